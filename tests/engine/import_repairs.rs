//! Texts that are written differently and mean the same, times of several spellings, and rows that are no events.

use crate::import_logs::{read, settings, written_out};
use spor::engine::import::{Finding, ImportSettings, RejectReason, Repairs, probe, with_mojibake, without_mojibake};

/// Events of each case as «activity@milliseconds», with what the attributes say.
fn said(text: &str, settings: &ImportSettings) -> Vec<String> {
    let imported = read(settings, text.as_bytes(), 5).unwrap();
    let cases = written_out(&imported.log).into_iter();
    cases
        .flat_map(|(case, events)| {
            events
                .into_iter()
                .map(move |(activity, _, _, _, attributes)| format!("{case}|{activity}|{}", attributes.join("|")))
        })
        .collect()
}

/// How Microsoft's and others' programs show UTF-8 read as Windows-1252, typed off by hand.
#[test]
fn mojibake_is_put_right() {
    for (wrong, right) in [
        ("Ã¦Ã¸Ã¥", "æøå"),
        ("Ã†Ã˜Ã…", "ÆØÅ"),
        ("LÃ¦geerklÃ¦ring modtaget", "Lægeerklæring modtaget"),
        ("â‚¬ 5", "€ 5"),
        ("â€“", "–"),
        ("Ã©", "é"),
        ("1.Â§ 2", "1.§ 2"),
    ] {
        assert_eq!(without_mojibake(wrong).as_deref(), Some(right));
        assert_eq!(with_mojibake(right), wrong);
    }
    for plain in ["Lægeerklæring", "Æblegrød på Ærø", "Â", "Ã ", "SÃO PAULO", "fête", "10 £"] {
        assert_eq!(without_mojibake(plain), None, "{plain}");
    }
}

const DIRTY: &str = "\
Sag;Aktivitet;Tid;Distrikt
1;Ansøgning;01-02-2024 08:00;Nord
1;Ansøgning ;02-02-2024 08:00;Uoplyst
1;AnsÃ¸gning;03-02-2024 08:00;-
2;Ansøgning;04-02-2024 08:00;Uoplyst
2;Afslag;13-02-2024 08:00;Syd
-;Afslag;13-02-2024 08:00;Syd
";

#[test]
fn repairs_are_proposed_with_their_counts_and_made_when_they_stand() {
    let preview = probe(DIRTY.as_bytes(), true, "raa.csv").unwrap();
    let needed = &preview.repairs_needed;
    assert_eq!((needed.outer_blanks, needed.mojibake), (1, 1));
    assert_eq!(needed.missing, [("-".to_string(), 2), ("Uoplyst".to_string(), 2)]);
    let proposed = &preview.settings.repairs;
    assert_eq!((proposed.outer_blanks, proposed.mojibake), (true, false), "characters are mended on request only");
    let wanted = ImportSettings { repairs: Repairs { mojibake: true, ..proposed.clone() }, ..preview.settings.clone() };
    // A missing district is no district of case 2: its first that is known is Syd.
    assert_eq!(
        said(DIRTY, &wanted),
        ["1|Ansøgning|Nord", "1|Ansøgning|Nord", "1|Ansøgning|Nord", "2|Ansøgning|Syd", "2|Afslag|Syd"]
    );
    let imported = read(&wanted, DIRTY.as_bytes(), 9).unwrap();
    assert_eq!(imported.log.activity_codes(), 3, "two activities beside the empty text");
    assert_eq!(imported.report.rejected[0].reason, RejectReason::MissingCase);
    // Of the district every row counts, though only the first that is known says what the case has.
    assert_eq!(
        imported.report.findings[1..],
        [
            Finding::OuterBlanksGone { name: "Aktivitet".into(), rows: 1 },
            Finding::MojibakeMended { name: "Aktivitet".into(), rows: 1 },
            Finding::ReadAsMissing {
                name: "Distrikt".into(),
                words: vec!["-".into(), "Uoplyst".into()],
                rows: 3,
                cases: Some(2)
            },
        ]
    );
    let untouched = ImportSettings { repairs: Repairs::default(), ..preview.settings };
    assert_eq!(read(&untouched, DIRTY.as_bytes(), 9).unwrap().log.activity_codes(), 5);
}

