//! The page's end of the line to the worker.

use crate::protocol::{Message, Problem, Request};
use serde::Serialize;
use wasm_bindgen::JsValue;
use web_sys::File;

/// What comes from a worker.
#[derive(Debug)]
pub enum Said {
    Message(Message),
    /// Something that no worker of this build says.
    NotUnderstood,
    /// The program in the worker has ended by a fault.
    Ended(Problem),
}

/// A request as it is posted, with the files that it is about beside it.
pub fn envelope(request: &Request, files: &[File]) -> JsValue {
    let envelope = js_sys::Object::new();
    let wide = serde_wasm_bindgen::Serializer::new().serialize_large_number_types_as_bigints(true);
    let object = request.serialize(&wide).unwrap_or(JsValue::NULL);
    let _ = js_sys::Reflect::set(&envelope, &"request".into(), &object);
    let files: js_sys::Array = files.iter().collect();
    let _ = js_sys::Reflect::set(&envelope, &"files".into(), &files);
    envelope.into()
}

/// The meaning of what a worker has posted.
pub fn understand(data: &JsValue) -> Said {
    let fault = js_sys::Reflect::get(data, &"fault".into()).ok().and_then(|fault| fault.as_string());
    if let Some(fault) = fault {
        return Said::Ended(what_ended_it(&fault));
    }
    serde_wasm_bindgen::from_value(data.clone()).map_or(Said::NotUnderstood, Said::Message)
}

/// A panic says so in its error. A program that ends at an unreachable instruction without a panic had asked
/// for memory and got none: nothing else in Rust ends it that way.
pub fn what_ended_it(error: &str) -> Problem {
    let error = error.to_lowercase();
    let out_of_memory = ["unreachable", "out of memory", "allocation failed", "allocation size overflow"];
    if !error.contains("panicked") && out_of_memory.iter().any(|sign| error.contains(sign)) {
        Problem::OutOfMemory
    } else {
        Problem::WorkerCrashed
    }
}
