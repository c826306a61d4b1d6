//! Succession: one label ends in time, and another that was never seen before begins in its place.

use crate::engine::log::EventLog;
use crate::engine::ordering::sort_by;
use crate::engine::prepare::case_condition::second_as_text;
use crate::engine::prepare::danish_day::DAY_MILLIS;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// Rarer labels have too few neighbours to compare.
const TIMES_AT_LEAST: u64 = 50;
/// The new label is there at most so many days after the last use of the old one.
const DAYS_BETWEEN_AT_MOST: i64 = 31;
/// The new label comes so many times as often in a day as the old one, at most, and at least the inverse of it.
const TIMES_AS_OFTEN_AT_MOST: u128 = 2;
/// So many of the neighbours may differ, in percent, before as well as after.
const NEIGHBOURS_DIFFER_PERCENT_AT_MOST: u64 = 15;

/// An activity, or a value of an attribute, that another one follows in time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Renaming {
    pub from: String,
    pub from_events: u64,
    /// The last use of the old name, `yyyy-MM-ddTHH:mm:ss` on the Danish clock.
    pub from_last: String,
    pub to: String,
    pub to_events: u64,
    /// The first use of the new name, likewise.
    pub to_first: String,
}

/// When a label is in use, and how many times.
pub(super) struct Span {
    pub code: u32,
    pub times: u64,
    pub first: i64,
    pub last: i64,
}

/// What stands beside each label, and how often: one respect in which two of them are compared.
pub(super) struct Beside {
    pub of: BTreeMap<u32, BTreeMap<u32, u64>>,
    /// What stands there are such labels themselves, so that the old and the new one count as the same.
    pub is_of_labels: bool,
    /// So much of it may differ, in percent.
    pub differs_percent_at_most: u64,
}

/// The labels that are used often enough to be compared, by code; code 0 is no label.
pub(super) fn spans(uses: impl Iterator<Item = (u32, i64)>, codes: usize) -> Vec<Span> {
    let mut found: Vec<Span> =
        (0..codes as u32).map(|code| Span { code, times: 0, first: i64::MAX, last: i64::MIN }).collect();
    for (code, millis) in uses {
        let span = &mut found[code as usize];
        span.times += 1;
        span.first = span.first.min(millis);
        span.last = span.last.max(millis);
    }
    found.retain(|span| span.code != 0 && span.times >= TIMES_AT_LEAST);
    found
}

/// The pairs of an old label and its new one.
///
/// The second is the first one's new name when both are used at least fifty times, it is never seen before the last use
/// of the first, begins within 31 days of it, comes at most twice and at least half as often a day, `may_succeed`, and
/// what stands `beside` them differs no more than it may in every respect. Each label takes part in one pair: the one with
/// the least difference (ties: by code).
pub(super) fn successions<'a>(
    spans: &'a [Span],
    may_succeed: &dyn Fn(&Span, &Span) -> bool,
    beside: &dyn Fn(&BTreeSet<u32>) -> Vec<Beside>,
) -> Vec<(&'a Span, &'a Span)> {
    let mut pairs: Vec<(&Span, &Span)> = Vec::new();
    for old in spans {
        pairs.extend(spans.iter().filter(|new| follows(old, new) && may_succeed(old, new)).map(|new| (old, new)));
    }
    if pairs.is_empty() {
        return Vec::new();
    }
    let asked: BTreeSet<u32> = pairs.iter().flat_map(|(old, new)| [old.code, new.code]).collect();
    let respects = beside(&asked);
    // The largest difference of a pair, where none is too large.
    let differs = |old: &Span, new: &Span| {
        let differs = |respect: &Beside| {
            Some(respect.differs_percent(old.code, new.code))
                .filter(|differs| *differs <= respect.differs_percent_at_most)
        };
        respects.iter().map(differs).try_fold(0, |most, differs| Some(differs?.max(most)))
    };
    let mut alike: Vec<(u64, &Span, &Span)> =
        pairs.into_iter().filter_map(|(old, new)| Some((differs(old, new)?, old, new))).collect();
    sort_by(&mut alike, |a, b| (a.0, a.1.code, a.2.code).cmp(&(b.0, b.1.code, b.2.code)));
    let mut used = BTreeSet::new();
    let mut found = Vec::new();
    for (_, old, new) in alike {
        if !used.contains(&old.code) && !used.contains(&new.code) {
            used.extend([old.code, new.code]);
            found.push((old, new));
        }
    }
    found
}

