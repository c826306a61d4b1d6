//! About and privacy: the proof that nothing is sent, what is kept, deleting everything, version and licences.

mod fetched_list;
mod proof;
mod stored;

use crate::protocol::BUILD;
use crate::ui::data::UniqueBox;
use crate::ui::workspace::Workspace;
use fetched_list::FetchedList;
use leptos::prelude::*;
use proof::Proof;
use stored::Stored;

#[component]
pub fn AboutScreen() -> impl IntoView {
    let speech = Workspace::of_page().speech();
    view! {
        <div class="page about">
            <h1 tabindex="-1">{speech.text("about-title")}</h1>
            <div class="about-left">
                <Proof />
                <FetchedList />
                <Accessibility />
            </div>
            <div class="about-right">
                <section class="box" aria-labelledby="verify-title">
                    <header><h2 id="verify-title">{speech.text("about-verify")}</h2></header>
                    <ol class="numbered">
                        {["about-verify-1", "about-verify-2", "about-verify-3", "about-verify-4"]
                            .map(|key| view! { <li>{speech.rich(key)}</li> })
                            .collect_view()}
                    </ol>
                </section>
                <UniqueBox />
                <Stored />
                <Version />
            </div>
        </div>
    }
}

#[component]
fn Accessibility() -> impl IntoView {
    let speech = Workspace::of_page().speech();
    view! {
        <section class="box prose" aria-labelledby="access-title">
            <header><h2 id="access-title">{speech.text("about-access")}</h2></header>
            {["about-access-1", "about-access-2", "about-access-3"]
                .map(|key| view! { <p>{speech.text(key)}</p> })
                .collect_view()}
            <h3>{speech.text("about-what")}</h3>
            <p>{speech.text("about-what-is")}</p>
        </section>
    }
}

#[component]
fn Version() -> impl IntoView {
    let speech = Workspace::of_page().speech();
    view! {
        <section class="box" aria-labelledby="version-title">
            <header><h2 id="version-title">{speech.text("about-version")}</h2></header>
            <dl class="acc">
                <dt>"Spor"</dt>
                <dd>{env!("CARGO_PKG_VERSION")}</dd>
                <dt>{speech.text("about-build")}</dt>
                <dd><code>{BUILD}</code></dd>
                <dt>{speech.text("about-licence")}</dt>
                <dd>"MIT"</dd>
            </dl>
            <p class="muted sm">{speech.text("about-parts")}</p>
            <p class="sm">
                {speech.text("about-licences")}": "
                <a href="./licences.txt" target="_blank" rel="noopener noreferrer">
                    {speech.text("about-licences-open")}
                </a>
            </p>
        </section>
    }
}
