//! Values of attributes: mapped by a table, and proposed where one succeeds another or names stand among codes.

use crate::prepare_logs::*;
use spor::engine::log::AttributeLevel::{Case, Event};
use spor::engine::log::{AttributeLevel, EventLog};
use spor::engine::prepare::*;
use spor::engine::saved_list::SavedListProblem;
use std::collections::BTreeMap;

fn table(pairs: &[(&str, &str)]) -> BTreeMap<String, String> {
    pairs.iter().map(|(from, to)| (from.to_string(), to.to_string())).collect()
}

fn map(attribute: &str, pairs: &[(&str, &str)]) -> Step {
    Step::MapValues { attribute: attribute.into(), values: table(pairs), clear_names: false, names_all: false }
}

fn values_of(log: &EventLog, name: &str) -> Vec<String> {
    (0..log.event_count()).map(|event| value(log, name, event).to_string()).collect()
}

fn texts_of_dictionary(log: &EventLog, place: usize) -> Vec<&str> {
    let texts = &log.attributes()[place].dictionary;
    (1..texts.len() as u32).map(|code| texts.text(code)).collect()
}

/// Two cases: fund and team are the case's, the agent is the event's.
fn small_log() -> EventLog {
    log_with(
        &[("A-kasse", Case), ("Agent", Event)],
        &[
            ("1", "A", 0, &["5", "agent01"]),
            ("1", "B", 5, &["5", "Gunver Ravnholt"]),
            ("2", "A", 1, &["7", ""]),
            ("2", "B", 6, &["7", "agent02"]),
            ("2", "C", 8, &["7", "agent01"]),
        ],
    )
}

#[test]
fn values_of_cases_and_of_events_are_mapped_merged_and_cleared() {
    let log = small_log();
    let prepared = after(&log, map("A-kasse", &[("5", "7")]));
    assert_eq!(values_of(&prepared.log, "A-kasse"), ["7"; 5]);
    assert_eq!(texts_of_dictionary(&prepared.log, 0), ["7"]);
    // Both events of case 1 have another value now; nothing else does.
    assert_eq!(prepared.effects[0].changed_events, 2);
    assert_eq!(prepared.effects[0].misfits, []);
    assert_eq!(values_of(&prepared.log, "Agent"), values_of(&log, "Agent"));

    let prepared = after(&log, map("Agent", &[("agent01", "x"), ("agent02", "x"), ("Gunver Ravnholt", "")]));
    assert_eq!(values_of(&prepared.log, "Agent"), ["x", "", "", "x", "x"]);
    assert_eq!(texts_of_dictionary(&prepared.log, 1), ["x"]);
    assert_eq!(prepared.effects[0].changed_events, 4);
    let swapped = after(&log, map("Agent", &[("agent01", "agent02"), ("agent02", "agent01")])).log;
    assert_eq!(values_of(&swapped, "Agent"), ["agent02", "Gunver Ravnholt", "", "agent01", "agent02"]);
}

#[test]
fn names_are_cleared_by_their_shape_unless_the_table_knows_them() {
    let clear = |pairs: &[(&str, &str)]| Step::MapValues {
        attribute: "Agent".into(),
        values: table(pairs),
        clear_names: true,
        names_all: false,
    };
    let log = small_log();
    let prepared = after(&log, clear(&[]));
    assert_eq!(values_of(&prepared.log, "Agent"), ["agent01", "", "", "agent02", "agent01"]);
    assert_eq!(texts_of_dictionary(&prepared.log, 1), ["agent01", "agent02"]);
    assert_eq!(prepared.effects[0].changed_events, 1);
    let prepared = after(&log, clear(&[("Gunver Ravnholt", "agent03")]));
    assert_eq!(values_of(&prepared.log, "Agent"), ["agent01", "agent03", "", "agent02", "agent01"]);
}

