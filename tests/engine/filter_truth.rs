//! Filters against `truth-filters`: kept cases, events, transitions and variants of real logs, exactly.

use crate::figures_reading::read;
use crate::truth::{asked_by, json, shared_logs};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use spor::engine::calendar::WorkCalendar;
use spor::engine::filter::{
    CaseRule, DurationMeasure, EventRule, Filter, FilterStack, Filtered, Follows, Gap, PeriodMode, Quantifier,
    RelativeRule, Repetition, Side, StackOrder, TimeOfPair, ValuesOfPair,
};
use spor::engine::import::Zone;
use spor::engine::log::EventLog;
use spor::engine::map::{Place, TraceIndex};
use spor::engine::prepare::{Step, apply};
use spor::engine::variants::Variants;
use std::cmp::Reverse;
use std::path::Path;

/// Events stand in order of their starts; it has questions only.
const BY_START: &str = "purchasing-startorder";

/// The logs of `truth-filters` with questions and analyses.
pub const LOGS: [&str; 7] = [
    "bpic2020-DomesticDeclarations",
    "callcenter",
    "helpdesk",
    "purchasing",
    "receipt",
    "sepsis",
    "servicenow-kaggle119998",
];

/// A log of `truth-filters`, read with the columns its truth names.
pub fn read_log(logs: &Path, log: &str) -> EventLog {
    let (file, by_start) = log.strip_suffix("-startorder").map_or((log, false), |file| (file, true));
    let truth = json(&logs.join(format!("truth/{file}.json")));
    let log = read(&logs.join(truth["file"].as_str().unwrap()), &asked_by(&truth, "all")).unwrap().log;
    if by_start { apply(&log, &[Step::OrderByStart {}.into()]).log } else { log }
}

#[test]
fn filters_keep_what_the_truth_keeps() {
    let Some(logs) = shared_logs() else { return };
    let (mut compared, mut differences) = (0, Vec::new());
    for name in LOGS.into_iter().chain([BY_START]) {
        let log = read_log(&logs, name);
        let variants = Variants::of(&log);
        let truth = json(&logs.join(format!("truth-filters/{name}.json")));
        let zone = if truth["zone"] == "UTC" { Zone::Utc } else { Zone::Copenhagen };
        let everything = answer(&log, &variants, &FilterStack::default());
        differ(&everything, &truth["unfiltered"], &format!("{name}, unfiltered"), &mut differences);
        for question in truth["questions"].as_array().unwrap() {
            let stack = stack(&log, question, zone);
            let what = format!("{name}: {}", question["meaning"]);
            differ(&answer(&log, &variants, &stack), &question["result"], &what, &mut differences);
            // Stretches are other cases than those of the log: the truth gives them no inverse.
            if let ([only], false) = (stack.filters.as_slice(), question["inverse"].is_null()) {
                let rest = Filtered::by(&log, &variants, &FilterStack::of([only.clone().turned()]));
                let rest = json!({ "cases": rest.cases.count(), "events": rest.event_count(&log) });
                differ(&rest, &question["inverse"], &format!("{what}, turned round"), &mut differences);
            }
            if let Some(funnel) = question["funnel"].as_array() {
                let mut left = Filtered::everything(log.case_count());
                for (place, expected) in stack.acting().into_iter().zip(funnel) {
                    left = left.then(&log, &variants, &stack.filters[place]);
                    let left = json!({ "cases": left.cases.count(), "events": left.event_count(&log) });
                    differ(&left, expected, &format!("{what}, filter {place}"), &mut differences);
                }
            }
            compared += 1;
        }
    }
    assert!(differences.is_empty(), "{} differences:\n{}", differences.len(), differences.join("\n"));
    assert_eq!(compared, 589);
}

/// Adds what of `ours` is not as expected.
fn differ(ours: &Value, expected: &Value, what: &str, differences: &mut Vec<String>) {
    for (key, ours) in ours.as_object().unwrap() {
        if ours != &expected[key] {
            differences.push(format!("{what}: {key} is {ours} instead of {}", expected[key]));
        }
    }
}

/// The question as a stack of ours: one filter, or several with the order in which they act.
fn stack(log: &EventLog, question: &Value, zone: Zone) -> FilterStack {
    let parts = match question.get("filter") {
        Some(filter) => std::slice::from_ref(filter),
        None => question["filters"].as_array().unwrap(),
    };
    let in_order = question.get("application").is_some_and(|application| application == "in_order");
    let order = if in_order { StackOrder::AsListed } else { StackOrder::EventsFirst };
    FilterStack { filters: parts.iter().map(|part| filter(log, part, zone)).collect(), order }
}

