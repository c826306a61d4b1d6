//! Which steps are on the map: ranked by the chosen number, from the most or from the least.

use super::{ActivityChoice, Counts, Durations, Metric};
use crate::engine::log::EventLog;
use crate::engine::ordering::{sort_by, sort_by_key};
use std::cmp::{Ordering, Reverse};

/// Maps begin with at most so many steps.
pub const MOST_STEPS_AT_FIRST: usize = 40;

/// The steps of a selection, those on the map first.
pub(super) struct ChosenSteps {
    /// Activity codes on the map, in the order of the slider.
    pub shown: Vec<u16>,
    /// Activity codes left out: most cases first, then most occurrences, then name.
    pub hidden: Vec<u16>,
}

/// Ranks the activities of a selection and takes as many as wanted, at least one.
///
/// Ranked by `metric` falling (times by their total); ties by occurrences falling, then by name by
/// code point. With `rarest_first` the metric rises, ties fall the same way.
pub(super) fn choose_steps(
    log: &EventLog,
    counts: &[Counts],
    total_millis: impl Fn(u16) -> Option<f64>,
    metric: Metric,
    choice: ActivityChoice,
) -> ChosenSteps {
    let mut ranked: Vec<u16> =
        (1..log.activity_codes() as u16).filter(|&code| counts[code as usize].occurrences > 0).collect();
    let values: Vec<Option<f64>> = (0..log.activity_codes() as u16)
        .map(|code| match metric {
            metric if metric.is_duration() => total_millis(code),
            metric => Some(count_by(metric, counts[code as usize])),
        })
        .collect();
    sort_by(&mut ranked, |&a, &b| {
        compare(values[a as usize], values[b as usize], choice.rarest_first)
            .then_with(|| counts[b as usize].occurrences.cmp(&counts[a as usize].occurrences))
            .then_with(|| log.activity_name(a).cmp(log.activity_name(b)))
    });
    let wanted = choice.count.map_or(MOST_STEPS_AT_FIRST, |count| count as usize).clamp(1, ranked.len().max(1));
    let mut hidden = ranked.split_off(wanted.min(ranked.len()));
    sort_by_key(&mut hidden, |&code| {
        let counts = counts[code as usize];
        (Reverse(counts.cases), Reverse(counts.occurrences), log.activity_name(code))
    });
    ChosenSteps { shown: ranked, hidden }
}

/// The number that ranks what a reader with no right to small numbers sees: what is not told of some must not order all.
pub(super) fn told_rank(metric: Metric) -> Metric {
    match metric {
        metric if metric == Metric::Repeats || metric.is_loop() => Metric::Occurrences,
        Metric::RepeatCases => Metric::Cases,
        metric => metric,
    }
}

/// The counting metrics in an order that ranks: shares and means rank as what they are shares and means of, and how often
/// cases have it as how often it happened; loops as the repetitions they are parts of.
pub(super) fn count_by(metric: Metric, counts: Counts) -> f64 {
    match metric {
        Metric::Occurrences
        | Metric::OccurrenceShare
        | Metric::MeanPerCase
        | Metric::MedianInCase
        | Metric::LeastInCase => f64::from(counts.occurrences),
        Metric::MaxInCase => f64::from(counts.max_in_case),
        metric if metric == Metric::Repeats || metric.is_loop() => f64::from(counts.repeats),
        Metric::RepeatCases => f64::from(counts.repeat_cases),
        _ => f64::from(counts.cases),
    }
}

/// The total that ranks a time.
pub(super) fn total(durations: Option<Durations>) -> Option<f64> {
    durations.map(|durations| durations.total_millis)
}

/// Greatest first, or least first; what has no value comes last either way.
pub(super) fn compare(a: Option<f64>, b: Option<f64>, least_first: bool) -> Ordering {
    match (a, b) {
        (Some(a), Some(b)) if least_first => a.total_cmp(&b),
        (Some(a), Some(b)) => b.total_cmp(&a),
        (a, b) => b.is_some().cmp(&a.is_some()),
    }
}
