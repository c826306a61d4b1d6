//! One measurement of Spor's engine, natively: `measure WORK FILE` prints one line of JSON.
//!
//! WORK is `limit` (the bare loop everything is compared with), `figures` (from a CSV or XES file to the figures of the
//! map), `selections` (fifty changed selections), `recipe` (preparing the log that was read), `verdict` (whether it is fit,
//! without the search against chance) or `view-NAME` (a view that is looked at). `run.mjs` calls it, in turn with the peers. `measure commands` prints those selections as the page's worker
//! hears them.
#![allow(clippy::expect_used, clippy::unwrap_used)]

mod clock;
mod reading;
mod selections;
mod views;

use clock::Clock;
use spor::engine::filter::Selection;
use spor::engine::import::Zone;
use spor::engine::performance::Closing;
use spor::engine::prepare::{Derivation, Keep, RecipeStep, Step, apply};
use spor::engine::suitability::verdict::{Facts, Thresholds, judge};
use spor::engine::suitability::{Registered, complexity};

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    let [work, file] = arguments.as_slice() else {
        match arguments.as_slice() {
            [work] if work == "commands" => selections::print_commands(),
            _ => eprintln!(
                "usage: measure limit|figures|selections|selection-views|recipe|verdict|view-NAME FILE, or measure commands; NAME: {}",
                views::VIEWS.join(", ")
            ),
        }
        return;
    };
    match work.as_str() {
        "limit" => limit(file),
        "figures" => figures(file),
        "selections" => selections::measure(file),
        "selection-views" => selections::measure_views(file),
        "recipe" => recipe(file),
        "verdict" => verdict(file),
        work => match work.strip_prefix("view-") {
            Some(view) => views::measure(view, file),
            None => eprintln!("no such work: {work}"),
        },
    }
}

/// L: the bytes lie in memory, `csv-core` cuts them into fields, and nothing is done with the fields.
fn limit(file: &str) {
    let bytes = std::fs::read(file).expect("the file of the bench");
    let clock = Clock::start();
    let mut reader = csv_core::ReaderBuilder::new().delimiter(b';').build();
    let (mut output, mut ends) = (vec![0; 1 << 16], vec![0; 64]);
    let (mut rest, mut records) = (bytes.as_slice(), 0u64);
    loop {
        let (result, read, _, _) = reader.read_record(rest, &mut output, &mut ends);
        rest = &rest[read..];
        match result {
            csv_core::ReadRecordResult::Record => records += 1,
            csv_core::ReadRecordResult::End => break,
            _ => {}
        }
    }
    println!(r#"{{{},"records":{records}}}"#, clock.stop());
}

/// File → columns → sort → map → variants → edge medians, 90th percentiles and tie bounds.
fn figures(file: &str) {
    let settings = reading::settings(file);
    let clock = Clock::start();
    let log = reading::read(file, settings);
    let read = clock.read();
    let (variants, mut indexes) = reading::prepare(&log);
    let map = reading::map_of_all(&log, &variants, &mut indexes);
    let with_median = map.edges.iter().filter(|edge| edge.duration.is_some()).count();
    let done = clock.stop();
    println!(
        r#"{{{done},"read_wall_ms":{:.2},"read_cpu_ms":{:.2},"events":{},"cases":{},"variants":{},"edges":{},"edges_with_median":{with_median},"peak_bytes":{}}}"#,
        read.0,
        read.1,
        log.event_count(),
        log.case_count(),
        variants.count(),
        map.edges.len(),
        clock::peak_bytes(),
    );
}

/// A recipe as an analyst makes one, applied to the log: the copy of the log is part of it, the reading is not.
fn recipe(file: &str) {
    let log = reading::read(file, reading::settings(file));
    let steps: Vec<RecipeStep> = [
        Step::DropDuplicates {},
        Step::MergeClose { within_minutes: 5, activities: vec![], together: false, keep: Keep::First },
        Step::CollapseRepeats { activities: vec![], keep: Keep::First },
        Step::DeriveAttribute { name: "Dage siden start".into(), value: Derivation::DaysSinceStart },
        Step::SplitAtGap { gap_days: 28, at: vec![] },
    ]
    .map(RecipeStep::from)
    .into();
    let clock = Clock::start();
    let prepared = apply(&log, &steps);
    println!(r#"{{{},"events":{},"cases":{}}}"#, clock.stop(), prepared.log.event_count(), prepared.log.case_count());
}

/// The facts and the verdict on a log in memory, then its complexity by itself.
fn verdict(file: &str) {
    let log = reading::read(file, reading::settings(file));
    let all = Selection::all(log.case_count());
    let clock = Clock::start();
    let facts = Facts::of(&log, &all, None, &Closing::default(), Zone::Copenhagen);
    let found = judge(&facts, &Thresholds::default());
    let done = clock.stop();
    let clock = Clock::start();
    let complexity = complexity(&Registered::of(&log, &all, Zone::Utc));
    let complexity_ms = clock.read();
    println!(
        r#"{{{done},"verdict":"{:?}","complexity_wall_ms":{:.2},"variants":{},"lempel_ziv_phrases":{}}}"#,
        found.verdict, complexity_ms.0, complexity.variants, complexity.lempel_ziv_phrases,
    );
}
