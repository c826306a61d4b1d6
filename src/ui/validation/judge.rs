//! Judging: the course of one case beside the questions, and how far the work has come.

use super::questions::Questions;
use super::reveal::Reveal;
use super::state::ValidationState;
use crate::present::cases::header;
use crate::present::validation::{strata_table, stratum_name};
use crate::ui::actions;
use crate::ui::cases::{CaseFacts, Events, Picture};
use crate::ui::form::AreaField;
use crate::ui::table_twin::TableTwin;
use leptos::prelude::*;

#[component]
pub fn Judge() -> impl IntoView {
    let state = ValidationState::of_screen();
    let speech = state.workspace.speech();
    let has_page = Memo::new(move |_| state.page_of_sample().is_some());
    view! {
        <Progress />
        <Show
            when=move || has_page.get()
            fallback=move || view! { <p class="muted" role="status">{speech.text("validation-waiting")}</p> }
        >
            <div class="judging" class:refreshing=move || state.asking_case.get()>
                <div class="stack g3 judged-case">
                    <Head />
                    <Picture course=state.course />
                    <Events course=state.course />
                </div>
                <Questions />
            </div>
            <Strata />
        </Show>
    }
}

/// «12 af 35 sager er vurderet», with the seed and the way to a new sample.
#[component]
fn Progress() -> impl IntoView {
    let state = ValidationState::of_screen();
    let workspace = state.workspace;
    let speech = workspace.speech();
    let counted = Memo::new(move |_| {
        workspace.validation.with(|validation| {
            let cases = &validation.work.file.cases;
            (cases.iter().filter(|of| of.judgement.is_some()).count(), cases.len())
        })
    });
    let said = move || {
        let (judged, all) = counted.get();
        speech.words().with("validation-progress", &[("judged", judged.into()), ("n", all.into())])
    };
    let seed = move || {
        let draw = workspace.validation.with(|of| of.work.file.sample.as_ref().map(|sample| sample.draw.clone()))?;
        let words = speech.words();
        let seed = words.with("validation-seed-said", &[("seed", draw.seed.to_string().into())]);
        let by = draw.group_by.map(|by| words.with("validation-group-said", &[("column", by.into())]));
        Some(std::iter::once(seed).chain(by).collect::<Vec<_>>().join(" "))
    };
    let rater = Signal::derive(move || workspace.validation.with(|of| of.work.file.rater.clone()));
    let is_of_other = Memo::new(move |_| {
        let drawn_from = workspace.validation.with(|of| of.work.selection);
        workspace.selection().is_some_and(|selection| selection != drawn_from)
    });
    let again = move |_| {
        actions::change_validation(workspace, |work| {
            work.file.sample = None;
            work.file.cases.clear();
        });
        crate::ui::frame::refocus_if_lost();
    };
    view! {
        <section class="box judging-progress" aria-label=speech.text("validation-progress-label")>
            <div class="row wrap g3">
                <p id="validation-progress"><b>{said}</b></p>
                <p class="muted sm grow">{seed}</p>
                <AreaField
                    id="validation-rater".to_owned()
                    label="validation-rater"
                    rows=1
                    value=rater
                    write=Callback::new(move |name: String| {
                        actions::change_validation(workspace, |work| work.file.rater = name.trim().to_owned());
                    })
                />
                <button class="b quiet" title=speech.text("validation-new-sample-why") on:click=again>
                    {speech.text("validation-new-sample")}
                </button>
            </div>
            <Show when=move || is_of_other.get()>
                <p class="muted sm">{speech.text("validation-other-selection")}</p>
            </Show>
            <progress
                class="prog"
                max=move || counted.get().1.max(1).to_string()
                value=move || counted.get().0.to_string()
                aria-labelledby="validation-progress"
            ></progress>
        </section>
    }
}

/// What the case is, and its original id where that is asked for.
#[component]
fn Head() -> impl IntoView {
    let state = ValidationState::of_screen();
    let speech = state.workspace.speech();
    let title = move || {
        let name = state.case().map(|case| case.name).unwrap_or_default();
        speech.words().with("cases-case", &[("name", name.into())])
    };
    let told = move || state.course.with(|course| course.as_ref().map(|course| header(course, &speech.words())));
    let stratum = move || {
        let place = state.case()?.stratum as usize;
        let page = state.page_of_sample()?;
        Some(stratum_name(&page.strata.get(place)?.of, &speech.words()))
    };
    view! {
        <section class="box case-said">
            <div class="row wrap g3">
                <h2 class="grow">{title}</h2>
                <Reveal />
            </div>
            <p class="muted">{told}</p>
            <p class="muted sm">{stratum}</p>
            <CaseFacts course=state.course />
        </section>
    }
}

/// The strata, with what of them is judged.
#[component]
fn Strata() -> impl IntoView {
    let state = ValidationState::of_screen();
    let speech = state.workspace.speech();
    let table = Callback::new(move |()| state.page_of_sample().map(|page| strata_table(&page, &speech.words())));
    let notes = move || table.run(()).map(|table| table.notes.join(" "));
    view! {
        <section class="box flush">
            <header>
                <h2 title=speech.text("validation-strata-are")>{speech.text("validation-strata")}</h2>
            </header>
            <TableTwin title="validation-strata" table />
            <p class="rework-said muted sm">{notes}</p>
        </section>
    }
}
