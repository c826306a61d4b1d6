//! A variant as a row: its steps as blocks, its cases as a bar, and its figures.

use super::state::VariantState;
use crate::present::histogram::time;
use crate::present::variants::steps;
use crate::present::{Words, numbers};
use crate::protocol::{VariantFigures, VariantPage};
use crate::ui::actions;
use crate::ui::icon::{Icon, IconSize, Symbol};
use leptos::prelude::*;

/// Blocks that are drawn before the rest of a course is folded.
const BLOCKS: usize = 8;
/// Colours of blocks; the names on them tell them apart.
const COLOURS: u16 = 7;

pub fn row(
    state: VariantState,
    page: &VariantPage,
    of: &VariantFigures,
    most: u32,
    of_milestones: bool,
    words: &Words,
) -> impl IntoView + use<> {
    let names: Vec<String> = steps(page, of).into_iter().map(str::to_owned).collect();
    let (rank, cases) = (of.rank, of.cases.number().unwrap_or(0));
    let percent = |share: f64| numbers::percent(share, 1, words.language());
    let clock = page.measured.clock;
    let told = |millis: Option<f64>| millis.map_or("–".to_owned(), |millis| time(millis, clock, words));
    let (of_mark, of_pick) = (names.clone(), names.clone());
    let is_picked = Memo::new(move |_| state.picked.with(|picked| picked.iter().any(|(known, _)| *known == of_mark)));
    let of_map = names.clone();
    let on_map = state.workspace.choices;
    let is_on_map = Memo::new({
        let of_map = names.clone();
        move |_| {
            on_map.with(|choices| {
                choices
                    .variants_on_map
                    .as_ref()
                    .is_some_and(|on_map| on_map.level == choices.variant_level && on_map.courses.contains(&of_map))
            })
        }
    });
    let toggle = move |_| actions::toggle_on_map(state.workspace, of_map.clone());
    let on_map_said = words.with("variants-on-map", &[("n", rank.into())]);
    let pick = move |event| {
        let on = event_target_checked(&event);
        state.picked.update(|picked| {
            picked.retain(|(known, _)| *known != of_pick);
            if on {
                picked.push((of_pick.clone(), cases));
            }
        });
    };
    let pick_said = words.with("variants-pick", &[("n", rank.into())]);
    let width = format!("{:.1}%", f64::from(cases) / f64::from(most.max(1)) * 100.0);
    view! {
        <tr class:sel=move || is_picked.get()>
            <td data-off-paper="">
                <span class="opt">
                    <input
                        class="form-checkbox"
                        type="checkbox"
                        id=format!("variant-{rank}")
                        prop:checked=move || is_picked.get()
                        on:change=pick
                    />
                    <label for=format!("variant-{rank}")>
                        <span class="sr-only">{pick_said}</span>
                    </label>
                </span>
            </td>
            <td class="num muted">{rank}</td>
            <td class="on-map-cell" data-off-paper="">
                <button
                    class="b icon quiet"
                    aria-pressed=move || is_on_map.get().to_string()
                    aria-label=on_map_said.clone()
                    title=on_map_said.clone()
                    on:click=toggle
                >
                    <Icon symbol=Symbol::ProcessMap size=IconSize::Small />
                </button>
            </td>
            <th scope="row">{course(state, rank, &of.steps, names, words)}</th>
            <td class="has-bar">
                <span class="barcell">
                    <b>{numbers::shown(of.cases, words)}</b>
                    <span class="tr">
                        <span class="bar" style:width=width></span>
                    </span>
                </span>
            </td>
            <td class="num">{percent(of.share)}</td>
            <td class="num muted">{percent(of.cumulated)}</td>
            <td class="num">{told(of.median_millis)}</td>
            <td class="num">{told(of.p90_millis)}</td>
            {of_milestones.then(|| view! { <td class="num">{numbers::whole(u64::from(of.variants), words.language())}</td> })}
        </tr>
    }
}

/// The steps as blocks; a long course is folded until it is asked for.
fn course(state: VariantState, rank: u32, codes: &[u16], names: Vec<String>, words: &Words) -> impl IntoView + use<> {
    if names.is_empty() {
        return view! { <span class="muted">{words.text("variants-empty-course")}</span> }.into_any();
    }
    let blocks: Vec<(String, String)> =
        codes.iter().zip(names).map(|(code, name)| (format!("p{}", code % COLOURS), name)).collect();
    let further = blocks.len().saturating_sub(BLOCKS);
    let further_said = words.with("variants-further", &[("n", further.into())]);
    let further_all =
        words.with("variants-further-all", &[("further", further_said.as_str().into()), ("n", rank.into())]);
    let is_unfolded = Memo::new(move |_| further == 0 || state.unfolded.with(|ranks| ranks.contains(&rank)));
    let unfold = move |_| state.unfolded.update(|ranks| ranks.push(rank));
    view! {
        <span class="steps" class:whole=move || is_unfolded.get()>
            {move || {
                let shown = if is_unfolded.get() { blocks.len() } else { BLOCKS };
                blocks
                    .iter()
                    .take(shown)
                    .map(|(colour, name)| {
                        view! { <i class=colour.clone() title=name.clone()>{name.clone()}</i> }
                    })
                    .collect_view()
            }}
            <Show when=move || !is_unfolded.get()>
                <button class="b quiet further" aria-label=further_all.clone() title=further_all.clone() on:click=unfold>
                    {further_said.clone()}
                </button>
            </Show>
        </span>
    }
    .into_any()
}
