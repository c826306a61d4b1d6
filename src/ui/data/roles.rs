//! Which column plays which part, as the menus over the preview set it.

use crate::protocol::{ColumnNumber, ImportSettings, Namespace, Roles, Treatment};

/// The part of a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    None,
    Case,
    Activity,
    Time,
    Start,
    Lifecycle,
    Resource,
    CaseAttribute,
    EventAttribute,
}

impl Role {
    /// All parts in the order of the menu.
    pub const ALL: [Role; 9] = [
        Role::Case,
        Role::Activity,
        Role::Time,
        Role::Start,
        Role::Lifecycle,
        Role::Resource,
        Role::CaseAttribute,
        Role::EventAttribute,
        Role::None,
    ];

    /// The menu's value, and the name of its sentence.
    pub fn key(self) -> &'static str {
        match self {
            Role::None => "data-role-none",
            Role::Case => "data-role-case",
            Role::Activity => "data-role-activity",
            Role::Time => "data-role-time",
            Role::Start => "data-role-start",
            Role::Lifecycle => "data-role-lifecycle",
            Role::Resource => "data-role-resource",
            Role::CaseAttribute => "data-role-case-attribute",
            Role::EventAttribute => "data-role-event-attribute",
        }
    }

    /// The part behind a menu's value.
    pub fn of_key(key: &str) -> Option<Role> {
        Role::ALL.into_iter().find(|role| role.key() == key)
    }

    /// True for the three parts that every log needs.
    pub fn is_needed(self) -> bool {
        matches!(self, Role::Case | Role::Activity | Role::Time)
    }
}

/// The part that `column` plays.
pub fn role_of(roles: &Roles, column: ColumnNumber) -> Role {
    let lists = [
        (&roles.case, Role::Case),
        (&roles.activity, Role::Activity),
        (&roles.time, Role::Time),
        (&roles.start, Role::Start),
        (&roles.case_attributes, Role::CaseAttribute),
        (&roles.event_attributes, Role::EventAttribute),
    ];
    if roles.lifecycle == Some(column) {
        return Role::Lifecycle;
    }
    if roles.resource == Some(column) {
        return Role::Resource;
    }
    lists.into_iter().find(|(columns, _)| columns.contains(&column)).map_or(Role::None, |(_, role)| role)
}

/// Gives `column` a part. Case, activity and times can be joined from several columns, from left to right; a column
/// that loses a part for one only becomes an attribute of the event.
pub fn assign(settings: &mut ImportSettings, column: ColumnNumber, role: Role) {
    let times = (settings.roles.time.clone(), settings.roles.start.clone());
    let roles = &mut settings.roles;
    take_away(roles, column);
    match role {
        Role::None => {}
        Role::Case => insert(&mut roles.case, column),
        Role::Activity => insert(&mut roles.activity, column),
        Role::Time => insert(&mut roles.time, column),
        Role::Start => insert(&mut roles.start, column),
        Role::CaseAttribute => insert(&mut roles.case_attributes, column),
        Role::EventAttribute => insert(&mut roles.event_attributes, column),
        Role::Lifecycle => {
            if let Some(before) = roles.lifecycle.replace(column) {
                insert(&mut roles.event_attributes, before);
            }
        }
        Role::Resource => {
            if let Some(before) = roles.resource.replace(column) {
                insert(&mut roles.event_attributes, before);
            }
        }
    }
    match role {
        Role::None => settings.treatments.retain(|(treated, _)| *treated != column),
        // Employees get other names, unless the user wants to keep theirs.
        Role::Resource if settings.treatment_of(column) == Treatment::Keep => {
            settings.treat(column, Treatment::Pseudonymise(Namespace::Employee));
        }
        _ => {}
    }
    // Another column is written in another way: an empty pattern is guessed anew.
    if settings.roles.time != times.0 {
        settings.time_pattern.clear();
    }
    if settings.roles.start != times.1 {
        settings.start_pattern.clear();
    }
}

/// Leaves `column` alone in its part; the others joined with it become attributes of the event.
pub fn only(settings: &mut ImportSettings, column: ColumnNumber, role: Role) {
    let joined = match role {
        Role::Case => settings.roles.case.clone(),
        Role::Activity => settings.roles.activity.clone(),
        Role::Time => settings.roles.time.clone(),
        Role::Start => settings.roles.start.clone(),
        _ => Vec::new(),
    };
    for other in joined.into_iter().filter(|other| *other != column) {
        assign(settings, other, Role::EventAttribute);
    }
}

fn insert(columns: &mut Vec<ColumnNumber>, column: ColumnNumber) {
    columns.push(column);
    columns.sort_unstable();
}

fn take_away(roles: &mut Roles, column: ColumnNumber) {
    for columns in [
        &mut roles.case,
        &mut roles.activity,
        &mut roles.time,
        &mut roles.start,
        &mut roles.case_attributes,
        &mut roles.event_attributes,
    ] {
        columns.retain(|other| *other != column);
    }
    for one in [&mut roles.lifecycle, &mut roles.resource] {
        if *one == Some(column) {
            *one = None;
        }
    }
}
