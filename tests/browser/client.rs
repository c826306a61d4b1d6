//! The client against a worker that a test scripts: who waits, who wins, and how each end of a worker is told.

use super::{file_of, wait};
use spor::protocol::{Answer, Ask, BUILD, ListRejected, Outcome, PanelId, Phase, ProbeFile, Problem, RejectedList};
use spor::ui::client::{Client, Program, Progress};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen_test::wasm_bindgen_test;

/// A worker that answers `ListRejected { log }` with a list of which `log` rows are not listed; some numbers make it
/// misbehave instead. It counts its questions, so that a new worker can be told from an old one. The words in capitals
/// are bytes that the test writes into it: the first byte of each command, and outcomes.
const WORKER: &str = r#"
let asked = 0;
const wasm_bindgen = async () => {
  await new Promise((resolve) => setTimeout(resolve, 30));
  self.onmessage = ({ data: { request, files } }) => {
    if (request.Stop) return postMessage({ Done: { id: request.Stop.id, outcome: new Uint8Array(STOPPED) } });
    asked += 1;
    const { id, command } = request.Ask;
    const answer = (not_listed) => postMessage({ Done: { id, outcome: new Uint8Array([...LIST, not_listed]) } });
    const [kind, log] = command;
    if (kind !== LIST_REJECTED) {
      postMessage({ Progress: { id, done_bytes: files[0].size, total_bytes: files[0].size, rows: 1, phase: "Reading" } });
      return answer(0);
    }
    switch (log) {
      case 101: throw new Error("Spor panicked");
      case 102: return Promise.reject(new WebAssembly.RuntimeError("unreachable"));
      case 103: return postMessage({ Riddle: 1 });
      case 104: return;
      case 105: return answer(asked);
      default: setTimeout(() => answer(log), 20);
    }
  };
  postMessage({ Ready: { build: "BUILD" } });
  return {};
};
"#;

/// A program of WebAssembly with nothing in it.
const EMPTY_MODULE: [u8; 8] = [0, b'a', b's', b'm', 1, 0, 0, 0];

fn client_of(build: &str) -> Client {
    let module = js_sys::WebAssembly::Module::new(&js_sys::Uint8Array::from(EMPTY_MODULE.as_slice())).unwrap();
    Client::new(&Program::new(&worker(build), module.into()).unwrap())
}

/// The scripted worker of a build. Numbers below 128 are one byte, and a list's last byte is `not_listed`.
fn worker(build: &str) -> String {
    let outcome = |outcome: Outcome| postcard::to_stdvec(&outcome).unwrap();
    let empty = outcome(Ok(Answer::RejectedList(RejectedList { rows: Vec::new(), not_listed: 0 })));
    let command = postcard::to_stdvec(&ListRejected { log: 0 }.command()).unwrap();
    WORKER
        .replace("BUILD", build)
        .replace("STOPPED", &format!("{:?}", outcome(Err(Problem::Stopped))))
        .replace("LIST_REJECTED", &command[0].to_string())
        .replace("LIST", &format!("{:?}", &empty[..empty.len() - 1]))
}

fn client() -> Client {
    client_of(BUILD)
}

fn list(not_listed: u64) -> Result<RejectedList, Problem> {
    Ok(RejectedList { rows: Vec::new(), not_listed })
}

#[wasm_bindgen_test]
async fn a_question_before_the_worker_can_hear_is_answered() {
    assert_eq!(client().ask(PanelId::Save, ListRejected { log: 7 }).await, list(7));
}

#[wasm_bindgen_test]
async fn panels_do_not_disturb_each_other() {
    let client = client();
    let save = client.ask(PanelId::Save, ListRejected { log: 1 });
    let map = client.ask(PanelId::Map, ListRejected { log: 2 });
    assert_eq!((save.await, map.await), (list(1), list(2)));
}

#[wasm_bindgen_test]
async fn the_newest_question_of_a_panel_wins() {
    let client = client();
    let older = client.ask(PanelId::Map, ListRejected { log: 1 });
    let newer = client.ask(PanelId::Map, ListRejected { log: 2 });
    assert_eq!((older.await, newer.await), (Err(Problem::Superseded), list(2)));
}

#[wasm_bindgen_test]
async fn stop_ends_the_question_of_its_panel_only() {
    let client = client();
    client.ready().await.unwrap();
    let stopped = client.ask(PanelId::File, ListRejected { log: 104 });
    let other = client.ask(PanelId::Map, ListRejected { log: 3 });
    client.stop(PanelId::File);
    assert_eq!((stopped.await, other.await), (Err(Problem::Stopped), list(3)));
}

#[wasm_bindgen_test]
async fn a_question_can_be_stopped_before_the_worker_can_hear() {
    let client = client();
    let stopped = client.ask(PanelId::File, ListRejected { log: 104 });
    client.stop(PanelId::File);
    assert_eq!(stopped.await, Err(Problem::Stopped));
}

#[wasm_bindgen_test]
async fn the_file_rides_along_and_progress_comes_back() {
    let seen = Rc::new(RefCell::new(Vec::new()));
    let note = Rc::clone(&seen);
    let file = file_of("log.csv", b"12345");
    let ask = ProbeFile { name: "log.csv".into(), size_bytes: 5, entry: None };
    let client = client();
    let answer = client.ask_about_files(PanelId::File, ask, &[file], move |progress| note.borrow_mut().push(progress));
    assert_eq!(answer.await.err(), Some(Problem::WrongAnswer), "the scripted answer is of another type");
    assert_eq!(*seen.borrow(), [Progress { done_bytes: 5, total_bytes: 5, rows: 1, phase: Phase::Reading }]);
}

#[wasm_bindgen_test]
async fn a_panic_ends_all_questions_and_a_new_worker_takes_over() {
    let client = client();
    assert_eq!(client.ask(PanelId::Save, ListRejected { log: 105 }).await, list(1));
    assert_eq!(client.ask(PanelId::Save, ListRejected { log: 105 }).await, list(2));
    let waiting = client.ask(PanelId::Layout, ListRejected { log: 104 });
    assert_eq!(client.ask(PanelId::Map, ListRejected { log: 101 }).await, Err(Problem::WorkerCrashed));
    assert_eq!(waiting.await, Err(Problem::WorkerCrashed));
    assert_eq!(client.ask(PanelId::Save, ListRejected { log: 105 }).await, list(1), "a worker that begins to count");
}

#[wasm_bindgen_test]
async fn an_end_inside_a_promise_is_heard_too() {
    let client = client();
    assert_eq!(client.ask(PanelId::Map, ListRejected { log: 102 }).await, Err(Problem::OutOfMemory));
    assert_eq!(client.ask(PanelId::Map, ListRejected { log: 4 }).await, list(4));
}

#[wasm_bindgen_test]
async fn a_worker_of_another_build_is_not_asked() {
    let client = client_of("0123456789abcdef");
    assert_eq!(client.ready().await, Err(Problem::StaleBuild));
    assert_eq!(client.ask(PanelId::Map, ListRejected { log: 1 }).await, Err(Problem::StaleBuild));
}

#[wasm_bindgen_test]
async fn words_that_no_worker_of_this_build_says_mean_another_build() {
    assert_eq!(client().ask(PanelId::Map, ListRejected { log: 103 }).await, Err(Problem::StaleBuild));
}

#[wasm_bindgen_test]
async fn closing_ends_what_is_open() {
    let client = client();
    let open = client.ask(PanelId::Map, ListRejected { log: 104 });
    wait(60).await;
    client.close();
    assert_eq!(open.await, Err(Problem::Stopped));
}
