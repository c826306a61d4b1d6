//! Forms of filters with bounds: numbers, days, durations, events of a case.

use super::fields::{Activities, OneActivity, OneAttribute, OpenNumber, PartOf, part, put};
use crate::present::filters::FilterKind;
use crate::present::time::{calendar_closed, calendar_name};
use crate::protocol::{
    CaseRule, DurationMeasure, EventRule, FilterChoices, Occurrence, PeriodMode, Rule, StepToStep, WorkCalendar,
};
use crate::ui::filters::FilterForm;
use crate::ui::form::{ChoiceField, DayField, SwitchField, day_begins, day_text};
use leptos::prelude::*;
use std::mem::discriminant;

fn attribute(rule: &mut Rule) -> Option<&mut String> {
    match rule {
        Rule::Case(
            CaseRule::AttributeRange { attribute, .. }
            | CaseRule::EventAttributeRange { attribute, .. }
            | CaseRule::ValueChanges { attribute, .. },
        ) => Some(attribute),
        _ => None,
    }
}

fn least(rule: &mut Rule) -> Option<&mut Option<f64>> {
    match rule {
        Rule::Case(CaseRule::AttributeRange { least, .. } | CaseRule::EventAttributeRange { least, .. }) => Some(least),
        _ => None,
    }
}

fn most(rule: &mut Rule) -> Option<&mut Option<f64>> {
    match rule {
        Rule::Case(CaseRule::AttributeRange { most, .. } | CaseRule::EventAttributeRange { most, .. }) => Some(most),
        _ => None,
    }
}

/// An attribute between two numbers.
#[component]
pub fn RangeForm(kind: FilterKind, choices: StoredValue<FilterChoices>) -> impl IntoView {
    let form = FilterForm::of_page();
    let bound = move |of: PartOf<Option<f64>>| Callback::new(move |number| put(form, of, number));
    view! {
        <OneAttribute choices of=attribute of_events_only=kind == FilterKind::EventAttributeRange />
        <div class="fields">
            <OpenNumber id="filter-least" label="filter-field-least" value=part(form, least) write=bound(least) />
            <OpenNumber id="filter-most" label="filter-field-most" value=part(form, most) write=bound(most) />
        </div>
    }
}

fn fewest(rule: &mut Rule) -> Option<&mut Option<u32>> {
    match rule {
        Rule::Case(CaseRule::Size { least, .. } | CaseRule::ValueChanges { least, .. }) => Some(least),
        _ => None,
    }
}

fn greatest(rule: &mut Rule) -> Option<&mut Option<u32>> {
    match rule {
        Rule::Case(CaseRule::Size { most, .. } | CaseRule::ValueChanges { most, .. }) => Some(most),
        _ => None,
    }
}

/// How many events a case has.
#[component]
pub fn SizeForm() -> impl IntoView {
    let form = FilterForm::of_page();
    let bound = move |of: PartOf<Option<u32>>| {
        Callback::new(move |number: Option<f64>| put(form, of, number.map(|number| number.max(0.0) as u32)))
    };
    let value = move |of: PartOf<Option<u32>>| {
        let bound = part(form, of);
        Signal::derive(move || bound.get().map(f64::from))
    };
    view! {
        <div class="fields">
            <OpenNumber id="filter-least" label="filter-field-least" value=value(fewest) write=bound(fewest) />
            <OpenNumber id="filter-most" label="filter-field-most" value=value(greatest) write=bound(greatest) />
        </div>
    }
}

/// How often a value changes in a case.
#[component]
pub fn ChangesForm(choices: StoredValue<FilterChoices>) -> impl IntoView {
    view! {
        <OneAttribute choices of=attribute of_events_only=true />
        <SizeForm />
    }
}

fn shortest(rule: &mut Rule) -> Option<&mut Option<i64>> {
    match rule {
        Rule::Case(CaseRule::Duration { least_millis, .. }) => Some(least_millis),
        _ => None,
    }
}

fn longest(rule: &mut Rule) -> Option<&mut Option<i64>> {
    match rule {
        Rule::Case(CaseRule::Duration { most_millis, .. }) => Some(most_millis),
        _ => None,
    }
}

fn measure(rule: &mut Rule) -> Option<&mut DurationMeasure> {
    match rule {
        Rule::Case(CaseRule::Duration { measure, .. }) => Some(measure),
        _ => None,
    }
}

