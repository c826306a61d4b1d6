//! Invented data to try: one sample today, two that come later and say so.

use super::sample_picture::{BENEFIT, Bands, DESK, INSURED, SamplePicture};
use crate::protocol::Sample;
use crate::ui::actions;
use crate::ui::icon::{Icon, Symbol};
use crate::ui::workspace::Workspace;
use leptos::prelude::*;

#[component]
pub fn Samples() -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    view! {
        <section class="start-right" aria-labelledby="samples-title">
            <h2 id="samples-title">{speech.text("start-samples")}</h2>
            <p class="muted">{speech.text("start-samples-lede")}</p>
            <div class="stack g3">
                <button class="sample" on:click=move |_| actions::open_sample(workspace, Sample::ServiceDesk)>
                    <SamplePicture bands=DESK />
                    <span class="st">
                        <b>{speech.text("start-desk")}</b>
                        <span class="muted sm">{speech.text("start-desk-about")}</span>
                        <span class="faint xs">{speech.text("start-desk-figures")}</span>
                    </span>
                    <span class="go">
                        <Icon symbol=Symbol::ArrowForward />
                    </span>
                </button>
                <LaterSample bands=BENEFIT name="start-benefit" about="start-benefit-about" />
                <LaterSample bands=INSURED name="start-insured" about="start-insured-about" />
            </div>
        </section>
    }
}

/// A sample that has not been made yet: readable, and nothing to click.
#[component]
fn LaterSample(bands: Bands, name: &'static str, about: &'static str) -> impl IntoView {
    let speech = Workspace::of_page().speech();
    view! {
        <div class="sample later" title=speech.text("start-later-why")>
            <SamplePicture bands=bands />
            <span class="st">
                <b>{speech.text(name)}</b>
                <span class="muted sm">{speech.text(about)}</span>
                <span class="tag2">{speech.text("start-later")}</span>
            </span>
        </div>
    }
}
