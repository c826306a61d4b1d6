//! The key figures of a selection: each with what it counts, and of how many.

use crate::present::{Words, durations, numbers};
use crate::protocol::{OpenCases, Overview, Shown};

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
    let time = |name: &str, millis: Option<f64>, of: &str| Figure {
        name: words.text(name),
        value: millis.map_or("–".to_owned(), |millis| durations::medium(millis, words)),
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
        time("overview-median", overview.median_millis, "overview-median-of"),
        time("overview-p90", overview.p90_millis, "overview-p90-of"),
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

/// Whose throughput time is told: so many cases, or so many closed ones.
pub fn measured(overview: &Overview, words: &Words) -> String {
    let count = numbers::shown(measured_count(overview), words);
    match overview.open_cases {
        Some(_) => words.with("closing-closed-cases", &[("cases", count.into())]),
        None => count,
    }
}

/// The cases whose throughput time is told.
pub fn measured_count(overview: &Overview) -> Shown<u32> {
    overview.open_cases.map_or(overview.cases, |open| open.closed)
}

/// What is taken as the end of a case, the extremes where they may be told, and what is hidden.
pub fn note(overview: &Overview, words: &Words) -> String {
    let mut said = vec![words.text(if overview.open_cases.is_some() { "overview-end-closed" } else { "overview-end" })];
    if let (Some(shortest), Some(longest)) = (overview.shortest_millis, overview.longest_millis) {
        let time = |millis: i64| durations::full(millis as f64, words).into();
        said.push(words.with("overview-extremes", &[("shortest", time(shortest)), ("longest", time(longest))]));
    }
    said.extend(overview.hidden.map(|hidden| numbers::hidden_note(hidden, words)));
    said.join(" ")
}
