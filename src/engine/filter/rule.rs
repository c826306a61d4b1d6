//! What a filter can say: conditions on a case by itself, rules relative to what is left, and rules on events.
//!
//! Texts are compared exactly. Activities and attributes are named, so that a stack fits another log of the same kind;
//! a name that the log does not know is the name of nothing. Bounds are included unless they are called «before».

use crate::engine::calendar::WorkCalendar;
use crate::engine::import::Zone;
use crate::engine::performance::StepToStep;
use crate::engine::prepare::Milestone;
use crate::engine::suitability::Detector;
use serde::{Deserialize, Serialize};

/// One rule, of one of three families.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rule {
    /// True or false of a case by itself: the order of such filters does not matter.
    Case(CaseRule),
    /// Depends on the cases left at this point: the order matters.
    Relative(RelativeRule),
    /// Cuts events; cases without an event left vanish, and everything is counted anew from what is left.
    Events(EventRule),
}

/// A condition that is true or false of a case by itself.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum CaseRule {
    /// The attribute of the case, or of the first event it had before any filter, is one of `values`. A missing value
    /// is in no list; `or_missing` lets it in.
    Attribute { attribute: String, values: Vec<String>, or_missing: bool },
    /// That attribute, read as a decimal number, lies within the bounds. What is no number fits nothing.
    AttributeRange { attribute: String, least: Option<f64>, most: Option<f64> },
    /// Some, all or none of the events have one of `values` in an attribute of events. A missing value is in no list.
    EventAttribute { attribute: String, values: Vec<String>, quantifier: Quantifier },
    /// Some event has a value in the attribute that is none of `values`: with no values, any value at all.
    OtherValue { attribute: String, values: Vec<String> },
    /// Some event has a number within the bounds in the attribute.
    EventAttributeRange { attribute: String, least: Option<f64>, most: Option<f64> },
    /// The numbers that the events of the case have in an attribute, taken together, lie within the bounds. Events without a
    /// number are passed over; a case without any fits nothing.
    NumbersTogether { attribute: String, together: Together, least: Option<f64>, most: Option<f64> },
    /// The first or the last event of the case has one of `values` in an attribute. A missing value is in no list.
    EndValue { attribute: String, values: Vec<String>, last: bool },
    /// The case lies in the period `from_millis <= t < before_millis` (UTC) in the way that `mode` says.
    Period { from_millis: Option<i64>, before_millis: Option<i64>, mode: PeriodMode },
    /// The case begins, or some event of it completes, on one of these weekdays (from 0, Monday), by the clock on the wall of
    /// `zone`; where hours are given, at one of them.
    WeekTime { of: WeekTimeOf, weekdays: Vec<u8>, hours: Option<HoursOfDay>, zone: Zone },
    /// A time of the case lies within the bounds: by every hour, or by the opening hours of a calendar. Of several times
    /// one does.
    Duration {
        measure: DurationMeasure,
        calendar: Option<Box<WorkCalendar>>,
        least_millis: Option<i64>,
        most_millis: Option<i64>,
    },
    /// The share of the throughput time in which somebody works on the case, in percent, lies within the bounds: by every
    /// hour, or by the opening hours of a calendar. Cases that take no time have none.
    FlowEfficiency { calendar: Option<Box<WorkCalendar>>, least: Option<f64>, most: Option<f64> },
    /// The case has so many events.
    Size { least: Option<u32>, most: Option<u32> },
    /// The activities of the case, in order, are one of these sequences; with a level, its milestones are.
    Variants { sequences: Vec<Vec<String>>, level: Option<MilestoneLevel> },
    /// The first and the last event are of these activities; none asks nothing.
    Endpoints { first: Option<Vec<String>>, last: Option<Vec<String>> },
    /// One pair of events stands as [`Follows`] says.
    Follows(Follows),
    /// No pair of events does. Cases without an event of `follows.from` stay when `keep_without_first` is true.
    NeverFollows { follows: Follows, keep_without_first: bool },
    /// One event of each step in rising order; between step i and i+1 `gaps[i]` says how close.
    Chain { steps: Vec<Vec<String>>, gaps: Vec<Gap> },
    /// Among the steps that are looked at, `to` comes right after `from`: what a map counts on a transition that hides the
    /// others. Without `from` it is the first of them, without `to` `from` is the last; these two are always looked at.
    RightAfter { from: Option<String>, to: Option<String>, steps: StepsLookedAt },
    /// Work was done again, at least so many times. No activity means any.
    Repeats { activity: Option<String>, how: Repetition, at_least: u32 },
    /// Some event of `first` and some event of `second` have the same value in an attribute of events (`same`), or
    /// both activities have a value and share none.
    FourEyes { first: String, second: String, attribute: String, same: bool },
    /// The events of `activity` have at least so many different values in an attribute; missing ones do not count.
    DistinctValues { activity: String, attribute: String, at_least: u32 },
    /// The values of an attribute of events stand one right after the other; missing ones are passed over, and a value that
    /// stands several times in a row counts once.
    ValuesInARow { attribute: String, values: Vec<String> },
    /// The value of an attribute of events changes so many times in the case, from one event to the next that has one.
    ValueChanges { attribute: String, least: Option<u32>, most: Option<u32> },
    /// Some event with one of `values` in an attribute of events completes in the period `from_millis <= t < before_millis`
    /// (UTC).
    ValueInPeriod { attribute: String, values: Vec<String>, from_millis: Option<i64>, before_millis: Option<i64> },
    /// An event of `one` and one of `other` stand side by side at the same instant, in either order. Days have no instant.
    SameInstant { one: String, other: String },
    /// An event of `one` and another of `other` are worked on at the same time, from start to completion: some time, not an
    /// instant. Events without a start are never. Or, where it says so, an event of `other` comes after one of `one`.
    Parallel {
        one: String,
        other: String,
        #[serde(default)]
        or_follows: OrFollows,
    },
    /// What `detector` finds in the whole log, on the clock of `zone`, is found in some event of the case, or in the case
    /// itself: before any filter, so that it is true or false of it whatever else is asked.
    WithFinding { detector: Detector, zone: Zone },
    /// All of these conditions hold: a set of filters as one.
    AllOf { conditions: Vec<SetCondition> },
    /// The id is in the list; ids that the log does not have are ignored.
    CaseIds { ids: Vec<String> },
}

