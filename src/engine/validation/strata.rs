//! Strata: kinds of cases of which each is to be seen in a sample.

use crate::engine::filter::Selection;
use crate::engine::log::{AttributeLevel, EventLog};
use crate::engine::ordering::{sort, sort_by};
use crate::engine::performance::{Closing, case_span};
use crate::engine::stats::quantile_type_7;
use crate::engine::table::EMPTY;
use crate::engine::variants::Variants;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// How long a case took beside the other closed cases. Thirds are by bounds, so that cases of equal duration stand together, and
/// a third holds more than a third of the cases where many took equally long.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum DurationBand {
    ShortestThird,
    MiddleThird,
    LongestThird,
    Open,
}

/// How common the course of a case is: frequent ones are at least as common as that of the median case, and not seen once only.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum CourseBand {
    Frequent,
    Rare,
}

/// Which value of the attribute that cases are grouped by a case has, such as a team.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum StratumGroup {
    /// No attribute is named, or the case has no value.
    NoValue,
    Value(String),
    /// One of the values that do not stand by themselves: more than the sample can show, or not to be told of.
    Others,
}

/// What the cases of a stratum have in common before strata are merged.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct StratumKey {
    pub group: StratumGroup,
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

/// The attribute that cases are grouped by, and which of its values may stand by themselves.
pub(super) struct StratumGroups<'a> {
    pub attribute: Option<&'a str>,
    pub may_name: &'a dyn Fn(&str) -> bool,
}

/// The cases of every stratum of a selection, strata in order of their keys, cases rising.
///
/// Thirds are of the throughput times of closed cases (quantiles of type 7, bounds in the lower third); where no closing
/// step is chosen, nor proposed, every case is closed. Of an attribute of events the first value counts, and every value that
/// may be told of stands by itself ([`with_groups`] leaves the commonest).
pub(super) fn strata(
    log: &EventLog,
    selection: &Selection,
    closing: &Closing,
    groups: &StratumGroups,
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
    // Where the median case's course is its own, nothing that occurs once is frequent.
    let frequent_from = commonness.get(commonness.len() / 2).map_or(2, |&median| median.max(2));
    let group = group_of(log, selection, groups);
    let mut found: BTreeMap<StratumKey, Vec<u32>> = BTreeMap::new();
    for case in selection.cases() {
        let course = if common(case) >= frequent_from { CourseBand::Frequent } else { CourseBand::Rare };
        let key = StratumKey { group: group(case), duration: duration(case), course };
        found.entry(key).or_default().push(case);
    }
    found
}

/// Strata of which at most so many values stand by themselves: the commonest, then the first by name. Says of every stratum
/// which of `strata`, by their places, it is made of.
pub(super) fn with_groups(strata: &[(StratumKey, Vec<u32>)], most: usize) -> BTreeMap<StratumKey, Vec<usize>> {
    let mut cases_of: BTreeMap<&str, usize> = BTreeMap::new();
    for (key, cases) in strata {
        if let StratumGroup::Value(name) = &key.group {
            *cases_of.entry(name).or_default() += cases.len();
        }
    }
    let mut names: Vec<&str> = cases_of.keys().copied().collect();
    sort_by(&mut names, |a, b| cases_of[b].cmp(&cases_of[a]).then_with(|| a.cmp(b)));
    names.truncate(most);
    sort(&mut names);
    let mut found: BTreeMap<StratumKey, Vec<usize>> = BTreeMap::new();
    for (place, (key, _)) in strata.iter().enumerate() {
        let group = match &key.group {
            StratumGroup::Value(name) if names.binary_search(&name.as_str()).is_err() => StratumGroup::Others,
            group => group.clone(),
        };
        found.entry(StratumKey { group, ..key.clone() }).or_default().push(place);
    }
    found
}

fn group_of<'a>(
    log: &'a EventLog,
    selection: &Selection,
    groups: &StratumGroups,
) -> Box<dyn Fn(u32) -> StratumGroup + 'a> {
    let named = |name: &str| log.attributes().iter().find(|attribute| attribute.name == name);
    let Some(attribute) = groups.attribute.and_then(named) else { return Box::new(|_| StratumGroup::NoValue) };
    let code_of: Box<dyn Fn(u32) -> u32 + 'a> = match attribute.level {
        AttributeLevel::Case => Box::new(move |case| attribute.codes[case as usize]),
        AttributeLevel::Event => {
            let codes = log.codes_by_event(attribute);
            let first = move |case: u32| codes[log.events_of(case)].iter().copied().find(|&code| code != EMPTY);
            Box::new(move |case| first(case).unwrap_or(EMPTY))
        }
    };
    let mut has_cases = vec![false; attribute.dictionary.len()];
    selection.cases().for_each(|case| has_cases[code_of(case) as usize] = true);
    let text = |code: u32| attribute.dictionary.text(code);
    let may_stand = |code: u32| code != EMPTY && has_cases[code as usize] && (groups.may_name)(text(code));
    let stands: Vec<bool> = (0..has_cases.len() as u32).map(may_stand).collect();
    Box::new(move |case| match code_of(case) {
        EMPTY => StratumGroup::NoValue,
        code if stands[code as usize] => StratumGroup::Value(attribute.dictionary.text(code).to_string()),
        _ => StratumGroup::Others,
    })
}