fn filter(log: &EventLog, part: &Value, zone: Zone) -> Filter {
    let turned = part.get("invert") == Some(&Value::Bool(true)) || part.get("op").is_some_and(|op| op == "not_in");
    let filter: Filter = match part["level"].as_str().unwrap() {
        "event" => event_rule(part).into(),
        _ => relative_rule(part).map_or_else(|| case_rule(log, part, zone).into(), Filter::from),
    };
    Filter { inverted: turned, ..filter }
}

fn list(value: &Value) -> Vec<String> {
    value.as_array().unwrap().iter().map(text).collect()
}

fn text(value: &Value) -> String {
    value.as_str().unwrap().to_owned()
}

fn count(value: &Value) -> u32 {
    value.as_u64().unwrap() as u32
}

fn millis(value: &Value) -> Option<i64> {
    value.as_f64().map(|seconds| (seconds * 1000.0).round() as i64)
}

fn instant(value: &Value) -> Option<i64> {
    value.as_str().map(|text| chrono::DateTime::parse_from_rfc3339(text).unwrap().timestamp_millis())
}

/// A XES trace's own attribute has a name of its own.
fn attribute_of_case(log: &EventLog, field: &str) -> String {
    let of_case = format!("case:{field}");
    if log.attributes().iter().any(|attribute| attribute.name == of_case) { of_case } else { field.to_owned() }
}

fn relative_rule(part: &Value) -> Option<RelativeRule> {
    let percent = || part["percent"].as_f64().unwrap();
    Some(match part["kind"].as_str().unwrap() {
        "variant_top" => RelativeRule::CommonestVariants { count: count(&part["k"]) },
        "variant_cover" => RelativeRule::VariantCoverage { percent: percent() },
        "variant_min_share" => RelativeRule::VariantShare { percent: percent() },
        _ => return None,
    })
}

fn case_rule(log: &EventLog, part: &Value, zone: Zone) -> CaseRule {
    let field = || text(&part["field"]);
    let bound = |key: &str| part[key].as_f64();
    let duration = |measure| CaseRule::Duration {
        measure,
        calendar: None,
        least_millis: millis(&part["min_s"]),
        most_millis: millis(&part["max_s"]),
    };
    let repeats = |how| CaseRule::Repeats {
        activity: part.get("activity").and_then(Value::as_str).map(str::to_owned),
        how,
        at_least: part.get("min").map_or(1, count),
    };
    let follows = || Follows {
        directly: part["mode"] == "direct",
        values: part.get("compare").map(|compare| ValuesOfPair { attribute: field(), same: compare == "same" }),
        time: part.get("basis").map(|basis| TimeOfPair {
            least_millis: millis(&part["min_s"]),
            most_millis: millis(&part["max_s"]),
            to_start: basis == "end_to_start",
            calendar: None,
        }),
        ..Follows::eventually(list(&part["a"]), list(&part["b"]))
    };
    let ends = |key: &str| (!part[key].is_null()).then(|| list(&part[key]));
    match part["kind"].as_str().unwrap() {
        "case_attr" => CaseRule::Attribute {
            attribute: attribute_of_case(log, &field()),
            values: list(&part["values"]),
            or_missing: false,
        },
        "case_attr_range" => CaseRule::AttributeRange {
            attribute: attribute_of_case(log, &field()),
            least: bound("min"),
            most: bound("max"),
        },
        "event_attr" => CaseRule::EventAttribute {
            attribute: field(),
            values: list(&part["values"]),
            quantifier: match part["quantifier"].as_str().unwrap() {
                "any" => Quantifier::Any,
                "all" => Quantifier::All,
                _ => Quantifier::None,
            },
        },
        "event_attr_range" => {
            CaseRule::EventAttributeRange { attribute: field(), least: bound("min"), most: bound("max") }
        }
        "period" => CaseRule::Period {
            from_millis: instant(&part["from"]),
            before_millis: instant(&part["to"]),
            mode: match part["mode"].as_str().unwrap() {
                "active_in" => PeriodMode::ActiveIn,
                "contained" => PeriodMode::ContainedIn,
                "started" => PeriodMode::StartedIn,
                "ended" => PeriodMode::EndedIn,
                "intersecting" => PeriodMode::Intersecting,
                other => panic!("a mode that is not known: {other}"),
            },
        },
        "duration" => duration(DurationMeasure::Throughput),
        "processing" => duration(DurationMeasure::Processing),
        "waiting" => duration(DurationMeasure::Waiting),
        "work_duration" => CaseRule::Duration {
            measure: DurationMeasure::Throughput,
            calendar: Some(Box::new(WorkCalendar { zone, ..WorkCalendar::danish_office() })),
            least_millis: millis(&part["min_s"]),
            most_millis: millis(&part["max_s"]),
        },
        "size" => {
            let bound = |key: &str| part[key].as_u64().map(|bound| bound as u32);
            CaseRule::Size { least: bound("min"), most: bound("max") }
        }
        "variant_in" => CaseRule::Variants {
            sequences: part["variants"].as_array().unwrap().iter().map(list).collect(),
            level: None,
        },
        "endpoints" => CaseRule::Endpoints { first: ends("start"), last: ends("end") },
        "follows" => CaseRule::Follows(follows()),
        "never_follows" => {
            CaseRule::NeverFollows { follows: follows(), keep_without_first: part["cases_without_a"] == "keep" }
        }
        "chain" => CaseRule::Chain {
            steps: part["steps"].as_array().unwrap().iter().map(list).collect(),
            gaps: list(&part["gaps"])
                .iter()
                .map(|gap| if gap == "direct" { Gap::Directly } else { Gap::Eventually })
                .collect(),
        },
        "rework" => repeats(Repetition::Times),
        "self_loop" => repeats(Repetition::SelfLoop),
        "loop" => repeats(Repetition::Return),
        "loop2" => repeats(Repetition::PingPong),
        "four_eyes" => CaseRule::FourEyes {
            first: text(&part["a"]),
            second: text(&part["b"]),
            attribute: field(),
            same: part["want"] == "shared",
        },
        "activity_distinct" => CaseRule::DistinctValues {
            activity: text(&part["activity"]),
            attribute: field(),
            at_least: count(&part["min_distinct"]),
        },
        "case_ids" => CaseRule::CaseIds { ids: list(&part["ids"]) },
        other => panic!("a filter that is not known: {other}"),
    }
}

