//! The groups that cases are divided into: large enough to be told of, and few enough to stand side by side.

use super::candidates::{Candidate, candidates};
use super::{GroupName, Split};
use crate::engine::filter::{Filter, Filtered, Selection};
use crate::engine::import::Zone;
use crate::engine::log::EventLog;
use crate::engine::variants::Variants;

/// Which groups stand by themselves.
pub struct GroupRule<'a> {
    pub least_cases: u32,
    /// Groups in all, the one of all others included.
    pub most_groups: usize,
    /// Whether a value of the column may be told of at all.
    pub may_name: &'a dyn Fn(&str) -> bool,
}

/// Cases that stand together.
#[derive(Clone, Debug, PartialEq)]
pub struct CaseGroup {
    pub name: GroupName,
    /// What keeps exactly these cases behind the filters of the selection that was divided.
    pub filters: Vec<Filter>,
    pub cases: Selection,
}

/// Divides what a filter stack leaves of a log.
///
/// Groups of a column stand largest first, ties by name; periods by time. What is too small or must not be named stands
/// together as «others» at the end, with the smallest groups of a column or the earliest periods while there are too many,
/// and with the smallest group while the others together are too few: so no group can be worked out from the rest. Groups
/// by filters are not put together: where one of them has too few cases there are none at all. Linear in the cases, and
/// in the events where a column of events is looked through for cases with several values.
///
/// ```
/// use spor::engine::filter::Filtered;
/// use spor::engine::split::{GroupName, GroupRule, Split, case_groups};
/// use spor::engine::{import::Zone, log::EventLog, variants::Variants};
/// let hour = 3_600_000;
/// let log = EventLog::from_rows([("1", "A", 0), ("2", "A", hour), ("3", "A", 370 * 24 * hour)]).unwrap();
/// let (variants, all) = (Variants::of(&log), Filtered::everything(3));
/// let split = Split::Start(spor::engine::split::StartPeriod::Year);
/// let rule = GroupRule { least_cases: 1, most_groups: 8, may_name: &|_| true };
/// let groups = case_groups(&log, &variants, &all, &split, Zone::Utc, &rule);
/// assert_eq!(groups.iter().map(|group| (&group.name, group.cases.count())).collect::<Vec<_>>(),
///     [(&GroupName::Year(1970), 2), (&GroupName::Year(1971), 1)]);
/// ```
pub fn case_groups(
    log: &EventLog,
    variants: &Variants,
    left: &Filtered,
    split: &Split,
    zone: Zone,
    rule: &GroupRule,
) -> Vec<CaseGroup> {
    let found = candidates(log, variants, left, split, zone);
    let group_of = match split {
        Split::Filters { .. } if found.told.iter().any(|group| group.cases < rule.least_cases) => {
            return Vec::new();
        }
        Split::Filters { .. } => (0..found.told.len()).map(Some).collect(),
        Split::Column(_) => together(&found.told, rule, false),
        Split::Start(_) => together(&found.told, rule, true),
    };
    let (mut groups, mut others) = (Vec::new(), 0);
    for (group, at) in found.told.iter().zip(&group_of) {
        match at {
            Some(_) => groups.push((group.name.clone(), group.filters.clone())),
            None => others += 1,
        }
    }
    if others > 0 {
        let not_told = groups.iter().flat_map(|(_, filters)| filters).map(|filter| filter.clone().turned()).collect();
        groups.push((GroupName::Others(others), not_told));
    }
    let last = groups.len().saturating_sub(1);
    let group_of_case = |case: u32| {
        let place = found.place.get(case as usize).copied().flatten()?;
        Some(group_of[place as usize].unwrap_or(last))
    };
    let groups = groups.into_iter().enumerate().map(|(at, (name, filters))| CaseGroup {
        name,
        filters,
        cases: Selection::where_case(left.cases.total() as usize, |case| group_of_case(case) == Some(at)),
    });
    groups.collect()
}

/// The place of each candidate among the groups that stand by themselves; none for one of the others.
fn together(told: &[Candidate], rule: &GroupRule, by_time: bool) -> Vec<Option<usize>> {
    let may_stand = |group: &Candidate| {
        let is_named = match &group.name {
            GroupName::Value(text) => (rule.may_name)(text),
            _ => true,
        };
        is_named && group.cases >= rule.least_cases
    };
    let mut stands: Vec<bool> = told.iter().map(may_stand).collect();
    loop {
        let own = || (0..told.len()).filter(|&at| stands[at]);
        let others: u32 = (0..told.len()).filter(|&at| !stands[at]).map(|at| told[at].cases).sum();
        let is_too_many = own().count() + usize::from(others > 0) > rule.most_groups;
        let is_too_small = others > 0 && others < rule.least_cases;
        // Of equally small ones the last; the candidates of a column stand by cases already.
        let smallest = || own().rev().min_by_key(|&at| told[at].cases);
        let goes = match (is_too_small, is_too_many) {
            (true, _) => smallest(),
            (_, true) if by_time => own().next(),
            (_, true) => smallest(),
            _ => None,
        };
        let Some(goes) = goes else { break };
        stands[goes] = false;
    }
    let mut next = 0..;
    stands.iter().map(|&stands| if stands { next.next() } else { None }).collect()
}
