//! The shape of the table: what Spor thinks it is, what another reading would give, and what it cannot answer.

use crate::present::Fact;
use crate::protocol::{ColumnNumber, Preview, Shape, ShapeHint, ShapeWords};
use crate::ui::actions;
use crate::ui::icon::{Icon, Symbol};
use crate::ui::speech::Speech;
use crate::ui::workspace::Workspace;
use leptos::prelude::*;

/// Proposals while a row is read as an event; otherwise what the shape is, and the way back.
#[component]
pub fn ShapeAlerts() -> impl IntoView {
    let workspace = Workspace::of_page();
    let shape = Memo::new(move |_| {
        workspace.draft.with(|draft| draft.as_ref().map_or(Shape::Long, |draft| draft.shape.clone()))
    });
    let hints = Memo::new(move |_| {
        workspace.preview.with(|preview| preview.as_ref().map_or(Vec::new(), |preview| preview.shapes.clone()))
    });
    move || match shape.get() {
        Shape::Long => {
            hints.get().into_iter().take(1).map(|hint| view! { <Proposal hint /> }).collect_view().into_any()
        }
        shape => view! { <Chosen shape /> }.into_any(),
    }
}

#[component]
fn Proposal(hint: ShapeHint) -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    let heard = hint.clone();
    let said =
        move || workspace.preview.with(|preview| preview.as_ref().map(|preview| sentences(&heard, preview, speech)));
    let is_strong = matches!(hint, ShapeHint::Wide { .. } | ShapeHint::Snapshots { .. });
    let button = use_key(&hint).map(|key| {
        let hint = hint.clone();
        let accept = move |_| {
            let words = speech.words_now();
            let Some(shape) = hint.clone().with_words(&shape_words(speech)) else { return };
            actions::change_dialect(workspace, move |settings| settings.shape = shape);
            workspace.announce(words.text("shape-is"));
        };
        view! {
            <button class="b" class:pri=is_strong on:click=accept>
                {speech.text(key)}
            </button>
        }
    });
    view! {
        <div class="alert alert-info shape">
            <Icon symbol=Symbol::Info />
            {move || {
                said()
                    .map(|(found, what, lost)| {
                        view! {
                            <p class="alert-heading">{found}</p>
                            <p>{what}</p>
                            {lost.map(|lost| view! { <p>{lost}</p> })}
                        }
                    })
            }}
            {button.map(|button| view! { <div class="row">{button}</div> })}
        </div>
    }
}

type Said = (AnyView, AnyView, Option<AnyView>);

fn sentences(hint: &ShapeHint, preview: &Preview, speech: Speech) -> Said {
    let name =
        |column: &ColumnNumber| -> Fact { preview.columns.get(*column as usize).cloned().unwrap_or_default().into() };
    let plain = |key: &str| speech.rich_with(key, &[]);
    match hint {
        ShapeHint::Wide { steps } => (
            speech.rich_with("shape-wide-found", &[("n", Fact::from(steps.len() as u64))]),
            plain("shape-wide-what"),
            Some(plain("shape-wide-lost")),
        ),
        ShapeHint::Periods { .. } => {
            (plain("shape-periods-found"), plain("shape-periods-what"), Some(plain("shape-periods-lost")))
        }
        ShapeHint::StatusLog { old, new } => (
            speech.rich_with("shape-status-found", &[("old", name(old)), ("new", name(new))]),
            speech.rich_with("shape-status-what", &[("new", name(new))]),
            None,
        ),
        ShapeHint::Snapshots { days, .. } => (
            speech.rich_with("shape-snapshots-found", &[("n", Fact::from(*days))]),
            plain("shape-snapshots-what"),
            Some(plain("shape-snapshots-lost")),
        ),
    }
}

fn use_key(hint: &ShapeHint) -> Option<&'static str> {
    match hint {
        ShapeHint::Wide { .. } => Some("shape-wide-use"),
        ShapeHint::Periods { .. } => Some("shape-periods-use"),
        ShapeHint::Snapshots { .. } => Some("shape-snapshots-use"),
        ShapeHint::StatusLog { .. } => None,
    }
}

/// The words that the page's language gives to what a shape makes.
pub fn shape_words(speech: Speech) -> ShapeWords {
    let words = speech.words_now();
    ShapeWords {
        activity_name: words.text("shape-activity-name"),
        time_name: words.text("shape-time-name"),
        started: words.text("shape-started"),
        ended: words.text("shape-ended"),
        gone: words.text("shape-gone"),
    }
}

/// The shape in use, its columns to choose among, and the way back to plain rows.
#[component]
fn Chosen(shape: Shape) -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    let (name, lost, columns) = match &shape {
        Shape::Wide { steps, .. } => ("shape-wide-name", "shape-wide-lost", Some(("shape-wide-steps", steps.clone()))),
        Shape::Snapshots { watched, .. } => {
            ("shape-snapshots-name", "shape-snapshots-lost", Some(("shape-snapshots-watched", watched.clone())))
        }
        _ => ("shape-periods-name", "shape-periods-lost", None),
    };
    let back = move |_| actions::change_dialect(workspace, |settings| settings.shape = Shape::Long);
    view! {
        <div class="alert alert-warning shape">
            <Icon symbol=Symbol::Info />
            <p class="alert-heading">{speech.text(name)}</p>
            <p>{speech.rich(lost)}</p>
            {columns.map(|(label, chosen)| view! { <ColumnChoice label chosen /> })}
            <div class="row">
                <button class="b" on:click=back>
                    {speech.text("shape-as-rows")}
                </button>
            </div>
        </div>
    }
}

/// Which columns of the file are steps, or are followed from list to list.
#[component]
fn ColumnChoice(label: &'static str, chosen: Vec<ColumnNumber>) -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    // The preview in the new shape comes after the choice of it.
    let names = Memo::new(move |_| {
        workspace.preview.with(|preview| preview.as_ref().map_or(Vec::new(), |preview| preview.file_columns.clone()))
    });
    let boxes = move || {
        let numbered = names.get().into_iter().enumerate();
        numbered
            .map(|(column, name)| {
                let column = column as ColumnNumber;
                view! { <ColumnTick column name is_chosen=chosen.contains(&column) /> }
            })
            .collect_view()
    };
    view! {
        <fieldset class="ways wrap">
            <legend class="cap">{speech.text(label)}</legend>
            {boxes}
        </fieldset>
    }
}

#[component]
fn ColumnTick(column: ColumnNumber, name: String, is_chosen: bool) -> impl IntoView {
    let workspace = Workspace::of_page();
    let id = format!("shape-column-{column}");
    let change = move |event| {
        let wanted = event_target_checked(&event);
        actions::change_dialect(workspace, move |settings| {
            if let Shape::Wide { steps: columns, .. } | Shape::Snapshots { watched: columns, .. } = &mut settings.shape
            {
                columns.retain(|held| *held != column);
                if wanted {
                    columns.push(column);
                    columns.sort_unstable();
                }
            }
        });
    };
    view! {
        <span class="opt">
            <input class="form-checkbox" type="checkbox" id=id.clone() prop:checked=is_chosen on:change=change />
            <label for=id>{name}</label>
        </span>
    }
}
