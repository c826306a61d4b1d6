//! What is said of a case: when and how long, how it waited, which variant it is.

use crate::present::time::{measured_said, of_measure};
use crate::present::{Fact, Words, dates, durations, histogram, numbers};
use crate::protocol::{CaseCourse, CaseTime, MeasuredCases, TimeClock};

/// «10. aug. 2021 – 27. maj 2022 · 290 dage 4 timer · 19 hændelser».
pub fn header(course: &CaseCourse, words: &Words) -> String {
    let events = words.with("cases-events", &[("n", course.events.len().into())]);
    let took = durations::full((course.end_millis - course.begin_millis) as f64, words);
    [dates::period(course.begin, course.end, words), took, events].join(" · ")
}

/// What the source says of the whole case: name and value.
pub fn facts(course: &CaseCourse) -> impl Iterator<Item = (&str, &str)> {
    course.attributes.iter().map(|(name, value)| (name.as_str(), value.as_str()))
}

/// How long the case waited in all, and how much of it while the office was open.
pub fn waiting_said(course: &CaseCourse, words: &Words) -> String {
    let waited: i64 = course.events.iter().filter_map(|event| event.waited_millis).sum();
    if waited == 0 {
        return words.text("cases-no-waiting");
    }
    let told = course.events.iter().filter(|event| event.waited_millis.is_some_and(|millis| millis > 0));
    let open = told.map(|event| event.waited_open_millis).sum::<Option<i64>>();
    let all = Fact::from(durations::full(waited as f64, words));
    match open {
        Some(open) => {
            let facts = [
                ("all", all),
                ("open", hours_said(open, words).into()),
                ("closed", hours_said(waited - open, words).into()),
            ];
            words.with("cases-waiting", &facts)
        }
        None => words.with("cases-waiting-days", &[("all", all)]),
    }
}

/// How long an event was waited for; in whole days where a time says the day only.
pub fn waited_said(millis: i64, open_millis: Option<i64>, words: &Words) -> String {
    match open_millis {
        Some(_) => durations::medium(millis as f64, words),
        None => durations::whole_days(millis as f64, words),
    }
}

/// «Ventede 2 dage 18 timer, heraf 2,0 timer i åbningstiden».
pub(super) fn waited(millis: i64, open_millis: Option<i64>, words: &Words) -> String {
    let millis = millis as f64;
    match open_millis {
        Some(open) => {
            let facts = [("time", durations::full(millis, words).into()), ("open", hours_said(open, words).into())];
            words.with("cases-waited", &facts)
        }
        None => words.with("cases-waited-days", &[("time", durations::whole_days(millis, words).into())]),
    }
}

/// Hours in which an office is open: never in days, since a day at work has eight of them.
pub fn hours_said(millis: i64, words: &Words) -> String {
    durations::medium_in_hours(millis as f64, words)
}

/// «Variant 3 af 226: 412 sager, 9,0 %»; that it is rare where it may not be told of.
pub fn variant_said(course: &CaseCourse, words: &Words) -> String {
    match course.variant {
        None => words.text("cases-variant-rare"),
        Some(variant) => words.with(
            "cases-variant",
            &[
                ("rank", variant.rank.into()),
                ("all", variant.variants.into()),
                ("n", variant.cases.number().unwrap_or(0).into()),
                ("cases", numbers::shown(variant.cases, words).into()),
                ("share", numbers::percent(variant.share, 1, words.language()).into()),
            ],
        ),
    }
}

/// The time of a row; none while it is not known by which clock.
pub fn case_time(time: CaseTime, clock: Option<TimeClock>, words: &Words) -> String {
    match time {
        CaseTime::Longest(millis) => histogram::time(millis as f64, clock.unwrap_or_default(), words),
        CaseTime::Open => words.text("cases-open"),
        CaseTime::NotMeasured => words.text("cases-not-measured"),
    }
}

/// What the times of the list count, which cases are not among them, and which of several times is shown.
pub fn times_said(measured: &MeasuredCases, words: &Words) -> Vec<String> {
    let (is_each, steps) = of_measure(measured);
    match (steps, measured.open) {
        (None, None) => vec![words.text("cases-time-is")],
        _ => measured_said(measured, words).into_iter().chain(is_each.then(|| words.text("cases-times"))).collect(),
    }
}
