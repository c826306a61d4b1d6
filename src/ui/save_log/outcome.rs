//! How far the saving is, what was written, or why it was not.

use super::{SaveChoices, SaveState};
use crate::present::numbers;
use crate::ui::client::Progress;
use crate::ui::icon::{Icon, Symbol};
use crate::ui::workspace::Workspace;
use leptos::prelude::*;

#[component]
pub fn Outcome(choices: SaveChoices) -> impl IntoView {
    let speech = Workspace::of_page().speech();
    let progress = move |progress: Option<Progress>| {
        let words = speech.words();
        let share = progress.map(|now| now.done_bytes as f64 / now.total_bytes.max(1) as f64);
        let said = match progress {
            Some(now) => {
                let number = |count: u64| numbers::whole(count, words.language()).into();
                words.with("save-writing", &[("n", number(now.done_bytes)), ("all", number(now.total_bytes))])
            }
            None => words.text("save-preparing"),
        };
        view! {
            <p class="sm" role="status">{said.clone()}</p>
            <progress class="prog" max="1" value=share.map(|share| share.to_string()) aria-label=said></progress>
        }
    };
    let sentences = move |class: &'static str, symbol: Symbol, sentences: Vec<String>| {
        view! {
            <div class=class role="status">
                <Icon symbol=symbol />
                <div>{sentences.into_iter().map(|said| view! { <p>{said}</p> }).collect_view()}</div>
            </div>
        }
    };
    move || match choices.state.get() {
        SaveState::Choosing => ().into_any(),
        SaveState::Writing(now) => progress(now).into_any(),
        SaveState::Saved(said) => sentences("alert alert-info", Symbol::Info, said).into_any(),
        SaveState::Failed(said) => sentences("alert alert-error", Symbol::Warning, said).into_any(),
    }
}
