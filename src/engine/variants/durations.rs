//! How long the cases of chosen variants take.

use crate::engine::filter::Selection;
use crate::engine::log::EventLog;
use crate::engine::performance::case_span;
use crate::engine::stats::quantile_type_7;

/// Throughput time of the cases of a variant, in milliseconds: from earliest start to latest completion.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct VariantDurations {
    pub median_millis: f64,
    pub p90_millis: f64,
}

/// The durations of the groups 0..`groups`, where `group_of` tells the group of a case, if it has one.
///
/// Quantiles are of type 7. A group without a case has none. Linear in the cases, and sorted by group.
pub fn durations_by_group(
    log: &EventLog,
    selection: &Selection,
    groups: usize,
    group_of: impl Fn(u32) -> Option<usize>,
) -> Vec<Option<VariantDurations>> {
    let mut millis: Vec<Vec<i64>> = vec![Vec::new(); groups];
    for case in selection.cases() {
        if let Some(group) = group_of(case) {
            millis[group].extend(case_span(log, case).map(|span| span.end_millis - span.begin_millis));
        }
    }
    let figures = |mut millis: Vec<i64>| {
        millis.sort_unstable();
        let quantile = |p: f64| quantile_type_7(millis.len(), p, |place| millis[place]);
        Some(VariantDurations { median_millis: quantile(0.5)?, p90_millis: quantile(0.9)? })
    };
    millis.into_iter().map(figures).collect()
}
