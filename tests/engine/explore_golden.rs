//! Times and people against two golden logs: one of ours counted minute by minute, and that of the methods.

use crate::figures_reading::{Asked, read};
use serde_json::{Map, Value, json};
use spor::engine::calendar::{CalendarDay, Clock, ClosingDays, OpenTimes, OpeningHours, WorkCalendar};
use spor::engine::filter::Selection;
use spor::engine::import::Zone;
use spor::engine::log::{Attribute, EventLog, NO_TIME};
use spor::engine::map::{Durations, EdgeClock};
use spor::engine::over_time::{CaseWeeks, EventHours, days};
use spor::engine::people::{TasksByValue, changes, handover_times, handovers, ping_pong, workload};
use spor::engine::performance::{
    EventGroups, TimeCounted, TimeMeasure, TimePart, TimePlaces, TimeSide, case_processing, measured, processing,
    throughput_millis, time_until_next, where_time_lies,
};
use spor::engine::rework::rework;
use spor::engine::table::EMPTY;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(name)
}

fn expected(name: &str) -> Value {
    serde_json::from_slice(&std::fs::read(folder(name).join("expected.json")).unwrap()).unwrap()
}

fn log(name: &str, columns: [&str; 5]) -> EventLog {
    let [case, activity, start, time, resource] = columns.map(String::from);
    let asked = Asked {
        case: vec![case],
        activity: vec![activity],
        start: vec![start],
        time: vec![time],
        resource: Some(resource),
        ..Asked::default()
    };
    read(&folder(name).join("log.csv"), &asked).unwrap().log
}

fn explore_log() -> EventLog {
    log("explore", ["sag", "aktivitet", "start", "slut", "medarbejder"])
}

fn attribute<'a>(log: &'a EventLog, name: &str) -> &'a Attribute {
    log.attributes().iter().find(|attribute| attribute.name == name).unwrap()
}

/// The opening hours of `scripts/oracles/explore.py`.
fn explore_office() -> WorkCalendar {
    let hours = |listed: &[(u16, u16)]| {
        listed.iter().map(|&(from_minute, to_minute)| OpeningHours { from_minute, to_minute }).collect()
    };
    let split: &[(u16, u16)] = &[(480, 720), (750, 960)];
    let week = [split, split, split, &[(480, 1_080)], &[(480, 840)], &[], &[(90, 165)]];
    WorkCalendar { week: week.map(hours), closed: vec![ClosingDays::CHRISTMAS_EVE], ..WorkCalendar::danish_office() }
}

/// Both selections of the oracle, and both ways to measure.
fn each_way(mut check: impl FnMut(&EventLog, &Selection, Clock, &Value, &Value)) {
    let (log, expected) = (explore_log(), expected("explore"));
    let open = OpenTimes::of_log(&explore_office(), &log);
    let number = |case: u32| log.case_id(case)[2..].parse::<u32>().unwrap();
    let some = Selection::where_case(log.case_count(), |case| number(case) % 3 != 0);
    for (name, selection) in [("all", Selection::all(log.case_count())), ("some", some)] {
        for (way, clock) in [("hours", Clock::AllHours), ("open", Clock::OpeningHours(&open))] {
            check(&log, &selection, clock, &expected[name][way], &expected[name]);
        }
    }
}

#[test]
fn processing_is_the_number_of_minutes_worked() {
    each_way(|log, selection, clock, expected, _| {
        let split = case_processing(log, selection, clock).unwrap();
        let ours: Vec<Value> = split
            .iter()
            .map(|c| json!([log.case_id(c.case), c.throughput_millis, c.processing_millis, c.overlaps]))
            .collect();
        assert_eq!(json!(ours), expected["split"]);
        let throughput: Vec<i64> = split.iter().map(|case| case.throughput_millis).collect();
        assert_eq!(throughput_millis(log, selection, clock), throughput);
        let found = processing(log, selection, clock).unwrap();
        assert_eq!(found.cases_with_overlap as usize, split.iter().filter(|case| case.overlaps).count());
        let worked: i64 = split.iter().map(|case| case.processing_millis).sum();
        let took: i64 = throughput.iter().sum();
        assert!((found.flow_efficiency.unwrap() - worked as f64 / took as f64).abs() < 1e-12);
    });
    let (log, text) = (explore_log(), std::fs::read_to_string(folder("explore").join("log.csv")).unwrap());
    let rows = text.lines().skip(1).map(|line| line.split(';').collect::<Vec<_>>());
    let (mut without, mut reversed) = (0, 0);
    for row in rows {
        without += u32::from(row[2].is_empty());
        reversed += u32::from(row[2] > row[3]);
    }
    let found = processing(&log, &Selection::all(log.case_count()), Clock::AllHours).unwrap();
    assert_eq!((found.events_without_start, found.events_completed_before_start), (without, reversed));
    assert!(without > 5 && reversed > 1);
}

