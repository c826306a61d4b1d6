//! Two chosen variants side by side, step by step.

use super::state::VariantState;
use crate::present::variant_pair::{heads, rows, said, saved_table};
use crate::protocol::{CompareVariants, PanelId, VariantComparison};
use crate::ui::answers::{self, Kept};
use crate::ui::chart_card::ChartCard;
use crate::ui::icon::{Icon, IconSize, Symbol};
use leptos::prelude::*;
use std::sync::Arc;

#[component]
pub fn Comparison(pair: [Vec<String>; 2]) -> impl IntoView {
    let state = VariantState::of_screen();
    let workspace = state.workspace;
    let speech = workspace.speech();
    let answer: RwSignal<Option<Arc<VariantComparison>>> = RwSignal::new(None);
    answers::follow(
        workspace,
        PanelId::VariantComparison,
        Kept { answer, asking: RwSignal::new(false) },
        move || (workspace.choices.with(|choices| (choices.variant_level.clone(), choices.timing())), pair.clone()),
        |log, selection, ((level, timing), [first, second])| CompareVariants {
            log,
            selection,
            level,
            timing,
            first,
            second,
        },
    );
    let told = move || answer.with(|answer| answer.as_ref().map(|of| said(of, &speech.words())).unwrap_or_default());
    let table =
        Callback::new(move |()| answer.with(|answer| answer.as_ref().and_then(|of| saved_table(of, &speech.words()))));
    // What was asked for by a button is told when it has come.
    Effect::new(move |told_before: Option<bool>| {
        let has_come = answer.with(Option::is_some);
        if has_come && told_before != Some(true) {
            workspace.announce(untrack(told).join(" "));
        }
        has_come
    });
    let close = move || {
        view! {
            <button class="b quiet" on:click=move |_| state.comparing.set(None)>
                <Icon symbol=Symbol::Close size=IconSize::Small />
                {speech.text("variants-pair-close")}
            </button>
        }
    };
    view! {
        <ChartCard
            title="variants-pair-title"
            unit=Signal::derive(move || Some(speech.words().text("variants-pair-how")))
            said=Signal::derive(told)
            table
            leaving=state.leaving
            file="variants-pair-file"
            wide=true
            is_table=true
            tools=close
        >
            {move || answer.with(|answer| answer.as_ref().map(|of| aligned(of, state)))}
        </ChartCard>
    }
}

fn aligned(comparison: &VariantComparison, state: VariantState) -> Option<impl IntoView + use<>> {
    let words = state.workspace.speech().words();
    let heads = heads(comparison, &words)?;
    let time = heads.clone().map(|head| words.with("variants-pair-time", &[("variant", head.into())]));
    let step = |is_there: bool, name: &str| match is_there {
        true => view! { <span class="pair-step">{name.to_owned()}</span> }.into_any(),
        false => view! { <span class="muted" aria-hidden="true">"–"</span> }.into_any(),
    };
    let rows = rows(comparison, &words).into_iter().map(|row| {
        view! {
            <tr class:only=!(row.in_first && row.in_second)>
                <td class="sign">
                    <b aria-hidden="true">{row.sign}</b>
                    <span>{row.has}</span>
                </td>
                <td>{step(row.in_first, &row.name)}</td>
                <td>{step(row.in_second, &row.name)}</td>
                {row.times.map(|time| view! { <td class="num">{time}</td> }).into_iter().collect_view()}
            </tr>
        }
    });
    Some(view! {
        <div
            class="table-frame"
            tabindex="0"
            role="region"
            aria-label=format!("{}: {}", words.text("variants-pair-title"), words.text("map-as-table"))
        >
            <table class="t variant-pair">
                <caption class="sr-only">{words.text("variants-pair-title")}</caption>
                <thead>
                    <tr>
                        <th scope="col">{words.text("variants-pair-has")}</th>
                        {heads.into_iter().map(|head| view! { <th scope="col">{head}</th> }).collect_view()}
                        {time
                            .into_iter()
                            .map(|head| {
                                view! {
                                    <th scope="col" class="num" title=words.text("variants-pair-time-is")>
                                        {head}
                                    </th>
                                }
                            })
                            .collect_view()}
                    </tr>
                </thead>
                <tbody>{rows.collect_view()}</tbody>
            </table>
        </div>
    })
}
