//! When to pause: long work lets the page be heard many times a second, and reports ten times a second.

use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{DedicatedWorkerGlobalScope, MessageChannel};

const MILLIS_BETWEEN_PAUSES: f64 = 30.0;
const MILLIS_BETWEEN_REPORTS: f64 = 100.0;

/// The clock of one piece of long work.
pub struct Pace {
    paused_at: f64,
    reported_at: f64,
}

impl Pace {
    /// A clock that has just paused and reported.
    pub fn start() -> Self {
        let now = now_millis();
        Pace { paused_at: now, reported_at: now }
    }

    /// True at most ten times a second.
    pub fn report_is_due(&mut self) -> bool {
        let now = now_millis();
        let due = now - self.reported_at >= MILLIS_BETWEEN_REPORTS;
        if due {
            self.reported_at = now;
        }
        due
    }

    /// Lets waiting messages in, if the last time was long enough ago.
    pub async fn pause_if_due(&mut self) {
        if now_millis() - self.paused_at >= MILLIS_BETWEEN_PAUSES {
            let_messages_in().await;
            self.paused_at = now_millis();
        }
    }
}

/// Ends the current task, so that the browser delivers what the page has sent. A message to oneself comes
/// back behind those already waiting, and has none of the delay of a timer.
async fn let_messages_in() {
    let turn = js_sys::Promise::new(&mut |resolve, _| {
        if let Ok(channel) = MessageChannel::new() {
            channel.port1().set_onmessage(Some(&resolve));
            let _ = channel.port2().post_message(&JsValue::NULL);
        }
    });
    let _ = JsFuture::from(turn).await;
}

fn now_millis() -> f64 {
    let scope: DedicatedWorkerGlobalScope = js_sys::global().unchecked_into();
    scope.performance().map_or(0.0, |performance| performance.now())
}
