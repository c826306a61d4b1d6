//! The form of a set of conditions as one filter: read from a file of saved filters, or taken from the list.

use super::fields::{PartOf, part, put};
use crate::present::filters::chip;
use crate::protocol::{CaseRule, Filter, FilterStack, Rule, SetCondition};
use crate::ui::actions;
use crate::ui::filters::FilterForm;
use crate::ui::form::LoadButton;
use leptos::prelude::*;

fn conditions(rule: &mut Rule) -> Option<&mut Vec<SetCondition>> {
    match rule {
        Rule::Case(CaseRule::AllOf { conditions }) => Some(conditions),
        _ => None,
    }
}

#[component]
pub fn SetForm() -> impl IntoView {
    let form = FilterForm::of_page();
    let workspace = form.workspace;
    let speech = workspace.speech();
    let the_conditions: PartOf<Vec<SetCondition>> = conditions;
    let chosen = part(form, the_conditions);
    let told: RwSignal<Option<String>> = RwSignal::new(None);
    let take = move |stack: &FilterStack| match stack.as_conditions() {
        Some(found) => {
            told.set(None);
            put(form, conditions, found);
        }
        None => told.set(Some(speech.words_now().text("filter-set-no-conditions"))),
    };
    let load = Callback::new(move |file| {
        actions::read_filters(workspace, file, move |read| match read {
            Ok(stack) => take(&stack),
            Err(said) => told.set(Some(said)),
        });
    });
    // The set itself may be on the list already.
    let from_list = move |_| {
        let mut stack = workspace.choices.with_untracked(|choices| choices.filters.clone());
        if let Some(place) = form.place.get_untracked().filter(|&place| place < stack.filters.len()) {
            stack.filters.remove(place);
        }
        take(&stack);
    };
    let listed = move || {
        let (words, zone) = (speech.words(), workspace.zone());
        let said = chosen.get().into_iter().map(|of| chip(&Filter::from(of), zone, &words));
        said.map(|said| view! { <li>{said}</li> }).collect_view()
    };
    view! {
        <div class="row wrap">
            <LoadButton label="filter-set-load" why="filter-set-load-why" chosen=load />
            <button class="b" title=speech.text("filter-set-list-why") on:click=from_list>
                {speech.text("filter-set-list")}
            </button>
        </div>
        <p class="sm" role="status">{move || told.get()}</p>
        <ul class="set-conditions" aria-label=speech.text("filter-set-holds")>{listed}</ul>
    }
}
