//! Forms of what is derived: events of a change, and new columns.

use super::simple_forms::NoColumns;
use super::state::PrepareState;
use crate::protocol::{CalendarPart, Derivation, Labels, Step};
use crate::ui::form::{AttributeSelect, PickList, activity_items, toggle};
use crate::ui::form::{ChoiceField, TextField};
use leptos::prelude::*;

#[component]
pub fn ChangeForm(labels: Labels) -> impl IntoView {
    let state = PrepareState::of_screen();
    let column = Signal::derive(move || {
        state.step.with(|step| match step {
            Step::DeriveChangeEvent { attribute, .. } => attribute.clone(),
            _ => String::new(),
        })
    });
    let choose = Callback::new(move |name: String| {
        state.step.update(|step| {
            if let Step::DeriveChangeEvent { attribute, .. } = step {
                *attribute = name;
            }
        });
    });
    let value = Signal::derive(move || {
        state.step.with(|step| match step {
            Step::DeriveChangeEvent { activity, .. } => activity.clone(),
            _ => String::new(),
        })
    });
    let write = Callback::new(move |text: String| {
        state.step.update(|step| {
            if let Step::DeriveChangeEvent { activity, .. } = step {
                *activity = text;
            }
        });
    });
    let of_events = labels.attributes.iter().filter(|attribute| !attribute.of_case).cloned().collect::<Vec<_>>();
    view! {
        <NoColumns labels />
        <AttributeSelect
            id="change-column"
            label="prepare-attribute"
            none="prepare-attribute-choose"
            attributes=of_events
            value=column
            choose
        />
        <TextField id="change-name" label="prepare-change-name" value write />
    }
}

const CONTENTS: [&str; 8] = [
    "prepare-derive-age",
    "prepare-derive-number",
    "prepare-derive-start",
    "prepare-derive-previous",
    "prepare-derive-year",
    "prepare-derive-month",
    "prepare-derive-weekday",
    "prepare-derive-hour",
];

fn content_place(value: &Derivation) -> usize {
    match value {
        Derivation::AgeBand { .. } => 0,
        Derivation::OccurrenceNumber { .. } => 1,
        Derivation::DaysSinceStart => 2,
        Derivation::DaysSincePrevious => 3,
        Derivation::Calendar { part: CalendarPart::Year } => 4,
        Derivation::Calendar { part: CalendarPart::Month } => 5,
        Derivation::Calendar { part: CalendarPart::Weekday } => 6,
        Derivation::Calendar { part: CalendarPart::Hour } => 7,
    }
}

fn content_at(place: usize) -> Derivation {
    match place {
        0 => Derivation::AgeBand {
            born: String::new(),
            pattern: "dd-MM-yyyy".to_owned(),
            from_years: vec![30, 40, 50, 60],
        },
        1 => Derivation::OccurrenceNumber { activities: Vec::new() },
        2 => Derivation::DaysSinceStart,
        3 => Derivation::DaysSincePrevious,
        4 => Derivation::Calendar { part: CalendarPart::Year },
        6 => Derivation::Calendar { part: CalendarPart::Weekday },
        7 => Derivation::Calendar { part: CalendarPart::Hour },
        _ => Derivation::Calendar { part: CalendarPart::Month },
    }
}

#[component]
pub fn AttributeForm(labels: Labels) -> impl IntoView {
    let state = PrepareState::of_screen();
    let labels = StoredValue::new(labels);
    let name = Signal::derive(move || {
        state.step.with(|step| match step {
            Step::DeriveAttribute { name, .. } => name.clone(),
            _ => String::new(),
        })
    });
    let write = Callback::new(move |text: String| {
        state.step.update(|step| {
            if let Step::DeriveAttribute { name, .. } = step {
                *name = text;
            }
        });
    });
    let content = Memo::new(move |_| {
        state.step.with(|step| match step {
            Step::DeriveAttribute { value, .. } => content_place(value),
            _ => 0,
        })
    });
    let choose = Callback::new(move |place: usize| change_value(state, |value| *value = content_at(place)));
    view! {
        <div class="fields">
            <TextField id="column-name" label="prepare-column-name" value=name write />
            <ChoiceField id="derivation" label="prepare-derivation" choices=CONTENTS.to_vec() value=content choose />
        </div>
        {move || match content.get() {
            0 => view! { <AgeFields labels=labels.get_value() /> }.into_any(),
            1 => view! { <NumberedActivities labels=labels.get_value() /> }.into_any(),
            _ => ().into_any(),
        }}
    }
}

fn change_value(state: PrepareState, change: impl FnOnce(&mut Derivation)) {
    state.step.update(|step| {
        if let Step::DeriveAttribute { value, .. } = step {
            change(value);
        }
    });
}

#[component]
fn AgeFields(labels: Labels) -> impl IntoView {
    let state = PrepareState::of_screen();
    let of_age = move |read: fn(&String, &String, &Vec<u32>) -> String| {
        Signal::derive(move || {
            state.step.with(|step| match step {
                Step::DeriveAttribute { value: Derivation::AgeBand { born, pattern, from_years }, .. } => {
                    read(born, pattern, from_years)
                }
                _ => String::new(),
            })
        })
    };
    let choose = Callback::new(move |name: String| {
        change_value(state, |value| {
            if let Derivation::AgeBand { born, .. } = value {
                *born = name;
            }
        });
    });
    let write_pattern = Callback::new(move |text: String| {
        change_value(state, |value| {
            if let Derivation::AgeBand { pattern, .. } = value {
                *pattern = text;
            }
        });
    });
    // What is typed stays as it is typed; only the numbers in it are taken.
    let bands = RwSignal::new(of_age(|_, _, years| joined(years)).get_untracked());
    let write_bands = Callback::new(move |text: String| {
        let mut years: Vec<u32> = text.split([',', ' ', ';']).filter_map(|part| part.trim().parse().ok()).collect();
        years.sort_unstable();
        years.dedup();
        bands.set(text);
        change_value(state, |value| {
            if let Derivation::AgeBand { from_years, .. } = value {
                *from_years = years;
            }
        });
    });
    view! {
        <NoColumns labels=labels.clone() />
        <div class="fields">
            <AttributeSelect
                id="born"
                label="prepare-born"
                none="prepare-attribute-choose"
                attributes=labels.attributes
                value=of_age(|born, _, _| born.clone())
                choose
            />
            <TextField
                id="born-pattern"
                label="prepare-pattern"
                value=of_age(|_, pattern, _| pattern.clone())
                write=write_pattern
            />
        </div>
        <TextField id="bands" label="prepare-bands" value=bands write=write_bands how="prepare-bands-how" />
    }
}

fn joined(years: &[u32]) -> String {
    years.iter().map(u32::to_string).collect::<Vec<_>>().join(", ")
}

#[component]
fn NumberedActivities(labels: Labels) -> impl IntoView {
    let state = PrepareState::of_screen();
    let words = state.workspace.speech().words_now();
    let chosen = Signal::derive(move || {
        state.step.with(|step| match step {
            Step::DeriveAttribute { value: Derivation::OccurrenceNumber { activities }, .. } => activities.clone(),
            _ => Vec::new(),
        })
    });
    let pick = Callback::new(move |(name, on)| {
        change_value(state, |value| {
            if let Derivation::OccurrenceNumber { activities } = value {
                toggle(activities, name, on);
            }
        });
    });
    view! {
        <PickList
            id="numbered"
            label="prepare-activities-of"
            items=activity_items(&labels.activities, &words)
            chosen
            pick
        />
    }
}
