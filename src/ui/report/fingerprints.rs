//! The fingerprints of the files that the log was read from, computed by the worker from the files as they are now.

use super::state::WritingStep;
use crate::present::report::FileMade;
use crate::protocol::{FileToRead, HashFile, PanelId, Problem, Subjects};
use crate::ui::line;
use crate::ui::workspace::Workspace;
use leptos::prelude::*;

/// Every file with its fingerprint, or without one where it is gone or has changed; none where it was stopped.
pub async fn fingerprints(workspace: Workspace) -> Option<Vec<FileMade>> {
    let (read, names_stay) = workspace.open.with_untracked(|open| {
        let open = open.as_ref()?;
        let names_stay = open.source.sample().is_none() && open.privacy.subjects != Subjects::NotPersonal;
        Some((open.read.clone(), names_stay))
    })?;
    let mut made = Vec::new();
    for FileToRead { name, size_bytes, .. } in read {
        let sha256 = match hash(workspace, &name, size_bytes).await {
            Ok(sha256) => Some(sha256),
            Err(Problem::Stopped | Problem::Superseded) => return None,
            Err(_) => None,
        };
        made.push(FileMade { name: (!names_stay).then_some(name), size_bytes, sha256 });
    }
    Some(made)
}

async fn hash(workspace: Workspace, name: &str, size_bytes: u64) -> Result<String, Problem> {
    let held = line::all_files().into_iter().find(|file| file.name() == name && file.size() == size_bytes as f64);
    let file = held.ok_or(Problem::FileChanged)?;
    workspace.report.writing.set(Some(WritingStep::Files { done_bytes: 0, total_bytes: size_bytes }));
    let on_progress = move |heard: crate::ui::client::Progress| {
        let step = WritingStep::Files { done_bytes: heard.done_bytes, total_bytes: heard.total_bytes };
        workspace.report.writing.set(Some(step));
    };
    let client = line::connected().await?;
    let ask = HashFile { name: name.to_owned(), size_bytes };
    Ok(client.ask_about_files(PanelId::FileHash, ask, &[file], on_progress).await?.sha256)
}
