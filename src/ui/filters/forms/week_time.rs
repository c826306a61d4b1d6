//! The form of a filter on weekdays and hours of the day.

use super::fields::{ChoiceOf, PartOf, part, put};
use crate::present::dates::WEEKDAYS;
use crate::protocol::{CaseRule, HoursOfDay, Rule, WeekTimeOf};
use crate::ui::filters::FilterForm;
use crate::ui::form::{NumberField, PickList, SwitchField};
use leptos::prelude::*;

fn of(rule: &mut Rule) -> Option<&mut WeekTimeOf> {
    match rule {
        Rule::Case(CaseRule::WeekTime { of, .. }) => Some(of),
        _ => None,
    }
}

fn weekdays(rule: &mut Rule) -> Option<&mut Vec<u8>> {
    match rule {
        Rule::Case(CaseRule::WeekTime { weekdays, .. }) => Some(weekdays),
        _ => None,
    }
}

fn hours(rule: &mut Rule) -> Option<&mut Option<HoursOfDay>> {
    match rule {
        Rule::Case(CaseRule::WeekTime { hours, .. }) => Some(hours),
        _ => None,
    }
}

fn from(rule: &mut Rule) -> Option<&mut u8> {
    hours(rule).and_then(Option::as_mut).map(|hours| &mut hours.from)
}

fn before(rule: &mut Rule) -> Option<&mut u8> {
    hours(rule).and_then(Option::as_mut).map(|hours| &mut hours.before)
}

/// What lies at the time, in the order of the menu.
const TIMES: [(WeekTimeOf, &str); 2] =
    [(WeekTimeOf::Begin, "filter-field-week-begin"), (WeekTimeOf::SomeEvent, "filter-field-week-event")];

/// What begins or happens, on which weekdays, and between which hours.
#[component]
pub fn WeekTimeForm() -> impl IntoView {
    let form = FilterForm::of_page();
    let speech = form.workspace.speech();
    // Days and hours are those on the wall where the log was written.
    let zone = untrack(|| form.workspace.zone());
    form.rule.update(|rule| {
        if let Rule::Case(CaseRule::WeekTime { zone: of_rule, .. }) = rule {
            *of_rule = zone;
        }
    });
    let days = part(form, weekdays);
    let names = move || WEEKDAYS.map(|key| speech.words().text(key));
    let chosen = Signal::derive(move || {
        let names = names();
        days.with(|days| days.iter().filter_map(|&day| names.get(usize::from(day)).cloned()).collect::<Vec<_>>())
    });
    let pick = Callback::new(move |(name, on): (String, bool)| {
        let Some(day) = untrack(names).iter().position(|known| *known == name) else { return };
        form.rule.update(|rule| {
            if let Some(days) = weekdays(rule) {
                days.retain(|&other| usize::from(other) != day);
                days.extend(on.then_some(day as u8));
                days.sort_unstable();
            }
        });
    });
    let items = untrack(names).map(|name| (name, String::new())).to_vec();
    let some_hours = part(form, hours);
    let switch = Callback::new(move |on: bool| put(form, hours, on.then_some(HoursOfDay { from: 8, before: 16 })));
    let has_hours = Memo::new(move |_| some_hours.with(Option::is_some));
    let hour = move |of: PartOf<u8>| {
        let value = part(form, of);
        Signal::derive(move || u32::from(value.get()))
    };
    let write = move |of: PartOf<u8>| Callback::new(move |hour: u32| put(form, of, hour.min(24) as u8));
    view! {
        <ChoiceOf id="filter-week-of" label="filter-field-week-of" of=of choices=&TIMES />
        <PickList id="filter-weekdays" label="filter-field-weekdays" items chosen pick />
        <SwitchField id="filter-hours" label="filter-field-some-hours" value=has_hours switch />
        <Show when=move || has_hours.get()>
            <div class="fields">
                <NumberField id="filter-hour-from" label="filter-field-hour-from" least=0 value=hour(from) write=write(from) />
                <NumberField id="filter-hour-before" label="filter-field-hour-before" least=1 value=hour(before) write=write(before) />
            </div>
        </Show>
    }
}