const TO: [(&str, EdgeClock); 2] = [("complete", EdgeClock::CompleteToComplete), ("start", EdgeClock::CompleteToStart)];

#[test]
fn time_until_next_is_the_number_of_minutes_passed() {
    each_way(|log, selection, clock, expected, _| {
        for (to, edge_clock) in TO {
            let expected = &expected["until_next"][to];
            let named = |by, name: &dyn Fn(u32) -> String| -> Value {
                let times = time_until_next(log, selection, by, edge_clock, clock);
                times.iter().map(|group| (name(group.group), figures(&Some(group.times)))).collect::<Map<_, _>>().into()
            };
            let activity = |code| log.activity_name(code as u16).to_string();
            same(&named(EventGroups::Activity, &activity), &expected["activity"], to);
            let team = attribute(log, "team");
            let value = |code| team.dictionary.text(code).to_string();
            same(&named(EventGroups::Attribute(team), &value), &expected["team"], to);
        }
    });
}

#[test]
fn handovers_take_the_minutes_that_pass() {
    each_way(|log, selection, clock, expected, _| {
        for (to, edge_clock) in TO {
            let who = log.by_event(attribute(log, "medarbejder"));
            let found = handovers(log, selection, &who);
            let [times] = handover_times(log, selection, &who, &found, edge_clock, [clock]);
            let ours = json!({ "between": figures(&times.between), "within": figures(&times.within) });
            same(&ours, &expected["handover_times"][to], to);
        }
    });
}

/// Counted minute by minute: what comes last before it or next after it, and whether any event of the case is between its
/// start and its completion.
#[test]
fn what_is_worked_at_a_place_is_the_number_of_minutes_worked() {
    const MINUTE: i64 = 60_000;
    each_way(|log, selection, clock, _, _| {
        let (starts, ends) = (log.start_millis().unwrap(), log.time_millis());
        // By step: the minutes worked and those waited, of each time on its own.
        let mut expected: [BTreeMap<u32, Vec<[i64; 2]>>; 2] = Default::default();
        for case in selection.cases() {
            let events = log.events_of(case);
            let works =
                |event: usize, minute| starts[event] != NO_TIME && (starts[event]..ends[event]).contains(&minute);
            let mut count = |owners: [Option<usize>; 2], from: i64, to: i64| {
                let mut split = [0, 0];
                for minute in (from..to).step_by(MINUTE as usize) {
                    split[usize::from(!events.clone().any(|event| works(event, minute)))] +=
                        clock.millis(minute, minute + MINUTE);
                }
                for (side, owner) in owners.into_iter().enumerate() {
                    let Some(owner) = owner else { continue };
                    expected[side].entry(log.activity()[owner].into()).or_default().push(split);
                }
            };
            let begin = events.clone().flat_map(|event| [starts[event], ends[event]]).filter(|&time| time != NO_TIME);
            let (begin, first) = (begin.min().unwrap(), events.start);
            if begin < ends[first] {
                count([None, Some(first)], begin, ends[first]);
            }
            for event in events.clone().skip(1) {
                count([Some(event - 1), Some(event)], ends[event - 1], ends[event]);
            }
        }
        let whole = measured(log, selection, &TimeMeasure::WholeCase).stretches;
        for (expected, side) in expected.iter().zip([TimeSide::After, TimeSide::UpTo]) {
            for part in [TimePart::Whole, TimePart::Processing, TimePart::Waiting] {
                let lies = where_time_lies(log, &whole, TimePlaces::Step, TimeCounted { side, part }, clock);
                assert_eq!(lies.len(), expected.len());
                for lies in lies {
                    let splits = &expected[&lies.place];
                    let (worked, waited) =
                        splits.iter().fold((0, 0), |sum, split| (sum.0 + split[0], sum.1 + split[1]));
                    assert_eq!((lies.worked_millis, lies.whole_millis), (Some(worked), worked + waited));
                    let mut of_part: Vec<i64> = splits
                        .iter()
                        .map(|&[worked, waited]| match part {
                            TimePart::Whole => worked + waited,
                            TimePart::Processing => worked,
                            TimePart::Waiting => waited,
                        })
                        .collect();
                    of_part.sort();
                    let (sum, n) = (of_part.iter().sum::<i64>(), of_part.len());
                    let middle = (of_part[(n - 1) / 2] + of_part[n / 2]) as f64 / 2.0;
                    assert_eq!((lies.times.n as usize, lies.times.total_millis), (n, sum as f64));
                    assert_eq!(lies.times.median_millis, middle);
                }
            }
            assert!(expected.values().flatten().any(|split| split[0] > 0 && split[1] > 0));
        }
    });
}

