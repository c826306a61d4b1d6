//! The funnel: cases and events left after each filter, in the order in which they act.

use super::FilterForm;
use crate::present::filters::chip;
use crate::present::{Words, numbers};
use crate::protocol::Shown;
use crate::ui::workspace::OpenLog;
use leptos::prelude::*;

/// One level of the funnel as it is drawn.
struct Level {
    number: Option<usize>,
    name: String,
    cases: Shown<u32>,
    events: Shown<u32>,
    /// What went between the level above and this one.
    went: Option<String>,
}

#[component]
pub fn Funnel() -> impl IntoView {
    let workspace = FilterForm::of_page().workspace;
    let speech = workspace.speech();
    let levels = move || {
        let words = speech.words();
        workspace.open.with(|open| open.as_ref().map(|open| (open.summary.cases, levels_of(open, workspace, &words))))
    };
    view! {
        <section class="box funnel" aria-labelledby="funnel-title">
            <h2 id="funnel-title">{speech.text("filter-funnel")}</h2>
            {move || levels().map(|(all, levels)| view! { <ol>{levels.into_iter().map(|level| drawn(level, all, &speech.words())).collect_view()}</ol> })}
            <InForce />
        </section>
    }
}

fn levels_of(open: &OpenLog, workspace: crate::ui::workspace::Workspace, words: &Words) -> Vec<Level> {
    let summary = &open.summary;
    let mut levels = vec![Level {
        number: None,
        name: words.text("filter-all"),
        cases: Shown::Number(summary.cases),
        events: Shown::Number(summary.events),
        went: None,
    }];
    let filters = workspace.choices.with(|choices| choices.filters.filters.clone());
    let funnel = workspace.in_view.with(|in_view| in_view.as_ref().map(|in_view| in_view.defined.funnel.clone()));
    for step in funnel.unwrap_or_default() {
        let place = step.filter as usize;
        let Some(filter) = filters.get(place) else { continue };
        let went = levels.last().and_then(|before| went(before.cases, step.cases, words));
        let name = chip(filter, summary.zone, words);
        levels.push(Level { number: Some(place + 1), name, cases: step.cases, events: step.events, went });
    }
    levels
}

fn went(before: Shown<u32>, after: Shown<u32>, words: &Words) -> Option<String> {
    let (Some(before), Some(after)) = (before.number(), after.number()) else {
        return Some(words.text("filter-less-hidden"));
    };
    let count = |n: u32| ("n", n.into());
    Some(match before.checked_sub(after) {
        Some(0) => words.text("filter-same"),
        Some(less) => {
            let share = numbers::percent(f64::from(less) / f64::from(before.max(1)), 1, words.language());
            words.with("filter-less", &[count(less), ("share", share.into())])
        }
        None => words.with("filter-more", &[count(after - before)]),
    })
}

fn drawn(level: Level, all: u32, words: &Words) -> impl IntoView + use<> {
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
