//! The key figures of a selection: each with what it counts, and of how many.

use crate::present::{Words, durations, numbers};
use crate::protocol::Overview;

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
    let time = |name: &str, millis: Option<f64>, of: &str| Figure {
        name: words.text(name),
        value: millis.map_or("–".to_owned(), |millis| durations::medium(millis, words)),
        beside: match millis {
            Some(_) => words.with(of, &[("cases", cases.clone().into())]),
            None => words.text("overview-few"),
        },
    };
    vec![
        Figure { name: words.text("overview-cases"), value: cases.clone(), beside: of_log },
        Figure { name: words.text("overview-events"), value: numbers::shown(overview.events, words), beside: per_case },
        Figure {
            name: words.text("overview-variants"),
            value: numbers::whole(u64::from(overview.variants), language),
            beside: words.with("overview-of-activities", &[("n", overview.activities.into())]),
        },
        time("overview-median", overview.median_millis, "overview-median-of"),
        time("overview-p90", overview.p90_millis, "overview-p90-of"),
    ]
}

/// What is taken as the end of a case, the extremes where they may be told, and what is hidden.
pub fn note(overview: &Overview, words: &Words) -> String {
    let mut said = vec![words.text("overview-end")];
    if let (Some(shortest), Some(longest)) = (overview.shortest_millis, overview.longest_millis) {
        let time = |millis: i64| durations::full(millis as f64, words).into();
        said.push(words.with("overview-extremes", &[("shortest", time(shortest)), ("longest", time(longest))]));
    }
    said.extend(overview.hidden.map(|hidden| numbers::hidden_note(hidden, words)));
    said.join(" ")
}