/// What stands right before and right after each label of `asked` in the courses of the cases; code 0 is the border of
/// the case, or no label.
pub(super) fn neighbours(log: &EventLog, codes: &[u32], asked: &BTreeSet<u32>) -> [Beside; 2] {
    let mut found = [NEIGHBOURS_DIFFER_PERCENT_AT_MOST; 2].map(|differs_percent_at_most| Beside {
        of: BTreeMap::new(),
        is_of_labels: true,
        differs_percent_at_most,
    });
    let [before, after] = &mut found;
    for case in 0..log.case_count() as u32 {
        let course = &codes[log.events_of(case)];
        for (place, &code) in course.iter().enumerate().filter(|(_, code)| asked.contains(code)) {
            before.count(code, place.checked_sub(1).map_or(0, |place| course[place]));
            after.count(code, course.get(place + 1).copied().unwrap_or(0));
        }
    }
    found
}

impl Renaming {
    /// The succession in words: names by code, and the events of each.
    pub(super) fn of(
        (old, new): (&Span, &Span),
        name: &dyn Fn(u32) -> String,
        events: &dyn Fn(&Span) -> u64,
    ) -> Renaming {
        Renaming {
            from: name(old.code),
            from_events: events(old),
            from_last: second_as_text(old.last),
            to: name(new.code),
            to_events: events(new),
            to_first: second_as_text(new.first),
        }
    }
}

impl Beside {
    /// Counts what stands beside a label once more.
    pub fn count(&mut self, code: u32, beside: u32) {
        *self.of.entry(code).or_default().entry(beside).or_default() += 1;
    }

    /// The share of what stands beside the one and not beside the other, in percent rounded down.
    fn differs_percent(&self, old: u32, new: u32) -> u64 {
        let (Some(of_old), Some(of_new)) = (self.of.get(&old), self.of.get(&new)) else { return 100 };
        let same = |code: u32| if self.is_of_labels && code == old { new } else { code };
        let mut shares: BTreeMap<u32, (u64, u64)> = BTreeMap::new();
        of_old.iter().for_each(|(&code, times)| shares.entry(same(code)).or_default().0 += times);
        of_new.iter().for_each(|(&code, times)| shares.entry(same(code)).or_default().1 += times);
        let all_old = u128::from(of_old.values().sum::<u64>());
        let all_new = u128::from(of_new.values().sum::<u64>());
        // Shares as whole numbers: both over the product of the two counts.
        let common: u128 = shares
            .values()
            .map(|&(old_times, new_times)| (u128::from(old_times) * all_new).min(u128::from(new_times) * all_old))
            .sum();
        let all = (all_old * all_new).max(1);
        ((all - common) * 100 / all) as u64
    }
}

fn follows(old: &Span, new: &Span) -> bool {
    new.first > old.last
        && new.first.saturating_sub(old.last) <= DAYS_BETWEEN_AT_MOST * DAY_MILLIS
        && is_as_often(old, new)
}

/// Whether both come about equally often a day while they are in use.
fn is_as_often(old: &Span, new: &Span) -> bool {
    let days = |span: &Span| (span.last.saturating_sub(span.first) / DAY_MILLIS + 1).unsigned_abs();
    // Uses a day, both over the product of the two spans.
    let of_old = u128::from(old.times) * u128::from(days(new));
    let of_new = u128::from(new.times) * u128::from(days(old));
    of_new <= of_old * TIMES_AS_OFTEN_AT_MOST && of_old <= of_new * TIMES_AS_OFTEN_AT_MOST
}
