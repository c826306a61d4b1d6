//! Questions that set up filters and a view: a way in for those who do not think in filters.

use super::FilterForm;
use crate::protocol::{CaseRule, Filter, Metric, RelativeRule, Repetition};
use crate::ui::actions;
use crate::ui::workspace::{Screen, Workspace};
use leptos::prelude::*;

/// What a question sets up.
struct Question {
    asked: &'static str,
    /// The sentence that says what is set up.
    set_up: &'static str,
    filter: Option<fn() -> Filter>,
    /// The number on the map.
    metric: Option<Metric>,
    screen: Screen,
}

const QUESTIONS: [Question; 4] = [
    Question {
        asked: "filter-ask-return",
        set_up: "filter-ask-return-is",
        filter: Some(|| CaseRule::Repeats { activity: None, how: Repetition::Return, at_least: 1 }.into()),
        metric: Some(Metric::Cases),
        screen: Screen::Map,
    },
    Question {
        asked: "filter-ask-wait",
        set_up: "filter-ask-wait-is",
        filter: None,
        metric: Some(Metric::TotalDuration),
        screen: Screen::Map,
    },
    Question {
        asked: "filter-ask-usual",
        set_up: "filter-ask-usual-is",
        filter: Some(|| RelativeRule::VariantCoverage { percent: 80.0 }.into()),
        metric: Some(Metric::Cases),
        screen: Screen::Map,
    },
    Question {
        asked: "filter-ask-rare",
        set_up: "filter-ask-rare-is",
        filter: Some(|| Filter::from(RelativeRule::VariantCoverage { percent: 80.0 }).turned()),
        metric: None,
        screen: Screen::Variants,
    },
];

#[component]
pub fn Questions() -> impl IntoView {
    let workspace = FilterForm::of_page().workspace;
    let speech = workspace.speech();
    view! {
        <section class="box questions" aria-labelledby="filter-questions">
            <h2 id="filter-questions">{speech.text("filter-ask")}</h2>
            <p class="muted sm">{speech.text("filter-ask-how")}</p>
            <ul class="kinds">
                {QUESTIONS
                    .iter()
                    .map(|question| {
                        view! {
                            <li>
                                <button on:click=move |_| follow(workspace, question)>
                                    <b>{speech.text(question.asked)}</b>
                                    <span>{speech.text(question.set_up)}</span>
                                </button>
                            </li>
                        }
                    })
                    .collect_view()}
            </ul>
        </section>
    }
}

/// Sets filter and number up as one step that can be undone, and goes to the view.
fn follow(workspace: Workspace, question: &Question) {
    actions::choose(workspace, |choices| {
        if let Some(metric) = question.metric {
            choices.map.metric = metric;
        }
        if let Some(filter) = question.filter {
            choices.filters.filters.push(filter());
        }
    });
    workspace.announce(workspace.speech().words_now().text(question.set_up));
    actions::go(workspace, question.screen);
}
