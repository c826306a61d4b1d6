//! Advice before the work: how long it takes, and what so many errors would mean.

use crate::engine::export::{Cell, Column, Table};
use crate::engine::validation::{all_correct_by_wilson, cases_for_precision, errors_mean};
use crate::present::{Words, listed, numbers};
use crate::protocol::{ADVISED_SHARE, MOST_ADVISED, MOST_SAMPLED, SamplePlan, ShareInterval};

/// Errors that are told of, at most.
const MOST_ERRORS: u32 = 6;
/// Lower limits that the sizes are told for.
const LIMITS: [f64; 3] = [0.8, 0.9, 0.95];

/// What is said of a size of sample.
#[derive(Clone, Debug, PartialEq)]
pub struct Advice {
    /// «35 sager, ca. 2 timer: uden fejl er mindst 90 % af alle sager korrekt registreret».
    pub said: String,
    /// What 0, 1, 2 … errors would mean.
    pub errors: Table,
    /// What other sizes are good for.
    pub sizes: Vec<String>,
}

/// Advice on a sample of so many cases of `population` (none where that is not told), at so many minutes each; as its strata weigh
/// once it is known what they are.
pub fn advice(
    size: u32,
    minutes_each: u32,
    population: Option<u32>,
    plan: Option<&SamplePlan>,
    words: &Words,
) -> Advice {
    let language = words.language();
    let size = population.map_or(size, |population| size.min(population)).min(MOST_SAMPLED);
    let percent = |share: f64| numbers::percent(share, 1, language);
    let worth = plan.filter(|plan| plan.cases == size).map_or(f64::from(size), |plan| plan.worth);
    let means = errors_mean(size, worth, MOST_ERRORS);
    // Never more than is certain: 0.909 is «at least 90 %».
    let at_least = |low: f64| numbers::percent((low * 100.0).floor() / 100.0, 0, language);
    let facts = [
        ("n", size.into()),
        ("time", time_said(size.saturating_mul(minutes_each), words).into()),
        ("share", at_least(means.first().map_or(0.0, |none| none.interval.low)).into()),
    ];
    let row = |of: &crate::engine::validation::ErrorsMean| {
        let facts = [("low", percent(of.interval.low).into()), ("high", percent(of.interval.high).into())];
        vec![
            Cell::Whole(i64::from(of.errors)),
            Cell::Text(percent(of.share)),
            Cell::Text(words.with("validation-between", &facts)),
        ]
    };
    let column = |key: &str| Column { name: words.text(key), numeric: true };
    let needed = LIMITS.into_iter().filter_map(|limit| {
        let facts =
            [("n", all_correct_by_wilson(limit)?.into()), ("share", numbers::percent(limit, 0, language).into())];
        Some(words.with("validation-size-for", &facts))
    });
    let precise = population.and_then(|population| cases_for_precision(0.9, 0.05, population));
    let precise = precise.map(|cases| words.with("validation-size-precise", &[("n", cases.into())]));
    Advice {
        said: words.with("validation-advice", &facts),
        errors: Table {
            columns: ["validation-errors", "validation-share-of-sample", "validation-share-of-all"].map(column).into(),
            rows: means.iter().map(row).collect(),
            notes: Vec::new(),
        },
        sizes: needed.chain(precise).collect(),
    }
}

/// What strata cost: what a sample without errors would say without them, where that is more.
pub fn plan_said(plan: &SamplePlan, words: &Words) -> Option<String> {
    let low = |cases: f64| (ShareInterval::wilson(1.0, cases).low * 100.0).floor() / 100.0;
    let (weighted, even) = (low(plan.worth), low(f64::from(plan.cases)));
    let percent = |share: f64| numbers::percent(share, 0, words.language());
    let facts = [("share", percent(weighted).into()), ("even", percent(even).into())];
    (plan.cases > 0 && weighted < even).then(|| words.with("validation-plan", &facts))
}

/// What size is enough, where this one is not, and the words on the button that takes it; or that no advised size is.
pub fn enough_said(plan: &SamplePlan, words: &Words) -> Option<(String, Option<String>)> {
    if plan.cases == 0 || ShareInterval::wilson(1.0, plan.worth).low >= ADVISED_SHARE {
        return None;
    }
    let share = || numbers::percent(ADVISED_SHARE, 0, words.language()).into();
    let said = |key: &str, n: u32| words.with(key, &[("n", n.into()), ("share", share())]);
    Some(match plan.enough {
        Some(enough) => {
            let button = words.with("validation-plan-use", &[("n", enough.into())]);
            (said("validation-plan-enough", enough), Some(button))
        }
        None => (said("validation-plan-none", MOST_ADVISED), None),
    })
}

/// That nobody has said what closes a case, and which steps tell the open cases of the strata instead; none where somebody has, or
/// the log proposes nothing.
pub fn proposed_closing_said(steps: &[String], words: &Words) -> Option<String> {
    let steps = (!steps.is_empty()).then(|| listed(steps, words))?;
    Some(words.with("validation-closing-proposed", &[("steps", steps.into())]))
}

/// «ca. 45 minutter», «ca. 2 timer»: to half hours from an hour and a half on.
fn time_said(minutes: u32, words: &Words) -> String {
    if minutes < 90 {
        return words.with("validation-minutes", &[("n", minutes.into())]);
    }
    words.with("validation-hours", &[("n", ((f64::from(minutes) / 30.0).round() / 2.0).into())])
}
