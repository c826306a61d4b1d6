//! Line numbers in a sentence: «linje 4, 19 og 300», the first few of many.

use super::{Words, numbers};
use crate::engine::import::place_of_line;

/// At most this many numbers are read comfortably in a sentence.
const READABLE: usize = 5;

/// «linje 7», «linje 4, 19 og 300», or «linje 4, 19, 300, 301, 302 og flere» where `count` is larger than what is listed.
/// Of several files it says which too: `files` are their names, by number from 1.
pub fn lines(first_lines: &[u64], count: u64, files: &[String], words: &Words) -> String {
    if first_lines.first().is_some_and(|line| place_of_line(*line).0 > 0) {
        return in_files(first_lines, count, files, words);
    }
    let listed: Vec<String> =
        first_lines.iter().take(READABLE).map(|line| numbers::whole(*line, words.language())).collect();
    let more = count > listed.len() as u64;
    let (last, before) = match listed.split_last() {
        None => return String::new(),
        Some((only, [])) if !more => return words.with("units-line", &[("line", only.clone().into())]),
        Some(_) if more => return words.with("units-lines-more", &[("lines", listed.join(", ").into())]),
        Some(split) => split,
    };
    words.with("units-lines", &[("lines", before.join(", ").into()), ("last", last.clone().into())])
}

/// «maj.csv linje 4, juni.csv linje 19 …» where a log is made of several files.
fn in_files(first_lines: &[u64], count: u64, files: &[String], words: &Words) -> String {
    let place = |line: &u64| {
        let (file, line) = place_of_line(*line);
        let line = numbers::whole(line, words.language());
        words.with("files-line", &[("file", file_name(file, files, words).into()), ("line", line.into())])
    };
    let listed: Vec<String> = first_lines.iter().take(READABLE).map(place).collect();
    let more = if count > listed.len() as u64 { " …" } else { "" };
    format!("{}{more}", listed.join(", "))
}

/// What file number `file` is called; its number where no name is known.
pub fn file_name(file: u32, files: &[String], words: &Words) -> String {
    let held = (file as usize).checked_sub(1).and_then(|place| files.get(place));
    held.cloned().unwrap_or_else(|| words.with("files-number", &[("n", file.into())]))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::present::Language;

    #[test]
    fn lines_are_listed_and_cut() {
        let words = Words::new(Language::Danish);
        assert_eq!(lines(&[7], 1, &[], &words), "linje 7");
        assert_eq!(lines(&[4, 19], 2, &[], &words), "linje 4 og 19");
        assert_eq!(lines(&[4, 19, 3000], 3, &[], &words), "linje 4, 19 og 3.000");
        assert_eq!(lines(&[1, 2, 3, 4, 5, 6], 95, &[], &words), "linje 1, 2, 3, 4, 5 og flere");
        assert_eq!(lines(&[7], 3, &[], &words), "linje 7 og flere");
        assert_eq!(lines(&[], 0, &[], &words), "");
        // Line 4 of file 2: the file stands in the bits from 40 on.
        let in_files = [(2 << 40) + 4, (3 << 40) + 9];
        assert_eq!(lines(&in_files, 5, &[], &words), "fil 2 linje 4, fil 3 linje 9 …");
        let files = ["maj.csv", "juni.csv", "juli.csv"].map(String::from);
        assert_eq!(lines(&in_files, 2, &files, &words), "juni.csv linje 4, juli.csv linje 9");
    }
}
