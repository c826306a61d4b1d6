//! When a file cannot be read or a worker ended: what is wrong, what was found, what to do, what became of the data.

use crate::present::numbers;
use crate::present::problems::{self, Explained, Step, Way};
use crate::protocol::{Problem, Sample};
use crate::ui::actions;
use crate::ui::frame::ChooseFileButton;
use crate::ui::icon::{Icon, IconSize, Symbol, Verdict, VerdictMark};
use crate::ui::speech::marked;
use crate::ui::workspace::{Source, Workspace};
use leptos::prelude::*;

#[component]
pub fn ProblemScreen() -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    move || {
        let words = speech.words();
        let problem = workspace.problem.get()?;
        let crashed = matches!(problem, Problem::WorkerCrashed | Problem::WrongAnswer);
        let twice = crashed && workspace.crashes.get() > 1;
        let mut explained = problems::explain(&problem, &words);
        if twice {
            explained.title = words.text("problem-crashed-twice");
            explained.found = words.text("problem-crashed-twice-found");
        }
        explained.steps.retain(|step| step.way.is_none_or(|way| is_open(way, workspace, twice)));
        if !is_open(explained.best, workspace, twice) {
            explained.best = Way::OtherFile;
        }
        Some(view! { <Explanation explained /> })
    }
}

/// Whether a way can be taken here and now. What failed twice is not offered a third time.
fn is_open(way: Way, workspace: Workspace, twice: bool) -> bool {
    let is_file = matches!(workspace.source.get(), Some(Source::File { .. }));
    let has_preview = workspace.preview.with(Option::is_some);
    let has_extras = workspace.draft.with(|draft| {
        draft.as_ref().is_some_and(|draft| {
            let roles = &draft.roles;
            roles.resource.is_some() || !roles.case_attributes.is_empty() || !roles.event_attributes.is_empty()
        })
    });
    match way {
        Way::OtherFile | Way::OpenSample | Way::ReloadPage => true,
        Way::ChangeSettings => has_preview,
        Way::ReadAgain => !twice && workspace.source.with(Option::is_some),
        Way::ReadWithoutExtras => is_file && has_extras,
    }
}

#[component]
fn Explanation(explained: Explained) -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    let words = speech.words_now();
    let file = match workspace.source.get_untracked() {
        Some(Source::File { name, size_bytes, .. }) => {
            let size = numbers::bytes(size_bytes, words.language());
            Some(view! { <p class="muted"><b class="ink">{name}</b>" · "{size}</p> })
        }
        _ => None,
    };
    let best = explained.best;
    let has_preview = workspace.preview.with_untracked(Option::is_some);
    let steps = explained.steps.into_iter().map(|step| view! { <StepLine step best /> }).collect_view();
    let kept = if has_preview { "problem-data-kept" } else { "problem-data-forgotten" };
    view! {
        <div class="page problem">
            <header>
                <span class="v bad">
                    <VerdictMark verdict=Verdict::NotFulfilled />
                </span>
                <div>
                    <h1 tabindex="-1">{explained.title}</h1>
                    {file}
                </div>
            </header>
            <p class="lead2">{marked(&explained.found)}</p>
            <section>
                <h2>{speech.text("problem-what-to-do")}</h2>
                <ul class="todo">{steps}</ul>
            </section>
            <div class="row g3 wrap">
                <WayButton way=best primary=true />
                <Show when=move || best != Way::OtherFile>
                    <WayButton way=Way::OtherFile primary=false />
                </Show>
                <span class="grow"></span>
                <span class="muted sm kept">
                    <Icon symbol=Symbol::Lock size=IconSize::Small />
                    {speech.text(kept)}
                </span>
            </div>
        </div>
    }
}

/// One thing to do; its button stands beside it unless it is the largest button already.
#[component]
fn StepLine(step: Step, best: Way) -> impl IntoView {
    let button = step.way.filter(|way| *way != best).map(|way| view! { <WayButton way primary=false small=true /> });
    view! {
        <li>
            <Icon symbol=Symbol::ArrowForward />
            <span>
                <b>{step.what}</b>
                <br />
                <span class="muted">{marked(&step.how)}</span>
            </span>
            {button}
        </li>
    }
}

#[component]
fn WayButton(way: Way, primary: bool, #[prop(optional)] small: bool) -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    let class = match (primary, small) {
        (true, _) => "b pri lg",
        (false, true) => "b",
        (false, false) => "b lg",
    };
    let is_sample = matches!(workspace.source.get_untracked(), Some(Source::Sample(_)));
    let label = match way {
        Way::OtherFile => return view! { <ChooseFileButton class label="problem-way-other-file" /> }.into_any(),
        Way::ChangeSettings => "problem-way-settings",
        Way::ReadAgain if is_sample => "problem-way-again-sample",
        Way::ReadAgain => "problem-way-again",
        Way::ReadWithoutExtras => "problem-way-fewer",
        Way::OpenSample => "problem-way-sample",
        Way::ReloadPage => "problem-way-reload",
    };
    let take = move |_| match way {
        Way::OtherFile => {}
        Way::ChangeSettings => workspace.problem.set(None),
        Way::ReadAgain => actions::read_again(workspace),
        Way::ReadWithoutExtras => actions::read_without_extras(workspace),
        Way::OpenSample => actions::open_sample(workspace, Sample::ServiceDesk),
        Way::ReloadPage => {
            let _ = window().location().reload();
        }
    };
    view! { <button class=class on:click=take>{speech.text(label)}</button> }.into_any()
}
