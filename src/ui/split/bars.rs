//! Throughput times of every group as small bars that share their axes.

use super::state::SplitState;
use crate::present::split::{GroupBars, bins_table, group_bars};
use crate::ui::chart_card::ChartCard;
use leptos::prelude::*;

#[component]
pub fn Bars() -> impl IntoView {
    let state = SplitState::of_band();
    let speech = state.workspace.speech();
    view! {
        <ChartCard
            title="split-bars"
            unit=Signal::derive(move || Some(speech.words().text("split-bars-unit")))
            said=Signal::derive(Vec::new)
            table=Callback::new(move |()| state.told(bins_table))
            leaving=state.leaving
            file="split-bars-file"
            wide=true
        >
            <ul class="group-bars">
                {move || state.told(group_bars).unwrap_or_default().into_iter().map(one).collect_view()}
            </ul>
        </ChartCard>
    }
}

fn one(of: GroupBars) -> impl IntoView {
    let bars = of.bars.into_iter().map(|height| match height {
        Some(height) => view! { <i style:height=format!("{:.1}%", height * 100.0)></i> }.into_any(),
        None => view! { <i class="hidden-bar"></i> }.into_any(),
    });
    let [first, last] = of.ends;
    view! {
        <li>
            <p class="sm"><b>{of.name}</b></p>
            <div class="bars" role="img" aria-label=of.said>{bars.collect_view()}</div>
            <p class="xs faint ends" aria-hidden="true"><span>{first}</span><span>{last}</span></p>
        </li>
    }
}
