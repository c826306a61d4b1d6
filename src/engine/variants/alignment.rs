//! Two courses step by step: what both have in the same order, and what only one of them has.

/// A step of two courses laid beside each other, by its place in each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Aligned {
    Both(usize, usize),
    First(usize),
    Second(usize),
}

/// The two courses with as many steps beside an equal one as their order allows: a longest common subsequence.
///
/// Of several ways, the one that pairs equal steps as early as possible; between two pairs, what only the first course
/// has comes before what only the second has, unless that would cost a pair. The product of both lengths in time.
///
/// ```
/// use spor::engine::variants::{Aligned::*, aligned};
/// assert_eq!(aligned(&[1, 2, 3], &[1, 3, 4]), [Both(0, 0), First(1), Both(2, 1), Second(2)]);
/// assert!(aligned(&[], &[]).is_empty());
/// ```
///
/// Source: Wagner and Fischer, "The string-to-string correction problem", JACM 21 (1974), doi:10.1145/321796.321811.
pub fn aligned(first: &[u16], second: &[u16]) -> Vec<Aligned> {
    let width = second.len() + 1;
    // How many pairs the courses from these two places on can have.
    let mut pairs = vec![0u32; (first.len() + 1) * width];
    for a in (0..first.len()).rev() {
        for b in (0..second.len()).rev() {
            pairs[a * width + b] = if first[a] == second[b] {
                pairs[(a + 1) * width + b + 1] + 1
            } else {
                pairs[(a + 1) * width + b].max(pairs[a * width + b + 1])
            };
        }
    }
    let (mut a, mut b) = (0, 0);
    let mut script = Vec::with_capacity(first.len().max(second.len()));
    while a < first.len() && b < second.len() {
        if first[a] == second[b] {
            script.push(Aligned::Both(a, b));
            (a, b) = (a + 1, b + 1);
        } else if pairs[(a + 1) * width + b] >= pairs[a * width + b + 1] {
            script.push(Aligned::First(a));
            a += 1;
        } else {
            script.push(Aligned::Second(b));
            b += 1;
        }
    }
    script.extend((a..first.len()).map(Aligned::First));
    script.extend((b..second.len()).map(Aligned::Second));
    script
}
