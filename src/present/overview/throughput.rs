//! Cases by throughput time: the sentences over the histogram, and its table.

use super::figures::{measured, measured_count};
use crate::engine::export::Table;
use crate::present::histogram::BinsTold;
use crate::present::{Words, durations, numbers};
use crate::protocol::{Overview, TimeClock};

/// The bins with what is said of them; none without cases.
pub fn throughput_bins(overview: &Overview) -> Option<BinsTold<'_>> {
    Some(BinsTold {
        bins: overview.throughput.as_ref()?,
        clock: TimeClock::Calendar,
        all: measured_count(overview),
        median_millis: overview.median_millis,
        p90_millis: overview.p90_millis,
    })
}

/// «antal sager; hver søjle er 12 timer bred».
pub fn throughput_unit(overview: &Overview, words: &Words) -> Option<String> {
    let told = throughput_bins(overview)?;
    Some(words.with("overview-throughput-unit", &[("width", told.width(words).into())]))
}

/// «Halvdelen af 9.000 sager er færdige inden 8,5 dage, og ni ud af ti inden 13,5 dage.»
pub fn throughput_said(overview: &Overview, words: &Words) -> String {
    let cases = measured(overview, words);
    let time = |millis: f64| durations::medium(millis, words).into();
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
    let longer = told.as_ref().and_then(|told| told.longer_said("overview-throughput-longer", words));
    let hidden = told.filter(BinsTold::hides_some).map(|_| words.text("overview-hidden-bins"));
    [Some(throughput_said(overview, words)), longer, hidden].into_iter().flatten().collect()
}

/// A row for every bin, and one for what is beyond.
pub fn throughput_table(overview: &Overview, words: &Words) -> Table {
    let Some(told) = throughput_bins(overview) else { return Table::default() };
    let mut notes =
        vec![words.text(if overview.open_cases.is_some() { "overview-end-closed" } else { "overview-end" })];
    notes.extend(overview.hidden.map(|hidden| numbers::hidden_note(hidden, words)));
    told.table("overview-cases", notes, words)
}
