//! A chart with its title, its table twin, and the ways out of the page.

use super::state::{Chart, OverviewState};
use super::{hours, throughput, twin, weeks};
use crate::ui::table_out::TableOut;
use leptos::prelude::*;

#[component]
pub fn Card(chart: Chart) -> impl IntoView {
    let state = OverviewState::of_screen();
    let speech = state.workspace.speech();
    let as_table = RwSignal::new(false);
    let title_id = chart.title();
    let unit = move || match chart {
        Chart::Weeks => Some(speech.words().text("overview-weeks-unit")),
        Chart::Throughput => state.told(throughput::unit).flatten(),
        Chart::Hours => Some(speech.words().text("overview-hours-unit")),
    };
    let content = move || match (chart, as_table.get()) {
        (Chart::Hours, _) => view! { <hours::Grid /> }.into_any(),
        (_, true) => view! { <twin::Twin chart=chart /> }.into_any(),
        (Chart::Weeks, false) => view! { <weeks::Weeks /> }.into_any(),
        (Chart::Throughput, false) => view! { <throughput::Throughput /> }.into_any(),
    };
    let said = move || match chart {
        Chart::Weeks => state.told(weeks::said),
        Chart::Throughput => state.told(throughput::said),
        Chart::Hours => state.told(hours::said),
    };
    // The grid of hours has its numbers in its cells and needs no twin.
    let switch = (chart != Chart::Hours).then(|| {
        let pressed = move |table: bool| (as_table.get() == table).to_string();
        view! {
            <div class="seg" role="group" aria-label=speech.text("overview-as")>
                <button aria-pressed=move || pressed(false) on:click=move |_| as_table.set(false)>
                    {speech.text("overview-as-picture")}
                </button>
                <button aria-pressed=move || pressed(true) on:click=move |_| as_table.set(true)>
                    {speech.text("map-as-table")}
                </button>
            </div>
        }
    });
    let table = Callback::new(move |()| {
        let words = speech.words_now();
        state.overview.with_untracked(|found| found.as_ref().map(|found| chart.table(found, &words)))
    });
    view! {
        <section class="box chart-card" class:wide=chart == Chart::Hours aria-labelledby=title_id>
            <header>
                <div>
                    <h2 id=title_id>{speech.text(chart.title())}</h2>
                    <p class="muted xs">{unit}</p>
                </div>
                {switch}
            </header>
            <div class="chart-body">
                <div class="chart-picture">{content}</div>
                <div class="chart-said">
                    {move || said().unwrap_or_default().into_iter().map(|line| view! { <p>{line}</p> }).collect_view()}
                </div>
            </div>
            <footer>
                <TableOut leaving=state.leaving file=chart.file() table quiet=true />
            </footer>
        </section>
    }
}
