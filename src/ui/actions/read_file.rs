//! Read the whole file into a log, with progress, and show its map.

use super::privacy::hand_over_key;
use super::{go, meet_problem};
use crate::present::{Fact, numbers};
use crate::protocol::{AmberAnswers, Choices, FileToRead, Opened, PanelId, Problem, ReadFiles};
use crate::ui::narrow::is_narrow;
use crate::ui::workspace::{Dialog, OpenLog, Progress, Screen, Source, Work, WorkKind, Workspace, now_millis};
use crate::ui::{files, line};
use leptos::prelude::*;
use web_sys::File;

/// Reads the files in hand as the controls say, then shows the map. A log that is open goes first: memory holds one.
/// Sources are joined on the key of a person only once it has been said why.
pub fn read_files(workspace: Workspace) {
    let chosen = untrack(|| files::now(workspace));
    if files::joined_on_person(&chosen).is_some() && !workspace.amber.with_untracked(AmberAnswers::are_complete) {
        workspace.dialog.set(Some(Dialog::JoinOnPerson));
        return;
    }
    let to_read = untrack(|| files::to_read(workspace));
    let handles = line::files(&files::places(&chosen));
    workspace.files.set(chosen);
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
        let opened = read(workspace, to_read.clone(), handles).await;
        if line::turn() != turn {
            return;
        }
        workspace.work.set(None);
        match opened {
            Ok(opened) => {
                line::set_beginning_held(false);
                show_opened(workspace, opened, to_read);
            }
            Err(problem) => meet_problem(workspace, problem),
        }
    });
}

/// A log is open: its map is shown, and what was read is said, rejected rows first of all.
pub fn show_opened(workspace: Workspace, opened: Opened, read: Vec<FileToRead>) {
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
    workspace.unique.set(None);
    workspace.open.set(Some(OpenLog {
        log: opened.log,
        source,
        summary: opened.summary,
        report: opened.report,
        joins: opened.joins,
        privacy: opened.privacy,
        read,
        files: workspace.files.get_untracked(),
    }));
    let screen = super::open_project::use_on_new_log(workspace);
    // The recipe in hand is meant for this log too, when the same files were read anew.
    super::follow_recipe(workspace);
    go(workspace, screen.unwrap_or(Screen::Map));
    workspace.announce(said);
}

async fn read(workspace: Workspace, files: Vec<FileToRead>, handles: Vec<File>) -> Result<Opened, Problem> {
    let client = line::connected().await?;
    hand_over_key().await?;
    let ask = ReadFiles { files };
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
    client.ask_about_files(PanelId::File, ask, &handles, on_progress).await
}
