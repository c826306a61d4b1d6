//! Questions that set up filters and a view: a way in for those who do not think in filters.

use super::FilterForm;
use crate::protocol::{
    CaseRule, Filter, Follows, ListQuestions, Metric, PanelId, QuestionSubjects, RelativeRule, ReopeningSteps,
    Repetition, Split, SplitChoice,
};
use crate::ui::workspace::{Screen, Workspace};
use crate::ui::{actions, answers};
use leptos::prelude::*;

/// What a question sets up.
#[derive(Clone)]
struct Question {
    asked: &'static str,
    /// The sentence that says what is set up, and what it names of the log.
    set_up: &'static str,
    about: Vec<(&'static str, String)>,
    filter: Option<Filter>,
    /// The number on the map.
    metric: Option<Metric>,
    split: Option<Split>,
    screen: Screen,
}

impl Question {
    /// One that sets nothing but the view.
    fn of(asked: &'static str, set_up: &'static str, screen: Screen) -> Question {
        Question { asked, set_up, about: Vec::new(), filter: None, metric: None, split: None, screen }
    }

    fn said(&self, workspace: Workspace) -> String {
        let facts: Vec<_> = self.about.iter().map(|(name, value)| (*name, value.clone().into())).collect();
        workspace.speech().words().with(self.set_up, &facts)
    }
}

/// The questions of every log.
fn of_every_log() -> Vec<Question> {
    let usual = || Filter::from(RelativeRule::VariantCoverage { percent: 80.0 });
    let returns = CaseRule::Repeats { activity: None, how: Repetition::Return, at_least: 1 };
    vec![
        Question {
            metric: Some(Metric::MedianDuration),
            ..Question::of("filter-ask-longest", "filter-ask-longest-is", Screen::Map)
        },
        Question {
            metric: Some(Metric::TotalDuration),
            ..Question::of("filter-ask-wait", "filter-ask-wait-is", Screen::Map)
        },
        Question {
            filter: Some(returns.into()),
            metric: Some(Metric::Cases),
            ..Question::of("filter-ask-return", "filter-ask-return-is", Screen::Map)
        },
        Question {
            filter: Some(usual()),
            metric: Some(Metric::Cases),
            ..Question::of("filter-ask-usual", "filter-ask-usual-is", Screen::Map)
        },
        Question {
            filter: Some(usual().turned()),
            ..Question::of("filter-ask-rare", "filter-ask-rare-is", Screen::Variants)
        },
    ]
}

/// The questions that only a log with such steps and columns answers.
fn of_this_log(subjects: &QuestionSubjects) -> Vec<Question> {
    let reopened = |steps: &ReopeningSteps| {
        let (solved, reopened) = (steps.solved.clone()?, steps.reopened.clone()?);
        Some(Question {
            about: vec![("solved", solved.clone()), ("reopened", reopened.clone())],
            filter: Some(CaseRule::Follows(Follows::eventually(vec![solved], vec![reopened])).into()),
            metric: Some(Metric::Cases),
            ..Question::of("filter-ask-reopened", "filter-ask-reopened-is", Screen::Map)
        })
    };
    let alike = |column: &String| Question {
        about: vec![("column", column.clone())],
        split: Some(Split::Column(column.clone())),
        ..Question::of("filter-ask-alike", "filter-ask-alike-is", Screen::Overview)
    };
    subjects.reopening.as_ref().and_then(reopened).into_iter().chain(subjects.teams.as_ref().map(alike)).collect()
}

#[component]
pub fn Questions() -> impl IntoView {
    let workspace = FilterForm::of_page().workspace;
    let speech = workspace.speech();
    let subjects: RwSignal<Option<QuestionSubjects>> = RwSignal::new(None);
    answers::once(
        workspace,
        PanelId::Questions,
        |log, _| ListQuestions { log },
        move |found| {
            subjects.try_set(Some(found));
        },
    );
    let questions = move || {
        let of_this_log = subjects.get().as_ref().map(of_this_log).unwrap_or_default();
        let item = |question: Question| {
            let (asked, told) = (question.asked, question.clone());
            view! {
                <li>
                    <button on:click=move |_| follow(workspace, &question)>
                        <b>{speech.text(asked)}</b>
                        <span>{move || told.said(workspace)}</span>
                    </button>
                </li>
            }
        };
        of_this_log.into_iter().chain(of_every_log()).map(item).collect_view()
    };
    view! {
        <section class="box questions" aria-labelledby="filter-questions">
            <h2 id="filter-questions">{speech.text("filter-ask")}</h2>
            <p class="muted sm">{speech.text("filter-ask-how")}</p>
            <ul class="kinds">{questions}</ul>
        </section>
    }
}

/// Sets filter, number and division up as one step that can be undone, and goes to the view.
fn follow(workspace: Workspace, question: &Question) {
    actions::choose(workspace, |choices| {
        if let Some(metric) = question.metric {
            choices.map.put_first(metric);
        }
        choices.filters.filters.extend(question.filter.clone());
        if let Some(split) = question.split.clone() {
            choices.split = Some(SplitChoice::from(split));
        }
    });
    workspace.announce(untrack(|| question.said(workspace)));
    actions::go(workspace, question.screen);
}
