//! Reopened cases: which steps say so, and how many there are, with and without a new answer.

use super::list_out::ListOut;
use super::state::ReworkState;
use crate::present::numbers;
use crate::present::rework::reopened_rows;
use crate::protocol::ReopeningSteps;
use crate::ui::actions;
use crate::ui::form::NameSelect;
use crate::ui::row_ways::row_ways;
use leptos::prelude::*;

#[component]
pub fn ReopenedCases() -> impl IntoView {
    let state = ReworkState::of_screen();
    let speech = state.workspace.speech();
    let names = Memo::new(move |_| state.page.with(|page| page.as_ref().map(|page| page.steps.clone())));
    let is_chosen = Memo::new(move |_| state.workspace.choices.with(|choices| choices.reopening.is_some()));
    // Choices without figures say nothing on paper.
    let has_none =
        Memo::new(move |_| state.page.with(|page| page.as_ref().is_none_or(|page| reopened_rows(page).is_empty())));
    view! {
        <section class="box flush" data-off-paper=move || has_none.get().then_some("")>
            <header>
                <h2>{speech.text("rework-reopened")}</h2>
                <button
                    class="b quiet"
                    aria-disabled=move || (!is_chosen.get()).then_some("true")
                    on:click=move |_| actions::choose(state.workspace, |choices| choices.reopening = None)
                >
                    {speech.text("rework-propose")}
                </button>
            </header>
            <div class="rework-choice">
                {move || {
                    let names = names.get().unwrap_or_default();
                    CHOICES
                        .map(|(id, label, none, step)| view! { <StepChoice id label none step names=names.clone() /> })
                        .collect_view()
                }}
            </div>
            <Figures />
        </section>
    }
}

type Step = fn(&mut ReopeningSteps) -> &mut Option<String>;

/// Each step with its name, what stands for none, and where it is kept.
const CHOICES: [(&str, &str, &str, Step); 3] = [
    ("rework-solved", "rework-solved-step", "rework-choose-step", |steps| &mut steps.solved),
    ("rework-reopened", "rework-reopened-step", "rework-choose-step", |steps| &mut steps.reopened),
    ("rework-answer", "rework-answer-step", "rework-no-answer", |steps| &mut steps.answer),
];

#[component]
fn StepChoice(
    id: &'static str,
    label: &'static str,
    none: &'static str,
    step: Step,
    names: Vec<String>,
) -> impl IntoView {
    let state = ReworkState::of_screen();
    let speech = state.workspace.speech();
    // What was chosen last, or else what is proposed; the figures may still be on their way.
    let steps = move || {
        let chosen = state.workspace.choices.with(|choices| choices.reopening.clone());
        chosen.or_else(|| state.page.with(|page| page.as_ref().map(|page| page.reopening.clone()))).unwrap_or_default()
    };
    let value = Signal::derive(move || step(&mut steps()).clone().unwrap_or_default());
    let choose = Callback::new(move |name: String| {
        let mut chosen = untrack(steps);
        *step(&mut chosen) = Some(name).filter(|name| !name.is_empty());
        actions::choose(state.workspace, |choices| choices.reopening = Some(chosen));
    });
    let label = Signal::derive(speech.text(label));
    view! { <NameSelect id=id.to_owned() label names value choose none /> }
}

#[component]
fn Figures() -> impl IntoView {
    let state = ReworkState::of_screen();
    let speech = state.workspace.speech();
    move || {
        let words = speech.words();
        let page = state.page.get()?;
        let rows = reopened_rows(&page);
        if rows.is_empty() {
            let steps = &page.reopening;
            let are_two = steps.solved.is_some() && steps.reopened.is_some() && steps.solved != steps.reopened;
            let key = if are_two { "rework-not-here" } else { "rework-choose-how" };
            return Some(view! { <p class="rework-said muted" role="status">{words.text(key)}</p> }.into_any());
        }
        let rows = rows.into_iter().map(|row| {
            let name = words.text(row.key);
            view! {
                <tr>
                    <th scope="row" title=row.means.map(|means| words.text(means))>{name.clone()}</th>
                    <td class="num"><b>{numbers::shown_short(row.cases, &words)}</b></td>
                    <td class="num">
                        {row.share.map_or("–".to_owned(), |share| numbers::percent(share, 1, words.language()))}
                    </td>
                    <td class="num">{row.times.map(|times| numbers::shown_short(times, &words))}</td>
                    {row_ways(state.workspace, Some(row.rule), &name, &words)}
                </tr>
            }
        });
        Some(
            view! {
                {page.is_proposed.then(|| view! { <p class="rework-said muted sm">{words.text("rework-proposed")}</p> })}
                <div class="table-frame" tabindex="0" role="region" aria-label=words.text("rework-reopened-table")>
                    <table class="t rework-pairs">
                        <caption class="sr-only">{words.text("rework-reopened-table")}</caption>
                        <thead>
                            <tr>
                                <td></td>
                                <th scope="col" class="num">{words.text("rework-cases")}</th>
                                <th scope="col" class="num" title=words.text("rework-of-solved-is")>
                                    {words.text("rework-of-solved")}
                                </th>
                                <th scope="col" class="num">{words.text("rework-times")}</th>
                                <th scope="col" class="row-ways">{words.text("rework-ways")}</th>
                            </tr>
                        </thead>
                        <tbody>{rows.collect_view()}</tbody>
                    </table>
                </div>
                <footer>
                    <ListOut list="rework-reopened" file="rework-file-reopened" />
                </footer>
            }
            .into_any(),
        )
    }
}
