//! A chart of the overview: what is said of it, and its picture.

use super::state::{Chart, OverviewState};
use super::{hours, weeks};
use crate::present::overview::{
    WeekCases, hour_rows, hour_rule, sizes_bars, sizes_lines, sizes_rule, sizes_unit, throughput_bins,
    throughput_lines, throughput_unit, week_rule, week_sets,
};
use crate::present::time::duration_rule;
use crate::protocol::Filter;
use crate::ui::bar_ways::CaseSet;
use crate::ui::chart_card::ChartCard;
use crate::ui::form::ChoiceField;
use crate::ui::histogram::{bars, histogram};
use crate::ui::markers::MarkerButton;
use leptos::prelude::*;

#[component]
pub fn Card(chart: Chart) -> impl IntoView {
    let state = OverviewState::of_screen();
    let speech = state.workspace.speech();
    let unit = move || match chart {
        Chart::Weeks => Some(speech.words().text("overview-weeks-unit")),
        Chart::Throughput => state.told(throughput_unit).flatten(),
        Chart::Sizes => state.told(sizes_unit).flatten(),
        Chart::Hours => Some(speech.words().text("overview-hours-unit")),
    };
    let said = move || {
        let said = match chart {
            Chart::Weeks => state.told(weeks::said),
            Chart::Throughput => state.told(throughput_lines),
            Chart::Sizes => state.told(sizes_lines),
            Chart::Hours => state.told(hours::said),
        };
        said.unwrap_or_default()
    };
    let workspace = state.workspace;
    // Which cases of a week the rows of the table offer.
    let of_week = RwSignal::new(0_usize);
    let cases_of = Callback::new(move |row: usize| {
        state.overview.with(|overview| {
            let overview = overview.as_ref()?;
            let rule = match chart {
                Chart::Weeks => {
                    let closing = workspace.choices.with(|choices| choices.closing.clone());
                    week_rule(overview, row, WeekCases::ALL[of_week.get().min(2)], closing.as_ref(), workspace.zone())
                }
                Chart::Throughput => {
                    let timing = workspace.choices.with(|choices| choices.timing());
                    Some(duration_rule(&timing, workspace.zone(), throughput_bins(overview)?.bounds(row)))
                }
                Chart::Sizes => sizes_rule(overview, row),
                Chart::Hours => Some(hour_rule(overview, row, workspace.zone())),
            };
            rule.map(Filter::from)
        })
    });
    let sets_of = Callback::new(move |row: usize| {
        let closing = workspace.choices.with(|choices| choices.closing.clone());
        let sets = state.told(|overview, words| week_sets(overview, row, closing.as_ref(), workspace.zone(), words));
        let set = |(said, rule): (String, crate::protocol::CaseRule)| (Some(said), Filter::from(rule));
        sets.unwrap_or_default().into_iter().map(set).collect::<Vec<CaseSet>>()
    });
    let of_rows = move || {
        (chart == Chart::Weeks).then(|| {
            view! {
                <div class="week-cases">
                    <ChoiceField
                        id="week-cases"
                        label="overview-week-cases"
                        choices=WeekCases::ALL.map(WeekCases::key).to_vec()
                        value=of_week
                        choose=Callback::new(move |place| of_week.set(place))
                    />
                </div>
            }
        })
    };
    let rows = Callback::new(move |()| state.told(hour_rows));
    let table = move |()| {
        // The rows offer other cases when others are chosen.
        of_week.track();
        let changed = state.workspace.choices.with(|choices| choices.markers.clone());
        state.told(|overview, words| chart.table(overview, &changed, words))
    };
    view! {
        <ChartCard
            title=chart.title()
            unit=Signal::derive(unit)
            said=Signal::derive(said)
            table=Callback::new(table)
            tools=ViewFn::from(move || (chart == Chart::Weeks).then(|| view! { <MarkerButton /> }))
            leaving=state.leaving
            file=chart.file()
            wide=chart == Chart::Hours
            is_table=chart == Chart::Hours
            ways=Some(cases_of)
            sets=(chart == Chart::Weeks).then_some(sets_of)
            over_rows=ViewFn::from(of_rows)
            rows=(chart == Chart::Hours).then_some(rows)
        >
            {move || match chart {
                Chart::Hours => view! { <hours::Grid /> }.into_any(),
                Chart::Weeks => view! { <weeks::Weeks /> }.into_any(),
                Chart::Throughput => view! { <Throughput /> }.into_any(),
                Chart::Sizes => view! { <Sizes /> }.into_any(),
            }}
        </ChartCard>
    }
}

#[component]
fn Throughput() -> impl IntoView {
    let state = OverviewState::of_screen();
    let picture = move || {
        state.told(|overview, words| {
            let label =
                format!("{}. {}", words.text("overview-throughput"), throughput_lines(overview, words).join(" "));
            throughput_bins(overview).map(|told| histogram(&told, label, words))
        })
    };
    move || picture().flatten()
}

#[component]
fn Sizes() -> impl IntoView {
    let state = OverviewState::of_screen();
    let picture = move || {
        state.told(|overview, words| {
            let label = format!("{}. {}", words.text("overview-sizes"), sizes_lines(overview, words).join(" "));
            sizes_bars(overview, words).map(|told| bars(&told, label, words))
        })
    };
    move || picture().flatten()
}
