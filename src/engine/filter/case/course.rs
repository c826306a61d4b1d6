//! Conditions on the course of a case: which activities come in which order.

use super::super::rule::Gap;

/// A set of activity codes, by code.
pub type ActivitySet = Vec<bool>;

/// True when one event of each step occurs in rising order, as close as `gaps` demands.
///
/// Between step i and i + 1 `gaps[i]` holds; a gap that is not given is [`Gap::Eventually`]. Any events
/// will do, not the nearest only: every place a step can end at is followed up. No steps hold of every case.
pub fn has_chain(sequence: &[u16], steps: &[ActivitySet], gaps: &[Gap], ends: &mut Vec<bool>) -> bool {
    let Some(first) = steps.first() else { return true };
    ends.clear();
    ends.extend(sequence.iter().map(|&code| first[code as usize]));
    for (i, step) in steps.iter().enumerate().skip(1) {
        let directly = gaps.get(i - 1) == Some(&Gap::Directly);
        let (mut some_before, mut right_before) = (false, false);
        for (end, &code) in ends.iter_mut().zip(sequence) {
            let reached = if directly { right_before } else { some_before };
            right_before = *end;
            some_before |= *end;
            *end = reached && step[code as usize];
        }
    }
    ends.contains(&true)
}

/// Sequences of names as codes; one with a name that has no code fits no case.
pub fn sequences(names: &[Vec<String>], code: impl Fn(&str) -> Option<u16>) -> Vec<Vec<u16>> {
    let codes = |sequence: &Vec<String>| sequence.iter().map(|name| code(name)).collect();
    names.iter().filter_map(codes).collect()
}
