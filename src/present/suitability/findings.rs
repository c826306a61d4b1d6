//! A finding about how the log was registered, as one sentence with its counts.

use super::check_said::{busy_said, check_name, check_said, why_not_seen};
use super::counted::column_kind_key;
use super::homonyms_said::homonyms_said;
use super::reason::{month_said, not_judged};
use super::scattered_said::scattered_said;
use super::unanchored_said::{clocks_said, format_said, hours_said};
use crate::present::{Fact, Words, dates, durations, listed, numbers};
use crate::protocol::{
    CaseMeasure, ColumnKind, DataFinding, DataFound, FindingGroup, FindingRows, HourOfDay, LagFigures, PatternState,
    ShiftFigures, Slips, TopShare,
};

/// Names that a sentence writes out; the others are counted.
const NAMED: usize = 4;

/// The groups in the order of the methods, with the keys of their names.
pub const GROUPS: [(FindingGroup, &str); 10] = [
    (FindingGroup::File, "suitability-group-file"),
    (FindingGroup::Proposed, "suitability-group-proposed"),
    (FindingGroup::Patterns, "suitability-group-patterns"),
    (FindingGroup::Checks, "suitability-group-checks"),
    (FindingGroup::Time, "suitability-group-time"),
    (FindingGroup::Columns, "suitability-group-columns"),
    (FindingGroup::Practice, "suitability-group-practice"),
    (FindingGroup::Complexity, "suitability-group-complexity"),
    (FindingGroup::Coverage, "suitability-group-coverage"),
    (FindingGroup::Completeness, "suitability-group-completeness"),
];

/// Whether something was found; of figures that are no faults nothing, and of a column what is the matter with it.
pub fn state_word(of: &DataFinding, words: &Words) -> String {
    if let DataFound::Column { missing, of: all, kind, .. } = &of.found {
        return match missing.number() {
            Some(0) if *kind == ColumnKind::FreeText => words.text("suitability-state-text"),
            Some(0) => words.text("suitability-state-whole"),
            Some(missing) => words.with("suitability-state-lacks", &[("n", missing.into()), ("of", (*all).into())]),
            None => words.text("suitability-state-lacks-some"),
        };
    }
    words.text(match of.state {
        _ if of.found.cannot_be_seen() => "suitability-state-unknown",
        _ if of.group == FindingGroup::Proposed => "suitability-state-proposed",
        _ if of.group.is_figure() => "suitability-state-figure",
        PatternState::NotFound => "suitability-state-none",
        PatternState::Found => "suitability-state-found",
        PatternState::Question => "suitability-state-question",
    })
}

/// What a finding is called.
pub fn found_name(found: &DataFound, words: &Words) -> String {
    words.text(match found {
        DataFound::Rejected { .. }
        | DataFound::Reading { .. }
        | DataFound::Proposed { .. }
        | DataFound::Repeated { .. }
        | DataFound::OddActivityTimes { .. }
        | DataFound::Dependency { .. }
        | DataFound::FarNumbers { .. }
        | DataFound::RegisteredAtOnce(_)
        | DataFound::CaseOverlaps { .. }
        | DataFound::Companion { .. }
        | DataFound::UsuallyOnce { .. }
        | DataFound::UnlistedSteps { .. } => return check_name(found, words),
        DataFound::Forms { .. } => "suitability-forms",
        DataFound::TimeTravel { .. } => "suitability-travel",
        DataFound::UnanchoredTimes { .. } => "suitability-unanchored",
        DataFound::ClocksApart { .. } => "suitability-clocks",
        DataFound::DisplacedHours { .. } => "suitability-displaced",
        DataFound::ColumnsOfTimes { .. } => "suitability-scattered",
        DataFound::ElusiveCases { .. } => "suitability-elusive",
        DataFound::ScatteredCases { .. } => "suitability-sources",
        DataFound::Collateral { .. } => "suitability-collateral",
        DataFound::PollutedLabels { .. } => "suitability-polluted",
        DataFound::DistortedLabels { .. } => "suitability-distorted",
        DataFound::Synonyms { .. } => "suitability-synonyms",
        DataFound::Homonyms { .. } => "suitability-homonyms",
        DataFound::NearDuplicates { .. } => "suitability-near",
        DataFound::ZeroDurations { .. } => "suitability-zero",
        DataFound::FarLongerCases { .. } => "suitability-longer",
        DataFound::IdGaps { .. } => "suitability-gaps",
        DataFound::SilentPeriods { .. } => "suitability-silent",
        DataFound::FullMinutes { .. } => "suitability-hand",
        DataFound::ByHand { .. } => "suitability-hand-step",
        DataFound::RegistrationLag { .. } => "suitability-lag",
        DataFound::Overlaps(_) => "suitability-overlap",
        DataFound::InOneHour { .. } => "suitability-hour",
        DataFound::OnLastWorkday { .. } => "suitability-last",
        DataFound::DayOnly { .. } => "suitability-days",
        DataFound::UnknownOrder { .. } => "suitability-ties",
        DataFound::Batches { .. } => "suitability-batches",
        DataFound::Column { .. } => "suitability-column",
        DataFound::Change { .. } => "suitability-change",
        DataFound::LabelTurn { begins: true, .. } => "suitability-begins",
        DataFound::LabelTurn { .. } => "suitability-ends",
        DataFound::CaseShift { measure: CaseMeasure::Duration, .. } => "suitability-shift-durations",
        DataFound::CaseShift { measure: CaseMeasure::Length, .. } => "suitability-shift-lengths",
        DataFound::CaseShiftUnknown { .. } => "suitability-shift",
        DataFound::Complexity { .. } => "suitability-shape",
        DataFound::CommonestVariants { .. } => "suitability-commonest",
        DataFound::Relations { .. } => "suitability-relations",
        DataFound::Variants { .. } => "suitability-courses",
        DataFound::CutAtTheLeft { .. } => "suitability-cut",
        DataFound::OpenCases { .. } => "suitability-open",
        DataFound::PerhapsLeft { .. } => "suitability-left",
    })
}

