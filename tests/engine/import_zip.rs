//! Zip archives: the files in one, and what is wrong with one.

use proptest::prelude::*;
use spor::engine::import::{Archive, ImportProblem};
use std::io::{Cursor, Write};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

const LIMIT: u64 = 1 << 20;

fn archive(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in files {
        match name.strip_suffix('/') {
            Some(folder) => archive.add_directory(folder, SimpleFileOptions::default()).unwrap(),
            None => {
                archive.start_file(*name, SimpleFileOptions::default()).unwrap();
                archive.write_all(content).unwrap();
            }
        }
    }
    archive.finish().unwrap().into_inner()
}

/// A file stored by hand as the format's description says (APPNOTE 6.3.3), so that every field can be chosen.
fn by_hand(name: &[u8], flags: u16, method: u16, content: &[u8], check_sum: u32) -> Vec<u8> {
    let size = (content.len() as u32).to_le_bytes();
    let shared = [
        &20_u16.to_le_bytes()[..],
        &flags.to_le_bytes(),
        &method.to_le_bytes(),
        &[0; 4],
        &check_sum.to_le_bytes(),
        &size,
        &size,
        &(name.len() as u16).to_le_bytes(),
        &[0; 2],
    ]
    .concat();
    let local = [b"PK\x03\x04", &shared[..], name, content].concat();
    let central = [b"PK\x01\x02", &20_u16.to_le_bytes()[..], &shared, &[0; 14], name].concat();
    let (begin, length) = ((local.len() as u32).to_le_bytes(), (central.len() as u32).to_le_bytes());
    let end = [b"PK\x05\x06", &[0; 4][..], &[1, 0, 1, 0], &length, &begin, &[0; 2]].concat();
    [local, central, end].concat()
}

fn problem(bytes: Vec<u8>) -> ImportProblem {
    match Archive::open(bytes) {
        Err(problem) => problem,
        Ok(archive) => archive.read_at_most(0, LIMIT).expect_err("the archive can be read"),
    }
}

#[test]
fn folders_hidden_files_and_the_twins_of_a_mac_are_no_entries() {
    let packed = archive(&[
        ("udtræk/", b""),
        ("udtræk/sager.csv", b"sag;tid"),
        ("udtræk/.DS_Store", b"x"),
        ("__MACOSX/udtræk/._sager.csv", b"x"),
        ("Thumbs.db", b"x"),
        ("læsmig.txt", b"Hej"),
    ]);
    let archive = Archive::open(packed).unwrap();
    let names: Vec<(&str, u64)> =
        archive.entries().iter().map(|entry| (entry.name.as_str(), entry.size_bytes)).collect();
    assert_eq!(names, [("udtræk/sager.csv", 7), ("læsmig.txt", 3)]);
    assert_eq!(archive.read(0).unwrap(), b"sag;tid");
    assert_eq!(archive.read(1).unwrap(), b"Hej");
    assert_eq!(archive.read(2), Err(ImportProblem::ZipDamaged));
}

#[test]
fn a_name_is_in_code_page_437_unless_it_says_utf8() {
    // æ is 0x91, ø 0x9b in the code page of old Windows archives as Info-ZIP has them; å is 0x86.
    let old = Archive::open(by_hand(b"s\x86r \x91.csv", 0, 0, b"a", 0xe8b7_be43)).unwrap();
    assert_eq!(old.entries()[0].name, "sår æ.csv");
    assert_eq!(old.read(0).unwrap(), b"a");
    let new = Archive::open(by_hand("sår æ.csv".as_bytes(), 1 << 11, 0, b"a", 0xe8b7_be43)).unwrap();
    assert_eq!(new.entries()[0].name, "sår æ.csv");
}

#[test]
fn what_cannot_be_unpacked_says_why() {
    let whole = archive(&[("a.csv", "sag;tid\n".repeat(100).as_bytes())]);
    assert_eq!(problem(whole[..whole.len() / 2].to_vec()), ImportProblem::ZipTruncated);
    assert_eq!(problem(archive(&[("mappe/", b"")])), ImportProblem::ZipEmpty);
    assert_eq!(problem(by_hand(b"a.csv", 0, 0, b"a", 1)), ImportProblem::ZipDamaged);
    assert_eq!(problem(by_hand(b"a.csv", 1, 0, b"a", 0)), ImportProblem::ZipEncrypted { name: "a.csv".into() });
    // 9 is deflate64, which Windows uses for files of more than 2 GiB.
    assert_eq!(problem(by_hand(b"a.csv", 0, 9, b"a", 0)), ImportProblem::ZipMethod { name: "a.csv".into() });
    let mut no_list = whole.clone();
    let list = whole.windows(4).position(|window| window == b"PK\x01\x02").unwrap();
    no_list[list] = b'X';
    assert_eq!(problem(no_list), ImportProblem::ZipDamaged);
}

#[test]
fn an_archive_that_unpacks_to_more_than_is_allowed_is_stopped() {
    let bomb = archive(&[("a.csv", &vec![b' '; LIMIT as usize + 1])]);
    assert!(bomb.len() < 5000);
    assert_eq!(problem(bomb), ImportProblem::ZipTooLarge { name: "a.csv".into(), limit_bytes: LIMIT });
    let whole = archive(&[("a.csv", &vec![b' '; LIMIT as usize])]);
    assert_eq!(Archive::open(whole).unwrap().read_at_most(0, LIMIT).unwrap().len() as u64, LIMIT);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_was_packed_comes_out_again_and_damage_ends_in_an_answer(
        content in proptest::collection::vec(any::<u8>(), 0..300),
        hits in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..6),
    ) {
        let mut packed = archive(&[("a", &content), ("b", &content.repeat(500))]);
        for (place, byte) in &hits {
            let place = place.index(packed.len());
            packed[place] = *byte;
        }
        let Ok(archive) = Archive::open(packed) else {
            prop_assert!(!hits.is_empty());
            return Ok(());
        };
        for entry in 0..archive.entries().len() {
            match archive.read_at_most(entry, LIMIT) {
                Ok(bytes) => prop_assert!(bytes.len() as u64 <= LIMIT),
                Err(_) => prop_assert!(!hits.is_empty()),
            }
        }
        if hits.is_empty() {
            prop_assert_eq!(archive.read(0).unwrap(), content.clone());
            prop_assert_eq!(archive.read(1).unwrap(), content.repeat(500));
        }
    }
}
