//! What is said of closed and open cases.

use super::{Words, dates, durations, numbers};
use crate::protocol::{Closing, LastStepLabel, OpenCases};

/// Steps that are named in a sentence, at most.
const NAMED: usize = 4;

/// How many cases are closed and open, and how long they lasted; one sentence after the other.
pub fn closing_said(closing: &Closing, open: &OpenCases, words: &Words) -> Vec<String> {
    let named = closing.steps.iter().take(NAMED).map(|step| format!("«{step}»")).collect::<Vec<_>>().join(", ");
    let steps = match closing.steps.len().saturating_sub(NAMED) {
        0 => named,
        more => words.with("closing-more", &[("steps", named.into()), ("n", more.into())]),
    };
    let facts = [
        ("closed", numbers::shown(open.closed, words).into()),
        ("open", numbers::shown(open.open, words).into()),
        ("steps", steps.into()),
        ("day", dates::day(dates::of_day(open.observed_to), words).into()),
    ];
    let time = |key: &str, name: &'static str, millis: f64| {
        words.with(key, &[(name, durations::medium(millis, words).into())])
    };
    let mut said = vec![words.with("closing-said", &facts)];
    said.extend(open.closed_mean_millis.map(|mean| time("closing-mean", "mean", mean)));
    if let Some(age) = open.open_median_millis {
        said.push(time("closing-age", "age", age));
        said.push(match open.all_median_millis {
            Some(median) => time("closing-median", "median", median as f64),
            None => words.text("closing-median-none"),
        });
    }
    said
}

/// Last steps for a list to choose from, each with how often it comes last.
pub fn last_step_items(steps: &[LastStepLabel], words: &Words) -> Vec<(String, String)> {
    let item = |step: &LastStepLabel| {
        let facts =
            [("ends", numbers::shown(step.ends, words).into()), ("cases", numbers::shown(step.cases, words).into())];
        let key = if step.cases.number().is_some() { "closing-step-beside" } else { "closing-step-few" };
        (step.name.clone(), words.with(key, &facts))
    };
    steps.iter().map(item).collect()
}
