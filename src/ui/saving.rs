//! Saving: bytes become a file in the user's own download folder; nothing is sent.

use leptos::prelude::document;
use wasm_bindgen::JsCast;
use web_sys::{Blob, BlobPropertyBag, File, FilePropertyBag, HtmlAnchorElement, Url};

/// Hands the browser a file to save.
pub fn save(name: &str, kind: &str, bytes: &[u8]) {
    if let Some(blob) = blob(kind, bytes) {
        save_blob(name, &blob);
    }
}

/// Bytes in the browser's keeping, out of the page's own memory.
pub fn blob(kind: &str, bytes: &[u8]) -> Option<Blob> {
    blob_of(kind, &js_sys::Array::of1(&js_sys::Uint8Array::from(bytes)))
}

/// One blob of arrays of bytes and other blobs.
pub fn blob_of(kind: &str, parts: &js_sys::Array) -> Option<Blob> {
    let properties = BlobPropertyBag::new();
    properties.set_type(kind);
    Blob::new_with_blob_sequence_and_options(parts, &properties).ok()
}

/// A file that stands in no folder: the page reads it as one that was chosen.
pub fn file(name: &str, kind: &str, bytes: &[u8]) -> Option<File> {
    let parts = js_sys::Array::of1(&js_sys::Uint8Array::from(bytes));
    let properties = FilePropertyBag::new();
    properties.set_type(kind);
    File::new_with_u8_array_sequence_and_options(&parts, name, &properties).ok()
}

/// The files of a browser's list.
pub fn listed(files: &web_sys::FileList) -> Vec<web_sys::File> {
    (0..files.length()).filter_map(|at| files.get(at)).collect()
}

/// Hands the browser a blob to save.
pub fn save_blob(name: &str, blob: &Blob) {
    let Ok(address) = Url::create_object_url_with_blob(blob) else { return };
    let link = document().create_element("a").ok().and_then(|link| link.dyn_into::<HtmlAnchorElement>().ok());
    if let Some(link) = link {
        link.set_href(&address);
        link.set_download(name);
        link.click();
    }
    // The browser may still be reading the address when the click returns.
    leptos::prelude::set_timeout(
        move || {
            let _ = Url::revoke_object_url(&address);
        },
        std::time::Duration::from_secs(60),
    );
}
