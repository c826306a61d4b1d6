//! Laws of reading CSV: equal to the `csv` crate, the same in slices of any size, and no row lost.

use crate::import_logs::{read, settings, written_out};
use proptest::collection::vec;
use proptest::prelude::*;
use spor::engine::import::csv_records;

/// Texts that hold little else than what gives a CSV text its structure.
fn odd_bytes() -> impl Strategy<Value = Vec<u8>> {
    let byte = prop_oneof![
        6 => Just(b"\"".to_vec()),
        5 => Just(b";".to_vec()),
        2 => Just(b",".to_vec()),
        3 => Just(b"\n".to_vec()),
        2 => Just(b"\r".to_vec()),
        3 => Just(b"\r\n".to_vec()),
        4 => Just(b"a".to_vec()),
        1 => Just(b" ".to_vec()),
        1 => Just("æ".as_bytes().to_vec()),
        1 => Just(b"\xff".to_vec()),
        1 => Just("\u{feff}".as_bytes().to_vec()),
        1 => Just(b"abcdefghijklmnopqrstuvwxyz0123456789".to_vec()),
    ];
    vec(byte, 0..80).prop_map(|bytes| bytes.concat())
}

/// Tables as exports write them: quoted where needed, now and then where not.
fn tables() -> impl Strategy<Value = Vec<u8>> {
    let field = ("[a-zæøå0-9 ;\"\r\n:.-]{0,20}", any::<bool>());
    let row = vec(field, 5);
    let line_end = prop_oneof![Just("\n"), Just("\r\n"), Just("\r")];
    (vec(row, 0..30), line_end, any::<bool>()).prop_map(|(rows, line_end, ends)| {
        let rows: Vec<String> = rows
            .iter()
            .map(|row| {
                let fields: Vec<String> = row
                    .iter()
                    .map(|(text, quoted)| {
                        let must = text.contains(['"', ';', '\r', '\n']);
                        if must || *quoted { format!("\"{}\"", text.replace('"', "\"\"")) } else { text.clone() }
                    })
                    .collect();
                fields.join(";")
            })
            .collect();
        let mut text = rows.join(line_end);
        if ends {
            text.push_str(line_end);
        }
        text.into_bytes()
    })
}

fn by_the_crate(bytes: &[u8], delimiter: u8) -> Vec<Vec<Vec<u8>>> {
    let text = String::from_utf8_lossy(bytes).into_owned();
    let mut reader =
        csv::ReaderBuilder::new().has_headers(false).flexible(true).delimiter(delimiter).from_reader(text.as_bytes());
    let mut record = csv::ByteRecord::new();
    let mut records = Vec::new();
    while reader.read_byte_record(&mut record).unwrap() {
        records.push(record.iter().map(<[u8]>::to_vec).collect());
    }
    records
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn odd_text_is_cut_as_the_csv_crate_cuts_it(
        bytes in odd_bytes(),
        delimiter in prop_oneof![Just(b';'), Just(b','), Just(b'a'), Just(b' ')],
        piece in 1usize..90,
    ) {
        prop_assert_eq!(csv_records(&bytes, delimiter, piece).unwrap(), by_the_crate(&bytes, delimiter));
    }

    #[test]
    fn tables_are_cut_as_the_csv_crate_cuts_them(bytes in tables(), piece in 1usize..3000) {
        prop_assert_eq!(csv_records(&bytes, b';', piece).unwrap(), by_the_crate(&bytes, b';'));
    }
}

/// Rows of a log as a file has them: some without a case, a time that is none, or a field too many.
fn rows() -> impl Strategy<Value = Vec<String>> {
    let case = prop_oneof![9 => "[A-Eæ]", 1 => Just(String::new())];
    let activity = prop_oneof![9 => "(Modtaget|Løst|\"Lukket; endeligt\"|\"to\nlinjer\")", 1 => Just(String::new())];
    let time = prop_oneof![
        12 => (1u32..29, 0u32..24, 0u32..60).prop_map(|(day, hour, minute)| format!("{day:02}-02-2024 {hour:02}:{minute:02}")),
        1 => Just("30-02-2024 10:00".to_string()),
        1 => Just("i går".to_string()),
        1 => Just("07-02-2024".to_string()),
        1 => Just("?".to_string()),
    ];
    let value = "[a-c]{0,2}";
    let tail = prop_oneof![12 => Just(""), 1 => Just(";for meget"), 1 => Just(";")];
    vec((case, activity, time, value, tail), 1..60).prop_map(|rows| {
        let row = |(case, activity, time, value, tail): (String, String, String, String, &str)| {
            format!("{case};{activity};{time};{value};{value}{tail}")
        };
        rows.into_iter().map(row).collect()
    })
}

