//! Whether figures may leave the machine, as a file, a picture, on paper or on the clipboard.

use crate::protocol::Subjects;

/// Whether the figures of an answer may leave the machine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LeavingFigures {
    /// The log is about nobody, and nothing is hidden.
    Free,
    /// Small cells are hidden; two releases with different names can be compared.
    Settled { release: u64 },
    /// They are of persons, and small ones are shown: they stay.
    Kept,
}

/// How figures called `release`, from a log about `subjects`, leave.
pub fn leaving_figures(hides_small: bool, release: u64, subjects: Subjects) -> LeavingFigures {
    match (hides_small, subjects) {
        (true, _) => LeavingFigures::Settled { release },
        (false, Subjects::NotPersonal) => LeavingFigures::Free,
        (false, _) => LeavingFigures::Kept,
    }
}
