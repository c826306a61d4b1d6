//! Cases by throughput time: the sentences over the histogram, and its table.

use super::figures::{measured, note};
use crate::engine::export::Table;
use crate::present::histogram::BinsTold;
use crate::present::time::{measuring, of_measure};
use crate::present::{Words, histogram};
use crate::protocol::Overview;

/// The bins with what is said of them; none without cases.
pub fn throughput_bins(overview: &Overview) -> Option<BinsTold<'_>> {
    Some(BinsTold {
        bins: overview.throughput.as_ref()?,
        clock: overview.measured.clock,
        all: overview.measured.times,
        median_millis: overview.median_millis,
        p90_millis: overview.p90_millis,
        deadline_millis: None,
    })
}

/// «antal sager; hver søjle er 12 timer bred».
pub fn throughput_unit(overview: &Overview, words: &Words) -> Option<String> {
    let told = throughput_bins(overview)?;
    let key =
        if of_measure(&overview.measured).0 { "overview-throughput-unit-times" } else { "overview-throughput-unit" };
    Some(words.with(key, &[("width", told.width(words).into())]))
}

/// «Halvdelen af 9.000 sager er færdige inden 8,5 dage, og ni ud af ti inden 13,5 dage.»
pub fn throughput_said(overview: &Overview, words: &Words) -> String {
    let cases = measured(overview, words);
    let time = |millis: f64| histogram::time(millis, overview.measured.clock, words).into();
    if of_measure(&overview.measured).0 {
        return match (overview.median_millis, overview.p90_millis) {
            (Some(median), Some(p90)) => {
                words.with("time-said-times", &[("n", cases.into()), ("median", time(median)), ("p90", time(p90))])
            }
            _ => words.text("overview-few"),
        };
    }
    match (overview.median_millis, overview.p90_millis) {
        (Some(median), Some(p90)) => words
            .with("overview-throughput-said", &[("cases", cases.into()), ("median", time(median)), ("p90", time(p90))]),
        (Some(median), None) => {
            words.with("overview-throughput-median", &[("cases", cases.into()), ("median", time(median))])
        }
        _ => words.text("overview-few"),
    }
}

/// All the sentences beside the picture.
pub fn throughput_lines(overview: &Overview, words: &Words) -> Vec<String> {
    let told = throughput_bins(overview);
    let longer = if of_measure(&overview.measured).0 { "time-longer-times" } else { "overview-throughput-longer" };
    let longer = told.as_ref().and_then(|told| told.longer_said(longer, words));
    let hidden = told.filter(BinsTold::hides_some).map(|_| words.text("overview-hidden-bins"));
    [Some(throughput_said(overview, words)), longer, hidden].into_iter().flatten().collect()
}

/// A row for every bin, and one for what is beyond.
pub fn throughput_table(overview: &Overview, words: &Words) -> Table {
    let Some(told) = throughput_bins(overview) else { return Table::default() };
    let of = &overview.measured;
    let count = if of_measure(of).0 { "time-times" } else { "overview-cases" };
    let notes = vec![format!("{}.", measuring(&of.measure, of.clock, words)), note(overview, words)];
    told.table(count, notes, words)
}
