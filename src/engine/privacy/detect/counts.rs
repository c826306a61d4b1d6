//! Rows by kind of personal data and by how sure it is.

use super::found::{Certainty, Found, PersonalKind};
use serde::{Deserialize, Serialize};

const KINDS: usize = PersonalKind::ALL.len();
const CERTAINTIES: usize = 3;

/// Rows in which a kind of personal data was found with this certainty at most.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KindCount {
    pub kind: PersonalKind,
    pub certainty: Certainty,
    pub rows: u64,
}

/// The surest find of each kind in one text.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Surest([Option<Certainty>; KINDS]);

impl Surest {
    pub fn of(found: &[Found]) -> Surest {
        let mut surest = Surest::default();
        for find in found {
            let held = &mut surest.0[find.kind as usize];
            *held = (*held).max(Some(find.certainty));
        }
        surest
    }

    pub fn get(&self, kind: PersonalKind) -> Option<Certainty> {
        self.0[kind as usize]
    }

    /// Whether anything was found.
    pub fn is_any(&self) -> bool {
        self.0.iter().any(Option::is_some)
    }
}

/// Rows by kind and certainty. A row counts once for each kind, by its surest find.
#[derive(Clone, Debug, Default)]
pub(crate) struct KindCounts([[u64; CERTAINTIES]; KINDS]);

impl KindCounts {
    /// Counts so many rows with this in them.
    pub fn add(&mut self, surest: &Surest, rows: u64) {
        for kind in PersonalKind::ALL {
            if let Some(certainty) = surest.get(kind) {
                *self.rows_mut(kind, certainty) += rows;
            }
        }
    }

    /// The counts of several lists, added up.
    pub fn of<'a>(lists: impl Iterator<Item = &'a KindCount>) -> KindCounts {
        let mut counts = KindCounts::default();
        for count in lists {
            *counts.rows_mut(count.kind, count.certainty) += count.rows;
        }
        counts
    }

    /// Rows of this kind with this certainty as the highest.
    pub fn rows(&self, kind: PersonalKind, certainty: Certainty) -> u64 {
        self.0[kind as usize][certainty as usize]
    }

    /// Rows of this kind with at least this certainty.
    pub fn rows_from(&self, kind: PersonalKind, certainty: Certainty) -> u64 {
        self.0[kind as usize][certainty as usize..].iter().sum()
    }

    pub fn rows_mut(&mut self, kind: PersonalKind, certainty: Certainty) -> &mut u64 {
        &mut self.0[kind as usize][certainty as usize]
    }

    /// All counts above nought: by kind, the surest first.
    pub fn list(&self) -> Vec<KindCount> {
        let certainties = [Certainty::Certain, Certainty::Probable, Certainty::Possible];
        let all = PersonalKind::ALL.into_iter().flat_map(|kind| certainties.map(|certainty| (kind, certainty)));
        all.map(|(kind, certainty)| KindCount { kind, certainty, rows: self.rows(kind, certainty) })
            .filter(|count| count.rows > 0)
            .collect()
    }
}
