//! Data: how the file is read, confirmed over a live preview; what was found; and the account of every row.

mod account;
mod case_level;
mod confirm;
mod cpr;
mod date_fields;
mod day_month;
mod dialect_fields;
mod files_box;
mod findings_list;
mod footer;
mod join_gate;
mod joined;
mod needed;
mod personal;
mod preview_table;
mod problem_screen;
mod rejected_gate;
mod repairs;
mod roles;
mod sample_summary;
mod shape;
mod sheet_fields;
mod source_system;
mod traps;

use crate::ui::frame::NoLog;
use crate::ui::workspace::{Source, Workspace};
use confirm::Confirm;
use leptos::prelude::*;
pub use personal::UniqueBox;
use problem_screen::ProblemScreen;
use sample_summary::SampleSummary;
pub use shape::shape_words;

#[component]
pub fn DataScreen() -> impl IntoView {
    let workspace = Workspace::of_page();
    let has_problem = Memo::new(move |_| workspace.problem.with(Option::is_some));
    let has_preview = Memo::new(move |_| workspace.preview.with(Option::is_some));
    let is_open_sample = Memo::new(move |_| {
        matches!(workspace.source.get(), Some(Source::Sample(_))) && workspace.open.with(Option::is_some)
    });
    move || {
        if has_problem.get() {
            view! { <ProblemScreen /> }.into_any()
        } else if is_open_sample.get() {
            view! { <SampleSummary /> }.into_any()
        } else if has_preview.get() {
            view! { <Confirm /> }.into_any()
        } else {
            view! { <NoLog /> }.into_any()
        }
    }
}
