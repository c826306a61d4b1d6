//! A sheet as it would be printed, with the ways to print it and to save it as a file.

use super::printing::print_with_rules;
use crate::present::report::{Paper, PaperHead};
use crate::ui::icon::{Icon, IconSize, Symbol};
use crate::ui::leaving::{self, Leaving};
use crate::ui::saving;
use crate::ui::today::today;
use crate::ui::workspace::Workspace;
use leptos::prelude::*;

/// What stands over a sheet of the open log.
pub fn sheet_head(workspace: Workspace, title_key: &str) -> PaperHead {
    let invented = workspace.open.with(|open| open.as_ref().is_some_and(|open| open.source.sample().is_some()));
    PaperHead {
        title: workspace.speech().words().text(title_key),
        log: leaving::name(workspace),
        invented,
        day: today(),
        version: env!("CARGO_PKG_VERSION").to_owned(),
    }
}

#[component]
pub fn Sheet(
    /// What it shows; none while there is nothing.
    paper: Memo<Option<Paper>>,
    leaving: Leaving,
    /// The key of what the file is called.
    file: &'static str,
    /// Shown on the screen too; what is printed is the sheet either way.
    #[prop(default = true.into())]
    is_open: Signal<bool>,
) -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    print_with_rules(leaving, move || paper.get_untracked().map(|paper| paper.print_rules));
    let save = move |_| {
        let Some(paper) = paper.get_untracked().filter(|_| leaving.may_leave()) else { return };
        let name = leaving::file_name(workspace, file, "html");
        saving::save(&name, "text/html;charset=utf-8", paper.page.as_bytes());
        workspace.announce(speech.words_now().text("frame-table-saved"));
    };
    let article = move || paper.get().map(|paper| paper.article);
    view! {
        <div class="box report-bar" hidden=move || !is_open.get()>
            <div class="row wrap">
                <button
                    class="b pri"
                    title=speech.text("report-print-how")
                    on:click=move |_| print_sheet(leaving)
                >
                    <Icon symbol=Symbol::Print size=IconSize::Small />
                    {speech.text("validation-print")}
                </button>
                <button class="b" on:click=save>
                    <Icon symbol=Symbol::Download size=IconSize::Small />
                    {speech.text("validation-save-sheet")}
                </button>
            </div>
        </div>
        <section
            class="box report-paper"
            class:kept-here=move || leaving.is_kept()
            class:on-paper=move || !is_open.get()
            aria-label=speech.text("validation-preview")
        >
            <div inner_html=article></div>
        </section>
        <Show when=move || leaving.is_kept()>
            <p class="why-kept">{speech.text("map-small-leave")}</p>
        </Show>
    }
}

/// Prints the sheet of the screen, where it may leave.
pub fn print_sheet(leaving: Leaving) {
    if !leaving.keeps() {
        let _ = window().print();
    }
}
