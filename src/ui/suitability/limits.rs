//! The limits as a table of fields; a change judges again at once and can be undone.

use super::state::SuitabilityState;
use crate::present::leaving::LeavingFigures;
use crate::present::suitability::{AMBERS_KEY, LIMITS, LimitPlace, LimitRow, limits_table, number_of, numbers_of_all};
use crate::protocol::Thresholds;
use crate::ui::actions;
use crate::ui::leaving::Leaving;
use crate::ui::table_out::TableOut;
use leptos::ev::Event;
use leptos::prelude::*;
use web_sys::HtmlInputElement;

const PLACES: [(LimitPlace, &str); 3] = [
    (LimitPlace::Green, "suitability-green"),
    (LimitPlace::Amber, "suitability-amber"),
    (LimitPlace::Stop, "suitability-stop"),
];

#[component]
pub fn LimitTable() -> impl IntoView {
    let state = SuitabilityState::of_screen();
    let workspace = state.workspace;
    let speech = workspace.speech();
    let is_proposal = Memo::new(move |_| workspace.choices.with(|choices| choices.thresholds == Thresholds::default()));
    let reset = move |_| {
        actions::choose(workspace, |choices| choices.thresholds = Thresholds::default());
        workspace.announce(speech.words_now().text("suitability-limits-reset-said"));
    };
    // They are chosen, and tell of no case.
    let leaving = Leaving::of_all(workspace, || vec![LeavingFigures::Free]);
    let table = Callback::new(move |()| {
        let words = speech.words_now();
        Some(workspace.choices.with_untracked(|choices| limits_table(&choices.thresholds, &words)))
    });
    view! {
        <Show when=move || state.edits_limits.get()>
            <section class="box flush fit-limits">
                <header>
                    <h2 id="fit-limits-title">{speech.text("suitability-limits")}</h2>
                    <div class="row wrap">
                        <Show when=move || !is_proposal.get()>
                            <span class="sm muted">{speech.text("suitability-limits-changed")}</span>
                            <button class="b" on:click=reset>{speech.text("suitability-limits-reset")}</button>
                        </Show>
                    </div>
                </header>
                <p class="muted sm">{speech.text("suitability-limits-how")}</p>
                <div class="table-frame" tabindex="0" role="region" aria-labelledby="fit-limits-title">
                    <table class="t">
                        <caption class="sr-only">{speech.text("suitability-limits")}</caption>
                        <thead>
                            <tr>
                                <th scope="col" class="fit-no">{speech.text("suitability-no-of")}</th>
                                <th scope="col">{speech.text("suitability-limit-what")}</th>
                                {PLACES.map(|(_, key)| view! { <th scope="col" class="fit-field">{speech.text(key)}</th> }).collect_view()}
                            </tr>
                        </thead>
                        <tbody>
                            {LIMITS.iter().map(|row| limit_row(state, row)).collect_view()}
                            {ambers_row(state)}
                        </tbody>
                    </table>
                </div>
                <footer>
                    <TableOut leaving file="suitability-file-limits" table quiet=true />
                </footer>
            </section>
        </Show>
    }
}

fn limit_row(state: SuitabilityState, row: &'static LimitRow) -> impl IntoView {
    let speech = state.workspace.speech();
    let side = if row.at_least { "suitability-limit-least" } else { "suitability-limit-most" };
    view! {
        <tr>
            <td class="muted fit-no">{number_of(row.criterion)}</td>
            <th scope="row">{speech.text(row.key)} <span class="muted">" ("{speech.text(side)}")"</span></th>
            {PLACES.map(|(place, level)| view! { <td class="fit-field">{row.has(place).then(|| field(state, row, place, level))}</td> }).collect_view()}
        </tr>
    }
}

/// How many criteria with reservations make reservations together: a limit like the others, of all criteria.
fn ambers_row(state: SuitabilityState) -> impl IntoView {
    let workspace = state.workspace;
    let speech = workspace.speech();
    let ambers = Memo::new(move |_| workspace.choices.with(|choices| choices.thresholds.ambers_for_reservations));
    let typed = move |event: Event| {
        if let Ok(ambers) = event_target_value(&event).trim().parse::<u32>() {
            actions::choose(workspace, |choices| choices.thresholds.ambers_for_reservations = ambers.clamp(1, 12));
        }
        // What is no number, or too large, is not taken: the field says what holds.
        ambers.with_untracked(|ambers| event_target::<HtmlInputElement>(&event).set_value(&ambers.to_string()));
    };
    view! {
        <tr>
            <td class="muted fit-no">{numbers_of_all()}</td>
            <th scope="row" id="fit-ambers">{speech.text(AMBERS_KEY)}</th>
            <td class="fit-field"></td>
            <td class="fit-field">
                <input
                    class="form-input"
                    type="number"
                    min="1"
                    max="12"
                    aria-labelledby="fit-ambers"
                    prop:value=move || ambers.get().to_string()
                    on:change=typed
                />
            </td>
            <td class="fit-field"></td>
        </tr>
    }
}

fn field(state: SuitabilityState, row: &'static LimitRow, place: LimitPlace, level: &'static str) -> impl IntoView {
    let workspace = state.workspace;
    let speech = workspace.speech();
    let unit = if row.is_share { 100.0 } else { 1.0 };
    let value = Memo::new(move |_| {
        let limits = workspace.choices.with(|choices| row.limits(&choices.thresholds));
        let value = match place {
            LimitPlace::Green => limits.green,
            LimitPlace::Amber => limits.amber,
            LimitPlace::Stop => limits.stop.unwrap_or_default(),
        };
        // Shares are kept as they are typed in percent: no digits of binary fractions.
        (value * unit * 1e6).round() / 1e6
    });
    let typed = move |event: Event| {
        let most = if row.is_share { 100.0 } else { f64::from(u32::MAX) };
        match event_target_value(&event).trim().replace(',', ".").parse::<f64>() {
            Ok(typed) if (0.0..=most).contains(&typed) => {
                let typed = if row.is_share { typed } else { typed.round() };
                actions::choose(workspace, |choices| row.set(&mut choices.thresholds, place, typed / unit));
            }
            _ => {}
        }
        // What is no limit is not taken, and counts are whole: the field says what holds.
        value.with_untracked(|value| event_target::<HtmlInputElement>(&event).set_value(&value.to_string()));
    };
    let label = move || {
        let words = speech.words();
        let facts = [
            ("number", number_of(row.criterion).into()),
            ("measure", words.text(row.key).into()),
            ("level", words.text(level).into()),
        ];
        words.with("suitability-limit-field", &facts)
    };
    view! {
        <input
            class="form-input"
            type="number"
            min="0"
            max=row.is_share.then_some("100")
            step=if row.is_share { "any" } else { "1" }
            aria-label=label
            prop:value=move || value.get().to_string()
            on:change=typed
        />
    }
}
