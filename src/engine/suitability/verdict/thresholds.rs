//! The thresholds of the verdict: a proposal that can be seen and changed, and is printed with every verdict.

use serde::{Deserialize, Serialize};

/// Where green ends, where amber ends, and beyond which figure a log is not fit.
///
/// Whether figures are to be large or small depends on the criterion; the limits themselves belong to the better side.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Limits {
    pub green: f64,
    pub amber: f64,
    /// None where no figure alone makes a log unfit.
    pub stop: Option<f64>,
}

impl Limits {
    const fn of(green: f64, amber: f64, stop: Option<f64>) -> Limits {
        Limits { green, amber, stop }
    }
}

/// The limits of all criteria (methods 1.10; first calibrated on the public logs of 1.11).
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Thresholds {
    /// Share of rows with case, activity and time; at least.
    pub required_fields: Limits,
    /// Share of rows whose time is valid and in range; at least.
    pub valid_times: Limits,
    /// Share of events with a time of day; at least.
    pub time_of_day: Limits,
    /// Share of neighbours whose order times do not decide; at most.
    pub unknown_order: Limits,
    /// Share of events with a label that no other has; at most.
    pub labels_used_once: Limits,
    /// Number of labels; at most.
    pub labels: Limits,
    /// Labels over events; at most, and only its stop counts.
    pub labels_per_event: Limits,
    /// Share of events that repeat another; at most.
    pub repetitions: Limits,
    /// Share of cases that have a closing step; at least.
    pub closed_cases: Limits,
    /// Number of cases; at least.
    pub cases: Limits,
    /// Chance that the next case's relations are known; at least.
    pub coverage: Limits,
    /// Number of changes of practice; at most.
    pub changes: Limits,
    /// Share of events registered together; at most.
    pub together: Limits,
    /// Share of events under labels in doubt; at most.
    pub suspicious_labels: Limits,
    /// Lower limit of the share of correct cases; at least. Its stop is for the upper limit.
    pub expert_sample: Limits,
    /// So many amber criteria make reservations.
    pub ambers_for_reservations: u32,
}

impl Default for Thresholds {
    fn default() -> Thresholds {
        Thresholds {
            required_fields: Limits::of(0.98, 0.90, Some(0.80)),
            valid_times: Limits::of(0.995, 0.97, Some(0.80)),
            time_of_day: Limits::of(0.90, 0.50, None),
            unknown_order: Limits::of(0.05, 0.20, Some(0.60)),
            labels_used_once: Limits::of(0.01, 0.05, Some(0.30)),
            labels: Limits::of(50.0, 200.0, None),
            labels_per_event: Limits::of(0.20, 0.20, Some(0.20)),
            repetitions: Limits::of(0.01, 0.05, None),
            closed_cases: Limits::of(0.70, 0.40, Some(0.10)),
            cases: Limits::of(100.0, 30.0, Some(10.0)),
            coverage: Limits::of(0.95, 0.80, None),
            changes: Limits::of(0.0, 1.0, None),
            together: Limits::of(0.05, 0.20, Some(0.70)),
            suspicious_labels: Limits::of(0.01, 0.05, None),
            expert_sample: Limits::of(0.90, 0.75, Some(0.75)),
            ambers_for_reservations: 3,
        }
    }
}
