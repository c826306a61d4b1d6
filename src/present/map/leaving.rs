//! Whether a map's figures may leave the machine, as a file, a picture, on paper or on the clipboard.

use crate::protocol::{MapAnswer, Subjects};

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

/// How the figures of `answer`, from a log about `subjects`, leave.
pub fn leaving_figures(answer: &MapAnswer, subjects: Subjects) -> LeavingFigures {
    match (answer.hidden, subjects) {
        (Some(_), _) => LeavingFigures::Settled { release: answer.release },
        (None, Subjects::NotPersonal) => LeavingFigures::Free,
        (None, _) => LeavingFigures::Kept,
    }
}
