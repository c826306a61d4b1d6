//! What one end of the line posts, the other end understands, with nothing lost on the way.

use super::file_of;
use spor::protocol::*;
use spor::ui::client::port::{self as page, Said};
use spor::worker::port as worker;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
fn a_request_arrives_with_its_file() {
    let dialect = CsvDialect { encoding: TextEncoding::Utf8, delimiter: b';', header: HeaderRow::Record(0) };
    let settings = ImportSettings {
        roles: Roles { case: vec![0], activity: vec![1, 2], lifecycle: Some(5), ..Roles::default() },
        time_pattern: "dd-MM-yyyy HH:mm".into(),
        lifecycle_rows: LifecycleRows::CompleteOnly,
        ..ImportSettings::of(FileFormat::Csv(dialect))
    };
    // 2⁵³ + 1 is not a number of JavaScript's.
    let size_bytes = 9_007_199_254_740_993;
    let file = FileToRead { name: "sager æøå.csv".into(), size_bytes, settings };
    let command = Command::ReadFiles(ReadFiles { files: vec![file] });
    let request = Request::Ask { id: 7, panel: PanelId::File, command: Packed::new(&command) };
    let file = file_of("sager æøå.csv", b"a;b\n");

    let (heard, beside) = worker::receive(&page::envelope(&request, &[file])).unwrap();
    let Request::Ask { id: 7, panel: PanelId::File, command: heard } = heard else { panic!("{heard:?}") };
    assert_eq!(format!("{:?}", heard.open().unwrap()), format!("{command:?}"));
    assert_eq!(beside[0].name(), "sager æøå.csv");
}

#[wasm_bindgen_test]
fn a_request_without_a_file_has_none() {
    let (heard, beside) = worker::receive(&page::envelope(&Request::Stop { id: 3 }, &[])).unwrap();
    assert!(matches!(heard, Request::Stop { id: 3 }));
    assert!(beside.is_empty());
}

#[wasm_bindgen_test]
fn what_the_worker_says_arrives() {
    // 2⁶⁰ is more than numbers of JavaScript tell apart from its neighbours.
    let many = (1 << 60) + 1;
    let list = RejectedList { rows: vec![(12, RejectReason::MissingCase, "31-02-2026".into())], not_listed: many };
    let problem = Problem::Import(ImportProblem::RowTooLong { line: many, limit_bytes: 16 << 20 });
    for outcome in [Ok(Answer::RejectedList(list)), Err(problem)] {
        let letter = worker::letter(&Message::Done { id: 1, outcome: Packed::new(&outcome) }).unwrap();
        let Said::Message(Message::Done { id: 1, outcome: heard }) = page::understand(&letter) else { panic!() };
        assert_eq!(format!("{:?}", heard.open().unwrap()), format!("{outcome:?}"));
    }
    let progress = Message::Progress { id: 3, done_bytes: many, total_bytes: many, rows: 0, phase: Phase::Reading };
    let Said::Message(heard) = page::understand(&worker::letter(&progress).unwrap()) else { panic!() };
    assert_eq!(format!("{heard:?}"), format!("{progress:?}"));
}

#[wasm_bindgen_test]
fn an_end_for_want_of_memory_is_told_from_a_fault_of_ours() {
    for error in [
        "Uncaught RuntimeError: unreachable",                    // Chromium
        "RuntimeError: unreachable executed",                    // Firefox
        "RuntimeError: Unreachable code should not be executed", // Safari
        "Uncaught RangeError: Array buffer allocation failed",
    ] {
        assert_eq!(page::what_ended_it(error), Problem::OutOfMemory, "{error}");
    }
    for error in ["Uncaught Error: Spor panicked", "Uncaught RangeError: Maximum call stack size exceeded", ""] {
        assert_eq!(page::what_ended_it(error), Problem::WorkerCrashed, "{error}");
    }
}
