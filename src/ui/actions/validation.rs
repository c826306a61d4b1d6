//! Validation: draw a sample, answer for a case, take that back, and keep the raters' file.

use super::meet_problem;
use crate::present::validation::answer_key;
use crate::protocol::{
    AmberUse, BUILD, CalendarDay, DrawnSample, PanelId, Problem, RatedCase, RatersFile, RatersFileRead, ReadRatersFile,
    RevealCase, SampleDraw, SelectionId, ShowValidation, ValidationPage, WallTime, WriteRatersFile,
};
use crate::ui::frame::amber_answers;
use crate::ui::small_file::small_file;
use crate::ui::today::today;
use crate::ui::validation::RatersWork;
use crate::ui::workspace::Workspace;
use crate::ui::{leaving, line, saving};
use leptos::prelude::*;

/// Changes the raters' work, and remembers it as it was.
pub fn change_validation(workspace: Workspace, change: impl FnOnce(&mut RatersWork)) {
    workspace.validation.update(|validation| {
        let mut work = validation.work.clone();
        change(&mut work);
        if work == validation.work {
            return;
        }
        let before = std::mem::replace(&mut validation.work, work);
        validation.history.changed(before);
    });
}

/// The raters' work as it was before the last change.
pub fn undo_validation(workspace: Workspace) {
    let is_undone = workspace.validation.try_update(|validation| validation.history.back(&mut validation.work));
    say_if(workspace, is_undone, "frame-undone");
}

/// The change that was taken back last, again.
pub fn redo_validation(workspace: Workspace) {
    let is_redone = workspace.validation.try_update(|validation| validation.history.forth(&mut validation.work));
    say_if(workspace, is_redone, "frame-redone");
}

fn say_if(workspace: Workspace, is_done: Option<bool>, key: &str) {
    if is_done == Some(true) {
        workspace.announce(workspace.speech().words_now().text(key));
    }
}

/// Changes what is said of the case at a place, and says how many are judged.
pub fn answer_case(workspace: Workspace, place: u32, change: impl FnOnce(&mut RatedCase)) {
    change_validation(workspace, |work| {
        if let Some(of) = work.file.cases.get_mut(place as usize) {
            change(of);
        }
    });
    let said = workspace.validation.with_untracked(|validation| {
        let cases = &validation.work.file.cases;
        let words = workspace.speech().words_now();
        let judged = cases.iter().filter(|of| of.judgement.is_some()).count();
        let answer = cases.get(place as usize)?.judgement.as_ref().map(|said| words.text(answer_key(said.answer)))?;
        let facts = [("answer", answer.into()), ("judged", judged.into()), ("n", cases.len().into())];
        Some(words.with("validation-answered", &facts))
    });
    if let Some(said) = said {
        workspace.announce(said);
    }
}

/// Draws a sample of the cases in view; what was said of the one before can be brought back by undo.
pub fn draw_sample(workspace: Workspace, draw: SampleDraw) {
    let Some(selection) = untrack(|| workspace.selection()) else { return };
    let turn = line::turn();
    leptos::task::spawn_local(async move {
        match drawn(workspace, selection, draw.clone()).await {
            Ok(page) if line::turn() == turn => {
                let words = workspace.speech().words_now();
                workspace.announce(words.with("validation-drawn-said", &[("n", page.cases.len().into())]));
                change_validation(workspace, |work| {
                    work.file.sample = Some(DrawnSample { draw, fingerprint: page.fingerprint });
                    work.file.cases = vec![RatedCase::default(); page.cases.len()];
                    work.selection = selection;
                });
                workspace.validation.update(|validation| (validation.place, validation.told) = (0, None));
            }
            Ok(_) | Err(Problem::Superseded | Problem::Stopped) => {}
            Err(problem) => meet_problem(workspace, problem),
        }
    });
}

async fn drawn(workspace: Workspace, selection: SelectionId, draw: SampleDraw) -> Result<ValidationPage, Problem> {
    let log = workspace.open.with_untracked(|open| open.as_ref().map(|open| open.log)).ok_or(Problem::NotOpen)?;
    let answers = untrack(|| amber_answers(workspace, AmberUse::Validating));
    let ask = ShowValidation { log, selection, draw, judgements: Vec::new(), second: Vec::new(), answers };
    line::connected().await?.ask(PanelId::Validation, ask).await
}

/// What the source calls the case at a place.
pub fn reveal_case(workspace: Workspace, place: u32, take: impl FnOnce(String) + 'static) {
    let Some(log) = workspace.open.with_untracked(|open| open.as_ref().map(|open| open.log)) else { return };
    let Some(fingerprint) = workspace.validation.with_untracked(|of| of.work.file.sample_fingerprint()) else { return };
    let answers = untrack(|| amber_answers(workspace, AmberUse::Validating));
    leptos::task::spawn_local(async move {
        let Some(client) = line::client() else { return };
        match client.ask(PanelId::RevealedCase, RevealCase { log, fingerprint, place, answers }).await {
            Ok(revealed) => take(revealed.id),
            Err(Problem::Superseded | Problem::Stopped) => {}
            Err(problem) => meet_problem(workspace, problem),
        }
    });
}

