//! Above the list: search, order, and how many cases there are.

use super::ask;
use super::state::CaseState;
use crate::present::cases::times_said;
use crate::protocol::{CaseKey, CaseOrder};
use crate::ui::icon::{Icon, IconSize, Symbol};
use crate::ui::leaving::Leaving;
use crate::ui::measuring::MeasureButton;
use crate::ui::table_out::{TableOut, TableSource};
use leptos::prelude::*;

const KEYS: [(CaseKey, &str, &str); 4] = [
    (CaseKey::Begin, "begin", "cases-by-begin"),
    (CaseKey::Duration, "duration", "cases-by-duration"),
    (CaseKey::Events, "events", "cases-by-events"),
    (CaseKey::Name, "name", "cases-by-name"),
];

#[component]
pub fn ListHead() -> impl IntoView {
    let state = CaseState::of_screen();
    let speech = state.workspace.speech();
    let pseudonyms =
        Memo::new(move |_| state.held.with(|held| held.as_ref().is_some_and(|held| held.window.are_pseudonyms)));
    let search = move || speech.words().text(if pseudonyms.get() { "cases-search-pseudonym" } else { "cases-search" });
    let order = Memo::new(move |_| state.order.get());
    let choose = move |event| {
        let value = event_target_value(&event);
        if let Some((by, ..)) = KEYS.into_iter().find(|(_, key, _)| *key == value) {
            state.order.update(|order| order.by = by);
        }
    };
    let way = move || speech.words().text(if order.get().falling { "cases-falling" } else { "cases-rising" });
    let turn = move |_| state.order.update(|order| *order = CaseOrder { falling: !order.falling, ..*order });
    let counted = move || {
        let (found, all) = state.held.with(|held| held.as_ref().map(|held| (held.window.found, held.window.cases)))?;
        let facts = [("n", found.into()), ("all", all.into())];
        Some(speech.words().with(if found == all { "cases-count" } else { "cases-found" }, &facts))
    };
    let times = move || {
        state.held.with(|held| held.as_ref().map(|held| times_said(&held.window.measured, &speech.words()).join(" ")))
    };
    view! {
        <header>
            <h1 tabindex="-1" title=speech.text("cases-lede")>{speech.text("cases-title")}</h1>
            <div class="find" role="search">
                <Icon symbol=Symbol::Search size=IconSize::Small />
                <input
                    type="search"
                    class="form-input"
                    aria-label=search
                    placeholder=search
                    prop:value=move || state.search.get()
                    on:input=move |event| state.search.set(event_target_value(&event))
                />
            </div>
            <div class="row">
                <label class="sr-only" for="case-order">{speech.text("cases-order")}</label>
                <select class="form-select" id="case-order" title=speech.text("cases-order") on:change=choose>
                    {KEYS
                        .map(|(by, key, label)| {
                            view! {
                                <option value=key prop:selected=move || order.get().by == by>{speech.text(label)}</option>
                            }
                        })
                        .collect_view()}
                </select>
                <button
                    class="b icon"
                    aria-label=move || format!("{}: {}", speech.words().text("cases-turn"), way())
                    title=move || format!("{}: {}", speech.words().text("cases-turn"), way())
                    on:click=turn
                >
                    {move || {
                        let symbol = if order.get().falling { Symbol::ArrowDown } else { Symbol::ArrowUp };
                        view! { <Icon symbol=symbol size=IconSize::Small /> }
                    }}
                </button>
            </div>
            <p class="muted xs" role="status">{counted}</p>
            <MeasureButton />
            <p class="muted xs measured-note">{times}</p>
            <TableOut
                leaving=Leaving::of_single_cases(state.workspace)
                file="cases-file-list"
                table=TableSource::Asked(Callback::new(move |way| ask::whole_list(state, way)))
                quiet=true
            />
        </header>
    }
}
