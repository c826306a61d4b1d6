//! What came of saving or opening a project.

use crate::ui::icon::{Icon, Symbol};
use crate::ui::workspace::Workspace;
use leptos::prelude::*;

#[component]
pub fn Told() -> impl IntoView {
    let workspace = Workspace::of_page();
    move || {
        let (said, is_problem) = workspace.project.with(|project| project.told.clone())?;
        let symbol = if is_problem { Symbol::Warning } else { Symbol::Info };
        Some(view! {
            <div class="alert" class:alert-error=is_problem class:alert-info=!is_problem>
                <Icon symbol=symbol />
                <p>{said}</p>
            </div>
        })
    }
}
