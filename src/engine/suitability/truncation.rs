//! Cases of which a part lies outside the extract: begun before it, not ended within it, or left lying.

use crate::engine::calendar::Clock;
use crate::engine::filter::Selection;
use crate::engine::log::EventLog;
use crate::engine::performance::{Closing, case_span, throughput_millis};
use crate::engine::stats::{commonest_four_fifths, quantile_type_7};
use serde::{Deserialize, Serialize};

/// How many cases are whole.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Truncation {
    pub cases: u32,
    /// Cases that have a closing step, wherever it stands.
    pub with_end: u32,
    /// Those that end with one; the others of them went on after it.
    pub closed: u32,
    /// The closing steps are proposed from the log, and nobody has confirmed them.
    pub closing_is_proposed: bool,
    /// Cases that do not begin with one of the start activities.
    pub not_begun_here: u32,
    /// Those of them that begin within a median throughput time of closed cases after the first event of the log: what came
    /// before probably lies before the extract.
    pub cut_at_the_left: u32,
    /// Open cases without an event for longer than 95 in a hundred gaps of the log, at the end of what is observed.
    pub perhaps_left: u32,
    /// Names of the start activities: the commonest first ones that together begin four out of five cases.
    pub starts: Vec<String>,
    /// Names of the closing steps.
    pub ends: Vec<String>,
}

/// What is missing of the cases of a selection (methods 1.9).
///
/// Where no closing steps are chosen, those that are proposed ([`Closing::or_proposed`]) stand in. `O(E log E)`.
pub fn truncation(log: &EventLog, selection: &Selection, closing: &Closing) -> Truncation {
    looked_at(log, selection, closing, &mut |_, _| {})
}

/// What of a case lies outside the extract.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outside {
    CutAtTheLeft,
    Open,
    PerhapsLeft,
}

/// The cases that are counted so, rising; the open ones are all that are not closed.
pub fn cases_outside(log: &EventLog, selection: &Selection, closing: &Closing, of: Outside) -> Vec<u32> {
    let mut found = Vec::new();
    looked_at(log, selection, closing, &mut |case, outside| {
        if outside == of {
            found.push(case);
        }
    });
    found
}

fn looked_at(
    log: &EventLog,
    selection: &Selection,
    closing: &Closing,
    each: &mut dyn FnMut(u32, Outside),
) -> Truncation {
    let closing_is_proposed = closing.steps.is_empty();
    let closing = closing.or_proposed(log, selection);
    let closed = closing.closed(log, selection);
    let times = log.order_millis();
    let spans = || selection.cases().filter_map(|case| Some((case, case_span(log, case)?)));
    let starts = start_activities(log, selection);
    let begins = |case: u32| starts.contains(&log.activity()[log.events_of(case).start]);
    let mut throughput = throughput_millis(log, &closed, Clock::AllHours);
    throughput.sort_unstable();
    let median = quantile_type_7(throughput.len(), 0.5, |at| throughput[at]).unwrap_or(0.0);
    let log_begins = spans().map(|(_, span)| span.begin_millis).min().unwrap_or(0);
    let mut gaps: Vec<i64> = selection
        .cases()
        .flat_map(|case| times[log.events_of(case)].windows(2).map(|pair| pair[1] - pair[0]))
        .collect();
    gaps.sort_unstable();
    let longest_usual = quantile_type_7(gaps.len(), 0.95, |at| gaps[at]);
    let observed_to = closing.observed_to_millis(log.last_event_millis()).unwrap_or(0);
    let mut found = Truncation {
        cases: selection.count(),
        with_end: 0,
        closed: closed.count(),
        closing_is_proposed,
        not_begun_here: 0,
        cut_at_the_left: 0,
        perhaps_left: 0,
        starts: starts.iter().map(|&code| log.activity_name(code).to_string()).collect(),
        ends: closing.steps.clone(),
    };
    let mut closes = vec![false; log.activity_codes()];
    for code in closing.steps.iter().filter_map(|name| log.activity_code(name)) {
        closes[usize::from(code)] = true;
    }
    for (case, span) in spans() {
        found.with_end += u32::from(log.activity()[log.events_of(case)].iter().any(|&code| closes[usize::from(code)]));
        if !begins(case) {
            found.not_begun_here += 1;
            if (span.begin_millis - log_begins) as f64 <= median {
                found.cut_at_the_left += 1;
                each(case, Outside::CutAtTheLeft);
            }
        }
        let is_quiet = longest_usual.is_some_and(|usual| (observed_to - span.end_millis) as f64 > usual);
        if !closed.contains(case) {
            each(case, Outside::Open);
            if is_quiet {
                found.perhaps_left += 1;
                each(case, Outside::PerhapsLeft);
            }
        }
    }
    found
}

/// The activities that cases begin with, commonest first (then by name), up to four out of five cases.
fn start_activities(log: &EventLog, selection: &Selection) -> Vec<u16> {
    let mut begun = vec![0_u32; log.activity_codes()];
    let firsts = selection.cases().map(|case| log.events_of(case)).filter(|events| !events.is_empty());
    firsts.for_each(|events| begun[usize::from(log.activity()[events.start])] += 1);
    let mut codes: Vec<u16> = (0..begun.len() as u16).filter(|&code| begun[usize::from(code)] > 0).collect();
    crate::engine::ordering::sort_by(&mut codes, |&a, &b| {
        let counts = begun[usize::from(b)].cmp(&begun[usize::from(a)]);
        counts.then_with(|| log.activity_name(a).cmp(log.activity_name(b)))
    });
    codes.truncate(commonest_four_fifths(codes.iter().map(|&code| begun[usize::from(code)])));
    codes
}
