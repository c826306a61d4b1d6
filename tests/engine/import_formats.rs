//! Files of every kind through the wizard's own guess: the log they hold, or the message that says what is wrong.

use crate::import_logs::{shared_log, written_out};
use flate2::{Compression, write::DeflateEncoder};
use spor::engine::import::{
    Beginning, FileFormat, ImportProblem, ImportSettings, Imported, Importer, Preview, RejectReason, probe,
};
use std::io::Write;

fn looked_at(bytes: &[u8], name: &str) -> Result<Preview, ImportProblem> {
    probe(bytes, true, name)
}

/// The file fed in slices of 1,000 bytes, its steps taken one by one, as the worker does.
fn whole(bytes: &[u8], settings: &ImportSettings) -> Result<Imported, ImportProblem> {
    let mut importer = Importer::new(settings.clone(), Some(bytes.len() as u64))?;
    for slice in bytes.chunks(1000) {
        importer.feed(slice)?;
    }
    while importer.step()? {}
    importer.finish()
}

fn counts(imported: &Imported) -> (usize, usize) {
    (imported.log.case_count(), imported.log.event_count())
}

#[test]
fn a_workbook_is_the_same_log_as_the_text_it_was_saved_from() {
    let Some(workbook) = shared_log("helpdesk-danish/helpdesk_da.xlsx") else { return };
    let text = shared_log("helpdesk-danish/helpdesk_da_utf8bom_semicolon.csv").unwrap();
    let of_workbook = looked_at(&workbook, "helpdesk_da.xlsx").unwrap();
    let of_text = looked_at(&text, "helpdesk_da.csv").unwrap();
    assert_eq!(of_workbook.columns, of_text.columns);
    assert_eq!(of_workbook.settings.roles, of_text.settings.roles);
    let (workbook, text) = (whole(&workbook, &of_workbook.settings).unwrap(), whole(&text, &of_text.settings).unwrap());
    assert_eq!(counts(&workbook), (4_580, 21_348));
    assert_eq!(written_out(&workbook.log), written_out(&text.log));
}