fn calendar(rule: &mut Rule) -> Option<&mut Option<Box<WorkCalendar>>> {
    match rule {
        Rule::Case(CaseRule::Duration { calendar, .. }) => Some(calendar),
        _ => None,
    }
}

fn closed_by(rule: &mut Rule) -> Option<&mut Vec<String>> {
    match measure(rule) {
        Some(DurationMeasure::Closed(steps)) => Some(steps),
        _ => None,
    }
}

fn between(rule: &mut Rule) -> Option<&mut StepToStep> {
    match measure(rule) {
        Some(DurationMeasure::Between(steps)) => Some(steps),
        _ => None,
    }
}

fn step_from(rule: &mut Rule) -> Option<&mut String> {
    between(rule).map(|steps| &mut steps.from)
}

fn step_to(rule: &mut Rule) -> Option<&mut String> {
    between(rule).map(|steps| &mut steps.to)
}

fn occurrence(rule: &mut Rule) -> Option<&mut Occurrence> {
    between(rule).map(|steps| &mut steps.occurrence)
}

/// The times of a case, in the order of the menu, each without its steps.
fn measures() -> [(DurationMeasure, &'static str); 5] {
    [
        (DurationMeasure::Throughput, "filter-field-throughput"),
        (DurationMeasure::Closed(Vec::new()), "filter-field-closed"),
        (DurationMeasure::Between(StepToStep::default()), "filter-field-step-to-step"),
        (DurationMeasure::Processing, "filter-field-processing"),
        (DurationMeasure::Waiting, "filter-field-waiting"),
    ]
}

/// The occurrences of the second step, in the order of the menu.
const OCCURRENCES: [(Occurrence, &str); 3] =
    [(Occurrence::First, "time-first"), (Occurrence::Last, "time-last"), (Occurrence::Next, "time-next")];

/// From one step to another.
#[component]
fn BetweenSteps(choices: StoredValue<FilterChoices>) -> impl IntoView {
    let form = FilterForm::of_page();
    let chosen = part(form, occurrence);
    let value = Signal::derive(move || OCCURRENCES.iter().position(|(known, _)| *known == chosen.get()).unwrap_or(0));
    let choose = Callback::new(move |place: usize| {
        if let Some((wanted, _)) = OCCURRENCES.get(place) {
            put(form, occurrence, *wanted);
        }
    });
    view! {
        <div class="fields">
            <OneActivity id="filter-from-step" label="time-from" choices of=step_from />
            <ChoiceField
                id="filter-occurrence"
                label="time-occurrence"
                choices=OCCURRENCES.map(|(_, key)| key).to_vec()
                value
                choose
            />
            <OneActivity id="filter-to-step" label="time-to" choices of=step_to />
        </div>
    }
}

/// How long a case took, in all or between two steps, was worked on or lay still.
#[component]
pub fn DurationForm(choices: StoredValue<FilterChoices>) -> impl IntoView {
    let form = FilterForm::of_page();
    let speech = form.workspace.speech();
    let chosen = part(form, measure);
    let place = Memo::new(move |_| {
        let chosen = discriminant(&chosen.get());
        measures().iter().position(|(known, _)| discriminant(known) == chosen).unwrap_or(0)
    });
    let choose = Callback::new(move |place: usize| {
        if let Some((wanted, _)) = measures().into_iter().nth(place) {
            put(form, measure, wanted);
        }
    });
    let steps = move || match chosen.get_untracked() {
        DurationMeasure::Closed(_) => {
            view! { <Activities id="filter-closed-by" label="filter-field-closed-by" choices of=closed_by /> }
                .into_any()
        }
        DurationMeasure::Between(_) => view! { <BetweenSteps choices /> }.into_any(),
        _ => ().into_any(),
    };
    let in_working_time = part(form, calendar);
    let is_working = Signal::derive(move || in_working_time.with(Option::is_some));
    let switch = Callback::new(move |on: bool| {
        let of_log = || form.workspace.choices.with(|choices| choices.calendar.in_zone(form.workspace.zone()));
        put(form, calendar, on.then(|| Box::new(untrack(of_log))));
    });
    // The calendar that the filter keeps, or the one it would take.
    let named = move || {
        let words = speech.words();
        let kept = in_working_time.get();
        let calendar =
            kept.map_or_else(|| form.workspace.choices.with(|choices| choices.calendar.clone()), |kept| *kept);
        let name = format!("{}.", calendar_name(&calendar, &words).trim_end_matches('.'));
        let closed = calendar_closed(&calendar, &words).map_or(String::new(), |closed| format!(" {closed}"));
        words.with("filter-field-working-is", &[("calendar", format!("{name}{closed}").into())])
    };
    let has_start = form.workspace.open.with_untracked(|open| open.as_ref().is_some_and(|open| open.summary.has_start));
    let needs_start = move || matches!(chosen.get(), DurationMeasure::Processing | DurationMeasure::Waiting);
    let cannot_know = Memo::new(move |_| !has_start && needs_start());
    view! {
        <ChoiceField
            id="filter-measure"
            label="filter-field-measure"
            choices=measures().map(|(_, key)| key).to_vec()
            value=place
            choose
        />
        {move || {
            place.track();
            steps()
        }}
        <Show when=move || cannot_know.get()>
            <p class="note" role="status">{speech.text("filter-field-one-time")}</p>
        </Show>
        <DurationBounds shortest longest />
        <SwitchField id="filter-working" label="filter-field-working" value=is_working switch />
        <p class="faint xs">{named}</p>
    }
}

/// Milliseconds of the units that durations are asked in.
const UNITS: [(f64, &str); 3] =
    [(60_000.0, "filter-field-minutes"), (3_600_000.0, "filter-field-hours"), (86_400_000.0, "filter-field-days")];

/// Two durations in one unit, each of which may be left open.
#[component]
pub fn DurationBounds(shortest: PartOf<Option<i64>>, longest: PartOf<Option<i64>>) -> impl IntoView {
    let form = FilterForm::of_page();
    let given = [shortest, longest].map(|of| part(form, of).get_untracked());
    // The largest unit in which both bounds are whole; days where there is none yet.
    let fits = |unit: f64| given.iter().flatten().all(|&millis| millis as f64 % unit == 0.0);
    let unit = RwSignal::new((0..UNITS.len()).rev().find(|&place| fits(UNITS[place].0)).unwrap_or(0));
    let numbers = [0, 1].map(|at| RwSignal::new(given[at].map(|millis| millis as f64 / UNITS[unit.get_untracked()].0)));
    let write = move || {
        let (length, _) = UNITS[unit.get_untracked().min(UNITS.len() - 1)];
        for (of, number) in [shortest, longest].into_iter().zip(numbers) {
            put(form, of, number.get_untracked().map(|number| (number * length).round() as i64));
        }
    };
    let bound = move |at: usize| {
        Callback::new(move |number| {
            numbers[at].set(number);
            write();
        })
    };
    let choose = Callback::new(move |place| {
        unit.set(place);
        write();
    });
    view! {
        <div class="fields">
            <OpenNumber id="filter-least" label="filter-field-least" value=numbers[0] write=bound(0) />
            <OpenNumber id="filter-most" label="filter-field-most" value=numbers[1] write=bound(1) />
            <ChoiceField
                id="filter-unit"
                label="filter-field-unit"
                choices=UNITS.map(|(_, key)| key).to_vec()
                value=unit
                choose
            />
        </div>
    }
}

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
const MODES: [(PeriodMode, &str); 5] = [
    (PeriodMode::StartedIn, "filter-field-started"),
    (PeriodMode::EndedIn, "filter-field-ended"),
    (PeriodMode::ContainedIn, "filter-field-contained"),
    (PeriodMode::ActiveIn, "filter-field-active"),
    (PeriodMode::Intersecting, "filter-field-intersecting"),
];

/// From one day to another, both included, in the log's zone.
#[component]
pub fn PeriodForm(kind: FilterKind) -> impl IntoView {
    let form = FilterForm::of_page();
    let zone = untrack(|| form.workspace.zone());
    let from_day = part(form, from);
    let until_day = part(form, before);
    let way = part(form, mode);
    let value = Signal::derive(move || MODES.iter().position(|(mode, _)| *mode == way.get()).unwrap_or(0));
    let choose = Callback::new(move |place: usize| {
        if let Some((chosen, _)) = MODES.get(place) {
            put(form, mode, *chosen);
        }
    });
    view! {
        {(kind == FilterKind::Period)
            .then(|| {
                view! {
                    <ChoiceField
                        id="filter-mode"
                        label="filter-field-mode"
                        choices=MODES.map(|(_, key)| key).to_vec()
                        value
                        choose
                    />
                }
            })}
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
