//! The groups that cases are divided into, as a reader may see them: none is small, and none tells of one person.

use super::columns::{names_persons, whom};
use super::group_columns::{LEAST_PERSONS, columns_of_persons};
use super::labels;
use super::open_log::OpenLog;
use super::telling::{may_tell, shown_if};
use crate::engine::filter::{FilterStack, Filtered, Selection};
use crate::engine::log::{Attribute, AttributeUse, ByEvent, EventLog};
use crate::engine::people::{GroupSize, large_groups};
use crate::engine::privacy::{SmallCells, Worker, masked_personal};
use crate::engine::split::{CaseGroup, GroupRule, Split, case_groups, cases_with_several_values};
use crate::protocol::{SplitCases, SplitColumns, SplitGroup, SplitGroups};

/// Groups side by side at most, the one of all others included.
const MOST_GROUPS: usize = 8;

/// Every column but those that name single persons, and those that only say how far an event has come.
pub fn list_split_columns(open: &mut OpenLog) -> SplitColumns {
    let log = &open.log;
    let mut columns = labels::attributes(log);
    let mut offered = log.attributes().iter().map(is_offered);
    columns.retain(|column| offered.next() == Some(true) && column.distinct > 0);
    let of_persons = log.attributes().iter().filter(|attribute| names_persons(attribute)).count() as u32;
    SplitColumns { columns, of_persons }
}

/// The groups of what a stack leaves.
pub fn split_cases(open: &mut OpenLog, ask: &SplitCases) -> SplitGroups {
    let (left, groups) = divided(open, &ask.stack, &ask.split);
    let rule = open.small_cells;
    let group = |group: CaseGroup| SplitGroup {
        name: group.name,
        filters: group.filters,
        cases: rule.show(group.cases.count()),
    };
    // Few cases with several values would be those of somebody, and so would the few without.
    let ground = left.ground(&open.log, &open.variants);
    let column = match &ask.split {
        Split::Column(name) => ground.attribute_of_case(name).filter(|column| is_offered(column)),
        _ => None,
    };
    let several = column.map_or(0, |column| cases_with_several_values(&ground, &left, column));
    let tells = may_tell(rule, several, &[left.cases.count()]);
    SplitGroups {
        groups: groups.into_iter().map(group).collect(),
        cases: rule.show(left.cases.count()),
        with_several_values: shown_if(tells, several),
    }
}

/// What a stack leaves, and the groups of it.
pub fn divided(open: &mut OpenLog, stack: &FilterStack, split: &Split) -> (Filtered, Vec<CaseGroup>) {
    let left = open.filtered_by(stack);
    let (log, rule) = (&open.log, open.small_cells);
    let ground = left.ground(log, &open.variants);
    let column = match split {
        Split::Column(name) => ground.attribute_of_case(name),
        _ => None,
    };
    if column.is_some_and(|column| !is_offered(column)) {
        return (left, Vec::new());
    }
    let may_name = may_be_named(log, &left, column, rule);
    let rule = GroupRule { least_cases: rule.least_shown.max(1), most_groups: MOST_GROUPS, may_name: &may_name };
    let groups = case_groups(log, &open.variants, &left, split, open.zone, &rule);
    (left, groups)
}

/// Whether a value of a column may be told of by itself: it names nobody, and no team of few.
pub(super) fn may_be_named(
    log: &EventLog,
    left: &Filtered,
    column: Option<&Attribute>,
    rule: SmallCells,
) -> impl Fn(&str) -> bool + use<> {
    let large = column.and_then(|column| large_values(log, left, column, rule));
    move |text| {
        let is_plain = !rule.is_on() || masked_personal(text) == text;
        is_plain && large.as_ref().is_none_or(|large| large.iter().any(|name| name == text))
    }
}

/// Of a column of teams the values with at least five persons; none where the column does not say who works on a case.
fn large_values(log: &EventLog, left: &Filtered, column: &Attribute, rule: SmallCells) -> Option<Vec<String>> {
    let persons = columns_of_persons(log);
    if whom(column) != Some(Worker::Group) || persons.is_empty() {
        return None;
    }
    let size = GroupSize {
        least_persons: LEAST_PERSONS,
        least_cases: if rule.is_on() { rule.least_shown } else { 1 },
        most_groups: usize::MAX,
    };
    // Where events were cut, cases have other numbers: the whole log says who belongs where.
    let cases = if left.cut.is_some() { &Selection::all(log.case_count()) } else { &left.cases };
    let persons: Vec<ByEvent> = persons.into_iter().map(|column| log.by_event(column)).collect();
    let large = large_groups(log, cases, &log.by_event(column), &persons, size);
    let name = |code: u32| column.dictionary.text(code).to_owned();
    Some(large.map(|large| large.shown.into_iter().map(name).collect()).unwrap_or_default())
}

/// Whether cases can be divided by an attribute.
pub(super) fn is_offered(attribute: &Attribute) -> bool {
    attribute.used_as != AttributeUse::Lifecycle && !names_persons(attribute)
}
