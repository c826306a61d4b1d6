//! How hand-overs read: sentences, the table from group to group, what each group has to do, and the table to save.

mod between;
mod changes;
mod loads;
mod saved;
mod sentences;

pub use between::{
    BetweenCell, between_rows, group_name, group_names, pair_name, pair_rule, there_and_back_name, there_and_back_rule,
};
pub use changes::{ChangesRow, changes_rows};
pub use loads::{
    WeekFigure, WeekRow, busiest_week, cases_of_group, cases_of_week, changed_in_weeks, has_tasks_by_week,
    load_markers, task_rows, week_rows, week_said,
};
pub use saved::saved_table;
pub use sentences::{Sentence, notes, sentence, why_no_groups};
