//! Attributes of cases that change further down than the first rows: read as ones of events before a value is lost.

use spor::engine::import::{Beginning, Finding, Importer, propose_levels};

/// Six thousand cases of two rows, one after the other; `fund` and `case:team` change within the last case.
fn csv() -> String {
    let mut text = String::from("case_id;activity;timestamp;fund;case:team;unit\n");
    for row in 0..12_000 {
        let (case, day) = (row / 2, row % 28 + 1);
        let last = if row == 11_999 { "7;Syd" } else { "5;Nord" };
        text.push_str(&format!("S{case};{};{day:02}-01-2024 08:{:02};{last};A\n", ["A", "B"][row % 2], row % 60));
    }
    text
}

#[test]
fn what_changes_behind_the_first_rows_is_an_attribute_of_events() {
    let text = csv();
    let mut beginning = Beginning::new(text.clone().into_bytes(), true, "x.csv", None).unwrap();
    let guessed = beginning.probe().unwrap();
    assert_eq!(guessed.settings.roles.case_attributes, [3, 4, 5]);
    let preview = propose_levels(&mut beginning, guessed);
    // The name of «case:team» says that it is the case's; the unit never changes.
    assert_eq!(preview.settings.roles.case_attributes, [4, 5]);
    assert_eq!(preview.settings.roles.event_attributes, [3]);
    let mut importer = Importer::new(preview.settings, None).unwrap();
    importer.feed(text.as_bytes()).unwrap();
    let findings = importer.finish().unwrap().report.findings;
    let changing = |name: &str| Finding::ChangingCaseAttribute { name: name.into(), cases: 1 };
    assert!(findings.contains(&changing("case:team")) && !findings.contains(&changing("fund")), "{findings:?}");
}
