//! The place where a log comes in: drag, click, or paste.

use crate::ui::frame::ChooseFileButton;
use crate::ui::icon::{Icon, IconSize, Symbol};
use crate::ui::project::OpenProject;
use crate::ui::workspace::Workspace;
use leptos::prelude::*;

/// The whole page takes a dropped file; this is where it says so.
#[component]
pub fn DropZone() -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    let title = move || speech.words().text(if workspace.dragging.get() { "start-drop-now" } else { "start-drop" });
    view! {
        <section class="drop" class:over=move || workspace.dragging.get() aria-labelledby="drop-title">
            <span class="disc big">
                <Icon symbol=Symbol::Upload size=IconSize::Huge />
            </span>
            <div>
                <h2 id="drop-title">{title}</h2>
                <p class="muted">{speech.text("start-formats")}</p>
            </div>
            <div class="row g3 wrap">
                <ChooseFileButton class="b pri lg" label="start-choose" />
                <OpenProject large=true />
            </div>
            <p class="faint sm">{speech.rich("start-paste")}</p>
            {move || {
                workspace
                    .notice
                    .get()
                    .map(|notice| {
                        view! {
                            <p class="remark">
                                <Icon symbol=Symbol::Info size=IconSize::Small />
                                {notice}
                            </p>
                        }
                    })
            }}
        </section>
    }
}
