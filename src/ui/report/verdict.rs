//! The verdict on the data behind a report, asked for when it is written.

use super::state::JudgedBy;
use crate::protocol::{PanelId, ShowSuitability, VerdictTold};
use crate::ui::line;
use crate::ui::workspace::Workspace;
use leptos::prelude::*;

/// The verdict by these limits; none where it was stopped, or cannot be had.
pub async fn verdict(workspace: Workspace, by: &JudgedBy) -> Option<VerdictTold> {
    let (log, ..) = untrack(|| workspace.log_in_use())?;
    let ask = ShowSuitability { log, closing: by.closing.clone(), thresholds: by.thresholds, sample: by.sample };
    let client = line::connected().await.ok()?;
    client.ask(PanelId::Suitability, ask).await.ok().map(|page| page.now)
}