fn event_rule(part: &Value) -> EventRule {
    let between = |until_last, may_be_one| EventRule::Between {
        first: list(&part["start"]),
        last: list(&part["end"]),
        until_last,
        may_be_one,
    };
    match part["kind"].as_str().unwrap() {
        "keep_events" if part["field"] == "activity" => EventRule::Activities { activities: list(&part["values"]) },
        "keep_events" => {
            EventRule::Attribute { attribute: text(&part["field"]), values: list(&part["values"]), or_missing: false }
        }
        "trim_period" => EventRule::Period { from_millis: instant(&part["from"]), before_millis: instant(&part["to"]) },
        "between" => between(part["mode"] == "first_last", false),
        "trim_endpoints" => between(part["mode"] == "longest", true),
        "between_segments" => EventRule::Stretches { first: list(&part["start"]), last: list(&part["end"]) },
        "cut" => EventRule::Part {
            side: if part["side"] == "from" { Side::From } else { Side::Until },
            activity: text(&part["activity"]),
            last: part["which"] == "last",
            include: part["include"] == true,
        },
        other => panic!("a filter that is not known: {other}"),
    }
}

/// What a stack keeps, in the words of the truth.
fn answer(whole: &EventLog, variants: &Variants, stack: &FilterStack) -> Value {
    let left = Filtered::by(whole, variants, stack);
    let ground = left.ground(whole, variants);
    let (log, variants, selection) = (ground.log, ground.variants, &left.cases);
    let index = TraceIndex::of_all(log, variants);
    let cases_of_variant = variants.cases_in(selection);
    let counts = index.count(&cases_of_variant);
    let mut ids: Vec<&str> = selection.cases().map(|case| log.case_id(case)).collect();
    ids.sort_unstable();
    let mut dfg: Vec<(String, u32)> = (0..index.edge_count())
        .filter(|&edge| counts.edges[edge].occurrences > 0)
        .filter_map(|edge| match index.edge(edge as u32) {
            (Place::Activity(from), Place::Activity(to)) => {
                let (from, to, counts) = (log.activity_name(from), log.activity_name(to), counts.edges[edge]);
                Some((format!("{from}\t{to}\t{}\t{}", counts.occurrences, counts.cases), counts.occurrences))
            }
            _ => None,
        })
        .collect();
    dfg.sort();
    let lines: Vec<&str> = dfg.iter().map(|edge| edge.0.as_str()).collect();
    let mut courses: Vec<(Reverse<u32>, String)> = (0..variants.count() as u32)
        .filter(|&variant| cases_of_variant[variant as usize] > 0)
        .map(|variant| {
            let names: Vec<&str> = variants.sequence(variant).iter().map(|&code| log.activity_name(code)).collect();
            (Reverse(cases_of_variant[variant as usize]), names.join(" > "))
        })
        .collect();
    courses.sort();
    let courses: Vec<String> = courses.iter().map(|(cases, course)| format!("{}\t{course}", cases.0)).collect();
    json!({
        "cases": selection.count(),
        "events": left.event_count(whole),
        "variants": courses.len(),
        "dfg_edges": dfg.len(),
        "dfg_total": dfg.iter().map(|edge| edge.1).sum::<u32>(),
        "case_ids_sha256": sha256(&ids.join("\n")),
        "dfg_sha256": sha256(&lines.join("\n")),
        "variants_sha256": sha256(&courses.join("\n")),
    })
}

pub fn sha256(text: &str) -> String {
    Sha256::digest(text.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}
