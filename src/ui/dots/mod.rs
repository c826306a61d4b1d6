//! The dotted chart: every event of every case as a dot, behind the amber gate where the cases are persons'.

mod ask;
mod key;
mod moving;
mod picture;
mod plot;
mod state;
mod tools;

use crate::present::dots::dot_table;
use crate::present::export::Table;
use crate::ui::frame::{AmberUse, AmberView, NoCases};
use crate::ui::icon::Symbol;
use crate::ui::leaving::LeavingNotices;
use crate::ui::markers::{MarkerButton, MarkerKey};
use crate::ui::picture_or_table::PictureOrTable;
use crate::ui::report::Visit;
use crate::ui::table_out::TableOut;
use crate::ui::table_twin::TableTwin;
use crate::ui::workspace::Workspace;
use key::{Key, Said};
use leptos::prelude::*;
use picture::DotPictureOut;
use plot::{Plot, seen_markers};
use state::DotState;
use tools::Tools;

#[component]
pub fn DotScreen() -> impl IntoView {
    view! {
        <AmberView
            use_of_data=AmberUse::SingleCases
            title_key="dots-title"
            go_on_key="amber-dots-go-on"
            bar_key="amber-dots-bar"
        >
            <Dots />
        </AmberView>
    }
}

#[component]
fn Dots() -> impl IntoView {
    let workspace = Workspace::of_page();
    let state = DotState::new(workspace);
    provide_context(state);
    ask::follow(state);
    let speech = workspace.speech();
    let as_table = RwSignal::new(false);
    let picture = NodeRef::new();
    let has_cases = Memo::new(move |_| state.held.with(|held| held.as_ref().is_none_or(|held| held.page.cases > 0)));
    let table = Callback::new(move |()| twin(state));
    let now = Callback::new(move |()| untrack(|| twin(state)));
    if let Some(visit) = Visit::of_view() {
        visit.has_table("dots-table", now);
        visit.awaits(move || untrack(|| state.is_up_to_date()));
    }
    let content = move || match as_table.get() {
        true => view! { <TableTwin title="dots-table" table /> }.into_any(),
        false => view! {
            <Tools />
            <div class="dot-picture" node_ref=picture>
                <Plot />
                <Said />
                <Key />
                <MarkerKey markers=Signal::derive(move || seen_markers(state)) />
            </div>
        }
        .into_any(),
    };
    view! {
        <div class="page dots" aria-busy=move || state.asking.get().to_string()>
            <header class="data-head">
                <h1 tabindex="-1" title=speech.text("dots-lede")>{speech.text("dots-title")}</h1>
                <div class="row wrap">
                    <MarkerButton />
                    <PictureOrTable as_table />
                </div>
            </header>
            <LeavingNotices leaving=state.leaving />
            <Show when=move || has_cases.get() fallback=|| view! { <NoCases symbol=Symbol::Chart /> }>
                <section class="box dot-box" aria-label=speech.text("dots-title")>
                    {content}
                    <footer>
                        <Show when=move || !as_table.get()>
                            <DotPictureOut of=picture />
                        </Show>
                        <TableOut leaving=state.leaving file="dots-file-table" table=now quiet=true />
                    </footer>
                </section>
            </Show>
        </div>
    }
}

/// Events by period and activity, with what changed in each period.
fn twin(state: DotState) -> Option<Table> {
    let words = state.workspace.speech().words();
    let changed = state.workspace.choices.with(|choices| choices.markers.clone());
    state.table.with(|table| table.as_ref().map(|table| dot_table(table, &changed, &words)))
}
