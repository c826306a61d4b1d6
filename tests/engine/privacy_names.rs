//! Names in running text: recall and false alarms on sentences that the detector was not tuned on.

use spor::engine::privacy::{Certainty, ColumnContent, ColumnScan, PersonalKind, personal_data};
use spor::engine::table::Dictionary;
use std::ops::Range;

struct Sentence {
    text: String,
    names: Vec<Range<usize>>,
}

/// Sentences with the places of their names, which stand in braces in the file.
fn sentences(file: &str) -> Vec<Sentence> {
    let path = format!("{}/tests/golden/privacy/{file}", env!("CARGO_MANIFEST_DIR"));
    let read = std::fs::read_to_string(path).unwrap();
    let lines = read.lines().filter(|line| !line.starts_with('#'));
    lines
        .map(|line| {
            let (label, marked) = line.split_once('\t').unwrap();
            let (mut text, mut names, mut open) = (String::new(), Vec::new(), 0);
            for c in marked.chars() {
                match c {
                    '{' => open = text.len(),
                    '}' => names.push(open..text.len()),
                    c => text.push(c),
                }
            }
            assert_eq!(label == "names", !names.is_empty(), "{line}");
            Sentence { text, names }
        })
        .collect()
}

#[derive(Debug, Default)]
struct Score {
    names: usize,
    /// Names of which every word is in a find.
    found: usize,
    cells: usize,
    /// Cells with a find that touches no name.
    false_alarms: usize,
}

impl Score {
    fn recall(&self) -> f64 {
        self.found as f64 / self.names as f64
    }

    fn false_alarms_per_1000(&self) -> f64 {
        1000.0 * self.false_alarms as f64 / self.cells as f64
    }
}

fn score(sentences: &[Sentence], least: Certainty, say: bool) -> Score {
    let mut score = Score { cells: sentences.len(), ..Score::default() };
    for sentence in sentences {
        let finds: Vec<Range<usize>> = personal_data(&sentence.text)
            .into_iter()
            .filter(|found| found.kind == PersonalKind::Name && found.certainty >= least)
            .map(|found| found.range)
            .collect();
        let is_found = |name: &Range<usize>| finds.iter().any(|find| find.start <= name.start && find.end >= name.end);
        let touches =
            |find: &Range<usize>| sentence.names.iter().any(|name| name.start < find.end && find.start < name.end);
        score.names += sentence.names.len();
        score.found += sentence.names.iter().filter(|name| is_found(name)).count();
        let is_false = finds.iter().any(|find| !touches(find));
        score.false_alarms += usize::from(is_false);
        if say && (is_false || !sentence.names.iter().all(is_found)) {
            println!(
                "{least:?}: {} -> {:?}",
                sentence.text,
                finds.iter().map(|f| &sentence.text[f.clone()]).collect::<Vec<_>>()
            );
        }
    }
    score
}

/// Measured on the held-out sentences when the detector was first run on them; the bounds leave little room below.
#[test]
fn names_in_sentences_that_nobody_tuned_on() {
    let sentences = sentences("sentences.tsv");
    assert!(sentences.len() >= 150);
    for (least, least_recall, most_false) in [(Certainty::Possible, 0.93, 75.0), (Certainty::Probable, 0.62, 12.0)] {
        let score = score(&sentences, least, true);
        let (recall, false_alarms) = (score.recall(), score.false_alarms_per_1000());
        println!(
            "names, {least:?} or surer: recall {recall:.3} ({} of {}), {false_alarms:.0} false alarms per 1,000 cells ({} of {})",
            score.found, score.names, score.false_alarms, score.cells
        );
        assert!(recall >= least_recall, "{least:?}: recall {recall:.3}");
        assert!(false_alarms <= most_false, "{least:?}: {false_alarms:.0} false alarms per 1,000 cells");
    }
}

/// A column of such sentences is free text, and is counted before anything of it is shown.
#[test]
fn a_column_of_sentences_is_free_text() {
    let mut dictionary = Dictionary::default();
    let codes: Vec<u32> = sentences("sentences.tsv").iter().map(|sentence| dictionary.code(&sentence.text)).collect();
    let scan = ColumnScan::of_column(&codes, &dictionary);
    assert_eq!(scan.content, ColumnContent::FreeText);
    assert_eq!(scan.filled_rows, codes.len() as u64);
    let names = scan.rows_from(PersonalKind::Name, Certainty::Possible);
    assert!(names >= 75, "{names} rows with names");
}
