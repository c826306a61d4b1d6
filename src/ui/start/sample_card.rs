//! Invented data to try: each opens with one click, or as the file that a system would export, with its faults.

use super::sample_picture::{BENEFIT, Bands, DESK, INSURED, SamplePicture};
use crate::protocol::Sample;
use crate::ui::actions;
use crate::ui::icon::{Icon, IconSize, Symbol};
use crate::ui::workspace::Workspace;
use leptos::prelude::*;

/// What a card says of its sample.
#[derive(Clone, Copy)]
struct Card {
    sample: Sample,
    bands: Bands,
    name: &'static str,
    about: &'static str,
    figures: &'static str,
    /// Which faults the file has, and so what opening it shows.
    raw: &'static str,
}

const CARDS: [Card; 3] = [
    Card {
        sample: Sample::ServiceDesk,
        bands: DESK,
        name: "start-desk",
        about: "start-desk-about",
        figures: "start-desk-figures",
        raw: "start-raw-desk",
    },
    Card {
        sample: Sample::SocialAssistance,
        bands: BENEFIT,
        name: "start-benefit",
        about: "start-benefit-about",
        figures: "start-benefit-figures",
        raw: "start-raw-benefit",
    },
    Card {
        sample: Sample::InsuredUnemployed,
        bands: INSURED,
        name: "start-insured",
        about: "start-insured-about",
        figures: "start-insured-figures",
        raw: "start-raw-insured",
    },
];

#[component]
pub fn Samples() -> impl IntoView {
    let speech = Workspace::of_page().speech();
    view! {
        <section class="start-right" aria-labelledby="samples-title">
            <h2 id="samples-title">{speech.text("start-samples")}</h2>
            <p class="muted">{speech.text("start-samples-lede")}</p>
            <div class="stack g3">{CARDS.map(|card| view! { <SampleCard card /> }).collect_view()}</div>
        </section>
    }
}

/// One large button, and under it a quiet one for the file with faults.
#[component]
fn SampleCard(card: Card) -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    let as_file = move || speech.words().with("start-raw-of", &[("name", speech.words().text(card.name).into())]);
    view! {
        <div class="sample-card">
            <button class="sample" on:click=move |_| actions::open_sample(workspace, card.sample)>
                <SamplePicture bands=card.bands />
                <span class="st">
                    <b>{speech.text(card.name)}</b>
                    <span class="muted sm">{speech.text(card.about)}</span>
                    <span class="faint xs">{speech.text(card.figures)}</span>
                </span>
                <span class="go">
                    <Icon symbol=Symbol::ArrowForward />
                </span>
            </button>
            <button
                class="b quiet raw"
                aria-label=as_file
                title=speech.text(card.raw)
                on:click=move |_| actions::open_sample_as_file(workspace, card.sample)
            >
                <Icon symbol=Symbol::Database size=IconSize::Small />
                {speech.text("start-raw")}
            </button>
        </div>
    }
}
