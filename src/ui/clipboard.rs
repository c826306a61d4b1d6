//! Copying to the clipboard, for pasting into a spreadsheet or a letter: text, tables and pictures.

use leptos::prelude::window;
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, future_to_promise};
use web_sys::{Blob, ClipboardItem};

/// True when the browser took the text.
pub async fn copy(text: &str) -> bool {
    let clipboard = window().navigator().clipboard();
    // On plain http there is no clipboard; calling it anyway would throw.
    if js_sys::Object::is(&clipboard, &JsValue::UNDEFINED) {
        return false;
    }
    JsFuture::from(clipboard.write_text(text)).await.is_ok()
}

/// Copies a picture; true when the browser took it. It is promised right away, since a browser may take only what is
/// handed to it while the press of the user lasts.
pub async fn copy_picture(png: impl Future<Output = Option<Blob>> + 'static) -> bool {
    let window = window();
    let clipboard = window.navigator().clipboard();
    let knows_pictures = js_sys::Reflect::has(&window, &"ClipboardItem".into()) == Ok(true);
    if js_sys::Object::is(&clipboard, &JsValue::UNDEFINED) || !knows_pictures {
        return false;
    }
    let promised = future_to_promise(async move { png.await.map(JsValue::from).ok_or(JsValue::NULL) });
    let record = js_sys::Object::new();
    let _ = js_sys::Reflect::set(&record, &"image/png".into(), &promised);
    let Ok(item) = ClipboardItem::new_with_record_from_str_to_blob_promise(&record) else { return false };
    JsFuture::from(clipboard.write(&js_sys::Array::of1(&item))).await.is_ok()
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