/// The sentence of a finding.
pub fn found_said(found: &DataFound, state: PatternState, words: &Words) -> String {
    let language = words.language();
    let percent = |share: f64| -> Fact { numbers::percent(share, 1, language).into() };
    let say = |key: &str, facts: &[(&str, Fact)]| words.with(key, facts);
    if let Some(why) = why_not_seen(found, words) {
        return why;
    }
    if state == PatternState::NotFound
        && let Some(key) = none_key(found)
    {
        return words.text(key);
    }
    match found {
        DataFound::Rejected { .. }
        | DataFound::Reading { .. }
        | DataFound::Proposed { .. }
        | DataFound::Repeated { .. }
        | DataFound::OddActivityTimes { .. }
        | DataFound::Dependency { .. }
        | DataFound::FarNumbers { .. }
        | DataFound::RegisteredAtOnce(_)
        | DataFound::CaseOverlaps { .. }
        | DataFound::Companion { .. }
        | DataFound::UsuallyOnce { .. }
        | DataFound::UnlistedSteps { .. } => check_said(found, words),
        DataFound::Forms { forms, events, commonest } => say(
            "suitability-forms-said",
            &[("n", (*forms).into()), ("events", (*events).into()), ("names", named(commonest, words).into())],
        ),
        DataFound::TimeTravel { orders, first, then, cases, slips } => {
            let said = say(
                "suitability-travel-said",
                &[
                    ("n", (*orders).into()),
                    ("first", first.as_str().into()),
                    ("then", then.as_str().into()),
                    ("cases", cases.number().map_or_else(|| numbers::shown(*cases, words).into(), Fact::from)),
                ],
            );
            slips.and_then(|slips| slips_said(slips, words)).map_or(said.clone(), |slips| format!("{said} {slips}"))
        }
        DataFound::UnanchoredTimes { is_ambiguous, other_spellings, first_days } => {
            format_said(*is_ambiguous, *other_spellings, first_days.as_ref(), words)
        }
        DataFound::ClocksApart { pairs, most, .. } => {
            most.as_ref().map_or_else(String::new, |most| clocks_said(*pairs, most, words))
        }
        DataFound::DisplacedHours { displaced, most, .. } => {
            most.as_ref().map_or_else(String::new, |most| hours_said(*displaced, most, words))
        }
        DataFound::ColumnsOfTimes { columns } => {
            say("suitability-scattered-said", &[("n", columns.len().into()), ("names", named(columns, words).into())])
        }
        DataFound::ElusiveCases { rows_without, of_rows } => {
            say("suitability-elusive-said", &[("n", (*rows_without).into()), ("of", (*of_rows).into())])
        }
        DataFound::ScatteredCases { sources, cases, of, lacking } => {
            scattered_said(*sources, (cases.number(), *of), lacking.as_ref(), words)
        }
        DataFound::Collateral { sets, steps, times, .. } => say(
            "suitability-collateral-said",
            &[("n", (*sets).into()), ("names", named(steps, words).into()), ("times", (*times).into())],
        ),
        DataFound::PollutedLabels { masks, events } => {
            say("suitability-polluted-said", &[("n", (*masks).into()), ("events", (*events).into())])
        }
        DataFound::DistortedLabels { labels, events } => {
            say("suitability-distorted-said", &[("n", (*labels).into()), ("events", (*events).into())])
        }
        DataFound::Synonyms { pairs, one, other } => say(
            "suitability-synonyms-said",
            &[("n", (*pairs).into()), ("one", one.as_str().into()), ("other", other.as_str().into())],
        ),
        DataFound::Homonyms { labels, commonest, contexts } => {
            homonyms_said(*labels, commonest, contexts.as_ref(), words)
        }
        DataFound::NearDuplicates { events, activities, commonest } => say(
            "suitability-near-said",
            &[("n", (*events).into()), ("activities", (*activities).into()), ("name", commonest.as_str().into())],
        ),
        DataFound::ZeroDurations { zero, negative, of } => say(
            "suitability-zero-said",
            &[("zero", (*zero).into()), ("negative", (*negative).into()), ("of", (*of).into())],
        ),
        DataFound::FarLongerCases { cases, longer_than_millis } => match cases.number() {
            None => words.text("suitability-few-cases"),
            Some(count) => say(
                "suitability-longer-said",
                &[("n", count.into()), ("time", durations::medium(*longer_than_millis as f64, words).into())],
            ),
        },
        DataFound::IdGaps { gaps, missing } => {
            say("suitability-gaps-said", &[("n", (*gaps).into()), ("missing", (*missing).into())])
        }
        DataFound::SilentPeriods { periods, longest_from, longest_days } => say(
            "suitability-silent-said",
            &[
                ("n", (*periods).into()),
                ("days", (*longest_days).into()),
                ("from", dates::day_in_full(dates::of_day(*longest_from), words).into()),
            ],
        ),
        DataFound::FullMinutes { quarters, of } => {
            say("suitability-hand-said", &[("n", (*quarters).into()), ("of", (*of).into())])
        }
        DataFound::ByHand { activity, quarters, of } => say(
            "suitability-hand-of",
            &[("name", activity.as_str().into()), ("n", (*quarters).into()), ("of", (*of).into())],
        ),
        DataFound::RegistrationLag { column, of, lag } => lag_said(column, *of, lag.as_ref(), words),
        DataFound::Overlaps(told) => {
            busy_said(told, ["suitability-overlap-persons", "suitability-overlap-groups"], words)
        }
        DataFound::InOneHour { activity, at, events, of } => {
            let share = percent(f64::from(*events) / f64::from((*of).max(1)));
            let facts = [("name", activity.as_str().into()), ("n", (*events).into()), ("of", (*of).into())];
            let all: Vec<(&str, Fact)> =
                facts.into_iter().chain([("share", share), ("hour", hour_said(*at, words).into())]).collect();
            say("suitability-hour-said", &all)
        }
        DataFound::OnLastWorkday { activity, events, of } => say(
            "suitability-last-said",
            &[
                ("name", activity.as_str().into()),
                ("n", (*events).into()),
                ("of", (*of).into()),
                ("share", percent(f64::from(*events) / f64::from((*of).max(1)))),
            ],
        ),
        DataFound::DayOnly { activities, events, of } => {
            let facts = [("n", (*events).into()), ("of", (*of).into()), ("names", named(activities, words).into())];
            say(if activities.is_empty() { "suitability-days-some" } else { "suitability-days-said" }, &facts)
        }
        DataFound::UnknownOrder { one, other, times, of, of_pairs } => {
            let (one, other) = (one.as_str(), other.as_str());
            let facts = [
                ("n", (*times).into()),
                ("one", one.into()),
                ("other", other.into()),
                ("of", (*of).into()),
                ("pairs", (*of_pairs).into()),
            ];
            say(if *of_pairs > 1 { "suitability-ties-of-said" } else { "suitability-ties-said" }, &facts)
        }
        DataFound::Batches { runs, events } => {
            say("suitability-batches-said", &[("n", (*runs).into()), ("events", (*events).into())])
        }
        DataFound::Column { name, kind, distinct, missing, of, .. } => {
            let kind = words.text(column_kind_key(*kind));
            let mut facts = vec![("name", name.as_str().into()), ("kind", kind.into()), ("n", (*distinct).into())];
            let Some(missing) = missing.number() else { return say("suitability-column-hidden", &facts) };
            facts.extend([("missing", missing.into()), ("of", (*of).into())]);
            say("suitability-column-said", &facts)
        }
        DataFound::Change { month, day, appeared, ended } => {
            let day = day.map(|day| dates::day_in_full(dates::of_day(day), words));
            let facts = [("month", month_said(*month, words).into())];
            match day {
                None => say("suitability-change-month", &facts),
                Some(day) => say(
                    "suitability-change-said",
                    &[("day", day.into()), ("appeared", (*appeared).into()), ("ended", (*ended).into())],
                ),
            }
        }
        DataFound::LabelTurn { activity, begins, day, events } => say(
            if *begins { "suitability-begins-said" } else { "suitability-ends-said" },
            &[
                ("name", activity.as_str().into()),
                ("day", dates::day_in_full(dates::of_day(*day), words).into()),
                ("n", (*events).into()),
            ],
        ),
        // Without figures the state says that there is none.
        DataFound::CaseShift { shift: None, .. } => words.text("suitability-found-none"),
        DataFound::CaseShift { measure, shift: Some(shift) } => shift_said(*measure, shift, words),
        DataFound::CaseShiftUnknown { why } => not_judged(*why, words),
        DataFound::Complexity { activities, variants, relations, mean_length, sequence_entropy } => say(
            "suitability-shape-said",
            &[
                ("activities", (*activities).into()),
                ("variants", (*variants).into()),
                ("relations", (*relations).into()),
                ("length", numbers::decimal(*mean_length, 1, language).into()),
                ("entropy", numbers::decimal(*sequence_entropy, 2, language).into()),
            ],
        ),
        DataFound::CommonestVariants { raw, milestones } => {
            let share = |of: &TopShare| percent(of.cases_in_top as f64 / (of.cases as f64).max(1.0));
            match (raw, milestones) {
                (None, _) => words.text("suitability-few-cases"),
                (Some(raw), None) => say("suitability-commonest-raw", &[("raw", share(raw))]),
                (Some(raw), Some(of)) => {
                    say("suitability-commonest-said", &[("raw", share(raw)), ("milestones", share(of))])
                }
            }
        }
        DataFound::Relations { seen, at_least, coverage } => say(
            "suitability-relations-said",
            &[
                ("n", (*seen).into()),
                ("all", numbers::whole(at_least.round() as u64, language).into()),
                ("covered", about(*coverage, words).into()),
            ],
        ),
        DataFound::Variants { coverage } => say("suitability-courses-said", &[("covered", percent(*coverage))]),
        DataFound::CutAtTheLeft { cases } => cases_said("suitability-cut-said", cases.number(), words),
        DataFound::OpenCases { cases } => cases_said("suitability-open-said", cases.number(), words),
        DataFound::PerhapsLeft { cases } => cases_said("suitability-left-said", cases.number(), words),
    }
}

