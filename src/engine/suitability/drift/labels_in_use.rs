//! Activities that come into use or go out of it within a log: a renamed code, or a new law, seen by the day.

use super::super::registered::Registered;
use super::cohorts::Followed;
use crate::engine::ordering::sort_by;
use serde::{Deserialize, Serialize};

/// An activity that is first or last used within the log.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LabelTurn {
    pub activity: u16,
    /// It came into use; otherwise it went out of use.
    pub begins: bool,
    /// The day of its first event, or of its last (days since 1970-01-01).
    pub day: i64,
    /// All its events.
    pub events: u32,
}

/// Cases that have the activity, at least: rarer ones come and go by chance.
const CASES_AT_LEAST: u32 = 20;
/// So many cases with it would have been expected in the months in which there were none.
const EXPECTED_AT_LEAST: f64 = 10.0;

/// The activities that cases of the first months do not have, or those of the last, in order of the day, then by name.
///
/// Cases are followed for equally long ([`Followed`]), so that a late step is not new for the first cases being young at first,
/// nor gone for the last ones being young still. An activity counts where twenty cases have it within their follow-up and its
/// rate in the months of its use leads to expect ten more in those before, or after; and so many of its events in the days
/// before its first one, or after its last one, so that what old cases still have is not gone. Linear in the events.
pub fn label_turns(registered: &Registered, followed: &Followed) -> Vec<LabelTurn> {
    let log = registered.log;
    let codes = log.activity_codes();
    let mut cases_of_month = vec![0_u32; followed.months];
    // By activity: cases that have it, and the first and the last month one of them began in.
    let mut used = vec![(0_u32, usize::MAX, 0_usize); codes];
    let mut seen_in = vec![usize::MAX; codes];
    for (place, ((_, course), month)) in registered.courses().zip(&followed.month_of).enumerate() {
        let Some(month) = month.map(|month| month as usize) else { continue };
        cases_of_month[month] += 1;
        for &event in &course[..followed.within(registered, course)] {
            let code = usize::from(registered.activity(event));
            if std::mem::replace(&mut seen_in[code], place) != place {
                let (cases, first, last) = used[code];
                used[code] = (cases + 1, first.min(month), last.max(month));
            }
        }
    }
    let mut spans = vec![(i64::MAX, i64::MIN, 0_u32); codes];
    for event in registered.events() {
        let (first, last, events) = &mut spans[usize::from(log.activity()[event])];
        let millis = log.time_millis()[event];
        (*first, *last, *events) = ((*first).min(millis), (*last).max(millis), *events + 1);
    }
    let begun = |months: std::ops::Range<usize>| f64::from(cases_of_month[months].iter().sum::<u32>());
    let log_days = {
        let used = spans.iter().filter(|(.., events)| *events > 0);
        let (first, last) = used.fold((i64::MAX, i64::MIN), |(from, to), of| (from.min(of.0), to.max(of.1)));
        (registered.offsets.day(first), registered.offsets.day(last))
    };
    let mut found = Vec::new();
    for (code, &(cases, first, last)) in used.iter().enumerate().filter(|(_, of)| of.0 >= CASES_AT_LEAST) {
        let rate = f64::from(cases) / begun(first..last + 1);
        let (first_millis, last_millis, events) = spans[code];
        let (first_day, last_day) = (registered.offsets.day(first_millis), registered.offsets.day(last_millis));
        let a_day = f64::from(events) / (last_day - first_day + 1) as f64;
        let is_expected = |cases: f64, days: i64| (cases * rate).min(days as f64 * a_day) >= EXPECTED_AT_LEAST;
        let turn = |begins: bool, day: i64| LabelTurn { activity: code as u16, begins, day, events };
        if is_expected(begun(0..first), first_day - log_days.0) {
            found.push(turn(true, first_day));
        }
        if is_expected(begun(last + 1..followed.months), log_days.1 - last_day) {
            found.push(turn(false, last_day));
        }
    }
    let name = |of: &LabelTurn| log.activity_name(of.activity);
    sort_by(&mut found, |a, b| a.day.cmp(&b.day).then_with(|| name(a).cmp(name(b))));
    found
}
