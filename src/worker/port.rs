//! The worker's end of the line to the page.

use crate::protocol::{Message, Request};
use serde::Serialize;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{DedicatedWorkerGlobalScope, File};

/// Sends a message to the page. The bytes of an outcome change hands instead of being copied.
pub fn send(scope: &DedicatedWorkerGlobalScope, message: &Message) {
    let sent = letter(message).and_then(|letter| {
        let [done, outcome] = ["Done", "outcome"].map(JsValue::from_str);
        let bytes = js_sys::Reflect::get(&letter, &done).and_then(|done| js_sys::Reflect::get(&done, &outcome));
        match bytes.ok().and_then(|bytes| bytes.dyn_into::<js_sys::Uint8Array>().ok()) {
            Some(bytes) => scope.post_message_with_transfer(&letter, &js_sys::Array::of1(&bytes.buffer())),
            None => scope.post_message(&letter),
        }
    });
    if let Err(error) = sent {
        // The page waits for this message: without it, the only honest way on is to end.
        wasm_bindgen::throw_val(error);
    }
}

/// A message as it is posted.
pub fn letter(message: &Message) -> Result<JsValue, JsValue> {
    let wide = serde_wasm_bindgen::Serializer::new().serialize_large_number_types_as_bigints(true);
    message.serialize(&wide).map_err(JsValue::from)
}

/// The request in a message from the page, and the files that ride beside it.
pub fn receive(data: &JsValue) -> Option<(Request, Vec<File>)> {
    let part = |name: &str| js_sys::Reflect::get(data, &name.into()).unwrap_or(JsValue::UNDEFINED);
    let request = serde_wasm_bindgen::from_value(part("request")).ok()?;
    let files = part("files").dyn_into::<js_sys::Array>().unwrap_or_default();
    Some((request, files.iter().filter_map(|file| file.dyn_into().ok()).collect()))
}

/// Lets a panic end the program with an error that says so. A program that ends without that word had no
/// memory left: this is how the page tells the two apart.
pub fn name_panics() {
    std::panic::set_hook(Box::new(|info| {
        console_error_panic_hook::hook(info);
        wasm_bindgen::throw_str("Spor panicked");
    }));
}
