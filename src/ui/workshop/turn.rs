//! From bookmark to bookmark: before, next, and each by its number.

use crate::ui::actions;
use crate::ui::icon::{Icon, IconSize, Symbol};
use crate::ui::workspace::Workspace;
use leptos::prelude::*;

#[component]
pub fn Turn() -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    let at = Memo::new(move |_| workspace.workshop.with(|workshop| workshop.as_ref().and_then(|workshop| workshop.at)));
    let titles = Memo::new(move |_| {
        workspace.bookmarks.with(|bookmarks| bookmarks.list.iter().map(|of| of.title.clone()).collect::<Vec<_>>())
    });
    let has_before = Memo::new(move |_| at.get().is_some_and(|at| at > 0));
    let has_next = Memo::new(move |_| at.get().map_or(0, |at| at + 1) < titles.with(Vec::len));
    let number = move |(place, title): (usize, String)| {
        view! {
            <button
                class="b workshop-number"
                aria-label=move || {
                    speech.words().with("workshop-number", &[("n", (place + 1).into()), ("title", title.clone().into())])
                }
                aria-current=move || (at.get() == Some(place)).then_some("step")
                on:click=move |_| actions::turn_workshop(workspace, place)
            >
                {place + 1}
            </button>
        }
    };
    let step = move |forward: bool| move |_| actions::step_workshop(workspace, forward);
    view! {
        <Show when=move || !titles.with(Vec::is_empty)>
            <nav class="row workshop-turn" aria-label=speech.text("workshop-turn")>
                <button class="b" aria-disabled=move || (!has_before.get()).then_some("true") on:click=step(false)>
                    <Icon symbol=Symbol::ArrowBack size=IconSize::Small />
                    {speech.text("workshop-before")}
                </button>
                <span class="row wrap workshop-numbers">
                    {move || titles.get().into_iter().enumerate().map(number).collect_view()}
                </span>
                <button class="b pri" aria-disabled=move || (!has_next.get()).then_some("true") on:click=step(true)>
                    {speech.text("workshop-next")}
                    <Icon symbol=Symbol::ArrowForward size=IconSize::Small />
                </button>
            </nav>
        </Show>
    }
}
