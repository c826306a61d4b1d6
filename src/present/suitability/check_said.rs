//! The sentences of single faults: rows of the file, steps that are proposed, and what is not as it nearly always is.

use crate::present::{Fact, Words, durations, findings, listed, numbers, prepare};
use crate::protocol::{Busy, DataFound, GivenByName, RejectReason, Shown};

/// The name of a check.
pub fn check_name(found: &DataFound, words: &Words) -> String {
    words.text(match found {
        DataFound::Rejected { reason, .. } => return findings::reason(*reason, words),
        DataFound::Proposed { step, .. } => return words.text(prepare::StepKind::of(step).name_key()),
        DataFound::Reading { .. } => "suitability-reading",
        DataFound::Repeated { .. } => "suitability-repeated",
        DataFound::OddActivityTimes { .. } => "suitability-odd",
        DataFound::Dependency { .. } => "suitability-dependency",
        DataFound::FarNumbers { .. } => "suitability-far",
        DataFound::RegisteredAtOnce(_) => "suitability-once",
        DataFound::CaseOverlaps { .. } => "suitability-case-overlap",
        DataFound::Companion { .. } => "suitability-companion",
        DataFound::UsuallyOnce { .. } => "suitability-again",
        DataFound::UnlistedSteps { .. } => "suitability-unlisted",
        _ => return String::new(),
    })
}

/// Why something could not be looked for; none where it could.
pub fn why_not_seen(found: &DataFound, words: &Words) -> Option<String> {
    found.cannot_be_seen().then_some(())?;
    Some(words.text(match found {
        DataFound::RegisteredAtOnce(_) => "suitability-no-persons",
        DataFound::Overlaps(Busy { column, .. }) if column.is_empty() => "suitability-no-persons",
        DataFound::UnlistedSteps { .. } => "suitability-no-list",
        DataFound::ClocksApart { sources: 0..=1, .. } => "suitability-no-sources",
        DataFound::ClocksApart { .. } | DataFound::DisplacedHours { .. } => "suitability-no-clocks",
        DataFound::CaseShiftUnknown { .. } => return None,
        _ => "suitability-no-starts",
    }))
}

/// How many persons, or groups, have several events at once; the keys of both sentences.
pub fn busy_said(told: &Busy, [persons, groups]: [&str; 2], words: &Words) -> String {
    let shown = |count: Shown<u32>| -> Fact { numbers::shown(count, words).into() };
    words.with(
        if told.are_persons { persons } else { groups },
        &[
            ("name", told.column.as_str().into()),
            ("n", shown(told.values)),
            ("all", shown(told.of_values)),
            ("events", shown(told.events)),
            ("of", told.of.into()),
        ],
    )
}

