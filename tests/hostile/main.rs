//! Files made to fill the memory end in a clear problem, and never need more than a few times what a row may hold.
//!
//! A program of its own with one test, because it counts the bytes of everything that is allocated.
#![allow(clippy::unwrap_used)]

use cap::Cap;
use spor::engine::import::{ImportProblem, ImportSettings, Importer, preview, probe};
use std::alloc::System;

#[global_allocator]
static MEMORY: Cap<System> = Cap::new(System, usize::MAX);

/// More than any of these files may need: four times the longest tag, and the columns of what was read.
const BYTES_AT_MOST: usize = 100 << 20;

/// Feeds `head` and then `piece` again and again, until a problem comes or `bytes` have been fed.
fn feed(settings: &ImportSettings, head: &[u8], piece: &[u8], bytes: u64) -> Result<(), ImportProblem> {
    // Without a total: what is set aside for the rows of a whole gigabyte is another matter.
    let mut importer = Importer::new(settings.clone(), None)?;
    importer.feed(head)?;
    let mut fed = head.len() as u64;
    while fed < bytes {
        importer.feed(piece)?;
        fed += piece.len() as u64;
    }
    importer.finish().map(drop)
}

/// The same with the most memory that was in use meanwhile, beyond what was in use before.
fn measured(settings: &ImportSettings, head: &[u8], piece: &[u8], bytes: u64) -> ImportProblem {
    let before = MEMORY.allocated();
    MEMORY.set_limit(before + BYTES_AT_MOST).unwrap();
    let problem = feed(settings, head, piece, bytes).err().unwrap();
    MEMORY.set_limit(usize::MAX).unwrap();
    problem
}

fn settings_of(file: &[u8], name: &str) -> ImportSettings {
    probe(file, true, name).unwrap().settings
}

const GIGABYTE: u64 = 1 << 30;
const XES: &[u8] = b"<?xml version='1.0'?>\n<log><trace><string key='concept:name' value='1'/>\n<event>\
    <string key='concept:name' value='a'/><date key='time:timestamp' value='2024-05-01T12:00:00Z'/></event></trace>\n</log>";
const CSV: &[u8] = b"sag;aktivitet;tidspunkt\nS1;a;2024-05-01 12:00\nS1;b;2024-05-02 12:00\nS2;a;2024-05-03 12:00\n";

#[test]
fn hostile_files_end_in_a_clear_problem_with_bounded_memory() {
    let (xes, csv) = (settings_of(XES, "log.xes"), settings_of(CSV, "log.csv"));
    let mebibyte = |byte: u8| vec![byte; 1 << 20];
    let too_long = |line: u64, limit_bytes: u64| ImportProblem::RowTooLong { line, limit_bytes };
    let (tag_limit, row_limit) = (16 << 20, 8 << 20);

    // Nesting a million deep.
    let problem = measured(&xes, b"<log>\n<trace>", &b"<list key='l'>".repeat(10_000), 14_000_000);
    assert_eq!(problem, ImportProblem::XmlTooDeep { line: 2, limit: 256 });
    // A gigabyte on one line: a value, a name, a comparison of quotes that never ends, a list of values.
    let problem = measured(&xes, b"<log>\n<trace><string key='a' value='", &mebibyte(b'x'), GIGABYTE);
    assert_eq!(problem, too_long(2, tag_limit));
    assert_eq!(measured(&xes, b"<log><", &mebibyte(b'n'), GIGABYTE), too_long(1, tag_limit));
    assert_eq!(measured(&xes, b"<log><string key=\"", &mebibyte(b'>'), GIGABYTE), too_long(1, tag_limit));
    let value = format!("<string key='k' value='{}'/>", "v".repeat(100_000));
    let problem = measured(&xes, b"<log><trace><list key='l'>", value.as_bytes(), GIGABYTE);
    assert_eq!(problem, too_long(1, tag_limit));
    // Text between tags is passed over, however long; then the file ends too early.
    let problem = measured(&xes, b"<log>\n", &mebibyte(b' '), 100 << 20);
    assert_eq!(problem, ImportProblem::XmlBroken { line: 2 });
    let problem = measured(&xes, b"<log>\n<!--", &mebibyte(b'-'), 50 << 20);
    assert_eq!(problem, ImportProblem::XmlBroken { line: 2 });
    // Entities that would unfold to gigabytes are refused where the first is defined.
    let bomb = b"<?xml version='1.0'?>\n<!DOCTYPE log [\n<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>";
    assert_eq!(measured(&xes, bomb, b"<!ENTITY c '&b;&b;&b;'>", GIGABYTE), ImportProblem::XmlEntities { line: 3 });
    // A new key in every event.
    let mut keys = String::from("<log><trace>");
    for number in 0..5000 {
        keys += &format!("<event><int key='{number}' value='1'/></event>");
    }
    let problem = measured(&xes, keys.as_bytes(), b" ", keys.len() as u64);
    assert_eq!(problem, ImportProblem::TooManyColumns { line: 1, limit: 4096 });

    // A gigabyte on one line of a table, in a quote that never closes, and of delimiters.
    assert_eq!(measured(&csv, CSV, &mebibyte(b'x'), GIGABYTE), too_long(5, row_limit));
    assert_eq!(measured(&csv, &[CSV, b"S3;\""].concat(), &mebibyte(b'\n'), GIGABYTE), too_long(5, row_limit));
    let problem = measured(&csv, CSV, &mebibyte(b';'), GIGABYTE);
    assert_eq!(problem, ImportProblem::TooManyColumns { line: 5, limit: 10_000 });

    // Twenty megabytes that unpack to 20 GB of one line: the packed file is refused after the first of them.
    let packed = ImportSettings { gzip: true, ..csv.clone() };
    let member = {
        use std::io::Write;
        let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
        encoder.write_all(CSV).unwrap();
        (0..16).for_each(|_| encoder.write_all(&mebibyte(b'x')).unwrap());
        encoder.finish().unwrap()
    };
    assert_eq!(measured(&packed, &member, &member, GIGABYTE), too_long(5, row_limit));

    // A first look at the beginnings of such files is as careful.
    for (head, fill) in
        [("<log><trace><string key='a' value='", b'x'), ("<log>", b'<'), ("sag;tid\n", b';'), ("a;b\n\"", b'\n')]
    {
        let mut beginning = head.as_bytes().to_vec();
        beginning.resize(8 << 20, fill);
        let before = MEMORY.allocated();
        MEMORY.set_limit(before + 4 * BYTES_AT_MOST).unwrap();
        let looked = probe(&beginning, false, "log");
        let _ = looked.map(|looked| preview(&beginning, false, &looked.settings, true));
        MEMORY.set_limit(usize::MAX).unwrap();
    }
}
