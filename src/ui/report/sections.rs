//! The sections of the report: every bookmark in its order, whether it is in, and what kind of result it is.

use crate::present::report::kind_key;
use crate::protocol::{Bookmark, ResultKind};
use crate::ui::actions;
use crate::ui::bookmarks::{BookmarkForm, Writing};
use crate::ui::icon::Symbol;
use crate::ui::list_rows::{RowButton, focus_later, follow_row, leave_row, moved_to};
use crate::ui::workspace::Workspace;
use leptos::prelude::*;

/// What the rows of this list are found by.
const LIST: &str = "section";

#[component]
pub fn Sections() -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    let count = Memo::new(move |_| workspace.bookmarks.with(|bookmarks| bookmarks.list.len()));
    let writing: RwSignal<Option<Writing>> = RwSignal::new(None);
    // Written or not: the focus goes back to the button that began it.
    Effect::new(move |before: Option<Option<Writing>>| {
        let now = writing.get();
        if let (Some(Some(Writing::Of(place))), None) = (before, now) {
            leave_row_to_edit(place);
        }
        now
    });
    view! {
        <section class="box flush report-sections" aria-labelledby="report-sections">
            <header>
                <div>
                    <h2 id="report-sections">{speech.text("report-sections")}</h2>
                    <p class="muted xs">{speech.text("report-sections-how")}</p>
                </div>
            </header>
            <ol>
                <For each=move || 0..count.get() key=|place| *place let:place>
                    <Row place writing />
                </For>
            </ol>
        </section>
    }
}

fn leave_row_to_edit(place: usize) {
    focus_later(format!("{LIST}-edit-{place}"));
}

