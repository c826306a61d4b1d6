//! How filters read: the kinds the chooser names, and each filter as one sentence.

mod bounds;
mod found;
mod funnel;
mod kind;
mod saved;
mod sentence;

pub use funnel::{FunnelLevel, funnel_levels, funnel_table};
pub use kind::{Family, FilterKind};
pub use saved::{problem, unknown};
pub use sentence::{chip, sentence};
