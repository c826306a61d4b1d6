//! Strata: kinds of cases of which each is to be seen in a sample.

use crate::engine::filter::Selection;
use crate::engine::log::{AttributeLevel, EventLog};
use crate::engine::ordering::sort;
use crate::engine::performance::{Closing, case_span};
use crate::engine::stats::quantile_type_7;
use crate::engine::table::EMPTY;
use crate::engine::variants::Variants;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// How long a case took beside the other closed cases.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum DurationBand {
    ShortestThird,
    MiddleThird,
    LongestThird,
    Open,
}

/// How common the course of a case is: frequent ones are at least as common as that of the median case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum CourseBand {
    Frequent,
    Rare,
}

/// What the cases of a stratum have in common before strata are merged.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct StratumKey {
    /// The value of the attribute that cases are grouped by, such as a team; none where no attribute is named, or a case
    /// has no value.
    pub group: Option<String>,
    pub duration: DurationBand,
    pub course: CourseBand,
}

impl StratumKey {
    /// In how many respects two strata differ.
    pub(super) fn differences(&self, other: &StratumKey) -> u32 {
        u32::from(self.group != other.group)
            + u32::from(self.duration != other.duration)
            + u32::from(self.course != other.course)
    }
}

/// The cases of every stratum of a selection, strata in order of their keys, cases rising.
///
/// Thirds are of the throughput times of closed cases (quantiles of type 7, bounds in the lower third); where no closing
/// step is chosen every case is closed. `group_by` names an attribute; of one of events the first value counts.
pub(super) fn strata(
    log: &EventLog,
    selection: &Selection,
    closing: &Closing,
    group_by: Option<&str>,
) -> BTreeMap<StratumKey, Vec<u32>> {
    let closed = if closing.steps.is_empty() { selection.clone() } else { closing.closed(log, selection) };
    let throughput = |case: u32| case_span(log, case).map_or(0, |span| span.end_millis - span.begin_millis);
    let mut times: Vec<i64> = closed.cases().map(throughput).collect();
    sort(&mut times);
    let third = |part: f64| quantile_type_7(times.len(), part / 3.0, |at| times[at]).unwrap_or(0.0);
    let (first, second) = (third(1.0), third(2.0));
    let duration = |case: u32| match throughput(case) as f64 {
        _ if !closed.contains(case) => DurationBand::Open,
        time if time <= first => DurationBand::ShortestThird,
        time if time <= second => DurationBand::MiddleThird,
        _ => DurationBand::LongestThird,
    };
    let variants = Variants::of(log);
    let cases_of = variants.cases_in(selection);
    let common = |case: u32| cases_of[variants.of_case()[case as usize] as usize];
    let mut commonness: Vec<u32> = selection.cases().map(common).collect();
    sort(&mut commonness);
    let median = commonness.get(commonness.len() / 2).copied().unwrap_or(0);
    let group = group_of(log, group_by);
    let mut found: BTreeMap<StratumKey, Vec<u32>> = BTreeMap::new();
    for case in selection.cases() {
        let course = if common(case) >= median { CourseBand::Frequent } else { CourseBand::Rare };
        let key = StratumKey { group: group(case), duration: duration(case), course };
        found.entry(key).or_default().push(case);
    }
    found
}

fn group_of<'a>(log: &'a EventLog, group_by: Option<&str>) -> Box<dyn Fn(u32) -> Option<String> + 'a> {
    let named = |name: &str| log.attributes().iter().find(|attribute| attribute.name == name);
    let Some(attribute) = group_by.and_then(named) else { return Box::new(|_| None) };
    let text = |code: u32| (code != EMPTY).then(|| attribute.dictionary.text(code).to_string());
    match attribute.level {
        AttributeLevel::Case => Box::new(move |case| text(attribute.codes[case as usize])),
        AttributeLevel::Event => {
            let codes = log.codes_by_event(attribute);
            Box::new(move |case| codes[log.events_of(case)].iter().copied().find_map(text))
        }
    }
}
