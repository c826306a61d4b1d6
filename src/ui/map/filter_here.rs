//! From a step or a transition on the map to a filter: keep or remove the cases that have it, or see them alone.

use super::state::MapState;
use crate::present::map::Item;
use crate::protocol::{CaseRule, Filter, Follows, Place};
use crate::ui::actions;
use crate::ui::workspace::Workspace;
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
    let button = |key: &'static str, filter: Filter, take: fn(Workspace, Filter)| {
        view! {
            <button class="b" on:click=move |_| take(state.workspace, filter.clone())>
                {speech.text(key)}
            </button>
        }
    };
    let Offered { has, keep, drop, only } = offered;
    Some(view! {
        <section class="filter-here" aria-label=speech.text("filter-from-map")>
            {button(keep, has.clone(), actions::add_filter)} {button(drop, has.clone().turned(), actions::add_filter)}
            {button(only, has, actions::only_filter)}
        </section>
    })
}

/// The cases that have an item, and the keys of what can be done with them.
struct Offered {
    has: Filter,
    keep: &'static str,
    drop: &'static str,
    only: &'static str,
}

fn of_step(name: String) -> Offered {
    let has = Filter::from(CaseRule::Chain { steps: vec![vec![name]], gaps: Vec::new() });
    Offered { has, keep: "filter-keep-with-step", drop: "filter-drop-with-step", only: "filter-only-with-step" }
}

fn of_transition(from: Option<String>, to: Option<String>) -> Offered {
    let rule = match (from, to) {
        (Some(from), Some(to)) => CaseRule::Follows(Follows::directly(vec![from], vec![to])),
        (from, to) => CaseRule::Endpoints { first: to.map(|name| vec![name]), last: from.map(|name| vec![name]) },
    };
    let has = Filter::from(rule);
    Offered { has, keep: "filter-keep-with-edge", drop: "filter-drop-with-edge", only: "filter-only-with-edge" }
}
