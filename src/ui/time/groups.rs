//! Groups side by side: the middle half of each as a box, its median and its 90th percentile, with the numbers beside.

use super::state::TimeState;
use crate::present::histogram::time;
use crate::present::time::{GroupAxis, group_axis, group_rule, groups_said, groups_table, over_of};
use crate::present::{Words, numbers};
use crate::protocol::{GroupTimes, TimePage};
use crate::ui::chart_card::ChartCard;
use crate::ui::form::AttributeSelect;
use crate::ui::row_ways::row_ways_small;
use leptos::prelude::*;

#[component]
pub fn Groups() -> impl IntoView {
    let state = TimeState::of_screen();
    let unit = move || {
        state.told(|page, words| {
            let axis = group_axis(page, words)?;
            let clock = super::clock_said(page, words);
            Some(words.with("time-groups-unit", &[("unit", axis.unit.into()), ("clock", clock.into())]))
        })
    };
    view! {
        <ChartCard
            title="time-groups"
            unit=Signal::derive(move || unit().flatten())
            said=Signal::derive(move || state.told(groups_said).unwrap_or_default())
            table=Callback::new(move |()| state.told(groups_table))
            leaving=state.leaving
            file="time-file-groups"
            is_table=true
            tools=ViewFn::from(|| view! { <CompareChoice /> })
        >
            <Boxes />
        </ChartCard>
    }
}

#[component]
fn CompareChoice() -> impl IntoView {
    let state = TimeState::of_screen();
    let columns = Memo::new(move |_| state.page.with(|page| page.as_ref().map(|page| page.attributes.clone())));
    let value = Signal::derive(move || {
        let proposed = || state.page.with(|page| page.as_ref().and_then(|page| page.compare.clone()));
        state.chosen(|time| time.compare.clone()).or_else(proposed).unwrap_or_default()
    });
    let choose = Callback::new(move |name: String| {
        state.choose(|time| time.compare = Some(name).filter(|name| !name.is_empty()));
    });
    move || {
        let attributes = columns.get().filter(|columns| !columns.is_empty())?;
        Some(view! {
            <div class="time-compare">
                <AttributeSelect
                    id="time-compare"
                    label="time-groups-by"
                    attributes
                    value
                    choose
                    none="time-groups-propose"
                />
            </div>
        })
    }
}

#[component]
fn Boxes() -> impl IntoView {
    let state = TimeState::of_screen();
    let speech = state.workspace.speech();
    move || {
        let words = speech.words();
        let page = state.page.get()?;
        let Some((axis, column)) = group_axis(&page, &words).zip(page.compare.clone()) else {
            let key = if page.attributes.is_empty() { "time-groups-no-column" } else { "time-groups-none" };
            return Some(view! { <p class="muted" role="status">{words.text(key)}</p> }.into_any());
        };
        let marks = axis.marks.iter().map(|(mark, at)| {
            let left = format!("{at:.2}%");
            view! { <span style:left=left>{mark.clone()}</span> }
        });
        let marks = marks.collect_view();
        let rows = page.groups.iter().map(|group| row(state, &page, group, &column, &axis, &words)).collect_view();
        Some(
            view! {
                <p class="chart-key xs" aria-hidden="true">
                    <span><i class="box-sample"></i>{words.text("time-groups-middle")}</span>
                    <span><i class="median-sample"></i>{words.text("time-median")}</span>
                    <span><i class="p90-sample"></i>{words.text("time-p90")}</span>
                </p>
                <div class="table-frame" tabindex="0" role="region" aria-label=super::table_name("time-groups", &words)>
                    <table class="t time-groups">
                        <caption class="sr-only">{words.text("time-groups")}</caption>
                        <thead>
                            <tr>
                                <th scope="col">{column.clone()}</th>
                                <td aria-hidden="true" class="box-axis"><div>{marks}</div></td>
                                <th scope="col" class="num">{words.text("time-median")}</th>
                                <th scope="col" class="num">{words.text("time-p90")}</th>
                                {page
                                    .deadline
                                    .map(|_| {
                                        view! {
                                            <th scope="col" class="num" title=words.text("time-deadline-over-is")>
                                                {words.text("time-deadline-over")}
                                            </th>
                                        }
                                    })}
                                <th scope="col" class="num">{words.text("overview-cases")}</th>
                                <th scope="col" class="box-way">
                                    <span class="sr-only">{words.text("rework-ways")}</span>
                                </th>
                            </tr>
                        </thead>
                        <tbody>{rows}</tbody>
                    </table>
                </div>
            }
            .into_any(),
        )
    }
}

fn row(
    state: TimeState,
    page: &TimePage,
    group: &GroupTimes,
    column: &str,
    axis: &GroupAxis,
    words: &Words,
) -> impl IntoView + use<> {
    let name = if group.name.is_empty() { words.text("time-no-value") } else { group.name.clone() };
    let at = |millis: f64| format!("{:.2}%", axis.place(millis));
    let across = |from: f64, to: f64| format!("{:.2}%", (axis.place(to) - axis.place(from)).max(0.0));
    let told = |millis: f64| time(millis, page.measured.clock, words);
    let over = group.deadline.map(|kept| {
        let [share, counts] = over_of(kept, words);
        view! {
            <td class="num over-deadline">
                <b>{share}</b>
                <span class="muted xs">{counts}</span>
            </td>
        }
    });
    view! {
        <tr>
            <th scope="row" title=name.clone()>{name.clone()}</th>
            <td aria-hidden="true" class="box-track">
                <div>
                    <i class="box-line" style:left=at(group.p75_millis) style:width=across(group.p75_millis, group.p90_millis)></i>
                    <i class="box-middle" style:left=at(group.p25_millis) style:width=across(group.p25_millis, group.p75_millis)></i>
                    <i class="box-median" style:left=at(group.median_millis)></i>
                    <i class="box-p90" style:left=at(group.p90_millis)></i>
                </div>
            </td>
            <td class="num"><b>{told(group.median_millis)}</b></td>
            <td class="num">{told(group.p90_millis)}</td>
            {over}
            <td class="num">{numbers::shown_short(group.cases, words)}</td>
            {row_ways_small(state.workspace, Some(group_rule(group, column)), &format!("{column}: {name}"), words)}
        </tr>
    }
}
