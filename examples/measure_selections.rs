//! How long a changed selection takes: CPU milliseconds of the first map and of fifty selections.
//!
//! `cargo run --release --example measure_selections -- FILE.csv` for a file of `generate_log`.

use cpu_time::ProcessTime;
use spor::engine::filter::{Condition, Filter, FilterStack, Gap, Selection, select};
use spor::engine::log::{EventLog, RawEvents};
use spor::engine::map::{ActivityChoice, MapView, TraceIndex, TraceIndexes, process_map};
use spor::engine::table::{Dictionary, TextColumn};
use spor::engine::variants::Variants;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let path = std::env::args().nth(1).ok_or("usage: measure_selections FILE.csv")?;
    let log = read(&path)?;
    println!("{log:?}");
    let clock = ProcessTime::now();
    let variants = Variants::of(&log);
    println!("variants: {} in {:.1} ms", variants.count(), millis(clock));
    let clock = ProcessTime::now();
    let mut indexes = TraceIndexes::of(&log, &variants);
    println!("graph: {} edges in {:.1} ms", indexes.whole().edge_count(), millis(clock));
    let view = MapView::default();
    let all = Selection::all(log.case_count());
    for _ in 0..3 {
        let index = TraceIndex::of_all(&log, &variants);
        let clock = ProcessTime::now();
        let counts = index.count(&variants.cases_in(&all));
        let counting = millis(clock);
        let clock = ProcessTime::now();
        index.durations_in(&log, &variants, &all, view.clock);
        let durations = millis(clock);
        let clock = ProcessTime::now();
        index.tie_bounds(&log, &variants, &all, &counts);
        let ties = millis(clock);
        println!("first counts {counting:.1} ms, durations {durations:.1} ms, ties {ties:.1} ms");
    }
    for _ in 0..3 {
        let clock = ProcessTime::now();
        let all = select(&log, &variants, &FilterStack::default());
        let map = process_map(&log, &variants, &mut indexes, &all, &view);
        println!("map of all: {} edges, {} shown, in {:.1} ms", map.edges.len(), map.shown_edges, millis(clock));
    }
    let fewer = MapView { activities: ActivityChoice { count: Some(20), rarest_first: false }, ..view };
    for what in [&view, &fewer] {
        let mut spent = Vec::new();
        let mut kept = 0;
        for number in 0..50 {
            let stack = stack(&log, number);
            let clock = ProcessTime::now();
            let selection = select(&log, &variants, &stack);
            let map = process_map(&log, &variants, &mut indexes, &selection, what);
            spent.push(millis(clock));
            kept += u64::from(map.cases);
        }
        println!("first of 50 selections {:.1} ms", spent[0]);
        spent.sort_by(f64::total_cmp);
        println!(
            "50 selections of {} cases on average: median {:.1} ms, 95 % {:.1} ms",
            kept / 50,
            spent[25],
            spent[47]
        );
    }
    Ok(())
}

/// One or two conditions on the course, different for every number.
fn stack(log: &EventLog, number: usize) -> FilterStack {
    let codes = log.activity_codes() - 1;
    let activity = |at: usize| vec![log.activity_name((1 + at % codes) as u16).to_string()];
    let condition = match number % 3 {
        0 => Condition::EventuallyFollows { from: activity(number), to: activity(number * 7 + 3) },
        1 => Condition::DirectlyFollows { from: activity(number), to: activity(number + 1) },
        _ => Condition::Chain {
            steps: vec![activity(number), activity(number + 2), activity(number + 5)],
            gaps: vec![Gap::Eventually, Gap::Eventually],
        },
    };
    FilterStack { filters: vec![Filter { condition, inverted: number % 2 == 1 }] }
}

fn read(path: &str) -> Result<EventLog, Box<dyn std::error::Error>> {
    let mut reader = csv::ReaderBuilder::new().delimiter(b';').from_path(path)?;
    let column = |name: &str| TextColumn { name: name.into(), codes: Vec::new(), dictionary: Dictionary::default() };
    let (mut case, mut activity, mut time_millis) = (column("case"), column("activity"), Vec::new());
    let mut record = csv::StringRecord::new();
    while reader.read_record(&mut record)? {
        case.codes.push(case.dictionary.code(&record[0]));
        activity.codes.push(activity.dictionary.code(&record[1]));
        let text = record[2].replace(' ', "T");
        time_millis.push(
            chrono::NaiveDateTime::parse_from_str(&text, "%Y-%m-%dT%H:%M:%S")
                .map_err(|e| e.to_string())?
                .and_utc()
                .timestamp_millis(),
        );
    }
    let raw = RawEvents { case, activity, time_millis, start_millis: None, day_only: None, attributes: Vec::new() };
    EventLog::from_events(raw).map_err(|_| "too many activities".into())
}

/// CPU time of this program, in which the load of others does not count.
fn millis(since: ProcessTime) -> f64 {
    since.elapsed().as_secs_f64() * 1000.0
}
