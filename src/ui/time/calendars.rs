//! Calendars to begin with: ready ones, and those that were kept by name.

use super::state::TimeState;
use crate::protocol::{KeptCalendar, WorkCalendar};
use crate::ui::actions;
use crate::ui::icon::{Icon, IconSize, Symbol};
use leptos::prelude::*;

/// A ready calendar.
type Ready = (&'static str, fn() -> WorkCalendar);

/// The ready calendars by the keys of their names.
const READY: [Ready; 3] = [
    ("time-calendar-municipal", WorkCalendar::municipal_office),
    ("time-calendar-office", WorkCalendar::danish_office),
    ("time-calendar-round-the-clock", WorkCalendar::weekdays_round_the_clock),
];

/// Chooses the calendar that is edited on; a kept one can be taken off the list.
#[component]
pub fn CalendarMenu(draft: RwSignal<WorkCalendar>) -> impl IntoView {
    let workspace = TimeState::of_screen().workspace;
    let speech = workspace.speech();
    let kept = Memo::new(move |_| workspace.choices.with(|choices| choices.calendars.clone()));
    let is = move |calendar: &WorkCalendar| draft.with(|draft| *draft == calendar.in_zone(draft.zone));
    let place = Memo::new(move |_| {
        let ready = READY.iter().position(|(_, ready)| is(&ready()));
        let own = || kept.with(|kept| kept.iter().position(|kept| is(&kept.calendar)));
        ready.or_else(|| own().map(|at| READY.len() + at))
    });
    let value = move || place.get().map_or(String::new(), |place| place.to_string());
    let choose = move |event| {
        let Ok(place) = event_target_value(&event).parse::<usize>() else { return };
        let chosen = match READY.get(place) {
            Some((_, ready)) => Some(ready()),
            None => kept.with_untracked(|kept| kept.get(place - READY.len()).map(|kept| kept.calendar.clone())),
        };
        if let Some(chosen) = chosen {
            draft.update(|draft| *draft = chosen.in_zone(draft.zone));
        }
    };
    let own = move || kept.with(|kept| kept.get(place.get()?.checked_sub(READY.len())?).map(|kept| kept.name.clone()));
    let forget = move |name: String| {
        actions::choose(workspace, |choices| choices.calendars.retain(|kept| kept.name != name));
        workspace.announce(speech.words_now().with("time-calendar-forgotten", &[("name", name.into())]));
    };
    let option = move |at: usize, name: Signal<String>| {
        view! {
            <option value=at.to_string() selected=move || place.get() == Some(at)>
                {move || name.get()}
            </option>
        }
    };
    view! {
        <div class="field calendar-menu">
            <label for="calendar-ready">{speech.text("time-calendar-ready")}</label>
            <div class="row">
                <select class="form-select" id="calendar-ready" prop:value=value on:change=choose>
                    <option value="" selected=move || place.get().is_none() disabled>
                        {speech.text("time-calendar-changed")}
                    </option>
                    {READY
                        .iter()
                        .enumerate()
                        .map(|(at, (key, _))| option(at, Signal::derive(speech.text(key))))
                        .collect_view()}
                    {move || {
                        let names = kept.get().into_iter().map(|kept| kept.name).enumerate();
                        names
                            .map(|(at, name)| option(READY.len() + at, Signal::derive(move || name.clone())))
                            .collect_view()
                    }}
                </select>
                {move || {
                    own()
                        .map(|name| {
                            let label = speech.words().with("time-calendar-forget", &[("name", name.clone().into())]);
                            view! {
                                <button class="b" on:click=move |_| forget(name.clone())>
                                    <Icon symbol=Symbol::Close size=IconSize::Small />
                                    {label}
                                </button>
                            }
                        })
                }}
            </div>
        </div>
    }
}

/// Keeps a calendar by a name, instead of the one that had it; nothing without a name.
pub fn keep(calendars: &mut Vec<KeptCalendar>, name: &str, calendar: &WorkCalendar) {
    let name = name.trim();
    if name.is_empty() {
        return;
    }
    calendars.retain(|kept| kept.name != name);
    calendars.push(KeptCalendar { name: name.to_owned(), calendar: calendar.clone() });
    calendars.sort_by(|one, other| one.name.cmp(&other.name));
}
