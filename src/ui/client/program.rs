//! The worker's program, fetched once before the page is ready, so that no worker asks the network again.

use super::Client;
use crate::protocol::Problem;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, RequestCache, RequestInit, Response, Url, Worker};

/// What follows the program's own script in every worker: wait for the compiled program, start it, keep its memory at
/// hand for whoever measures it, and tell the page of a fault inside a promise, which the browser would keep to itself.
const BOOTSTRAP: &str = r#"
;self.addEventListener("unhandledrejection", (event) => self.postMessage({ fault: String(event.reason) }));
self.onmessage = async (event) => {
  self.onmessage = null;
  self.sporMemory = (await wasm_bindgen({ module_or_path: event.data })).memory;
};
"#;

/// The worker's script as a `blob:` address and its WebAssembly, compiled.
///
/// A worker that starts from a `blob:` of the page is under the page's content policy. One that starts from an
/// address of the server is not, and it is the one that holds the log.
pub struct Program {
    script_address: String,
    module: JsValue,
    spare: RefCell<Option<Client>>,
}

impl Program {
    /// Fetches script and program, and starts the first worker in advance.
    pub async fn fetch() -> Result<Rc<Program>, Problem> {
        let script = fetch_text("worker.js").await.map_err(|_| Problem::ProgramNotFetched)?;
        let module = fetch_module("worker_bg.wasm").await.map_err(|_| Problem::ProgramNotFetched)?;
        let program = Program::new(&script, module).map_err(|_| Problem::ProgramNotFetched)?;
        let first = Client::with_new_worker(&program);
        first.ready().await?;
        *program.spare.borrow_mut() = Some(first);
        Ok(program)
    }

    /// A program from its script, which defines `wasm_bindgen`, and its compiled WebAssembly.
    pub fn new(script: &str, module: JsValue) -> Result<Rc<Program>, JsValue> {
        let script_address = blob_address(&format!("{script}{BOOTSTRAP}"))?;
        Ok(Rc::new(Program { script_address, module, spare: RefCell::default() }))
    }

    /// A worker of this program, listening for the compiled program.
    pub(super) fn start_worker(&self) -> Result<Worker, JsValue> {
        let worker = Worker::new(&self.script_address)?;
        worker.post_message(&self.module)?;
        Ok(worker)
    }

    pub(super) fn take_spare(&self) -> Option<Client> {
        self.spare.borrow_mut().take()
    }
}

async fn fetch_text(address: &str) -> Result<String, JsValue> {
    let text = JsFuture::from(fetch(address).await?.text()?).await?;
    text.as_string().ok_or(JsValue::NULL)
}

async fn fetch_module(address: &str) -> Result<JsValue, JsValue> {
    // Not compileStreaming: it refuses what a plain server sends without the type application/wasm.
    let bytes = JsFuture::from(fetch(address).await?.array_buffer()?).await?;
    JsFuture::from(js_sys::WebAssembly::compile(&bytes)).await
}

async fn fetch(address: &str) -> Result<Response, JsValue> {
    let ask_again = RequestInit::new();
    // These two files keep their names from build to build: a cache must ask whether they are still the same.
    ask_again.set_cache(RequestCache::NoCache);
    let window = web_sys::window().ok_or(JsValue::NULL)?;
    let response: Response = JsFuture::from(window.fetch_with_str_and_init(address, &ask_again)).await?.dyn_into()?;
    if response.ok() { Ok(response) } else { Err(JsValue::NULL) }
}

fn blob_address(script: &str) -> Result<String, JsValue> {
    let kind = BlobPropertyBag::new();
    kind.set_type("text/javascript");
    let blob = Blob::new_with_str_sequence_and_options(&js_sys::Array::of1(&script.into()), &kind)?;
    Url::create_object_url_with_blob(&blob)
}