fn file(rows: &[String]) -> Vec<u8> {
    format!("sag;aktivitet;tid;a;b\n{}\n", rows.join("\n")).into_bytes()
}

fn with_attributes() -> spor::engine::import::ImportSettings {
    let mut settings = settings(b';', "dd-MM-yyyy HH:mm");
    settings.roles.event_attributes = vec![3];
    settings.roles.case_attributes = vec![4];
    settings
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn slices_of_any_size_read_the_same_log(rows in rows(), slice in 1usize..200) {
        let (settings, bytes) = (with_attributes(), file(&rows));
        match (read(&settings, &bytes, usize::MAX), read(&settings, &bytes, slice)) {
            (Ok(whole), Ok(sliced)) => {
                prop_assert_eq!(written_out(&whole.log), written_out(&sliced.log));
                prop_assert_eq!(whole.report, sliced.report);
                prop_assert_eq!(whole.rejected.rows, sliced.rejected.rows);
            }
            (whole, sliced) => prop_assert_eq!(whole.err(), sliced.err()),
        }
    }

    #[test]
    fn every_row_is_an_event_or_is_accounted_for(rows in rows()) {
        if let Ok(read) = read(&with_attributes(), &file(&rows), 64) {
            let rejected: u64 = read.report.rejected.iter().map(|rejected| rejected.count).sum();
            prop_assert_eq!(read.report.rows, rows.len() as u64);
            prop_assert_eq!(read.report.rows, read.report.events + rejected);
            prop_assert_eq!(read.report.events, read.log.event_count() as u64);
            prop_assert_eq!(read.rejected.rows.len() as u64 + read.rejected.not_listed, rejected);
        }
    }

    #[test]
    fn the_order_of_rows_means_nothing_where_times_differ(seed in vec(any::<u32>(), 60)) {
        let mut rows: Vec<String> = (0..60)
            .map(|i| format!("S{};skridt {};{:02}-03-2024 {:02}:{:02};e{i};fast", i % 7, i % 5, 1 + i % 28, i % 24, i))
            .collect();
        let settings = with_attributes();
        let in_order = written_out(&read(&settings, &file(&rows), 1000).unwrap().log);
        let mut keyed: Vec<(u32, String)> = seed.into_iter().zip(rows).collect();
        keyed.sort();
        rows = keyed.into_iter().map(|(_, row)| row).collect();
        prop_assert_eq!(in_order, written_out(&read(&settings, &file(&rows), 1000).unwrap().log));
    }

    #[test]
    fn events_stand_in_order_of_time_and_then_of_row(rows in rows()) {
        if let Ok(read) = read(&with_attributes(), &file(&rows), 64) {
            for case in 0..read.log.case_count() as u32 {
                let keys: Vec<_> = read.log.events_of(case).map(|e| (read.log.time_millis()[e], read.log.row()[e])).collect();
                prop_assert!(keys.is_sorted());
            }
        }
    }
}

#[test]
fn long_tables_are_cut_as_the_csv_crate_cuts_them_across_pieces() {
    let mut text = String::new();
    for i in 0..20_000 {
        let note = if i % 7 == 0 { "\"flere; ord\"\" her\"" } else { "ord" };
        text.push_str(&format!("S{i};{note};2024-01-01 10:00:00;æøå{}{}\r\n", i % 13, ";".repeat(i % 3)));
    }
    for piece in [1 << 10, 1 << 16, 1 << 22] {
        assert_eq!(csv_records(text.as_bytes(), b';', piece).unwrap(), by_the_crate(text.as_bytes(), b';'));
    }
}
