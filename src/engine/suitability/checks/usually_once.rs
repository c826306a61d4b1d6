//! Steps that a case nearly always has once, and the cases that have them more often.

use super::super::registered::Registered;
use crate::engine::ordering::sort_by;
use serde::{Deserialize, Serialize};

/// A step that is usually there once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct UsuallyOnce {
    pub activity: u16,
    /// Cases that have it.
    pub cases: u32,
    /// Cases that have it twice or more.
    pub repeated: u32,
}

/// A step is one where so many cases have it, and so many in a hundred of them once.
const CASES_AT_LEAST: u32 = 20;
const ONCE_PERCENT: u64 = 95;

/// The steps that are usually there once and somewhere more often, most such cases first, then by name (daqapo's
/// `detect_activity_frequency_violations`, which is told how often is too often).
///
/// Repetitions of one registration are left out, as they are counted by themselves. Linear in the events.
///
/// ```
/// use spor::engine::{filter::Selection, import::Zone, log::EventLog, suitability::{Registered, checks::usually_once}};
/// let cases: Vec<String> = (0..20).map(|number| format!("S{number}")).collect();
/// let rows = cases.iter().map(|case| (case.as_str(), "A", 0)).chain([("S7", "A", 60_000)]);
/// let log = EventLog::from_rows(rows).unwrap();
/// let found = usually_once(&Registered::of(&log, &Selection::all(20), Zone::Utc));
/// assert_eq!((found[0].cases, found[0].repeated), (20, 1));
/// ```
pub fn usually_once(registered: &Registered) -> Vec<UsuallyOnce> {
    let mut counts = vec![(0_u32, 0_u32); registered.log.activity_codes()];
    each_count(registered, &mut |_, activity, times| {
        let (cases, repeated) = &mut counts[usize::from(activity)];
        *cases += 1;
        *repeated += u32::from(times > 1);
    });
    let counted = (0_u16..).zip(counts);
    let mut found: Vec<UsuallyOnce> = counted
        .map(|(activity, (cases, repeated))| UsuallyOnce { activity, cases, repeated })
        .filter(|of| {
            let once = u64::from(of.cases - of.repeated);
            of.repeated > 0 && of.cases >= CASES_AT_LEAST && once * 100 >= u64::from(of.cases) * ONCE_PERCENT
        })
        .collect();
    let name = |of: &UsuallyOnce| registered.log.activity_name(of.activity);
    sort_by(&mut found, |a, b| b.repeated.cmp(&a.repeated).then_with(|| name(a).cmp(name(b))));
    found
}

/// The cases that have a step twice or more, rising.
pub fn cases_that_repeat(registered: &Registered, activity: u16) -> Vec<u32> {
    let mut found = Vec::new();
    each_count(registered, &mut |case, of, times| {
        if of == activity && times > 1 {
            found.push(case);
        }
    });
    found
}

/// Gives every case with each of its activities and how often it has it.
fn each_count(registered: &Registered, each: &mut dyn FnMut(u32, u16, usize)) {
    let mut steps: Vec<u16> = Vec::new();
    for (case, course) in registered.courses() {
        steps.clear();
        steps.extend(course.iter().map(|&event| registered.activity(event)));
        steps.sort_unstable();
        steps.chunk_by(|a, b| a == b).for_each(|same| each(case, same[0], same.len()));
    }
}
