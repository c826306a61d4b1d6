//! Bookmarks: views worth coming back to, each with what is to be said of it.
//!
//! They are kept until the log is closed, and in the project's file.

mod form;
mod kept;

use crate::ui::actions;
use crate::ui::icon::{Icon, IconSize, Symbol};
use crate::ui::popover::Popover;
use crate::ui::workspace::Workspace;
pub use form::BookmarkForm;
pub use kept::Bookmarks;
use leptos::html;
use leptos::prelude::*;

/// What is being written: a new bookmark, or the one at this place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Writing {
    New,
    Of(usize),
}

/// The list of bookmarks under its button.
#[component]
pub fn BookmarkMenu() -> impl IntoView {
    let speech = Workspace::of_page().speech();
    let open = RwSignal::new(false);
    view! {
        <Popover open label=Signal::derive(speech.text("bookmark-menu")) symbol=Symbol::Bookmark class="quiet">
            <BookmarkList open />
        </Popover>
    }
}

#[component]
fn BookmarkList(open: RwSignal<bool>) -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    let writing: RwSignal<Option<Writing>> = RwSignal::new(None);
    let titles = move || {
        workspace.bookmarks.with(|bookmarks| bookmarks.list.iter().map(|of| of.title.clone()).enumerate().collect())
    };
    let row = move |(place, title): (usize, String)| {
        let named = move |key: &'static str, title: &str| {
            let title = title.to_owned();
            move || speech.words().with(key, &[("title", title.clone().into())])
        };
        let go = move |_| {
            open.set(false);
            actions::go_to_bookmark(workspace, place);
        };
        view! {
            <li class="row">
                <button class="b quiet entry grow" on:click=go title=named("bookmark-go", &title)>
                    {title.clone()}
                </button>
                <button
                    class="b quiet icon"
                    aria-label=named("bookmark-edit", &title)
                    title=speech.text("bookmark-edit-short")
                    on:click=move |_| writing.set(Some(Writing::Of(place)))
                >
                    <Icon symbol=Symbol::Tune size=IconSize::Small />
                </button>
                <button
                    class="b quiet icon"
                    aria-label=named("bookmark-remove", &title)
                    title=speech.text("bookmark-remove-short")
                    on:click=move |_| actions::remove_bookmark(workspace, place)
                >
                    <Icon symbol=Symbol::Delete size=IconSize::Small />
                </button>
            </li>
        }
    };
    let removed = move || {
        let title = workspace.bookmarks.with(|bookmarks| bookmarks.removed.as_ref().map(|(_, of)| of.title.clone()))?;
        Some(view! {
            <p class="sm row">
                <span class="grow">{speech.words().with("bookmark-removed", &[("title", title.into())])}</span>
                <button class="b quiet" on:click=move |_| actions::restore_bookmark(workspace)>
                    {speech.text("frame-undo")}
                </button>
            </p>
        })
    };
    let add = NodeRef::<html::Button>::new();
    // What was written is done with: the focus goes back to where it was begun.
    Effect::new(move |was_writing: Option<bool>| {
        if was_writing == Some(true) && writing.get().is_none() {
            request_animation_frame(move || {
                if let Some(add) = add.try_get_untracked().flatten() {
                    let _ = add.focus();
                }
            });
        }
        writing.get().is_some()
    });
    view! {
        {move || match writing.get() {
            Some(of) => view! { <BookmarkForm of writing /> }.into_any(),
            None => {
                let rows: Vec<(usize, String)> = titles();
                let none = rows.is_empty();
                view! {
                    {none.then(|| view! { <p class="muted sm">{speech.text("bookmark-none")}</p> })}
                    <ul class="menu bookmarks">{rows.into_iter().map(row).collect_view()}</ul>
                    {removed}
                    <button class="b" node_ref=add on:click=move |_| writing.set(Some(Writing::New))>
                        <Icon symbol=Symbol::Plus size=IconSize::Small />
                        {speech.text("bookmark-add")}
                    </button>
                }
                    .into_any()
            }
        }}
    }
}
