//! How filters read: the kinds the chooser names, and each filter as one sentence.

mod kind;
mod sentence;

pub use kind::{Family, FilterKind};
pub use sentence::{chip, sentence};
