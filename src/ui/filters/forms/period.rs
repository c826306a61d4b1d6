//! The form of a period: from one day to another, and how a case lies in it.

use super::fields::{ChoiceOf, part, put};
use crate::present::filters::FilterKind;
use crate::protocol::{CaseRule, EventRule, PeriodMode, Rule};
use crate::ui::filters::FilterForm;
use crate::ui::form::{DayField, day_begins, day_text};
use leptos::prelude::*;

fn from(rule: &mut Rule) -> Option<&mut Option<i64>> {
    match rule {
        Rule::Case(CaseRule::Period { from_millis, .. } | CaseRule::ValueInPeriod { from_millis, .. })
        | Rule::Events(EventRule::Period { from_millis, .. }) => Some(from_millis),
        _ => None,
    }
}

fn before(rule: &mut Rule) -> Option<&mut Option<i64>> {
    match rule {
        Rule::Case(CaseRule::Period { before_millis, .. } | CaseRule::ValueInPeriod { before_millis, .. })
        | Rule::Events(EventRule::Period { before_millis, .. }) => Some(before_millis),
        _ => None,
    }
}

fn mode(rule: &mut Rule) -> Option<&mut PeriodMode> {
    match rule {
        Rule::Case(CaseRule::Period { mode, .. }) => Some(mode),
        _ => None,
    }
}

/// The ways of lying in a period, in the order of the menu.
const MODES: [(PeriodMode, &str); 6] = [
    (PeriodMode::StartedIn, "filter-field-started"),
    (PeriodMode::EndedIn, "filter-field-ended"),
    (PeriodMode::ContainedIn, "filter-field-contained"),
    (PeriodMode::ActiveIn, "filter-field-active"),
    (PeriodMode::Intersecting, "filter-field-intersecting"),
    (PeriodMode::Spanning, "filter-field-spanning"),
];

/// From one day to another, both included, in the log's zone.
#[component]
pub fn PeriodForm(kind: FilterKind) -> impl IntoView {
    let form = FilterForm::of_page();
    let zone = untrack(|| form.workspace.zone());
    let from_day = part(form, from);
    let until_day = part(form, before);
    view! {
        {(kind == FilterKind::Period)
            .then(|| view! { <ChoiceOf id="filter-mode" label="filter-field-mode" of=mode choices=&MODES /> })}
        <div class="fields">
            <DayField
                id="filter-from"
                label="filter-field-from"
                value=Signal::derive(move || day_text(from_day.get(), zone))
                write=Callback::new(move |text: String| put(form, from, day_begins(&text, 0, zone)))
            />
            <DayField
                id="filter-until"
                label="filter-field-until"
                value=Signal::derive(move || day_text(until_day.get().map(|before| before - 1), zone))
                write=Callback::new(move |text: String| put(form, before, day_begins(&text, 1, zone)))
            />
        </div>
    }
}