#[component]
fn Row(place: usize, writing: RwSignal<Option<Writing>>) -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    let bookmark = Memo::new(move |_| workspace.bookmarks.with(|bookmarks| bookmarks.list.get(place).cloned()));
    let is_last = Memo::new(move |_| workspace.bookmarks.with(|bookmarks| place + 1 >= bookmarks.list.len()));
    let can_be_in = Memo::new(move |_| bookmark.with(|of| of.as_ref().is_some_and(|of| of.screen.can_be_reported())));
    let is_in = Memo::new(move |_| can_be_in.get() && bookmark.with(|of| of.as_ref().is_some_and(|of| of.in_report)));
    let told =
        move |tell: fn(&Bookmark) -> String| move || bookmark.with(|of| of.as_ref().map(tell)).unwrap_or_default();
    let titled =
        move |key: &'static str| move || speech.words().with(key, &[("title", told(|of| of.title.clone())().into())]);
    let view_name = move || {
        let title = bookmark.with(|of| of.as_ref().map(|of| of.screen.title()));
        title.map(|title| speech.words().text(title)).unwrap_or_default()
    };
    let change = move |change: &dyn Fn(&mut Bookmark)| {
        if let Some(mut changed) = bookmark.get_untracked() {
            change(&mut changed);
            actions::change_bookmark(workspace, place, changed);
        }
    };
    let note = move || match told(|of| of.note.trim().to_owned())() {
        note if note.is_empty() => view! { <p class="faint sm">{speech.text("report-no-note")}</p> }.into_any(),
        note => view! { <p class="sm">{note}</p> }.into_any(),
    };
    let wants_template = Memo::new(move |_| {
        bookmark.with(|of| {
            of.as_ref().is_some_and(|of| of.kind == Some(ResultKind::Confirmation) && of.note.trim().is_empty())
        })
    });
    let put_template = move |_| {
        let words = speech.words_now();
        change(&|bookmark| bookmark.note = words.text("report-template-text"));
        workspace.announce(words.text("report-template-put"));
        leave_row_to_edit(place);
    };
    let choose_kind = move |event| {
        let chosen = event_target_value(&event);
        let kind = ResultKind::ALL.into_iter().find(|kind| kind_key(*kind) == chosen);
        change(&|bookmark| bookmark.kind = kind);
    };
    let kind = move || bookmark.with(|of| of.as_ref().and_then(|of| of.kind)).map_or("", kind_key);
    let go = move |by: isize| {
        let count = workspace.bookmarks.with_untracked(|bookmarks| bookmarks.list.len());
        if let Some(to) = moved_to(place, by, count) {
            actions::move_bookmark(workspace, place, to);
            follow_row(LIST, to);
        }
    };
    let remove = move || {
        actions::remove_bookmark(workspace, place);
        leave_row(LIST, place, workspace.bookmarks.with_untracked(|bookmarks| bookmarks.list.len()));
    };
    let on_key = move |event: leptos::ev::KeyboardEvent| {
        match (event.key().as_str(), event.alt_key()) {
            ("ArrowUp", true) => go(-1),
            ("ArrowDown", true) => go(1),
            _ => return,
        }
        event.prevent_default();
    };
    let content = move || {
        if writing.get() == Some(Writing::Of(place)) {
            return view! { <BookmarkForm of=Writing::Of(place) writing /> }.into_any();
        }
        view! {
            <div class="stack g1">
                <p class="section-title">
                    <b>{told(|of| of.title.clone())}</b>
                    <span class="muted sm">{view_name}</span>
                </p>
                {note}
                <Show when=move || !can_be_in.get()>
                    <p class="faint xs">
                        {move || speech.words().with("report-not-reportable", &[("view", view_name().into())])}
                    </p>
                </Show>
                <Show when=move || is_in.get()>
                    <div class="row wrap section-kind">
                        <label for=format!("section-kind-{place}")>{speech.text("report-kind")}</label>
                        <select
                            class="form-select"
                            id=format!("section-kind-{place}")
                            aria-label=titled("report-kind-of")
                            on:change=choose_kind
                            prop:value=kind
                        >
                            <option value="" selected=move || kind().is_empty()>{speech.text("report-kind-none")}</option>
                            {ResultKind::ALL
                                .map(|of| {
                                    let key = kind_key(of);
                                    view! { <option value=key selected=move || kind() == key>{speech.text(key)}</option> }
                                })
                                .collect_view()}
                        </select>
                        <Show when=move || wants_template.get()>
                            <button class="b quiet" on:click=put_template>
                                {speech.text("report-template")}
                            </button>
                        </Show>
                    </div>
                </Show>
            </div>
        }
        .into_any()
    };
    view! {
        <li class="section-row" class:off=move || !is_in.get() on:keydown=on_key>
            <div class="opt">
                <input
                    class="form-checkbox"
                    type="checkbox"
                    id=format!("section-in-{place}")
                    disabled=move || !can_be_in.get()
                    prop:checked=move || is_in.get()
                    on:change=move |event| {
                        let wanted = event_target_checked(&event);
                        change(&|bookmark| bookmark.in_report = wanted);
                    }
                />
                <label for=format!("section-in-{place}") title=speech.text("report-include-short")>
                    <span class="sr-only">{titled("report-include")}</span>
                </label>
            </div>
            {content}
            <div class="row section-ways">
                <RowButton list=LIST place name="up" label="report-up" symbol=Symbol::ArrowUp
                    idle=Signal::derive(move || place == 0) press=Callback::new(move |()| go(-1)) />
                <RowButton list=LIST place name="down" label="report-down" symbol=Symbol::ArrowDown
                    idle=Signal::derive(move || is_last.get()) press=Callback::new(move |()| go(1)) />
                <RowButton list=LIST place name="edit" label="report-edit-n" symbol=Symbol::Tune
                    idle=Signal::derive(|| false) press=Callback::new(move |()| writing.set(Some(Writing::Of(place)))) />
                <RowButton list=LIST place name="remove" label="report-remove" symbol=Symbol::Delete
                    idle=Signal::derive(|| false) press=Callback::new(move |()| remove()) />
            </div>
        </li>
    }
}
