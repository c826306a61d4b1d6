//! The workshop: one view on a projector, in large letters, light or dark, from bookmark to bookmark.
//!
//! Navigation, names of files and lists of single cases are out of sight. Escape ends it.

mod in_view;
mod turn;

use crate::ui::actions;
use crate::ui::icon::{Icon, IconSize, Symbol};
use crate::ui::workspace::Workspace;
use in_view::InView;
use leptos::prelude::*;
use turn::Turn;

/// The view on a projector.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Workshop {
    /// The place of the bookmark that is shown; none while the view is one's own.
    pub at: Option<usize>,
    pub dark: bool,
}

/// What stands beside the view: the bookmark's words, and the way on.
#[component]
pub fn WorkshopPanel() -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    let at = Memo::new(move |_| workspace.workshop.with(|workshop| workshop.as_ref().map(|workshop| workshop.at)));
    let bookmark = Memo::new(move |_| {
        let at = at.get()??;
        workspace.bookmarks.with(|bookmarks| Some((bookmarks.list.get(at)?.clone(), bookmarks.list.len())))
    });
    let is_dark = Memo::new(move |_| workspace.workshop.with(|workshop| workshop.as_ref().is_some_and(|of| of.dark)));
    let turn_light = move |_| {
        workspace.workshop.update(|workshop| {
            if let Some(workshop) = workshop {
                workshop.dark = !workshop.dark;
            }
        });
    };
    let words_of = move || {
        let words = speech.words();
        match bookmark.get() {
            None => view! { <p class="workshop-note">{words.text("workshop-none")}</p> }.into_any(),
            Some((bookmark, count)) => {
                let facts = [("n", (at.get().flatten().unwrap_or(0) + 1).into()), ("all", count.into())];
                let question = Some(bookmark.question).filter(|text| !text.trim().is_empty());
                view! {
                    <p class="workshop-count">{words.with("workshop-count", &facts)}</p>
                    <h2>{bookmark.title}</h2>
                    <p class="workshop-note">{bookmark.note}</p>
                    {question
                        .map(|question| {
                            view! {
                                <div class="workshop-question">
                                    <p class="workshop-count">{words.text("bookmark-question")}</p>
                                    <p>{question}</p>
                                </div>
                            }
                        })}
                }
                .into_any()
            }
        }
    };
    view! {
        <aside class="workshop-panel" aria-label=speech.text("workshop-title")>
            <div class="row">
                <span class="grow"></span>
                <button class="b quiet" on:click=turn_light>
                    {move || speech.words().text(if is_dark.get() { "workshop-light" } else { "workshop-dark" })}
                </button>
                <button class="b" on:click=move |_| actions::end_workshop(workspace)>
                    <Icon symbol=Symbol::Close size=IconSize::Small />
                    {speech.text("workshop-end")}
                    <kbd>"Esc"</kbd>
                </button>
            </div>
            <div class="workshop-words" aria-live="polite">
                {words_of}
            </div>
            <InView />
            <Turn />
        </aside>
    }
}

/// The button that begins it.
#[component]
pub fn WorkshopButton() -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    view! {
        <button
            class="b"
            title=speech.text("workshop-how")
            on:click=move |_| actions::begin_workshop(workspace)
        >
            <Icon symbol=Symbol::Fit size=IconSize::Small />
            {speech.text("workshop-title")}
        </button>
    }
}

/// Puts what the workshop needs on the page: the theme, and whether the whole screen is used.
pub fn follow(workspace: Workspace) {
    Effect::new(move |_| {
        let workshop = workspace.workshop.get();
        let Some(root) = document().document_element() else { return };
        let set = |name: &str, value: Option<&str>| {
            let _ = match value {
                Some(value) => root.set_attribute(name, value),
                None => root.remove_attribute(name),
            };
        };
        set("data-workshop", workshop.as_ref().map(|_| ""));
        set("data-theme", workshop.as_ref().filter(|Workshop { dark, .. }| *dark).map(|_| "workshop"));
    });
}
