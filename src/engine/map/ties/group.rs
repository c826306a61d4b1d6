//! One tie group: the fewest and most times `b` can come right after `a`, given how the order begins and ends.

/// What an event is to the edge `(a, b)` in question. Of a self-loop both ends are `A`.
pub(super) const A: usize = 0;
pub(super) const B: usize = 1;
pub(super) const OTHER: usize = 2;

/// Least and greatest number of `a` right before `b` over the orders of a group that begin with class
/// `first` and end with class `last`; none when there is no such order.
///
/// `count` holds the events of each class. Different ends: each `ab` uses up an `a` that is not last and
/// a `b` that is not first, and blocks of `ab` can always be laid side by side; none at all is needed
/// when every `b` stands before every `a`, or another event in the inside parts them. One `a` that is first and one `b` that
/// is last stand apart where others are between. A self-loop: `a`
/// comes right after `a` once less than there are `a`, for every run of them; runs are as many as the
/// others in the inside can part, and one at the fewest, or two when `a` is at both ends with others between.
pub(super) fn inside(count: [u32; 3], first: usize, last: usize, self_loop: bool) -> Option<(u32, u32)> {
    let size: u32 = count.iter().sum();
    let possible = match (size, first == last) {
        (1, same) => same && count[first] == 1,
        (_, true) => count[first] >= 2,
        (_, false) => count[first] >= 1 && count[last] >= 1,
    };
    if !possible {
        return None;
    }
    let at = |class, wanted| u32::from(class == wanted);
    let others_inside = count[OTHER].saturating_sub(at(first, OTHER) + at(last, OTHER));
    if self_loop {
        if count[A] == 0 {
            return Some((0, 0));
        }
        let most_runs = count[A].min(others_inside + 1);
        let fewest_runs = if first == A && last == A && count[OTHER] > 0 { 2 } else { 1 };
        return Some((count[A] - most_runs, count[A] - fewest_runs));
    }
    let forced = count[A] > 0 && count[B] > 0 && (first == A || last == B) && others_inside == 0;
    let apart = first == A && last == B && count[A] == 1 && count[B] == 1 && others_inside > 0;
    let greatest =
        if apart { 0 } else { (count[A].saturating_sub(at(last, A))).min(count[B].saturating_sub(at(first, B))) };
    Some((u32::from(forced), greatest))
}
