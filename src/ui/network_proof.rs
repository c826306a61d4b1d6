//! The proof that nothing is sent: every request of page and workers since the page was opened, none after start.

use leptos::prelude::*;
use std::cell::Cell;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    PerformanceObserver, PerformanceObserverEntryList, PerformanceObserverInit, PerformanceResourceTiming,
    SecurityPolicyViolationEvent,
};

/// Which part of Spor asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asker {
    Page,
    Worker,
}

/// A request as the browser reports it.
#[derive(Clone, Debug, PartialEq)]
pub struct SeenRequest {
    pub asker: Asker,
    pub address: String,
    /// Milliseconds since the page was opened.
    pub at_millis: f64,
    /// Milliseconds until the answer was there; 0 where the browser does not say.
    pub took_millis: f64,
    /// Size of the answer as it came over the net; 0 where the browser does not say.
    pub bytes: u64,
    pub after_ready: bool,
    /// Tried, and stopped by the content policy: it never left the machine.
    pub blocked: bool,
}

thread_local! {
    static SEEN: ArcRwSignal<Vec<SeenRequest>> = ArcRwSignal::new(Vec::new());
    static READY_AT_MILLIS: Cell<Option<f64>> = const { Cell::new(None) };
}

/// All requests so far, oldest first; whoever reads it in a view is told of new ones.
pub fn seen() -> Vec<SeenRequest> {
    SEEN.with(|seen| seen.get())
}

/// When everything was there, in milliseconds since the page was opened.
pub fn ready_at_millis() -> Option<f64> {
    READY_AT_MILLIS.get()
}

/// Begins to watch; the browser hands over what was before.
pub fn watch() {
    let made = Closure::<dyn FnMut(JsValue)>::new(|list: JsValue| {
        let list: PerformanceObserverEntryList = list.unchecked_into();
        for entry in list.get_entries().iter() {
            let entry: PerformanceResourceTiming = entry.unchecked_into();
            let took = (entry.response_end() - entry.start_time()).max(0.0);
            let bytes = entry.encoded_body_size().max(0.0) as u64;
            note(Asker::Page, entry.name(), entry.start_time(), Answered { took_millis: took, bytes }, false);
        }
    });
    if let Ok(observer) = PerformanceObserver::new(made.as_ref().unchecked_ref()) {
        for kind in ["navigation", "resource"] {
            observer.observe(&from_the_beginning(kind));
        }
    }
    // The proof covers the whole life of the page.
    made.forget();

    let stopped = Closure::<dyn FnMut(SecurityPolicyViolationEvent)>::new(|event: SecurityPolicyViolationEvent| {
        note(Asker::Page, event.blocked_uri(), now_millis(), Answered::default(), true);
    });
    if let Some(document) = web_sys::window().and_then(|window| window.document()) {
        let _ = document.add_event_listener_with_callback("securitypolicyviolation", stopped.as_ref().unchecked_ref());
    }
    stopped.forget();
}

/// Everything is there: what is asked from now on is after start.
pub fn now_ready() {
    READY_AT_MILLIS.set(Some(now_millis()));
}

/// Takes in what a worker says that it asked.
pub fn note_of_worker(address: String, blocked: bool) {
    note(Asker::Worker, address, now_millis(), Answered::default(), blocked);
}

/// What the browser says about the answer.
#[derive(Default)]
struct Answered {
    took_millis: f64,
    bytes: u64,
}

fn note(asker: Asker, address: String, at_millis: f64, answered: Answered, blocked: bool) {
    // An address inside the page (a picture in the style sheet, the worker's own text) asks nobody.
    if address.starts_with("blob:") || address.starts_with("data:") {
        return;
    }
    let after_ready = READY_AT_MILLIS.get().is_some_and(|ready| at_millis > ready);
    let request = SeenRequest {
        asker,
        address,
        at_millis,
        took_millis: answered.took_millis,
        bytes: answered.bytes,
        after_ready,
        blocked,
    };
    SEEN.with(|seen| {
        seen.update(|seen| {
            let place = seen.partition_point(|other| other.at_millis <= request.at_millis);
            seen.insert(place, request);
        });
    });
}

fn now_millis() -> f64 {
    web_sys::window().and_then(|window| window.performance()).map_or(0.0, |performance| performance.now())
}

/// Asks for entries of a kind, those before now included. (`web-sys` knows only the older form of this option.)
fn from_the_beginning(kind: &str) -> PerformanceObserverInit {
    let wanted = js_sys::Object::new();
    let _ = js_sys::Reflect::set(&wanted, &"type".into(), &kind.into());
    let _ = js_sys::Reflect::set(&wanted, &"buffered".into(), &JsValue::TRUE);
    wanted.unchecked_into()
}
