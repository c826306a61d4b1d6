//! The main figures of a view, one column a group, with the difference of two of them.

use super::bars::Bars;
use super::group_pair::GroupPair;
use super::state::SplitState;
use super::weeks::Weeks;
use crate::present::Words;
use crate::present::map::of_chosen_variants;
use crate::present::numbers;
use crate::present::split::{
    self, Said, difference, figure_name, group_name, median, medians_said, pair_name, verdict, written,
};
use crate::present::time::time_said;
use crate::protocol::{CaseRule, ComparedRow, Comparison, GroupDifference, Split, TimeClock};
use crate::ui::chart_card::ChartCard;
use crate::ui::report::Visit;
use crate::ui::row_ways::row_ways_small;
use crate::ui::workspace::{Screen, Workspace};
use leptos::prelude::*;

#[component]
pub fn Compared(screen: Screen) -> impl IntoView {
    let state = SplitState::of_band();
    state.follow(screen);
    let speech = state.workspace.speech();
    let said = move || {
        let notes = state.told(|found, _, words| {
            let mut notes = vec![words.text("split-note-interval")];
            notes.extend(medians_said(found, words));
            let is_picked = screen == Screen::Map && state.workspace.choices.with(|of| of.variants_on_map.is_some());
            notes.extend(is_picked.then(|| words.text("split-on-picked")));
            notes.extend(found.time.as_ref().map(|time| time_said(time, words)));
            if found.rows_left_out > 0 {
                notes.push(words.with("split-rows-left-out", &[("n", found.rows_left_out.into())]));
            }
            notes.extend(found.hidden.map(|hidden| numbers::hidden_note(hidden, words)));
            notes
        });
        notes.unwrap_or_default()
    };
    let has_weeks =
        Memo::new(move |_| state.comparison.with(|found| found.as_ref().is_some_and(|found| !found.weeks.is_empty())));
    let has_bars =
        Memo::new(move |_| state.comparison.with(|found| found.as_ref().is_some_and(|found| !found.bins.is_empty())));
    view! {
        <div class="split-compared" class:refreshing=move || state.asking.get() aria-busy=move || state.asking.get().to_string()>
            <ChartCard
                title="split-table"
                unit=Signal::derive(move || Some(speech.words().text("split-table-unit")))
                said=Signal::derive(said)
                table=Callback::new(move |()| state.told(split::saved_table))
                leaving=state.leaving
                file="split-file"
                is_table=true
                wide=true
                tools=ViewFn::from(|| view! { <GroupPair /> })
            >
                <Rows screen />
            </ChartCard>
            // On paper the table tells what the small bars only show.
            <Show when=move || has_bars.get() && Visit::of_view().is_none()>
                <Bars />
            </Show>
            <Show when=move || has_weeks.get() && Visit::of_view().is_none()>
                <Weeks />
            </Show>
        </div>
    }
}

#[component]
fn Rows(screen: Screen) -> impl IntoView {
    let state = SplitState::of_band();
    let speech = state.workspace.speech();
    move || {
        let words = speech.words();
        let by = state.by()?;
        let Some(found) = state.comparison.get() else {
            return Some(view! { <p class="muted" role="status">{words.text("split-waiting")}</p> }.into_any());
        };
        if found.rows.is_empty() {
            return Some(view! { <p class="muted" role="status">{words.text("split-no-rows")}</p> }.into_any());
        }
        let on_map = state.workspace.choices.with(|of| of.variants_on_map.clone()).filter(|_| screen == Screen::Map);
        let ways = |row: &ComparedRow| row.rule.clone().map(|rule| of_chosen_variants(rule, on_map.as_ref()));
        Some(table(state.workspace, &found, &by, ways, &words).into_any())
    }
}

