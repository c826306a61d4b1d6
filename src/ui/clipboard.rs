//! Copying: text to the clipboard, for pasting into a spreadsheet or a letter.

use leptos::prelude::window;
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use wasm_bindgen_futures::JsFuture;

/// True when the browser took the text.
pub async fn copy(text: &str) -> bool {
    let clipboard = window().navigator().clipboard();
    // On plain http there is no clipboard; calling it anyway would throw.
    if js_sys::Object::is(&clipboard, &wasm_bindgen::JsValue::UNDEFINED) {
        return false;
    }
    JsFuture::from(clipboard.write_text(text)).await.is_ok()
}

/// Copies a table as HTML and as text with tabs; true when the browser took it.
///
/// Through a copy event of the page: it works on plain http too, where there is no clipboard to write to, but only
/// right after a press of the user.
pub fn copy_table(text: &str, html: &str) -> bool {
    let (text, html) = (text.to_owned(), html.to_owned());
    let taken = Rc::new(Cell::new(false));
    let answered = Rc::clone(&taken);
    let answer = Closure::<dyn FnMut(web_sys::ClipboardEvent)>::new(move |event: web_sys::ClipboardEvent| {
        let Some(data) = event.clipboard_data() else { return };
        event.prevent_default();
        event.stop_propagation();
        answered.set(data.set_data("text/plain", &text).is_ok() && data.set_data("text/html", &html).is_ok());
    });
    let document = leptos::prelude::document();
    let listener = answer.as_ref().unchecked_ref();
    let _ = document.add_event_listener_with_callback_and_bool("copy", listener, true);
    let asked =
        document.dyn_ref::<web_sys::HtmlDocument>().is_some_and(|document| document.exec_command("copy") == Ok(true));
    let _ = document.remove_event_listener_with_callback_and_bool("copy", listener, true);
    asked && taken.get()
}
