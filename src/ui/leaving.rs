//! Before figures leave: from a log about persons only with small numbers hidden, and with a word when others left before.
//!
//! One release is settled in itself. What two of them tell together nobody can settle once the first is out of the house.

use crate::present::export::{Table, csv as csv_file};
use crate::present::leaving::{LeavingFigures, leaving_figures};
use crate::protocol::{AmberAnswers, PanelId, Problem, SHEET_ROWS, SheetSettings, Subjects, WriteWorkbook};
use crate::ui::actions;
use crate::ui::frame::{AmberDialog, AmberUse};
use crate::ui::icon::{Icon, IconSize, Symbol};
use crate::ui::report::Visit;
use crate::ui::workspace::{Dialog, Workspace};
use crate::ui::{clipboard, line, saving};
use leptos::prelude::*;

/// The kind of a workbook, as browsers name it.
const WORKBOOK: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// The way out of a view, or of several together: what their figures are, and whether they were kept back.
#[derive(Clone, Copy)]
pub struct Leaving {
    workspace: Workspace,
    /// Something was to leave and was kept.
    refused: RwSignal<bool>,
    figures: Signal<Vec<LeavingFigures>>,
    /// They are of single cases: of a log about persons it is asked first why.
    is_amber: bool,
}

impl Leaving {
    /// Of a view whose figures hide small numbers or not, and are called so; none while there are none.
    pub fn of(workspace: Workspace, told: impl Fn() -> Option<(bool, u64)> + Send + Sync + 'static) -> Self {
        let figures = Signal::derive(move || {
            let subjects = workspace.open.with(|open| open.as_ref().map(|open| open.privacy.subjects))?;
            told().map(|(hides_small, release)| leaving_figures(hides_small, release, subjects))
        });
        if let Some(visit) = Visit::of_view() {
            visit.would_leave(figures);
        }
        Self::of_all(workspace, move || figures.get().into_iter().collect())
    }

    /// Of the figures of several views that leave together; of none where there are none.
    pub fn of_all(workspace: Workspace, figures: impl Fn() -> Vec<LeavingFigures> + Send + Sync + 'static) -> Self {
        Self { workspace, refused: RwSignal::new(false), figures: Signal::derive(figures), is_amber: false }
    }

    /// Of single cases under pseudonyms, which tell of no others: nothing is counted in them.
    pub fn of_single_cases(workspace: Workspace) -> Self {
        Self { is_amber: true, ..Self::of_all(workspace, || vec![LeavingFigures::Free]) }
    }

    /// Does what hands something out if it may leave: at once, or when it is answered why. It is asked once a log.
    pub fn leave(self, way: Callback<()>) {
        let workspace = self.workspace;
        if !self.may_leave() {
            return;
        }
        if self.is_amber && untrack(|| workspace.is_about_persons()) && !workspace.cases_may_leave.get_untracked() {
            workspace.waits_to_leave.set(Some(way));
            workspace.dialog.set(Some(Dialog::CasesLeave));
        } else {
            way.run(());
        }
    }

    /// Whether the figures on the screen may leave; what leaves is remembered until the log is closed.
    pub fn may_leave(self) -> bool {
        let figures = untrack(|| self.figures.get());
        if figures.is_empty() || self.keeps() {
            return false;
        }
        for figures in figures {
            if let LeavingFigures::Settled { release } = figures {
                remember(self.workspace, release);
            }
        }
        true
    }

    /// Whether some of the figures have to stay.
    pub fn is_kept(self) -> bool {
        self.figures.with(|figures| figures.contains(&LeavingFigures::Kept))
    }

    /// The same, and says so where they do.
    pub fn keeps(self) -> bool {
        let keeps = untrack(|| self.is_kept());
        if keeps {
            self.refused.set(true);
            self.workspace.announce(self.workspace.speech().words_now().text("map-small-leave"));
        }
        keeps
    }

    /// A table as a file in the form that Danish Excel opens; the key of what to say of it.
    pub fn save_csv(self, file_key: &'static str, table: &Table) -> &'static str {
        saving::save(&file_name(self.workspace, file_key, "csv"), "text/csv", &csv_file::danish_excel(table));
        "frame-table-saved"
    }

    /// A table on the clipboard, as a table and as text with tabs; the key of what to say of it.
    pub fn copy(self, table: &Table) -> &'static str {
        let taken = clipboard::copy_table(&csv_file::tabbed(table), &csv_file::pasted_html(table));
        if taken { "frame-table-copied" } else { "frame-table-not-copied" }
    }

