//! The half of Spor that holds the log: a thin shell that gives the session its questions, the bytes of
//! files and pauses, and sends its answers back to the page.

mod answering;
mod file_bytes;
mod pace;
pub mod port;
mod requests;

use crate::protocol::{BUILD, Message};
pub use file_bytes::FileBytes;
pub use pace::Pace;

use answering::Shell;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent};

/// Listens to the page, and says that it does.
pub fn start() {
    let scope: DedicatedWorkerGlobalScope = js_sys::global().unchecked_into();
    port::name_panics();
    requests::watch(&scope);
    let shell = Rc::new(Shell::new(scope.clone()));
    let hear = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| shell.hear(&event.data()));
    scope.set_onmessage(Some(hear.as_ref().unchecked_ref()));
    // The worker listens for as long as it lives.
    hear.forget();
    port::send(&scope, &Message::Ready { build: BUILD.into() });
}
