//! The key figures of a view side by side, and what they rest on.

use super::workspace::Workspace;
use crate::present::overview::Figure;
use leptos::prelude::*;

#[component]
pub fn KeyFigures(
    /// The key of what they are called.
    label: &'static str,
    figures: Signal<Vec<Figure>>,
    notes: Signal<Vec<String>>,
) -> impl IntoView {
    let speech = Workspace::of_page().speech();
    let figure = |figure: Figure| {
        view! {
            <div>
                <dt>{figure.name}</dt>
                <dd>
                    <b>{figure.value}</b>
                    <span>{figure.beside}</span>
                </dd>
            </div>
        }
    };
    view! {
        <section class="box key-figures" aria-label=speech.text(label)>
            <dl>{move || figures.get().into_iter().map(figure).collect_view()}</dl>
            <p class="muted xs">{move || notes.get().join(" ")}</p>
        </section>
    }
}