/// Hands the browser the raters' file.
pub fn save_raters_file(workspace: Workspace) {
    let Some(log) = workspace.open.with_untracked(|open| open.as_ref().map(|open| open.log)) else { return };
    let WallTime { year, month, day, .. } = today();
    let content = RatersFile {
        made_with: format!("Spor {BUILD}"),
        saved: Some(CalendarDay { year, month, day }),
        ..workspace.validation.with_untracked(|validation| validation.work.file.clone())
    };
    leptos::task::spawn_local(async move {
        let Some(client) = line::client() else { return };
        match client.ask(PanelId::SavedFile, WriteRatersFile { log, content }).await {
            Ok(written) => {
                let name = leaving::file_name(workspace, "validation-file-name", "json");
                saving::save(&name, "application/json", &written.file.0);
                tell(workspace, "validation-saved", false);
            }
            Err(Problem::Superseded | Problem::Stopped) => {}
            Err(problem) => meet_problem(workspace, problem),
        }
    });
}

/// Goes on with a raters' file, if it is of this log.
pub fn load_raters_file(workspace: Workspace, file: web_sys::File) {
    load(workspace, file, true, |workspace, selection, file| {
        let next = file.cases.iter().position(|of| of.judgement.is_none()).unwrap_or(0);
        change_validation(workspace, |work| *work = RatersWork { file, selection });
        workspace.validation.update(|validation| validation.place = next as u32);
        tell(workspace, "validation-loaded", false);
    });
}

/// Takes the answers of another rater's file of the same sample.
pub fn load_second_rater(workspace: Workspace, file: web_sys::File) {
    load(workspace, file, false, |workspace, _, file| {
        let drawn = workspace.validation.with_untracked(|validation| validation.work.file.sample_fingerprint());
        let is_same = drawn == file.sample_fingerprint();
        if !is_same {
            return tell(workspace, "validation-other-sample", true);
        }
        change_validation(workspace, |work| {
            for (of, theirs) in work.file.cases.iter_mut().zip(&file.cases) {
                of.second = theirs.judgement.as_ref().map(|said| said.answer);
            }
        });
        tell(workspace, "validation-second-loaded", false);
    });
}

/// Reads a raters' file; where it is to be gone on with, its sample `is_drawn` again.
fn load(
    workspace: Workspace,
    file: web_sys::File,
    is_drawn: bool,
    take: impl FnOnce(Workspace, SelectionId, RatersFile) + 'static,
) {
    let turn = line::turn();
    leptos::task::spawn_local(async move {
        match read(workspace, &file, is_drawn).await {
            Ok(Ok((selection, file))) if line::turn() == turn => take(workspace, selection, file),
            Ok(Err(key)) if line::turn() == turn => tell(workspace, key, true),
            Ok(_) | Err(Problem::Superseded | Problem::Stopped) => {}
            Err(problem) => meet_problem(workspace, problem),
        }
    });
}

/// The file, or the key of why it cannot be used: a sample that is drawn again has to be the same.
async fn read(
    workspace: Workspace,
    file: &web_sys::File,
    is_drawn: bool,
) -> Result<Result<(SelectionId, RatersFile), &'static str>, Problem> {
    let Some(file) = small_file(file).await else { return Ok(Err("validation-file-unreadable")) };
    let client = line::connected().await?;
    let RatersFileRead { read } = client.ask(PanelId::SavedFile, ReadRatersFile { file }).await?;
    let Ok(mut file) = read else { return Ok(Err("validation-file-unreadable")) };
    let selection = untrack(|| workspace.selection()).ok_or(Problem::NotOpen)?;
    let Some(sample) = file.sample.clone().filter(|_| is_drawn) else { return Ok(Ok((selection, file))) };
    let page = drawn(workspace, selection, sample.draw).await?;
    if page.fingerprint != sample.fingerprint {
        hold_own_sample(workspace).await?;
        return Ok(Err("validation-other-log"));
    }
    file.cases.resize(page.cases.len(), RatedCase::default());
    Ok(Ok((selection, file)))
}

/// The sample in hand is the one that is held again: ids are shown and pseudonyms are written by it.
async fn hold_own_sample(workspace: Workspace) -> Result<(), Problem> {
    let Some(log) = workspace.open.with_untracked(|open| open.as_ref().map(|open| open.log)) else { return Ok(()) };
    let answers = untrack(|| amber_answers(workspace, AmberUse::Validating));
    let Some(ask) = workspace.validation.with_untracked(|of| of.work.question(log, answers)) else { return Ok(()) };
    line::connected().await?.ask(PanelId::SavedFile, ask).await.map(|_| ())
}

fn tell(workspace: Workspace, key: &str, failed: bool) {
    let said = workspace.speech().words_now().text(key);
    workspace.announce(said.clone());
    workspace.validation.update(|validation| validation.told = Some((said, failed)));
}
