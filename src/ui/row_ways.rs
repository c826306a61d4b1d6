//! What can be done with the cases of a row or a bar: keep them, remove them, or see them alone.

use super::icon::{Icon, IconSize, Symbol};
use crate::present::Words;
use crate::protocol::Filter;
use crate::ui::actions;
use crate::ui::workspace::Workspace;
use leptos::prelude::*;

/// A way: the keys of its name and of what it does, its picture, and what it does with the filter of the cases.
struct Way {
    name: &'static str,
    said: &'static str,
    symbol: Symbol,
    take: fn(Workspace, Filter),
}

const WAYS: [Way; 3] = [
    Way { name: "rework-keep", said: "rework-keep-where", symbol: Symbol::Filter, take: actions::add_filter },
    Way {
        name: "rework-drop",
        said: "rework-drop-where",
        symbol: Symbol::Close,
        take: |workspace, cases| actions::add_filter(workspace, cases.turned()),
    },
    Way { name: "rework-only", said: "rework-only-where", symbol: Symbol::Search, take: actions::only_filter },
];

/// The cell of a row with these cases, or with none that a filter says; `of` is what a screen reader hears of it.
pub fn row_ways(workspace: Workspace, cases: Option<impl Into<Filter>>, of: &str, words: &Words) -> AnyView {
    let ways = cases.map(|cases| ways(workspace, cases.into(), of, words));
    view! { <td class="row-ways">{ways}</td> }.into_any()
}

/// The same where there is little room: pictures, whose names are for screen readers and the tooltip.
pub fn row_ways_small(workspace: Workspace, cases: Option<impl Into<Filter>>, of: &str, words: &Words) -> AnyView {
    let face = |_, symbol| view! { <Icon symbol=symbol size=IconSize::Small /> }.into_any();
    let buttons = cases.map(|cases| buttons(workspace, cases.into(), of, words, "b quiet icon", face));
    view! { <td class="box-way">{buttons}</td> }.into_any()
}

/// The ways as buttons that bear their names.
pub fn ways(workspace: Workspace, cases: Filter, of: &str, words: &Words) -> Vec<AnyView> {
    buttons(workspace, cases, of, words, "b", |name, _| name.into_any())
}

fn buttons(
    workspace: Workspace,
    cases: Filter,
    of: &str,
    words: &Words,
    class: &'static str,
    face: fn(String, Symbol) -> AnyView,
) -> Vec<AnyView> {
    let button = |way: Way| {
        let said = words.with(way.said, &[("what", of.into())]);
        let cases = cases.clone();
        view! {
            <button
                class=class
                aria-label=said.clone()
                title=said
                on:click=move |_| (way.take)(workspace, cases.clone())
            >
                {face(words.text(way.name), way.symbol)}
            </button>
        }
        .into_any()
    };
    WAYS.into_iter().map(button).collect()
}
