//! What can be done with the cases of a row: keep them, or remove them.

use super::icon::{Icon, IconSize, Symbol};
use crate::present::Words;
use crate::protocol::{CaseRule, Filter};
use crate::ui::actions;
use crate::ui::workspace::Workspace;
use leptos::prelude::*;

/// The ways, each with the keys of its name and of what it does, and its picture.
const WAYS: [(&str, &str, Symbol); 2] =
    [("rework-keep", "rework-keep-where", Symbol::Filter), ("rework-drop", "rework-drop-where", Symbol::Close)];

/// The cell of a row whose cases fit `rule`; `of` is what a screen reader hears of it.
pub fn row_ways(workspace: Workspace, rule: CaseRule, of: &str, words: &Words) -> impl IntoView + use<> {
    let buttons = ways(workspace, rule, of, words, "b", |name, _| name.into_any());
    view! { <td class="row-ways">{buttons}</td> }
}

/// The same where there is little room: pictures, whose names are for screen readers and the tooltip.
pub fn row_ways_small(workspace: Workspace, rule: CaseRule, of: &str, words: &Words) -> impl IntoView + use<> {
    let buttons = ways(workspace, rule, of, words, "b quiet icon", |_, symbol| {
        view! { <Icon symbol=symbol size=IconSize::Small /> }.into_any()
    });
    view! { <td class="box-way">{buttons}</td> }
}

fn ways(
    workspace: Workspace,
    rule: CaseRule,
    of: &str,
    words: &Words,
    class: &'static str,
    face: fn(String, Symbol) -> AnyView,
) -> Vec<AnyView> {
    let keep = Filter::from(rule);
    let filters = [keep.clone(), keep.turned()];
    let button = |((name, said, symbol), filter): ((&str, &str, Symbol), Filter)| {
        let said = words.with(said, &[("what", of.into())]);
        view! {
            <button
                class=class
                aria-label=said.clone()
                title=said
                on:click=move |_| actions::add_filter(workspace, filter.clone())
            >
                {face(words.text(name), symbol)}
            </button>
        }
        .into_any()
    };
    WAYS.into_iter().zip(filters).map(button).collect()
}
