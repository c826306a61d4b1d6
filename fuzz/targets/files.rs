//! Workbooks of all kinds, pages called .xls, archives and object logs: what case systems call an extract.
#![no_main]

#[path = "../checks.rs"]
#[allow(dead_code)]
mod checks;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| checks::files(bytes));
