//! The three parts every log needs, where one of them was not found: which are there, and what one can do.

use super::roles::Role;
use crate::present::problems;
use crate::protocol::{ColumnNumber, ImportProblem, Problem, Shape, ShapeHint};
use crate::ui::files::UsedAs;
use crate::ui::icon::{Verdict, VerdictMark};
use crate::ui::speech::marked;
use crate::ui::workspace::Workspace;
use leptos::prelude::*;

/// The three parts and their columns, where one of them has none; nothing where all are there.
pub fn parts_with_one_missing(workspace: Workspace) -> Option<[(Role, Vec<ColumnNumber>); 3]> {
    let is_of_events =
        workspace.files.with(|files| files.groups.get(files.shown).is_none_or(|group| group.used_as == UsedAs::Events));
    workspace.draft.with(|draft| {
        let roles = &draft.as_ref()?.roles;
        let needed = [
            (Role::Case, roles.case.clone()),
            (Role::Activity, roles.activity.clone()),
            (Role::Time, roles.time.clone()),
        ];
        (is_of_events && needed.iter().any(|(_, columns)| columns.is_empty())).then_some(needed)
    })
}

#[component]
pub fn Needed() -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    let needed = Memo::new(move |_| parts_with_one_missing(workspace));
    move || {
        let words = speech.words();
        // A table of another shape has no column of activities: its proposal stands above and says what to do.
        let needed = needed.get().filter(|_| !proposes_another_shape(workspace))?;
        let [case, activity, time] = [&needed[0].1, &needed[1].1, &needed[2].1].map(Vec::is_empty);
        let problem = Problem::Import(ImportProblem::RoleMissing { case, activity, time });
        let explained = problems::explain(&problem, &words);
        let order = explained.steps.into_iter().find(|step| step.way.is_none());
        let boxes = needed.into_iter().map(|(role, columns)| view! { <Part role columns /> }).collect_view();
        Some(view! {
            <section class="needed" aria-labelledby="needed-title">
                <h2 id="needed-title">{explained.title}</h2>
                <p>{marked(&explained.found)}" "{words.text("data-needed-choose")}</p>
                <div class="need">{boxes}</div>
                {order.map(|step| view! { <p class="muted sm"><b>{step.what}</b>". "{marked(&step.how)}</p> })}
            </section>
        })
    }
}

fn proposes_another_shape(workspace: Workspace) -> bool {
    let is_long = workspace.draft.with(|draft| draft.as_ref().is_some_and(|draft| draft.shape == Shape::Long));
    is_long
        && workspace.preview.with(|preview| {
            let first = preview.as_ref().and_then(|preview| preview.shapes.first());
            matches!(first, Some(ShapeHint::Wide { .. } | ShapeHint::Snapshots { .. }))
        })
}

/// A part: found in a column, or not found.
#[component]
fn Part(role: Role, columns: Vec<ColumnNumber>) -> impl IntoView {
    let workspace = Workspace::of_page();
    let words = workspace.speech().words_now();
    let names: Vec<String> = workspace.preview.with_untracked(|preview| {
        let name = |column: &ColumnNumber| preview.as_ref()?.columns.get(*column as usize).cloned();
        columns.iter().filter_map(name).collect()
    });
    let (class, verdict, said) = if columns.is_empty() {
        ("v bad", Verdict::NotFulfilled, words.text("data-needed-none"))
    } else {
        ("v ok", Verdict::Fulfilled, words.with("data-needed-column", &[("column", names.join(" + ").into())]))
    };
    view! {
        <div>
            <span class=class>
                <VerdictMark verdict />
                {words.text(role.key())}
            </span>
            <span class="muted sm">{marked(&said)}</span>
        </div>
    }
}
