//! Conditions on the course of a case: which activities come in which order.

use super::super::ground::Ground;
use super::super::rule::{Gap, StepsLookedAt};

/// A set of activity codes, by code.
pub type ActivitySet = Vec<bool>;

/// How close a step must stand to the one before, in codes of a log.
pub enum Near {
    Later,
    Next,
    /// Later, with none of these in between.
    Without(ActivitySet),
}

impl Near {
    /// What `gap` says about the log in view.
    pub fn of(ground: &Ground, gap: &Gap) -> Near {
        match gap {
            Gap::Eventually => Near::Later,
            Gap::Directly => Near::Next,
            Gap::Without(names) => Near::Without(ground.activity_set(names)),
        }
    }
}

/// True when one event of each step occurs in rising order, as close as `gaps` demands.
///
/// Between step i and i + 1 `gaps[i]` holds; a gap that is not given is [`Near::Later`]. Any events
/// will do, not the nearest only: every place a step can end at is followed up. No steps hold of every case.
pub fn has_chain(sequence: &[u16], steps: &[ActivitySet], gaps: &[Near], ends: &mut Vec<bool>) -> bool {
    let Some(first) = steps.first() else { return true };
    ends.clear();
    ends.extend(sequence.iter().map(|&code| first[code as usize]));
    for (i, step) in steps.iter().enumerate().skip(1) {
        let near = gaps.get(i - 1).unwrap_or(&Near::Later);
        // Some end of the step before is close enough to the place at hand.
        let mut reached = false;
        for (end, &code) in ends.iter_mut().zip(sequence) {
            let was_end = std::mem::replace(end, reached && step[code as usize]);
            reached = was_end
                || match near {
                    Near::Later => reached,
                    Near::Next => false,
                    Near::Without(between) => reached && !between[code as usize],
                };
        }
    }
    ends.contains(&true)
}

/// The steps that a course is read by, in codes of the log in view; those of `always` are among them.
pub fn looked_at(ground: &Ground, steps: &StepsLookedAt, always: [&Option<String>; 2]) -> ActivitySet {
    let mut set = ground.activity_set(steps.named());
    if let StepsLookedAt::AllBut(_) = steps {
        set.iter_mut().for_each(|is_in| *is_in = !*is_in);
    }
    for code in always.into_iter().flatten().filter_map(|name| ground.log.activity_code(name)) {
        set[usize::from(code)] = true;
    }
    set
}

/// True when the second of `ends` comes right after the first among the steps that are looked at.
///
/// Where one end is not asked for, the other is the first or the last of them; where neither is, it holds of every case.
/// An activity that the log does not know is nowhere.
pub fn has_right_after(sequence: &[u16], looked_at: &[bool], ends: [Option<Option<u16>>; 2]) -> bool {
    let mut seen = sequence.iter().copied().filter(|&code| looked_at[usize::from(code)]);
    match ends {
        [None, None] => true,
        [None, Some(to)] => to.is_some() && seen.next() == to,
        [Some(from), None] => from.is_some() && seen.next_back() == from,
        [Some(from), Some(to)] => {
            let mut before = None;
            seen.any(|code| from.is_some() && before.replace(code) == from && Some(code) == to)
        }
    }
}

/// Sequences of names as codes; one with a name that has no code fits no case.
pub fn sequences(names: &[Vec<String>], code: impl Fn(&str) -> Option<u16>) -> Vec<Vec<u16>> {
    let codes = |sequence: &Vec<String>| sequence.iter().map(|name| code(name)).collect();
    names.iter().filter_map(codes).collect()
}