#[test]
fn multitasking_is_the_number_of_minutes_with_several_tasks() {
    each_way(|log, selection, clock, expected, _| {
        let people = attribute(log, "medarbejder");
        let ours: Map<String, Value> = TasksByValue::of(log, selection, &log.by_event(people))
            .unwrap()
            .whole(clock)
            .iter()
            .map(|m| {
                let figures = json!({ "busy": m.busy_millis, "overlap": m.overlap_millis, "tasks": m.tasks_millis });
                (people.dictionary.text(m.value).to_string(), figures)
            })
            .collect();
        assert_eq!(json!(ours), expected["multitasking"]);
    });
}

/// Cut at every start, completion and week: between two cuts the number of tasks does not change.
#[test]
fn multitasking_by_week_is_what_lies_between_the_mondays() {
    each_way(|log, selection, _, _, _| {
        let people = attribute(log, "medarbejder");
        let values = log.by_event(people);
        let (first, last) = log.span_millis().unwrap();
        let week = 7 * 86_400_000;
        // The first and the last day or so lie outside.
        let starts: Vec<i64> = (0..).map(|at| first + 100_000_000 + at * week).take_while(|at| *at < last).collect();
        let tasks = TasksByValue::of(log, selection, &values).unwrap();
        let (ours, whole) = (tasks.by_week(&starts), tasks.whole(Clock::AllHours));
        assert!(ours.len() == whole.len() && ours.iter().flatten().any(|of| of.overlap_millis > 0));
        for (weeks, whole) in ours.iter().zip(whole) {
            let events = selection.cases().flat_map(|case| log.events_of(case));
            let tasks: Vec<(i64, i64)> = events
                .filter(|&event| values.codes[event] == whole.value && log.start_millis().unwrap()[event] != NO_TIME)
                .map(|event| (log.start_millis().unwrap()[event], log.time_millis()[event]))
                .filter(|(start, end)| start < end)
                .collect();
            assert_eq!(weeks.len(), starts.len().saturating_sub(1));
            for (week, bounds) in weeks.iter().zip(starts.windows(2)) {
                let mut cuts: Vec<i64> =
                    tasks.iter().flat_map(|&(start, end)| [start, end]).chain(bounds.iter().copied()).collect();
                cuts.retain(|cut| (bounds[0]..=bounds[1]).contains(cut));
                cuts.sort_unstable();
                let (mut busy, mut overlap, mut sum) = (0, 0, 0);
                for cut in cuts.windows(2) {
                    let under_way =
                        tasks.iter().filter(|(start, end)| *start <= cut[0] && cut[1] <= *end).count() as i64;
                    let millis = cut[1] - cut[0];
                    busy += if under_way > 0 { millis } else { 0 };
                    overlap += if under_way > 1 { millis } else { 0 };
                    sum += under_way * millis;
                }
                assert_eq!((week.busy_millis, week.overlap_millis, week.tasks_millis), (busy, overlap, sum));
            }
        }
    });
}

