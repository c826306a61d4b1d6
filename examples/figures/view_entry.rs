//! The figures of a log in the JSON shape of one `views` entry of the truth files.
//!
//! Times in seconds, rounded to microseconds; medians and quantiles of type 7; variants by cases falling, then by text.

use serde_json::{Map, Value, json};
use spor::engine::filter::Selection;
use spor::engine::log::{AttributeUse, EventLog};
use spor::engine::map::{Durations, EdgeClock, MapCounts, Place, TraceIndex};
use spor::engine::people::handovers;
use spor::engine::rework::{Rework, rework};
use spor::engine::stats::quantile_type_7;
use spor::engine::variants::Variants;
use std::cmp::Reverse;

/// The most common variants that are listed.
const VARIANTS_LISTED: usize = 10;

/// All figures of a log.
pub fn view_entry(log: &EventLog) -> Value {
    let variants = Variants::of(log);
    let index = TraceIndex::of_all(log, &variants);
    let all = Selection::all(log.case_count());
    let counts = index.count(&variants.cases_in(&all));
    let durations = index.durations_in(log, &variants, &all, EdgeClock::CompleteToComplete);
    let dfg = dfg(log, &index, &counts, &durations.edges);
    let self_loops = dfg.iter().filter(|edge| edge["from"] == edge["to"]).count();
    let activities = activities(log, &counts);
    let times = log.time_millis();
    let mut entry = json!({
        "events": log.event_count(),
        "cases": log.case_count(),
        "min_timestamp": times.iter().min().map(|&millis| timestamp(millis)),
        "max_timestamp": times.iter().max().map(|&millis| timestamp(millis)),
        "activity_count": activities.len(),
        "activities": activities,
        "start_activities": arcs(log, &index, &counts, Place::Start),
        "end_activities": arcs(log, &index, &counts, Place::End),
        "dfg_edges": dfg.len(),
        "dfg_self_loops": self_loops,
        "dfg": dfg,
        "variants": variants.count(),
        "variants_top10": most_common(log, &variants),
        "singleton_variants": (0..variants.count() as u32).filter(|&variant| variants.cases_of(variant) == 1).count(),
        "events_per_case": spread(log, |case| log.events_of(case).len() as i64, 1.0, false),
        "case_duration_s": spread(log, |case| case_millis(log, case), 1000.0, true),
        "rework": repeated(&rework(log, &all)),
    });
    if let Some(resources) = resources(log, &all) {
        entry["resources"] = resources.into();
    }
    entry
}

/// Events beyond the first of their activity in a case, and the cases with any.
fn repeated(rework: &Rework) -> Value {
    let events: u32 = rework.activities.iter().map(|activity| activity.extra_events).sum();
    json!({ "repeated_events": events, "cases_with_repetition": rework.cases_with_repeats })
}

/// How many the column of employees names; none without such a column.
fn resources(log: &EventLog, all: &Selection) -> Option<u32> {
    let column = log.attributes().iter().find(|attribute| attribute.used_as == AttributeUse::Resource)?;
    Some(handovers(log, all, &log.by_event(column)).values)
}

fn activities(log: &EventLog, counts: &MapCounts) -> Map<String, Value> {
    (1..log.activity_codes() as u16)
        .filter(|&code| counts.steps[code as usize].occurrences > 0)
        .map(|code| {
            let counts = counts.steps[code as usize];
            (log.activity_name(code).into(), json!({"events": counts.occurrences, "cases": counts.cases}))
        })
        .collect()
}

/// Cases by their first or last activity.
fn arcs(log: &EventLog, index: &TraceIndex, counts: &MapCounts, end: Place) -> Map<String, Value> {
    (0..index.edge_count() as u32)
        .filter_map(|edge| {
            let code = match index.edge(edge) {
                (from, Place::Activity(code)) if from == end => code,
                (Place::Activity(code), to) if to == end => code,
                _ => return None,
            };
            Some((log.activity_name(code).into(), json!(counts.edges[edge as usize].cases)))
        })
        .collect()
}

