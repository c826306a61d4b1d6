//! The verdict on the data behind a report, asked for when it is written.

use crate::protocol::{PanelId, VerdictTold};
use crate::ui::line;
use crate::ui::suitability::JudgedBy;
use crate::ui::workspace::Workspace;
use leptos::prelude::*;

/// The verdict by these limits; none where it was stopped, or cannot be had.
pub async fn verdict(workspace: Workspace, by: &JudgedBy) -> Option<VerdictTold> {
    let (log, ..) = untrack(|| workspace.log_in_use())?;
    let client = line::connected().await.ok()?;
    client.ask(PanelId::Suitability, by.clone().question(log)).await.ok().map(|page| page.now)
}
