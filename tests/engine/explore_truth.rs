//! Rework, people and time against `truth-filters/*.analyses.json`: every figure of seven real logs.

use crate::filter_truth::{LOGS, read_log, sha256};
use crate::truth::{json, shared_logs};
use serde_json::{Map, Value, json};
use spor::engine::calendar::{CalendarDay, Clock, OpenTimes, WorkCalendar, ZoneOffsets};
use spor::engine::filter::Selection;
use spor::engine::import::Zone;
use spor::engine::log::EventLog;
use spor::engine::map::EdgeClock;
use spor::engine::over_time::{CaseWeeks, EventHours, Observed, WeekdayHours, days};
use spor::engine::people::{changes, handovers, ping_pong};
use spor::engine::performance::{
    CaseSpan, EventGroups, case_processing, case_span, processing, throughput_millis, time_until_next,
};
use spor::engine::rework::rework;
use spor::engine::stats::{PairCount, Quantiles, Spread};
use std::path::Path;

/// Calls `check` with each log, its truth and all its cases.
fn each_log(mut check: impl FnMut(&str, &EventLog, &Selection, &Value)) {
    let Some(logs) = shared_logs() else { return };
    for name in LOGS {
        let log = read_log(&logs, name);
        check(name, &log, &Selection::all(log.case_count()), &truth(&logs, name));
    }
}

fn truth(logs: &Path, name: &str) -> Value {
    json(&logs.join(format!("truth-filters/{name}.analyses.json")))
}

fn zone(name: &Value) -> Zone {
    if name == "UTC" { Zone::Utc } else { Zone::Copenhagen }
}

/// The first pairs as the truth lists them.
fn top(pairs: &[PairCount], keys: [&str; 2], name: impl Fn(u32) -> String) -> Value {
    let entry = |pair: &PairCount| {
        let mut entry = Map::new();
        entry.insert(keys[0].into(), json!(name(pair.from)));
        entry.insert(keys[1].into(), json!(name(pair.to)));
        entry.insert("count".into(), json!(pair.count));
        entry.insert("cases".into(), json!(pair.cases));
        Value::Object(entry)
    };
    pairs.iter().take(20).map(entry).collect()
}

#[test]
fn rework_is_that_of_the_truth() {
    each_log(|name, log, all, truth| {
        let found = rework(log, all);
        let activities: Map<String, Value> = found
            .activities
            .iter()
            .map(|a| {
                let figures = json!({
                    "events": a.events, "cases": a.cases, "cases_2plus": a.cases_2plus,
                    "extra_events": a.extra_events, "self_loops": a.self_loops,
                    "self_loop_cases": a.cases_with_self_loop, "returns": a.returns,
                    "return_cases": a.cases_with_return,
                });
                (log.activity_name(a.activity).to_string(), figures)
            })
            .collect();
        let loop2: u32 = found.there_and_back.iter().map(|pair| pair.count).sum();
        let ours = json!({
            "totals": {
                "cases_any_2plus": found.cases_with_repeats, "cases_any_loop2": found.cases_with_there_and_back,
                "cases_any_return": found.cases_with_return, "cases_any_self_loop": found.cases_with_self_loop,
                "loop2": loop2, "repeated_events": found.sum(|a| a.extra_events),
                "returns": found.sum(|a| a.returns), "self_loops": found.sum(|a| a.self_loops),
            },
            "activities": activities,
            "loop2_top20":
                top(&found.there_and_back, ["x", "y"], |code| log.activity_name(code as u16).to_string()),
        });
        assert_eq!(ours, truth["rework"], "{name}");
    });
}

