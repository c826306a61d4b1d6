//! What the author writes about the report as a whole.

use crate::protocol::ReportHead;
use crate::ui::form::TextField;
use crate::ui::workspace::Workspace;
use leptos::prelude::*;

#[component]
pub fn Head() -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    let head = workspace.report.head;
    let line = move |id: &'static str, label: &'static str, of: fn(&mut ReportHead) -> &mut String| {
        let value = Signal::derive(move || head.with(|head| of(&mut head.clone()).clone()));
        let write = Callback::new(move |text: String| head.update(|head| *of(head) = text));
        view! { <TextField id label value write /> }
    };
    view! {
        <section class="box report-head" aria-labelledby="report-head">
            <header>
                <h2 id="report-head">{speech.text("report-head")}</h2>
            </header>
            <div class="stack g3">
                {line("report-head-title", "report-head-title", |head| &mut head.title)}
                {line("report-head-author", "report-head-author", |head| &mut head.author)}
                <div class="field">
                    <label for="report-head-summary">{speech.text("report-head-summary")}</label>
                    <textarea
                        class="form-input"
                        id="report-head-summary"
                        rows="6"
                        aria-describedby="report-head-how"
                        prop:value=move || head.with(|head| head.summary.clone())
                        on:input=move |event| head.update(|head| head.summary = event_target_value(&event))
                    ></textarea>
                    <p class="faint xs" id="report-head-how">{speech.text("report-head-how")}</p>
                </div>
            </div>
        </section>
    }
}
