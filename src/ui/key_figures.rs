//! The key figures of a view side by side, and what they rest on.

use super::leaving::Leaving;
use super::table_out::TableOut;
use super::workspace::Workspace;
use crate::present::overview::{Figure, figures_table};
use leptos::prelude::*;

#[component]
pub fn KeyFigures(
    /// The key of what they are called.
    label: &'static str,
    figures: Signal<Vec<Figure>>,
    notes: Signal<Vec<String>>,
    leaving: Leaving,
    /// The key of what their file is called.
    file: &'static str,
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
    let table = Callback::new(move |()| {
        let figures = figures.get_untracked();
        (!figures.is_empty()).then(|| figures_table(figures, notes.get_untracked(), &speech.words_now()))
    });
    view! {
        <section class="box key-figures" aria-label=speech.text(label)>
            <dl>{move || figures.get().into_iter().map(figure).collect_view()}</dl>
            <p class="muted xs">{move || notes.get().join(" ")}</p>
            <footer>
                <TableOut leaving file table quiet=true />
            </footer>
        </section>
    }
}
