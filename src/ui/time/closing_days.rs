//! The days on which the office is closed beside public holidays: those that many close on, and periods of one's own.

use super::state::TimeState;
use crate::present::time::closing_name;
use crate::protocol::{ClosingDays, WorkCalendar};
use crate::ui::form::{DayField, day_of};
use crate::ui::icon::{Icon, IconSize, Symbol};
use leptos::prelude::*;

/// Days that a municipality may close on each year.
const EACH_YEAR: [ClosingDays; 4] = [
    ClosingDays::CONSTITUTION_DAY,
    ClosingDays::DAY_AFTER_ASCENSION,
    ClosingDays::CHRISTMAS_EVE,
    ClosingDays::NEW_YEARS_EVE,
];

#[component]
pub fn ClosingDaysForm(draft: RwSignal<WorkCalendar>) -> impl IntoView {
    let speech = TimeState::of_screen().workspace.speech();
    let each_year = EACH_YEAR.into_iter().enumerate().map(|(place, days)| {
        let id = format!("calendar-closed-{place}");
        let name = move || capital(&closing_name(days, &speech.words()));
        view! {
            <li class="opt">
                <input
                    class="form-checkbox"
                    type="checkbox"
                    id=id.clone()
                    prop:checked=move || draft.with(|draft| draft.closed.contains(&days))
                    on:change=move |event| set_closed(draft, days, event_target_checked(&event))
                />
                <label for=id>{name}</label>
            </li>
        }
    });
    let own = Memo::new(move |_| {
        let is_own = |days: &ClosingDays| !EACH_YEAR.contains(days);
        draft.with(|draft| draft.closed.iter().copied().filter(is_own).collect::<Vec<_>>())
    });
    let own_row = move |days: ClosingDays| {
        let name = move || closing_name(days, &speech.words());
        let remove = move || speech.words().with("time-calendar-remove", &[("days", name().into())]);
        view! {
            <li class="opt">
                <span>{name}</span>
                <button class="b quiet icon" aria-label=remove title=remove on:click=move |_| set_closed(draft, days, false)>
                    <Icon symbol=Symbol::Close size=IconSize::Small />
                </button>
            </li>
        }
    };
    view! {
        <fieldset class="picks">
            <legend>{speech.text("time-calendar-other")}</legend>
            <ul class="closing-days">
                {each_year.collect_view()} {move || own.get().into_iter().map(own_row).collect_view()}
            </ul>
            <AddDays draft />
        </fieldset>
    }
}

/// From one day to another, both included; one day where the second is left empty.
#[component]
fn AddDays(draft: RwSignal<WorkCalendar>) -> impl IntoView {
    let speech = TimeState::of_screen().workspace.speech();
    let (first, last) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let period = Memo::new(move |_| {
        let begins = day_of(&first.get())?;
        let ends = if last.with(String::is_empty) { begins } else { day_of(&last.get())? };
        (begins <= ends).then_some(ClosingDays::Once { first: begins, last: ends })
    });
    let add = move |_| {
        if let Some(days) = period.get_untracked() {
            set_closed(draft, days, true);
            first.set(String::new());
            last.set(String::new());
        }
    };
    view! {
        <div class="fields closing-period">
            <DayField
                id="calendar-first"
                label="time-calendar-first"
                value=first
                write=Callback::new(move |text| first.set(text))
            />
            <DayField id="calendar-last" label="time-calendar-last" value=last write=Callback::new(move |text| last.set(text)) />
            <button class="b" aria-disabled=move || period.get().is_none().then_some("true") on:click=add>
                <Icon symbol=Symbol::Plus size=IconSize::Small />
                {speech.text("time-calendar-add")}
            </button>
        </div>
    }
}

fn set_closed(draft: RwSignal<WorkCalendar>, days: ClosingDays, closed: bool) {
    draft.update(|draft| {
        draft.closed.retain(|other| *other != days);
        if closed {
            draft.closed.push(days);
            draft.closed.sort_unstable();
        }
    });
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or(String::new(), |first| first.to_uppercase().chain(letters).collect())
}
