//! Time: how long cases take or the way between two steps does, where that time lies, and how groups differ.

mod ask;
mod calendar_form;
mod calendars;
mod choices;
mod closing_days;
mod deadline;
mod groups;
mod places;
mod state;
mod week_hours;

use crate::present::Words;
use crate::present::time::{
    bins_lines, bins_table, bins_told, bins_unit, duration_rule, figures, in_clock, measure_name, notes,
};
use crate::protocol::{Filter, Shown, TimePage};
use crate::ui::chart_card::ChartCard;
use crate::ui::frame::{Modal, NoCases};
use crate::ui::histogram::histogram;
use crate::ui::icon::Symbol;
use crate::ui::key_figures::KeyFigures;
use crate::ui::leaving::LeavingNotices;
use crate::ui::workspace::Workspace;
use leptos::prelude::*;
use state::TimeState;

#[component]
pub fn TimeScreen() -> impl IntoView {
    let workspace = Workspace::of_page();
    let state = TimeState::new(workspace);
    provide_context(state);
    ask::follow(state);
    let speech = workspace.speech();
    let has_page = Memo::new(move |_| state.page.with(Option::is_some));
    let has_cases =
        Memo::new(move |_| state.page.with(|page| page.as_ref().is_none_or(|page| page.cases != Shown::Number(0))));
    view! {
        <div
            class="page overview-page time-page"
            class:refreshing=move || state.asking.get()
            aria-busy=move || state.asking.get().to_string()
        >
            <header class="data-head">
                <h1 tabindex="-1" title=speech.text("time-lede")>{speech.text("time-title")}</h1>
                <choices::Meaning />
            </header>
            <choices::ChoicesBar />
            <LeavingNotices leaving=state.leaving />
            <Show when=move || has_page.get() fallback=move || view! { <p class="muted" role="status">{speech.text("time-waiting")}</p> }>
                <Show when=move || has_cases.get() fallback=|| view! { <NoCases symbol=Symbol::Time /> }>
                    <KeyFigures
                        label="time-figures"
                        figures=Signal::derive(move || state.told(figures).unwrap_or_default())
                        notes=Signal::derive(move || state.told(notes).unwrap_or_default())
                        leaving=state.leaving
                        file="time-file-figures"
                    />
                    <deadline::DeadlineBox />
                    <Distribution />
                    <groups::Groups />
                    <places::Places />
                </Show>
            </Show>
            <Modal
                open=state.editing
                on_close=Callback::new(move |()| state.editing.set(false))
                title_id="time-calendar-title"
                title=Signal::derive(speech.text("time-calendar-title"))
            >
                <calendar_form::CalendarForm />
            </Modal>
        </div>
    }
}

#[component]
fn Distribution() -> impl IntoView {
    let state = TimeState::of_screen();
    let picture = move || {
        state.told(|page, words| {
            let label =
                format!("{}. {}", measure_name(&page.measured.measure, words), bins_lines(page, words).join(" "));
            bins_told(page).map(|told| histogram(&told, label, words))
        })
    };
    let cases_of = Callback::new(move |row: usize| {
        let timing = state.workspace.choices.with(|choices| choices.timing());
        let bounds = state.page.with(|page| Some(bins_told(page.as_ref()?)?.bounds(row)))?;
        Some(Filter::from(duration_rule(&timing, state.workspace.zone(), bounds)))
    });
    view! {
        <ChartCard
            title="time-distribution"
            unit=Signal::derive(move || state.told(bins_unit).flatten())
            said=Signal::derive(move || state.told(bins_lines).unwrap_or_default())
            table=Callback::new(move |()| state.told(bins_table))
            leaving=state.leaving
            file="time-file-distribution"
            ways=Some(cases_of)
        >
            {move || picture().flatten()}
        </ChartCard>
    }
}

/// What a table is called beside the card that bears its title.
fn table_name(title: &str, words: &Words) -> String {
    format!("{}: {}", words.text(title), words.text("map-as-table"))
}

/// «i arbejdstid».
fn clock_said(page: &TimePage, words: &Words) -> String {
    words.text(in_clock(page.measured.clock))
}
