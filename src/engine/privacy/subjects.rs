//! Whose data a log holds: citizens', employees', or nobody's. The user declares it, and a find can overrule it.

use super::detect::{Certainty, ColumnScan, PersonalKind};
use serde::{Deserialize, Serialize};

/// Whom the rows of a log are about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Subjects {
    Citizens,
    Employees,
    NotPersonal,
}

impl Subjects {
    /// The one of the two that asks for more care: citizens before employees before nobody.
    pub fn stricter(self, other: Subjects) -> Subjects {
        match (self, other) {
            (Subjects::Citizens, _) | (_, Subjects::Citizens) => Subjects::Citizens,
            (Subjects::Employees, _) | (_, Subjects::Employees) => Subjects::Employees,
            _ => Subjects::NotPersonal,
        }
    }
}

/// Whom the log is treated as being about.
///
/// One certain CPR number makes it a log about citizens, whatever was declared: only people have one.
pub fn effective(declared: Subjects, certain_cpr_rows: u64) -> Subjects {
    if certain_cpr_rows > 0 { Subjects::Citizens } else { declared }
}

/// Rows with a certain CPR number, over all columns: a row counts once for each column that has one.
pub fn certain_cpr_rows<'a>(scans: impl IntoIterator<Item = &'a ColumnScan>) -> u64 {
    scans.into_iter().map(|scan| scan.rows(PersonalKind::Cpr, Certainty::Certain)).sum()
}
