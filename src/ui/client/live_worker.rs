//! A running worker: what is posted to it, what it says, and how its end is told.

use super::Program;
use crate::protocol::{Message, Problem, Request};
use serde::Serialize;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{ErrorEvent, File, MessageEvent, Worker};

/// What comes from a worker.
pub enum Said {
    Message(Message),
    /// Something that no worker of this build says.
    NotUnderstood,
    /// The program in the worker has ended by a fault.
    Ended(Problem),
}

/// A running worker; it ends when this is dropped.
pub struct LiveWorker {
    worker: Worker,
    /// Posted after `Ready`: a worker that cannot hear yet would drop it. None when it can.
    waiting: Option<Vec<JsValue>>,
    _hear: Closure<dyn FnMut(MessageEvent)>,
    _fault: Closure<dyn FnMut(ErrorEvent)>,
}

impl LiveWorker {
    /// Starts a worker. None when the browser refuses to.
    pub fn start(program: &Program, tell: impl Fn(Said) + Clone + 'static) -> Option<LiveWorker> {
        let worker = program.start_worker().ok()?;
        let tell_fault = tell.clone();
        let hear = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| tell(understand(&event.data())));
        let fault = Closure::<dyn FnMut(ErrorEvent)>::new(move |event: ErrorEvent| {
            tell_fault(Said::Ended(what_ended_it(&event.message())));
        });
        worker.set_onmessage(Some(hear.as_ref().unchecked_ref()));
        worker.set_onerror(Some(fault.as_ref().unchecked_ref()));
        Some(LiveWorker { worker, waiting: Some(Vec::new()), _hear: hear, _fault: fault })
    }

    /// Posts a request, with the file that it is about.
    pub fn post(&mut self, request: &Request, file: Option<&File>) {
        let envelope = js_sys::Object::new();
        let wide = serde_wasm_bindgen::Serializer::new().serialize_large_number_types_as_bigints(true);
        let object = request.serialize(&wide).unwrap_or(JsValue::NULL);
        let _ = js_sys::Reflect::set(&envelope, &"request".into(), &object);
        let _ = js_sys::Reflect::set(&envelope, &"file".into(), &file.into());
        match &mut self.waiting {
            Some(waiting) => waiting.push(envelope.into()),
            None => {
                let _ = self.worker.post_message(&envelope);
            }
        }
    }

    /// The worker can hear now.
    pub fn post_what_waited(&mut self) {
        for envelope in self.waiting.take().into_iter().flatten() {
            let _ = self.worker.post_message(&envelope);
        }
    }
}

impl Drop for LiveWorker {
    fn drop(&mut self) {
        self.worker.set_onmessage(None);
        self.worker.set_onerror(None);
        self.worker.terminate();
    }
}

fn understand(data: &JsValue) -> Said {
    let message = match data.dyn_ref::<js_sys::ArrayBuffer>() {
        Some(buffer) => Message::from_bytes(&js_sys::Uint8Array::new(buffer).to_vec()),
        None => {
            let fault = js_sys::Reflect::get(data, &"fault".into()).ok().and_then(|fault| fault.as_string());
            if let Some(fault) = fault {
                return Said::Ended(what_ended_it(&fault));
            }
            serde_wasm_bindgen::from_value(data.clone()).ok()
        }
    };
    message.map_or(Said::NotUnderstood, Said::Message)
}

/// A panic says so in its error. A program that ends at an unreachable instruction without a panic had asked
/// for memory and got none: nothing else in Rust ends it that way.
fn what_ended_it(error: &str) -> Problem {
    let error = error.to_lowercase();
    let out_of_memory = ["unreachable", "out of memory", "allocation failed", "allocation size overflow"];
    if !error.contains("panicked") && out_of_memory.iter().any(|sign| error.contains(sign)) {
        Problem::OutOfMemory
    } else {
        Problem::WorkerCrashed
    }
}
