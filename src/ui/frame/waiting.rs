//! Waiting: nothing for the first moment, then a bar with rows, megabytes, time left, and Stop.

use crate::present::{Fact, durations, numbers};
use crate::protocol::Phase;
use crate::ui::actions;
use crate::ui::icon::{Icon, IconSize, Symbol};
use crate::ui::workspace::{Progress, WorkKind, Workspace};
use leptos::prelude::*;

/// A remainder is worth saying once so much has been read.
const SHARE_BEFORE_GUESS: f64 = 0.05;

/// What is being waited for. It stays invisible for 300 ms, so that quick work does not flicker.
#[component]
pub fn Waiting() -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    let work = move || workspace.work.get();
    let title = move || {
        let words = speech.words();
        let file = workspace.name().unwrap_or_default();
        match work().map(|work| work.kind) {
            Some(WorkKind::LookingAtFile) => words.with("data-looking", &[("file", file.into())]),
            Some(WorkKind::ReadingFile) => words.with("data-reading", &[("file", file.into())]),
            Some(WorkKind::MakingSample) => words.text("data-making-sample"),
            None => String::new(),
        }
    };
    let progress = move || work().and_then(|work| work.progress);
    let text = move || match progress() {
        Some(progress) => line(&progress, workspace),
        None => speech.words().text(if workspace.ready.get() { "data-wait" } else { "data-starting" }),
    };
    let share = move || progress().map(|progress| share(&progress));
    let stoppable = move || work().is_some();
    view! {
        <div class="empty waiting" aria-busy="true">
            <span class="disc">
                <Icon symbol=Symbol::Hourglass size=IconSize::Large />
            </span>
            <h1 tabindex="-1">{title}</h1>
            <p class="muted">{text}</p>
            <progress class="prog" max="1" value=move || share().map(|share| share.to_string()) aria-label=title></progress>
            <Show when=stoppable>
                <button class="b" on:click=move |_| actions::stop(workspace)>{speech.text("data-stop")}</button>
            </Show>
        </div>
    }
}

fn share(progress: &Progress) -> f64 {
    progress.done_bytes as f64 / (progress.total_bytes.max(1)) as f64
}

/// «3.100.000 rækker · 214 MB af 348 MB · ca. 9 sekunder tilbage».
fn line(progress: &Progress, workspace: Workspace) -> String {
    let words = workspace.speech().words();
    let language = words.language();
    match progress.phase {
        Phase::Sorting => return words.text("data-sorting"),
        Phase::Counting => return words.text("data-counting"),
        Phase::Reading | Phase::Unpacking | Phase::Writing => {}
    }
    let mut parts = vec![words.with("data-progress-rows", &[("n", Fact::from(progress.rows))])];
    if progress.phase == Phase::Reading {
        let done = numbers::bytes(progress.done_bytes, language);
        let total = numbers::bytes(progress.total_bytes, language);
        parts.push(words.with("data-progress-bytes", &[("done", done.into()), ("total", total.into())]));
    }
    let share = share(progress);
    if share > SHARE_BEFORE_GUESS && share < 1.0 {
        let left = progress.elapsed_millis * (1.0 - share) / share;
        parts.push(words.with("data-progress-left", &[("time", durations::full(left.max(1000.0), &words).into())]));
    }
    parts.join(" · ")
}
