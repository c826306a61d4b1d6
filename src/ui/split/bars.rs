//! Throughput times of every group as small bars that share their axes.

use super::state::SplitState;
use crate::present::split::{GroupBars, bar_rule, bars_of_group, bars_rows, bins_table, group_bars};
use crate::protocol::Filter;
use crate::ui::chart_card::ChartCard;
use leptos::prelude::*;

#[component]
pub fn Bars() -> impl IntoView {
    let state = SplitState::of_band();
    let workspace = state.workspace;
    let speech = workspace.speech();
    let cases_of = Callback::new(move |row: usize| {
        let timing = workspace.choices.with(|choices| choices.timing());
        let groups = workspace.groups.get()?.1;
        let found = state.comparison.get()?;
        bar_rule(&found, &groups, &timing, workspace.zone(), row).map(Filter::from)
    });
    let bars = move || {
        let each = state.comparison.with(|found| found.as_ref().map_or(1, |found| bars_of_group(found)));
        let groups = state.told(group_bars).unwrap_or_default().into_iter().enumerate();
        groups.map(|(place, of)| one(of, place * each)).collect_view()
    };
    view! {
        <ChartCard
            title="split-bars"
            unit=Signal::derive(move || Some(speech.words().text("split-bars-unit")))
            said=Signal::derive(Vec::new)
            table=Callback::new(move |()| state.told(bins_table))
            leaving=state.leaving
            file="split-bars-file"
            wide=true
            ways=Some(cases_of)
            rows=Some(Callback::new(move |()| state.told(bars_rows)))
        >
            <ul class="group-bars">{bars}</ul>
        </ChartCard>
    }
}

/// The bars of a group, the first of which stands at place `first` of all.
fn one(of: GroupBars, first: usize) -> impl IntoView {
    let bars = of.bars.into_iter().enumerate().map(|(bar, height)| match height {
        Some(height) => {
            let row = (height > 0.0).then_some(first + bar);
            view! { <i style:height=format!("{:.1}%", height * 100.0) data-row=row></i> }.into_any()
        }
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