/// The bupaR project's edge files: what each has wrong stands in its name.
#[test]
fn edge_workbooks_end_in_a_log_or_a_message() {
    if shared_log("xlsx-edge/test1-valid.xlsx").is_none() {
        return;
    }
    for entry in
        std::fs::read_dir(std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/logs/xlsx-edge")).unwrap()
    {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if !name.ends_with(".xlsx") {
            continue;
        }
        let bytes = std::fs::read(&path).unwrap();
        let text = path.with_extension("csv");
        let text = text.to_string_lossy().replace("xlsx-edge", "csv-edge");
        let preview = looked_at(&bytes, &name);
        let outcome = preview.and_then(|preview| {
            assert_eq!(preview.rows_read, preview.report.rows);
            whole(&bytes, &preview.settings)
        });
        // The same rows as text say the same, where both were guessed alike.
        let Ok(csv) = std::fs::read(&text) else { continue };
        let of_text = looked_at(&csv, &text).and_then(|preview| whole(&csv, &preview.settings));
        match (outcome, of_text) {
            (Ok(workbook), Ok(text)) => {
                assert_eq!(workbook.report.rows, workbook.report.events + rejected(&workbook), "{name}");
                assert!(workbook.report.events > 0 && text.report.events > 0, "{name}");
            }
            (Err(problem), _) => assert!(
                matches!(problem, ImportProblem::NothingUsable { .. } | ImportProblem::RoleMissing { .. }),
                "{name}: {problem:?}"
            ),
            (Ok(_), Err(_)) => {}
        }
    }
}

fn rejected(imported: &Imported) -> u64 {
    imported.report.rejected.iter().map(|rejected| rejected.count).sum()
}

/// OCEL's own examples, flattened: counts as PM4Py's `ocel_flattening` gives them (`tests/golden/ocel`).
#[test]
fn an_object_log_is_flattened_to_the_type_that_is_chosen() {
    for name in ["example_log.jsonocel", "example_log.xmlocel", "ocel20_example.jsonocel", "ocel20_example.xmlocel"] {
        let Some(bytes) = shared_log(&format!("ocel/{name}")) else { return };
        let mut beginning = Beginning::new(bytes.clone(), true, name, None).unwrap();
        let first = beginning.probe().unwrap();
        assert!(first.contents.object_types.len() > 1, "{name}");
        for object_type in &first.contents.object_types {
            let mut settings = first.settings.clone();
            let FileFormat::Objects { object_type: chosen, .. } = &mut settings.format else { panic!("{name}") };
            chosen.clone_from(&object_type.name);
            let preview = beginning.preview(&settings, true).unwrap();
            let account = preview.contents.flattening.unwrap();
            assert_eq!(account.events_in_file - account.left_out_events, object_type.events, "{name}");
            if object_type.events == 0 {
                continue;
            }
            let imported = whole(&bytes, &preview.settings).unwrap();
            assert_eq!(imported.report.events, account.rows, "{name} {}", object_type.name);
            assert!(imported.log.case_count() as u64 <= object_type.objects);
        }
    }
}

/// A zip archive by hand (APPNOTE 6.3.3): local headers, central directory, end record.
fn zip(files: &[(&str, &[u8])]) -> Vec<u8> {
    let (mut archive, mut directory) = (Vec::new(), Vec::new());
    for (name, bytes) in files {
        let mut packed = DeflateEncoder::new(Vec::new(), Compression::default());
        packed.write_all(bytes).unwrap();
        let packed = packed.finish().unwrap();
        let mut sum = flate2::Crc::new();
        sum.update(bytes);
        let mut common = Vec::new();
        // Version 2.0, names in UTF-8, deflate, no time.
        for number in [20u16, 0x0800, 8, 0, 0x21] {
            common.extend_from_slice(&number.to_le_bytes());
        }
        for number in [sum.sum(), packed.len() as u32, bytes.len() as u32] {
            common.extend_from_slice(&number.to_le_bytes());
        }
        common.extend_from_slice(&(name.len() as u16).to_le_bytes());
        common.extend_from_slice(&0u16.to_le_bytes());
        let offset = archive.len() as u32;
        archive.extend_from_slice(b"PK\x03\x04");
        archive.extend_from_slice(&common);
        archive.extend_from_slice(name.as_bytes());
        archive.extend_from_slice(&packed);
        directory.extend_from_slice(b"PK\x01\x02\x14\x00");
        directory.extend_from_slice(&common);
        directory.extend_from_slice(&[0; 10]);
        directory.extend_from_slice(&offset.to_le_bytes());
        directory.extend_from_slice(name.as_bytes());
    }
    let (count, start) = (files.len() as u16, archive.len() as u32);
    archive.extend_from_slice(&directory);
    archive.extend_from_slice(b"PK\x05\x06\x00\x00\x00\x00");
    archive.extend_from_slice(&count.to_le_bytes());
    archive.extend_from_slice(&count.to_le_bytes());
    archive.extend_from_slice(&(directory.len() as u32).to_le_bytes());
    archive.extend_from_slice(&start.to_le_bytes());
    archive.extend_from_slice(&[0, 0]);
    archive
}

#[test]
fn each_file_of_an_archive_can_be_read() {
    let january = "Sag;Aktivitet;Tid\nA;modtaget;13-01-2024\nA;løst;14-01-2024\n".as_bytes();
    let february = "Sag;Aktivitet;Tid\nB;modtaget;13-02-2024\n".as_bytes();
    let archive =
        zip(&[("læs mig.pdf", b"%PDF-1.7"), ("udtræk/januar.csv", january), ("udtræk/februar.csv", february)]);
    let first = looked_at(&archive, "udtræk.zip").unwrap();
    assert_eq!(first.archive, ["læs mig.pdf", "udtræk/januar.csv", "udtræk/februar.csv"]);
    assert_eq!(first.settings.zip_entry.as_deref(), Some("udtræk/januar.csv"), "a note beside the tables is no table");
    assert_eq!(counts(&whole(&archive, &first.settings).unwrap()), (1, 2));
    let mut second = Beginning::new(archive.clone(), true, "udtræk.zip", Some("udtræk/februar.csv")).unwrap();
    let second = second.probe().unwrap();
    assert_eq!(counts(&whole(&archive, &second.settings).unwrap()), (1, 1));
    let gone = ImportSettings { zip_entry: Some("marts.csv".into()), ..first.settings };
    assert_eq!(whole(&archive, &gone).err(), Some(ImportProblem::ZipDamaged));
}

#[test]
fn a_page_called_xls_has_titles_above_and_totals_below() {
    let page = "<html><head><meta charset=\"utf-8\"></head><body><table>\
        <tr><td colspan=3>Udtræk fra Fagsystem</td></tr><tr><td>Dannet</td><td>01-05-2024</td><td></td></tr>\
        <tr><th>Sagsnr</th><th>Aktivitet</th><th>Dato</th></tr>\
        <tr><td>0012</td><td>Ansøgning</td><td>13-01-2024</td></tr>\
        <tr><td>0012</td><td>Afslag</td><td>14-01-2024</td></tr>\
        <tr><td>0013</td><td>Ansøgning</td><td>15-01-2024</td></tr>\
        <tr><td>I alt</td><td></td><td>3</td></tr></table></body></html>";
    let preview = looked_at(page.as_bytes(), "liste.xls").unwrap();
    assert_eq!(preview.columns, ["Sagsnr", "Aktivitet", "Dato"]);
    let imported = whole(page.as_bytes(), &preview.settings).unwrap();
    assert_eq!(counts(&imported), (2, 3));
    // Ids keep their leading zeros, and messages name the row of the table.
    assert_eq!(imported.log.case_id(0), "0012");
    let rejected: Vec<_> = imported.report.rejected.iter().map(|r| (r.reason, r.first_lines.clone())).collect();
    assert_eq!(rejected, [(RejectReason::TotalRow, vec![7])]);
}
