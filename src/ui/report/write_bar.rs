//! Writing the report: the button, how far it has come, and what can be done with what was written.

use super::state::{Basis, WritingStep};
use crate::ui::actions;
use crate::ui::icon::{Icon, IconSize, Symbol};
use crate::ui::leaving::Leaving;
use crate::ui::workspace::Workspace;
use leptos::prelude::*;

#[component]
pub fn WriteBar(leaving: Leaving) -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    let report = workspace.report;
    let basis = Memo::new(move |_| Basis::of(workspace));
    let has_sections = Memo::new(move |_| basis.with(|basis| !basis.sections().is_empty()));
    let is_writing = Memo::new(move |_| report.writing.with(Option::is_some));
    let is_written = Memo::new(move |_| report.written.with(Option::is_some));
    let is_outdated = Memo::new(move |_| {
        report
            .written
            .with(|written| written.as_ref().is_some_and(|written| basis.with(|basis| *basis != written.basis)))
    });
    let write = move |_| {
        if has_sections.get_untracked() && !is_writing.get_untracked() {
            actions::write_report(workspace, leaving);
        }
    };
    let step = move || {
        let words = speech.words();
        match report.writing.get()? {
            WritingStep::Section { title, number, all } => {
                let facts = [("title", title.into()), ("n", number.into()), ("all", all.into())];
                Some((words.with("report-writing", &facts), (number - 1) as f64 / all as f64))
            }
            WritingStep::Files { done_bytes, total_bytes } => {
                Some((words.text("report-writing-files"), done_bytes as f64 / (total_bytes as f64).max(1.0)))
            }
        }
    };
    let remark = move || match (has_sections.get(), is_written.get(), is_outdated.get()) {
        (false, _, _) => speech.words().text("report-nothing"),
        (_, true, true) => speech.words().text("report-outdated"),
        (_, true, false) => speech.words().text("report-written"),
        _ => String::new(),
    };
    view! {
        <section class="box report-bar" aria-label=speech.text("report-write")>
            <div class="row wrap">
                <button
                    class="b"
                    class:pri=move || !is_written.get() || is_outdated.get()
                    aria-disabled=move || (!has_sections.get() || is_writing.get()).then_some("true")
                    on:click=write
                >
                    <Icon symbol=Symbol::Document size=IconSize::Small />
                    {move || speech.words().text(if is_written.get() { "report-write-again" } else { "report-write" })}
                </button>
                <Show when=move || is_writing.get()>
                    <button class="b" on:click=move |_| actions::stop_report(workspace)>
                        {speech.text("report-stop")}
                    </button>
                </Show>
                <Show when=move || is_written.get()>
                    <button
                        class="b"
                        class:pri=move || !is_outdated.get()
                        title=speech.text("report-print-how")
                        on:click=move |_| {
                            let _ = window().print();
                        }
                    >
                        <Icon symbol=Symbol::Print size=IconSize::Small />
                        {speech.text("report-print")}
                    </button>
                    <button
                        class="b"
                        title=speech.text("report-save-how")
                        on:click=move |_| actions::save_report(workspace, leaving)
                    >
                        <Icon symbol=Symbol::Download size=IconSize::Small />
                        {speech.text("report-save")}
                    </button>
                </Show>
                <p class="muted sm" role="status">{remark}</p>
            </div>
            {move || {
                step()
                    .map(|(said, share)| {
                        view! {
                            <p class="sm" id="report-step">{said}</p>
                            <progress class="prog" max="1" value=share.to_string() aria-labelledby="report-step"></progress>
                        }
                    })
            }}
        </section>
    }
}
