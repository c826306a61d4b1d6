//! What is kept in the browser, and the button that deletes it.

use crate::present::Fact;
use crate::ui::icon::{Icon, IconSize, Symbol, Verdict, VerdictMark};
use crate::ui::workspace::Workspace;
use crate::ui::{actions, kept};
use leptos::prelude::*;

#[component]
pub fn Stored() -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    let asks = RwSignal::new(false);
    let count = move || {
        // What is kept changes with these two.
        workspace.language.track();
        workspace.letters.track();
        speech.words().with("about-stored-count", &[("n", Fact::from(kept::count()))])
    };
    let delete = move |_| {
        asks.set(false);
        actions::forget_everything(workspace);
    };
    view! {
        <section class="box" aria-labelledby="stored-title">
            <header>
                <h2 id="stored-title">{speech.text("about-stored")}</h2>
                <span class="v ok">
                    <VerdictMark verdict=Verdict::Fulfilled />
                    {speech.text("about-stored-nothing")}
                </span>
            </header>
            <dl class="acc">
                <dt>{speech.text("about-stored-log")}</dt>
                <dd>{speech.text("about-stored-memory")}</dd>
                <dt>{speech.text("about-stored-project")}</dt>
                <dd>{speech.text("about-stored-project-where")}</dd>
                <dt>{speech.text("about-stored-choices")}</dt>
                <dd>{count}</dd>
            </dl>
            <p class="muted sm">{speech.text("about-stored-why")}</p>
            <p class="muted sm">{speech.text("about-stored-project-why")}</p>
            <Show
                when=move || asks.get()
                fallback=move || {
                    view! {
                        <button class="b" on:click=move |_| asks.set(true)>
                            <Icon symbol=Symbol::Delete size=IconSize::Small />
                            {speech.text("about-delete")}
                        </button>
                    }
                }
            >
                <div class="sure" role="group" aria-labelledby="delete-sure">
                    <p class="sm" id="delete-sure">{speech.text("about-delete-sure")}</p>
                    <div class="row">
                        <button class="b pri" autofocus on:click=delete>{speech.text("about-delete-yes")}</button>
                        <button class="b" on:click=move |_| asks.set(false)>{speech.text("about-delete-no")}</button>
                    </div>
                </div>
            </Show>
        </section>
    }
}
