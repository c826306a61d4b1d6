//! Stretches of a case, from one event to another, as cases of their own.

use super::super::Selection;
use super::super::ground::{CutLog, Ground};
use std::ops::Range;

/// Each stretch from an event of `first` to the next event of `last` behind it, both included.
///
/// An event of `first` inside an open stretch begins none, and a stretch that is not closed is none.
pub fn stretches(sequence: &[u16], first: &[bool], last: &[bool]) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut open = None;
    for (place, &code) in sequence.iter().enumerate() {
        match open {
            None if first[usize::from(code)] => open = Some(place),
            Some(begin) if last[usize::from(code)] => {
                found.push(begin..place + 1);
                open = None;
            }
            _ => {}
        }
    }
    found
}

/// The log in which each stretch is a case, called by the id of its case, `##@@` and its number from 0.
pub fn cut(ground: &Ground, before: &Selection, first: &[String], last: &[String]) -> CutLog {
    let log = ground.log;
    let (first, last) = (ground.activity_set(first), ground.activity_set(last));
    let (mut places, mut starts, mut cases, mut ids) = (Vec::new(), vec![0], Vec::new(), Vec::new());
    for case in before.cases() {
        let events = log.events_of(case);
        for (number, stretch) in stretches(&log.activity()[events.clone()], &first, &last).into_iter().enumerate() {
            places.extend(stretch.map(|place| (events.start + place) as u32));
            starts.push(places.len() as u32);
            cases.push(case);
            ids.push(format!("{}##@@{number}", log.case_id(case)));
        }
    }
    let mut cut = log.of_events(&places, starts, &cases);
    cut.rename_cases(&ids);
    super::of_events(ground, cut, &cases)
}
