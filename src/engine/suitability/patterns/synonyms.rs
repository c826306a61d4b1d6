//! Synonyms: two labels for one thing, perhaps, as they have the same neighbours and never meet in a case.

use super::super::registered::Registered;
use serde::{Deserialize, Serialize};

/// Two labels with the same context.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Synonyms {
    /// The label with more events, then the one whose name comes first.
    pub one: u16,
    pub other: u16,
    pub one_events: u32,
    pub other_events: u32,
    /// The smaller of the cosines of what comes before and of what comes after.
    pub alike: f64,
}

const EVENTS_AT_LEAST: u32 = 20;
const ALIKE_AT_LEAST: f64 = 0.9;
/// With more activities the activity is no category.
const ACTIVITIES_AT_MOST: usize = 512;

/// Pairs of labels with twenty events or more, no case in common, and cosines of at least 0.9 of the counts of what comes
/// right before and right after (the border of the case counts as well); most alike first, then by name (pattern 10).
/// `O(A³)` in the activities.
pub(super) fn synonyms(registered: &Registered) -> Vec<Synonyms> {
    let log = registered.log;
    let codes = log.activity_codes();
    if codes > ACTIVITIES_AT_MOST {
        return Vec::new();
    }
    // Row `a` of `before` counts what comes before `a`; code 0 is the border of the case.
    let (mut before, mut after) = (vec![0_u32; codes * codes], vec![0_u32; codes * codes]);
    let mut meet = vec![false; codes * codes];
    let mut in_case: Vec<usize> = Vec::new();
    for (_, course) in registered.courses() {
        in_case.clear();
        in_case.extend(course.iter().map(|&event| usize::from(registered.activity(event))));
        for (place, &code) in in_case.iter().enumerate() {
            before[code * codes + place.checked_sub(1).map_or(0, |place| in_case[place])] += 1;
            after[code * codes + in_case.get(place + 1).copied().unwrap_or(0)] += 1;
        }
        in_case.sort_unstable();
        in_case.dedup();
        for (place, &a) in in_case.iter().enumerate() {
            in_case[place + 1..].iter().for_each(|&b| meet[a * codes + b] = true);
        }
    }
    let events = registered.events_by_activity();
    let common = |code: &usize| events[*code] >= EVENTS_AT_LEAST;
    let mut found = Vec::new();
    for a in (0..codes).filter(common) {
        for b in (a + 1..codes).filter(common).filter(|b| !meet[a * codes + b]) {
            let row = |counts: &'_ [u32], code: usize| counts[code * codes..(code + 1) * codes].to_vec();
            let of_before = cosine(&row(&before, a), &row(&before, b));
            let alike = of_before.min(cosine(&row(&after, a), &row(&after, b)));
            if alike < ALIKE_AT_LEAST {
                continue;
            }
            let key = |code: usize| (std::cmp::Reverse(events[code]), log.activity_name(code as u16));
            let (one, other) = if key(a) <= key(b) { (a, b) } else { (b, a) };
            found.push(Synonyms {
                one: one as u16,
                other: other as u16,
                one_events: events[one],
                other_events: events[other],
                alike,
            });
        }
    }
    let names = |of: &Synonyms| (log.activity_name(of.one), log.activity_name(of.other));
    crate::engine::ordering::sort_by(&mut found, |a, b| {
        b.alike.total_cmp(&a.alike).then_with(|| names(a).cmp(&names(b)))
    });
    found
}

fn cosine(a: &[u32], b: &[u32]) -> f64 {
    let product = |a: &[u32], b: &[u32]| a.iter().zip(b).map(|(&a, &b)| f64::from(a) * f64::from(b)).sum::<f64>();
    let lengths = (product(a, a) * product(b, b)).sqrt();
    if lengths > 0.0 { product(a, b) / lengths } else { 0.0 }
}
