//! The map as a report has it: the whole picture with its legend, and both tables.

use super::state::MapState;
use super::{ask, print, save};
use crate::present::export::svg;
use crate::present::map::{SheetText, sheet_counts};
use crate::ui::report::Visit;
use crate::ui::workspace::Workspace;
use leptos::prelude::*;

#[component]
pub fn MapOnPaper() -> impl IntoView {
    let workspace = Workspace::of_page();
    let state = MapState::new(workspace);
    ask::follow(state);
    if let Some(visit) = Visit::of_view() {
        visit.awaits(move || !state.asking.get_untracked() && state.answer.with_untracked(Option::is_some));
    }
    move || {
        state.answer.track();
        state.natural.track();
        let text = SheetText {
            title: workspace.speech().words_now().text("map-picture-title"),
            counts: state.told_now(sheet_counts)?,
            ..SheetText::default()
        };
        let picture = save::sheet_with(state, &text);
        Some(view! {
            {picture.map(|sheet| view! { <div inner_html=svg::inline(&sheet)></div> })}
            {print::tables(state)}
        })
    }
}
