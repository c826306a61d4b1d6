//! The funnel: cases and events left after each filter, in the order in which they act.

use super::FilterForm;
use crate::present::filters::{FunnelLevel, funnel_levels, funnel_table};
use crate::present::{Words, numbers};
use crate::protocol::Shown;
use crate::ui::leaving::{Leaving, LeavingNotices};
use crate::ui::table_out::TableOut;
use crate::ui::workspace::{OpenLog, Workspace};
use leptos::prelude::*;

#[component]
pub fn Funnel() -> impl IntoView {
    let workspace = FilterForm::of_page().workspace;
    let speech = workspace.speech();
    let levels_now = move || {
        let words = speech.words();
        workspace.open.with(|open| open.as_ref().map(|open| (open.summary.cases, levels(open, workspace, &words))))
    };
    // The counts of a stack are named by it.
    let leaving = Leaving::of(workspace, move || {
        let hides_small = workspace.open.with(|open| open.as_ref().map(|open| open.privacy.least_shown.is_some()))?;
        Some((hides_small, workspace.selection()?))
    });
    let table = Callback::new(move |()| {
        let words = speech.words_now();
        untrack(levels_now).map(|(_, levels)| funnel_table(levels, &words))
    });
    view! {
        <section class="box funnel" aria-labelledby="funnel-title">
            <h2 id="funnel-title">{speech.text("filter-funnel")}</h2>
            {move || levels_now().map(|(all, levels)| view! { <ol>{levels.into_iter().map(|level| drawn(level, all, &speech.words())).collect_view()}</ol> })}
            <InForce />
            <LeavingNotices leaving />
            <footer>
                <TableOut leaving file="filter-file-funnel" table quiet=true />
            </footer>
        </section>
    }
}

fn levels(open: &OpenLog, workspace: Workspace, words: &Words) -> Vec<FunnelLevel> {
    let filters = workspace.choices.with(|choices| choices.filters.filters.clone());
    let funnel = workspace.in_view.with(|in_view| in_view.as_ref().map(|in_view| in_view.defined.funnel.clone()));
    funnel_levels(&open.summary, &filters, &funnel.unwrap_or_default(), words)
}

fn drawn(level: FunnelLevel, all: u32, words: &Words) -> impl IntoView + use<> {
    let share = level.cases.number().map_or(0.0, |cases| f64::from(cases) / f64::from(all.max(1)));
    let cases = words.with("filter-cases", &[("n", numbers::shown(level.cases, words).into())]);
    let events = words.with("filter-events", &[("n", numbers::shown(level.events, words).into())]);
    view! {
        <li>
            {level.went.map(|went| view! { <p class="funnel-went faint xs">{went}</p> })}
            <span class="funnel-bar" aria-hidden="true">
                <i style:width=format!("{:.2}%", share.min(1.0) * 100.0)></i>
            </span>
            <p class="funnel-name">
                {level.number.map(|number| view! { <span class="step-number">{number}</span> })}
                <span class="grow">{level.name}</span>
                <b>{cases}</b>
            </p>
            <p class="faint xs funnel-events">{events}</p>
        </li>
    }
}

/// What is left in the end, large.
#[component]
fn InForce() -> impl IntoView {
    let workspace = FilterForm::of_page().workspace;
    let speech = workspace.speech();
    move || {
        let words = speech.words();
        let (all_cases, all_events) =
            workspace.open.with(|open| open.as_ref().map(|open| (open.summary.cases, open.summary.events)))?;
        let (cases, events) = workspace
            .in_view
            .with(|in_view| in_view.as_ref().map(|in_view| (in_view.defined.cases, in_view.defined.events)))?;
        let nothing = cases == Shown::Number(0);
        Some(view! {
            <div class="in-force">
                <p class="faint xs">{words.text("filter-in-force")}</p>
                <p>
                    <b class="large">{numbers::shown(cases, &words)}</b>
                    " "
                    {words.with("filter-of-all", &[("n", all_cases.into())])}
                </p>
                <p class="faint sm">
                    {words.with("filter-of-events", &[("shown", numbers::shown(events, &words).into()), ("n", all_events.into())])}
                </p>
                {nothing.then(|| view! { <p class="note">{words.text("filter-nothing-left")}</p> })}
            </div>
        })
    }
}
