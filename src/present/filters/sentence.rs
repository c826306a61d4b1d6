//! A filter as one sentence, and the same shorter for the strip.

use super::bounds::{lasting, numbers_within, percents_within, period};
use super::found::found_in;
use crate::present::dates::WEEKDAYS;
use crate::present::prepare::names;
use crate::present::time::measure_name;
use crate::present::{Fact, Language, Words, numbers};
use crate::protocol::{
    CaseRule, DurationMeasure, EventRule, Filter, Follows, Gap, Occurrence, OrFollows, PeriodMode, Quantifier,
    RelativeRule, Repetition, Rule, Side, StepTime, StepTimes, StepsLookedAt, TimeMeasure, Together, WeekTimeOf, Zone,
};

/// «Behold sager, hvor …» or «Fjern hændelser …», without a full stop. Days are told in the log's zone.
pub fn sentence(filter: &Filter, zone: Zone, words: &Words) -> String {
    let key = match (&filter.rule, filter.inverted) {
        (Rule::Case(_), false) => "filter-say-keep-cases-where",
        (Rule::Case(_), true) => "filter-say-drop-cases-where",
        (Rule::Relative(_), false) => "filter-say-keep-cases",
        (Rule::Relative(_), true) => "filter-say-drop-cases",
        (Rule::Events(_), false) => "filter-say-keep-events",
        (Rule::Events(_), true) => "filter-say-drop-events",
    };
    words.with(key, &[("what", what(&filter.rule, zone, words).into())])
}

/// The same without its verb; «ikke: …» where it is turned round.
pub fn chip(filter: &Filter, zone: Zone, words: &Words) -> String {
    let said = what(&filter.rule, zone, words);
    if filter.inverted { words.with("filter-say-not", &[("what", said.into())]) } else { said }
}

fn what(rule: &Rule, zone: Zone, words: &Words) -> String {
    match rule {
        Rule::Case(rule) => of_case(rule, zone, words),
        Rule::Relative(rule) => relative(rule, words),
        Rule::Events(rule) => of_events(rule, zone, words),
    }
}

