//! Which columns say who works on the cases: the persons, and the groups that are large enough to be told of.

use super::columns::{values, whom};
use crate::engine::filter::Selection;
use crate::engine::log::{Attribute, AttributeLevel, AttributeUse, ByEvent, EventLog};
use crate::engine::people::{GroupSize, LargeGroups, has_large_groups, large_groups};
use crate::engine::privacy::{SmallCells, Worker};

/// A group has so many persons, whatever is hidden beside.
pub const LEAST_PERSONS: u32 = 5;
/// Groups in a table, the one of all others included.
const MOST_GROUPS: usize = 12;
/// A column with more values than this is offered when its name says that they are groups only, and never with many more.
const MOST_VALUES: (u32, u32) = (50, 2_000);

/// A column that can be told of, and the groups in it that stand by themselves.
pub struct GroupColumn<'a> {
    pub column: &'a Attribute,
    pub values: ByEvent,
    pub groups: LargeGroups,
}

/// The columns of a log that say who.
pub struct GroupColumns<'a> {
    /// Says which person.
    pub person: Option<(&'a Attribute, ByEvent)>,
    /// The likeliest first.
    pub offered: Vec<&'a Attribute>,
    /// Named as groups, but with too few persons in each.
    pub too_few_persons: Vec<&'a Attribute>,
    /// The one that was chosen, or that is proposed.
    pub in_use: Option<GroupColumn<'a>>,
    /// It is in use because it is named as one of groups.
    pub is_proposed: bool,
}

/// Looks at every column: of groups by name, and where persons are known of any with few values. The one that is `chosen` is in
/// use where it is offered; else the first, where it is named as one of groups.
pub fn group_columns<'a>(
    log: &'a EventLog,
    selection: &Selection,
    rule: SmallCells,
    chosen: Option<&str>,
) -> GroupColumns<'a> {
    let persons = columns_of_persons(log);
    let size = GroupSize {
        least_persons: LEAST_PERSONS,
        least_cases: if rule.is_on() { rule.least_shown } else { 1 },
        most_groups: MOST_GROUPS,
    };
    let is_candidate = |attribute: &&Attribute| {
        attribute.used_as != AttributeUse::Lifecycle
            && match whom(attribute) {
                Some(Worker::Person) => false,
                Some(Worker::Group) => values(attribute) <= MOST_VALUES.1,
                None => !persons.is_empty() && (2..=MOST_VALUES.0).contains(&values(attribute)),
            }
    };
    let is_named = |attribute: &Attribute| whom(attribute) == Some(Worker::Group);
    let mut candidates: Vec<&Attribute> = log.attributes().iter().filter(is_candidate).collect();
    // Cases can change hands in a column of events only. Stable: columns of one kind keep their order.
    candidates.sort_by_key(|attribute| (!is_named(attribute), attribute.level == AttributeLevel::Case));
    let mut who: Vec<ByEvent> = persons.iter().map(|column| log.by_event(column)).collect();
    let has_groups = |column: &Attribute| {
        let least = if is_named(column) { 1 } else { 2 };
        has_large_groups(log, selection, column, &who, size, least)
    };
    let (offered, others): (Vec<&Attribute>, Vec<&Attribute>) = candidates.into_iter().partition(|of| has_groups(of));
    let chosen = offered.iter().copied().find(|column| chosen == Some(column.name.as_str()));
    let proposed = offered.first().copied().filter(|first| is_named(first));
    let in_use = chosen.or(proposed).and_then(|column| {
        let values = log.by_event(column);
        let groups = large_groups(log, selection, &values, &who, size)?;
        Some(GroupColumn { column, values, groups })
    });
    let person = persons.iter().position(|column| column.level == AttributeLevel::Event);
    GroupColumns {
        person: person.map(|place| (persons[place], who.swap_remove(place))),
        is_proposed: chosen.is_none() && in_use.is_some(),
        offered,
        too_few_persons: others.into_iter().filter(|column| is_named(column)).collect(),
        in_use,
    }
}

/// The columns that name the persons who work on cases.
pub fn columns_of_persons(log: &EventLog) -> Vec<&Attribute> {
    let named: Vec<&Attribute> =
        log.attributes().iter().filter(|attribute| whom(attribute) == Some(Worker::Person)).collect();
    let resource = named.iter().find(|attribute| attribute.used_as == AttributeUse::Resource).copied();
    // The log's resource is who did it; other columns may say who answers for it, so all of them count.
    resource.map_or(named, |resource| vec![resource])
}
