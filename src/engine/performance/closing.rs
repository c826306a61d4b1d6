//! When a case is closed: its last step is one of those that close a case, as those who know the work say.

use crate::engine::filter::Selection;
use crate::engine::log::EventLog;
use serde::{Deserialize, Serialize};

/// The steps that close a case when they come last in it, and how far the log was observed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Closing {
    /// Names of activities.
    pub steps: Vec<String>,
    /// When the extract was made, milliseconds UTC; the last event of the log where that is later, or none is said.
    pub observed_to_millis: Option<i64>,
}

impl Closing {
    /// The cases of `selection` that are closed. The others are open: nothing is known of their end.
    ///
    /// Names that the log does not have close nothing. Linear in the cases.
    ///
    /// ```
    /// use spor::engine::{filter::Selection, log::EventLog, performance::Closing};
    /// let log = EventLog::from_rows([("1", "Ny", 0), ("1", "Lukket", 5), ("2", "Lukket", 0), ("2", "Ny", 5)]).unwrap();
    /// let closing = Closing { steps: vec!["Lukket".into()], observed_to_millis: None };
    /// let closed = closing.closed(&log, &Selection::all(2));
    /// assert_eq!(closed.cases().collect::<Vec<_>>(), [0]);
    /// ```
    pub fn closed(&self, log: &EventLog, selection: &Selection) -> Selection {
        let mut closes = vec![false; log.activity_codes()];
        for code in self.steps.iter().filter_map(|name| log.activity_code(name)) {
            closes[code as usize] = true;
        }
        let is_closed = |case| last_step(log, case).is_some_and(|code| closes[code as usize]);
        selection.only(is_closed)
    }

    /// This one, or where no step is chosen the steps that the log proposes ([`LastStep::is_proposed`]), which may be none; the end
    /// of what is observed stays as it was said. Linear in the events.
    ///
    /// ```
    /// use spor::engine::{filter::Selection, log::EventLog, performance::Closing};
    /// let log = EventLog::from_rows([("1", "Ny", 0), ("1", "Lukket", 5), ("2", "Ny", 0), ("2", "Venter", 5), ("2", "Ny", 7)]).unwrap();
    /// let proposed = Closing::default().or_proposed(&log, &Selection::all(2));
    /// assert_eq!(proposed.steps, ["Lukket"]);
    /// let chosen = Closing { steps: vec!["Ny".into()], observed_to_millis: None };
    /// assert_eq!(chosen.or_proposed(&log, &Selection::all(2)), chosen);
    /// ```
    pub fn or_proposed(&self, log: &EventLog, selection: &Selection) -> Closing {
        if !self.steps.is_empty() {
            return self.clone();
        }
        let proposed = last_steps(log, selection).into_iter().filter(|step| step.is_proposed());
        let steps = proposed.map(|step| log.activity_name(step.activity).to_string()).collect();
        Closing { steps, observed_to_millis: self.observed_to_millis }
    }

    /// Whether a case is closed.
    pub fn closes(&self, log: &EventLog, case: u32) -> bool {
        last_step(log, case).is_some_and(|code| self.steps.iter().any(|step| step == log.activity_name(code)))
    }

    /// Until when a log was observed whose last event is this, milliseconds UTC; none for a log without events.
    pub fn observed_to_millis(&self, last_event_millis: Option<i64>) -> Option<i64> {
        last_event_millis.map(|last| self.observed_to_millis.map_or(last, |said| said.max(last)))
    }
}

/// How often an activity comes last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LastStep {
    pub activity: u16,
    /// Cases that have it.
    pub cases: u32,
    /// Cases that end with it.
    pub ends: u32,
}

impl LastStep {
    /// Whether it is proposed as a step that closes a case: four out of five cases that have it end with it.
    pub fn is_proposed(self) -> bool {
        u64::from(self.ends) * 5 >= u64::from(self.cases) * 4
    }
}

/// The activities that some selected case ends with: most such cases first, then by name. Linear in the events.
pub fn last_steps(log: &EventLog, selection: &Selection) -> Vec<LastStep> {
    let codes = log.activity_codes();
    let (mut cases, mut ends, mut seen_in) = (vec![0u32; codes], vec![0u32; codes], vec![u32::MAX; codes]);
    selection.cases().for_each(|case| {
        for event in log.events_of(case) {
            let code = usize::from(log.activity()[event]);
            cases[code] += u32::from(seen_in[code] != case);
            seen_in[code] = case;
        }
        if let Some(code) = last_step(log, case) {
            ends[usize::from(code)] += 1;
        }
    });
    let mut found: Vec<LastStep> = (0..codes)
        .filter(|&code| ends[code] > 0)
        .map(|code| LastStep { activity: code as u16, cases: cases[code], ends: ends[code] })
        .collect();
    crate::engine::ordering::sort_by(&mut found, |a, b| {
        b.ends.cmp(&a.ends).then_with(|| log.activity_name(a.activity).cmp(log.activity_name(b.activity)))
    });
    found
}

fn last_step(log: &EventLog, case: u32) -> Option<u16> {
    log.events_of(case).last().map(|event| log.activity()[event])
}