#[test]
fn cases_whose_ids_become_equal_are_one_and_keep_what_the_first_said() {
    let text = "Sag;Aktivitet;Tid;Team\nA;x;2024-01-01;\nA ;y;2024-01-02;Nord\nB;x;2024-01-03;Syd\n";
    let mut settings = settings(b';', "yyyy-MM-dd");
    settings.roles.case_attributes = vec![3];
    settings.repairs.outer_blanks = true;
    assert_eq!(said(text, &settings), ["A|x|Nord", "A|y|Nord", "B|x|Syd"]);
}

#[test]
fn years_first_among_years_last_and_excels_days_are_read_and_said() {
    // 45292,5 days after 30 December 1899 are 1 January 2024 at noon: 45292 = 25569 + 19723, and 19723 days after
    // 1 January 1970 is 1 January 2024.
    let text = "Sag;Aktivitet;Tid\n1;a;13-01-2024 08:00\n1;b;2024-01-14 09:30\n1;c;45292,5\n2;a;15-01-2024 08:00\n";
    let preview = probe(text.as_bytes(), true, "blandet.csv").unwrap();
    assert_eq!(preview.settings.time_pattern, "dd-MM-yyyy HH:mm | yyyy-MM-dd HH:mm | excel");
    let imported =
        read(&ImportSettings { zone: spor::engine::import::Zone::Utc, ..preview.settings }, text.as_bytes(), 4);
    let imported = imported.unwrap();
    let times: Vec<i64> = imported.log.time_millis().to_vec();
    let at = |day: &str| chrono::DateTime::parse_from_rfc3339(day).unwrap().timestamp_millis();
    assert_eq!(
        times,
        [
            at("2024-01-01T12:00:00Z"),
            at("2024-01-13T08:00:00Z"),
            at("2024-01-14T09:30:00Z"),
            at("2024-01-15T08:00:00Z")
        ]
    );
    let patterns = vec!["yyyy-MM-dd HH:mm".to_string(), "excel".to_string()];
    assert!(imported.report.findings.contains(&Finding::OtherSpelling { patterns, count: 2 }));
}

#[test]
fn days_that_stand_for_open_or_unknown_are_no_times() {
    let text = "Sag;Aktivitet;Tid\n1;a;13-01-2024\n1;b;31-12-9999\n1;c;01-01-1900\n1;d;01-01-1600\n1;e;02-01-1901\n";
    let imported = read(&settings(b';', "dd-MM-yyyy"), text.as_bytes(), 64).unwrap();
    assert_eq!(imported.report.events, 2);
    let rejected = &imported.report.rejected;
    assert_eq!((rejected[0].reason, rejected[0].count), (RejectReason::StandInTime, 3));
    assert_eq!(rejected[0].first_lines, [3, 4, 5]);
}

#[test]
fn a_row_of_totals_is_called_so() {
    let text = "Sagsnr;Aktivitet;Tid;Beløb\nK1;a;13-01-2024;1.200,50\nK2;a;14-01-2024;10,00\nI alt;;;1.210,50\n";
    let preview = probe(text.as_bytes(), true, "liste.csv").unwrap();
    let imported = read(&preview.settings, text.as_bytes(), 8).unwrap();
    let rejected: Vec<_> = imported.report.rejected.iter().map(|r| (r.reason, r.first_lines.clone())).collect();
    assert_eq!(rejected, [(RejectReason::TotalRow, vec![4])]);
    // A case may well be called so: it is an event.
    let text = "Sagsnr;Aktivitet;Tid\nTotal;a;13-01-2024\n";
    assert_eq!(read(&settings(b';', "dd-MM-yyyy"), text.as_bytes(), 8).unwrap().report.events, 1);
}

#[test]
fn a_case_may_be_called_na_but_not_a_dash() {
    let text = "Sag;Aktivitet;Tid\nNA;a;2024-01-01\nNA;b;2024-01-02\n-;a;2024-01-03\nB;a;2024-01-04\n";
    let preview = probe(text.as_bytes(), true, "sager.csv").unwrap();
    assert_eq!(preview.settings.repairs.missing, ["-"]);
    assert_eq!(said(text, &preview.settings), ["B|a|", "NA|a|", "NA|b|"]);
}
