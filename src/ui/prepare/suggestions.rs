//! What Spor suggests, each with its evidence, and how much the ten commonest variants say.

use super::state::PrepareState;
use crate::present::prepare;
use crate::protocol::{Step, Suggested, TopShare};
use crate::ui::actions;
use crate::ui::icon::{Icon, IconSize, Symbol};
use leptos::prelude::*;

#[component]
pub fn Suggestions() -> impl IntoView {
    let workspace = PrepareState::of_screen().workspace;
    let speech = workspace.speech();
    let found: Memo<Option<Vec<Suggested>>> = Memo::new(move |_| {
        workspace.prepared.with(|prepared| prepared.as_ref().map(|prepared| prepared.suggestions.clone()))
    });
    let add = move |step: Step| actions::add_step(workspace, step);
    let listed = move || {
        let words = speech.words();
        let found = found.get()?;
        if found.is_empty() {
            return Some(view! { <p class="muted sm">{words.text("prepare-suggestions-none")}</p> }.into_any());
        }
        let rows = found
            .into_iter()
            .map(|Suggested { step, evidence }| {
                let sentence = prepare::sentence(&step, &words);
                let why = prepare::evidence(&evidence, &words);
                let label = format!("{}: {sentence}", words.text("prepare-suggestion-add"));
                view! {
                    <li>
                        <p><b>{sentence}</b></p>
                        <p class="muted sm">{why}</p>
                        <button class="b" aria-label=label on:click=move |_| add(step.clone())>
                            <Icon symbol=Symbol::Plus size=IconSize::Small />
                            {words.text("prepare-suggestion-add")}
                        </button>
                    </li>
                }
            })
            .collect_view();
        Some(
            view! {
                <p class="muted sm">{words.text("prepare-suggestions-why")}</p>
                <ul class="suggested">{rows}</ul>
            }
            .into_any(),
        )
    };
    view! {
        <section class="box" aria-labelledby="suggestions-title">
            <header>
                <h2 id="suggestions-title">{speech.text("prepare-suggestions")}</h2>
            </header>
            {listed}
        </section>
    }
}

/// The share of the ten commonest variants, as read and prepared.
#[component]
pub fn Commonest() -> impl IntoView {
    let workspace = PrepareState::of_screen().workspace;
    let speech = workspace.speech();
    let row = move |key: &'static str, share: &Option<TopShare>| {
        let words = speech.words();
        let told = match share {
            None => view! { <dd class="muted">{words.text("suitability-few-cases")}</dd> }.into_any(),
            Some(share) => {
                let part = share.cases_in_top as f64 / (share.cases as f64).max(1.0);
                view! {
                    <dd>
                        {prepare::top_share(share, &words)}
                        <span class="meter wide" aria-hidden="true">
                            <i style:width=format!("{:.1}%", part * 100.0)></i>
                        </span>
                    </dd>
                }
                .into_any()
            }
        };
        view! {
            <dt>{words.text(key)}</dt>
            {told}
        }
    };
    view! {
        <section class="box" aria-labelledby="commonest-title">
            <header>
                <h2 id="commonest-title">{speech.text("prepare-top")}</h2>
            </header>
            <p class="muted sm">{speech.text("prepare-top-why")}</p>
            {move || {
                workspace
                    .prepared
                    .with(|prepared| {
                        prepared
                            .as_ref()
                            .map(|prepared| {
                                view! {
                                    <dl class="commonest">
                                        {row("prepare-top-before", &prepared.top_before)}
                                        {row("prepare-top-after", &prepared.top_after)}
                                    </dl>
                                }
                            })
                    })
            }}
        </section>
    }
}
