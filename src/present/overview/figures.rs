//! The key figures of a selection: each with what it counts, and of how many.

use crate::engine::export::{Cell, Column, Table};
use crate::present::histogram::time;
use crate::present::time::{measured_said, of_measure};
use crate::present::{Words, durations, numbers};
use crate::protocol::{OpenCases, Overview};

/// A figure that stands large.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figure {
    pub name: String,
    pub value: String,
    pub beside: String,
}

/// Cases, events, variants, and the throughput time of most.
pub fn figures(overview: &Overview, words: &Words) -> Vec<Figure> {
    let language = words.language();
    let cases = numbers::shown(overview.cases, words);
    let of_log = match overview.all_cases {
        all if all == overview.cases => words.text("overview-all-cases"),
        all => match all.number() {
            Some(all) => words.with("overview-of-cases", &[("all", all.into())]),
            None => words.text("overview-some-cases"),
        },
    };
    let per_case = match (overview.events.number(), overview.cases.number()) {
        (Some(events), Some(cases)) if cases > 0 => {
            let mean = numbers::decimal(f64::from(events) / f64::from(cases), 1, language);
            words.with("overview-per-case", &[("mean", mean.into())])
        }
        _ => words.text("overview-few"),
    };
    let measured = measured(overview, words);
    let (is_each, steps) = of_measure(&overview.measured);
    let median = if steps.is_some() { "time-median" } else { "overview-median" };
    let of_what = |cases: &'static str, times: &'static str| if is_each { times } else { cases };
    let typical = |name: &str, millis: Option<f64>, of: &str| Figure {
        name: words.text(name),
        value: millis.map_or("–".to_owned(), |millis| time(millis, overview.measured.clock, words)),
        beside: match millis {
            Some(_) => words.with(of, &[("cases", measured.clone().into())]),
            None => words.text("overview-few"),
        },
    };
    let mut figures = vec![
        Figure { name: words.text("overview-cases"), value: cases.clone(), beside: of_log },
        Figure { name: words.text("overview-events"), value: numbers::shown(overview.events, words), beside: per_case },
        Figure {
            name: words.text("overview-variants"),
            value: numbers::whole(u64::from(overview.variants), language),
            beside: words.with("overview-of-activities", &[("n", overview.activities.into())]),
        },
        typical(median, overview.median_millis, of_what("overview-median-of", "overview-median-of-times")),
        typical("overview-p90", overview.p90_millis, of_what("overview-p90-of", "overview-p90-of-times")),
    ];
    if let Some(open) = &overview.open_cases {
        figures.insert(3, open_figure(open, overview, words));
    }
    figures
}

/// How many cases have not ended, and how long they have lasted so far.
fn open_figure(open: &OpenCases, overview: &Overview, words: &Words) -> Figure {
    let share = match (open.open.number(), overview.cases.number()) {
        (Some(open), Some(cases)) if cases > 0 => {
            Some(numbers::percent(f64::from(open) / f64::from(cases), 1, words.language()))
        }
        _ => None,
    };
    let beside = share.map(|share| match open.open_median_millis {
        Some(age) => {
            let facts = [("share", share.into()), ("age", durations::medium(age, words).into())];
            words.with("closing-open-age", &facts)
        }
        None => words.with("closing-open-beside", &[("share", share.into())]),
    });
    Figure {
        name: words.text("closing-open"),
        value: numbers::shown(open.open, words),
        beside: beside.unwrap_or_else(|| words.text("overview-few")),
    }
}

/// Whose times are told: so many cases, so many closed ones, or so many times.
pub fn measured(overview: &Overview, words: &Words) -> String {
    let of = &overview.measured;
    let count = numbers::shown(of.times, words);
    match of.open {
        Some(_) => words.with("closing-closed-cases", &[("cases", count.into())]),
        None => count,
    }
}

/// What is measured and of which cases, the extremes where they may be told, and what is hidden.
pub fn note(overview: &Overview, words: &Words) -> String {
    let mut said = measured_said(&overview.measured, words);
    if let (Some(shortest), Some(longest)) = (overview.shortest_millis, overview.longest_millis) {
        let told = |millis: i64| time(millis as f64, overview.measured.clock, words).into();
        said.push(words.with("overview-extremes", &[("shortest", told(shortest)), ("longest", told(longest))]));
    }
    said.extend(overview.hidden.map(|hidden| numbers::hidden_note(hidden, words)));
    said.join(" ")
}

/// Key figures as a table that leaves, as they are written on the screen.
pub fn figures_table(figures: Vec<Figure>, notes: Vec<String>, words: &Words) -> Table {
    let columns = ["overview-figure", "overview-value", "overview-beside"];
    Table {
        columns: columns.map(|key| Column { name: words.text(key), numeric: false }).to_vec(),
        rows: figures.into_iter().map(|of| [of.name, of.value, of.beside].map(Cell::Text).to_vec()).collect(),
        notes: notes.into_iter().filter(|note| !note.is_empty()).collect(),
    }
}