fn table(
    workspace: Workspace,
    found: &Comparison,
    by: &Split,
    cases_of: impl Fn(&ComparedRow) -> Option<CaseRule>,
    words: &Words,
) -> AnyView {
    let heads = found.groups.iter().map(|(name, _)| group_name(name, by, words)).chain([words.text("split-all")]);
    let heads = heads.map(|name| view! { <th scope="col" class="num" title=name.clone()>{name.clone()}</th> });
    let pair = pair_name(found, by, words).unwrap_or_default();
    let all: Option<u32> = found.groups.iter().map(|(_, cases)| cases.number()).sum();
    let counts = found.groups.iter().map(|(_, cases)| numbers::shown_short(*cases, words));
    let all = all.map_or("–".to_owned(), |all| numbers::whole(u64::from(all), words.language()));
    let counts = counts.chain([all]).map(|cases| view! { <td class="num"><b>{cases}</b></td> });
    let greatest = found.rows.iter().filter_map(|row| row.difference).filter_map(|found| match found {
        GroupDifference::Share(found) => Some(found.difference.abs()),
        GroupDifference::Median(_) => None,
    });
    let greatest = greatest.fold(0.0, f64::max);
    let has_ways = found.rows.iter().any(|row| row.rule.is_some());
    let rows = found.rows.iter().map(|of| {
        let ways = has_ways.then(|| row_ways_small(workspace, cases_of(of), &figure_name(&of.what, words), words));
        row(of, found.clock(), greatest, ways, words)
    });
    let rows = rows.collect_view();
    let region = format!("{}: {}", words.text("split-table"), words.text("map-as-table"));
    view! {
        <div class="table-frame" tabindex="0" role="region" aria-label=region>
            <table class="t split-table">
                <caption class="sr-only">{words.text("split-table")}</caption>
                <thead>
                    <tr>
                        <th scope="col">{words.text("split-figure")}</th>
                        {heads.collect_view()}
                        {has_ways.then(|| view! { <th scope="col" class="box-way">{words.text("rework-ways")}</th> })}
                        <th scope="col" class="split-difference" title=words.text("split-difference-is")>
                            {words.text("split-difference")}
                            " "
                            <span class="xs faint">{pair}</span>
                        </th>
                    </tr>
                </thead>
                <tbody>
                    <tr>
                        <th scope="row">{words.text("split-cases")}</th>
                        {counts.collect_view()}
                        {has_ways.then(|| view! { <td class="box-way"></td> })}
                        <td></td>
                    </tr>
                    {rows}
                </tbody>
            </table>
        </div>
    }
    .into_any()
}

fn row(
    of: &ComparedRow,
    clock: TimeClock,
    greatest: f64,
    ways: Option<AnyView>,
    words: &Words,
) -> impl IntoView + use<> {
    let name = figure_name(&of.what, words);
    let is_median = words.text("split-median-of-cell");
    let cells = of.cells.iter().enumerate().map(|(group, cell)| {
        let time = median(of, group, clock, words);
        let Said { figure, of } = written(cell, clock, words);
        view! {
            <td class="num">
                <b>{figure}</b>
                {of.map(|of| view! { <span class="xs faint">{of}</span> })}
                {time.map(|time| view! { <span class="xs cell-median" title=is_median.clone()>{time}</span> })}
            </td>
        }
    });
    view! {
        <tr>
            <th scope="row" title=name.clone()>{name.clone()}</th>
            {cells.collect_view()}
            {ways}
            <td class="split-difference">{of.difference.map(|found| apart(&found, clock, greatest, words))}</td>
        </tr>
    }
}

/// A difference with its interval and what to make of it. Shares have a bar in common, to the left for fewer and to the right
/// for more.
fn apart(found: &GroupDifference, clock: TimeClock, greatest: f64, words: &Words) -> impl IntoView + use<> {
    let Said { figure, of } = difference(found, clock, words);
    let bar = match found {
        GroupDifference::Share(found) => Some(bar(found.difference, greatest)),
        GroupDifference::Median(_) => None,
    };
    let has_bar = bar.is_some();
    view! {
        <span class="apart-bar" class:apart-none=!has_bar aria-hidden="true">
            {bar}
        </span>
        <span class="apart-said">
            <b>{figure}</b>
            <span class="xs faint">{of}</span>
            <span class="xs">{verdict(found, words)}</span>
        </span>
    }
}

fn bar(difference: f64, greatest: f64) -> impl IntoView {
    let width = difference.abs() / greatest.max(f64::MIN_POSITIVE) * 50.0;
    let left = if difference < 0.0 { 50.0 - width } else { 50.0 };
    view! {
        <i class:fewer=difference < 0.0 style:left=format!("{left:.1}%") style:width=format!("{width:.1}%")></i>
    }
}
