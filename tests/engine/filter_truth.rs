//! Filters against `truth-filters`: kept cases, events, transitions and variants of real logs, exactly.

use crate::figures_reading::read;
use crate::truth::{asked_by, json, shared_logs};
use serde_json::Value;
use sha2::{Digest, Sha256};
use spor::engine::filter::{Condition, Filter, FilterStack, Gap, Selection, select};
use spor::engine::log::EventLog;
use spor::engine::map::{Place, TraceIndex};
use spor::engine::variants::Variants;
use std::cmp::Reverse;
use std::path::Path;

/// Logs in the order of time; `purchasing-startorder` asks for another order and is left out.
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
    let truth = json(&logs.join(format!("truth/{log}.json")));
    read(&logs.join(truth["file"].as_str().unwrap()), &asked_by(&truth, "all")).unwrap().log
}

#[test]
fn filters_keep_what_the_truth_keeps() {
    let Some(logs) = shared_logs() else { return };
    let mut compared = 0;
    for name in LOGS {
        let log = read_log(&logs, name);
        let variants = Variants::of(&log);
        let index = TraceIndex::of_all(&log, &variants);
        let truth = json(&logs.join(format!("truth-filters/{name}.json")));
        let unfiltered = answer(&log, &variants, &index, &Selection::all(log.case_count()));
        same(&unfiltered, &truth["unfiltered"], &format!("{name}, unfiltered"));
        for question in truth["questions"].as_array().unwrap() {
            let Some(stack) = stack(&log, question) else { continue };
            let what = format!("{name}: {}", question["meaning"]);
            let kept = select(&log, &variants, &stack);
            same(&answer(&log, &variants, &index, &kept), &question["result"], &what);
            if let [only] = stack.filters.as_slice() {
                let turned = FilterStack { filters: vec![Filter { inverted: !only.inverted, ..only.clone() }] };
                let rest = answer(&log, &variants, &index, &select(&log, &variants, &turned));
                assert_eq!(rest["cases"], question["inverse"]["cases"], "{what}, turned round");
                assert_eq!(rest["events"], question["inverse"]["events"], "{what}, turned round");
            }
            compared += 1;
        }
    }
    assert!(compared >= 80, "only {compared} questions were compared");
}

fn same(ours: &Value, expected: &Value, what: &str) {
    for (key, ours) in ours.as_object().unwrap() {
        assert_eq!(ours, &expected[key], "{what}: {key}");
    }
}

/// The question as filters of ours; none where it asks for something that this engine has no filter for.
fn stack(log: &EventLog, question: &Value) -> Option<FilterStack> {
    let parts = match question.get("filter") {
        Some(filter) => vec![filter],
        None => question["filters"].as_array().unwrap().iter().collect(),
    };
    let filters: Option<Vec<Vec<Filter>>> = parts.into_iter().map(|part| filters(log, part)).collect();
    Some(FilterStack { filters: filters?.into_iter().flatten().collect() })
}

fn filters(log: &EventLog, part: &Value) -> Option<Vec<Filter>> {
    let list = |value: &Value| -> Vec<String> {
        value.as_array().unwrap().iter().map(|text| text.as_str().unwrap().to_string()).collect()
    };
    let has = |key: &str| part.get(key).is_some();
    let turned = part.get("invert") == Some(&Value::Bool(true));
    let follows = || {
        let (from, to) = (list(&part["a"]), list(&part["b"]));
        match part["mode"].as_str().unwrap() {
            "direct" => Condition::DirectlyFollows { from, to },
            _ => Condition::EventuallyFollows { from, to },
        }
    };
    match part["kind"].as_str().unwrap() {
        "case_attr" => {
            let field = part["field"].as_str().unwrap();
            let of_case = format!("case:{field}");
            let name =
                if log.attributes().iter().any(|attribute| attribute.name == of_case) { &of_case } else { field };
            let condition = Condition::CaseAttribute { attribute: name.into(), values: list(&part["values"]) };
            Some(vec![Filter { condition, inverted: (part["op"] == "not_in") != turned }])
        }
        "follows" if !has("compare") && !has("min_s") => Some(vec![Filter { condition: follows(), inverted: turned }]),
        // «Never» is «not follows»; dropping cases without the first step is a condition of its own.
        "never_follows" if !turned => {
            let with_first = Condition::Chain { steps: vec![list(&part["a"])], gaps: Vec::new() };
            let mut filters = vec![Filter { condition: follows(), inverted: true }];
            if part["cases_without_a"] == "drop" {
                filters.push(Filter { condition: with_first, inverted: false });
            }
            Some(filters)
        }
        "chain" => {
            let gap = |gap: &Value| if gap == "direct" { Gap::Directly } else { Gap::Eventually };
            let gaps = part["gaps"].as_array().unwrap().iter().map(gap).collect();
            let steps = part["steps"].as_array().unwrap().iter().map(list).collect();
            Some(vec![Filter { condition: Condition::Chain { steps, gaps }, inverted: turned }])
        }
        _ => None,
    }
}

/// What a selection keeps, in the words of the truth.
fn answer(log: &EventLog, variants: &Variants, index: &TraceIndex, selection: &Selection) -> Value {
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
    serde_json::json!({
        "cases": selection.count(),
        "events": selection.cases().map(|case| log.events_of(case).len()).sum::<usize>(),
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
