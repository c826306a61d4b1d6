//! From a step or a transition on the map to a filter: keep or remove the cases that have it.

use super::state::MapState;
use crate::present::map::Item;
use crate::protocol::{CaseRule, Filter, Follows, Place};
use crate::ui::actions;
use leptos::prelude::*;

/// The filters that a chosen item offers, each with the key of its name.
#[component]
pub fn FilterHere(item: Item) -> impl IntoView {
    let state = MapState::of_screen();
    let speech = state.workspace.speech();
    let offered = state.told_now(|scene| {
        let name = |place: Place| match place {
            Place::Activity(code) => scene.node(code).map(|node| node.name.clone()),
            _ => None,
        };
        match item {
            Item::Place(Place::Activity(code)) => scene.node(code).map(|node| of_step(node.name.clone())),
            Item::Edge(from, to) => Some(of_transition(name(from), name(to))),
            Item::Place(_) => None,
        }
    });
    let offered = offered.flatten()?;
    let button = |(key, filter): (&'static str, Filter)| {
        view! {
            <button class="b" on:click=move |_| actions::add_filter(state.workspace, filter.clone())>
                {speech.text(key)}
            </button>
        }
    };
    Some(view! {
        <section class="filter-here" aria-label=speech.text("filter-from-map")>
            {offered.into_iter().map(button).collect_view()}
        </section>
    })
}

fn of_step(name: String) -> Vec<(&'static str, Filter)> {
    let has = Filter::from(CaseRule::Chain { steps: vec![vec![name]], gaps: Vec::new() });
    vec![("filter-keep-with-step", has.clone()), ("filter-drop-with-step", has.turned())]
}

fn of_transition(from: Option<String>, to: Option<String>) -> Vec<(&'static str, Filter)> {
    let rule = match (from, to) {
        (Some(from), Some(to)) => CaseRule::Follows(Follows::directly(vec![from], vec![to])),
        (from, to) => CaseRule::Endpoints { first: to.map(|name| vec![name]), last: from.map(|name| vec![name]) },
    };
    let has = Filter::from(rule);
    vec![("filter-keep-with-edge", has.clone()), ("filter-drop-with-edge", has.turned())]
}
