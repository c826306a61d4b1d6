//! Forms of filters on how long it takes: cases, steps, events, and the share of time in which somebody works.

use super::bounds::{NumberBounds, TogetherField};
use super::fields::{Activities, ActivitySelect, ChoiceOf, OneActivity, OpenNumber, PartOf, part, put};
use crate::present::time::{calendar_closed, calendar_name};
use crate::protocol::{
    CaseRule, DurationMeasure, EventRule, FilterChoices, Occurrence, Rule, StepTime, StepTimes, StepToStep, Together,
    WorkCalendar,
};
use crate::ui::filters::FilterForm;
use crate::ui::form::{ChoiceField, SwitchField};
use leptos::prelude::*;
use std::mem::discriminant;

fn shortest(rule: &mut Rule) -> Option<&mut Option<i64>> {
    match rule {
        Rule::Case(CaseRule::Duration { least_millis, .. }) | Rule::Events(EventRule::Lasting { least_millis, .. }) => {
            Some(least_millis)
        }
        _ => None,
    }
}

fn longest(rule: &mut Rule) -> Option<&mut Option<i64>> {
    match rule {
        Rule::Case(CaseRule::Duration { most_millis, .. }) | Rule::Events(EventRule::Lasting { most_millis, .. }) => {
            Some(most_millis)
        }
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
        Rule::Case(CaseRule::Duration { calendar, .. } | CaseRule::FlowEfficiency { calendar, .. }) => Some(calendar),
        Rule::Case(CaseRule::Follows(follows) | CaseRule::NeverFollows { follows, .. }) => {
            Some(&mut follows.time.get_or_insert_default().calendar)
        }
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

fn step_times(rule: &mut Rule) -> Option<&mut StepTimes> {
    match measure(rule) {
        Some(DurationMeasure::Steps(times)) => Some(times),
        _ => None,
    }
}

fn the_step(rule: &mut Rule) -> Option<&mut Option<String>> {
    step_times(rule).map(|times| &mut times.step)
}

fn step_time(rule: &mut Rule) -> Option<&mut StepTime> {
    step_times(rule).map(|times| &mut times.of)
}

fn times_together(rule: &mut Rule) -> Option<&mut Together> {
    step_times(rule).map(|times| &mut times.together)
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
fn measures() -> [(DurationMeasure, &'static str); 6] {
    [
        (DurationMeasure::Throughput, "filter-field-throughput"),
        (DurationMeasure::Closed(Vec::new()), "filter-field-closed"),
        (DurationMeasure::Between(StepToStep::default()), "filter-field-step-to-step"),
        (DurationMeasure::Processing, "filter-field-processing"),
        (DurationMeasure::Waiting, "filter-field-waiting"),
        (DurationMeasure::Steps(StepTimes::default()), "filter-field-step-times"),
    ]
}

/// The occurrences of the second step, in the order of the menu.
const OCCURRENCES: [(Occurrence, &str); 3] =
    [(Occurrence::First, "time-first"), (Occurrence::Last, "time-last"), (Occurrence::Next, "time-next")];

/// From one step to another.
#[component]
fn BetweenSteps(choices: StoredValue<FilterChoices>) -> impl IntoView {
    view! {
        <div class="fields">
            <OneActivity id="filter-from-step" label="time-from" choices of=step_from />
            <ChoiceOf id="filter-occurrence" label="time-occurrence" of=occurrence choices=&OCCURRENCES />
            <OneActivity id="filter-to-step" label="time-to" choices of=step_to />
        </div>
    }
}

/// How long a case took, in all or between two steps, was worked on or lay still.
#[component]
pub fn DurationForm(choices: StoredValue<FilterChoices>) -> impl IntoView {
    let form = FilterForm::of_page();
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
        DurationMeasure::Steps(_) => view! { <TimesOfSteps choices /> }.into_any(),
        _ => ().into_any(),
    };
    let needs_start = move || match chosen.get() {
        DurationMeasure::Processing | DurationMeasure::Waiting => true,
        DurationMeasure::Steps(times) => times.of == StepTime::Processing,
        _ => false,
    };
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
        <CannotKnow needs_start=Signal::derive(needs_start) />
        <DurationBounds shortest longest />
        <WorkingTime />
    }
}

/// What is told where a time is asked for that a log with one time per event cannot know.
#[component]
fn CannotKnow(needs_start: Signal<bool>) -> impl IntoView {
    let form = FilterForm::of_page();
    let cannot_know = Memo::new(move |_| !form.workspace.has_starts() && needs_start.get());
    view! {
        <Show when=move || cannot_know.get()>
            <p class="note" role="status">{form.workspace.speech().text("filter-field-one-time")}</p>
        </Show>
    }
}

/// Whether the hours of the office alone count, and which those are.
#[component]
pub fn WorkingTime() -> impl IntoView {
    let form = FilterForm::of_page();
    let speech = form.workspace.speech();
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
    view! {
        <SwitchField id="filter-working" label="filter-field-working" value=is_working switch />
        <p class="faint xs">{named}</p>
    }
}

/// The times of a step, in the order of the menu.
const STEP_TIMES: [(StepTime, &str); 2] =
    [(StepTime::Processing, "filter-field-step-processing"), (StepTime::WaitingBefore, "filter-field-step-waiting")];

/// The times of one step, or of every step, taken together.
#[component]
fn TimesOfSteps(choices: StoredValue<FilterChoices>) -> impl IntoView {
    let form = FilterForm::of_page();
    let label = Signal::derive(form.workspace.speech().text("filter-field-activity"));
    let step = part(form, the_step);
    let value = Signal::derive(move || step.get().unwrap_or_default());
    let choose = Callback::new(move |name: String| put(form, the_step, (!name.is_empty()).then_some(name)));
    view! {
        <div class="fields">
            <ActivitySelect id="filter-step".to_owned() label choices value choose none="filter-field-step-any" />
            <ChoiceOf id="filter-step-time" label="filter-field-step-time" of=step_time choices=&STEP_TIMES />
            <TogetherField of=times_together />
        </div>
    }
}

/// The share of the time in which somebody works on the case.
#[component]
pub fn EfficiencyForm() -> impl IntoView {
    let form = FilterForm::of_page();
    view! {
        <p class="faint xs">{form.workspace.speech().text("filter-field-efficiency-how")}</p>
        <CannotKnow needs_start=Signal::derive(|| true) />
        <NumberBounds />
        <WorkingTime />
    }
}

/// How long events take.
#[component]
pub fn LastingForm() -> impl IntoView {
    view! {
        <CannotKnow needs_start=Signal::derive(|| true) />
        <DurationBounds shortest longest />
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
