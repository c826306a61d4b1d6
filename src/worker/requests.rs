//! Every request that anything in the worker makes, told to the page: the proof that there is none.

use super::port;
use crate::protocol::Message;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    DedicatedWorkerGlobalScope, PerformanceObserver, PerformanceObserverEntryList, PerformanceObserverInit,
    SecurityPolicyViolationEvent,
};

/// Tells the page of each request from now on, those that the content policy stops included.
pub fn watch(scope: &DedicatedWorkerGlobalScope) {
    let told = scope.clone();
    let made = Closure::<dyn FnMut(JsValue)>::new(move |list: JsValue| {
        let list: PerformanceObserverEntryList = list.unchecked_into();
        for entry in list.get_entries().iter() {
            let name = js_sys::Reflect::get(&entry, &"name".into()).ok().and_then(|name| name.as_string());
            tell(&told, name.unwrap_or_default(), false);
        }
    });
    if let Ok(observer) = PerformanceObserver::new(made.as_ref().unchecked_ref()) {
        observer.observe(&from_the_beginning("resource"));
    }
    made.forget();

    let told = scope.clone();
    let stopped =
        Closure::<dyn FnMut(SecurityPolicyViolationEvent)>::new(move |event: SecurityPolicyViolationEvent| {
            tell(&told, event.blocked_uri(), true);
        });
    let _ = scope.add_event_listener_with_callback("securitypolicyviolation", stopped.as_ref().unchecked_ref());
    stopped.forget();
}

fn tell(scope: &DedicatedWorkerGlobalScope, address: String, blocked: bool) {
    port::send(scope, &Message::Requested { address, blocked });
}

/// Asks for entries of a kind, those before now included. (`web-sys` knows only the older form of this option.)
fn from_the_beginning(kind: &str) -> PerformanceObserverInit {
    let wanted = js_sys::Object::new();
    let _ = js_sys::Reflect::set(&wanted, &"type".into(), &kind.into());
    let _ = js_sys::Reflect::set(&wanted, &"buffered".into(), &JsValue::TRUE);
    wanted.unchecked_into()
}
