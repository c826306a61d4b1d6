//! How a recipe reads: a numbered list in plain words, with what each step did and what of it does not fit.

mod effects;
mod evidence;
mod kind;
mod list;
mod misfits;
mod problems;
mod sentences;
mod sources;

pub use effects::{Change, changed, changes, top_share};
pub use evidence::evidence;
pub use kind::StepKind;
pub use list::as_list;
pub use misfits::misfit;
pub use problems::{mapping_problem, recipe_problem};
pub(crate) use sentences::names;
pub use sentences::sentence;
pub use sources::{source_misfit, source_sentences};
