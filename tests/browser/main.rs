//! Tests in Chromium of what exists only in a browser: the line between page and worker, and the bytes of a file.
#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod client;
mod file_bytes;
mod pace;
mod port;
mod samples;

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);

/// Lets the browser do other things for so long.
async fn wait(millis: u32) {
    let after = js_sys::Promise::new(&mut |resolve, _| {
        web_sys::window()
            .unwrap()
            .set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, millis as i32)
            .unwrap();
    });
    wasm_bindgen_futures::JsFuture::from(after).await.unwrap();
}

/// A file of the user's, as the page gets it from a drop.
fn file_of(name: &str, bytes: &[u8]) -> web_sys::File {
    let parts = js_sys::Array::of1(&js_sys::Uint8Array::from(bytes));
    web_sys::File::new_with_u8_array_sequence(&parts, name).unwrap()
}
