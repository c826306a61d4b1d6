//! The panel beside the map: the numbers of the chosen step or transition in sentences, or how to read the whole map.

use super::filter_here::FilterHere;
use super::state::MapState;
use super::{map_view, move_view};
use crate::present::map::{Details, Flow, FlowList, Item, MapOverview, Note, TimeTable, details, overview};
use crate::ui::icon::{Icon, Symbol, Verdict, VerdictMark};
use crate::ui::speech::marked;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

#[component]
pub fn Panel() -> impl IntoView {
    let state = MapState::of_screen();
    let speech = state.workspace.speech();
    let close = move || {
        let chosen = state.selected.get_untracked();
        close_panel(state);
        if chosen.is_some() {
            map_view::focus(state.at.get_untracked().0);
        }
    };
    let on_key = move |event: leptos::ev::KeyboardEvent| {
        if event.key() == "Escape" {
            event.prevent_default();
            close();
        }
    };
    let told = move || {
        let chosen = state.selected.get();
        state.told(|scene| {
            let shown = state.shown.get();
            match chosen.and_then(|item| details(scene, item, shown)) {
                Some(details) => Shown::One(Box::new(details), chosen),
                None => Shown::Whole(overview(scene, shown)),
            }
        })
    };
    let content = move || match told() {
        Some(Shown::One(one, item)) => one_thing(state, *one, item),
        Some(Shown::Whole(whole)) => whole_map(whole),
        None => ().into_any(),
    };
    let heading = move || match told() {
        Some(Shown::One(one, _)) => (one.kind, one.title),
        Some(Shown::Whole(whole)) => (whole.kind, whole.titles[0].clone()),
        None => Default::default(),
    };
    view! {
        <aside class="panel" id="map-panel" aria-labelledby="map-panel-title" on:keydown=on_key>
            <header>
                <div class="row between">
                    <span class="cap">{move || heading().0}</span>
                    <button
                        class="b quiet icon"
                        aria-label=speech.text("map-close-panel")
                        title=speech.text("map-close-panel")
                        on:click=move |_| close()
                    >
                        <Icon symbol=Symbol::Close />
                    </button>
                </div>
                <h1 id="map-panel-title" tabindex="-1">{move || heading().1}</h1>
            </header>
            <div class="panel-body" tabindex="0" role="region" aria-labelledby="map-panel-title">{content}</div>
        </aside>
    }
}

/// Closes the panel; the map has its room again, and stands in it as before.
pub fn close_panel(state: MapState) {
    state.selected.set(None);
    state.panel.set(false);
    request_animation_frame(move || move_view::let_go(state));
}

/// Moves the focus to the title of the panel, from where a screen reader reads on.
pub fn focus_title() {
    let title = document().get_element_by_id("map-panel-title");
    if let Some(title) = title.and_then(|title| title.dyn_into::<web_sys::HtmlElement>().ok()) {
        let _ = title.focus();
    }
}

/// What the panel tells of.
enum Shown {
    One(Box<Details>, Option<Item>),
    Whole(MapOverview),
}

fn one_thing(state: MapState, details: Details, item: Option<Item>) -> AnyView {
    let sentences = details.sentences.iter().map(|sentence| view! { <p>{marked(sentence)}</p> }).collect_view();
    let figures = (!details.figures.is_empty()).then(|| {
        let figures = details.figures.into_iter().map(|(name, value)| {
            view! {
                <div>
                    <dt>{name}</dt>
                    <dd>{value}</dd>
                </div>
            }
        });
        view! { <dl class="kf">{figures.collect_view()}</dl> }
    });
    let notes = (!details.notes.is_empty()).then(|| {
        view! { <section class="notes">{details.notes.into_iter().map(note).collect_view()}</section> }
    });
    let flows = (!details.flows.is_empty()).then(|| {
        view! { <section>{details.flows.into_iter().map(|list| flow_list(state, list)).collect_view()}</section> }
    });
    view! {
        <section class="stack">{sentences}{figures}</section>
        {item.map(|item| view! { <FilterHere item /> })}
        {notes}
        {flows}
        {details.times.into_iter().map(time_table).collect_view()}
    }
    .into_any()
}

fn note(note: Note) -> impl IntoView {
    view! {
        <p class="note">
            <VerdictMark verdict=Verdict::Mind />
            <span>{note.text}</span>
        </p>
    }
}

fn flow_list(state: MapState, list: FlowList) -> AnyView {
    let empty = list.rows.is_empty().then(|| view! { <p class="muted sm">{list.none}</p> });
    view! {
        <div class="flow-list">
            <h2>{list.title}</h2>
            {empty}
            <ul>{list.rows.into_iter().map(|row| flow(state, row)).collect_view()}</ul>
        </div>
    }
    .into_any()
}

/// One place, with its cases as a bar; a click goes to the transition.
fn flow(state: MapState, row: Flow) -> impl IntoView {
    let item = row.item;
    let go = move |_| {
        state.selected.set(Some(item));
        state.at.set((item, None));
        super::move_view::into_sight(state, item);
    };
    let width = format!("{:.1}%", row.share * 100.0);
    let small = match row.off_map {
        Some(off_map) => format!("{} · {off_map}", row.small),
        None => row.small,
    };
    view! {
        <li class="flow">
            <button class="flow-name" on:click=go>{row.name}</button>
            <span>{marked(&row.cases)}</span>
            <span class="bar f5" style:width=width></span>
            <small>{small}</small>
        </li>
    }
}

fn time_table(table: TimeTable) -> impl IntoView {
    let rows = table.rows.into_iter().map(|(name, value)| {
        view! {
            <div>
                <dt>{name}</dt>
                <dd>{value}</dd>
            </div>
        }
    });
    view! {
        <section>
            <h2>{table.title}</h2>
            <p class="muted xs">{table.measured}</p>
            <dl class="times">{rows.collect_view()}</dl>
        </section>
    }
}

fn whole_map(whole: MapOverview) -> AnyView {
    let [_, hidden_title, reading_title, elsewhere_title] = whole.titles;
    let hidden = (!whole.hidden.is_empty()).then(|| {
        let rows =
            whole.hidden.into_iter().map(|(name, cases)| view! { <li><span>{name}</span><span>{cases}</span></li> });
        view! {
            <section>
                <h2>{hidden_title}</h2>
                <ul class="hidden-steps">{rows.collect_view()}</ul>
                <p class="muted xs">{whole.hidden_more}</p>
            </section>
        }
    });
    let without = (!whole.without_steps.is_empty()).then(|| view! { <p>{whole.without_steps}</p> });
    view! {
        <section class="stack">
            <p>{whole.statement}</p>
            {without}
        </section>
        {hidden}
        <section>
            <h2>{reading_title}</h2>
            <ul class="reading">
                {whole.reading.iter().map(|sentence| view! { <li>{marked(sentence)}</li> }).collect_view()}
            </ul>
        </section>
        <section>
            <h2>{elsewhere_title}</h2>
            <ul class="reading">
                {whole.elsewhere.into_iter().map(|sentence| view! { <li>{sentence}</li> }).collect_view()}
            </ul>
        </section>
    }
    .into_any()
}
