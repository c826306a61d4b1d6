//! The report as it is written: headings in order, everything escaped, small counts of a log about persons left out.

use spor::present::report::*;
use spor::present::{Language, Words};
use spor::protocol::*;

fn day() -> WallTime {
    WallTime { year: 2026, month: 11, day: 26, hour: 0, minute: 0, second: 0, milli: 0, day_only: true }
}

fn report(sections: Vec<Section>) -> Report {
    Report {
        head: ReportHead {
            title: "Sager <hurtigt>".into(),
            author: "A & B".into(),
            summary: "En.\nTo.\n\nTre.".into(),
        },
        log: None,
        invented: true,
        day: day(),
        version: "1.2.3".into(),
        sections,
        quality: Vec::new(),
        made: Vec::new(),
    }
}

fn cell(text: &str) -> PaperCell {
    PaperCell { text: text.into(), ..PaperCell::default() }
}

#[test]
fn what_is_written_stands_in_the_page_as_text_and_never_as_marks() {
    let words = Words::new(Language::Danish);
    let section = Section {
        title: "<script>".into(),
        note: "1 < 2".into(),
        kind: Some(ResultKind::Confirmation),
        filters: vec!["Behold \"x\".".into()],
        pieces: vec![
            Piece::Heading("Uger".into()),
            Piece::Choices(vec![("Mål".into(), "<b>".into())]),
            Piece::Table(PaperTable {
                caption: "Uger".into(),
                heads: vec![vec![PaperCell { is_head: true, ..cell("Trin & tid") }]],
                rows: vec![vec![PaperCell { is_head: true, bar: Some(0.25), ..cell("a<b") }]],
                ..PaperTable::default()
            }),
        ],
        ..Section::default()
    };
    let page = page(&report(vec![section]), &words);
    for text in ["<script", "<hurtigt>", "a<b", "1 < 2"] {
        assert!(!page.contains(text), "{text}");
    }
    for text in [
        "<html lang=\"da\">",
        "<title>Sager &lt;hurtigt&gt;</title>",
        "<h2>&lt;script&gt;</h2>",
        "<p>En.<br>To.</p><p>Tre.</p>",
        "<caption class=\"unseen\">Uger</caption>",
        "<th scope=\"col\">Trin &amp; tid</th>",
        "<th scope=\"row\">a&lt;b<svg",
        "width=\"25.0\"",
        "Bekræftelse",
        "Opdigtede data",
        "@bottom-left{content:\"Spor 1.2.3 · 26. november 2026\"",
    ] {
        assert!(page.contains(text), "{text} in\n{page}");
    }
    // Headings go down one step at a time.
    let levels: Vec<u8> = page
        .match_indices("<h")
        .filter_map(|(at, _)| page.as_bytes().get(at + 2))
        .filter(|of| of.is_ascii_digit())
        .map(|of| of - b'0')
        .collect();
    assert_eq!(levels.iter().filter(|level| **level == 1).count(), 1);
    assert!(levels.windows(2).all(|pair| pair[1] <= pair[0] + 1), "{levels:?}");
}

#[test]
fn a_long_table_ends_with_how_many_rows_are_left() {
    let words = Words::new(Language::Danish);
    let rows = (0..34).map(|row| vec![cell(&format!("række {row}"))]).collect();
    let table = PaperTable { rows, notes: vec!["Skjult: 2 tal".into()], ..PaperTable::default() };
    let section = Section { pieces: vec![Piece::Table(table)], ..Section::default() };
    let article = article(&report(vec![section]), &words);
    assert!(article.contains("række 29<") && !article.contains("række 30<"));
    assert!(article.contains("De første 30 rækker. 4 rækker mere står i Spor."));
    assert!(article.contains("Skjult: 2 tal"));
}

fn account(rejected: &[(RejectReason, u64)]) -> ImportReport {
    let count: u64 = rejected.iter().map(|(_, count)| count).sum();
    let rejected = rejected.iter().map(|&(reason, count)| RejectedRows { reason, count, first_lines: vec![17] });
    ImportReport {
        rows: 100 + count,
        events: 100,
        rejected: rejected.collect(),
        findings: vec![Finding::MissingStart { count: 2 }],
        ..ImportReport::default()
    }
}

