//! A find: what kind of personal data stands where in a text, and how sure that is.

use serde::{Deserialize, Serialize};
use std::ops::Range;

/// What kind of personal data was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum PersonalKind {
    /// A Danish civil registration number, replacement numbers of institutions included.
    Cpr,
    Mail,
    Phone,
    Address,
    Name,
}

impl PersonalKind {
    /// All kinds, in their order.
    pub const ALL: [PersonalKind; 5] =
        [PersonalKind::Cpr, PersonalKind::Mail, PersonalKind::Phone, PersonalKind::Address, PersonalKind::Name];
}

/// How sure a find is, in rising order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Certainty {
    /// The shape alone speaks for it, and other things have that shape too.
    Possible,
    /// Shape and surroundings speak for it.
    Probable,
    /// Hardly anything else looks like this.
    Certain,
}

/// Personal data in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    pub kind: PersonalKind,
    pub certainty: Certainty,
    /// Bytes of the text, on character boundaries.
    pub range: Range<usize>,
}

/// Finds of several detectors in one text, none over another.
#[derive(Default)]
pub(super) struct Finds {
    found: Vec<Found>,
}

impl Finds {
    /// Takes a find, unless an earlier detector has some of these characters.
    pub fn add(&mut self, kind: PersonalKind, certainty: Certainty, range: Range<usize>) {
        if !self.overlaps(&range) {
            self.found.push(Found { kind, certainty, range });
        }
    }

    /// Whether some of these characters are taken.
    pub fn overlaps(&self, range: &Range<usize>) -> bool {
        self.found.iter().any(|other| other.range.start < range.end && range.start < other.range.end)
    }

    /// All finds from left to right.
    pub fn in_order(mut self) -> Vec<Found> {
        crate::engine::ordering::sort_by_key(&mut self.found, |found| found.range.start);
        self.found
    }
}
