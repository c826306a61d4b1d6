//! How files are read, as a recipe keeps it for next month's extract: by the names of columns, and without a value.

mod fit;
mod misfit;
mod saved;

pub use fit::{Fitted, fit};
pub use misfit::SourceMisfit;
pub use saved::{SavedPeriod, SavedSource, SavedTreatment, SourceUse, source_of};
