//! What Spor found in the file, in sentences; CPR look-alikes and the order of day and month stand above by themselves.

use super::account::file_names;
use super::needed::parts_with_one_missing;
use crate::present::findings::{self, Weight};
use crate::protocol::Finding;
use crate::ui::icon::{Verdict, VerdictMark};
use crate::ui::speech::marked;
use crate::ui::workspace::Workspace;
use leptos::prelude::*;

#[component]
pub fn FindingsList() -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    let found = Memo::new(move |_| {
        // After reading, the whole file has been seen and its findings count.
        let read = workspace.open.with(|open| open.as_ref().map(|open| open.report.findings.clone()));
        let findings = read.or_else(|| workspace.preview.with(|preview| preview.as_ref().map(|p| p.findings.clone())));
        let mut findings = findings.unwrap_or_default();
        let all = findings.len();
        findings.retain(|finding| !matches!(finding, Finding::LooksLikeCpr { .. } | Finding::DayMonthAmbiguous { .. }));
        let more_above = findings.len() < all || parts_with_one_missing(workspace).is_some();
        (findings, more_above)
    });
    view! {
        <section class="box findings" aria-labelledby="findings-title">
            <header><h2 id="findings-title">{speech.text("data-findings")}</h2></header>
            {move || {
                let words = speech.words();
                let (found, more_above) = found.get();
                let files = file_names(workspace);
                if found.is_empty() {
                    let key = if more_above { "data-nothing-more-found" } else { "data-nothing-found" };
                    return view! { <p class="muted sm">{words.text(key)}</p> }.into_any();
                }
                let items = found
                    .iter()
                    .map(|finding| {
                        let (class, verdict) = match findings::weight(finding) {
                            Weight::Certain => ("v ok", Verdict::Fulfilled),
                            Weight::Mind => ("v mind", Verdict::Mind),
                        };
                        view! {
                            <li>
                                <span class=class>
                                    <VerdictMark verdict />
                                </span>
                                <span>{marked(&findings::sentence(finding, &files, &words))}</span>
                            </li>
                        }
                    })
                    .collect_view();
                view! { <ul>{items}</ul> }.into_any()
            }}
        </section>
    }
}