#[test]
fn handovers_and_ping_pong_are_those_of_the_truth() {
    each_log(|name, log, all, truth| {
        for (field, expected) in truth["people"].as_object().unwrap() {
            let attribute = log.attributes().iter().find(|attribute| attribute.name == *field).unwrap();
            let text = |code| attribute.dictionary.text(code).to_string();
            let found = handovers(log, all, &log.by_event(attribute));
            let mut lines: Vec<String> = found
                .between
                .iter()
                .chain(&found.within)
                .map(|pair| format!("{}\t{}\t{}\t{}", text(pair.from), text(pair.to), pair.count, pair.cases))
                .collect();
            lines.sort();
            let back = ping_pong(log, all, &log.by_event(attribute));
            let ours = json!({
                "values": found.values,
                "events_without_value": found.events_without_value,
                "handover": {
                    "pairs_total": found.count() + found.count_within(), "self_pairs": found.count_within(),
                    "handovers": found.count(),
                    "distinct_pairs": found.between.len() + found.within.len(),
                    "cases_with_handover": found.cases_with_handover,
                    "top20": top(&found.between, ["from", "to"], text),
                    "all_sha256": sha256(&lines.join("\n")),
                },
                "ping_pong": {
                    "occurrences": back.count(), "cases": back.cases, "top20": top(&back.pairs, ["x", "y"], text),
                },
            });
            assert_eq!(ours, *expected, "{name}: {field}");

            // The changes of the cases are the hand-overs.
            let changes = changes(log, all, &log.by_event(attribute));
            let total: usize = changes.cases_by_changes.iter().enumerate().map(|(n, &cases)| n * cases as usize).sum();
            assert_eq!(total as u32, found.count(), "{name}: {field}");
            let changed: u32 = changes.cases_by_changes.iter().skip(1).sum();
            assert_eq!(changed, found.cases_with_handover, "{name}: {field}");
            assert_eq!(changes.cases_by_values.iter().sum::<u32>() + changes.cases_without_value, all.count());
        }
    });
}

#[test]
fn weeks_days_and_hours_are_those_of_the_truth() {
    each_log(|name, log, all, truth| {
        let expected = &truth["events_weekday_hour"];
        let local = EventHours::of(log, zone(&expected["zone"])).counts(log, all);
        assert_eq!(json!(local.events), expected["counts"], "{name}");
        assert_eq!(local.events_without_hour, 0);
        if let Some(expected) = truth.get("events_weekday_hour_utc") {
            assert_eq!(json!(EventHours::of(log, Zone::Utc).counts(log, all).events), *expected, "{name}");
        }
        let expected = &truth["weeks"];
        let found = CaseWeeks::of(log, zone(&expected["zone"])).counts(all, None).unwrap();
        let iso_week = found.first_monday.iso_week();
        let ours = json!({
            "zone": expected["zone"],
            "first_monday": iso(found.first_monday),
            "first_iso_week": format!("{}-W{:02}", iso_week.year, iso_week.week),
            "started": found.weeks.iter().map(|week| week.started).collect::<Vec<_>>(),
            "ended": found.weeks.iter().map(|week| week.ended).collect::<Vec<_>>(),
            "open_at_week_end": found.weeks.iter().map(|week| week.open_at_end).collect::<Vec<_>>(),
        });
        assert_eq!(ours, *expected, "{name}");

        // The parts of the log make up the whole.
        let part = Selection::where_case(log.case_count(), |case| case % 3 == 0);
        let hours = EventHours::of(log, zone(&expected["zone"]));
        let parts = [hours.counts(log, &part), hours.counts(log, &part.turned())];
        let sum = |of: &dyn Fn(&WeekdayHours) -> [[u32; 24]; 7], day: usize, hour: usize| {
            parts.iter().map(|part| of(part)[day][hour]).sum::<u32>()
        };
        let of_both = |of: &dyn Fn(&WeekdayHours) -> [[u32; 24]; 7]| {
            std::array::from_fn(|day| std::array::from_fn(|hour| sum(of, day, hour)))
        };
        assert_eq!(of_both(&|found| found.events), local.events, "{name}");
        assert_eq!(of_both(&|found| found.cases), local.cases, "{name}");

        // The weeks of a part, case by case; those who go on are open three weeks after the log.
        let (zone, spans) = (zone(&expected["zone"]), part.cases().filter_map(|case| case_span(log, case)));
        let spans: Vec<_> = spans.collect();
        let week = |millis: i64| (ZoneOffsets::day_of(millis, zone).number() + 3).div_euclid(7);
        let first = spans.iter().map(|span| week(span.begin_millis)).min().unwrap();
        let to_millis = log.last_event_millis().unwrap() + 21 * 86_400_000;
        let closed = Selection::where_case(log.case_count(), |case| case % 2 == 0);
        for observed in [None, Some(Observed { closed: &closed, to_millis })] {
            let found = CaseWeeks::of(log, zone).counts(&part, observed).unwrap();
            assert_eq!((found.first_monday.number() + 3).div_euclid(7), first, "{name}");
            let last = spans.iter().map(|span| week(span.end_millis)).max().unwrap();
            let last = observed.map_or(last, |observed| last.max(week(observed.to_millis)));
            assert_eq!(found.weeks.len() as i64, last - first + 1, "{name}");
            let ends = |case: u32| observed.is_none_or(|observed| observed.closed.contains(case));
            let all: Vec<(u32, CaseSpan)> =
                part.cases().filter_map(|case| Some((case, case_span(log, case)?))).collect();
            for (at, counts) in (first..).zip(&found.weeks).step_by(7) {
                let started = all.iter().filter(|(_, span)| week(span.begin_millis) == at).count();
                let ended = |case: u32, span: &CaseSpan| ends(case) && week(span.end_millis) <= at;
                let ended_now = all.iter().filter(|(case, span)| ended(*case, span) && week(span.end_millis) == at);
                let open = all.iter().filter(|(case, span)| week(span.begin_millis) <= at && !ended(*case, span));
                assert_eq!(counts.started as usize, started, "{name}");
                assert_eq!(counts.ended as usize, ended_now.count(), "{name}");
                assert_eq!(counts.open_at_end as usize, open.count(), "{name}");
            }
        }

        // Days make weekdays.
        let mut by_weekday = [0; 7];
        days(log, all, zone).iter().for_each(|day| by_weekday[day.day.weekday()] += day.events);
        assert_eq!(by_weekday, local.events.map(|hours| hours.iter().sum::<u32>()), "{name}");
    });
}