/// Transitions between activities: most occurrences first, then by name.
fn dfg(log: &EventLog, index: &TraceIndex, counts: &MapCounts, durations: &[Option<Durations>]) -> Vec<Value> {
    let mut edges: Vec<(u32, &str, &str, usize)> = (0..index.edge_count())
        .filter_map(|edge| match index.edge(edge as u32) {
            (Place::Activity(from), Place::Activity(to)) => {
                Some((counts.edges[edge].occurrences, log.activity_name(from), log.activity_name(to), edge))
            }
            _ => None,
        })
        .collect();
    edges.sort_unstable_by_key(|&(occurrences, from, to, _)| (Reverse(occurrences), from, to));
    edges
        .into_iter()
        .map(|(occurrences, from, to, edge)| {
            let time = durations[edge];
            let seconds = |pick: fn(Durations) -> f64| time.map(|time| rounded(pick(time) / 1000.0));
            json!({
                "from": from,
                "to": to,
                "count": occurrences,
                "cases": counts.edges[edge].cases,
                "mean_s": seconds(|time| time.mean_millis),
                "median_s": seconds(|time| time.median_millis),
                "p90_s": seconds(|time| time.p90_millis),
                "min_s": seconds(|time| time.shortest_millis as f64),
                "max_s": seconds(|time| time.longest_millis as f64),
                "total_s": seconds(|time| time.total_millis),
            })
        })
        .collect()
}

fn most_common(log: &EventLog, variants: &Variants) -> Vec<Value> {
    let names = |variant: u32| -> Vec<&str> {
        variants.sequence(variant).iter().map(|&code| log.activity_name(code)).collect()
    };
    let mut order: Vec<u32> = (0..variants.count() as u32).collect();
    order.sort_by_cached_key(|&variant| (Reverse(variants.cases_of(variant)), names(variant).join(" > ")));
    order.truncate(VARIANTS_LISTED);
    order.iter().map(|&variant| json!({"count": variants.cases_of(variant), "trace": names(variant)})).collect()
}

/// From the first to the last completion of a case.
fn case_millis(log: &EventLog, case: u32) -> i64 {
    let times = &log.time_millis()[log.events_of(case)];
    times.last().zip(times.first()).map_or(0, |(last, first)| last - first)
}

/// Least, median, mean and greatest of a number of every case, and with `quartiles` the usual quantiles.
fn spread(log: &EventLog, of_case: impl Fn(u32) -> i64, divisor: f64, quartiles: bool) -> Map<String, Value> {
    let mut values: Vec<i64> = (0..log.case_count() as u32).map(of_case).collect();
    values.sort_unstable();
    let total: i128 = values.iter().map(|&value| i128::from(value)).sum();
    let at = |p: f64| json!(quantile_type_7(values.len(), p, |i| values[i]).map(|value| rounded(value / divisor)));
    let mean = (!values.is_empty()).then(|| rounded(total as f64 / values.len() as f64 / divisor));
    let whole = |value: Option<&i64>| match (value, quartiles) {
        (Some(&value), false) => json!(value),
        (value, _) => json!(value.map(|&value| rounded(value as f64 / divisor))),
    };
    let mut spread = Map::from_iter([
        ("min".into(), whole(values.first())),
        ("median".into(), at(0.5)),
        ("mean".into(), json!(mean)),
        ("max".into(), whole(values.last())),
    ]);
    if quartiles {
        for (name, p) in [("p25_linear", 0.25), ("p75_linear", 0.75), ("p90_linear", 0.9), ("p95_linear", 0.95)] {
            spread.insert(name.into(), at(p));
        }
    }
    spread
}

fn rounded(value: f64) -> f64 {
    (value * 1e6).round() / 1e6
}

/// As Python writes it: microseconds only where there are some.
fn timestamp(millis: i64) -> String {
    let format = if millis % 1000 == 0 { "%Y-%m-%dT%H:%M:%S+00:00" } else { "%Y-%m-%dT%H:%M:%S%.6f+00:00" };
    chrono::DateTime::from_timestamp_millis(millis).map_or_else(String::new, |at| at.format(format).to_string())
}
