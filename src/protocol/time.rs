//! Time in a selection: how long cases take, or how long it is from step to step, where that time lies, and by groups.

use super::{
    AttributeLabel, CaseRule, DurationBins, Follows, HiddenCells, LogId, MeasuredCases, Quantifier, SelectionId, Shown,
    TimeClock, TimePart, TimeSide, Timing,
};
use serde::{Deserialize, Serialize};

/// The times of a selection.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ShowTime {
    pub log: LogId,
    pub selection: SelectionId,
    pub timing: Timing,
    pub by: TimeBy,
    pub counted: CountedTime,
    /// The attribute whose values are told side by side; none to have one proposed.
    pub compare: Option<String>,
    /// The longest time that keeps the deadline; none where there is no deadline.
    pub deadline_millis: Option<i64>,
}

/// A deadline as it was chosen: so many hours or days.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Deadline {
    pub amount: f64,
    pub unit: DeadlineUnit,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DeadlineUnit {
    Hours,
    /// Of 24 hours, from the minute: nobody means them in working time, where a day has no length of its own.
    #[default]
    Days,
}

impl Deadline {
    /// The longest time that keeps it, milliseconds; none where days are meant and the clock counts working time.
    pub fn millis(self, clock: TimeClock) -> Option<i64> {
        let unit = match (self.unit, clock) {
            (DeadlineUnit::Hours, _) => 3_600_000.0,
            (DeadlineUnit::Days, TimeClock::Calendar) => 86_400_000.0,
            (DeadlineUnit::Days, TimeClock::Working) => return None,
        };
        (self.amount >= 0.0).then_some((self.amount * unit).round() as i64)
    }
}

/// How many times keep a deadline.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct DeadlineKept {
    pub within: Shown<u32>,
    pub over: Shown<u32>,
    /// What is over as a share of both, 0..=1, with its 95 % interval after Wilson; none where either is hidden or both are
    /// nought.
    pub share_over: Option<[f64; 3]>,
}

/// A deadline, and how many of all times keep it.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct DeadlineTold {
    pub millis: i64,
    pub kept: DeadlineKept,
}

/// What is asked to be told of where the time lies.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum TimeBy {
    #[default]
    Step,
    Transition,
    /// The value that the event which the time belongs to has in an attribute, such as a team.
    Attribute(String),
}

/// What is told of the time at a place.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct CountedTime {
    /// None to have it proposed: up to an event where the log says when events begin, else after it.
    pub side: Option<TimeSide>,
    /// All of the time where the log does not say when events begin.
    pub part: TimePart,
}

/// Times of a selection as a reader may see them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TimePage {
    /// Cases of the selection, and how they are measured.
    pub cases: Shown<u32>,
    pub measured: MeasuredCases,
    pub working: TypicalTime,
    pub calendar: TypicalTime,
    /// None without times.
    pub bins: Option<DurationBins>,
    /// None without a deadline.
    pub deadline: Option<DeadlineTold>,
    /// None where too few cases would tell it.
    pub total_millis: Option<f64>,
    /// None with one time per event, and where too few cases would tell it.
    pub worked: Option<WorkedTime>,
    /// Events have a start beside their completion.
    pub has_start: bool,
    pub by: TimeBy,
    pub side: TimeSide,
    pub part: TimePart,
    /// Most time first, then by name.
    pub lies: Vec<TimeThere>,
    /// Places that too few cases would tell of.
    pub places_not_told: u32,
    /// Places with less time than those that are told.
    pub further_places: u32,
    /// The attribute that was chosen or proposed; none where the log has none to tell by.
    pub compare: Option<String>,
    /// Most cases first, then by name.
    pub groups: Vec<GroupTimes>,
    /// The values that too few cases have, in one.
    pub folded: Option<FoldedGroups>,
    /// The names of the log's activities, in order.
    pub steps: Vec<String>,
    /// Attributes that time can be told by: none of employees, whose times are not compared.
    pub attributes: Vec<AttributeLabel>,
    /// What is hidden; none where the rule is off.
    pub hidden: Option<HiddenCells>,
    /// Names the figures, so that two releases can be told apart.
    pub release: u64,
}

/// What is typical, and the tail; none where too few cases would tell of one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct TypicalTime {
    pub median_millis: Option<f64>,
    pub p90_millis: Option<f64>,
}

/// How much of the measured time somebody works, and how much nobody does.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct WorkedTime {
    pub processing_millis: f64,
    pub waiting_millis: f64,
    /// All processing divided by all time (0..=1); none when nothing takes time.
    pub flow_efficiency: Option<f64>,
    /// What is typical of the times that are measured, each split for itself.
    pub processing: TypicalTime,
    pub waiting: TypicalTime,
}

/// The time at a step, on a transition or with a team.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TimeThere {
    /// The activity or the value; nothing for a missing value.
    pub name: String,
    /// The activity that comes next, of transitions alone.
    pub next: Option<String>,
    pub cases: Shown<u32>,
    pub times: Shown<u32>,
    /// Of the part that is told.
    pub total_millis: f64,
    /// Of all that is measured of that part, 0..=1; none where that is not told.
    pub share: Option<f64>,
    pub median_millis: Option<f64>,
    pub p90_millis: Option<f64>,
    /// Of all the time there, that in which somebody works on the case; none where the log does not say when events begin.
    pub worked_millis: Option<f64>,
    /// That in which nobody does.
    pub waited_millis: Option<f64>,
}

impl TimeThere {
    /// The cases that pass the place; none where that is no filter.
    pub fn cases_there(&self, by: &TimeBy) -> Option<CaseRule> {
        let name = || vec![self.name.clone()];
        match (by, &self.next) {
            (TimeBy::Step, _) => Some(CaseRule::has(&self.name)),
            (TimeBy::Transition, Some(next)) => Some(CaseRule::Follows(Follows::directly(name(), vec![next.clone()]))),
            (TimeBy::Attribute(column), _) if !self.name.is_empty() => {
                let (attribute, values) = (column.clone(), name());
                Some(CaseRule::EventAttribute { attribute, values, quantifier: Quantifier::Any })
            }
            _ => None,
        }
    }
}

/// The times of the cases with one value.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct GroupTimes {
    /// Nothing for a missing value.
    pub name: String,
    pub cases: Shown<u32>,
    pub p25_millis: f64,
    pub median_millis: f64,
    pub p75_millis: f64,
    pub p90_millis: f64,
    /// None without a deadline.
    pub deadline: Option<DeadlineKept>,
}

/// Values that are not told one by one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FoldedGroups {
    pub groups: u32,
    pub cases: Shown<u32>,
}
