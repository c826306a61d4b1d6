//! Whether cases last longer, or have more events, from some month on: the test of Kolmogorov and Smirnov by start month.

use super::super::registered::Registered;
use super::cohorts::{DriftUnknown, Followed, Month};
use super::cut::WINDOW_MONTHS;
use crate::engine::filter::Selection;
use crate::engine::stats::{benjamini_hochberg, kolmogorov_smirnov, quantile_type_7};
use serde::{Deserialize, Serialize};

/// What is measured of a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum CaseMeasure {
    /// From its first event to its last, milliseconds.
    Duration,
    /// Its events.
    Length,
}

/// Each with the place of its values.
pub const CASE_MEASURES: [CaseMeasure; 2] = [CaseMeasure::Duration, CaseMeasure::Length];

/// How what is measured of cases differs before and after a cut.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct MeasureCut {
    /// The month that begins after the cut, counted from 0.
    pub before_month: usize,
    /// Cases on either side.
    pub before: u32,
    pub after: u32,
    /// D of Kolmogorov and Smirnov.
    pub distance: f64,
    pub p: f64,
    pub median_before: f64,
    pub median_after: f64,
}

/// A month from which on cases are distributed otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct CaseShift {
    pub measure: CaseMeasure,
    pub from_month: Month,
    pub cut: MeasureCut,
    /// Benjamini and Hochberg over all cuts of both measures.
    pub q: f64,
}

/// Why it cannot be told whether cases shift.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ShiftUnknown {
    Months(DriftUnknown),
    /// No case is closed, as far as is known.
    NoneClosed,
    /// No month has enough closed cases before and after it.
    TooFewClosed,
}

/// Cases on either side of a cut, at least: with fewer the distance is large by chance, and its chance is not exact.
const CASES_AT_LEAST: usize = 60;
/// The largest share of false alarms among those that are told of, as for changes of practice.
const Q_BELOW: f64 = 0.05;
/// A shift is told of from this D on. In a large log every p is tiny: it has to be large as well.
const DISTANCE_AT_LEAST: f64 = 0.2;

/// The largest shift of each measure, where there is one.
///
/// Only cases that are closed count, and that closed within the follow-up that every case in the comparison has: otherwise the
/// newest months, of which only the fast cases have ended, would look fast. Cases in `left_out` were cut by the beginning of the
/// extract. Up to three months before a cut are held against up to three after; a shift has q < 0.05 and D ≥ 0.2, and of several
/// the one with the largest D is told, the earliest of equals. Cases are taken as independent. `O(E + C log C)`.
pub fn case_shifts(
    registered: &Registered,
    followed: Result<&Followed, DriftUnknown>,
    closed: &Selection,
    left_out: &Selection,
) -> Result<[Option<CaseShift>; 2], ShiftUnknown> {
    if closed.count() == 0 {
        return Err(ShiftUnknown::NoneClosed);
    }
    let followed = followed.map_err(ShiftUnknown::Months)?;
    let by_month = measured(registered, followed, closed, left_out);
    let cuts: Vec<(CaseMeasure, MeasureCut)> = CASE_MEASURES
        .into_iter()
        .zip(&by_month)
        .flat_map(|(measure, by_month)| measure_cuts(by_month).into_iter().map(move |cut| (measure, cut)))
        .collect();
    if cuts.is_empty() {
        return Err(ShiftUnknown::TooFewClosed);
    }
    let q_values = benjamini_hochberg(&cuts.iter().map(|(_, cut)| cut.p).collect::<Vec<_>>());
    let shifts: Vec<CaseShift> = cuts
        .into_iter()
        .zip(q_values)
        .filter(|((_, cut), q)| *q < Q_BELOW && cut.distance >= DISTANCE_AT_LEAST)
        .map(|((measure, cut), q)| {
            let from_month = followed.first_month.plus(cut.before_month as i64);
            CaseShift { measure, from_month, cut, q }
        })
        .collect();
    Ok(CASE_MEASURES.map(|measure| {
        let of = shifts.iter().filter(|shift| shift.measure == measure);
        of.copied().reduce(|a, b| if b.cut.distance > a.cut.distance { b } else { a })
    }))
}

/// Durations and lengths by start month, each month's in rising order.
fn measured(
    registered: &Registered,
    followed: &Followed,
    closed: &Selection,
    left_out: &Selection,
) -> [Vec<Vec<i64>>; 2] {
    let times = registered.log.order_millis();
    let mut by_month = [0, 1].map(|_| vec![Vec::new(); followed.months]);
    for ((case, course), month) in registered.courses().zip(&followed.month_of) {
        let (Some(month), Some(first), Some(last)) = (month, course.first(), course.last()) else { continue };
        let is_whole = followed.within(registered, course) == course.len();
        if is_whole && closed.contains(case) && !left_out.contains(case) {
            by_month[0][*month as usize].push(times[*last as usize] - times[*first as usize]);
            by_month[1][*month as usize].push(course.len() as i64);
        }
    }
    by_month.iter_mut().flatten().for_each(|values| values.sort_unstable());
    by_month
}

/// Every cut between months with at least sixty values before and after, given the values of every month in any order.
///
/// Up to three months before are compared with up to three after.
pub fn measure_cuts(by_month: &[Vec<i64>]) -> Vec<MeasureCut> {
    let cut = |cut: usize| {
        let sorted = |months: &[Vec<i64>]| {
            let mut values = months.concat();
            // Runs that are in order already are found and merged.
            values.sort();
            values
        };
        let before = sorted(&by_month[cut.saturating_sub(WINDOW_MONTHS)..cut]);
        let after = sorted(&by_month[cut..by_month.len().min(cut + WINDOW_MONTHS)]);
        if before.len().min(after.len()) < CASES_AT_LEAST {
            return None;
        }
        let median = |of: &[i64]| quantile_type_7(of.len(), 0.5, |at| of[at]);
        let found = kolmogorov_smirnov(&before, &after)?;
        Some(MeasureCut {
            before_month: cut,
            before: before.len() as u32,
            after: after.len() as u32,
            distance: found.distance,
            p: found.p,
            median_before: median(&before)?,
            median_after: median(&after)?,
        })
    };
    (1..by_month.len()).filter_map(cut).collect()
}
