//! Long work lets messages in, and reports no more often than the page can show.

use super::wait;
use spor::worker::Pace;
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen_test::wasm_bindgen_test;

fn work_for(millis: f64) {
    let clock = web_sys::window().unwrap().performance().unwrap();
    let end = clock.now() + millis;
    while clock.now() < end {}
}

#[wasm_bindgen_test]
async fn a_message_sent_during_work_is_heard_at_the_pause() {
    let heard = Rc::new(Cell::new(false));
    let hear = {
        let heard = Rc::clone(&heard);
        Closure::<dyn FnMut()>::new(move || heard.set(true))
    };
    let channel = web_sys::MessageChannel::new().unwrap();
    channel.port1().set_onmessage(Some(hear.as_ref().unchecked_ref()));

    let mut pace = Pace::start();
    channel.port2().post_message(&"stop".into()).unwrap();
    pace.pause_if_due().await;
    assert!(!heard.get(), "too early for a pause");
    work_for(60.0);
    pace.pause_if_due().await;
    assert!(heard.get());
}

#[wasm_bindgen_test]
async fn a_report_is_due_ten_times_a_second() {
    let mut pace = Pace::start();
    assert!(!pace.report_is_due());
    wait(120).await;
    assert!(pace.report_is_due());
    assert!(!pace.report_is_due());
}
