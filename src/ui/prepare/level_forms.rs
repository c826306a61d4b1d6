//! What a case is, and which column is the activity: the two choices that change every answer.

use super::simple_forms::NoColumns;
use super::state::PrepareState;
use crate::protocol::{Labels, Step};
use crate::ui::form::TextField;
use crate::ui::form::{PickList, attribute_items, toggle};
use leptos::prelude::*;

/// The columns that the step joins, in the order in which they were chosen.
#[component]
fn JoinedColumns(labels: Labels, how: &'static str) -> impl IntoView {
    let state = PrepareState::of_screen();
    let words = state.workspace.speech().words_now();
    let chosen = Signal::derive(move || {
        state.step.with(|step| match step {
            Step::CaseFrom { attributes, .. } | Step::ActivityFrom { attributes, .. } => attributes.clone(),
            _ => Vec::new(),
        })
    });
    let pick = Callback::new(move |(name, on)| {
        state.step.update(|step| {
            if let Step::CaseFrom { attributes, .. } | Step::ActivityFrom { attributes, .. } = step {
                toggle(attributes, name, on);
            }
        });
    });
    view! {
        <NoColumns labels=labels.clone() />
        <PickList
            id="joined-columns"
            label="prepare-attributes"
            how=how
            items=attribute_items(&labels.attributes, &words)
            chosen
            pick
        />
    }
}

const LEVELS: [(&str, &str); 4] = [
    ("prepare-case-person", "prepare-case-person-is"),
    ("prepare-case-case", "prepare-case-case-is"),
    ("prepare-case-spell", "prepare-case-spell-is"),
    ("prepare-case-paper", "prepare-case-paper-is"),
];

/// What a case is, with how the choice changes what the figures answer.
#[component]
pub fn CaseForm(labels: Labels) -> impl IntoView {
    let state = PrepareState::of_screen();
    let speech = state.workspace.speech();
    let kept = Signal::derive(move || {
        state.step.with(|step| match step {
            Step::CaseFrom { keep_id_as: Some(name), .. } => name.clone(),
            _ => String::new(),
        })
    });
    let write = Callback::new(move |text: String| {
        state.step.update(|step| {
            if let Step::CaseFrom { keep_id_as, .. } = step {
                *keep_id_as = given(text);
            }
        });
    });
    view! {
        <p>{speech.text("prepare-case-how")}</p>
        <dl class="levels">
            {LEVELS
                .map(|(name, meaning)| {
                    view! {
                        <div>
                            <dt>{speech.text(name)}</dt>
                            <dd>{speech.text(meaning)}</dd>
                        </div>
                    }
                })
                .collect_view()}
        </dl>
        <JoinedColumns labels how="prepare-case-choose" />
        <TextField id="keep-id" label="prepare-keep-id" value=kept write how="prepare-optional" />
    }
}

/// Another column as activity.
#[component]
pub fn PerspectiveForm(labels: Labels) -> impl IntoView {
    let state = PrepareState::of_screen();
    let missing = Signal::derive(move || {
        state.step.with(|step| match step {
            Step::ActivityFrom { missing: Some(name), .. } => name.clone(),
            _ => String::new(),
        })
    });
    let write_missing = Callback::new(move |text: String| {
        state.step.update(|step| {
            if let Step::ActivityFrom { missing, .. } = step {
                *missing = given(text);
            }
        });
    });
    let kept = Signal::derive(move || {
        state.step.with(|step| match step {
            Step::ActivityFrom { keep_activity_as: Some(name), .. } => name.clone(),
            _ => String::new(),
        })
    });
    let write_kept = Callback::new(move |text: String| {
        state.step.update(|step| {
            if let Step::ActivityFrom { keep_activity_as, .. } = step {
                *keep_activity_as = given(text);
            }
        });
    });
    view! {
        <JoinedColumns labels how="prepare-perspective-how" />
        <div class="fields">
            <TextField id="missing" label="prepare-missing" value=missing write=write_missing how="prepare-missing-how" />
            <TextField id="keep-activity" label="prepare-keep-activity" value=kept write=write_kept how="prepare-optional" />
        </div>
    }
}

/// A text that was given; blanks are none.
pub fn given(text: String) -> Option<String> {
    Some(text).filter(|text| !text.trim().is_empty())
}
