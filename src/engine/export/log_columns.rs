//! The columns of a log as a table: case, activity, start, complete time, resource, and the attributes.

use super::LogExport;
use super::log_options::ColumnTitles;
use crate::engine::import::unique_names;
use crate::engine::log::{Attribute, AttributeLevel, AttributeUse, EventLog};
use crate::engine::table::EMPTY;

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Column {
    Case,
    Activity,
    Start,
    Time,
    /// The attribute at this position.
    Attribute(usize),
}

/// The columns in order, each with its title; no two have the same one.
pub(super) fn columns_of(log: &EventLog, options: &LogExport, titles: &ColumnTitles) -> Vec<(Column, String)> {
    let mut columns = vec![(Column::Case, titles.case.clone()), (Column::Activity, titles.activity.clone())];
    if log.start_millis().is_some() {
        columns.push((Column::Start, titles.start.clone()));
    }
    columns.push((Column::Time, titles.time.clone()));
    let (mut written, mut resource, mut others) = (Vec::new(), None, Vec::new());
    for &position in &options.attributes {
        let Some(attribute) = log.attributes().get(position).filter(|_| !written.contains(&position)) else { continue };
        written.push(position);
        let column = Column::Attribute(position);
        if attribute.used_as == AttributeUse::Resource && resource.is_none() {
            resource = Some((column, titles.resource.clone()));
        } else {
            others.push((column, attribute.name.clone()));
        }
    }
    columns.extend(resource.into_iter().chain(others));
    let names: Vec<String> = columns.iter().map(|(_, title)| title.clone()).collect();
    for (column, name) in columns.iter_mut().zip(unique_names(&names).0) {
        column.1 = name;
    }
    columns
}

/// What an attribute says of an event, or of its case; the empty text when it says nothing.
pub(super) fn value<'a>(log: &EventLog, attribute: &'a Attribute, case: u32, event: usize) -> &'a str {
    attribute.dictionary.text(code(log, attribute, case, event))
}

/// The code of it in the attribute's dictionary.
pub(super) fn code(log: &EventLog, attribute: &Attribute, case: u32, event: usize) -> u32 {
    let at = match attribute.level {
        AttributeLevel::Case => case as usize,
        AttributeLevel::Event => log.row()[event] as usize,
    };
    attribute.codes.get(at).copied().unwrap_or(EMPTY)
}
