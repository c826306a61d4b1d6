//! Personal data on the way in: what each column holds, what is proposed for it, and what is done with it.
//!
//! The beginning of a file is scanned, every column and every distinct text of it, before a value is shown. What was
//! chosen is done once, when the whole file has been read, on the distinct texts of each column.

mod coarsen;
mod treat;

pub use coarsen::coarsen_columns;
pub(crate) use treat::{Chosen, Key};

use super::preview::Preview;
use super::profile_fit::subjects_of_source;
use super::settings::{ColumnNumber, ImportSettings, Roles};
use crate::engine::ordering;
use crate::engine::privacy::{
    Certainty, ColumnContent, ColumnPart, ColumnScan, KindCount, PersonalKind, Proposal, Reason, Subjects, Threshold,
    Treatment, effective, is_key_of_person, propose,
};
use serde::{Deserialize, Serialize};

/// What stands in place of the values that too few rows have.
pub const RARE: &str = "*";

/// What was found in a column of the beginning of a file, and what is proposed for it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ColumnPrivacy {
    pub column: ColumnNumber,
    pub content: ColumnContent,
    /// Rows that hold something, by kind, the surest first.
    pub found: Vec<KindCount>,
    pub proposal: Proposal,
    /// It is the key of a person: what is joined on it brings together what several sources know of one.
    pub is_key_of_person: bool,
}

impl ColumnPrivacy {
    /// Rows with a CPR number that is hardly anything else.
    pub fn certain_cpr_rows(&self) -> u64 {
        let is_certain = |count: &&KindCount| (count.kind, count.certainty) == (PersonalKind::Cpr, Certainty::Certain);
        self.found.iter().filter(is_certain).map(|count| count.rows).sum()
    }
}

/// Scans the columns of a sample, given by name, and proposes what is done with each in the part it plays.
pub(super) fn look_over(scans: &[ColumnScan], names: &[String], roles: &Roles) -> Vec<ColumnPrivacy> {
    let least_rows = Threshold::default().least();
    let columns = scans.iter().zip(names).zip(0..);
    columns
        .map(|((scan, name), column)| ColumnPrivacy {
            column,
            content: scan.content,
            found: scan.counts(),
            proposal: propose(scan, roles.part_of(column), name, least_rows),
            is_key_of_person: is_key_of_person(scan, name),
        })
        .collect()
}

/// Whom a log is most likely about: the people found in it, else the employees that it names, else nobody.
pub(super) fn guess_subjects(columns: &[ColumnPrivacy]) -> Subjects {
    let any = |speaks: &dyn Fn(&Reason) -> bool| columns.iter().flat_map(|column| &column.proposal.reasons).any(speaks);
    let names_employees = |column: &ColumnPrivacy| column.proposal.reasons.contains(&Reason::NamesEmployees);
    let citizens = columns.iter().filter(|column| !names_employees(column)).any(|column| {
        column.proposal.reasons.iter().any(|reason| match reason {
            Reason::NamesPersons | Reason::BirthDates | Reason::Named(_) => true,
            Reason::Holds { .. } => column.proposal.treatment != Treatment::Keep,
            _ => false,
        })
    });
    match (citizens, any(&|reason| *reason == Reason::NamesEmployees)) {
        (true, _) => Subjects::Citizens,
        (false, true) => Subjects::Employees,
        (false, false) => Subjects::NotPersonal,
    }
}

impl ImportSettings {
    /// Takes what is proposed for the columns of `preview`: those to drop play no part any more, the others are treated.
    pub fn take_proposals(&mut self, preview: &Preview) {
        self.treatments.clear();
        for ColumnPrivacy { column, proposal, .. } in &preview.privacy {
            self.treat(*column, proposal.treatment);
        }
        self.subjects = guess_subjects(&preview.privacy).stricter(subjects_of_source(&preview.profiles));
    }

    /// What is done with `column`: a column that plays no part is dropped.
    pub fn treatment_of(&self, column: ColumnNumber) -> Treatment {
        if !self.roles.names(column) {
            return Treatment::Drop;
        }
        let held = self.treatments.iter().find(|(treated, _)| *treated == column);
        held.map_or(Treatment::Keep, |(_, treatment)| *treatment)
    }

    /// Chooses what is done with `column`. One that played no part and is to be kept becomes one of the events; the id of
    /// the case, the activity and their time are needed and stay.
    pub fn treat(&mut self, column: ColumnNumber, treatment: Treatment) {
        self.treatments.retain(|(treated, _)| *treated != column);
        let part = self.roles.part_of(column);
        let is_needed = matches!(part, ColumnPart::Case | ColumnPart::Activity | ColumnPart::Time);
        match treatment {
            Treatment::Drop if is_needed => {}
            Treatment::Drop => self.roles.leave_out(column),
            // Ids stay what they are while the log is open, and get another name where they leave.
            Treatment::Pseudonymise(_) | Treatment::Group { .. } if is_needed => {}
            Treatment::Keep => {}
            other => {
                self.treatments.push((column, other));
                ordering::sort_by_key(&mut self.treatments, |(treated, _)| *treated);
            }
        }
    }

    /// One certain CPR number makes it a log about citizens, whatever was declared.
    pub(super) fn overrule_subjects(&mut self, columns: &[ColumnPrivacy]) {
        let certain = columns.iter().map(ColumnPrivacy::certain_cpr_rows).sum();
        self.subjects = effective(self.subjects, certain);
    }
}

/// How sure a find must be to be masked in a preview: in what people wrote everything, elsewhere what is probable.
pub(super) fn masked_from(scan: &ColumnScan, part: ColumnPart) -> Option<Certainty> {
    match (part, scan.content) {
        (ColumnPart::Time | ColumnPart::Lifecycle, _) => None,
        (ColumnPart::EventAttribute | ColumnPart::Attribute, ColumnContent::FreeText | ColumnContent::Other) => {
            Some(Certainty::Possible)
        }
        _ => Some(Certainty::Probable),
    }
}
