//! Small repairs of texts, each with a tick and the number of fields it concerns.

use crate::present::Fact;
use crate::protocol::{ImportSettings, Repairs};
use crate::ui::actions;
use crate::ui::workspace::Workspace;
use leptos::prelude::*;

/// One repair that the file needs.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Repair {
    OuterBlanks,
    Mojibake,
    Missing(String),
}

impl Repair {
    fn is_made(&self, repairs: &Repairs) -> bool {
        match self {
            Repair::OuterBlanks => repairs.outer_blanks,
            Repair::Mojibake => repairs.mojibake,
            Repair::Missing(word) => repairs.missing.contains(word),
        }
    }

    fn make(&self, wanted: bool, settings: &mut ImportSettings) {
        let repairs = &mut settings.repairs;
        match self {
            Repair::OuterBlanks => repairs.outer_blanks = wanted,
            Repair::Mojibake => repairs.mojibake = wanted,
            Repair::Missing(word) => {
                repairs.missing.retain(|held| held != word);
                if wanted {
                    repairs.missing.push(word.clone());
                    repairs.missing.sort_unstable();
                }
            }
        }
    }
}

#[component]
pub fn RepairsBox() -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    let needed = Memo::new(move |_| {
        workspace.preview.with(|preview| {
            let Some(needed) = preview.as_ref().map(|preview| &preview.repairs_needed) else { return Vec::new() };
            let whole = [(Repair::OuterBlanks, needed.outer_blanks), (Repair::Mojibake, needed.mojibake)];
            let words = needed.missing.iter().map(|(word, count)| (Repair::Missing(word.clone()), *count));
            whole.into_iter().chain(words).filter(|(_, count)| *count > 0).collect::<Vec<_>>()
        })
    });
    view! {
        <Show when=move || !needed.get().is_empty()>
            <section class="box" aria-labelledby="repairs-title">
                <header>
                    <h2 id="repairs-title">{speech.text("repairs-title")}</h2>
                    <span class="xs faint">{speech.text("repairs-over")}</span>
                </header>
                <div class="stack g1">
                    <For each=move || needed.get().into_iter().enumerate() key=|(_, repair)| repair.clone() let(numbered)>
                        <Tick number=numbered.0 repair=numbered.1.0.clone() count=numbered.1.1 />
                    </For>
                </div>
            </section>
        </Show>
    }
}

#[component]
fn Tick(number: usize, repair: Repair, count: u64) -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    let id = format!("repair-{number}");
    let named = repair.clone();
    let label = move || {
        let (key, word) = match &named {
            Repair::OuterBlanks => ("repairs-blanks", String::new()),
            Repair::Mojibake => ("repairs-mojibake", String::new()),
            Repair::Missing(word) => ("repairs-missing", word.clone()),
        };
        speech.words().with(key, &[("n", Fact::from(count)), ("word", word.into())])
    };
    let shown = repair.clone();
    let is_made =
        move || workspace.draft.with(|draft| draft.as_ref().is_some_and(|draft| shown.is_made(&draft.repairs)));
    let change = move |event| {
        let wanted = event_target_checked(&event);
        let repair = repair.clone();
        actions::change_settings(workspace, move |settings| repair.make(wanted, settings));
    };
    view! {
        <span class="opt">
            <input class="form-checkbox" type="checkbox" id=id.clone() prop:checked=is_made on:change=change />
            <label for=id>{label}</label>
        </span>
    }
}