fn of_case(rule: &CaseRule, zone: Zone, words: &Words) -> String {
    let say = |key: &str, facts: &[(&str, Fact)]| words.with(key, facts);
    let either = |list: &[String]| Fact::Text(names(list, words));
    match rule {
        CaseRule::Attribute { attribute, values, or_missing } => say(
            "filter-say-attribute",
            &[("name", attribute.as_str().into()), ("values", one_of(values, *or_missing, words).into())],
        ),
        CaseRule::AttributeRange { attribute, least, most } => say(
            "filter-say-range",
            &[("name", attribute.as_str().into()), ("bounds", numbers_within(*least, *most, words).into())],
        ),
        CaseRule::EventAttribute { attribute, values, quantifier } => {
            let key = match quantifier {
                Quantifier::Any => "filter-say-any-event",
                Quantifier::All => "filter-say-all-events",
                Quantifier::None => "filter-say-no-event",
            };
            say(key, &[("name", attribute.as_str().into()), ("values", either(values))])
        }
        CaseRule::OtherValue { attribute, values } => {
            let key = if values.is_empty() { "filter-say-some-value" } else { "filter-say-other-than" };
            say(key, &[("name", attribute.as_str().into()), ("values", either(values))])
        }
        CaseRule::EventAttributeRange { attribute, least, most } => say(
            "filter-say-event-range",
            &[("name", attribute.as_str().into()), ("bounds", numbers_within(*least, *most, words).into())],
        ),
        CaseRule::NumbersTogether { attribute, together, least, most } => say(
            "filter-say-together",
            &[
                ("how", words.text(together_key(*together)).into()),
                ("name", attribute.as_str().into()),
                ("bounds", numbers_within(*least, *most, words).into()),
            ],
        ),
        CaseRule::EndValue { attribute, values, last } => {
            let key = if *last { "filter-say-last-value" } else { "filter-say-first-value" };
            say(key, &[("name", attribute.as_str().into()), ("values", either(values))])
        }
        CaseRule::FlowEfficiency { calendar, least, most } => {
            let said = say("filter-say-efficiency", &[("bounds", percents_within(*least, *most, words).into())]);
            if calendar.is_some() { said + &words.text("filter-say-in-working-time") } else { said }
        }
        CaseRule::Period { from_millis, before_millis, mode } => {
            let key = match mode {
                PeriodMode::ActiveIn => "filter-say-active",
                PeriodMode::ContainedIn => "filter-say-contained",
                PeriodMode::StartedIn => "filter-say-started",
                PeriodMode::EndedIn => "filter-say-ended",
                PeriodMode::Intersecting => "filter-say-intersecting",
                PeriodMode::Spanning => "filter-say-spanning",
            };
            say(key, &[("period", period(*from_millis, *before_millis, zone, words).into())])
        }
        CaseRule::Duration { measure, calendar, least_millis, most_millis } => {
            let bounds = ("bounds", lasting(*least_millis, *most_millis, words).into());
            let said = match measure {
                DurationMeasure::Throughput => say("filter-say-throughput", &[bounds]),
                DurationMeasure::Processing => say("filter-say-processing", &[bounds]),
                DurationMeasure::Waiting => say("filter-say-waiting", &[bounds]),
                DurationMeasure::Steps(times) => step_times(times, bounds, words),
                DurationMeasure::Closed(steps) => say("filter-say-closed-time", &[("names", either(steps)), bounds]),
                DurationMeasure::Between(steps) => {
                    let what = measure_name(&TimeMeasure::Between(steps.clone()), words);
                    let key = match steps.occurrence {
                        Occurrence::Next => "filter-say-some-time-between",
                        _ => "filter-say-time-between",
                    };
                    say(key, &[("what", what.into()), bounds])
                }
            };
            if calendar.is_some() { said + &words.text("filter-say-in-working-time") } else { said }
        }
        CaseRule::Size { least, most } => {
            let [least, most] = [least, most].map(|bound| bound.map(f64::from));
            say("filter-say-size", &[("bounds", numbers_within(least, most, words).into())])
        }
        CaseRule::Variants { sequences, .. } => say("filter-say-variants", &[("n", sequences.len().into())]),
        CaseRule::Endpoints { first, last } => {
            let end = |key: &str, list: &Option<Vec<String>>| {
                list.as_ref().filter(|list| !list.is_empty()).map(|list| say(key, &[("names", either(list))]))
            };
            let both = [end("filter-say-first", first), end("filter-say-last", last)];
            both.into_iter().flatten().collect::<Vec<_>>().join(&words.text("filter-say-and"))
        }
        CaseRule::Follows(follows) => pair(follows, "filter-say-directly", "filter-say-eventually", words),
        CaseRule::NeverFollows { follows, keep_without_first } => {
            let said = pair(follows, "filter-say-never-directly", "filter-say-never-eventually", words);
            let key =
                if *keep_without_first { "filter-say-with-those-without" } else { "filter-say-without-those-without" };
            said + &say(key, &[("names", either(&follows.from))])
        }
        CaseRule::Chain { steps, gaps } => {
            let mut said = String::new();
            for (place, step) in steps.iter().enumerate() {
                if let Some(before) = place.checked_sub(1) {
                    let gap = match gaps.get(before) {
                        Some(Gap::Directly) => words.text("filter-say-gap-directly"),
                        Some(Gap::Without(between)) => say("filter-say-gap-without", &[("names", either(between))]),
                        Some(Gap::Eventually) | None => words.text("filter-say-gap-eventually"),
                    };
                    said += &format!(" → {gap} ");
                }
                said += &names(step, words);
            }
            said
        }
        CaseRule::RightAfter { from, to, steps } => right_after([from, to], steps, words),
        CaseRule::Repeats { activity, how, at_least } => {
            let of = activity.as_ref().map_or_else(|| words.text("filter-say-some-step"), |name| format!("«{name}»"));
            let key = match how {
                Repetition::Times => "filter-say-times",
                Repetition::SelfLoop => "filter-say-self-loop",
                Repetition::Return => "filter-say-return",
                Repetition::PingPong => "filter-say-ping-pong",
            };
            say(key, &[("name", of.into()), ("n", (*at_least).into())])
        }
        CaseRule::FourEyes { first, second, attribute, same } => {
            let key = if *same { "filter-say-same-eyes" } else { "filter-say-four-eyes" };
            say(
                key,
                &[
                    ("first", first.as_str().into()),
                    ("second", second.as_str().into()),
                    ("name", attribute.as_str().into()),
                ],
            )
        }
        CaseRule::DistinctValues { activity, attribute, at_least } => say(
            "filter-say-distinct",
            &[("activity", activity.as_str().into()), ("name", attribute.as_str().into()), ("n", (*at_least).into())],
        ),
        CaseRule::WeekTime { of, weekdays, hours, .. } => {
            let days = WEEKDAYS.iter().enumerate().filter(|(day, _)| weekdays.contains(&(*day as u8)));
            let named = |key: &str| match words.language() {
                Language::Danish => words.text(key).to_lowercase(),
                Language::English => words.text(key),
            };
            let days: Vec<String> = days.map(|(_, key)| named(key)).collect();
            let (key, clock) = match of {
                WeekTimeOf::Begin => ("filter-say-week-begin", "filter-say-week-begin-hours"),
                WeekTimeOf::SomeEvent => ("filter-say-week-event", "filter-say-week-event-hours"),
            };
            let days = ("days", days.join(&words.text("filter-say-or")).into());
            match hours {
                None => say(key, &[days]),
                Some(hours) => say(clock, &[days, ("from", hours.from.into()), ("to", hours.before.into())]),
            }
        }
        CaseRule::ValuesInARow { attribute, values } => {
            let row = values.iter().map(|value| format!("«{value}»")).collect::<Vec<_>>().join(" → ");
            say("filter-say-in-a-row", &[("name", attribute.as_str().into()), ("row", row.into())])
        }
        CaseRule::ValueChanges { attribute, least, most } => {
            let [least, most] = [least, most].map(|bound| bound.map(f64::from));
            let bounds = numbers_within(least, most, words);
            say("filter-say-changes", &[("name", attribute.as_str().into()), ("bounds", bounds.into())])
        }
        CaseRule::ValueInPeriod { attribute, values, from_millis, before_millis } => say(
            "filter-say-value-period",
            &[
                ("name", attribute.as_str().into()),
                ("values", either(values)),
                ("period", period(*from_millis, *before_millis, zone, words).into()),
            ],
        ),
        CaseRule::SameInstant { one, other } => {
            say("filter-say-same-instant", &[("one", one.as_str().into()), ("other", other.as_str().into())])
        }
        CaseRule::Parallel { one, other, or_follows } => {
            let key = match or_follows {
                OrFollows::Never => "filter-say-parallel",
                OrFollows::Directly => "filter-say-parallel-or-next",
                OrFollows::Eventually => "filter-say-parallel-or-later",
            };
            say(key, &[("one", one.as_str().into()), ("other", other.as_str().into())])
        }
        CaseRule::WithFinding { detector, .. } => found_in(detector, words),
        CaseRule::AllOf { conditions } => {
            let said = conditions.iter().map(|of| chip(&Filter::from(of.clone()), zone, words));
            said.collect::<Vec<_>>().join(&words.text("filter-say-and"))
        }
        CaseRule::CaseIds { ids } => say("filter-say-ids", &[("n", ids.len().into())]),
    }
}

