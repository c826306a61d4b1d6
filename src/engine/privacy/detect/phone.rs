//! Telephone numbers: eight Danish digits in the groups people write them in, and foreign ones with a plus.

use super::found::{Certainty, Finds, PersonalKind};
use std::ops::Range;

/// Takes every telephone number of the text.
///
/// A country code makes it certain. A word before it, pairs, or two fours make it probable. Eight digits together are
/// possible, since many other numbers have eight digits; dates and grouped amounts are left out.
pub(super) fn find_all(text: &str, finds: &mut Finds) {
    let groups = digit_groups(text);
    let mut first = 0;
    while first < groups.len() {
        match number_at(text, &groups, first) {
            Some((certainty, last, start)) => {
                finds.add(PersonalKind::Phone, certainty, start..groups[last].end);
                first = last + 1;
            }
            None => first += 1,
        }
    }
}

/// Runs of digits.
fn digit_groups(text: &str) -> Vec<Range<usize>> {
    let bytes = text.as_bytes();
    let mut groups: Vec<Range<usize>> = Vec::new();
    for (at, _) in bytes.iter().enumerate().filter(|(_, byte)| byte.is_ascii_digit()) {
        match groups.last_mut().filter(|group| group.end == at) {
            Some(group) => group.end += 1,
            None => groups.push(at..at + 1),
        }
    }
    groups
}

/// The number that begins with the group `first`: its certainty, its last group, and its first byte.
fn number_at(text: &str, groups: &[Range<usize>], first: usize) -> Option<(Certainty, usize, usize)> {
    let before = &text[..groups[first].start];
    let has_plus = before.ends_with('+');
    if !has_plus && is_part_of_sign(before) {
        return None;
    }
    if let Some(last) = international(text, groups, first, has_plus) {
        return Some((Certainty::Certain, last, groups[first].start - usize::from(has_plus)));
    }
    let is_named = is_named(before);
    let last = eight_digits(text, groups, first)?;
    let is_plain = last == first;
    let digits: String = groups[first..=last].iter().map(|group| &text[group.clone()]).collect();
    if goes_on_as_sign(&text[groups[last].end..])
        || digits.starts_with(['0', '1']) && !is_named
        || !is_named && is_plain && is_date(&digits)
    {
        return None;
    }
    // A year and a number, as in `2021 0001`.
    let may_be_year = groups[first].len() == 4 && (digits.starts_with("19") || digits.starts_with("20"));
    let is_doubtful = is_plain || may_be_year || is_one_of_many(text, groups, first, last);
    let certainty = if is_named || !is_doubtful { Certainty::Probable } else { Certainty::Possible };
    Some((certainty, last, groups[first].start))
}

/// The last group of a number with a country's code: a plus and 9 to 13 digits together, a code and its number in
/// groups, or 0045 and eight digits.
fn international(text: &str, groups: &[Range<usize>], first: usize, has_plus: bool) -> Option<usize> {
    let begin = &text[groups[first].clone()];
    let (code, whole) = match has_plus {
        true => (begin, 9..=13),
        false => (begin.strip_prefix("00").filter(|code| code.starts_with("45"))?, 10..=10),
    };
    let ends = |last: usize| !goes_on_as_sign(&text[groups[last].end..]);
    if whole.contains(&code.len()) {
        return ends(first).then_some(first);
    }
    if code.len() > 3 {
        return None;
    }
    // The code in a group of its own: eight digits behind 45, and as many as follow closely behind another.
    let (mut digits, mut best) = (0, None);
    for last in first + 1..groups.len() {
        if gap(text, groups, last).is_none_or(|gap| !matches!(gap, " " | "-" | "\u{a0}" | ") " | ")")) {
            break;
        }
        digits += groups[last].len();
        if code == "45" && digits == 8 || code != "45" && (7..=11).contains(&digits) {
            best = Some(last);
        }
    }
    best.filter(|&last| ends(last))
}