/// A condition of a set, possibly turned round.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SetCondition {
    pub rule: CaseRule,
    pub inverted: bool,
}

/// Milestones as the level of analysis.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MilestoneLevel {
    pub milestones: Vec<Milestone>,
    /// The same milestone several times in a row counts once.
    pub collapse_repeats: bool,
}

/// A rule relative to the cases that are left where it stands in the stack.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum RelativeRule {
    /// The so many commonest variants: most cases first, ties by the names of their activities, rising.
    CommonestVariants { count: u32 },
    /// The fewest variants, in that order, that hold at least this share of the cases.
    VariantCoverage { percent: f64 },
    /// Every variant that holds at least this share of the cases.
    VariantShare { percent: f64 },
    /// The cases in a batch of the activity: at least `least_cases` of those left have it at one instant. Days have none.
    InBatch { activity: String, least_cases: u32 },
    /// So many cases drawn by chance; the same seed draws the same cases.
    Sample { cases: u32, seed: u64 },
}

/// A rule on the events of a case.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum EventRule {
    /// Events of these activities.
    Activities { activities: Vec<String> },
    /// Events with one of `values` in an attribute (of events, or of their case).
    Attribute { attribute: String, values: Vec<String>, or_missing: bool },
    /// Events with a number within the bounds in an attribute (of events, or of their case).
    AttributeRange { attribute: String, least: Option<f64>, most: Option<f64> },
    /// Events that take so long from start to completion; those without a start are not kept.
    Lasting { least_millis: Option<i64>, most_millis: Option<i64> },
    /// Events that begin at or after `from_millis` and complete before `before_millis` (UTC).
    Period { from_millis: Option<i64>, before_millis: Option<i64> },
    /// From the first event of `first` to an event of `last` behind it, both included; nothing of other cases.
    Between {
        first: Vec<String>,
        last: Vec<String>,
        /// To the last such event, instead of the first.
        until_last: bool,
        /// One event may be both ends.
        may_be_one: bool,
    },
    /// Every stretch from an event of `first` to the next of `last` becomes a case of its own, `id##@@0`, `id##@@1`, …
    /// An event of `first` inside an open stretch begins none.
    Stretches { first: Vec<String>, last: Vec<String> },
    /// What follows (`From`) or comes before (`Until`) the first or last event of `activity`; nothing of cases without.
    Part { side: Side, activity: String, last: bool, include: bool },
}

/// How many events of a case must fit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Quantifier {
    #[default]
    Any,
    /// An event without a value breaks it.
    All,
    None,
}

/// How a case lies in a period.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PeriodMode {
    /// Some event lies in it; of an event with a start and an end, some part of it.
    #[default]
    ActiveIn,
    /// It begins and ends in it.
    ContainedIn,
    StartedIn,
    EndedIn,
    /// It begins before the period is over and ends in it or later.
    Intersecting,
    /// It begins before the period and ends after it.
    Spanning,
}

/// What of a case lies at a time of the week.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WeekTimeOf {
    /// Its beginning.
    #[default]
    Begin,
    /// The completion of some event.
    SomeEvent,
}

/// Hours of the day `from <= hour < before`, from 0 to 24.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HoursOfDay {
    pub from: u8,
    pub before: u8,
}