#[test]
fn changes_load_and_days_are_those_counted_one_by_one() {
    each_way(|log, selection, _, _, expected| {
        let people = attribute(log, "medarbejder");
        let found = changes(log, selection, &log.by_event(people));
        assert_eq!(json!(found.cases_by_changes), expected["changes"]);
        assert_eq!(json!(found.cases_by_values), expected["different"]);
        assert_eq!(json!(found.cases_without_value), expected["cases_without_value"]);
        assert_eq!(load(log, selection, people, Zone::Copenhagen), expected["load"]);
        let ours: Vec<Value> = days(log, selection, Zone::Copenhagen)
            .iter()
            .map(|d| json!([format!("{}-{:02}-{:02}", d.day.year, d.day.month, d.day.day), d.events, d.cases]))
            .collect();
        assert_eq!(json!(ours), expected["days"]);
    });
}

/// Events and cases of every value, also by week.
fn load(log: &EventLog, selection: &Selection, people: &Attribute, zone: Zone) -> Value {
    let by_event = log.by_event(people);
    let found = workload(log, selection, &by_event, zone).unwrap();
    let without = |case| log.events_of(case).filter(|&event| by_event.codes[event] == EMPTY).count() as u32;
    let of_cases: Vec<u32> = selection.cases().map(without).filter(|&without| without > 0).collect();
    assert_eq!(found.events_without_value, of_cases.iter().sum::<u32>());
    assert_eq!(found.cases_without_value as usize, of_cases.len());
    let week = |week: u32| {
        let week = CalendarDay::from_number(found.first_monday.number() + i64::from(week) * 7).iso_week();
        format!("{}-W{:02}", week.year, week.week)
    };
    let of = |load: &spor::engine::people::ValueLoad| {
        let weeks: Map<String, Value> = load.weeks.iter().map(|w| (week(w.week), json!([w.events, w.cases]))).collect();
        json!({ "events": load.events, "cases": load.cases, "weeks": weeks })
    };
    found
        .values
        .iter()
        .map(|load| (people.dictionary.text(load.value).to_string(), of(load)))
        .collect::<Map<_, _>>()
        .into()
}

#[test]
fn the_resources_of_the_methods_are_counted_as_there() {
    let log = log("resources", ["case", "activity", "start", "complete", "resource"]);
    let (all, expected, people) =
        (Selection::all(log.case_count()), expected("resources"), attribute(&log, "resource"));
    let name = |code| people.dictionary.text(code);
    let found = handovers(&log, &all, &log.by_event(people));
    let counts: Map<String, Value> = found
        .between
        .iter()
        .chain(&found.within)
        .map(|pair| (format!("{} -> {}", name(pair.from), name(pair.to)), json!(pair.count)))
        .collect();
    assert_eq!(json!(counts), expected["handover_counts"]);
    let total = found.count() + found.count_within();
    assert_eq!(json!(total), expected["handover_total"]);
    for (pair, share) in expected["handover_pm4py_normalised"].as_object().unwrap() {
        near(counts[pair].as_f64().unwrap() / f64::from(total), share, 1e-12, pair);
    }

    let load = load(&log, &all, people, Zone::Utc);
    for (person, expected) in expected["load"].as_object().unwrap() {
        assert_eq!((&load[person]["events"], &load[person]["cases"]), (&expected["events"], &expected["cases"]));
    }
    for (person, weeks) in expected["events_per_iso_week"].as_object().unwrap() {
        let ours: Map<String, Value> = load[person]["weeks"]
            .as_object()
            .unwrap()
            .iter()
            .map(|(week, counts)| (week.clone(), counts[0].clone()))
            .collect();
        assert_eq!(&json!(ours), weeks, "{person}");
    }

    let many = TasksByValue::of(&log, &all, &log.by_event(people)).unwrap().whole(Clock::AllHours);
    assert_eq!(many.len(), expected["multitasking"].as_object().unwrap().len());
    for found in many {
        let expected = &expected["multitasking"][name(found.value)];
        assert_eq!(found.busy_millis as f64 / 1e3, expected["busy_s"].as_f64().unwrap());
        assert_eq!(found.overlap_millis as f64 / 1e3, expected["overlap_s"].as_f64().unwrap());
        assert_eq!(found.tasks_millis as f64 / 1e3, expected["sum_of_durations_s"].as_f64().unwrap());
        assert_eq!(json!(found.overlap_share()), expected["overlap_share"]);
        assert_eq!(json!(found.mean_parallel()), expected["mean_parallel"]);
    }

    for case in case_processing(&log, &all, Clock::AllHours).unwrap() {
        let expected = &expected["case_time_split"][log.case_id(case.case)];
        assert_eq!(case.throughput_millis as f64 / 1e3, expected["lead_s"].as_f64().unwrap());
        assert_eq!(case.processing_millis as f64 / 1e3, expected["processing_union_s"].as_f64().unwrap());
        assert_eq!(case.waiting_millis() as f64 / 1e3, expected["waiting_s"].as_f64().unwrap());
        near(case.flow_efficiency().unwrap(), &expected["flow_efficiency"], 1e-12, "flow efficiency");
    }
}

