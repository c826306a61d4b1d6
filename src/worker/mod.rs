//! The half of Spor that holds the log: a thin shell that gives the session its questions, the bytes of
//! files and pauses, and sends its answers back to the page.

mod port;

use crate::protocol::{BUILD, Message};
use wasm_bindgen::JsCast;
use web_sys::DedicatedWorkerGlobalScope;

/// Listens to the page, and says that it does.
pub fn start() {
    let scope: DedicatedWorkerGlobalScope = js_sys::global().unchecked_into();
    port::name_panics();
    port::send(&scope, &Message::Ready { build: BUILD.into() });
}
