//! How long something lasts where not everything has ended yet.

/// The median by Kaplan and Meier (1958) of durations that have ended and of some that are still going on, each in
/// rising order; in the unit of the durations.
///
/// The least duration at which the share that lasts longer is at most one half: at every duration at which something ended
/// the share is multiplied by one less those that ended over all that lasted as long. What goes on counts among them for as
/// long as it has lasted. None where the share never falls so low: then the median lies beyond what was observed. This
/// assumes that whether something still goes on has nothing to do with how long it will last. Linear in the durations.
///
/// Counterparts: `survfit` of R's survival, `KaplanMeierFitter.median_survival_time_` of lifelines. Where the share stays at
/// exactly one half for a while, R names the middle of that while and lifelines its end; this is its beginning.
///
/// ```
/// use spor::engine::stats::kaplan_meier_median;
/// // Of four, two ended after 1 and 3; two still go on. One half is reached at 3.
/// assert_eq!(kaplan_meier_median(&[1, 3], &[2, 9]), Some(3));
/// assert_eq!(kaplan_meier_median(&[1], &[2, 2]), None);
/// ```
pub fn kaplan_meier_median(ended: &[i64], going_on: &[i64]) -> Option<i64> {
    let (mut share, mut gone_on, mut at) = (1.0, 0, 0);
    for same in ended.chunk_by(|a, b| a == b) {
        let duration = same[0];
        gone_on += going_on[gone_on..].iter().take_while(|&&lasted| lasted < duration).count();
        let as_long = ended.len() - at + going_on.len() - gone_on;
        share *= 1.0 - same.len() as f64 / as_long as f64;
        // A share of exactly one half may come out a hair above.
        if share <= 0.5 + 1e-12 {
            return Some(duration);
        }
        at += same.len();
    }
    None
}
