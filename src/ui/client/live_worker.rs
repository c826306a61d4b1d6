//! A running worker: what is posted to it, what it says, and how its end is told.

use super::Program;
use super::port::{self, Said};
use crate::protocol::Request;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{ErrorEvent, File, MessageEvent, Worker};

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
        let hear =
            Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| tell(port::understand(&event.data())));
        let fault = Closure::<dyn FnMut(ErrorEvent)>::new(move |event: ErrorEvent| {
            tell_fault(Said::Ended(port::what_ended_it(&event.message())));
        });
        worker.set_onmessage(Some(hear.as_ref().unchecked_ref()));
        worker.set_onerror(Some(fault.as_ref().unchecked_ref()));
        Some(LiveWorker { worker, waiting: Some(Vec::new()), _hear: hear, _fault: fault })
    }

    /// Posts a request, with the file that it is about.
    pub fn post(&mut self, request: &Request, files: &[File]) {
        let envelope = port::envelope(request, files);
        match &mut self.waiting {
            Some(waiting) => waiting.push(envelope),
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
