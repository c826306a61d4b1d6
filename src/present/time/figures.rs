//! The key figures of a measure, what they rest on, and the histogram under them.

use super::deadline::{deadline_figure, deadline_line};
use super::{in_clock, measured_said, of_measure};
use crate::engine::export::Table;
use crate::present::histogram::{BinsTold, time};
use crate::present::overview::Figure;
use crate::present::{Words, numbers};
use crate::protocol::{TimeClock, TimePage, TypicalTime};

/// What is typical, the tail, all of it together, how much of it is work, what is typical of that and of the waiting, how many
/// cases are measured, and what is over the deadline where there is one.
pub fn figures(page: &TimePage, words: &Words) -> Vec<Figure> {
    let (here, there, other) = match page.measured.clock {
        TimeClock::Working => (page.working, page.calendar, TimeClock::Calendar),
        TimeClock::Calendar => (page.calendar, page.working, TimeClock::Working),
    };
    let typical = |name: &str, of: fn(TypicalTime) -> Option<f64>| Figure {
        name: words.text(name),
        value: of(here).map_or("–".to_owned(), |millis| time(millis, page.measured.clock, words)),
        beside: of(there).map_or(words.text("overview-few"), |millis| {
            format!("{} {}", time(millis, other, words), words.text(in_clock(other)))
        }),
    };
    let total = Figure {
        name: words.text("time-total"),
        value: page.total_millis.map_or("–".to_owned(), |millis| time(millis, page.measured.clock, words)),
        beside: match page.total_millis {
            Some(_) => words.text(in_clock(page.measured.clock)),
            None => words.text("overview-few"),
        },
    };
    let mut figures = vec![
        typical("time-median", |typical| typical.median_millis),
        typical("time-p90", |typical| typical.p90_millis),
        total,
        worked(page, words),
    ];
    if let Some(worked) = page.worked {
        figures.push(typical_part("time-processing", worked.processing, page, words));
        figures.push(typical_part("time-waiting-time", worked.waiting, page, words));
    }
    figures.push(measured(page, words));
    figures.extend(deadline_figure(page, words));
    figures
}

/// What is typical of a part of the time, and its tail beside it.
fn typical_part(name: &str, of: TypicalTime, page: &TimePage, words: &Words) -> Figure {
    let told = |millis: Option<f64>| millis.map_or("–".to_owned(), |millis| time(millis, page.measured.clock, words));
    Figure {
        name: words.text(name),
        value: told(of.median_millis),
        beside: words.with("time-p90-beside", &[("p90", told(of.p90_millis).into())]),
    }
}

/// How much of the time somebody works; with one time per event, that it cannot be known.
fn worked(page: &TimePage, words: &Words) -> Figure {
    let name = words.text("time-efficiency");
    let unknown = |beside: &str| Figure { name: name.clone(), value: "–".to_owned(), beside: words.text(beside) };
    match (page.worked, page.has_start) {
        (_, false) => unknown("time-efficiency-unknown"),
        (None, true) => unknown("overview-few"),
        (Some(worked), true) => {
            let share = worked.flow_efficiency.map(|share| numbers::percent(share, 1, words.language()));
            let facts = [
                ("worked", time(worked.processing_millis, page.measured.clock, words).into()),
                ("waited", time(worked.waiting_millis, page.measured.clock, words).into()),
            ];
            Figure {
                name: name.clone(),
                value: share.unwrap_or("–".to_owned()),
                beside: words.with("time-efficiency-of", &facts),
            }
        }
    }
}

fn measured(page: &TimePage, words: &Words) -> Figure {
    let (is_each, steps) = of_measure(&page.measured);
    let all = ("all", numbers::shown(page.cases, words).into());
    let beside = match steps {
        None if page.measured.open.is_some() => words.with("time-measured-closed", &[all]),
        None => words.text("time-measured-all"),
        Some(_) if is_each => {
            words.with("time-measured-times", &[all, ("times", numbers::shown(page.measured.times, words).into())])
        }
        Some(_) => words.with("time-measured-of", &[all]),
    };
    Figure { name: words.text("time-measured"), value: numbers::shown(page.measured.measured, words), beside }
}

/// What the figures count, which cases are not among them, and what cannot be known.
pub fn notes(page: &TimePage, words: &Words) -> Vec<String> {
    let mut notes = measured_said(&page.measured, words);
    if !page.has_start {
        notes.push(words.text("time-one-time"));
    }
    notes.extend(page.hidden.map(|hidden| numbers::hidden_note(hidden, words)));
    notes
}

/// The histogram with what is said of it; none without times.
pub fn bins_told(page: &TimePage) -> Option<BinsTold<'_>> {
    let typical = match page.measured.clock {
        TimeClock::Working => page.working,
        TimeClock::Calendar => page.calendar,
    };
    Some(BinsTold {
        bins: page.bins.as_ref()?,
        clock: page.measured.clock,
        all: page.measured.times,
        median_millis: typical.median_millis,
        p90_millis: typical.p90_millis,
        deadline_millis: page.deadline.map(|deadline| deadline.millis),
    })
}

/// «antal sager; hver søjle er 2 timer bred, i arbejdstid».
pub fn bins_unit(page: &TimePage, words: &Words) -> Option<String> {
    let told = bins_told(page)?;
    let key = if of_measure(&page.measured).0 { "time-bins-times" } else { "time-bins-cases" };
    let clock = words.text(in_clock(page.measured.clock));
    Some(words.with(key, &[("width", told.width(words).into()), ("clock", clock.into())]))
}

/// The sentences beside the histogram.
pub fn bins_lines(page: &TimePage, words: &Words) -> Vec<String> {
    let Some(told) = bins_told(page) else { return vec![words.text("time-nothing")] };
    let (is_each, _) = of_measure(&page.measured);
    let said = match (told.median_millis, told.p90_millis) {
        (Some(median), Some(p90)) => {
            let facts = [
                ("n", numbers::shown(page.measured.times, words).into()),
                ("median", time(median, page.measured.clock, words).into()),
                ("p90", time(p90, page.measured.clock, words).into()),
            ];
            words.with(if is_each { "time-said-times" } else { "time-said-cases" }, &facts)
        }
        _ => words.text("time-few"),
    };
    let longer = if is_each { "time-longer-times" } else { "overview-throughput-longer" };
    let hidden = told.hides_some().then(|| words.text("overview-hidden-bins"));
    [Some(said), deadline_line(page, words), told.longer_said(longer, words), hidden].into_iter().flatten().collect()
}

/// A row for every bin.
pub fn bins_table(page: &TimePage, words: &Words) -> Table {
    let Some(told) = bins_told(page) else { return Table::default() };
    let key = if of_measure(&page.measured).0 { "time-times" } else { "overview-cases" };
    let mut all = vec![super::measure_name(&page.measured.measure, words)];
    all.extend(notes(page, words));
    told.table(key, all, words)
}