    /// A table as a workbook, which the worker packs; says by key what came of it.
    pub fn save_workbook(self, file_key: &'static str, table: Table, tell: Callback<&'static str>) {
        let workspace = self.workspace;
        let file = file_name(workspace, file_key, "xlsx");
        let settings = SheetSettings {
            name: workspace.speech().words_now().text(file_key),
            created_millis: js_sys::Date::now() as i64,
            rows_at_most: SHEET_ROWS,
        };
        leptos::task::spawn_local(async move {
            let Some(client) = line::client() else { return };
            match client.ask(PanelId::Workbook, WriteWorkbook { table, settings }).await {
                Ok(written) => {
                    saving::save(&file, WORKBOOK, &written.bytes.0);
                    tell.run("frame-table-saved");
                }
                Err(Problem::Superseded | Problem::Stopped) => {}
                Err(problem) => actions::meet_problem(workspace, problem),
            }
        });
    }

    /// Says something to those who cannot see it.
    pub fn tell(self, key: &'static str) {
        self.workspace.announce(self.workspace.speech().words_now().text(key));
    }
}

/// A release left from this log: a second one can be compared with it.
pub fn remember(workspace: Workspace, release: u64) {
    workspace.left.update(|left| {
        if !left.contains(&release) {
            left.push(release);
        }
    });
}

/// The name of the log as it may leave: files about persons are called by people's names and numbers too easily.
pub fn name(workspace: Workspace) -> Option<String> {
    untrack(|| {
        let may = workspace.open.with(|open| {
            let open = open.as_ref()?;
            Some(open.source.sample().is_some() || open.privacy.subjects == Subjects::NotPersonal)
        })?;
        may.then(|| workspace.name()).flatten()
    })
}

/// «Spor – It-servicedesk 2023 – proceskort.svg», without letters that file systems refuse.
pub fn file_name(workspace: Workspace, key: &'static str, ending: &str) -> String {
    let words = workspace.speech().words_now();
    let log = name(workspace);
    let stem = log.as_deref().map(|log| log.rsplit_once('.').map_or(log, |(stem, _)| stem));
    let (spor, kind) = (words.text("frame-name"), words.text(key));
    let name = stem.map_or_else(|| format!("{spor} - {kind}"), |stem| format!("{spor} - {stem} - {kind}"));
    let safe: String = name
        .chars()
        .map(|letter| if letter.is_control() || "\\/:*?\"<>|".contains(letter) { '_' } else { letter })
        .collect();
    format!("{safe}.{ending}")
}

/// What has to be known about leaving, above what would leave; nothing most of the time.
#[component]
pub fn LeavingNotices(leaving: Leaving) -> impl IntoView {
    let Leaving { workspace, refused, figures, .. } = leaving;
    let speech = workspace.speech();
    let is_kept = Memo::new(move |_| refused.get() && figures.get().contains(&LeavingFigures::Kept));
    // Figures of another release left already, or leave together with these.
    let differs = Memo::new(move |_| {
        let releases = figures.get().into_iter().filter_map(|figures| match figures {
            LeavingFigures::Settled { release } => Some(release),
            _ => None,
        });
        let releases: Vec<u64> = releases.collect();
        let Some(first) = releases.first() else { return false };
        releases.iter().any(|other| other != first)
            || workspace.left.with(|left| left.iter().any(|other| other != first))
    });
    let hide = move |_| actions::hide_small(workspace, Some(actions::LEAST_SHOWN));
    view! {
        <div class="leaving" role="status">
            <Show when=move || is_kept.get()>
                <p class="overruled sm">
                    <Icon symbol=Symbol::Warning size=IconSize::Small />
                    <span>{speech.text("map-small-leave")}</span>
                    <button class="b" on:click=hide>
                        {speech.text("map-small-leave-hide")}
                    </button>
                </p>
            </Show>
            <Show when=move || differs.get()>
                <p class="overruled sm">
                    <Icon symbol=Symbol::Warning size=IconSize::Small />
                    <span inner_html=speech.text("map-differencing")></span>
                </p>
            </Show>
        </div>
    }
}

/// Single cases of persons leave only when it is said why, even under pseudonyms.
#[component]
pub fn CasesLeaveGate() -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    let answers = RwSignal::new(AmberAnswers::default());
    let go_on = move |()| {
        // The answers are of this log, and stay in this tab.
        answers.set(AmberAnswers::default());
        workspace.cases_may_leave.set(true);
        let way = workspace.waits_to_leave.try_update(Option::take).flatten();
        if let Some(way) = way {
            way.run(());
        }
    };
    view! {
        <AmberDialog
            dialog=Dialog::CasesLeave
            use_of_data=AmberUse::Leaving
            answers
            title_id="cases-leave-title"
            said_id="cases-leave-said"
            title_key="amber-cases-leave-title"
            go_on_key="amber-cases-leave-go-on"
            on_go_on=Callback::new(go_on)
        >
            <p>{speech.text("amber-cases-leave")}</p>
        </AmberDialog>
    }
}