fn told(rejected: &[(RejectReason, u64)], subjects: Subjects) -> String {
    let words = Words::new(Language::Danish);
    let summary = LogSummary {
        cases: 20,
        events: 100,
        activities: 3,
        variants: 2,
        tied_events: 3,
        first: Some(day()),
        last: Some(day()),
        has_start: false,
        number_columns: Vec::new(),
        zone: Zone::default(),
        memory_bytes: 0,
    };
    let least_shown = (subjects != Subjects::NotPersonal).then_some(5);
    let treatments = [Treatment::Drop, Treatment::Keep, Treatment::Drop];
    let told = quality(&account(rejected), &summary, LogPrivacy { subjects, least_shown }, &treatments, None, &words);
    told.iter().map(|told| format!("{}: {}\n", told.name, told.lines.join("; "))).collect()
}

#[test]
fn the_account_of_a_log_about_nobody_is_told_in_full() {
    let told = told(&[(RejectReason::MissingTime, 3), (RejectReason::InvalidTime, 9)], Subjects::NotPersonal);
    for line in ["112", "100", "12", ": 3; ", ": 9\n", "2 kolonner", "Ingen tal er skjult"] {
        assert!(told.contains(line), "{line} in {told}");
    }
}

#[test]
fn of_a_log_about_citizens_no_small_count_of_rows_can_be_read_or_worked_out() {
    let both = [(RejectReason::MissingTime, 3), (RejectReason::InvalidTime, 9)];
    let told_both = told(&both, Subjects::Citizens);
    // The sum is large, and no reason has a count: 12 − 9 would be 3.
    assert!(told_both.contains("112") && told_both.contains(": 12\n"), "{told_both}");
    assert!(!told_both.contains(": 3") && !told_both.contains(": 9"), "{told_both}");
    assert!(told_both.contains("Færre end 5"), "three events at the same time: {told_both}");
    let few = told(&both[..1], Subjects::Citizens);
    assert!(!few.contains("103"), "the rows would tell the three: {few}");
    assert!(!told_both.contains("17") && !few.contains("17"), "no line of the file: {told_both}{few}");
}

#[test]
fn how_it_was_made_names_the_file_and_its_fingerprint_or_says_why_not() {
    let words = Words::new(Language::Danish);
    let file = |name: Option<&str>, hash: Option<&str>| FileMade {
        name: name.map(str::to_owned),
        size_bytes: 1_000,
        sha256: hash.map(str::to_owned),
    };
    let of = |files: Vec<FileMade>| {
        let by = Made {
            files,
            recipe: Vec::new(),
            calendars: vec![WorkCalendar::municipal_office()],
            closings: vec![None, Some(Closing { steps: vec!["Lukket".into()], observed_to_millis: None })],
            version: "1.2.3".into(),
            day: day(),
        };
        made(&by, &words)
            .iter()
            .map(|told| format!("{}: {}\n", told.name, told.lines.join("; ")))
            .collect::<String>()
            .replace('\u{a0}', " ")
    };
    let said = of(vec![file(Some("maj.csv"), Some("ab12")), file(None, Some("cd34")), file(Some("juni.csv"), None)]);
    for text in [
        "maj.csv, 1,0 kB, SHA-256 ab12",
        "Fil 2 (navnet er udeladt), 1,0 kB, SHA-256 cd34",
        "juni.csv, 1,0 kB. Fingeraftrykket kunne ikke beregnes",
        "Lukket",
        "1.2.3",
        "26. november 2026",
    ] {
        assert!(said.contains(text), "{text} in {said}");
    }
    assert!(of(Vec::new()).contains("Spor har selv opdigtet dataene"));
}

#[test]
fn what_single_cases_show_is_no_section() {
    assert!(!Screen::Cases.can_be_reported() && !Screen::Data.can_be_reported());
    assert!(Screen::Map.can_be_reported() && Screen::Validation.can_be_reported());
}