/// Which slips of the pen would explain the order; none where none does.
fn slips_said(slips: Slips, words: &Words) -> Option<String> {
    let part = |(key, count): (&str, u32)| (count > 0).then(|| words.with(key, &[("n", count.into())]));
    let parts = [
        ("suitability-slip-day", slips.by_day),
        ("suitability-slip-exchanged", slips.by_day_and_month),
        ("suitability-slip-month", slips.by_month),
        ("suitability-slip-year", slips.by_year),
    ];
    let said: Vec<String> = parts.into_iter().filter_map(part).collect();
    (!said.is_empty()).then(|| words.with("suitability-slips", &[("slips", listed(&said, words).into())]))
}

fn lag_said(column: &str, of: u32, lag: Option<&LagFigures>, words: &Words) -> String {
    let told = lag.and_then(|lag| Some((lag, lag.events.number()?, lag.over_a_day.number()?, lag.before.number()?)));
    let Some((lag, events, late, before)) = told else {
        return words.with("suitability-lag-few", &[("name", column.into())]);
    };
    let key = match lag.median_millis {
        0.0 => "suitability-lag-same",
        before if before < 0.0 => "suitability-lag-before",
        _ => "suitability-lag-after",
    };
    let median = words.with(key, &[("time", durations::medium(lag.median_millis.abs(), words).into())]);
    let facts = [
        ("name", column.into()),
        ("n", events.into()),
        ("of", of.into()),
        ("late", late.into()),
        ("before", before.into()),
        ("median", median.into()),
    ];
    words.with("suitability-lag-said", &facts)
}

