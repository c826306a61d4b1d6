//! The doors of the fuzz targets on stable Rust: every kept file, and damaged ones, pass the same checks.

#[path = "../../fuzz/checks.rs"]
mod checks;

use proptest::prelude::*;
use std::path::Path;

/// The kept files of one target, by name.
fn corpus(target: &str) -> Vec<(String, Vec<u8>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus").join(target);
    let mut files: Vec<(String, Vec<u8>)> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .map(|path| (path.file_name().unwrap().to_string_lossy().into_owned(), std::fs::read(&path).unwrap()))
        .collect();
    files.sort();
    assert!(files.len() >= 12, "the corpus of {target} is kept");
    files
}

/// Passes every kept file through `check`, which takes the size of the slices as its last byte where it has one.
fn passes(target: &str, slices: &[u8], check: fn(&[u8])) {
    for (name, bytes) in corpus(target) {
        println!("{target}/{name}");
        for &slice in slices {
            check(&[bytes.as_slice(), &[slice]].concat());
        }
        if slices.is_empty() {
            check(&bytes);
        }
    }
}

#[test]
fn kept_tables_pass() {
    passes("csv", &[0, 1, 6, 200], checks::csv);
}

#[test]
fn kept_logs_in_xml_pass() {
    passes("xes", &[0, 1, 6, 200], checks::xes);
}

#[test]
fn kept_files_of_other_kinds_pass() {
    passes("files", &[0, 6, 200], checks::files);
}

#[test]
fn kept_dates_pass() {
    passes("dates", &[], checks::dates);
}

/// A kept file with pieces repeated, taken out, put in, or changed by a byte that means something.
fn damaged(target: &'static str) -> impl Strategy<Value = Vec<u8>> {
    let files: Vec<Vec<u8>> = corpus(target).into_iter().map(|(_, bytes)| bytes).filter(|b| b.len() < 4000).collect();
    let index = any::<prop::sample::Index>;
    let meaningful = prop::sample::select(b"<>/\"'&;,=! \t\n\r\0\xff\xfe\x8b-+.:09T[]|?%".to_vec());
    let changes = prop::collection::vec((0..5u8, index(), index(), meaningful), 0..6);
    (prop::sample::select(files), changes, any::<u8>()).prop_map(|(mut bytes, changes, slice)| {
        for (way, one, other, byte) in changes {
            if bytes.is_empty() {
                break;
            }
            let (one, other) = (one.index(bytes.len()), other.index(bytes.len()));
            let piece = one.min(other)..(one.max(other) + 1).min(one.min(other) + 64);
            match way {
                0 => bytes[one] = byte,
                1 => bytes.insert(one, byte),
                2 => drop(bytes.drain(piece)),
                3 => bytes.splice(one..one, bytes[piece].to_vec()).for_each(drop),
                _ => bytes.truncate(one),
            }
        }
        bytes.push(slice);
        bytes
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(250))]

    #[test]
    fn damaged_tables_pass(bytes in damaged("csv")) {
        checks::csv(&bytes);
    }

    #[test]
    fn damaged_logs_in_xml_pass(bytes in damaged("xes")) {
        checks::xes(&bytes);
    }

    #[test]
    fn damaged_files_of_other_kinds_pass(bytes in damaged("files")) {
        checks::files(&bytes);
    }

    #[test]
    fn damaged_dates_pass(bytes in damaged("dates")) {
        checks::dates(&bytes[..bytes.len() - 1]);
    }

    #[test]
    fn any_bytes_pass(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        checks::csv(&bytes);
        checks::xes(&bytes);
        checks::files(&bytes);
        checks::dates(&bytes);
    }
}
