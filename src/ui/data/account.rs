//! The account of every row: read, usable, and turned away by reason with the first lines.

use crate::present::{Fact, Words, dates, findings, lines, numbers};
use crate::protocol::{ImportReport, LogSummary, RejectedRows};
use crate::ui::actions;
use crate::ui::icon::{Icon, IconSize, Symbol};
use crate::ui::workspace::Workspace;
use leptos::prelude::*;

#[component]
pub fn Account() -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    // Over the rows looked at until the whole file is read; then over the file.
    let report = Memo::new(move |_| {
        let read = workspace.open.with(|open| open.as_ref().map(|open| (open.report.clone(), true)));
        read.or_else(|| {
            workspace
                .preview
                .with(|preview| preview.as_ref().map(|preview| (preview.report.clone(), preview.whole_file)))
        })
    });
    let over = move || {
        let words = speech.words();
        match report.get() {
            Some((_, true)) => words.text("data-account-whole"),
            Some((report, false)) => words.with("data-account-part", &[("n", Fact::from(report.rows))]),
            None => String::new(),
        }
    };
    let savable = Memo::new(move |_| {
        let count = workspace.open.with(|open| open.as_ref().map_or(0, |open| rejected_count(&open.report)));
        (count > 0).then_some(count)
    });
    let is_open = Memo::new(move |_| workspace.open.with(Option::is_some));
    view! {
        <section class="box account" aria-labelledby="account-title">
            <header>
                <h2 id="account-title">{speech.text("data-account")}</h2>
                <span class="xs faint">{over}</span>
            </header>
            {move || {
                let words = speech.words();
                report.get().map(|(report, whole)| figures(&report, whole, &file_names(workspace), &words))
            }}
            {move || {
                let words = speech.words();
                workspace.open.with(|open| open.as_ref().map(|open| summary_figures(&open.summary, &words)))
            }}
            <Show when=move || is_open.get()>
                <button class="b" aria-haspopup="dialog" on:click=move |_| actions::ask_to_save(workspace)>
                    <Icon symbol=Symbol::Download size=IconSize::Small />
                    {speech.text("save-open")}
                </button>
            </Show>
            {move || {
                savable
                    .get()
                    .map(|count| {
                        let label = speech.words().with("data-save-rejected", &[("n", Fact::from(count))]);
                        view! {
                            <button
                                class="b"
                                aria-describedby="rejected-internal"
                                on:click=move |_| actions::ask_to_save_rejected(workspace)
                            >
                                <Icon symbol=Symbol::Download size=IconSize::Small />
                                {label}
                            </button>
                            <p class="xs faint" id="rejected-internal">{speech.text("data-rejected-internal")}</p>
                        }
                    })
            }}
        </section>
    }
}

fn figures(report: &ImportReport, whole: bool, files: &[String], words: &Words) -> impl IntoView + use<> {
    let number = |count: u64| numbers::whole(count, words.language());
    let rejected = rejected_count(report);
    // While a part is missing, no row has been judged yet.
    let judged = (report.events + rejected == report.rows).then(|| {
        view! {
            <dt>{words.text("data-events-usable")}</dt>
            <dd><b>{number(report.events)}</b></dd>
            <dt>{words.text("data-rejected-all")}</dt>
            <dd>{number(rejected)}</dd>
        }
    });
    let made_of = (report.file_rows > 0).then(|| {
        view! {
            <dt>{words.text("shape-file-rows")}</dt>
            <dd>{number(report.file_rows)}</dd>
        }
    });
    let rows = match (report.file_rows > 0, whole) {
        (true, _) => "shape-made-rows",
        (false, true) => "data-rows",
        (false, false) => "data-rows-looked",
    };
    let reasons = report.rejected.iter().map(|rejected| reason(rejected, files, words)).collect_view();
    view! {
        <dl class="acc">
            {made_of}
            <dt>{words.text(rows)}</dt>
            <dd>{number(report.rows)}</dd>
            {judged}
        </dl>
        <dl class="acc reasons">{reasons}</dl>
    }
}

fn reason(rejected: &RejectedRows, files: &[String], words: &Words) -> impl IntoView + use<> {
    let first = lines::lines(&rejected.first_lines, rejected.count, files, words);
    view! {
        <dt>
            {findings::reason(rejected.reason, words)}
            <span class="faint xs">{first}</span>
        </dt>
        <dd>{numbers::whole(rejected.count, words.language())}</dd>
    }
}

/// What the log holds.
pub fn summary_figures(summary: &LogSummary, words: &Words) -> impl IntoView + use<> {
    let number = |count: u32| numbers::whole(u64::from(count), words.language());
    let period = summary.first.zip(summary.last).map(|(first, last)| {
        view! {
            <dt>{words.text("data-period")}</dt>
            <dd>{dates::period(first, last, words)}</dd>
        }
    });
    let memory = (summary.memory_bytes > 0).then(|| {
        view! {
            <dt>{words.text("data-memory")}</dt>
            <dd>{numbers::bytes(summary.memory_bytes, words.language())}</dd>
        }
    });
    view! {
        <dl class="acc log">
            <dt>{words.text("data-cases")}</dt>
            <dd>{number(summary.cases)}</dd>
            <dt>{words.text("data-activities")}</dt>
            <dd>{number(summary.activities)}</dd>
            <dt>{words.text("data-variants")}</dt>
            <dd>{number(summary.variants)}</dd>
            <dt>{words.text("data-tied")}</dt>
            <dd>{number(summary.tied_events)}</dd>
            {period}
            {memory}
        </dl>
    }
}

/// What the files of the open log are called; none while none is open.
pub fn file_names(workspace: Workspace) -> Vec<String> {
    workspace.open.with(|open| open.as_ref().map(|open| open.file_names()).unwrap_or_default())
}

fn rejected_count(report: &ImportReport) -> u64 {
    report.rejected.iter().map(|rejected| rejected.count).sum()
}
