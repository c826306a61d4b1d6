//! What was found of personal data, by how sure it is: read before the first value is shown.

use crate::present::personal;
use crate::ui::icon::{Icon, IconSize, Symbol};
use crate::ui::speech::marked;
use crate::ui::workspace::Workspace;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

/// The heading of the box with the details, to which the summary leads.
pub const DETAILS_ID: &str = "personal-title";

/// One line for each certainty, and the way to the details; a single quiet line where nothing was found.
#[component]
pub fn PersonalSummary() -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    let told = Memo::new(move |_| {
        let words = speech.words();
        workspace.preview.with(|preview| {
            let privacy = preview.as_ref().map(|preview| preview.privacy.as_slice()).unwrap_or_default();
            (personal::by_certainty(privacy, &words), personal::proposed(privacy, &words))
        })
    });
    let go_to_details = move |_| {
        let heading = document().get_element_by_id(DETAILS_ID);
        if let Some(heading) = heading.and_then(|heading| heading.dyn_into::<web_sys::HtmlElement>().ok()) {
            heading.scroll_into_view();
            let _ = heading.focus();
        }
    };
    view! {
        <section class="personal-sum" aria-labelledby="personal-sum-title">
            <h2 id="personal-sum-title">{speech.text("personal-sum-title")}</h2>
            {move || {
                let (classes, proposed) = told.get();
                if classes.is_empty() {
                    view! { <p class="sm muted">{speech.words().text("personal-sum-nothing")} " " {proposed}</p> }
                        .into_any()
                } else {
                    let classes = classes.iter().map(|class| view! { <li>{marked(class)}</li> }).collect_view();
                    view! {
                        <ul class="sm">{classes}</ul>
                        <p class="sm muted">{proposed}</p>
                    }
                        .into_any()
                }
            }}
            <button class="b" on:click=go_to_details>
                {speech.text("personal-sum-details")}
                <Icon symbol=Symbol::ArrowDown size=IconSize::Small />
            </button>
        </section>
    }
}
