//! The editor of the working calendar: opening hours by weekday, public holidays, and other closing days.

use super::calendars::{CalendarMenu, keep};
use super::closing_days::ClosingDaysForm;
use super::state::TimeState;
use super::week_hours::WeekHours;
use crate::present::dates::weekday_in_sentence;
use crate::present::time::calendar_name;
use crate::protocol::OpeningHours;
use crate::ui::actions;
use crate::ui::form::{SwitchField, TextField};
use leptos::prelude::*;

#[component]
pub fn CalendarForm() -> impl IntoView {
    let state = TimeState::of_screen();
    let speech = state.workspace.speech();
    let draft = RwSignal::new(state.workspace.choices.with_untracked(|choices| choices.calendar.clone()));
    let name = RwSignal::new(String::new());
    let wrong = Memo::new(move |_| {
        draft.with(|draft| {
            let is_wrong = |hours: &OpeningHours| hours.to_minute <= hours.from_minute;
            draft.week.iter().position(|hours| hours.iter().any(is_wrong))
        })
    });
    let use_it = move |_| {
        if wrong.get_untracked().is_some() {
            return;
        }
        actions::choose(state.workspace, |choices| {
            choices.calendar = draft.get_untracked();
            name.with_untracked(|name| keep(&mut choices.calendars, name, &choices.calendar));
        });
        state.workspace.announce(speech.words_now().text("time-calendar-used"));
        state.editing.set(false);
    };
    let fault = move || {
        wrong.get().map(|day| {
            let words = speech.words();
            let day = weekday_in_sentence(day as u8, &words).unwrap_or_default();
            view! { <p class="fault sm" role="alert">{words.with("time-calendar-wrong", &[("day", day.into())])}</p> }
        })
    };
    view! {
        <div class="calendar-form">
            <p class="muted">{speech.text("time-calendar-is")}</p>
            <CalendarMenu draft />
            <div class="calendar-parts">
                <fieldset class="picks">
                    <legend>{speech.text("time-calendar-hours")}</legend>
                    <WeekHours draft />
                    {fault}
                </fieldset>
                <div class="calendar-closed">
                    <SwitchField
                        id="calendar-holidays"
                        label="time-calendar-close-holidays"
                        value=Signal::derive(move || draft.with(|draft| draft.closed_on_holidays))
                        switch=Callback::new(move |on| draft.update(|draft| draft.closed_on_holidays = on))
                        how="time-calendar-bededag"
                    />
                    <ClosingDaysForm draft />
                </div>
            </div>
            <p class="big calendar-said" role="status">{move || draft.with(|draft| calendar_name(draft, &speech.words()))}</p>
            <TextField
                id="calendar-name"
                label="time-calendar-name"
                value=name
                write=Callback::new(move |text| name.set(text))
                how="time-calendar-name-how"
            />
            <div class="acts row">
                <button
                    class="b pri"
                    aria-disabled=move || wrong.get().map(|_| "true")
                    on:click=use_it
                >
                    {speech.text("time-calendar-use")}
                </button>
            </div>
        </div>
    }
}
