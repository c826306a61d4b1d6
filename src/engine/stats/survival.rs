//! How long something lasts where not everything has ended yet.

use crate::engine::ordering::sort_by_key;

/// The median by Kaplan and Meier (1958) of durations that have ended or are still going on; in the unit of the durations.
///
/// The least duration at which the share that lasts longer is at most one half: at every duration at which something ended
/// the share is multiplied by one less those that ended over all that lasted as long. What goes on counts among them for as
/// long as it has lasted. None where the share never falls so low: then the median lies beyond what was observed. This
/// assumes that whether something still goes on has nothing to do with how long it will last. `O(n log n)`.
///
/// Counterparts: `survfit` of R's survival, `KaplanMeierFitter.median_survival_time_` of lifelines. Where the share stays at
/// exactly one half for a while, R names the middle of that while and lifelines its end; this is its beginning.
///
/// ```
/// use spor::engine::stats::kaplan_meier_median;
/// // Of four, two ended after 1 and 3; two still go on. One half is reached at 3.
/// assert_eq!(kaplan_meier_median(vec![(1, true), (2, false), (3, true), (9, false)]), Some(3));
/// assert_eq!(kaplan_meier_median(vec![(1, true), (2, false), (2, false)]), None);
/// ```
pub fn kaplan_meier_median(mut lasted: Vec<(i64, bool)>) -> Option<i64> {
    sort_by_key(&mut lasted, |&(duration, _)| duration);
    let mut share = 1.0;
    let mut at = 0;
    while at < lasted.len() {
        let duration = lasted[at].0;
        let as_long = lasted.len() - at;
        let same = lasted[at..].iter().take_while(|other| other.0 == duration);
        let (count, ended) = same.fold((0, 0), |(count, ended), other| (count + 1, ended + usize::from(other.1)));
        share *= 1.0 - ended as f64 / as_long as f64;
        // A share of exactly one half may come out a hair above.
        if ended > 0 && share <= 0.5 + 1e-12 {
            return Some(duration);
        }
        at += count;
    }
    None
}
