//! Any bytes end in a log with an account or in a message: what the fuzzers try, tried here too.

use crate::import_logs::read;
use proptest::collection::vec;
use proptest::prelude::*;
use spor::engine::import::{ImportProblem, preview, probe};

/// Bytes of every kind: noise, text that is nearly a table, the first bytes of other kinds of file.
fn bytes() -> impl Strategy<Value = Vec<u8>> {
    let scrap = prop_oneof![
        8 => "(sag|aktivitet|tidspunkt|start|A|B|løst|;|;|,|\t|\n|\r\n|\"|01-02-2024|10:00|31.2.24|010150-1234| )".prop_map(String::into_bytes),
        1 => vec(any::<u8>(), 0..6),
        1 => prop_oneof![Just(b"\x1f\x8b\x08\x00".to_vec()), Just(b"PK\x03\x04".to_vec()), Just(b"\xff\xfe".to_vec()), Just(b"<log>".to_vec())],
    ];
    vec(scrap, 0..120).prop_map(|scraps| scraps.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_end_in_an_answer(bytes in bytes(), whole in any::<bool>(), slice in 1usize..50) {
        let Ok(seen) = probe(&bytes, whole, "log.csv") else { return Ok(()) };
        prop_assert!(seen.rows.len() <= 60 && seen.rows_read <= 10_000);
        let turned_away: u64 = seen.report.rejected.iter().map(|rejected| rejected.count).sum();
        if !(seen.missing_case || seen.missing_activity || seen.missing_time) {
            prop_assert_eq!(seen.report.rows, seen.report.events + turned_away);
        }
        // What was guessed stays as it is when it is shown again.
        let again = preview(&bytes, whole, &seen.settings, false);
        prop_assert_eq!(again.as_ref(), Ok(&seen));
        match read(&seen.settings, &bytes, slice) {
            Ok(imported) => prop_assert_eq!(imported.report.events, imported.log.event_count() as u64),
            Err(ImportProblem::NothingUsable { rows, report }) => prop_assert_eq!((report.events, report.rows), (0, rows)),
            Err(_) => {}
        }
    }
}

#[test]
fn a_wide_and_a_deep_file_are_looked_at_in_bounded_time() {
    let names = vec!["navn"; 9_000].join(";");
    let row = vec!["x"; 9_000].join(";");
    let wide = format!("{names}\n{row}\n{row}\n");
    assert_eq!(probe(wide.as_bytes(), true, "a.csv").unwrap().columns.len(), 9_000);
    let quotes = vec![b'"'; 1 << 20];
    assert_eq!(probe(&quotes, true, "a.csv"), Err(ImportProblem::HeaderOnly { columns: 1 }));
    let ends = vec![b'\n'; 1 << 20];
    assert_eq!(probe(&ends, true, "a.csv"), Err(ImportProblem::Empty));
}