#[test]
fn an_empty_selection_and_an_empty_log_say_nothing() {
    let none = |log: &EventLog| {
        let none = Selection::where_case(log.case_count(), |_| false);
        assert!(throughput_millis(log, &none, Clock::AllHours).is_empty());
        assert!(processing(log, &none, Clock::AllHours).is_none());
        let by = EventGroups::Activity;
        assert!(time_until_next(log, &none, by, EdgeClock::CompleteToStart, Clock::AllHours).is_empty());
        assert!(rework(log, &none).activities.is_empty());
        assert!(CaseWeeks::of(log, Zone::Copenhagen).counts(&none, None).is_none());
        assert!(days(log, &none, Zone::Copenhagen).is_empty());
        assert_eq!(EventHours::of(log, Zone::Copenhagen).counts(log, &none), Default::default());
        let open = OpenTimes::of_log(&WorkCalendar::danish_office(), log);
        assert_eq!(open.working_millis(0, 1), 0);
        if let Some(people) = log.attributes().iter().find(|attribute| attribute.name == "medarbejder") {
            let found = handovers(log, &none, &log.by_event(people));
            assert_eq!(found.values, 0);
            assert_eq!(ping_pong(log, &none, &log.by_event(people)).count(), 0);
            assert_eq!(changes(log, &none, &log.by_event(people)), Default::default());
            assert!(workload(log, &none, &log.by_event(people), Zone::Copenhagen).is_none());
            let tasks = TasksByValue::of(log, &none, &log.by_event(people));
            assert_eq!(tasks.map(|tasks| tasks.whole(Clock::AllHours)), Some(Vec::new()));
            let (who, to) = (log.by_event(people), EdgeClock::CompleteToStart);
            let [times] = handover_times(log, &none, &who, &found, to, [Clock::AllHours]);
            assert_eq!((times.between, times.within), (None, None));
        }
    };
    none(&explore_log());
    none(&EventLog::from_rows([]).unwrap());
}

fn figures(durations: &Option<Durations>) -> Value {
    durations.map_or(
        Value::Null,
        |d| json!({ "n": d.n, "median": d.median_millis, "p90": d.p90_millis, "total": d.total_millis }),
    )
}

/// Names and counts exactly, times to a millionth of a millisecond.
fn same(ours: &Value, expected: &Value, what: &str) {
    match (ours, expected) {
        (Value::Object(a), Value::Object(b)) => {
            assert!(a.keys().eq(b.keys()), "{what}: {ours}, expected {expected}");
            a.iter().for_each(|(key, ours)| same(ours, &b[key], &format!("{what}, {key}")));
        }
        (Value::Number(ours), _) => near(ours.as_f64().unwrap(), expected, 1e-6, what),
        _ => assert_eq!(ours, expected, "{what}"),
    }
}

fn near(found: f64, expected: &Value, tolerance: f64, what: &str) {
    let expected = expected.as_f64().unwrap();
    assert!((found - expected).abs() <= tolerance, "{what}: {found}, expected {expected}");
}
