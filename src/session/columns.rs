//! Which columns may be listed value by value: none whose values are single persons, whatever the log is about.

use crate::engine::log::{Attribute, AttributeUse};
use crate::engine::privacy::{Worker, names_one_person, worker};

/// Whether every value of a column is one person, an employee or a citizen, under a name or a pseudonym.
///
/// A list of such values with what each has done would be a list of persons. Every view that lists values, and the forms of
/// filters, ask here.
pub fn names_persons(attribute: &Attribute) -> bool {
    names_one_person(&attribute.name, is_resource(attribute), values(attribute))
}

/// Whom a column names: employees, or groups of them.
pub fn whom(attribute: &Attribute) -> Option<Worker> {
    worker(&attribute.name, is_resource(attribute), values(attribute))
}

/// How many values a column has, the missing one not counted.
pub fn values(attribute: &Attribute) -> u32 {
    attribute.dictionary.len().saturating_sub(1) as u32
}

fn is_resource(attribute: &Attribute) -> bool {
    attribute.used_as == AttributeUse::Resource
}
