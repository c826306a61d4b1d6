//! Parts of a case: between two events, or on one side of an event.

use super::super::rule::Side;
use std::ops::Range;

/// From the first event of `first` to an event of `last` behind it, both included; empty where there is none.
pub fn between(sequence: &[u16], first: &[bool], last: &[bool], until_last: bool, may_be_one: bool) -> Range<usize> {
    let is = |set: &[bool], code: &u16| set[usize::from(*code)];
    let Some(begin) = sequence.iter().position(|code| is(first, code)) else { return 0..0 };
    let from = if may_be_one { begin } else { begin + 1 };
    let behind = &sequence[from..];
    let end = match until_last {
        true => behind.iter().rposition(|code| is(last, code)),
        false => behind.iter().position(|code| is(last, code)),
    };
    end.map_or(0..0, |end| begin..from + end + 1)
}

/// The events from, or until, the first or last event of `activity`; empty where there is none.
pub fn beside(sequence: &[u16], activity: u16, side: Side, last: bool, include: bool) -> Range<usize> {
    let is = |code: &u16| *code == activity;
    let found = if last { sequence.iter().rposition(is) } else { sequence.iter().position(is) };
    let Some(at) = found else { return 0..0 };
    match side {
        Side::From => at + usize::from(!include)..sequence.len(),
        Side::Until => 0..at + usize::from(include),
    }
}
