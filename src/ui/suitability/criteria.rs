//! The twelve criteria as a table: level, figure, where that stands beside the limit, why, and what helps.

use super::criteria_out::CriteriaOut;
use super::mark::marked;
use super::remedies::Remedies;
use super::state::SuitabilityState;
use crate::present::suitability::{CriterionRow, Mark, Scale, criterion_rows};
use crate::protocol::Level;
use crate::ui::icon::{Icon, IconSize, Symbol};
use leptos::prelude::*;

#[component]
pub fn Criteria() -> impl IntoView {
    let state = SuitabilityState::of_screen();
    let speech = state.workspace.speech();
    let is_prepared =
        Memo::new(move |_| state.page.with(|page| page.as_ref().is_some_and(|page| page.as_read.is_some())));
    let rows = move || {
        let words = speech.words();
        let page = state.page.get()?;
        Some(criterion_rows(&page, &words).into_iter().map(|of| row(state, of)).collect_view())
    };
    let heads = [
        ("fit-no", "suitability-no-of"),
        ("fit-level", "suitability-level"),
        ("fit-name", "suitability-criterion"),
        ("num fit-figure", "suitability-figure"),
        ("fit-scale-cell", "suitability-scale-head"),
        ("fit-reason", "suitability-why"),
        ("fit-remedies", "suitability-remedy"),
    ];
    let heads = heads.map(|(class, key)| view! { <th scope="col" class=class>{speech.text(key)}</th> });
    view! {
        <section class="box flush fit-criteria">
            <header>
                <h2 id="fit-criteria-title">
                    {speech.text("suitability-criteria")}
                    <span class="sm muted">" · "{speech.text("suitability-criteria-why")}</span>
                </h2>
                <div class="row wrap fit-key">
                    <span class="xs muted">{speech.text("suitability-key-scale")}</span>
                    <span class="xs muted key"><i class="fit-dot ok" aria-hidden="true"></i>{speech.text("suitability-key-file")}</span>
                    <Show when=move || is_prepared.get()>
                        <span class="xs muted key">
                            <i class="fit-dot ok ring" aria-hidden="true"></i>
                            {speech.text("suitability-key-prepared")}
                        </span>
                    </Show>
                    <span class="xs muted key"><i class="fit-limit" aria-hidden="true"></i>{speech.text("suitability-key-limit")}</span>
                    <button
                        class="b quiet"
                        aria-expanded=move || state.edits_limits.get().to_string()
                        on:click=move |_| state.edits_limits.update(|edits| *edits = !*edits)
                    >
                        <Icon symbol=Symbol::Tune size=IconSize::Small />
                        {speech.text("suitability-limits-edit")}
                    </button>
                </div>
            </header>
            <div class="table-frame" tabindex="0" role="region" aria-labelledby="fit-criteria-title">
                <table class="t fit-table">
                    <caption class="sr-only">{speech.text("suitability-criteria")}</caption>
                    <thead>
                        <tr>{heads.collect_view()}</tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
            <CriteriaOut />
        </section>
    }
}

fn row(state: SuitabilityState, of: CriterionRow) -> impl IntoView {
    let scale = match of.scale {
        Some(scale) => drawn(scale).into_any(),
        None => view! { <span class="xs muted">{of.limit}</span> }.into_any(),
    };
    view! {
        <tr>
            <td class="muted fit-no">{of.number}</td>
            <td class="fit-level">{marked(of.level, of.word)}</td>
            <th scope="row" class="fit-name" title=of.is>{of.name}</th>
            <td class="num fit-figure">{of.figure}</td>
            <td class="fit-scale-cell">{scale}</td>
            <td class="muted fit-reason">{of.reason}</td>
            <td class="fit-remedies"><Remedies criterion=of.criterion state /></td>
        </tr>
    }
}

/// The scale; the figure stands beside it, and what else it shows is said for those who cannot see it.
fn drawn(scale: Scale) -> impl IntoView {
    let left = |at: f64| format!("{:.1}%", at * 100.0);
    let mark = |mark: Mark| {
        let level = match mark.level {
            Level::Green => "ok",
            Level::Amber => "mind",
            Level::Red | Level::Stop => "bad",
        };
        let class = format!("fit-dot {level}");
        view! { <i class=class class:ring=mark.is_prepared class:below=mark.is_below style:left=left(mark.at)></i> }
    };
    view! {
        <span class="fit-scale" title=scale.said.clone() aria-hidden="true">
            <i class="fit-limit" style:left=left(scale.limit)></i>
            {scale.marks.into_iter().map(mark).collect_view()}
        </span>
        <span class="sr-only">{scale.said}</span>
    }
}
