//! How validation reads: advice before it, strata, questions, results, known totals, the handbook, and sheets to print.

mod advice;
mod handbook;
mod questions;
mod result;
mod sheets;
mod strata;
mod totals;

pub use advice::{Advice, advice, enough_said, plan_said, proposed_closing_said};
pub use handbook::{adherence_said, handbook_table};
pub use questions::{ANSWERS, CAUSES, answer_key, cause_key};
pub use result::{agreement_said, answers_table, causes_table, headline, result_notes};
pub use sheets::{certificate, drawn_said, handbook_sheet};
pub use strata::{merged_said, strata_table, stratum_name};
pub use totals::{period_said, total_said, totals_table};
