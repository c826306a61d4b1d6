//! The column that says which group, and what it takes for a group to be told of.

use super::state::HandoverState;
use crate::present::handovers::{notes, why_no_groups};
use crate::ui::actions;
use crate::ui::form::NameSelect;
use leptos::prelude::*;

#[component]
pub fn GroupChoice() -> impl IntoView {
    let state = HandoverState::of_screen();
    let workspace = state.workspace;
    let speech = workspace.speech();
    let offered = Memo::new(move |_| state.page.with(|page| page.as_ref().map(|page| page.offered.clone())));
    // What was chosen last, or else what is proposed; the figures may still be on their way.
    let value = Signal::derive(move || {
        let chosen = workspace.choices.with(|choices| choices.group_column.clone());
        chosen.or_else(|| state.page.with(|page| page.as_ref()?.group.clone())).unwrap_or_default()
    });
    let is_chosen = Memo::new(move |_| workspace.choices.with(|choices| choices.group_column.is_some()));
    let choose = Callback::new(move |name: String| {
        let chosen = Some(name).filter(|name| !name.is_empty());
        actions::choose(workspace, |choices| choices.group_column = chosen);
    });
    let said = move || {
        let words = speech.words();
        state.page.with(|page| {
            let page = page.as_ref()?;
            let proposed = page.is_proposed.then(|| words.text("handovers-proposed"));
            let why = why_no_groups(page, &words);
            let of_groups = page.groups.as_ref().map(|groups| notes(groups, &words)).unwrap_or_default();
            let title = why.as_ref().map(|_| words.text("handovers-none"));
            let lines: Vec<String> = why.into_iter().flatten().chain(proposed).chain(of_groups).collect();
            Some(view! {
                {title.map(|title| view! { <h2>{title}</h2> })}
                <p class="muted sm">{words.text("handovers-five")}</p>
                {(!lines.is_empty()).then(|| view! { <p class="sm">{lines.join(" ")}</p> })}
            })
        })
    };
    view! {
        <section class="box group-choice" aria-label=speech.text("handovers-column")>
            <Show when=move || offered.with(|offered| offered.as_ref().is_some_and(|names| !names.is_empty()))>
                <div class="group-column">
                    {move || {
                        let names = offered.get().unwrap_or_default();
                        let label = Signal::derive(speech.text("handovers-column"));
                        view! {
                            <NameSelect id="group-column".to_owned() label names value choose none="handovers-column-none" />
                        }
                    }}
                    <button
                        class="b quiet"
                        aria-disabled=move || (!is_chosen.get()).then_some("true")
                        on:click=move |_| actions::choose(workspace, |choices| choices.group_column = None)
                    >
                        {speech.text("handovers-propose")}
                    </button>
                </div>
            </Show>
            <div role="status">{said}</div>
        </section>
    }
}