/// The sentence of a check that found something.
pub fn check_said(found: &DataFound, words: &Words) -> String {
    let language = words.language();
    let say = |key: &str, facts: &[(&str, Fact)]| words.with(key, facts);
    let shown = |count: &Shown<u32>| -> Fact { numbers::shown(*count, words).into() };
    let few = || words.text("suitability-few-rows");
    match found {
        DataFound::Rejected { reason, rows, of } => {
            let key = match reason {
                RejectReason::MissingCase | RejectReason::MissingActivity | RejectReason::MissingTime => {
                    "suitability-rejected-missing"
                }
                _ => "suitability-rejected-said",
            };
            say(key, &[("n", (*rows).into()), ("of", (*of).into())])
        }
        DataFound::Reading { finding } => plain(&findings::sentence(finding, &[], words)),
        DataFound::Proposed { step, evidence } => {
            format!("{}. {}", plain(&prepare::sentence(step, words)), prepare::evidence(evidence, words))
        }
        DataFound::Repeated { events, of } => {
            say("suitability-repeated-said", &[("n", (*events).into()), ("of", (*of).into())])
        }
        DataFound::OddActivityTimes { events: Shown::Hidden, .. } => few(),
        DataFound::OddActivityTimes { activity, events, of, shortest_millis, longest_millis } => {
            let time = |millis: i64| -> Fact { durations::medium(millis as f64, words).into() };
            // No event takes less than nothing.
            let key = if *shortest_millis > 0 { "suitability-odd-both" } else { "suitability-odd-longer" };
            let facts = [
                ("name", activity.as_str().into()),
                ("n", shown(events)),
                ("of", (*of).into()),
                ("least", time(*shortest_millis)),
                ("most", time(*longest_millis)),
            ];
            say(key, &facts)
        }
        DataFound::Dependency { exceptions: Shown::Hidden, .. } => few(),
        DataFound::Dependency { determinant, determined, of_cases, exceptions, of } => {
            let first = determinant.clone().unwrap_or_else(|| words.text("suitability-the-step"));
            let unit = words.text(if *of_cases { "suitability-of-cases" } else { "suitability-of-rows" });
            let facts = [
                ("first", first.into()),
                ("second", determined.as_str().into()),
                ("n", shown(exceptions)),
                ("of", shown(of)),
                ("unit", unit.into()),
            ];
            say("suitability-dependency-said", &facts)
        }
        DataFound::FarNumbers { far: Shown::Hidden, .. } => few(),
        DataFound::FarNumbers { column, of_cases, far, of, least, most } => {
            let unit = words.text(if *of_cases { "suitability-of-cases" } else { "suitability-of-rows" });
            let number = |number: f64| -> Fact { numbers::decimal(number, 1, language).into() };
            let facts = [
                ("name", column.as_str().into()),
                ("n", shown(far)),
                ("of", shown(of)),
                ("unit", unit.into()),
                ("least", number(*least)),
                ("most", number(*most)),
            ];
            say("suitability-far-said", &facts)
        }
        DataFound::RegisteredAtOnce(told) => {
            busy_said(told, ["suitability-once-persons", "suitability-once-groups"], words)
        }
        DataFound::CaseOverlaps { cases: Shown::Hidden, .. } => words.text("suitability-few-cases"),
        DataFound::CaseOverlaps { cases, events, pairs, of } => say(
            "suitability-case-overlap-said",
            &[
                ("n", shown(cases)),
                ("events", shown(events)),
                ("pairs", numbers::whole(pairs.number().unwrap_or(0), language).into()),
                ("of", (*of).into()),
            ],
        ),
        DataFound::Companion { without: Shown::Hidden, .. }
        | DataFound::UsuallyOnce { repeated: Shown::Hidden, .. } => words.text("suitability-few-cases"),
        DataFound::Companion { given, then, without, of } => {
            let facts = [("then", then.as_str().into()), ("n", shown(without)), ("of", shown(of))];
            let (key, given) = match given {
                GivenByName::Step(name) => ("suitability-companion-step", vec![("first", name.as_str().into())]),
                GivenByName::Value { column, value } => (
                    "suitability-companion-value",
                    vec![("column", column.as_str().into()), ("value", value.as_str().into())],
                ),
            };
            say(key, &facts.into_iter().chain(given).collect::<Vec<_>>())
        }
        DataFound::UsuallyOnce { activity, repeated, of } => say(
            "suitability-again-said",
            &[("name", activity.as_str().into()), ("n", shown(repeated)), ("of", shown(of))],
        ),
        DataFound::UnlistedSteps { names, events, listed: all } => {
            const NAMED: usize = 4;
            let mut some: Vec<String> = names.iter().take(NAMED).map(|name| format!("«{name}»")).collect();
            if names.len() > NAMED {
                some.push(words.with("suitability-others", &[("n", (names.len() - NAMED).into())]));
            }
            let facts = [
                ("n", names.len().into()),
                ("names", listed(&some, words).into()),
                ("events", (*events).into()),
                ("all", (*all).into()),
            ];
            say("suitability-unlisted-said", &facts)
        }
        _ => String::new(),
    }
}

/// The sentence without the marks of what matters most.
fn plain(sentence: &str) -> String {
    sentence.replace("<b>", "").replace("</b>", "")
}