/// «kl. 3–4», or «mandag kl. 3–4».
pub fn hour_said(at: HourOfDay, words: &Words) -> String {
    let facts: [(&str, Fact); 2] = [("from", u32::from(at.hour).into()), ("to", (u32::from(at.hour) + 1).into())];
    let hour = words.with("suitability-hour-of", &facts);
    match at.weekday.and_then(|day| dates::weekday_in_sentence(day, words)) {
        None => hour,
        Some(day) => words.with("suitability-hour-on", &[("day", day.into()), ("hour", hour.into())]),
    }
}

fn shift_said(measure: CaseMeasure, shift: &ShiftFigures, words: &Words) -> String {
    let language = words.language();
    let median = |value: f64| match measure {
        CaseMeasure::Duration => durations::medium(value, words),
        CaseMeasure::Length => numbers::decimal(value, 1, language),
    };
    let key = match measure {
        CaseMeasure::Duration => "suitability-shift-durations-said",
        CaseMeasure::Length => "suitability-shift-lengths-said",
    };
    let facts = [
        ("month", month_said(shift.month, words).into()),
        ("before", median(shift.median_before).into()),
        ("after", median(shift.median_after).into()),
        ("far", numbers::percent(shift.distance, 0, language).into()),
    ];
    let said = words.with(key, &facts);
    let (Some(before), Some(after)) = (shift.before.number(), shift.after.number()) else {
        return format!("{said} {}", words.text("suitability-shift-few"));
    };
    let of = words.with("suitability-shift-of", &[("before", before.into()), ("after", after.into())]);
    format!("{said} {of}")
}

