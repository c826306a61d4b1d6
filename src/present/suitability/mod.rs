//! How the verdict on data reads: its sentences, the twelve criteria as rows, and the limits as a table.

mod carried;
mod check_said;
mod counted;
mod criterion;
mod findings;
mod findings_table;
mod homonyms_said;
mod laws;
mod limits;
mod names;
mod reason;
mod saved;
mod scattered_said;
mod shape;
mod sheet;
mod unanchored_said;
mod verdict;
mod worth;

pub use carried::{CarriedSaid, carried};
pub use criterion::{CriterionRow, Mark, Scale, before_and_after, criterion_rows};
pub use findings::{GROUPS, found_name, found_said, hour_said, rows_said, state_word};
pub use findings_table::findings_table;
pub use laws::{found_near, law_changes, near_finding};
pub use limits::{AMBERS_KEY, LIMITS, LimitPlace, LimitRow, moved, numbers_of_all};
pub use names::{criterion_is, criterion_name, number_of, order_said, standing_word};
pub use reason::month_said;
pub use saved::{limits_table, premises_table, saved_table};
pub use shape::{benefit_said, columns_table, growth_said, growth_table, precision_table, shape_table};
pub use sheet::{Reported, sheet};
pub use unanchored_said::{source_said, whose_said};
pub use verdict::{VerdictSaid, orders, steps_offered, verdict_said, verdict_word};
pub use worth::{
    AMOUNTS, BENEFITS, HAS_PERSON, PEOPLE, PersonPart, PremiseSaid, people_said, proposed, rate_said, volume_said,
};
