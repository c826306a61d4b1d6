//! The limits of the verdict as the rows of a table that can be edited.

use super::names::number_of;
use crate::present::{Words, numbers};
use crate::protocol::{Criterion, Limits, Measure, Thresholds};

/// What a figure is measured in, and on which side of its limits it is good.
pub struct LimitRow {
    pub criterion: Criterion,
    pub measure: Measure,
    /// Key of what is measured.
    pub key: &'static str,
    pub is_share: bool,
    pub at_least: bool,
    limits: fn(&mut Thresholds) -> &mut Limits,
}

/// The three limits of a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LimitPlace {
    Green,
    Amber,
    Stop,
}

macro_rules! row {
    ($criterion:ident, $measure:ident, $key:literal, $unit:ident $side:ident, $field:ident) => {
        LimitRow {
            criterion: Criterion::$criterion,
            measure: Measure::$measure,
            key: $key,
            is_share: is_share::$unit,
            at_least: is_at_least::$side,
            limits: |thresholds| &mut thresholds.$field,
        }
    };
}

mod is_share {
    pub const SHARE: bool = true;
    pub const COUNT: bool = false;
}

mod is_at_least {
    pub const LEAST: bool = true;
    pub const MOST: bool = false;
}

/// Every limit, in the order of the criteria.
pub const LIMITS: [LimitRow; 15] = [
    row!(RequiredFields, RowsWithFields, "suitability-limit-fields", SHARE LEAST, required_fields),
    row!(ValidTimes, RowsWithValidTime, "suitability-limit-times", SHARE LEAST, valid_times),
    row!(TimeOfDay, EventsWithClock, "suitability-limit-clock", SHARE LEAST, time_of_day),
    row!(KnownOrder, AmbiguousPairs, "suitability-limit-order", SHARE MOST, unknown_order),
    row!(ActivityIsCategory, EventsWithLabelUsedOnce, "suitability-limit-once", SHARE MOST, labels_used_once),
    row!(ActivityIsCategory, Labels, "suitability-limit-labels", COUNT MOST, labels),
    row!(ActivityIsCategory, LabelsPerEvent, "suitability-limit-each", SHARE MOST, labels_per_event),
    row!(NoRepetitions, RepeatedEvents, "suitability-limit-repeats", SHARE MOST, repetitions),
    row!(ClosedCases, ClosedCases, "suitability-limit-closed", SHARE LEAST, closed_cases),
    row!(EnoughCases, Cases, "suitability-limit-cases", COUNT LEAST, cases),
    row!(EnoughCases, Coverage, "suitability-limit-coverage", SHARE LEAST, coverage),
    row!(StablePractice, Changes, "suitability-limit-changes", COUNT MOST, changes),
    row!(RegisteredSingly, EventsTogether, "suitability-limit-together", SHARE MOST, together),
    row!(CleanLabels, EventsUnderSuspiciousLabels, "suitability-limit-suspicious", SHARE MOST, suspicious_labels),
    row!(ExpertSample, CorrectAtLeast, "suitability-limit-expert", SHARE LEAST, expert_sample),
];

/// What the number of amber criteria that together make reservations is called, under the limits.
pub const AMBERS_KEY: &str = "suitability-limits-ambers";

/// The criteria that are counted for it.
pub fn numbers_of_all() -> String {
    format!("{}–{}", number_of(Criterion::RequiredFields), number_of(Criterion::ExpertSample))
}

impl LimitRow {
    /// A limit as it is written: shares in per cent, counts whole.
    pub fn written(&self, value: f64, words: &Words) -> String {
        match self.is_share {
            true => numbers::percent(value, 1, words.language()),
            false => numbers::whole(value as u64, words.language()),
        }
    }

    /// Its limits as they are written, best first; none at places that it has no limit at.
    pub fn all_written(&self, thresholds: &Thresholds, words: &Words) -> [Option<String>; 3] {
        let Limits { green, amber, stop } = self.limits(thresholds);
        let places = [(LimitPlace::Green, Some(green)), (LimitPlace::Amber, Some(amber)), (LimitPlace::Stop, stop)];
        places.map(|(place, limit)| limit.filter(|_| self.has(place)).map(|limit| self.written(limit, words)))
    }

    /// The row of what is measured; the upper end of what experts say shares that of the lower.
    pub fn of(measure: Measure) -> Option<&'static LimitRow> {
        let measure = if measure == Measure::CorrectAtMost { Measure::CorrectAtLeast } else { measure };
        LIMITS.iter().find(|row| row.measure == measure)
    }

    /// Its limits among all.
    pub fn limits(&self, thresholds: &Thresholds) -> Limits {
        *(self.limits)(&mut thresholds.clone())
    }

    /// Sets one of its limits; the others give way so that none is kinder than a better one.
    pub fn set(&self, thresholds: &mut Thresholds, place: LimitPlace, value: f64) {
        let limits = (self.limits)(thresholds);
        *limits = moved(*limits, self.at_least, place, value);
    }

    /// The places that a figure can have limits at. A relation of names to events only ever stops.
    pub fn has(&self, place: LimitPlace) -> bool {
        let default = self.limits(&Thresholds::default());
        match place {
            LimitPlace::Stop => default.stop.is_some(),
            LimitPlace::Green | LimitPlace::Amber => self.measure != Measure::LabelsPerEvent,
        }
    }
}

/// Limits of which one was set: those between it and the better or worse side move along.
///
/// ```
/// use spor::{present::suitability::{LimitPlace, moved}, protocol::Limits};
/// let limits = Limits { green: 0.9, amber: 0.5, stop: Some(0.2) };
/// let stricter = moved(limits, true, LimitPlace::Amber, 0.95);
/// assert_eq!(stricter, Limits { green: 0.95, amber: 0.95, stop: Some(0.2) });
/// ```
pub fn moved(limits: Limits, at_least: bool, place: LimitPlace, value: f64) -> Limits {
    type Pick = fn(f64, f64) -> f64;
    let (better, worse): (Pick, Pick) = if at_least { (f64::max, f64::min) } else { (f64::min, f64::max) };
    let Limits { green, amber, stop } = limits;
    match place {
        LimitPlace::Green => {
            Limits { green: value, amber: worse(amber, value), stop: stop.map(|stop| worse(stop, value)) }
        }
        LimitPlace::Amber => {
            Limits { green: better(green, value), amber: value, stop: stop.map(|stop| worse(stop, value)) }
        }
        LimitPlace::Stop => Limits { green: better(green, value), amber: better(amber, value), stop: Some(value) },
    }
}
