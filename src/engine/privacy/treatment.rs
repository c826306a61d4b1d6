//! What is done to a column before its values are kept or leave: kept, pseudonymised, grouped, coarsened or dropped.
//!
//! The proposal follows the law's order: what is not needed is not kept (free text), what names someone gets another
//! name, what remains is made less exact. Every proposal says why, and a person decides.

use super::coarsen::TimeStep;
use super::detect::{Certainty, ColumnContent, ColumnScan, PersonalKind};
use super::name_hints::{Hint, hint};
use super::pseudonym::Namespace;
use crate::engine::prepare::is_called_time_of_event;
use serde::{Deserialize, Serialize};

/// What is done to the values of a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Treatment {
    Keep,
    Pseudonymise(Namespace),
    /// Values of fewer rows than this become one group.
    Group {
        least_rows: u32,
    },
    Coarsen(Coarsening),
    Drop,
}

/// How a value is made less exact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Coarsening {
    Time(TimeStep),
    /// Days since the case began.
    RelativeDays,
    /// A date of birth becomes a band of ages of so many years.
    AgeBand {
        years: u8,
    },
}

/// The part that a column plays in the log.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ColumnPart {
    Case,
    Activity,
    Time,
    Lifecycle,
    /// Who did it.
    Resource,
    /// Says something of each event.
    EventAttribute,
    /// Says something of the case, or is not read.
    Attribute,
}

/// Why a treatment is proposed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Reason {
    /// Written by people, who may have written anything.
    FreeText,
    /// So many rows hold this, at least probably.
    Holds {
        kind: PersonalKind,
        rows: u64,
    },
    /// So many rows may hold this.
    MayHold {
        kind: PersonalKind,
        rows: u64,
    },
    /// The column says which employee did it.
    NamesEmployees,
    /// The column says which team did it: no single person.
    NamesTeams,
    /// The column is the key of a person.
    NamesPersons,
    /// The column's name says that it holds this.
    Named(PersonalKind),
    /// Ids of cases, without signs of persons in them.
    CaseIds,
    /// Dates of birth.
    BirthDates,
    /// Nearly every value differs, and so points at one case.
    Identifies,
    /// Times as exact as the source has them.
    ExactTimes,
    /// When the event ended or was registered: it tells no more than the time of the event, which is kept.
    TimesOfEvents,
    /// Many values, of which some may stand in fewer rows than this.
    RareValues {
        least_rows: u32,
    },
    NothingFound,
}

/// A treatment, and why; the first reason decides.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proposal {
    pub treatment: Treatment,
    pub reasons: Vec<Reason>,
}

/// Years in a band of ages that is proposed.
const AGE_BAND_YEARS: u8 = 10;
/// In fewer rows than this nearly all values differ, whatever they are.
const TELLING_ROWS: u64 = 20;
/// The share of rows, as one in so many, from which finds decide over a column that has another purpose.
const ONE_IN: u64 = 10;

/// The treatment to propose for a column, by what was found in it, the part it plays, and its name.
///
/// Free text is dropped. Employees and keys of persons are pseudonymised. Ids of cases are kept, unless they look like
/// CPR numbers. Columns of mail addresses, telephone numbers, names and addresses are dropped, since no figure needs them;
/// dates of birth become bands of ages, other times days, ids other names, and rare values of a column with many values one
/// group of `least_rows` rows. The activity and the time are needed: finds in them are told, not acted on. So is when an event
/// ended or was registered: cut to the day it would hide late registrations and ends before starts, and the time beside it,
/// which is kept, tells as much of the person.
pub fn propose(scan: &ColumnScan, part: ColumnPart, name: &str, least_rows: u32) -> Proposal {
    let mut reasons = finds(scan);
    let holds = |kind: PersonalKind| scan.rows_from(kind, Certainty::Probable);
    let is_mostly = |kind| holds(kind) > 0 && holds(kind) * ONE_IN >= scan.filled_rows;
    let hint = hint(name);
    let (treatment, reason) = match part {
        ColumnPart::Activity | ColumnPart::Time | ColumnPart::Lifecycle => (Treatment::Keep, None),
        ColumnPart::Case if holds(PersonalKind::Cpr) > 0 || hint == Some(Hint::Cpr) => {
            (Treatment::Pseudonymise(Namespace::Case), Some(Reason::NamesPersons))
        }
        ColumnPart::Case if is_mostly(PersonalKind::Name) || is_mostly(PersonalKind::Mail) => {
            (Treatment::Pseudonymise(Namespace::Case), Some(Reason::NamesPersons))
        }
        ColumnPart::Case => (Treatment::Keep, Some(Reason::CaseIds)),
        ColumnPart::Resource if hint == Some(Hint::Team) && !is_mostly(PersonalKind::Name) => {
            (Treatment::Keep, Some(Reason::NamesTeams))
        }
        ColumnPart::Resource => (Treatment::Pseudonymise(Namespace::Employee), Some(Reason::NamesEmployees)),
        ColumnPart::EventAttribute if is_time_of_event(scan, hint, name, &holds) => {
            (Treatment::Keep, Some(Reason::TimesOfEvents))
        }
        ColumnPart::EventAttribute | ColumnPart::Attribute
            if scan.content == ColumnContent::FreeText || hint == Some(Hint::FreeText) =>
        {
            (Treatment::Drop, Some(Reason::FreeText))
        }
        ColumnPart::EventAttribute | ColumnPart::Attribute => attribute(scan, hint, least_rows, &is_mostly, &holds),
    };
    reasons.splice(0..0, reason);
    if reasons.is_empty() {
        reasons.push(Reason::NothingFound);
    }
    Proposal { treatment, reasons }
}

