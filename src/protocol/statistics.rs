//! Statistics of a selection: its activities, the values of an attribute, when cases arrive, and what happens at once.

use super::{HiddenCells, LogId, SelectionId, Shown, Zone};
use serde::{Deserialize, Serialize};

/// The statistics of a selection.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ShowStatistics {
    pub log: LogId,
    pub selection: SelectionId,
    /// The attribute whose values are listed; none for the first one.
    pub attribute: Option<String>,
}

/// A selection in lists.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct StatisticsPage {
    /// Cases of the selection.
    pub cases: Shown<u32>,
    /// The zone of weekdays.
    pub zone: Zone,
    /// Most cases first, as on the map.
    pub activities: Vec<ActivityStatistics>,
    /// What is hidden of the activities; none where the rule is off.
    pub hidden: Option<HiddenCells>,
    /// Attributes whose values may be listed.
    pub attributes: Vec<String>,
    /// Attributes that name single persons: they are never listed.
    pub attributes_of_persons: u32,
    /// The one that is listed.
    pub attribute: Option<AttributeStatistics>,
    /// None without cases, and where few would be told of.
    pub arrivals: Option<ArrivalStatistics>,
    /// Activities that many cases have at one instant, most events first.
    pub batches: Vec<BatchStatistics>,
    /// So many cases are many.
    pub least_in_batch: u32,
    /// Steps that mostly happen on one weekday, the greatest share first.
    pub weekdays: Vec<StepWeekdayStatistics>,
    /// Activities that stand side by side in a case at one instant, most often first.
    pub same_time: Vec<SameTime>,
    /// Such pairs that too few cases have.
    pub same_time_not_told: u32,
    /// Small numbers are hidden.
    pub hides_small: bool,
    /// Names the counts that may be told.
    pub release: u64,
}

/// An activity.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ActivityStatistics {
    pub name: String,
    pub cases: Shown<u32>,
    pub events: Shown<u32>,
    /// Cases that begin and end with it.
    pub first: Shown<u32>,
    pub last: Shown<u32>,
}

/// The values of an attribute.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AttributeStatistics {
    pub name: String,
    /// It is of cases, not of events.
    pub of_case: bool,
    /// Most cases first; a case can have several values.
    pub values: Vec<(String, Shown<u32>)>,
    /// Values that stand together: rare ones, and those beyond the list; and the cases with any of them.
    pub others: u32,
    pub cases_of_others: Shown<u32>,
    /// Cases with no value at all.
    pub cases_without: Shown<u32>,
}

/// When cases begin.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ArrivalStatistics {
    /// Cases a day, over all days from the first to the last.
    pub mean_per_day: f64,
    /// From Monday to Sunday: cases that begin then, and such days in the period.
    pub by_weekday: Vec<(Shown<u32>, u32)>,
    /// From January to December of all years: cases that begin then.
    pub by_month: Vec<Shown<u32>>,
    /// The years of the first and the last beginning.
    pub years: [i32; 2],
    /// From the beginning of a case to that of the next; none where too few cases would tell of one.
    pub median_between_millis: Option<f64>,
    pub p90_between_millis: Option<f64>,
}

/// What many cases have at one instant.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BatchStatistics {
    pub name: String,
    pub batches: u32,
    pub events: Shown<u32>,
    pub cases: Shown<u32>,
    /// Cases of the largest one.
    pub largest_cases: u32,
    /// All events of the activity with a time of day.
    pub timed_events: Shown<u32>,
}

/// The weekday that a step mostly happens on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StepWeekdayStatistics {
    pub name: String,
    pub events: u32,
    /// From 0, Monday.
    pub weekday: u8,
    pub on_weekday: u32,
    /// Events on that weekday in weeks with an even number.
    pub in_even_weeks: Shown<u32>,
}

/// Two activities of one case at one instant.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SameTime {
    pub one: String,
    pub other: String,
    pub cases: u32,
    pub count: Shown<u32>,
}
