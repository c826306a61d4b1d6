//! Paste rows copied from a spreadsheet, or a copied file.

use super::choose_files;
use crate::ui::workspace::Workspace;
use wasm_bindgen::JsValue;
use web_sys::{DataTransfer, File};

/// Reads what was pasted as a file. False when there was nothing to read.
pub fn paste(workspace: Workspace, pasted: &DataTransfer) -> bool {
    let files = pasted.files().map_or(Vec::new(), |files| crate::ui::saving::listed(&files));
    if !files.is_empty() {
        choose_files(workspace, files);
        return true;
    }
    let text = pasted.get_data("text/plain").unwrap_or_default();
    // One line is no log: a header and a row are two.
    if text.trim().lines().count() < 2 {
        return false;
    }
    let name = workspace.speech().words_now().text("data-pasted-name");
    let parts = js_sys::Array::of1(&JsValue::from_str(&text));
    match File::new_with_str_sequence(&parts, &name) {
        Ok(file) => {
            choose_files(workspace, vec![file]);
            true
        }
        Err(_) => false,
    }
}