#[test]
fn what_a_table_of_values_and_the_log_do_not_share_is_said() {
    let log = small_log();
    let gone = after(&log, map("Fag", &[("5", "7")]));
    assert_eq!(gone.effects[0].misfits, [Misfit::AttributeGone { attribute: "Fag".into() }]);
    assert_eq!(everything(&gone.log), everything(&log));
    // A missing value is none that can be named, and a value of events that were dropped is gone.
    let drop = Step::DropEvents { when: EventCondition::Activity(vec!["B".into()]) };
    let steps = [drop.into(), map("Agent", &[("", "x"), ("agent01", "y"), ("agent02", "z"), ("agent9", "y")]).into()];
    let prepared = apply(&log, &steps);
    let values = ["", "agent02", "agent9"].map(str::to_string).to_vec();
    assert_eq!(prepared.effects[1].misfits, [Misfit::ValuesGone { attribute: "Agent".into(), values }]);
    assert_eq!(values_of(&prepared.log, "Agent"), ["y", "", "y"]);
    // A table that is meant to name all: what it does not know is said, without the name of a person.
    let all = |clear_names| Step::MapValues {
        attribute: "Agent".into(),
        values: table(&[("agent01", "agent02")]),
        clear_names,
        names_all: true,
    };
    let said = |log: &EventLog, clear_names| after(log, all(clear_names)).effects.remove(0).misfits;
    let known = log_with(&[("Agent", Event)], &[("1", "A", 0, &["agent01"]), ("1", "A", 1, &["Mette Hansen"])]);
    let [Misfit::NotKnown { labels }] = &said(&known, false)[..] else { panic!("a name is not known") };
    assert_eq!((labels.labels, labels.events), (1, 1));
    assert!(!labels.first[0].label.contains("Mette"), "{labels:?}");
    assert_eq!(said(&known, true), []);
}

#[test]
fn a_step_on_values_is_read_as_it_was_written() {
    let text = r#"{ "version": 1, "steps": [
      { "step": { "map_values": { "attribute": "A-kasse", "values": { "5": "7", "x": "" } } } },
      { "step": { "map_values": { "attribute": "Agent", "clear_names": true } } }
    ] }"#;
    let recipe = Recipe::from_json(text).unwrap();
    assert_eq!(recipe.steps[0].step, map("A-kasse", &[("5", "7"), ("x", "")]));
    assert_eq!(
        recipe.steps[1].step,
        Step::MapValues { attribute: "Agent".into(), values: BTreeMap::new(), clear_names: true, names_all: false }
    );
    assert_eq!(Recipe::from_json(&recipe.to_json()).unwrap(), recipe);
    let problem = Recipe::from_json(&text.replace("clear_names", "clear")).unwrap_err();
    assert!(matches!(problem, SavedListProblem::NotAnEntry { entry: 2, .. }));
}

/// Two hundred cases of two events, one case a day; the funds are `of(case)`.
fn fund_log(level: AttributeLevel, of: impl Fn(i64) -> &'static str) -> EventLog {
    let ids: Vec<String> = (0..200).map(|case| case.to_string()).collect();
    let funds: Vec<[&str; 1]> = (0..200).map(|case| [of(case)]).collect();
    let mut rows: Vec<(&str, &str, i64, &[&str])> = Vec::new();
    for (case, (id, fund)) in ids.iter().zip(&funds).enumerate() {
        let begin = case as i64 * DAY;
        rows.extend([(id.as_str(), "A", begin, &fund[..]), (id.as_str(), "B", begin + 40 * MINUTE, &fund[..])]);
    }
    log_with(&[("A-kasse", level)], &rows)
}

/// Every second case has fund 1; the others had 5 until day 100, and have 7 from then on.
fn renumbered(case: i64) -> &'static str {
    match case {
        _ if case % 2 == 0 => "1",
        ..100 => "5",
        _ => "7",
    }
}

fn renamed_values(log: &EventLog) -> Vec<Suggestion> {
    let mut found = suggestions(log);
    found.retain(|found| matches!(found.evidence, Evidence::RenamedValues { .. }));
    found
}

