//! Work that needs the file: its beginning, or the whole of it piece by piece.

use super::hash_file::Hashing;
use super::save_log::Writing;
use crate::engine::import::{ImportProblem, SeveralImporter, Zone};
use crate::protocol::Answer;

/// What a command asks of the shell round the session.
pub enum Work {
    /// Nothing more: here is the answer.
    Done(Answer),
    /// The first `limit_bytes` of the file, then [`Session::probed`](super::Session::probed), which may ask for more.
    Beginning(Beginning),
    /// Every byte of every file, in order; after each [`Reading::step`] until nothing is left and
    /// [`Reading::end_file`]; then [`Session::opened`](super::Session::opened).
    Whole(Box<Reading>),
    /// [`Session::write_some`](super::Session::write_some) until it says no, then [`Session::written`](super::Session::written).
    Writing(Box<Writing>),
    /// Every byte of one file, then [`Hashing::finish`].
    Hashing(Hashing),
}

/// A file whose beginning is looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Beginning {
    pub name: String,
    pub size_bytes: u64,
    pub limit_bytes: u64,
    /// Of an archive, the file that is meant.
    pub entry: Option<String>,
    /// When the file was last written, milliseconds UTC, where the shell can tell: nothing in it happened later.
    pub written_millis: Option<i64>,
}

/// Files on their way into a log. Feed it pieces of any size; between two pieces it can be dropped.
pub struct Reading {
    pub(super) importer: SeveralImporter,
    pub(super) zone: Zone,
    pub total_bytes: u64,
    pub done_bytes: u64,
}

impl Reading {
    /// Takes in the next piece of the current file.
    ///
    /// Not part of its caller: a browser compiles a function anew when a loop in it has run often, all of it, and
    /// the callers are the largest functions there are.
    #[inline(never)]
    pub fn feed(&mut self, bytes: &[u8]) -> Result<(), ImportProblem> {
        self.done_bytes += bytes.len() as u64;
        self.importer.feed(bytes)
    }

    /// Takes a step of what is left to do of the current file once its bytes have come; false when nothing is left.
    #[inline(never)]
    pub fn step(&mut self) -> Result<bool, ImportProblem> {
        self.importer.step()
    }

    /// How far those steps have come, in units that are only good for their share.
    pub fn step_progress(&self) -> Option<(u64, u64)> {
        self.importer.step_progress()
    }

    /// The current file has ended.
    pub fn end_file(&mut self) -> Result<(), ImportProblem> {
        self.importer.end_file()
    }

    /// Rows read so far.
    pub fn rows(&self) -> u64 {
        self.importer.rows()
    }
}
