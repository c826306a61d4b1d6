//! Small logs with attributes for the tests of preparation, and logs as lines that can be compared.

use spor::engine::log::{Attribute, AttributeLevel, AttributeUse, EventLog, RawEvents};
use spor::engine::prepare::{Prepared, Step, apply};
use spor::engine::table::{Dictionary, TextColumn};

pub const MINUTE: i64 = 60_000;
pub const DAY: i64 = 86_400_000;

/// Milliseconds of an instant such as `2024-03-01T12:00:00Z`.
pub fn utc(text: &str) -> i64 {
    chrono::DateTime::parse_from_rfc3339(text).unwrap().timestamp_millis()
}

/// A log of rows (case, activity, time, values of the attributes) in source order.
pub fn log_with(attributes: &[(&str, AttributeLevel)], rows: &[(&str, &str, i64, &[&str])]) -> EventLog {
    let column = |texts: &mut dyn Iterator<Item = &str>| {
        let mut column = TextColumn { name: String::new(), codes: Vec::new(), dictionary: Dictionary::default() };
        for text in texts {
            column.codes.push(column.dictionary.code(text));
        }
        column
    };
    EventLog::from_events(RawEvents {
        case: column(&mut rows.iter().map(|row| row.0)),
        activity: column(&mut rows.iter().map(|row| row.1)),
        time_millis: rows.iter().map(|row| row.2).collect(),
        start_millis: None,
        day_only: None,
        case_attributes: Vec::new(),
        attributes: attributes
            .iter()
            .enumerate()
            .map(|(place, &(name, level))| {
                let TextColumn { codes, dictionary, .. } = column(&mut rows.iter().map(|row| row.3[place]));
                let (codes, dictionary) = (codes.into(), dictionary.into());
                Attribute { name: name.into(), level, used_as: AttributeUse::Plain, codes, dictionary }
            })
            .collect(),
    })
    .unwrap()
}

/// A log of rows without attributes.
pub fn plain_log(rows: &[(&str, &str, i64)]) -> EventLog {
    EventLog::from_rows(rows.iter().copied()).unwrap()
}

/// The value of an attribute at an event.
pub fn value<'a>(log: &'a EventLog, name: &str, event: usize) -> &'a str {
    let attribute = log.attributes().iter().find(|attribute| attribute.name == name).unwrap();
    let code = match attribute.level {
        AttributeLevel::Event => attribute.codes[log.row()[event] as usize],
        AttributeLevel::Case => {
            let case = (0..log.case_count() as u32).find(|&case| log.events_of(case).contains(&event)).unwrap();
            attribute.codes[case as usize]
        }
    };
    attribute.dictionary.text(code)
}

/// Every event in the order of the log: `case activity time`.
pub fn lines(log: &EventLog) -> Vec<String> {
    (0..log.case_count() as u32)
        .flat_map(|case| log.events_of(case).map(move |event| (case, event)))
        .map(|(case, event)| {
            let name = log.activity_name(log.activity()[event]);
            format!("{} {name} {}", log.case_id(case), log.time_millis()[event])
        })
        .collect()
}

/// Everything that can be seen of a log: events with source row, start, precision and all attributes.
pub fn everything(log: &EventLog) -> Vec<String> {
    let mut seen: Vec<String> = lines(log);
    for (event, line) in seen.iter_mut().enumerate() {
        let start = log.start_millis().map(|start| start[event]);
        line.push_str(&format!(" row {} start {start:?} day {}", log.row()[event], log.is_day_only(event)));
        for attribute in log.attributes() {
            line.push_str(&format!(" {}={}", attribute.name, value(log, &attribute.name, event)));
        }
    }
    seen
}

/// The log after one step, which must account for every event and case.
pub fn after(log: &EventLog, step: Step) -> Prepared {
    let makes_cases = matches!(step, Step::SplitAtGap { .. } | Step::CaseFrom { .. });
    let prepared = apply(log, &[step.into()]);
    let effect = &prepared.effects[0];
    assert_eq!(effect.events_before, log.event_count() as u64);
    assert_eq!(effect.events_after, prepared.log.event_count() as u64);
    assert_eq!(effect.events_after, effect.events_before - effect.dropped_events + effect.added_events);
    assert_eq!(effect.cases_before, log.case_count() as u64);
    assert_eq!(effect.cases_after, prepared.log.case_count() as u64);
    assert!(makes_cases || effect.cases_after == effect.cases_before - effect.emptied_cases);
    assert_in_order(&prepared.log);
    prepared
}

/// The order of every log: cases by first source row, events by (time, source row); no name without events.
pub fn assert_in_order(log: &EventLog) {
    let completed = || log.time_millis().iter().copied();
    assert_eq!(log.completed_millis(), completed().min().zip(completed().max()));
    let mut first_rows = Vec::new();
    for case in 0..log.case_count() as u32 {
        let events = log.events_of(case);
        assert!(!events.is_empty(), "case {case} has no events");
        let order: Vec<(i64, u32)> = events.clone().map(|event| (log.time_millis()[event], log.row()[event])).collect();
        assert!(order.is_sorted(), "case {case} is out of order");
        first_rows.push(events.map(|event| log.row()[event]).min());
    }
    assert!(first_rows.is_sorted(), "cases are out of order");
    for attribute in log.attributes() {
        match attribute.level {
            AttributeLevel::Case => assert_eq!(attribute.codes.len(), log.case_count()),
            AttributeLevel::Event => assert!(log.row().iter().all(|&row| (row as usize) < attribute.codes.len())),
        }
    }
    let mut occurs = vec![false; log.activity_codes()];
    log.activity().iter().for_each(|&code| occurs[code as usize] = true);
    assert!(!occurs[0] && occurs[1..].iter().all(|&occurs| occurs), "an activity without events, or events without");
}
