//! Privacy of the open log: hide small numbers, count unique cases, save or use the key behind pseudonyms.

use super::meet_problem;
use crate::present::{Fact, personal};
use crate::protocol::{CountUnique, PanelId, Problem, SaveKey, SetSmallCells, TimeStep, UseKey};
use crate::ui::workspace::Workspace;
use crate::ui::{line, saving};
use leptos::prelude::*;
use std::cell::RefCell;
use wasm_bindgen_futures::JsFuture;

/// The least count that is shown where small numbers are hidden and nothing else was chosen.
pub const LEAST_SHOWN: u32 = 5;

thread_local! {
    /// The key file that the user chose: a worker that starts later needs it again.
    static KEY: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// Hides counts below `least_shown`, or shows all again; the map follows.
pub fn hide_small(workspace: Workspace, least_shown: Option<u32>) {
    let Some(log) = workspace.open.with_untracked(|open| open.as_ref().map(|open| open.log)) else { return };
    leptos::task::spawn_local(async move {
        let Some(client) = line::client() else { return };
        let ask = SetSmallCells { log, least_shown };
        match client.ask(PanelId::Privacy, ask).await {
            Ok(privacy) => {
                workspace.open.update(|open| {
                    if let Some(open) = open.as_mut().filter(|open| open.log == log) {
                        open.privacy = privacy;
                    }
                });
                let key = if privacy.least_shown.is_some() { "personal-small-on" } else { "personal-small-off" };
                workspace.announce(workspace.speech().words_now().text(key));
            }
            Err(Problem::Superseded | Problem::Stopped) => {}
            Err(problem) => meet_problem(workspace, problem),
        }
    });
}

/// Counts how many cases are unique, some at a time, and shows how far it has come.
pub fn count_unique(workspace: Workspace) {
    let Some(log) = workspace.open.with_untracked(|open| open.as_ref().map(|open| open.log)) else { return };
    let turn = line::turn();
    leptos::task::spawn_local(async move {
        loop {
            let Some(client) = line::client() else { return };
            let counted = client.ask(PanelId::Privacy, CountUnique { log, step: TimeStep::Day }).await;
            if line::turn() != turn {
                return;
            }
            match counted {
                Ok(so_far) => {
                    workspace.unique.set(Some(so_far));
                    if so_far.figures.is_some() {
                        return;
                    }
                }
                // Another question of this panel came between: the count goes on where it was.
                Err(Problem::Superseded) => {}
                Err(problem) => return meet_problem(workspace, problem),
            }
        }
    });
}

/// Saves the key apart, because the user asked for it.
pub fn save_key(workspace: Workspace) {
    leptos::task::spawn_local(async move {
        let Some(client) = line::client() else { return };
        match client.ask(PanelId::Save, SaveKey {}).await {
            Ok(file) => {
                let words = workspace.speech().words_now();
                let name = words.text("personal-key-file");
                saving::save(&name, "text/plain", file.text.as_bytes());
                workspace.key_told.set(Some(words.with("personal-key-saved", &[("file", Fact::from(name))])));
            }
            Err(problem) => meet_problem(workspace, problem),
        }
    });
}

/// Takes a key that was saved before, for the pseudonyms of what is read next.
pub fn use_key(workspace: Workspace, file: web_sys::File) {
    leptos::task::spawn_local(async move {
        let text = JsFuture::from(file.text()).await.ok().and_then(|text| text.as_string()).unwrap_or_default();
        let asked = async { line::connected().await?.ask(PanelId::Save, UseKey { text: text.clone() }).await };
        match asked.await {
            Ok(taken) => {
                let words = workspace.speech().words_now();
                workspace.key_told.set(Some(match taken.fault {
                    Some(fault) => personal::key_fault(fault, &words),
                    None => {
                        KEY.set(Some(text));
                        words.text("personal-key-used")
                    }
                }));
            }
            Err(problem) => meet_problem(workspace, problem),
        }
    });
}

/// Gives the worker the key that the user chose, before it reads.
pub async fn hand_over_key() -> Result<(), Problem> {
    let Some(text) = KEY.with_borrow(Clone::clone) else { return Ok(()) };
    line::connected().await?.ask(PanelId::Save, UseKey { text }).await.map(|_| ())
}

/// Forgets the key that the user chose.
pub fn forget_key() {
    KEY.set(None);
}
