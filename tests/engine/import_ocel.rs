//! Object logs: their types, and what flattening to one of them repeats and leaves out.

use crate::import_logs::shared_log;
use proptest::prelude::*;
use serde_json::Value;
use spor::engine::import::{FlattenAccount, ImportProblem, ObjectLog, OcelKind, RowBatch, looks_like_ocel};

fn golden(name: &str) -> Vec<u8> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/ocel");
    std::fs::read(folder.join(name)).unwrap()
}

fn open(bytes: &[u8]) -> Result<ObjectLog, ImportProblem> {
    ObjectLog::open(bytes, looks_like_ocel(bytes).expect("an object log"))
}

/// The rows, in steps of two, and the account.
fn flat(log: &ObjectLog, object_type: &str) -> (Vec<(u64, Vec<String>)>, FlattenAccount) {
    let mut flat = log.flatten(object_type).unwrap();
    let (mut all, mut batch) = (Vec::new(), RowBatch::default());
    loop {
        let goes_on = flat.next_rows(&mut batch, 2);
        all.extend(batch.rows().map(|(line, cells)| (line, cells.into_iter().map(str::to_owned).collect())));
        batch.clear();
        if !goes_on {
            return (all, flat.account());
        }
    }
}

#[test]
fn types_and_flattened_rows_are_those_of_pm4py() {
    let expected: Value = serde_json::from_slice(&golden("expected.json")).unwrap();
    for (name, expected) in expected.as_object().unwrap() {
        let bytes = match name.starts_with("small") {
            true => golden(name),
            false => match shared_log(&format!("ocel/{name}")) {
                Some(bytes) => bytes,
                None => continue,
            },
        };
        let log = open(&bytes).unwrap();
        assert_eq!(log.event_count(), expected["events"], "{name}");
        let types = expected["types"].as_object().unwrap();
        let names: Vec<&str> = log.types().iter().map(|one| one.name.as_str()).collect();
        assert_eq!(names, types.keys().map(String::as_str).collect::<Vec<_>>(), "{name}");
        for found in log.types() {
            let expected = &types[&found.name];
            let what = format!("{name}: {}", found.name);
            assert_eq!(
                (found.objects, found.events),
                (number(&expected["objects"]), number(&expected["events"])),
                "{what}"
            );
            let (rows, account) = flat(&log, &found.name);
            let told = FlattenAccount {
                events_in_file: log.event_count(),
                rows: number(&expected["row_count"]),
                duplicated_events: number(&expected["duplicated"]),
                left_out_events: number(&expected["left_out"]),
            };
            assert_eq!(account, told, "{what}");
            assert_eq!(rows.len() as u64, account.rows + 1, "{what}");
            if let Some(expected) = expected["rows"].as_array() {
                let mut found: Vec<Value> =
                    rows[1..].iter().map(|(_, row)| serde_json::json!([row[0], row[1], row[3]])).collect();
                found.sort_by_key(Value::to_string);
                assert_eq!(&found, expected, "{what}");
            }
        }
    }
}

fn number(value: &Value) -> u64 {
    value.as_u64().unwrap()
}

#[test]
fn a_row_holds_what_was_true_at_its_event() {
    // By hand: the amount is known from noon in Denmark on, which is the time of the meeting; the status changes
    // with the decision; two citizens were at the meeting.
    let expected = [
        (1, "case_id,activity,timestamp,event_id,kanal,case:beløb,case:status,borger"),
        (2, "S1,Ansøgning,2024-01-01T08:00:00,e1,Digital Post,,ny,B1"),
        (2, "S2,Ansøgning,2024-01-01T08:00:00,e1,Digital Post,,ny,B1"),
        (3, "S1,Møde,2024-01-02T11:00:00,e2,,1200.5,ny,2"),
        (4, "S1,Afgørelse,2024-01-03T00:00:00,e3,,1200.5,afgjort,"),
    ];
    for name in ["small.jsonocel", "small.xmlocel"] {
        let (rows, _) = flat(&open(&golden(name)).unwrap(), "sag");
        let written: Vec<(u64, String)> = rows
            .into_iter()
            .map(|(line, row)| (line, row.join(",").replace("Z,", ",").replace("+00:00,", ",")))
            .collect();
        assert_eq!(written, expected.map(|(line, row)| (line, row.to_owned())), "{name}");
    }
}

#[test]
fn the_first_version_gives_the_attributes_of_its_events() {
    let Some(bytes) = shared_log("ocel/example_log.jsonocel") else { return };
    let (rows, _) = flat(&open(&bytes).unwrap(), "order");
    // e1 has `prova` ciao and `prova2` 456, e2 has `prova` ciao2; four elements belong to e1; o1 has two attributes.
    assert_eq!(rows[0].1[4..], ["prova", "prova2", "case:oattr1", "case:oattr2", "delivery", "element"]);
    assert_eq!(rows[1].1, ["o1", "Create Order", "1980-01-01T00:00:00", "e1", "ciao", "456", "uno", "1.0", "", "4"]);
    assert_eq!(rows[2].1, ["o1", "Confirm Order", "1980-01-02T00:00:00", "e2", "ciao2", "", "uno", "1.0", "", ""]);
}

