//! Renamed activities: one name ends, another begins, and both stand in the same places of the courses.

use super::succession::{Renaming, neighbours, spans, successions};
use super::{Evidence, Suggestion};
use crate::engine::log::EventLog;
use crate::engine::prepare::step::Step;

/// Giving the old name of a renamed activity the new one; see [`successions`].
///
/// What is compared are the activities right before and right after.
pub(super) fn suggest(log: &EventLog) -> Option<Suggestion> {
    let codes: Vec<u32> = log.activity().iter().map(|&code| u32::from(code)).collect();
    let spans = spans(codes.iter().copied().zip(log.time_millis().iter().copied()), log.activity_codes());
    let pairs = successions(&spans, &|_, _| true, &|asked| neighbours(log, &codes, asked).into());
    let name = |code: u32| log.activity_name(code as u16).to_owned();
    let renamings: Vec<Renaming> =
        pairs.into_iter().map(|pair| Renaming::of(pair, &name, &|span| span.times)).collect();
    let names = renamings.iter().map(|renaming| (renaming.from.clone(), renaming.to.clone())).collect();
    (!renamings.is_empty()).then_some(Suggestion {
        step: Step::MapActivities { names, names_all: false },
        evidence: Evidence::Renamed { renamings },
    })
}
