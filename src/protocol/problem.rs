//! What can go wrong between page and worker, each with the facts its sentence needs.

use super::ImportProblem;
use serde::{Deserialize, Serialize};

/// Why a request has no answer. The reader's sentence, with the next step, is in the catalogues.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Problem {
    /// The file cannot become a log.
    Import(ImportProblem),
    /// The browser could not read the file: moved, deleted, locked, or changed while it was read.
    FileUnreadable,
    /// Name, size or time of the file differ from when it was chosen.
    FileChanged,
    /// The user pressed Stop.
    Stopped,
    /// A newer request of the same panel took its place.
    Superseded,
    /// The log or selection that was named is not open.
    NotOpen,
    /// There is no key for pseudonyms, and a log about persons does not leave without.
    NoKey,
    /// Single cases of a log about persons are told only when it was answered why.
    NotAnswered,
    /// A workbook could not be packed.
    WorkbookNotWritten,
    /// The worker's program could not be fetched when the page started.
    ProgramNotFetched,
    /// The worker ended by a fault of ours.
    WorkerCrashed,
    /// There was not memory enough.
    OutOfMemory,
    /// The worker's program is of another build than the page: a stale file in the cache.
    StaleBuild,
    /// The answer was of another type than the question.
    WrongAnswer,
}

impl From<ImportProblem> for Problem {
    fn from(problem: ImportProblem) -> Self {
        Problem::Import(problem)
    }
}