fn iso(day: CalendarDay) -> String {
    format!("{:04}-{:02}-{:02}", day.year, day.month, day.day)
}

#[test]
fn durations_processing_and_working_time_are_those_of_the_truth() {
    each_log(|name, log, all, truth| {
        let spread = |clock| Spread::of(throughput_millis(log, all, clock)).unwrap();
        spread_is(&spread(Clock::AllHours), &truth["case_duration_s"], name);
        match (processing(log, all, Clock::AllHours), truth.get("start_end")) {
            (None, None) => {}
            (Some(found), Some(expected)) => {
                spread_is(&found.processing, &expected["processing_s"], name);
                spread_is(&found.waiting, &expected["waiting_s"], name);
                near(found.processing.total_millis / 1e3, &expected["total_processing_s"], name);
                near(found.waiting.total_millis / 1e3, &expected["total_waiting_s"], name);
                near(found.flow_efficiency.unwrap(), &expected["flow_efficiency_total"], name);
                quantiles_are(
                    &found.flow_efficiency_of_cases.unwrap(),
                    1.0,
                    &expected["flow_efficiency_per_case"],
                    name,
                );
                assert_eq!(json!(found.cases_without_time), expected["cases_with_zero_duration"], "{name}");
                assert_eq!(json!(found.cases_with_overlap), expected["cases_with_overlapping_events"], "{name}");
                let reversed = found.events_completed_before_start;
                assert_eq!(json!(reversed), expected["events_with_end_before_start"], "{name}");
                assert_eq!(found.events_without_start, 0);
            }
            (ours, _) => panic!("{name}: start times are here or there alone: {}", ours.is_some()),
        }

        let expected = &truth["working_time"];
        let calendar = WorkCalendar { zone: zone(&expected["zone"]), ..WorkCalendar::danish_office() };
        let closed: Vec<String> = expected["closed_days"].as_array().unwrap().iter().map(text).collect();
        let year = |day: &str| day[..4].parse::<i32>().unwrap();
        let years = year(&closed[0])..=year(&closed[closed.len() - 1]);
        assert_eq!(calendar.closed_days(years).into_iter().map(iso).collect::<Vec<_>>(), closed, "{name}");

        let open = OpenTimes::of_log(&calendar, log);
        let working = spread(Clock::OpeningHours(&open));
        spread_is(&working, &expected["all_cases_s"], name);
        near(working.total_millis / 1e3, &expected["all_cases_total_s"], name);
        let split = case_processing(log, all, Clock::AllHours);
        for key in ["sample20", "longest3"] {
            for expected in expected[key].as_array().unwrap() {
                let case = (0..log.case_count() as u32).find(|&case| log.case_id(case) == expected["case"]).unwrap();
                let span = case_span(log, case).unwrap();
                let what = format!("{name}: {}", expected["case"]);
                near((span.end_millis - span.begin_millis) as f64 / 1e3, &expected["duration_s"], &what);
                let worked = open.working_millis(span.begin_millis, span.end_millis);
                near(worked as f64 / 1e3, &expected["working_s"], &what);
                if let Some(split) = &split {
                    near(split[case as usize].processing_millis as f64 / 1e3, &expected["processing_s"], &what);
                    near(split[case as usize].waiting_millis() as f64 / 1e3, &expected["waiting_s"], &what);
                }
            }
        }
    });
}

