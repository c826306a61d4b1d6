//! Changes of the law within the log's period: a warning, and the offer to split the cases at the date.

use super::state::SuitabilityState;
use crate::present::markers::marker_said;
use crate::present::suitability::{found_near, law_changes};
use crate::present::{Words, dates};
use crate::protocol::{CalendarDay, DataFinding, Marker};
use crate::ui::actions;
use crate::ui::markers::{MarkerButton, markers_in_period};
use leptos::prelude::*;

/// Nothing where the log spans none.
#[component]
pub fn LawChanges() -> impl IntoView {
    let state = SuitabilityState::of_screen();
    let workspace = state.workspace;
    let speech = workspace.speech();
    let laws = Memo::new(move |_| {
        let markers = markers_in_period(workspace, &speech.words());
        law_changes(&markers).cloned().collect::<Vec<Marker>>()
    });
    let has_laws = Memo::new(move |_| laws.with(|laws| !laws.is_empty()));
    let rows = move || {
        let words = speech.words();
        let found = state.findings_of_page();
        let findings = found.as_ref().map_or(&[][..], |found| &found.findings);
        laws.with(|laws| laws.iter().map(|law| row(state, law, findings, &words)).collect_view())
    };
    let why = move || laws.with(|laws| speech.words().with("suitability-laws-why", &[("n", laws.len().into())]));
    view! {
        <Show when=move || has_laws.get()>
            <section class="box fit-laws" aria-labelledby="fit-laws-title">
                <header>
                    <h2 id="fit-laws-title">{speech.text("suitability-laws")}</h2>
                    <MarkerButton />
                </header>
                <p class="muted sm">{why}</p>
                <ul>{rows}</ul>
            </section>
        </Show>
    }
}

fn row(state: SuitabilityState, law: &Marker, findings: &[DataFinding], words: &Words) -> impl IntoView + use<> {
    let workspace = state.workspace;
    let is_marked = workspace.choices.with(|choices| choices.markers.contains(law));
    let proposed = (!is_marked).then(|| format!(" · {}", words.text("suitability-laws-proposed")));
    let near = found_near(law, findings, words);
    let day: CalendarDay = law.day;
    let said = words.with("suitability-split", &[("day", dates::day(dates::of_day(day), words).into())]);
    let help = words.text("suitability-split-help");
    view! {
        <li class="row wrap">
            <span class="grow">
                {marker_said(law, words)} <span class="muted">{proposed}</span>
                {near.map(|near| view! { <span class="fit-near">{near}</span> })}
            </span>
            <button class="b" title=help on:click=move |_| actions::split_at_day(workspace, day)>
                {said}
            </button>
        </li>
    }
}
