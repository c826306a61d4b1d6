//! The report: write it from the bookmarks, stop that, and let it out as a file or on paper.

use crate::present::filters;
use crate::present::report::{Made, Report, Section, article, made, page, print_rules, quality};
use crate::protocol::{Bookmark, PanelId};
use crate::ui::leaving::{self, Leaving};
use crate::ui::report::{Basis, Seen, WritingStep, WrittenReport, fingerprints, look, verdict};
use crate::ui::today::today;
use crate::ui::workspace::Workspace;
use crate::ui::{line, saving};
use leptos::prelude::*;
use std::sync::Arc;

/// Looks at the view of every section, computes the fingerprints of the files, and writes the report. A report with
/// figures that may not leave is not written: `leaving` says so.
pub fn write_report(workspace: Workspace, leaving: Leaving) {
    let report = workspace.report;
    report.stop();
    report.written.set(None);
    let turn = report.turn.get_untracked();
    let basis = untrack(|| Basis::of(workspace));
    leptos::task::spawn_local(async move {
        let goes_on = move || report.turn.get_untracked() == turn && workspace.problem.with_untracked(Option::is_none);
        let written = write(workspace, &basis, leaving, goes_on).await;
        if report.turn.get_untracked() != turn {
            return;
        }
        report.writing.set(None);
        let is_written = written.is_some();
        report.written.set(written.map(Arc::new));
        if is_written {
            workspace.announce(workspace.speech().words_now().text("report-written"));
        }
    });
}

/// Stops writing; nothing of it is kept.
pub fn stop_report(workspace: Workspace) {
    if workspace.report.writing.with_untracked(Option::is_none) {
        return;
    }
    workspace.report.stop();
    if let Some(client) = line::client() {
        client.stop(PanelId::FileHash);
    }
    workspace.announce(workspace.speech().words_now().text("report-stopped"));
}

/// Saves the report as one file.
pub fn save_report(workspace: Workspace, leaving: Leaving) {
    let Some(written) = workspace.report.written.get_untracked().filter(|_| leaving.may_leave()) else { return };
    saving::save(
        &leaving::file_name(workspace, "report-file-name", "html"),
        "text/html;charset=utf-8",
        written.page.as_bytes(),
    );
    workspace.announce(workspace.speech().words_now().text("report-saved"));
}

async fn write(
    workspace: Workspace,
    basis: &Basis,
    leaving: Leaving,
    goes_on: impl Fn() -> bool + Copy,
) -> Option<WrittenReport> {
    let chosen = basis.sections();
    let (mut sections, mut figures) = (Vec::new(), Vec::new());
    for (place, bookmark) in chosen.iter().enumerate() {
        let step = WritingStep::Section { title: bookmark.title.clone(), number: place + 1, all: chosen.len() };
        workspace.report.writing.set(Some(step));
        let seen = look(workspace, bookmark, place + 1, goes_on).await?;
        figures.extend(seen.figures.iter().copied());
        sections.push(section(workspace, bookmark, seen));
    }
    workspace.report.figures.set(figures);
    if leaving.keeps() {
        return None;
    }
    let files = fingerprints(workspace).await.filter(|_| goes_on())?;
    let verdict = verdict(workspace, &basis.judged_by).await;
    if !goes_on() {
        return None;
    }
    let words = workspace.speech().words_now();
    let report = workspace.open.with_untracked(|open| {
        let open = open.as_ref()?;
        let treatments: Vec<_> =
            open.read.iter().flat_map(|file| &file.settings.treatments).map(|(_, of)| *of).collect();
        let version = env!("CARGO_PKG_VERSION").to_owned();
        let by = Made {
            files,
            recipe: basis.recipe.clone(),
            calendars: each_once(chosen.iter().map(|bookmark| bookmark.choices.calendar.clone())),
            closings: each_once(chosen.iter().map(|bookmark| bookmark.choices.closing.clone())),
            version: version.clone(),
            day: today(),
        };
        Some(Report {
            head: basis.head.clone(),
            log: leaving::name(workspace),
            invented: open.source.sample().is_some(),
            day: today(),
            version,
            sections,
            quality: quality(&open.report, &open.summary, open.privacy, &treatments, verdict.as_ref(), &words),
            made: made(&by, &words),
        })
    })?;
    Some(WrittenReport {
        article: article(&report, &words),
        page: page(&report, &words),
        print_rules: print_rules(&report, &words),
        basis: basis.clone(),
    })
}

fn section(workspace: Workspace, bookmark: &Bookmark, seen: Seen) -> Section {
    let words = workspace.speech().words_now();
    let zone = untrack(|| workspace.zone());
    let stack = bookmark.choices.stack_in_view();
    let said = |place: usize| match seen.not_in_files.contains(&(place as u32)) {
        true => words.text("report-filter-withheld"),
        false => format!("{}.", filters::sentence(&stack.filters[place], zone, &words)),
    };
    Section {
        title: bookmark.title.clone(),
        note: bookmark.note.clone(),
        kind: bookmark.kind,
        view: words.text(bookmark.screen.title()),
        counts: seen.counts,
        filters: stack.acting().into_iter().map(said).collect(),
        pieces: seen.pieces,
    }
}

fn each_once<T: PartialEq>(all: impl Iterator<Item = T>) -> Vec<T> {
    let mut kept = Vec::new();
    for one in all {
        if !kept.contains(&one) {
            kept.push(one);
        }
    }
    kept
}