/// Whether a column of events says when each ended or was registered: its values are dates, its name says so, and nobody is
/// found in it.
fn is_time_of_event(scan: &ColumnScan, hint: Option<Hint>, name: &str, holds: &dyn Fn(PersonalKind) -> u64) -> bool {
    let is_of_nobody = hint.is_none() && PersonalKind::ALL.into_iter().all(|kind| holds(kind) == 0);
    scan.content == ColumnContent::Date && is_of_nobody && is_called_time_of_event(name)
}

/// The treatment of a column that is neither needed for the log nor free text.
fn attribute(
    scan: &ColumnScan,
    hint: Option<Hint>,
    least_rows: u32,
    is_mostly: &dyn Fn(PersonalKind) -> bool,
    holds: &dyn Fn(PersonalKind) -> u64,
) -> (Treatment, Option<Reason>) {
    match hint {
        Some(Hint::Employee) => return (Treatment::Pseudonymise(Namespace::Employee), Some(Reason::NamesEmployees)),
        Some(Hint::Cpr | Hint::Person) => {
            return (Treatment::Pseudonymise(Namespace::Person), Some(Reason::NamesPersons));
        }
        Some(Hint::BirthDate) => {
            let band = Coarsening::AgeBand { years: AGE_BAND_YEARS };
            return (Treatment::Coarsen(band), Some(Reason::BirthDates));
        }
        Some(Hint::Holds(kind)) => return (Treatment::Drop, Some(Reason::Named(kind))),
        Some(Hint::FreeText | Hint::Team) | None => {}
    }
    if is_mostly(PersonalKind::Cpr) {
        return (Treatment::Pseudonymise(Namespace::Person), Some(Reason::NamesPersons));
    }
    // A CPR number anywhere else, or columns of what nobody counts.
    let others = [PersonalKind::Mail, PersonalKind::Phone, PersonalKind::Address, PersonalKind::Name];
    if holds(PersonalKind::Cpr) > 0 || others.into_iter().any(is_mostly) {
        return (Treatment::Drop, None);
    }
    let is_telling = scan.filled_rows >= TELLING_ROWS;
    match scan.content {
        ColumnContent::Other | ColumnContent::Identifier if !is_telling => (Treatment::Keep, None),
        ColumnContent::Other => (Treatment::Group { least_rows }, Some(Reason::RareValues { least_rows })),
        ColumnContent::Identifier => (Treatment::Pseudonymise(Namespace::Case), Some(Reason::Identifies)),
        ColumnContent::Date => (Treatment::Coarsen(Coarsening::Time(TimeStep::Day)), Some(Reason::ExactTimes)),
        _ => (Treatment::Keep, None),
    }
}

/// Whether a column is the key of a person: it holds CPR numbers, at least probably, or its name says so.
pub fn is_key_of_person(scan: &ColumnScan, name: &str) -> bool {
    scan.rows_from(PersonalKind::Cpr, Certainty::Probable) > 0 || matches!(hint(name), Some(Hint::Cpr | Hint::Person))
}

/// What was found, the surest first of each kind.
fn finds(scan: &ColumnScan) -> Vec<Reason> {
    let mut reasons = Vec::new();
    for kind in PersonalKind::ALL {
        match scan.rows_from(kind, Certainty::Probable) {
            0 => {}
            rows => reasons.push(Reason::Holds { kind, rows }),
        }
    }
    for kind in PersonalKind::ALL {
        match scan.rows(kind, Certainty::Possible) {
            0 => {}
            rows => reasons.push(Reason::MayHold { kind, rows }),
        }
    }
    reasons
}
