//! Privacy of an open log: small numbers, how many cases are unique, and the key behind pseudonyms.

use super::{KeyFault, LogId, Subjects, TimeStep};
use serde::{Deserialize, Serialize};

/// Hide counts below `least_shown` on the screen, or hide none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SetSmallCells {
    pub log: LogId,
    pub least_shown: Option<u32>,
}

/// How private an open log is, and what is hidden of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LogPrivacy {
    /// As declared, unless a CPR number was found.
    pub subjects: Subjects,
    /// The least count that is shown; none where nothing is hidden.
    pub least_shown: Option<u32>,
}

/// Count on how many cases are unique. Every answer has looked at some more; asking again goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CountUnique {
    pub log: LogId,
    /// How exactly times are taken as known.
    pub step: TimeStep,
}

/// How far the count has come; the figures once every case of the sample has been looked at.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct UniqueSoFar {
    pub looked_at: u32,
    /// Cases to look at: all, or a sample of a large log.
    pub of: u32,
    pub cases_in_log: u32,
    pub figures: Option<UniqueShares>,
}

/// Shares of cases (0..1) that are unique to who knows one, two or three of their events.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct UniqueShares {
    /// By the events that tell most.
    pub at_worst: [f64; 3],
    /// By events drawn at random.
    pub by_chance: [f64; 3],
}

/// Write down the key behind the pseudonyms of this worker, because the user asked for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SaveKey {}

/// The text of a key file.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeyFile {
    pub text: String,
}

impl std::fmt::Debug for KeyFile {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("KeyFile(hidden)")
    }
}

/// Make pseudonyms with the key of a file that was saved before.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct UseKey {
    pub text: String,
}

impl std::fmt::Debug for UseKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("UseKey(hidden)")
    }
}

/// Whether the key is used now; why not, where it is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeyTaken {
    pub fault: Option<KeyFault>,
}