#[test]
fn a_value_that_succeeds_another_is_proposed() {
    // Fifty cases have fund 5 in a hundred events. An event of fund 5 is last on the hundredth day, 10 April 1970, 40
    // minutes past midnight in UTC; a case of fund 5 last begins at midnight. Fund 7 begins two days later.
    for (level, last) in [(Event, "1970-04-10T01:40:00"), (Case, "1970-04-10T01:00:00")] {
        let renamings = vec![Renaming {
            from: "5".into(),
            from_events: 100,
            from_last: last.into(),
            to: "7".into(),
            to_events: 100,
            to_first: "1970-04-12T01:00:00".into(),
        }];
        let evidence = Evidence::RenamedValues { attribute: "A-kasse".into(), renamings };
        let expected = [Suggestion { step: map("A-kasse", &[("5", "7")]), evidence }];
        assert_eq!(renamed_values(&fund_log(level, renumbered)), expected, "{level:?}");
    }
}

#[test]
fn a_value_that_only_comes_later_is_left_alone() {
    let silent = |what: &str, of: &dyn Fn(i64) -> &'static str| {
        for level in [Event, Case] {
            assert_eq!(renamed_values(&fund_log(level, of)), [], "{what}, {level:?}");
        }
    };
    silent("one day of both", &|case| {
        if case == 101 {
            "5"
        } else if case == 99 {
            "7"
        } else {
            renumbered(case)
        }
    });
    silent("years", &|case| if case < 100 { "2023" } else { "2024" });
    silent("a third as often", &|case| match renumbered(case) {
        "7" if case % 3 != 0 => "1",
        other => other,
    });
    silent("five weeks between", &|case| if (100..135).contains(&case) { "1" } else { renumbered(case) });
    silent("names of people", &|case| match renumbered(case) {
        "1" => "Mette Hansen",
        "5" => "Søren Nielsen",
        _ => "Anne Jensen",
    });
}

/// A log whose agents are these, each in so many events, one event a day.
fn agent_log(agents: &[(&str, usize)]) -> EventLog {
    let values: Vec<[&str; 1]> = agents.iter().flat_map(|&(agent, events)| vec![[agent]; events]).collect();
    let rows: Vec<(&str, &str, i64, &[&str])> =
        values.iter().enumerate().map(|(row, agent)| ("1", "A", row as i64 * DAY, &agent[..])).collect();
    log_with(&[("Agent", Event)], &rows)
}

fn names_among_codes(log: &EventLog) -> Vec<Suggestion> {
    let mut found = suggestions(log);
    found.retain(|found| matches!(found.evidence, Evidence::NamesAmongCodes { .. }));
    found
}

#[test]
fn names_among_codes_are_counted_and_not_named() {
    let codes = [("agent1", 10), ("agent02", 10), ("agent03", 10), ("agent04", 10), ("agent15", 20)];
    let with = |more: &[(&'static str, usize)]| agent_log(&[&codes[..], more].concat());
    let names = [("Tyge Ellekær", 2), ("Gunver Ravnholt", 1), ("", 40)];
    let step =
        Step::MapValues { attribute: "Agent".into(), values: BTreeMap::new(), clear_names: true, names_all: false };
    let evidence = Evidence::NamesAmongCodes { attribute: "Agent".into(), values: 2, events: 3, of_events: 63 };
    assert_eq!(names_among_codes(&with(&names)), [Suggestion { step: step.clone(), evidence }]);
    assert_eq!(names_among_codes(&after(&with(&names), step).log), []);
    // No name; a name too often (4 of 64 events); four codes; and codes of two patterns, or none.
    assert_eq!(names_among_codes(&with(&[])), []);
    assert_eq!(names_among_codes(&with(&[("Tyge Ellekær", 4)])), []);
    assert_eq!(names_among_codes(&agent_log(&[&codes[1..], &names[..]].concat())), []);
    assert_eq!(names_among_codes(&with(&[("Tyge Ellekær", 2), ("17", 1)])), []);
    assert_eq!(names_among_codes(&with(&[("Tyge Ellekær", 2), ("team nord", 1)])), []);
}
