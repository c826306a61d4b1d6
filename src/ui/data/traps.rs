//! Known traps of a source system, each with the way out that a press can take.

use crate::present::Language;
use crate::protocol::{Profile, ProfileColumn, ProfileRole, Remedy, column_in, roles_of};
use crate::ui::actions;
use crate::ui::workspace::Workspace;
use leptos::prelude::*;

#[component]
pub fn Traps(profile: Profile) -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    let traps = profile.traps;
    let count = traps.len();
    (count > 0).then(|| {
        let items = traps
            .into_iter()
            .map(|trap| {
                let said = move || {
                    if speech.words().language() == Language::Danish { trap.da.clone() } else { trap.en.clone() }
                };
                view! {
                    <li>
                        <p class="sm">{said}</p>
                        {trap.remedy.map(|remedy| view! { <WayOut remedy /> })}
                    </li>
                }
            })
            .collect_view();
        let title = move || speech.words().with("profiles-traps", &[("n", count.into())]);
        view! {
            <details class="traps">
                <summary>{title}</summary>
                <ul>{items}</ul>
            </details>
        }
    })
}

/// A button where settings help; a remark where it is a step of the recipe.
#[component]
fn WayOut(remedy: Remedy) -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    let Remedy::Columns { role, names } = remedy else {
        return view! { <p class="xs muted">{speech.text("profiles-as-step")}</p> }.into_any();
    };
    let known = ProfileColumn { role, synonyms: names, telling: false };
    let of = known.clone();
    let columns = Memo::new(move |_| {
        workspace.preview.with(|preview| preview.as_ref().map_or(Vec::new(), |preview| preview.columns.clone()))
    });
    let is_there = move || columns.with(|columns| column_in(columns, &of.synonyms).is_some());
    let wanted = known.clone();
    let is_done = Memo::new(move |_| {
        workspace.draft.with(|draft| {
            draft.as_ref().is_some_and(|draft| {
                roles_of(std::slice::from_ref(&wanted), &columns.get(), &draft.roles) == draft.roles
            })
        })
    });
    let key = if role == ProfileRole::LeftOut { "profiles-leave-out" } else { "profiles-use-column" };
    let known = StoredValue::new(known);
    let change = move |_| actions::change_columns(workspace, &[known.get_value()]);
    let label = move || {
        let names = columns.with(|columns| {
            let synonyms = known.with_value(|known| known.synonyms.clone());
            let held = columns.iter().filter(|name| column_in(&[(*name).clone()], &synonyms).is_some());
            held.cloned().collect::<Vec<_>>().join(", ")
        });
        speech.words().with(key, &[("columns", names.into())])
    };
    (move || {
        if !is_there() {
            return ().into_any();
        }
        if is_done.get() {
            return view! { <p class="xs muted">{speech.text("profiles-done")}</p> }.into_any();
        }
        view! {
            <button class="b" on:click=change>{label}</button>
        }
        .into_any()
    })
    .into_any()
}
