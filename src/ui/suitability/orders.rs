//! What to order from the supplier where no cleaning helps: sentences that can go straight into a letter.

use super::state::SuitabilityState;
use crate::present::suitability::{order_said, orders};
use crate::ui::clipboard;
use crate::ui::icon::{Icon, IconSize, Symbol};
use leptos::prelude::*;

#[component]
pub fn Orders() -> impl IntoView {
    let state = SuitabilityState::of_screen();
    let workspace = state.workspace;
    let speech = workspace.speech();
    move || {
        let words = speech.words();
        let found = state.page.with(|page| page.as_ref().map(|page| orders(&page.now)))?;
        if found.is_empty() {
            return None;
        }
        let sentences: Vec<String> = found.into_iter().map(|order| order_said(order, &words)).collect();
        let letter = sentences.iter().map(|sentence| format!("- {sentence}\n")).collect::<String>();
        let copy = move |_| {
            let letter = letter.clone();
            leptos::task::spawn_local(async move {
                let key = if clipboard::copy(&letter).await {
                    "suitability-orders-copied"
                } else {
                    "suitability-orders-not-copied"
                };
                workspace.announce(speech.words_now().text(key));
            });
        };
        Some(view! {
            <section class="box fit-orders" aria-labelledby="fit-orders-title">
                <header>
                    <h2 id="fit-orders-title">{words.text("suitability-orders")}</h2>
                    <button class="b quiet" on:click=copy>
                        <Icon symbol=Symbol::Copy size=IconSize::Small />
                        {words.text("suitability-orders-copy")}
                    </button>
                </header>
                <p class="muted sm">{words.text("suitability-orders-how")}</p>
                <ul>{sentences.into_iter().map(|sentence| view! { <li>{sentence}</li> }).collect_view()}</ul>
            </section>
        })
    }
}