#[test]
fn an_object_log_is_told_from_other_files() {
    let kinds = [
        ("ocel/example_log.jsonocel", OcelKind::Json1),
        ("ocel/example_log.xmlocel", OcelKind::Xml1),
        ("ocel/ocel20_example.jsonocel", OcelKind::Json2),
        ("ocel/ocel20_example.xmlocel", OcelKind::Xml2),
    ];
    for (name, kind) in kinds {
        let Some(bytes) = shared_log(name) else { return };
        assert_eq!(looks_like_ocel(&bytes), Some(kind), "{name}");
        assert_eq!(looks_like_ocel(&[b"\xef\xbb\xbf \n", &bytes[..]].concat()), Some(kind), "{name} with a mark");
    }
    let xes = br#"<log xes.version="1.0"><global scope="event"><string key="concept:name" value="x"/></global></log>"#;
    for other in [&xes[..], b"{\"events\": []}", b"sag;aktivitet", b"", b"<html></html>"] {
        assert_eq!(looks_like_ocel(other), None);
    }
}

#[test]
fn a_broken_or_empty_object_log_says_so() {
    let small = golden("small.jsonocel");
    // Cut off in line 4.
    let line_4: usize = small.split_inclusive(|&byte| byte == b'\n').take(3).map(<[u8]>::len).sum();
    assert_eq!(open(&small[..line_4 + 10]).err(), Some(ImportProblem::OcelBroken { line: 4 }));
    let xml = golden("small.xmlocel");
    assert!(matches!(open(&xml[..xml.len() / 2]).err(), Some(ImportProblem::OcelBroken { .. })));
    let empty = br#"{"objectTypes": [], "events": [{"id": "e", "type": "a", "time": "2024-01-01"}], "objects": []}"#;
    assert_eq!(open(empty).err(), Some(ImportProblem::OcelEmpty));
    // An object that is nowhere described has no type.
    let unknown = br#"{"objectTypes": [], "events": [{"id": "e", "type": "a", "relationships": [{"objectId": "x"}]}]}"#;
    assert_eq!(open(unknown).err(), Some(ImportProblem::OcelEmpty));
    assert!(open(&small).unwrap().flatten("bil").is_none());
    assert!(open(&small).unwrap().flatten("Møde").is_none());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    /// Any log: every relation of an event to an object of the type is one row, and nothing else is.
    #[test]
    fn rows_are_the_relations(events in proptest::collection::vec(proptest::collection::vec((0_u8..3, 0_u8..4), 0..5), 1..12)) {
        let related: Vec<Value> = events.iter().enumerate().map(|(number, objects)| {
            let objects: Vec<Value> = objects.iter().map(|(kind, id)| serde_json::json!({"objectId": format!("{kind}-{id}")})).collect();
            serde_json::json!({"id": format!("e{number}"), "type": "a", "time": "2024-01-01T00:00:00Z", "relationships": objects})
        }).collect();
        let objects: Vec<Value> =
            (0..3).flat_map(|kind| (0..4).map(move |id| serde_json::json!({"id": format!("{kind}-{id}"), "type": format!("t{kind}")}))).collect();
        let text = serde_json::json!({"objectTypes": [], "eventTypes": [], "events": related, "objects": objects}).to_string();
        let Ok(log) = open(text.as_bytes()) else {
            prop_assert!(events.iter().all(Vec::is_empty));
            return Ok(());
        };
        for kind in 0..3_u8 {
            let of_type: Vec<usize> = events.iter().map(|objects| {
                let distinct: std::collections::BTreeSet<_> = objects.iter().filter(|(one, _)| *one == kind).collect();
                distinct.len()
            }).collect();
            let (rows, account) = flat(&log, &format!("t{kind}"));
            prop_assert_eq!(account.rows as usize, of_type.iter().sum::<usize>());
            prop_assert_eq!(account.left_out_events as usize, of_type.iter().filter(|&&count| count == 0).count());
            prop_assert_eq!(account.duplicated_events as usize, of_type.iter().filter(|&&count| count > 1).count());
            prop_assert_eq!(rows.len() as u64, account.rows + 1);
        }
    }

    #[test]
    fn damaged_copies_end_in_an_answer(
        name in prop_oneof![Just("small.jsonocel"), Just("small.xmlocel")],
        hits in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..6),
    ) {
        let mut bytes = golden(name);
        for (place, byte) in hits {
            let place = place.index(bytes.len());
            bytes[place] = byte;
        }
        for kind in [OcelKind::Json1, OcelKind::Json2, OcelKind::Xml1, OcelKind::Xml2] {
            if let Ok(log) = ObjectLog::open(&bytes, kind) {
                log.types().iter().for_each(|one| drop(flat(&log, &one.name)));
            }
        }
    }
}
