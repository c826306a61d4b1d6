//! How filters read: the kinds the chooser names, and each filter as one sentence.

mod kind;
mod saved;
mod sentence;

pub use kind::{Family, FilterKind};
pub use saved::{problem, unknown};
pub use sentence::{chip, sentence};
