//! The way on: to the map, once everything that only the user can say has been said.

use super::day_month::is_open_question;
use crate::present::{Fact, numbers, problems};
use crate::ui::actions;
use crate::ui::files;
use crate::ui::icon::{Icon, Symbol};
use crate::ui::speech::marked;
use crate::ui::workspace::{Screen, Workspace};
use leptos::prelude::*;

/// What the largest button does.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Next {
    Read,
    ReadAgain,
    ToMap,
}

#[component]
pub fn Footer() -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    let next = Memo::new(move |_| {
        workspace.open.with(|open| match open {
            None => Next::Read,
            Some(open) if open.read == files::to_read(workspace) => Next::ToMap,
            Some(_) => Next::ReadAgain,
        })
    });
    let missing = Memo::new(move |_| {
        let none = (false, false, false);
        files::now(workspace).groups.iter().map(files::Group::missing).find(|missing| *missing != none).unwrap_or(none)
    });
    // Why the map cannot be drawn yet; nothing stands in the way of a log that is already read.
    let in_the_way = move || {
        let words = speech.words();
        let (case, activity, time) = missing.get();
        if next.get() == Next::ToMap {
            None
        } else if workspace.refused.with(Option::is_some) {
            Some(words.text("data-settings-refused"))
        } else if case || activity || time {
            let roles = problems::missing_roles(case, activity, time, &words);
            Some(words.with("data-missing-roles", &[("roles", roles.into())]))
        } else if is_open_question(workspace) {
            Some(words.text("data-order-choose"))
        } else {
            None
        }
    };
    let summary = move || {
        let words = speech.words();
        workspace.preview.with(|preview| {
            preview.as_ref().map(|preview| {
                let key = if preview.whole_file { "data-summary" } else { "data-summary-part" };
                let number = |count| Fact::Text(numbers::whole(count, words.language()));
                words.with(key, &[("cases", number(preview.cases)), ("activities", number(preview.activities))])
            })
        })
    };
    let label = move || {
        speech.words().text(match next.get() {
            Next::Read => "data-show-map",
            Next::ReadAgain => "data-read-again",
            Next::ToMap => "data-to-map",
        })
    };
    let is_blocked = Memo::new(move |_| in_the_way().is_some());
    let on = move |_| match next.get_untracked() {
        _ if is_blocked.get_untracked() => focus_blocker(),
        Next::ToMap => actions::go(workspace, Screen::Map),
        Next::Read | Next::ReadAgain => actions::read_files(workspace),
    };
    let keep = move |_| {
        actions::keep_as_read(workspace);
    };
    view! {
        <footer class="data-foot">
            <button class="b quiet lg" on:click=move |_| actions::go(workspace, Screen::Start)>
                <Icon symbol=Symbol::ArrowBack />
                {speech.text("data-other-file")}
            </button>
            <span class="grow"></span>
            <span class="sm foot-said" id="foot-said" role="status">
                {move || match in_the_way() {
                    Some(why) => {
                        view! {
                            <span class="blocked">
                                <Icon symbol=Symbol::Info />
                                <span>{marked(&why)}</span>
                            </span>
                        }
                            .into_any()
                    }
                    None if next.get() == Next::Read => {
                        view! { <span class="muted">{summary()}</span> }.into_any()
                    }
                    None => {
                        view! { <span class="muted">{speech.words().text("data-reload-warning")}</span> }.into_any()
                    }
                }}
            </span>
            <Show when=move || next.get() == Next::ReadAgain>
                <button class="b lg" on:click=keep>{speech.text("data-undo-changes")}</button>
            </Show>
            <button
                class="b pri lg"
                aria-disabled=move || is_blocked.get().then_some("true")
                aria-describedby="foot-said"
                on:click=on
            >
                {label}
                <Icon symbol=Symbol::ArrowForward />
            </button>
        </footer>
    }
}

/// Leads to what must be answered first: the order of day and month, else the first column's menu.
fn focus_blocker() {
    use wasm_bindgen::JsCast;
    let found = document().query_selector("#order-day, .pt select").ok().flatten();
    if let Some(field) = found.and_then(|found| found.dyn_into::<web_sys::HtmlElement>().ok()) {
        let _ = field.focus();
    }
}