/// Whether what stands behind makes the digits the beginning of a longer sign.
fn goes_on_as_sign(after: &str) -> bool {
    let behind_sign = after.strip_prefix(['-', '/', '.', ',']);
    after.starts_with(|c: char| c.is_alphabetic() || c == '_' || c == '@')
        || behind_sign.is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
}

/// The last of the groups that make eight digits in one of the usual ways: 8, 4 4, 2 2 2 2.
fn eight_digits(text: &str, groups: &[Range<usize>], first: usize) -> Option<usize> {
    const WAYS: [&[usize]; 3] = [&[8], &[4, 4], &[2, 2, 2, 2]];
    WAYS.iter().find_map(|way| {
        let last = first + way.len() - 1;
        let fits = way.iter().enumerate().all(|(i, &length)| {
            groups.get(first + i).is_some_and(|group| group.len() == length)
                && (i == 0 || gap(text, groups, first + i).is_some_and(|gap| is_joint(gap, way.len())))
        });
        fits.then_some(last)
    })
}

/// What stands between group `at` and the one before.
fn gap<'a>(text: &'a str, groups: &[Range<usize>], at: usize) -> Option<&'a str> {
    text.get(groups.get(at.checked_sub(1)?)?.end..groups.get(at)?.start)
}

/// A hyphen joins pairs only: `2021-0001` is the number of a case.
fn is_joint(gap: &str, groups: usize) -> bool {
    matches!(gap, " " | "\u{a0}") || groups == 4 && gap == "-"
}

/// Whether equal groups stand beside: a longer row of digits, such as the number of a card.
fn is_one_of_many(text: &str, groups: &[Range<usize>], first: usize, last: usize) -> bool {
    let length = groups[first].len();
    let is_like = |at: usize, gap_at: usize| {
        groups.get(at).is_some_and(|group| group.len() == length)
            && gap(text, groups, gap_at).is_some_and(|gap| gap.chars().count() == 1)
    };
    first > 0 && is_like(first - 1, first) || is_like(last + 1, last + 1)
}

/// Whether the digits behind are the end of a longer sign: `I-25052058`, `INC00100231`, `3,1415926`.
fn is_part_of_sign(before: &str) -> bool {
    let mut outwards = before.chars().rev();
    match outwards.next() {
        Some('-' | '/' | '.' | ',' | '_' | '#') => {
            outwards.next().is_some_and(char::is_alphanumeric) && !is_named(before)
        }
        Some(c) => c.is_alphabetic() && !is_named(before),
        None => false,
    }
}

/// Whether the word before says that a telephone number follows.
fn is_named(before: &str) -> bool {
    const WORDS: [&str; 13] = [
        "tlf",
        "tlfnr",
        "telefon",
        "telefonnr",
        "telefonnummer",
        "mobil",
        "mobilnr",
        "mobilnummer",
        "mob",
        "ring",
        "phone",
        "sms",
        "fon",
    ];
    let mut words = before.rsplit(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty());
    let is_word = |word: Option<&str>| word.is_some_and(|word| WORDS.contains(&word.to_lowercase().as_str()));
    let near = before.chars().rev().take_while(|c| !c.is_alphabetic()).count() <= 4;
    let last = words.next();
    let is_filler =
        last.is_some_and(|word| ["nr", "nummer", "er", "til", "privat"].contains(&word.to_lowercase().as_str()));
    near && (is_word(last) || is_filler && is_word(words.next()))
}

/// Whether eight digits are a day: yyyymmdd or ddmmyyyy between 1900 and 2099.
fn is_date(digits: &str) -> bool {
    let part = |range: Range<usize>| digits.get(range).and_then(|part| part.parse::<u32>().ok()).unwrap_or(0);
    let is_day = |year: u32, month: u32, day: u32| {
        (1900..2100).contains(&year) && (1..=12).contains(&month) && (1..=31).contains(&day)
    };
    is_day(part(0..4), part(4..6), part(6..8)) || is_day(part(4..8), part(2..4), part(0..2))
}
