//! What a bookmark is called and what is said of it; the view it leads to is the one on the screen.

use super::Writing;
use crate::ui::actions;
use crate::ui::workspace::Workspace;
use leptos::html;
use leptos::prelude::*;

#[component]
pub fn BookmarkForm(of: Writing, writing: RwSignal<Option<Writing>>) -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    let before = match of {
        Writing::Of(place) => workspace.bookmarks.with_untracked(|bookmarks| bookmarks.list.get(place).cloned()),
        Writing::New => None,
    };
    let mut bookmark = before.unwrap_or_else(|| actions::bookmark_here(workspace));
    let [title, note, question] = [&mut bookmark.title, &mut bookmark.note, &mut bookmark.question]
        .map(|text| RwSignal::new(std::mem::take(text)));
    let first = NodeRef::<html::Input>::new();
    Effect::new(move |_| {
        if let Some(first) = first.get() {
            // The proposal has to stand in the field before it can be marked, to be written over.
            first.set_value(&title.get_untracked());
            let _ = first.focus();
            first.select();
        }
    });
    let keep = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let mut new = bookmark.clone();
        new.title = title.get_untracked().trim().to_owned();
        if new.title.is_empty() {
            return;
        }
        (new.note, new.question) = (note.get_untracked(), question.get_untracked());
        match of {
            Writing::New => actions::add_bookmark(workspace, new),
            Writing::Of(place) => actions::change_bookmark(workspace, place, new),
        }
        writing.set(None);
    };
    let text = move |id: &'static str, label: &'static str, value: RwSignal<String>| {
        view! {
            <div class="field">
                <label for=id>{speech.text(label)}</label>
                <textarea
                    class="form-input"
                    id=id
                    rows="2"
                    prop:value=move || value.get()
                    on:input=move |event| value.set(event_target_value(&event))
                ></textarea>
            </div>
        }
    };
    view! {
        <form class="bookmark-form" on:submit=keep>
            <div class="field">
                <label for="bookmark-title">{speech.text("bookmark-title")}</label>
                <input
                    class="form-input"
                    id="bookmark-title"
                    node_ref=first
                    prop:value=move || title.get()
                    on:input=move |event| title.set(event_target_value(&event))
                />
            </div>
            {text("bookmark-note", "bookmark-note", note)}
            {text("bookmark-question", "bookmark-question", question)}
            <p class="faint xs">{speech.text("bookmark-how")}</p>
            <div class="row">
                <button class="b pri" type="submit">
                    {speech.text("bookmark-keep")}
                </button>
                <button class="b" type="button" on:click=move |_| writing.set(None)>
                    {speech.text("filter-cancel")}
                </button>
            </div>
        </form>
    }
}
