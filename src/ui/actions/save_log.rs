//! Save the log: the worker writes the file step by step, and hands it over in pieces that the browser keeps.

use super::meet_problem;
use crate::present::problems::{self, Explained};
use crate::present::{Fact, Words, numbers};
use crate::protocol::{
    ColumnTitles, ListLeaving, LogSaved, PanelId, Problem, SaveFormat, SaveLog, SaveWords, TakeSavedPiece,
};
use crate::ui::save_log::{SaveChoices, SaveState};
use crate::ui::workspace::{Dialog, Workspace};
use crate::ui::{line, saving};
use leptos::prelude::*;
use web_sys::Blob;

/// Opens the dialog in which the log is saved.
pub fn ask_to_save(workspace: Workspace) {
    workspace.dialog.set(Some(Dialog::SaveLog));
}

/// Asks what of the log may leave. Answers given before stay; what was chosen about another log does not.
pub fn look_before_saving(workspace: Workspace, choices: SaveChoices) {
    let Some(open) = workspace.open.get_untracked() else { return };
    choices.list.set(None);
    choices.state.set(SaveState::Choosing);
    leptos::task::spawn_local(async move {
        let Some(client) = line::client() else { return };
        match client.ask(PanelId::Save, ListLeaving { log: open.log }).await {
            Ok(list) => {
                let before = choices.written.get_untracked();
                if before.len() != list.attributes.len() {
                    choices.written.set(vec![true; list.attributes.len()]);
                    choices.declared.set(None);
                }
                choices.list.set(Some(list));
            }
            Err(problem) => fail(workspace, choices, problem),
        }
    });
}

/// Writes the file and hands it to the browser.
pub fn save_log(workspace: Workspace, choices: SaveChoices) {
    let Some(open) = workspace.open.get_untracked() else { return };
    let Some(subjects) = untrack(|| choices.subjects()) else { return };
    let written = choices.written.get_untracked();
    let words = workspace.speech().words_now();
    let format = choices.format.get_untracked();
    let ask = SaveLog {
        log: open.log,
        subjects,
        format,
        attributes: (0u32..).zip(&written).filter(|(_, is_written)| **is_written).map(|(place, _)| place).collect(),
        time_step: choices.time_step.get_untracked(),
        words: save_words(&words),
        created_millis: js_sys::Date::now() as i64,
    };
    choices.state.set(SaveState::Writing(None));
    leptos::task::spawn_local(async move {
        match write(choices, ask).await {
            Ok((saved, blob)) => {
                let words = workspace.speech().words_now();
                let name = file_name(workspace, format, &saved, &words);
                saving::save_blob(&name, &blob);
                let said = told(&name, &saved, &words);
                workspace.announce(said.join(" "));
                choices.state.set(SaveState::Saved(said));
            }
            Err(problem) => fail(workspace, choices, problem),
        }
    });
}

/// Stops what is being written; nothing of it is kept.
pub fn stop_saving(choices: SaveChoices) {
    if matches!(choices.state.get_untracked(), SaveState::Writing(_))
        && let Some(client) = line::client()
    {
        client.stop(PanelId::Save);
    }
}

async fn write(choices: SaveChoices, ask: SaveLog) -> Result<(LogSaved, Blob), Problem> {
    let client = line::client().ok_or(Problem::NotOpen)?;
    let on_progress = move |heard| choices.state.set(SaveState::Writing(Some(heard)));
    let saved = client.ask_about_files(PanelId::Save, ask, &[], on_progress).await?;
    // The browser keeps the pieces, on the disk where they are large; the page holds one at a time.
    let parts = js_sys::Array::new();
    for piece in 0..saved.pieces {
        let piece = client.ask(PanelId::Save, TakeSavedPiece { piece }).await?;
        parts.push(&saving::blob("", &piece.bytes.0).ok_or(Problem::OutOfMemory)?.into());
    }
    let blob = saving::blob_of(kind(&saved), &parts).ok_or(Problem::OutOfMemory)?;
    Ok((saved, blob))
}

fn kind(saved: &LogSaved) -> &'static str {
    if saved.sheets > 0 { "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" } else { "text/plain" }
}

fn fail(workspace: Workspace, choices: SaveChoices, problem: Problem) {
    let words = workspace.speech().words_now();
    match problem {
        Problem::Superseded => {}
        Problem::Stopped => {
            workspace.announce(words.text("save-stopped"));
            choices.state.set(SaveState::Failed(vec![words.text("save-stopped")]));
        }
        Problem::NoKey | Problem::WorkbookNotWritten => {
            let Explained { title, found, steps, .. } = problems::explain(&problem, &words);
            let plain = found.replace("<b>", "").replace("</b>", "");
            let steps = steps.into_iter().map(|step| format!("{}. {}", step.what, step.how));
            let said = [format!("{title}."), plain].into_iter().chain(steps).collect();
            choices.state.set(SaveState::Failed(said));
        }
        // The worker has ended, or the log is not open any more: that is told on a page of its own.
        other => {
            workspace.dialog.set(None);
            choices.state.set(SaveState::Choosing);
            meet_problem(workspace, other);
        }
    }
}

fn save_words(words: &Words) -> SaveWords {
    SaveWords {
        titles: ColumnTitles {
            case: words.text("save-column-case"),
            activity: words.text("save-column-activity"),
            time: words.text("save-column-time"),
            start: words.text("save-column-start"),
            resource: words.text("save-column-resource"),
        },
        sheet: words.text("save-sheet"),
        rare: words.text("save-rare"),
    }
}

/// «Spor - It-servicedesk 2023 - log.csv». The name of a file about persons may name one, so it stays behind.
fn file_name(workspace: Workspace, format: SaveFormat, saved: &LogSaved, words: &Words) -> String {
    let ending = match format {
        SaveFormat::DanishExcel | SaveFormat::PowerAutomate => "csv",
        SaveFormat::Xes => "xes",
        SaveFormat::Workbook => "xlsx",
    };
    let name = if saved.pseudonymised {
        words.text("save-file-pseudonyms")
    } else {
        let log = untrack(|| workspace.name()).unwrap_or_default();
        let stem = log.rsplit_once('.').map_or(log.as_str(), |(stem, _)| stem).to_owned();
        words.with("save-file", &[("name", stem.into())])
    };
    let is_refused = |letter: char| letter.is_control() || "\\/:*?\"<>|".contains(letter);
    let safe: String = name.chars().map(|letter| if is_refused(letter) { '_' } else { letter }).collect();
    format!("{safe}.{ending}")
}

/// What was written, and what of it differs from the log.
fn told(name: &str, saved: &LogSaved, words: &Words) -> Vec<String> {
    let number = |count: u64| Fact::Text(numbers::whole(count, words.language()));
    let size = numbers::bytes(saved.bytes, words.language());
    let mut said =
        vec![words.with("save-saved", &[("file", name.into()), ("n", number(saved.events)), ("size", size.into())])];
    if saved.pseudonymised {
        said.push(words.text("save-saved-pseudonyms"));
    }
    if saved.sheets > 1 {
        said.push(words.with("save-saved-sheets", &[("n", number(u64::from(saved.sheets)))]));
    }
    if saved.texts_cut > 0 {
        said.push(words.with("save-saved-cut", &[("n", Fact::from(saved.texts_cut))]));
    }
    if saved.times_as_text > 0 {
        said.push(words.with("save-saved-times", &[("n", Fact::from(saved.times_as_text))]));
    }
    if saved.times_have_offsets {
        said.push(words.text("save-saved-offsets"));
    }
    said
}
