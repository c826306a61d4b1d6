//! An attribute: what else the source says of a case or an event.

use super::Shared;
use crate::engine::table::Dictionary;

/// Whether an attribute belongs to the whole case or to one event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AttributeLevel {
    Case,
    Event,
}

/// What an attribute is used for beside being a value to filter by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AttributeUse {
    Plain,
    Resource,
    Lifecycle,
}

/// One attribute as text codes; code 0 (the empty text) is a missing value.
pub struct Attribute {
    pub name: String,
    pub level: AttributeLevel,
    pub used_as: AttributeUse,
    /// By case number for [`AttributeLevel::Case`], by **source row** for [`AttributeLevel::Event`].
    pub codes: Shared<Vec<u32>>,
    pub dictionary: Shared<Dictionary>,
}

impl Attribute {
    /// The same column in another log. Not `Clone`, so that every use is seen where it is made.
    pub(crate) fn share(&self) -> Attribute {
        Attribute {
            name: self.name.clone(),
            level: self.level,
            used_as: self.used_as,
            codes: self.codes.share(),
            dictionary: self.dictionary.share(),
        }
    }
}
