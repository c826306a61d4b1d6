//! What helps a criterion, as buttons: steps of the recipe, the choice of what closes a case, a split, or where the rows are.

use super::state::SuitabilityState;
use crate::present::dates;
use crate::present::suitability::criterion_name;
use crate::protocol::{CalendarDay, Criterion, CriterionRemedy, CriterionTold, Month, ToldFigure};
use crate::ui::actions;
use crate::ui::closing::ClosingButton;
use crate::ui::workspace::Screen;
use leptos::prelude::*;

#[component]
pub fn Remedies(criterion: Criterion, state: SuitabilityState) -> impl IntoView {
    let workspace = state.workspace;
    let words = workspace.speech().words();
    let name = criterion_name(criterion, &words);
    state.page.with_untracked(|page| {
        let page = page.as_ref()?;
        let told = page.now.of(criterion)?;
        let mut buttons: Vec<AnyView> = Vec::new();
        let has_steps = told.remedies.iter().any(|remedy| matches!(remedy, CriterionRemedy::Step(_)));
        if has_steps {
            let said = words.text(match criterion {
                Criterion::ActivityIsCategory | Criterion::CleanLabels => "suitability-clean",
                Criterion::NoRepetitions => "suitability-drop",
                Criterion::RegisteredSingly => "suitability-merge-forms",
                _ => "suitability-mend",
            });
            let label = format!("{said}: {name}");
            let open = move |_| state.cleaning.set(Some(Some(criterion)));
            buttons.push(
                view! { <button class="b" aria-haspopup="dialog" aria-label=label on:click=open>{said}</button> }
                    .into_any(),
            );
        }
        if has_rows(told) {
            let said = words.text("suitability-rows");
            let label = format!("{said}: {name}");
            let open = move |_| actions::go(workspace, Screen::Data);
            let help = words.text("suitability-rows-help");
            buttons
                .push(view! { <button class="b" title=help aria-label=label on:click=open>{said}</button> }.into_any());
        }
        for remedy in &told.remedies {
            match remedy {
                CriterionRemedy::SplitAt { month, day } => {
                    buttons.push(split(state, day.unwrap_or_else(|| first_of(*month))));
                }
                CriterionRemedy::ChooseClosing => {
                    let choosing = state.choosing_closing;
                    buttons.push(view! { <ClosingButton label="suitability-choose-closing" choosing /> }.into_any());
                }
                CriterionRemedy::DrawSample => {
                    let said = words.text("suitability-sample");
                    let help = words.text("suitability-sample-help");
                    let open = move |_| actions::go(workspace, Screen::Validation);
                    buttons.push(view! { <button class="b" title=help on:click=open>{said}</button> }.into_any());
                }
                // Steps stand together behind one button, orders in a list of their own.
                CriterionRemedy::Step(_) | CriterionRemedy::Order(_) => {}
            }
        }
        Some(buttons)
    })
}

/// Rows of the file that the account of its reading lists.
fn has_rows(told: &CriterionTold) -> bool {
    let is_of_file = matches!(told.criterion, Criterion::RequiredFields | Criterion::ValidTimes);
    is_of_file && told.measured.iter().any(|of| matches!(of.figure, ToldFigure::Rows { part, of } if part < of))
}

fn first_of(month: Month) -> CalendarDay {
    CalendarDay { year: month.year, month: month.month, day: 1 }
}

/// Divides the cases of every view at a day.
pub fn split(state: SuitabilityState, day: CalendarDay) -> AnyView {
    let words = state.workspace.speech().words();
    let said = words.with("suitability-split", &[("day", dates::day(dates::of_day(day), &words).into())]);
    let help = words.text("suitability-split-help");
    view! {
        <button class="b" title=help on:click=move |_| actions::split_at_day(state.workspace, day)>
            {said}
        </button>
    }
    .into_any()
}