impl Default for HoursOfDay {
    /// All of them.
    fn default() -> Self {
        Self { from: 0, before: 24 }
    }
}

/// Which time of a case is meant.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DurationMeasure {
    /// From its earliest start to its latest completion.
    #[default]
    Throughput,
    /// The time in which at least one event is between its start and its completion.
    Processing,
    /// The rest: throughput less processing.
    Waiting,
    /// Throughput of cases whose last event is one of these; the others are open and have none.
    Closed(Vec<String>),
    /// From the completion of one step to the completion of another behind it.
    Between(StepToStep),
    /// The times of single steps taken together; a case without such a step has none.
    Steps(StepTimes),
}

/// Times of single steps of a case, taken together.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StepTimes {
    /// None: every step.
    pub step: Option<String>,
    pub of: StepTime,
    pub together: Together,
}

/// Which time of a step is meant.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StepTime {
    /// From its start to its completion, where it has both; no time where it completes first.
    #[default]
    Processing,
    /// From the completion of the event before to its start, or to its completion where it has no start; no time where it
    /// begins first. The first event of a case has none.
    WaitingBefore,
}

/// How several numbers are taken together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Together {
    #[default]
    Sum,
    Mean,
    Least,
    Greatest,
}

impl Together {
    /// Of numbers; none of none.
    pub fn of(self, numbers: impl Iterator<Item = f64>) -> Option<f64> {
        let (mut count, mut sum, mut least, mut greatest) = (0_u32, 0.0, f64::INFINITY, f64::NEG_INFINITY);
        for number in numbers {
            (count, sum) = (count + 1, sum + number);
            (least, greatest) = (number.min(least), number.max(greatest));
        }
        (count > 0).then_some(match self {
            Together::Sum => sum,
            Together::Mean => sum / f64::from(count),
            Together::Least => least,
            Together::Greatest => greatest,
        })
    }
}

impl CaseRule {
    /// The case has some event of one of these activities.
    pub fn has_one_of(activities: Vec<String>) -> CaseRule {
        CaseRule::Chain { steps: vec![activities], gaps: Vec::new() }
    }

    /// The case has some event of the activity.
    pub fn has(activity: impl Into<String>) -> CaseRule {
        CaseRule::has_one_of(vec![activity.into()])
    }
}

/// A pair of events of a case. Any pair will do, not the nearest only.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Follows {
    pub from: Vec<String>,
    pub to: Vec<String>,
    /// The second event is the next one; otherwise some later one.
    pub directly: bool,
    pub values: Option<ValuesOfPair>,
    pub time: Option<TimeOfPair>,
}

impl Follows {
    /// Some event of `to` comes right after some event of `from`.
    pub fn directly(from: Vec<String>, to: Vec<String>) -> Follows {
        Follows { directly: true, ..Follows::eventually(from, to) }
    }

    /// Some event of `to` comes somewhere after some event of `from`.
    pub fn eventually(from: Vec<String>, to: Vec<String>) -> Follows {
        Follows { from, to, ..Follows::default() }
    }
}

/// Both events have a value in an attribute of events, the same or different ones.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ValuesOfPair {
    pub attribute: String,
    pub same: bool,
}

/// The time between both events lies within the bounds: by every hour, or by the opening hours of a calendar.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TimeOfPair {
    pub least_millis: Option<i64>,
    pub most_millis: Option<i64>,
    /// To the start of the second event, which may lie before the completion of the first.
    pub to_start: bool,
    pub calendar: Option<Box<WorkCalendar>>,
}

/// The steps that a course is read by; it is read as if the others had not happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StepsLookedAt {
    /// These alone.
    Only(Vec<String>),
    /// All but these.
    AllBut(Vec<String>),
}

impl Default for StepsLookedAt {
    /// All of them.
    fn default() -> Self {
        Self::AllBut(Vec::new())
    }
}

impl StepsLookedAt {
    /// The steps that are named.
    pub fn named(&self) -> &Vec<String> {
        match self {
            StepsLookedAt::Only(steps) | StepsLookedAt::AllBut(steps) => steps,
        }
    }
}

/// How close two steps of a chain must stand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Gap {
    Eventually,
    Directly,
    /// Later, with no event of these activities in between.
    Without(Vec<String>),
}

/// Whether steps one after the other count like steps side by side.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OrFollows {
    #[default]
    Never,
    /// The second comes right after the first.
    Directly,
    /// The second comes somewhere after the first.
    Eventually,
}

/// How work is done again.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Repetition {
    /// Events of one activity: two or more are a repetition.
    #[default]
    Times,
    /// The same activity again right away; over all activities together where none is named.
    SelfLoop,
    /// The activity again after at least one other.
    Return,
    /// There and back: x, y, x with y another activity.
    PingPong,
}

/// Which side of an event is kept.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Side {
    #[default]
    From,
    Until,
}
