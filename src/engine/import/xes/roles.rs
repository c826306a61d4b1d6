//! Which column plays which part in a log in XES: the standard's own names say it.
//!
//! The names are those of the standard's extensions (concept, time, lifecycle, org); a log without them
//! falls back to what other tools write, and what is not found is left to the user.

use super::columns::Columns;
use super::walk::Level;
use crate::engine::import::{ColumnNumber, Roles};

const CASE: [(Level, &str); 5] = [
    (Level::Trace, "concept:name"),
    (Level::Event, "case:concept:name"),
    (Level::Trace, "identity:id"),
    (Level::Trace, "id"),
    (Level::Event, "case_id"),
];
const ACTIVITY: [(Level, &str); 3] =
    [(Level::Event, "concept:name"), (Level::Event, "activity"), (Level::Event, "Activity")];
const TIME: [(Level, &str); 3] =
    [(Level::Event, "time:timestamp"), (Level::Event, "time:complete"), (Level::Event, "timestamp")];
const START: [(Level, &str); 3] =
    [(Level::Event, "start_timestamp"), (Level::Event, "time:start"), (Level::Event, "start:timestamp")];
const LIFECYCLE: [(Level, &str); 1] = [(Level::Event, "lifecycle:transition")];
const RESOURCE: [(Level, &str); 3] =
    [(Level::Event, "org:resource"), (Level::Event, "org:group"), (Level::Event, "org:role")];

/// Roles by name; every other column is an attribute of the case or the event it is written in.
pub(super) fn guess(columns: &Columns) -> Roles {
    let find = |names: &[(Level, &str)]| names.iter().find_map(|&(level, key)| columns.find(level, key));
    let mut roles = Roles {
        case: Vec::from_iter(find(&CASE)),
        activity: Vec::from_iter(find(&ACTIVITY)),
        time: Vec::from_iter(find(&TIME)),
        start: Vec::from_iter(find(&START)),
        lifecycle: find(&LIFECYCLE),
        resource: find(&RESOURCE),
        ..Roles::default()
    };
    let parts = [&roles.case, &roles.activity, &roles.time, &roles.start].into_iter().flatten().copied();
    let taken: Vec<ColumnNumber> = parts.chain(roles.lifecycle).chain(roles.resource).collect();
    let is_left = |column: &ColumnNumber| !taken.contains(column) && !columns.says_day_only(*column);
    for column in (0..columns.len() as ColumnNumber).filter(is_left) {
        match columns.level(column) {
            Some(Level::Trace) => roles.case_attributes.push(column),
            _ => roles.event_attributes.push(column),
        }
    }
    roles
}
