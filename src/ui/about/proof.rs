//! The proof: how many requests left page or worker after Spor was ready, counted by the browser itself.

use crate::present::{Fact, numbers};
use crate::ui::icon::{Verdict, VerdictMark};
use crate::ui::network_proof;
use crate::ui::workspace::Workspace;
use leptos::prelude::*;

#[component]
pub fn Proof() -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    move || {
        let words = speech.words();
        let language = words.language();
        let seen = network_proof::seen();
        let Some(ready) = network_proof::ready_at_millis() else {
            return view! { <section class="box hero"><p class="muted">{words.text("about-not-ready")}</p></section> }
                .into_any();
        };
        let after = seen.iter().filter(|request| request.after_ready && !request.blocked).count();
        let before: Vec<_> = seen.iter().filter(|request| !request.after_ready).collect();
        let size: u64 = before.iter().map(|request| request.bytes).sum();
        let explained = if after == 0 {
            let facts = [("n", Fact::from(before.len())), ("size", numbers::bytes(size, language).into())];
            words.with("about-explained", &facts)
        } else {
            words.text("about-explained-after")
        };
        let (class, verdict) = if after == 0 { ("v ok", Verdict::Fulfilled) } else { ("v mind", Verdict::Mind) };
        let seconds = numbers::decimal(ready / 1000.0, 1, language);
        view! {
            <section class="box hero" aria-labelledby="proof-title">
                <p class="zero" aria-hidden="true">{numbers::whole(after as u64, language)}</p>
                <div class="grow">
                    <h2 id="proof-title">
                        <span class="sr-only">{numbers::whole(after as u64, language)}" "</span>
                        {words.with("about-requests", &[("n", Fact::from(after))])}
                    </h2>
                    <p class="muted">{explained}</p>
                    <p class="faint sm">{words.with("about-ready-after", &[("time", seconds.into())])}</p>
                </div>
                <span class=class>
                    <VerdictMark verdict />
                    {words.text("about-measured")}
                </span>
            </section>
        }
        .into_any()
    }
}
