//! Validation as the page is told of it: the sample, its judgements, known totals, registration, and the raters' file.

mod adherence;
mod held_sample;
mod raters_file;
mod show_validation;
mod totals;

pub use adherence::{lag_told, show_adherence};
pub use held_sample::{HeldSample, SampleAside};
pub use raters_file::{read_raters_file, write_raters_file};
pub use show_validation::{plan_sample, reveal_case, show_validation};
pub use totals::show_totals;
