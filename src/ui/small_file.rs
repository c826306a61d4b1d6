//! The content of a small file that the user chose: a recipe or a profile, never a file of data.

use crate::protocol::Bytes;
use wasm_bindgen_futures::JsFuture;
use web_sys::File;

/// Bytes of such a file, at most.
const BYTES_AT_MOST: f64 = 1_000_000.0;

/// The bytes of the file; none where it is larger than a recipe or profile can be, or cannot be read.
pub async fn small_file(file: &File) -> Option<Bytes> {
    if file.size() > BYTES_AT_MOST {
        return None;
    }
    let bytes = JsFuture::from(file.array_buffer()).await.ok()?;
    Some(Bytes(js_sys::Uint8Array::new(&bytes).to_vec()))
}
