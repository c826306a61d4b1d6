//! Bars of a picture that can be clicked: a small window offers what the rows of its table offer.

use super::popover::{is_left, on_press_outside};
use super::row_ways::ways;
use super::table_twin::RowCases;
use super::workspace::Workspace;
use crate::protocol::Filter;
use leptos::ev::{FocusEvent, KeyboardEvent, MouseEvent};
use leptos::html;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement};

/// Cases with what is said of them where a row counts several such sets; nothing where it counts one.
pub type CaseSet = (Option<String>, Filter);

/// The sets of cases that a row counts, by its place.
pub type RowSets = Callback<usize, Vec<CaseSet>>;

/// Rows that count one set of cases.
pub fn one_set(cases: RowCases) -> RowSets {
    Callback::new(move |row: usize| cases.run(row).map(|cases| (None, cases)).into_iter().collect())
}

/// A bar that was clicked: its cases, what it is called, and where in the picture that was.
#[derive(Clone)]
struct Clicked {
    sets: Vec<CaseSet>,
    name: String,
    left: f64,
    top: f64,
}

/// A picture whose bars bear the places of their rows as `data-row`.
///
/// Bars are for the pointer. By keyboard the same ways are reached in the rows of the table.
#[component]
pub fn BarWays(
    /// What the row at a place is called, with its number.
    name: Callback<usize, Option<String>>,
    sets: RowSets,
    children: ChildrenFn,
) -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    let frame = NodeRef::<html::Div>::new();
    let window = NodeRef::<html::Div>::new();
    let pointed: RwSignal<Option<usize>> = RwSignal::new(None);
    let clicked: RwSignal<Option<Clicked>> = RwSignal::new(None);
    let tip = Memo::new(move |_| name.run(pointed.get()?));
    let point = move |event: web_sys::PointerEvent| {
        let row = row_of(&event);
        if pointed.get_untracked() != row {
            pointed.set(row);
        }
    };
    let open = move |event: MouseEvent| {
        let found = untrack(|| {
            let row = row_of(&event)?;
            let corner = frame.get()?.get_bounding_client_rect();
            let (left, top) = (f64::from(event.client_x()) - corner.left(), f64::from(event.client_y()) - corner.top());
            let sets = Some(sets.run(row)).filter(|sets| !sets.is_empty())?;
            Some(Clicked { sets, name: name.run(row)?, left, top })
        });
        if found.is_some() {
            clicked.set(found);
        }
    };
    let close = move || clicked.set(None);
    on_press_outside(window, move || {
        if clicked.try_with_untracked(Option::is_some) == Some(true) {
            close();
        }
    });
    let on_key = move |event: KeyboardEvent| {
        if event.key() == "Escape" {
            event.prevent_default();
            event.stop_propagation();
            close();
            if let Some(frame) = frame.get_untracked() {
                let _ = frame.focus();
            }
        }
    };
    let focus_left = move |event: FocusEvent| {
        if is_left(window, &event) {
            close();
        }
    };
    // The window is in the page one frame later.
    Effect::new(move |_| {
        if window.get().is_some() {
            request_animation_frame(move || {
                let first =
                    window.try_get_untracked().flatten().and_then(|window| window.query_selector("button").ok()?);
                if let Some(first) = first.and_then(|first| first.dyn_into::<HtmlElement>().ok()) {
                    let _ = first.focus();
                }
            });
        }
    });
    let shown = move |of: Clicked| {
        let left = format!("min({:.0}px, calc(100% - 20rem))", of.left.max(0.0));
        let top = format!("{:.0}px", of.top + 6.0);
        let words = speech.words_now();
        let set = |(said, cases): CaseSet| {
            let of = said.iter().fold(of.name.clone(), |name, said| format!("{name}, {said}"));
            view! {
                {said.map(|said| view! { <p class="muted xs">{said}</p> })}
                <div class="row">{ways(workspace, cases, &of, &words)}</div>
            }
        };
        let sets = of.sets.into_iter().map(set).collect_view();
        view! {
            <div
                class="popover-body bar-window"
                role="group"
                aria-label=of.name.clone()
                style:left=left
                style:top=top
                node_ref=window
                on:keydown=on_key
                on:focusout=focus_left
                on:click=move |_| close()
            >
                <p class="sm">{of.name.clone()}</p>
                {sets}
            </div>
        }
    };
    view! {
        <div
            class="bar-ways"
            tabindex="-1"
            node_ref=frame
            title=move || tip.get()
            on:pointerover=point
            on:click=open
        >
            {children()}
            {move || clicked.get().map(shown)}
        </div>
    }
}

/// The place of the row whose bar is under the pointer.
fn row_of(event: &Event) -> Option<usize> {
    let under = event.target()?.dyn_into::<Element>().ok()?;
    under.closest("[data-row]").ok()??.get_attribute("data-row")?.parse().ok()
}
