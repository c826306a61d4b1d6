//! Opening hours weekday by weekday, several times a day where an office shuts in between.

use super::state::TimeState;
use crate::present::dates::WEEKDAYS;
use crate::protocol::{OpeningHours, WorkCalendar};
use crate::ui::icon::{Icon, IconSize, Symbol};
use leptos::prelude::*;

/// What a day has that is opened, until it is told otherwise.
const USUAL: OpeningHours = OpeningHours { from_minute: 8 * 60, to_minute: 16 * 60 };
const MIDNIGHT: u16 = 24 * 60;
/// How long hours that are added take, and how long after the last ones they begin.
const HOUR: u16 = 60;

#[component]
pub fn WeekHours(draft: RwSignal<WorkCalendar>) -> impl IntoView {
    view! { <div class="week-rows">{(0..7).map(|day| view! { <DayRow draft day /> }).collect_view()}</div> }
}

/// Whether the office is open on a weekday, and from when to when.
#[component]
fn DayRow(draft: RwSignal<WorkCalendar>, day: usize) -> impl IntoView {
    let speech = TimeState::of_screen().workspace.speech();
    let count = Memo::new(move |_| draft.with(|draft| draft.week[day].len()));
    let is_open = Memo::new(move |_| count.get() > 0);
    let name = move || speech.words().text(WEEKDAYS[day]);
    let switch = move |event| {
        let open = event_target_checked(&event);
        draft.update(|draft| draft.week[day] = if open { vec![USUAL] } else { Vec::new() });
    };
    let id = format!("calendar-day-{day}");
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
                <div class="day-hours">
                    <For each=move || 0..count.get() key=|at| *at let:at>
                        <Hours draft day at />
                    </For>
                </div>
            </Show>
        </div>
    }
}

/// Open from one minute to another; behind the first of a day stands the way to more, behind the others that out.
#[component]
fn Hours(draft: RwSignal<WorkCalendar>, day: usize, at: usize) -> impl IntoView {
    let speech = TimeState::of_screen().workspace.speech();
    let hours = Memo::new(move |_| draft.with(|draft| draft.week[day].get(at).copied()));
    let said = move |key: &'static str| {
        move || {
            let words = speech.words();
            let day = words.text(WEEKDAYS[day]);
            let day = if at == 0 {
                day
            } else {
                words.with("time-calendar-nth", &[("day", day.into()), ("n", (at + 1).into())])
            };
            words.with(key, &[("day", day.into())])
        }
    };
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
                draft.update(|draft| draft.week[day].get_mut(at).into_iter().for_each(|hours| of(hours, minute)));
            }
        };
        view! {
            <input class="form-input" type="time" aria-label=said(key) prop:value=value on:input=typed />
        }
    };
    let is_full = move || draft.with(|draft| next_hours(&draft.week[day]).is_none());
    let add = move |_| draft.update(|draft| draft.week[day].extend(next_hours(&draft.week[day])));
    let remove = move |_| {
        draft.update(|draft| {
            draft.week[day].remove(at);
        });
    };
    view! {
        <div class="hours">
            {clock("time-calendar-from", false)}
            <span aria-hidden="true">"–"</span>
            {clock("time-calendar-to", true)}
            {if at == 0 {
                let label = said("time-calendar-more-hours");
                view! {
                    <button
                        class="b quiet icon"
                        aria-label=label
                        title=label
                        aria-disabled=move || is_full().then_some("true")
                        on:click=add
                    >
                        <Icon symbol=Symbol::Plus size=IconSize::Small />
                    </button>
                }
            } else {
                let label = said("time-calendar-remove-hours");
                view! {
                    <button class="b quiet icon" aria-label=label title=label on:click=remove>
                        <Icon symbol=Symbol::Close size=IconSize::Small />
                    </button>
                }
            }}
        </div>
    }
}

/// Hours behind all others of a day; none where the day has no room for them.
fn next_hours(hours: &[OpeningHours]) -> Option<OpeningHours> {
    let from_minute = hours.iter().map(|hours| hours.to_minute).max()? + HOUR;
    (from_minute < MIDNIGHT).then(|| OpeningHours { from_minute, to_minute: (from_minute + HOUR).min(MIDNIGHT) })
}

/// The minute of the day that a field for clocks says: `08:30`.
fn minute_of(text: &str) -> Option<u16> {
    let (hour, minute) = text.split_once(':')?;
    Some(hour.parse::<u16>().ok()? * 60 + minute.get(..2)?.parse::<u16>().ok()?)
}
