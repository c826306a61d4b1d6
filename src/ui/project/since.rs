//! «Since last time»: one sentence, the key figures, and the steps and transitions that are new, gone or changed most.

use super::state::ProjectState;
use crate::present::export::Table;
use crate::present::project::{key_table, part_rule, parts_table, rule, saved, since_said, whole_table};
use crate::protocol::{Filter, PartChange, SinceLast};
use crate::ui::actions;
use crate::ui::icon::{Icon, Symbol};
use crate::ui::table_out::TableOut;
use crate::ui::table_twin::{RowCases, TableTwin};
use crate::ui::workspace::Screen;
use leptos::prelude::*;

#[component]
pub fn Since() -> impl IntoView {
    let state = ProjectState::of_screen();
    let workspace = state.workspace;
    let speech = workspace.speech();
    let is_there = Memo::new(move |_| state.told(|_, _| ()).is_some());
    let is_opened = Memo::new(move |_| workspace.project.with(|project| project.opened.is_some()));
    let empty = move || {
        let key = if is_opened.get() { "overview-waiting" } else { "project-since-empty" };
        view! { <p class="muted" role="status">{speech.words().text(key)}</p> }
    };
    view! {
        <section class="box since" aria-labelledby="project-since-title">
            <header><h2 id="project-since-title">{speech.text("project-since")}</h2></header>
            <Show when=move || is_there.get() fallback=empty>
                <Changes />
            </Show>
        </section>
    }
}

#[component]
fn Changes() -> impl IntoView {
    let state = ProjectState::of_screen();
    let workspace = state.workspace;
    let speech = workspace.speech();
    let opened = move || workspace.project.with(|project| project.opened.clone());
    let when = move || opened().map(|project| saved(&project, &speech.words()));
    let is_as_before = move || state.told(|view, _| view.since.compared > 0 && view.since.is_as_before());
    // The figures of the project are of its own selection.
    let differs = move || {
        opened().is_some_and(|project| {
            let then = &project.choices;
            workspace.choices.with(|now| now.stack_in_view() != then.stack_in_view() || now.closing != then.closing)
        })
    };
    let table = move |make: fn(&SinceLast) -> &[PartChange], name: &'static str| {
        Callback::new(move |()| state.told(|view, words| parts_table(make(view.since), name, words)))
    };
    let cases_of = move |part: fn(&SinceLast) -> &[PartChange]| {
        Callback::new(move |row: usize| {
            let rule = state.told(|view, _| part_rule(view, part(view.since).get(row)?)).flatten();
            rule.map(Filter::from)
        })
    };
    let key = Callback::new(move |()| state.told(key_table));
    let steps = table(|since| &since.steps, "project-part-step");
    let transitions = table(|since| &since.transitions, "project-part-transition");
    let whole = Callback::new(move |()| untrack(|| state.told(whole_table)));
    view! {
        <p class="muted sm">{when}</p>
        <p class="since-said" role="status">
            <b>{move || state.told(since_said)}</b>
        </p>
        <Show when=move || is_as_before() == Some(true)>
            <p class="sm">{speech.text("project-since-none-is")}</p>
        </Show>
        <Show when=differs>
            <div class="alert alert-warning">
                <Icon symbol=Symbol::Warning />
                <p>{speech.text("project-since-other-cases")}</p>
            </div>
        </Show>
        <Unfit />
        <h3>{speech.text("project-since-key")}</h3>
        <TableTwin title="project-since-key" table=key />
        <Parts title="project-since-steps" table=steps ways=cases_of(|since| &since.steps) />
        <Parts title="project-since-transitions" table=transitions ways=cases_of(|since| &since.transitions) />
        <p class="muted xs">{speech.text("project-since-most")}</p>
        {move || state.told(rule).map(|said| said.into_iter().map(|line| view! { <p class="muted xs">{line}</p> }).collect_view())}
        <footer class="row wrap">
            <TableOut leaving=state.leaving file="project-since-file" table=whole quiet=true />
        </footer>
    }
}

#[component]
fn Parts(title: &'static str, table: Callback<(), Option<Table>>, ways: RowCases) -> impl IntoView {
    let speech = ProjectState::of_screen().workspace.speech();
    let has_rows = Memo::new(move |_| table.run(()).is_some_and(|table| !table.rows.is_empty()));
    view! {
        <h3>{speech.text(title)}</h3>
        <Show
            when=move || has_rows.get()
            fallback=move || view! { <p class="muted sm">{speech.text("project-since-same")}</p> }
        >
            <TableTwin title table ways=Some(ways) />
        </Show>
    }
}

/// Filters that name what the log does not have.
#[component]
fn Unfit() -> impl IntoView {
    let workspace = ProjectState::of_screen().workspace;
    let speech = workspace.speech();
    let unknown = Memo::new(move |_| {
        workspace.in_view.with(|in_view| in_view.as_ref().map_or(0, |in_view| in_view.defined.unknown.len()))
    });
    let said = move || speech.words().with("project-unfit", &[("n", unknown.get().into())]);
    view! {
        <Show when=move || { unknown.get() > 0 }>
            <div class="alert alert-warning">
                <Icon symbol=Symbol::Warning />
                <p>{said}</p>
                <button class="b" on:click=move |_| actions::go(workspace, Screen::Filters)>
                    {speech.text("project-see-filters")}
                </button>
            </div>
        </Show>
    }
}