/// The times until the next event add up to the durations of the cases, whatever they are grouped by.
#[test]
fn times_until_the_next_event_make_the_time_of_the_cases() {
    each_log(|name, log, all, truth| {
        let by_people = truth["people"].as_object().unwrap().keys().map(|field| {
            EventGroups::Attribute(log.attributes().iter().find(|attribute| attribute.name == *field).unwrap())
        });
        let open = OpenTimes::of_log(&WorkCalendar::danish_office(), log);
        for clock in [Clock::AllHours, Clock::OpeningHours(&open)] {
            let passed = |case| {
                let times = &log.time_millis()[log.events_of(case)];
                clock.millis(times[0], times[times.len() - 1]) as f64
            };
            let total: f64 = all.cases().map(passed).sum();
            for by in by_people.clone().chain([EventGroups::Activity]) {
                let times = time_until_next(log, all, by, EdgeClock::CompleteToComplete, clock);
                assert!(times.windows(2).all(|pair| pair[0].group < pair[1].group));
                assert_eq!(times.iter().map(|group| group.times.total_millis).sum::<f64>(), total, "{name}");
                let n: usize = times.iter().map(|group| group.times.n as usize).sum();
                assert_eq!(n, log.event_count() - log.case_count(), "{name}");
            }
        }
    });
}

fn text(value: &Value) -> String {
    value.as_str().unwrap().to_string()
}

fn spread_is(spread: &Spread, expected: &Value, what: &str) {
    assert_eq!(json!(spread.n), expected["n"], "{what}");
    near(spread.shortest_millis as f64 / 1e3, &expected["min"], what);
    near(spread.longest_millis as f64 / 1e3, &expected["max"], what);
    near(spread.mean_millis / 1e3, &expected["mean"], what);
    quantiles_are(&spread.quantiles_millis, 1e3, expected, what);
}

fn quantiles_are(found: &Quantiles, unit: f64, expected: &Value, what: &str) {
    let named = [found.p10, found.p25, found.median, found.p75, found.p90, found.p95];
    for (key, found) in ["p10", "p25", "p50", "p75", "p90", "p95"].into_iter().zip(named) {
        near(found / unit, &expected[key], what);
    }
}

/// The truth is rounded to six decimals, shares to nine.
fn near(found: f64, expected: &Value, what: &str) {
    let expected = expected.as_f64().unwrap();
    assert!((found - expected).abs() <= 1e-6 + expected.abs() * 1e-12, "{what}: {found}, expected {expected}");
}
