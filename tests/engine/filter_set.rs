//! A set of filters as a file: readable, stable, without ids of cases; and what of it another log does not have.

use crate::asked::asked;
use spor::engine::filter::{
    CaseRule, EventRule, Filter, FilterSet, FilterStack, Gap, MilestoneLevel, StackOrder, unknown_names,
};
use spor::engine::log::EventLog;
use spor::engine::prepare::{Milestone, Misfit};
use spor::engine::saved_list::SavedListProblem;
use spor::protocol::{Bytes, DefineSelection, FilterSetWritten, OpenSample, ReadFilterSet, Sample, WriteFilterSet};
use spor::session::Session;

const ONE_OF_EACH: &str = include_str!("../golden/filters/one_of_each.json");

/// Written by hand: one filter of each kind that may be saved.
#[test]
fn a_file_of_filters_is_read_and_written_without_a_change() {
    let set = FilterSet::from_json(ONE_OF_EACH).unwrap();
    assert_eq!(set.to_json(), ONE_OF_EACH);
    let kinds: std::collections::BTreeSet<String> = set
        .filters
        .iter()
        .map(|filter| format!("{:?}", filter.rule).split([' ', '{']).next().unwrap().into())
        .collect();
    assert_eq!((set.filters.len(), kinds.len(), set.order), (25, 25, StackOrder::AsListed), "{kinds:?}");
    let stack = set.clone().into_stack();
    let (again, left_out) = FilterSet::of(&set.name, &set.made_with, &stack);
    assert_eq!((again, left_out), (set, 0));
}

#[test]
fn a_file_that_holds_no_filters_says_where() {
    let problem = |text: &str| FilterSet::from_json(text).unwrap_err();
    assert!(matches!(problem("{\n x"), SavedListProblem::NotSuchAFile { line: 2, .. }));
    assert!(matches!(problem(r#"{ "version": 1, "steps": [] }"#), SavedListProblem::NotSuchAFile { line: 1, .. }));
    assert_eq!(problem(r#"{ "version": 9, "filters": 1 }"#), SavedListProblem::Newer { version: 9 });
    let bad = ONE_OF_EACH.replace("\"at_least\": 3", "\"least\": 3");
    assert!(matches!(problem(&bad), SavedListProblem::NotAnEntry { entry: 15, .. }));
}

/// Neither ids of cases nor a CPR number get into the bytes, and the reader is told how many filters are not there.
#[test]
fn ids_of_cases_and_personal_data_stay_out_of_the_file() {
    let values = vec!["Nord".to_string(), "010150-8001".into()];
    let stack = FilterStack::of([
        CaseRule::CaseIds { ids: vec!["S-100".into()] },
        CaseRule::Attribute { attribute: "Borger".into(), values, or_missing: false },
        CaseRule::Size { least: Some(3), most: None },
    ]);
    let mut session = Session::new();
    let ask = WriteFilterSet { name: "Mette Holm".into(), made_with: "Spor".into(), stack };
    let FilterSetWritten { name, file, left_out } = asked(&mut session, ask, &[][..]).unwrap();
    let text = String::from_utf8(file.0).unwrap();
    assert_eq!((left_out, name.contains("Holm")), (2, false));
    for secret in ["S-100", "010150", "Holm"] {
        assert!(!text.contains(secret), "{secret}");
    }
    let read = asked(&mut session, ReadFilterSet { file: Bytes(text.into_bytes()) }, &[][..]).unwrap().read.unwrap();
    assert_eq!(read, FilterStack::of([CaseRule::Size { least: Some(3), most: None }]));
}

#[test]
fn what_a_filter_names_and_the_log_does_not_have_is_told() {
    let log = EventLog::from_rows([("1", "A", 0), ("1", "B", 1)]).unwrap();
    let text = |names: &[&str]| names.iter().map(|name| name.to_string()).collect::<Vec<_>>();
    let gone = |names: &[&str]| vec![Misfit::ActivitiesGone { labels: text(names) }];
    let of = |rule: CaseRule| unknown_names(&log, &Filter::from(rule).rule);
    assert_eq!(
        of(CaseRule::Endpoints { first: Some(text(&["A", "X"])), last: Some(text(&["Y", "X"])) }),
        gone(&["X", "Y"])
    );
    assert_eq!(of(CaseRule::Size { least: None, most: Some(2) }), []);
    assert_eq!(of(CaseRule::CaseIds { ids: text(&["9"]) }), []);
    let attribute = CaseRule::Attribute { attribute: "Distrikt".into(), values: text(&["Nord"]), or_missing: false };
    assert_eq!(of(attribute), [Misfit::AttributeGone { attribute: "Distrikt".into() }]);
    // A milestone is known by any of its activities.
    let milestones = vec![Milestone { name: "Begin".into(), of: text(&["A"]) }, Milestone::from("End")];
    let level = Some(MilestoneLevel { milestones, collapse_repeats: true });
    assert_eq!(of(CaseRule::Variants { sequences: vec![text(&["Begin"])], level }), gone(&["End"]));
    let gaps = vec![Gap::Without(text(&["B", "Z"]))];
    assert_eq!(of(CaseRule::Chain { steps: vec![text(&["A"]), text(&["B"])], gaps }), gone(&["Z"]));
    let events = Filter::from(EventRule::Activities { activities: text(&["B", "C"]) });
    assert_eq!(unknown_names(&log, &events.rule), gone(&["C"]));
}

/// By its place, switched on or not; the values of an attribute are looked for among its own.
#[test]
fn the_session_says_which_filters_name_what_is_not_there() {
    let mut session = Session::new();
    let log = asked(&mut session, OpenSample { sample: Sample::ServiceDesk }, &[][..]).unwrap().log;
    let category = |values: &[&str]| CaseRule::Attribute {
        attribute: "Kategori".into(),
        values: values.iter().map(|value| value.to_string()).collect(),
        or_missing: false,
    };
    let off = Filter { on: false, ..Filter::from(category(&["Fagsystemer", "Kantine"])) };
    let stack = FilterStack::of([category(&["Fagsystemer"]).into(), off]);
    let defined = asked(&mut session, DefineSelection { log, stack }, &[][..]).unwrap();
    let gone = Misfit::ValuesGone { attribute: "Kategori".into(), values: vec!["Kantine".into()] };
    assert_eq!(defined.unknown, [(1, vec![gone])]);
}
