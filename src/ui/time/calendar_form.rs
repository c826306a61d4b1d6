//! The editor of the working calendar: opening hours by weekday, public holidays, and other closing days.

use super::closing_days::ClosingDaysForm;
use super::state::TimeState;
use crate::present::dates::WEEKDAYS;
use crate::present::time::calendar_name;
use crate::protocol::{OpeningHours, WorkCalendar};
use crate::ui::actions;
use crate::ui::form::SwitchField;
use leptos::prelude::*;

/// What a day has that is opened, until it is told otherwise.
const USUAL: OpeningHours = OpeningHours { from_minute: 8 * 60, to_minute: 16 * 60 };
const MIDNIGHT: u16 = 24 * 60;

#[component]
pub fn CalendarForm() -> impl IntoView {
    let state = TimeState::of_screen();
    let speech = state.workspace.speech();
    let draft = RwSignal::new(state.workspace.choices.with_untracked(|choices| choices.calendar.clone()));
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
        actions::choose(state.workspace, |choices| choices.calendar = draft.get_untracked());
        state.workspace.announce(speech.words_now().text("time-calendar-used"));
        state.editing.set(false);
    };
    let fault = move || {
        wrong.get().map(|day| {
            let words = speech.words();
            let day = words.text(WEEKDAYS[day]).to_lowercase();
            view! { <p class="fault sm" role="alert">{words.with("time-calendar-wrong", &[("day", day.into())])}</p> }
        })
    };
    view! {
        <div class="calendar-form">
            <p class="muted">{speech.text("time-calendar-is")}</p>
            <div class="calendar-parts">
                <fieldset class="picks">
                    <legend>{speech.text("time-calendar-hours")}</legend>
                    <div class="week-rows">{(0..7).map(|day| view! { <DayRow draft day /> }).collect_view()}</div>
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
            <div class="acts row">
                <button
                    class="b pri"
                    aria-disabled=move || wrong.get().map(|_| "true")
                    on:click=use_it
                >
                    {speech.text("time-calendar-use")}
                </button>
                <button class="b" on:click=move |_| draft.set(WorkCalendar::municipal_office())>
                    {speech.text("time-calendar-reset")}
                </button>
            </div>
        </div>
    }
}

/// Whether the office is open on a weekday, and from when to when.
#[component]
fn DayRow(draft: RwSignal<WorkCalendar>, day: usize) -> impl IntoView {
    let speech = TimeState::of_screen().workspace.speech();
    let hours = Memo::new(move |_| draft.with(|draft| draft.week[day].first().copied()));
    let is_open = Memo::new(move |_| hours.get().is_some());
    let name = move || speech.words().text(WEEKDAYS[day]);
    let said = move |key: &'static str| move || speech.words().with(key, &[("day", name().into())]);
    let switch = move |event| {
        let open = event_target_checked(&event);
        draft.update(|draft| draft.week[day] = if open { vec![USUAL] } else { Vec::new() });
    };
    let id = format!("calendar-day-{day}");
    let clock = move |key: &'static str, is_end: bool| {
        let of = move |hours: &mut OpeningHours, minute: u16| match is_end {
            // A clock shows midnight as the beginning of a day; here it is the end of this one.
            true => hours.to_minute = if minute == 0 { MIDNIGHT } else { minute },
            false => hours.from_minute = minute,
        };
        let value = move || {
            let hours = hours.get()?;
            let minute = if is_end { hours.to_minute % MIDNIGHT } else { hours.from_minute };
            Some(format!("{:02}:{:02}", minute / 60, minute % 60))
        };
        let typed = move |event| {
            if let Some(minute) = minute_of(&event_target_value(&event)) {
                draft.update(|draft| draft.week[day].first_mut().into_iter().for_each(|hours| of(hours, minute)));
            }
        };
        view! {
            <input class="form-input" type="time" aria-label=said(key) prop:value=value on:input=typed />
        }
    };
    view! {
        <div class="week-row">
            <span class="opt">
                <input
                    class="form-checkbox"
                    type="checkbox"
                    id=id.clone()
                    prop:checked=move || is_open.get()
                    on:change=switch
                />
                <label for=id>{name}</label>
            </span>
            <Show
                when=move || is_open.get()
                fallback=move || view! { <span class="faint">{speech.text("time-calendar-shut")}</span> }
            >
                {clock("time-calendar-from", false)}
                <span aria-hidden="true">"–"</span>
                {clock("time-calendar-to", true)}
            </Show>
        </div>
    }
}

/// The minute of the day that a field for clocks says: `08:30`.
fn minute_of(text: &str) -> Option<u16> {
    let (hour, minute) = text.split_once(':')?;
    Some(hour.parse::<u16>().ok()? * 60 + minute.get(..2)?.parse::<u16>().ok()?)
}