/// How many of a finding's rows are shown.
pub fn rows_said(of: &FindingRows, words: &Words) -> String {
    let shown = (of.rows.len() + of.rejected.len()) as u32;
    let facts: [(&str, Fact); 2] = [("shown", shown.into()), ("n", of.all.into())];
    let mut said = words.with(
        match (of.are_cases, shown < of.all) {
            (false, false) => "suitability-rows-all",
            (false, true) => "suitability-rows-some",
            (true, false) => "suitability-rows-cases-all",
            (true, true) => "suitability-rows-cases-some",
        },
        &facts,
    );
    if let Some(name) = of.column.as_ref().filter(|_| of.is_withheld) {
        said = format!("{said} {}", words.with("suitability-rows-withheld", &[("name", name.as_str().into())]));
    }
    said
}

/// An estimated share: «ca. 92 %», but «> 99,9 %», which is no exact number either.
pub(super) fn about(share: f64, words: &Words) -> String {
    let said = numbers::percent(share, 1, words.language());
    if said.starts_with(['<', '>']) { said } else { words.with("suitability-about", &[("n", said.into())]) }
}

fn cases_said(key: &str, cases: Option<u32>, words: &Words) -> String {
    cases.map_or_else(|| words.text("suitability-few-cases"), |cases| words.with(key, &[("n", cases.into())]))
}

/// What is said where nothing was found; none where the sentence tells figures anyway.
fn none_key(found: &DataFound) -> Option<&'static str> {
    match found {
        DataFound::Column { .. }
        | DataFound::Complexity { .. }
        | DataFound::CommonestVariants { .. }
        | DataFound::Relations { .. }
        | DataFound::Variants { .. }
        | DataFound::ScatteredCases { .. } => None,
        _ => Some("suitability-found-none"),
    }
}

/// Some names in quotation marks, and how many others there are.
fn named(names: &[String], words: &Words) -> String {
    let mut some: Vec<String> = names.iter().take(NAMED).map(|name| format!("«{name}»")).collect();
    if names.len() > NAMED {
        some.push(words.with("suitability-others", &[("n", (names.len() - NAMED).into())]));
    }
    listed(&some, words)
}
