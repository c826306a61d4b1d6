//! Suggestions: steps that the log itself gives a reason for, each with what was counted. Nothing is done by itself.

mod clock;
mod close_events;
mod duplicates;
mod exchanged;
mod gap;
mod late;
mod mass_closing;
mod merged_cases;
mod midnight;
mod mojibake;
mod names_among_codes;
mod plain_text;
mod renamed;
mod renamed_values;
mod restart;
mod spelling;
mod succession;
mod test_cases;

pub(in crate::engine) use plain_text::{is_code, plain};
pub use spelling::{SpellingReason, SpellingVariant};
pub use succession::Renaming;

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
    /// Events that say the day only, of all such, whose time in the column of the step is a clock on that day.
    ClockInColumn { events: u64, of_events: u64 },
    /// Events whose end lies before them, of those with an end.
    ExchangedTimes { events: u64, of_events: u64 },
    /// Events that stand in the file behind a later event of their case, and their cases, of all events.
    LateRows { events: u64, cases: u64, of_events: u64 },
    /// Cases that begin again with `activity`, which begins so many of all cases; how often they do.
    Restarts { cases: u64, restarts: u64, activity: String, begins: u64, of_cases: u64 },
    /// Names that ended, and the names that began in their places.
    Renamed { renamings: Vec<Renaming> },
    /// Values of an attribute that ended, and the values that began in their places.
    RenamedValues { attribute: String, renamings: Vec<Renaming> },
    /// Values of an attribute that look like a person's name among others that are all codes of one kind: so many
    /// different ones, and the events that have them, of those with a value.
    NamesAmongCodes { attribute: String, values: u64, events: u64, of_events: u64 },
    /// Cases that say that they are a test, of all cases.
    TestCases { cases: u64, of_cases: u64 },
    /// Cases that end because they were merged into another, of all cases.
    MergedCases { cases: u64, of_cases: u64 },
    /// Cases that end in the second of the step, nearly all with `activity`; the most events of that activity in any
    /// other second.
    MassClosing { cases: u64, activity: String, in_any_other: u64 },
    /// Events, and whole cases, that a step of a source profile concerns.
    OfProfile { profile: String, reason: ProfileReason, events: u64, cases: u64 },
}

/// All suggestions for a log, in the order in which they are best applied: values of attributes, duplicates, times, names,
/// exchanged times, late rows, close events, spells, cases that are none of the process.
///
/// Each is computed from the log as it is: after applying one, the others may change. An empty log has none.
pub fn suggestions(log: &EventLog) -> Vec<Suggestion> {
    let mut found = Vec::new();
    // Values of every row, also of those that later steps leave out.
    found.extend(renamed_values::suggest(log));
    found.extend(names_among_codes::suggest(log));
    found.extend(duplicates::suggest(log));
    let midnights = midnight::suggest(log);
    let has_midnights = !midnights.is_empty();
    found.extend(midnights);
    found.extend(clock::suggest(log));
    found.extend(spelling::suggest(log));
    found.extend(renamed::suggest(log));
    // Exchanged times, and dates of the day before, put other events out of order: they come first.
    found.extend(exchanged::suggest(log).or_else(|| if has_midnights { None } else { late::suggest(log) }));
    found.extend(close_events::suggest(log));
    found.extend(restart::suggest(log).or_else(|| gap::suggest(log)));
    found.extend(test_cases::suggest(log));
    found.extend(merged_cases::suggest(log));
    found.extend(mass_closing::suggest(log));
    found
}

/// Taking the time of the events from a column that says the clock of those that say the day only.
pub(in crate::engine) fn suggested_clock(log: &EventLog) -> Option<Step> {
    clock::suggest(log).map(|suggestion| suggestion.step)
}

/// The suggestions that are about names of activities: spellings, and names that ended while others began.
pub(in crate::engine) fn suggested_names(log: &EventLog) -> Vec<Suggestion> {
    spelling::suggest(log).into_iter().chain(renamed::suggest(log)).collect()
}
