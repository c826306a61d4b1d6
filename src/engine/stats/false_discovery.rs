//! Many tests at once: how large a share of the alarms would be false.

use crate::engine::ordering::sort_by;

/// The q-value of every p-value by Benjamini and Hochberg (1995), in the order given.
///
/// The i-th smallest of m has q = min over j ≥ i of p_j · m / j: the least share of false alarms at which it would still be
/// one. Equal to `p.adjust(p, "BH")` of R.
///
/// ```
/// use spor::engine::stats::benjamini_hochberg;
/// assert_eq!(benjamini_hochberg(&[0.5, 0.01, 0.02]), [0.5, 0.03, 0.03]);
/// ```
pub fn benjamini_hochberg(p_values: &[f64]) -> Vec<f64> {
    let mut places: Vec<usize> = (0..p_values.len()).collect();
    sort_by(&mut places, |&a, &b| p_values[a].total_cmp(&p_values[b]));
    let mut q_values = vec![1.0; p_values.len()];
    let mut least: f64 = 1.0;
    for (rank, &place) in places.iter().enumerate().rev() {
        least = least.min(p_values[place] * p_values.len() as f64 / (rank + 1) as f64);
        q_values[place] = least;
    }
    q_values
}
