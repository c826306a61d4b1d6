//! The eleven imperfection patterns: found where a machine can decide, a question to those who know the work where not.
//!
//! Suriadi, Andrews, ter Hofstede, Wynn, «Event log imperfection patterns for process mining» (Information Systems 64, 2017).

mod clocks_apart;
mod collateral;
mod displaced_hours;
mod first_days;
mod homonyms;
mod scattered;
mod synonyms;
mod two_contexts;
mod unanchored;

pub use clocks_apart::{Clocks, ClocksApart, HoursApart, events_hours_apart};
pub use collateral::{Collateral, collateral_events};
pub use displaced_hours::{DisplacedHours, Hours, WhoseHours, events_by_night};
pub use first_days::FirstDays;
pub use homonyms::Homonym;
pub use scattered::{Scattered, WithoutFollower};
pub use synonyms::Synonyms;
pub use two_contexts::{Part, TwoContexts};
pub use unanchored::{Format, Unanchored};

use super::checks::{BrokenOrder, broken_orders};
use super::labels::labels;
use super::registered::Registered;
use super::registered_together::{Form, registered_together};
use crate::engine::import::{ImportReport, RejectReason, Zone, fitting_patterns};
use serde::{Deserialize, Serialize};

/// What was found of one pattern, in the order of the authors' list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum PatternFound {
    /// 1. Several activities saved as one form.
    FormCapture { forms: Vec<Form> },
    /// 2. Steps before what they nearly always follow.
    TimeTravel { orders: Vec<BrokenOrder> },
    /// 3. Times that may not be what the file says, by their format, their days or their clocks.
    UnanchoredTimes(Unanchored),
    /// 4. Columns that hold times and could be events of their own.
    ScatteredEvents { columns: Vec<String> },
    /// 5. Rows without a case, and the case with most events.
    ElusiveCases { rows_without_case: u64, of_rows: u64, most_events_of_a_case: u32, of_events: u32 },
    /// 6. Cases that are spread over sources, so far as a log tells by itself.
    ScatteredCases(Scattered),
    /// 7. Activities that come within a minute of each other.
    CollateralEvents { sets: Vec<Collateral> },
    /// 8. Labels that hold something of their case.
    PollutedLabels { masks: u32, events: u32 },
    /// 9. Labels written in several ways. One that another takes over from in time is a change of registration, not this.
    DistortedLabels { labels: u32, events: u32 },
    /// 10. Labels with the same neighbours that never meet.
    SynonymousLabels { pairs: Vec<Synonyms> },
    /// 11. Labels that come again and again after nearly everything, or again after something else.
    HomonymousLabels { labels: Vec<Homonym> },
}

/// What a pattern asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum PatternState {
    /// Nothing of it is there.
    NotFound,
    Found,
    /// Only someone who knows the work can tell.
    Question,
}

/// A column is one of times where so many in a hundred values are.
const TIMES_PERCENT: u64 = 80;
/// A case that holds more than one in a hundred events of a log of some size is no case, perhaps.
const LARGE_CASE_ONE_IN: u32 = 100;
const ROWS_WITHOUT_CASE_ONE_IN: u64 = 10;

impl PatternFound {
    /// Whether it was found. Patterns 4, 5, 6, 10 and 11 are questions where something speaks for them, as the authors say
    /// that no machine can decide them; 6 always is. So are days and clocks of 3.
    pub fn state(&self) -> PatternState {
        use PatternState::{Found, Question};
        match self {
            PatternFound::FormCapture { forms } => if_any(!forms.is_empty(), Found),
            PatternFound::TimeTravel { orders } => if_any(!orders.is_empty(), Found),
            PatternFound::UnanchoredTimes(of) => of.state(),
            PatternFound::ScatteredEvents { columns } => if_any(!columns.is_empty(), Question),
            PatternFound::ElusiveCases { rows_without_case, of_rows, most_events_of_a_case, of_events } => {
                let many_without = rows_without_case * ROWS_WITHOUT_CASE_ONE_IN > *of_rows;
                // In a small log every case holds more than one in a hundred.
                let is_large = most_events_of_a_case * LARGE_CASE_ONE_IN > *of_events
                    && *most_events_of_a_case > LARGE_CASE_ONE_IN;
                if_any(many_without || is_large, Question)
            }
            PatternFound::ScatteredCases(_) => Question,
            PatternFound::CollateralEvents { sets } => if_any(!sets.is_empty(), Found),
            PatternFound::PollutedLabels { masks, .. } => if_any(*masks > 0, Found),
            PatternFound::DistortedLabels { labels, .. } => if_any(*labels > 0, Found),
            PatternFound::SynonymousLabels { pairs } => if_any(!pairs.is_empty(), Question),
            PatternFound::HomonymousLabels { labels } => if_any(!labels.is_empty(), Question),
        }
    }
}

fn if_any(any: bool, state: PatternState) -> PatternState {
    if any { state } else { PatternState::NotFound }
}

/// All eleven patterns of what is registered; what only the file can tell is empty without the account of its reading.
pub fn patterns(registered: &Registered, report: Option<&ImportReport>, zone: Zone) -> Vec<PatternFound> {
    let labels = labels(registered);
    let findings = report.map_or(&[][..], |report| &report.findings);
    let rejected = report.map_or(&[][..], |report| &report.rejected);
    let without_case = rejected.iter().filter(|of| of.reason == RejectReason::MissingCase).map(|of| of.count);
    vec![
        PatternFound::FormCapture { forms: registered_together(registered).forms },
        PatternFound::TimeTravel { orders: broken_orders(registered, zone) },
        PatternFound::UnanchoredTimes(Unanchored::of(registered, findings)),
        PatternFound::ScatteredEvents { columns: columns_of_times(registered) },
        PatternFound::ElusiveCases {
            rows_without_case: without_case.sum(),
            of_rows: report.map_or(0, |report| report.rows),
            most_events_of_a_case: registered.courses().map(|(_, course)| course.len()).max().unwrap_or(0) as u32,
            of_events: registered.event_count(),
        },
        PatternFound::ScatteredCases(scattered::scattered(registered)),
        PatternFound::CollateralEvents { sets: collateral::collateral(registered) },
        PatternFound::PollutedLabels {
            masks: labels.polluted.len() as u32,
            events: labels.polluted.iter().map(|of| of.events).sum(),
        },
        PatternFound::DistortedLabels {
            labels: labels.written_otherwise.len() as u32,
            events: labels.written_otherwise.iter().map(|(_, events)| events).sum(),
        },
        PatternFound::SynonymousLabels { pairs: synonyms::synonyms(registered) },
        PatternFound::HomonymousLabels { labels: homonyms::homonyms(registered) },
    ]
}

/// Names of columns of which four out of five different values are times in one pattern.
fn columns_of_times(registered: &Registered) -> Vec<String> {
    /// Values that are looked at: enough to tell a column of times.
    const VALUES: u32 = 1_000;
    let attributes = registered.log.attributes().iter();
    let holds_times = attributes.filter(|attribute| {
        let codes = 1..(attribute.dictionary.len() as u32).min(VALUES);
        let fitting = fitting_patterns(codes.map(|code| attribute.dictionary.text(code)));
        fitting.first().is_some_and(|best| best.fits * 100 >= best.of * TIMES_PERCENT)
    });
    holds_times.map(|attribute| attribute.name.clone()).collect()
}