/// «summen af», «gennemsnittet af» …
fn together_key(together: Together) -> &'static str {
    match together {
        Together::Sum => "filter-say-sum-of",
        Together::Mean => "filter-say-mean-of",
        Together::Least => "filter-say-least-of",
        Together::Greatest => "filter-say-greatest-of",
    }
}

fn step_times(times: &StepTimes, bounds: (&'static str, Fact), words: &Words) -> String {
    let key = match (times.of, &times.step) {
        (StepTime::Processing, Some(_)) => "filter-say-step-processing",
        (StepTime::Processing, None) => "filter-say-steps-processing",
        (StepTime::WaitingBefore, Some(_)) => "filter-say-step-waiting",
        (StepTime::WaitingBefore, None) => "filter-say-steps-waiting",
    };
    let name = times.step.as_deref().unwrap_or_default();
    words.with(key, &[("how", words.text(together_key(times.together)).into()), ("name", name.into()), bounds])
}

fn relative(rule: &RelativeRule, words: &Words) -> String {
    let percent = |percent: f64| {
        Fact::Text(numbers::percent(percent / 100.0, usize::from(percent.fract() != 0.0), words.language()))
    };
    match rule {
        &RelativeRule::CommonestVariants { count } => words.with("filter-say-commonest", &[("n", count.into())]),
        &RelativeRule::VariantCoverage { percent: share } => {
            words.with("filter-say-coverage", &[("share", percent(share))])
        }
        &RelativeRule::VariantShare { percent: share } => words.with("filter-say-share", &[("share", percent(share))]),
        RelativeRule::InBatch { activity, least_cases } => {
            words.with("filter-say-batch", &[("name", activity.as_str().into()), ("n", (*least_cases).into())])
        }
        &RelativeRule::Sample { cases, seed } => {
            words.with("filter-say-sample", &[("n", cases.into()), ("seed", seed.to_string().into())])
        }
    }
}

fn of_events(rule: &EventRule, zone: Zone, words: &Words) -> String {
    let say = |key: &str, facts: &[(&str, Fact)]| words.with(key, facts);
    let either = |list: &[String]| Fact::Text(names(list, words));
    match rule {
        EventRule::Activities { activities } => say("filter-say-activities", &[("names", either(activities))]),
        EventRule::Attribute { attribute, values, or_missing } => say(
            "filter-say-events-with",
            &[("name", attribute.as_str().into()), ("values", one_of(values, *or_missing, words).into())],
        ),
        EventRule::AttributeRange { attribute, least, most } => say(
            "filter-say-events-within",
            &[("name", attribute.as_str().into()), ("bounds", numbers_within(*least, *most, words).into())],
        ),
        EventRule::Lasting { least_millis, most_millis } => {
            say("filter-say-events-lasting", &[("bounds", lasting(*least_millis, *most_millis, words).into())])
        }
        EventRule::Period { from_millis, before_millis } => {
            say("filter-say-trim", &[("period", period(*from_millis, *before_millis, zone, words).into())])
        }
        EventRule::Between { first, last, until_last, .. } => {
            let key = if *until_last { "filter-say-between-last" } else { "filter-say-between-first" };
            say(key, &[("first", either(first)), ("last", either(last))])
        }
        EventRule::Stretches { first, last } => {
            say("filter-say-stretches", &[("first", either(first)), ("last", either(last))])
        }
        EventRule::Part { side, activity, last, include } => {
            let key = match (side, last) {
                (Side::From, false) => "filter-say-from-first",
                (Side::From, true) => "filter-say-from-last",
                (Side::Until, false) => "filter-say-until-first",
                (Side::Until, true) => "filter-say-until-last",
            };
            let said = say(key, &[("name", activity.as_str().into())]);
            if *include { said } else { said + &words.text("filter-say-without-itself") }
        }
    }
}

fn pair(follows: &Follows, directly: &str, eventually: &str, words: &Words) -> String {
    let key = if follows.directly { directly } else { eventually };
    let facts = [("from", names(&follows.from, words).into()), ("to", names(&follows.to, words).into())];
    let mut said = words.with(key, &facts);
    if let Some(values) = &follows.values {
        let key = if values.same { "filter-say-same-value" } else { "filter-say-other-value" };
        said += &words.with(key, &[("name", values.attribute.as_str().into())]);
    }
    if let Some(time) = follows.time.as_ref().filter(|time| time.least_millis.is_some() || time.most_millis.is_some()) {
        let key = if time.to_start { "filter-say-time-to-start" } else { "filter-say-time" };
        let bounds = lasting(time.least_millis, time.most_millis, words);
        let hours = time.calendar.as_ref().map_or(String::new(), |_| words.text("filter-say-in-working-time"));
        said += &words.with(key, &[("bounds", (bounds + &hours).into())]);
    }
    said
}

/// Steps that are looked at, or passed over, are named where they are few; a map shows many.
const MOST_STEPS_NAMED: usize = 3;

fn right_after([from, to]: [&Option<String>; 2], steps: &StepsLookedAt, words: &Words) -> String {
    let said = match (from, to) {
        (Some(from), Some(to)) => {
            words.with("filter-say-right-after", &[("from", from.as_str().into()), ("to", to.as_str().into())])
        }
        (None, Some(to)) => words.with("filter-say-comes-first", &[("name", to.as_str().into())]),
        (Some(from), None) => words.with("filter-say-comes-last", &[("name", from.as_str().into())]),
        (None, None) => words.text("filter-say-some-step"),
    };
    let named = steps.named();
    let among = match (steps, named.len()) {
        (StepsLookedAt::AllBut(_), 0) => return said,
        (StepsLookedAt::AllBut(_), ..=MOST_STEPS_NAMED) => "filter-say-passing-over",
        (StepsLookedAt::Only(_), ..=MOST_STEPS_NAMED) => "filter-say-looking-at",
        (StepsLookedAt::AllBut(_), _) => "filter-say-passing-over-n",
        (StepsLookedAt::Only(_), _) => "filter-say-looking-at-n",
    };
    said + &words.with(among, &[("names", names(named, words).into()), ("n", named.len().into())])
}

/// «A», «B» or missing.
fn one_of(values: &[String], or_missing: bool, words: &Words) -> String {
    match (values, or_missing) {
        ([], _) => words.text("filter-say-missing"),
        (values, false) => names(values, words),
        (values, true) => words.with("filter-say-or-missing", &[("values", names(values, words).into())]),
    }
}
