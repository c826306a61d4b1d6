//! What came of loading a recipe: why a file is none, or what of its reading does not fit this file.

use crate::present::{Fact, prepare};
use crate::ui::icon::{Icon, Symbol, Verdict, VerdictMark};
use crate::ui::workspace::{RecipeTold, Screen, Source, Workspace};
use crate::ui::{actions, files};
use leptos::prelude::*;

#[component]
pub fn RecipeFit() -> impl IntoView {
    let workspace = Workspace::of_page();
    move || {
        let told = workspace.recipe_told.get();
        match (told.refused.clone(), told.name.clone()) {
            (Some(said), _) => view! { <Refused said /> }.into_any(),
            (None, Some(name)) => view! { <Used name told /> }.into_any(),
            (None, None) => ().into_any(),
        }
    }
}

#[component]
fn Refused(said: String) -> impl IntoView {
    view! {
        <div class="alert alert-error" role="alert">
            <Icon symbol=Symbol::Warning />
            <p>{said}</p>
        </div>
    }
}

#[component]
fn Used(name: String, told: RecipeTold) -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    let is_open = Memo::new(move |_| workspace.open.with(Option::is_some));
    let is_file = matches!(workspace.source.get_untracked(), Some(Source::File { .. }));
    let on_data = move || workspace.screen.get() == Screen::Data;
    // The open log was read in another way than the recipe says now.
    let differs = Memo::new(move |_| {
        workspace.open.with(|open| {
            open.as_ref().is_some_and(|open| !open.read.is_empty() && open.read != files::to_read(workspace))
        })
    });
    let fits = told.misfits.is_empty();
    let used = move || {
        let words = speech.words();
        let used = match name.is_empty() {
            true => words.text("recipe-used-nameless"),
            false => words.with("recipe-used", &[("name", Fact::from(name.clone()))]),
        };
        let steps = workspace.recipe.with(|recipe| recipe.steps.len());
        let wait = (!is_open.get()).then(|| words.with("recipe-steps-wait", &[("n", Fact::from(steps))]));
        let fit = (is_file && fits).then(|| words.text("recipe-fits"));
        [Some(used), wait, fit].into_iter().flatten().collect::<Vec<_>>().join(" ")
    };
    let listed = move || {
        let words = speech.words();
        let rows: Vec<_> = told
            .misfits
            .iter()
            .map(|(file, misfit)| {
                let said = prepare::source_misfit(misfit, &words);
                let said = match file {
                    Some(file) => {
                        words.with("recipe-in-file", &[("name", file.as_str().into()), ("said", said.into())])
                    }
                    None => said,
                };
                view! {
                    <li>
                        <VerdictMark verdict=Verdict::Mind />
                        <span>{said}</span>
                    </li>
                }
            })
            .collect();
        (!rows.is_empty()).then(|| {
            view! {
                <div class="misfits">
                    <p class="cap">{words.text("recipe-fits-not")}</p>
                    <ul>{rows}</ul>
                </div>
            }
        })
    };
    view! {
        <div class="alert recipe-fit" class:alert-warning=!fits class:alert-info=fits>
            <Icon symbol=if fits { Symbol::Info } else { Symbol::Warning } />
            <p class="alert-heading">{used}</p>
            {listed}
            <Show when=move || differs.get() && !on_data()>
                <p>{speech.text("recipe-read-again")}</p>
                <div class="row">
                    <button class="b" on:click=move |_| actions::go(workspace, Screen::Data)>
                        {speech.text("recipe-to-data")}
                    </button>
                </div>
            </Show>
        </div>
    }
}
