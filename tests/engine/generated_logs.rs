//! The logs of the bench: the same bytes for the same seed, and of the shape the bench speaks of.

#[path = "../../examples/generate_log/course.rs"]
mod course;
#[path = "../../examples/generate_log/write.rs"]
mod write;

use spor::engine::samples::SplitMix64;
use std::collections::{BTreeMap, BTreeSet};

const EVENTS: usize = 50_000;

fn csv(seed: u64, shuffled: bool) -> Vec<u8> {
    let mut random = SplitMix64::new(seed);
    let mut events = course::events(EVENTS, &mut random);
    events.sort_unstable_by_key(|event| (event.second, event.case, event.number));
    if shuffled {
        random.shuffle(&mut events);
    }
    let mut out = Vec::new();
    write::csv(&events, 7, &mut random, &mut out).unwrap();
    out
}

fn rows(csv: &[u8]) -> Vec<Vec<String>> {
    let mut reader = csv::ReaderBuilder::new().delimiter(b';').from_reader(csv);
    reader.records().map(|row| row.unwrap().iter().map(String::from).collect()).collect()
}

#[test]
fn a_seed_fixes_every_byte() {
    assert!(csv(1, false) == csv(1, false));
    assert!(csv(1, true) == csv(1, true));
    assert!(csv(1, false) != csv(2, false));
}

#[test]
fn the_generator_gives_the_numbers_of_its_publication() {
    // Reference values for seed 1234567, as printed by the C program of Vigna, https://prng.di.unimi.it/splitmix64.c
    let mut random = SplitMix64::new(1_234_567);
    let first: Vec<u64> = (0..3).map(|_| random.bits()).collect();
    assert_eq!(first, [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423]);
}

#[test]
fn a_generated_log_has_the_shape_of_the_bench() {
    let bytes = csv(1, false);
    let rows = rows(&bytes);
    assert_eq!(rows.len(), EVENTS);
    assert!(rows.iter().all(|row| row.len() == 7));
    assert!(rows.windows(2).all(|pair| pair[0][2] <= pair[1][2]), "in time order");
    let activities: BTreeSet<&String> = rows.iter().map(|row| &row[1]).collect();
    assert_eq!(activities.len(), 26);
    let mut cases: BTreeMap<&String, usize> = BTreeMap::new();
    rows.iter().for_each(|row| *cases.entry(&row[0]).or_default() += 1);
    let mean = EVENTS as f64 / cases.len() as f64;
    assert!((11.5..13.0).contains(&mean), "{mean} events a case");
    let quoted = bytes.iter().filter(|&&byte| byte == b'"').count() as f64 / 2.0 / (EVENTS * 7) as f64;
    assert!((0.019..0.023).contains(&quoted), "{quoted} of the fields are quoted");
    let needed = rows.iter().filter(|row| row.iter().any(|field| field.contains(';'))).count();
    assert!(needed > EVENTS / 100, "some fields hold the delimiter");
}

#[test]
fn shuffling_keeps_every_row() {
    let (mut in_order, mut shuffled) = (rows(&csv(1, false)), rows(&csv(1, true)));
    assert!(in_order != shuffled);
    in_order.sort();
    shuffled.sort();
    assert!(in_order == shuffled);
}

#[test]
fn the_xes_file_holds_the_same_events() {
    let mut random = SplitMix64::new(1);
    let mut events = course::events(1_000, &mut random);
    events.sort_unstable_by_key(|event| (event.case, event.number));
    let mut out = Vec::new();
    write::xes(&events, &mut out).unwrap();
    let text = String::from_utf8(out).unwrap();
    assert_eq!(text.matches("<event>").count(), 1_000);
    let cases: BTreeSet<u32> = events.iter().map(|event| event.case).collect();
    assert_eq!(text.matches("<trace>").count(), cases.len());
    let names: Vec<&str> = text.lines().filter(|line| line.starts_with("\t\t\t<string key=\"concept:name\"")).collect();
    let first = format!("value=\"{}\"/>", course::ACTIVITIES[usize::from(events[0].activity)].0);
    assert!(names[0].ends_with(&first), "{}", names[0]);
}
