//! Read the whole file into a log, with progress, and show its map.

use super::{go, meet_problem};
use crate::present::{Fact, numbers};
use crate::protocol::{ImportSettings, Opened, PanelId, Problem, ReadFile};
use crate::ui::line;
use crate::ui::narrow::is_narrow;
use crate::ui::workspace::{Choices, OpenLog, Progress, Screen, Source, Work, WorkKind, Workspace, now_millis};
use leptos::prelude::*;

/// Reads the file in hand as the controls say, then shows the map.
pub fn read_file(workspace: Workspace) {
    let Some(settings) = workspace.draft.get_untracked() else { return };
    read_with(workspace, settings);
}

/// Reads the file in hand with `settings`. A log that is open goes first: memory holds one of them.
pub fn read_with(workspace: Workspace, settings: ImportSettings) {
    if workspace.open.get_untracked().is_some() {
        line::renew();
        workspace.open.set(None);
    }
    workspace.problem.set(None);
    workspace.notice.set(None);
    workspace.work.set(Some(Work::new(WorkKind::ReadingFile)));
    go(workspace, Screen::Data);
    let turn = line::turn();
    leptos::task::spawn_local(async move {
        let opened = read(workspace, settings.clone()).await;
        if line::turn() != turn {
            return;
        }
        workspace.work.set(None);
        match opened {
            Ok(opened) => {
                line::set_beginning_held(false);
                show_opened(workspace, opened, Some(settings));
            }
            Err(problem) => meet_problem(workspace, problem),
        }
    });
}

/// A log is open: its map is shown, and what was read is said, rejected rows first of all.
pub fn show_opened(workspace: Workspace, opened: Opened, settings: Option<ImportSettings>) {
    let Some(source) = workspace.source.get_untracked() else { return };
    let words = workspace.speech().words_now();
    let number = |count: u32| Fact::Text(numbers::whole(u64::from(count), words.language()));
    let mut said = words
        .with("data-read-said", &[("cases", number(opened.summary.cases)), ("events", number(opened.summary.events))]);
    let rejected = opened.report.rows - opened.report.events;
    if rejected > 0 && matches!(source, Source::File { .. }) {
        said = format!("{said} {}", words.with("data-rejected-said", &[("n", Fact::from(rejected))]));
    }
    workspace.choices.set(Choices { as_table: is_narrow(), ..Choices::default() });
    workspace.history.set(Default::default());
    workspace.open.set(Some(OpenLog {
        log: opened.log,
        source,
        summary: opened.summary,
        report: opened.report,
        settings,
    }));
    go(workspace, Screen::Map);
    workspace.announce(said);
}

async fn read(workspace: Workspace, settings: ImportSettings) -> Result<Opened, Problem> {
    let file = line::file().ok_or(Problem::FileUnreadable)?;
    let client = line::connected().await?;
    let ask = ReadFile { name: file.name(), size_bytes: file.size() as u64, settings };
    let on_progress = move |heard: crate::ui::client::Progress| {
        workspace.work.update(|work| {
            if let Some(work) = work {
                work.progress = Some(Progress {
                    phase: heard.phase,
                    done_bytes: heard.done_bytes,
                    total_bytes: heard.total_bytes,
                    rows: heard.rows,
                    elapsed_millis: now_millis() - work.began_millis,
                });
            }
        });
    };
    client.ask_about_file(PanelId::File, ask, &file, on_progress).await
}
