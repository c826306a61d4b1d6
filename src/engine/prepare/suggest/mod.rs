//! Suggestions: steps that the log itself gives a reason for, each with what was counted. Nothing is done by itself.

mod close_events;
mod duplicates;
mod gap;
mod midnight;
mod mojibake;
mod plain_text;
mod spelling;

pub use spelling::{SpellingReason, SpellingVariant};

use super::profiles::ProfileReason;
use super::step::Step;
use crate::engine::log::EventLog;
use serde::{Deserialize, Serialize};

/// A step that is proposed, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Suggestion {
    pub step: Step,
    pub evidence: Evidence,
}

/// What was counted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Evidence {
    /// Events that equal an earlier one in everything.
    Duplicates { events: u64 },
    /// Times that are a Danish midnight written in UTC, and times at 22:00 or 23:00 of the other half of the year, which
    /// speak against it.
    MidnightInUtc { events: u64, against: u64 },
    /// Ways of writing one activity.
    Spellings { variants: Vec<SpellingVariant> },
    /// Pairs of events of one activity in one case, at most `minutes` apart and not at the same time.
    ClosePairs { minutes: u32, pairs: u64, cases: u64 },
    /// Cases with a gap of more than the days of the step; the longest gap of the other cases, in days begun.
    Gaps { cases: u64, gaps: u64, longest_other_days: u64 },
    /// Events that a step of a source profile concerns.
    OfProfile { profile: String, reason: ProfileReason, events: u64 },
}

/// All suggestions for a log, in the order in which they are best applied: duplicates, times, names, close events, gaps.
///
/// Each is computed from the log as it is: after applying one, the others may change. An empty log has none.
pub fn suggestions(log: &EventLog) -> Vec<Suggestion> {
    let mut found = Vec::new();
    found.extend(duplicates::suggest(log));
    found.extend(midnight::suggest(log));
    found.extend(spelling::suggest(log));
    found.extend(close_events::suggest(log));
    found.extend(gap::suggest(log));
    found
}
