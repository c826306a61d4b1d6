//! Everything the page can ever need is there before it says that it is ready; after that, no request leaves it.

use super::client::Program;
use super::network_proof;
use crate::protocol::{BUILD, Problem};
use std::rc::Rc;
use wasm_bindgen_futures::JsFuture;

/// A letter of each piece into which the fonts are cut, so that all pieces come.
const LETTERS_OF_ALL_PIECES: &str = "aā→";

/// Fetches the worker's program and the fonts; the first worker has said `Ready` when this resolves.
pub async fn make_ready() -> Result<Rc<Program>, Problem> {
    mark("data-build", BUILD);
    load_fonts().await;
    match Program::fetch().await {
        Ok(program) => {
            network_proof::now_ready();
            mark("data-ready", "");
            Ok(program)
        }
        Err(problem) => {
            mark("data-problem", &format!("{problem:?}"));
            Err(problem)
        }
    }
}

/// Leaves a mark on the root of the page, for whoever waits for it: tests, and a reader with a debugger.
fn mark(name: &str, value: &str) {
    let root = web_sys::window().and_then(|window| window.document()).and_then(|document| document.document_element());
    if let Some(root) = root {
        let _ = root.set_attribute(name, value);
    }
}

async fn load_fonts() {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else { return };
    for weight in ["400", "500", "600"] {
        let face = format!("{weight} 16px 'Spor Plex'");
        // A font that does not come costs looks only: the page goes on with the system's.
        let _ = JsFuture::from(document.fonts().load_with_text(&face, LETTERS_OF_ALL_PIECES)).await;
    }
}
