//! Workbooks: every kind gives the rows a person sees, and one that cannot be read says why.

use crate::import_logs::shared_log;
use proptest::prelude::*;
use serde_json::Value;
use spor::engine::import::{
    BinaryKind, FileKind, ImportProblem, OcelKind, RowBatch, SheetRows, Workbook, WorkbookKind, csv_records, recognise,
};
use std::io::Write;
use std::path::PathBuf;

type Rows = Vec<(u64, Vec<String>)>;

fn golden(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/golden/workbooks").join(name)
}

fn bytes(name: &str) -> Vec<u8> {
    std::fs::read(golden(name)).unwrap()
}

/// The rows in steps of about `at_most`.
fn in_steps(rows: &mut SheetRows, at_most: usize) -> Result<Rows, ImportProblem> {
    let (mut all, mut batch) = (Vec::new(), RowBatch::default());
    loop {
        let goes_on = rows.next_rows(&mut batch, at_most)?;
        all.extend(batch.rows().map(|(line, cells)| (line, cells.into_iter().map(str::to_owned).collect())));
        batch.clear();
        if !goes_on {
            return Ok(all);
        }
    }
}

fn sheet(bytes: Vec<u8>, number: usize) -> Result<Rows, ImportProblem> {
    in_steps(&mut Workbook::open(bytes)?.read(number)?, 100)
}

fn all_sheets(bytes: Vec<u8>) -> Result<Vec<Rows>, ImportProblem> {
    let book = Workbook::open(bytes)?;
    (0..book.sheets().len()).map(|number| in_steps(&mut book.read(number)?, 100)).collect()
}

fn problem(bytes: Vec<u8>) -> ImportProblem {
    all_sheets(bytes).expect_err("the workbook can be read")
}

#[test]
fn every_kind_reads_as_other_libraries_read_it() {
    for name in ["report.xlsx", "since_1904.xlsx", "prefixed.xlsx", "old.xls", "libre.ods"] {
        let expected: Value = serde_json::from_slice(&bytes(&format!("{name}.expected.json"))).unwrap();
        let book = Workbook::open(bytes(name)).unwrap();
        let expected = expected.as_array().unwrap();
        assert_eq!(book.sheets().len(), expected.len(), "sheets of {name}");
        for (number, (info, expected)) in book.sheets().iter().zip(expected).enumerate() {
            assert_eq!(info.name, expected["name"], "{name}");
            assert_eq!(info.visible, expected["visible"], "{name}: {}", info.name);
            let rows = in_steps(&mut book.read(number).unwrap(), 100).unwrap();
            let expected: Rows = serde_json::from_value(expected["rows"].clone()).unwrap();
            for (row, expected) in rows.iter().zip(&expected) {
                assert_eq!(row, expected, "{name}: {}", info.name);
            }
            assert_eq!(rows.len(), expected.len(), "{name}: {}", info.name);
        }
    }
}

#[test]
fn a_binary_workbook_says_what_calamine_reads_in_it() {
    use calamine::{Data, Reader};
    let file = bytes("binary.xlsb");
    let rows = sheet(file.clone(), 0).unwrap();
    // By hand: the heading is alone in its row; the id holds for both rows it is merged over; a fault is nothing.
    let expected = [
        (1, ["Sager i 2023", "", "", ""]),
        (3, ["Sag", "Aktivitet", "Tid", "Beløb"]),
        (4, ["0000045", "Modtaget æøå", "2023-01-16 09:42:10", "-7"]),
        (5, ["0000045", "Afgjort", "2023-01-17", "1234.5"]),
        (7, ["", "true", "", "false"]),
    ];
    assert_eq!(rows, expected.map(|(line, cells)| (line, cells.map(str::to_owned).to_vec())));
    let mut book = calamine::Xlsb::new(std::io::Cursor::new(file)).unwrap();
    let range = book.worksheet_range("Sager").unwrap();
    for (line, cells) in rows {
        for (column, cell) in cells.iter().enumerate() {
            match range.get_value((line as u32 - 1, column as u32)) {
                Some(Data::String(text)) => assert_eq!(text, cell),
                Some(Data::Float(value)) => assert_eq!(value.to_string(), *cell),
                Some(Data::Int(value)) => assert_eq!(value.to_string(), *cell),
                Some(Data::Bool(value)) => assert_eq!(value.to_string(), *cell),
                Some(Data::DateTime(time)) => {
                    let (year, month, day, hour, minute, second, _) = time.to_ymd_hms_milli();
                    let clock = format!("{year:04}-{month:02}-{day:02} {hour:02}:{minute:02}:{second:02}");
                    assert!(clock.starts_with(cell), "{clock} and {cell}");
                }
                _ => {}
            }
        }
    }
}

#[test]
fn the_chooser_hears_of_names_sizes_and_hidden_sheets() {
    let book = Workbook::open(bytes("report.xlsx")).unwrap();
    let told: Vec<_> =
        book.sheets().iter().map(|sheet| (sheet.name.as_str(), sheet.visible, sheet.rows, sheet.columns)).collect();
    // A coloured cell in M30 counts for Excel; a chart on a sheet of its own has no cells.
    let expected =
        [("Hændelser", true, Some(30), Some(13)), ("Koder", false, Some(2), Some(2)), ("Tomt", true, Some(1), Some(1))];
    assert_eq!(told, expected);
}

#[test]
fn rows_come_in_steps_and_again_after_a_rewind() {
    for name in ["report.xlsx", "old.xls", "libre.ods", "binary.xlsb"] {
        let mut rows = Workbook::open(bytes(name)).unwrap().read(0).unwrap();
        let first = in_steps(&mut rows, 1).unwrap();
        let (done, all) = rows.progress();
        assert_eq!(done, all, "{name}");
        rows.rewind();
        assert_eq!(in_steps(&mut rows, 1000).unwrap(), first, "{name}");
        // Also from the middle.
        rows.rewind();
        rows.next_rows(&mut RowBatch::default(), 1).unwrap();
        rows.rewind();
        assert_eq!(in_steps(&mut rows, 7).unwrap(), first, "{name}");
    }
}

#[test]
fn the_help_desk_log_is_the_same_in_a_workbook_and_in_a_table() {
    let (Some(workbook), Some(table)) = (
        shared_log("helpdesk-danish/helpdesk_da.xlsx"),
        shared_log("helpdesk-danish/helpdesk_da_utf8bom_semicolon.csv"),
    ) else {
        return;
    };
    let rows = sheet(workbook, 0).unwrap();
    let table = csv_records(&table, b';', 1 << 16).unwrap();
    assert_eq!(rows.len(), table.len());
    for ((line, row), record) in rows.iter().zip(&table).skip(1) {
        let cell = |column: usize| String::from_utf8(record[column].clone()).unwrap();
        assert_eq!((&row[0], &row[1], &row[3]), (&cell(0), &cell(1), &cell(3)), "row {line}");
        // The table says 13-01-2010 08:40:25.
        let time = cell(2);
        let (day, month, year, clock) = (&time[..2], &time[3..5], &time[6..10], &time[11..]);
        assert!(row[2].starts_with(&format!("{year}-{month}-{day} {clock}")), "row {line}: {} and {time}", row[2]);
        // The amounts are others in the two files, but none has more than two decimals.
        assert!(row[4].split_once('.').is_none_or(|(_, decimals)| decimals.len() <= 2), "row {line}: {}", row[4]);
    }
}

#[test]
fn the_edge_cases_of_apromore_can_all_be_read() {
    // As openpyxl counts them, the header included.
    let expected = [("1-valid", 4), ("2-missing-columns", 4), ("7-record-invalid", 4), ("9-differentiate-dates", 14)];
    for (name, rows) in expected {
        let Some(file) = shared_log(&format!("xlsx-edge/test{name}.xlsx")) else { return };
        let read = sheet(file, 0).unwrap();
        assert_eq!(read.len(), rows, "{name}");
        assert!(read.iter().all(|(_, cells)| cells.len() == read[0].1.len()), "{name}: rows of one length");
    }
}

#[test]
fn a_protected_workbook_says_so() {
    assert_eq!(problem(bytes("protected.xlsx")), ImportProblem::WorkbookProtected);
    // LibreOffice lists the keys of an encrypted document in its manifest.
    let manifest =
        "<manifest:file-entry manifest:full-path=\"content.xml\"><manifest:encryption-data/></manifest:file-entry>";
    let document = zipped(&[("META-INF/manifest.xml", manifest.as_bytes()), ("content.xml", b"\x8f\x01\xfe")]);
    assert_eq!(problem(document), ImportProblem::WorkbookProtected);
    // An old workbook under a password has a record 0x2f (FilePass) behind its first one.
    let mut old = bytes("old.xls");
    let begin = find(&old, b"\x09\x08\x10\x00\x00\x06\x05\x00");
    old[begin + 20] = 0x2f;
    assert_eq!(problem(old), ImportProblem::WorkbookProtected);
}

#[test]
fn a_lock_file_says_so() {
    // Excel: the length of the name, the name in bytes up to byte 55, its length again, the name in UTF-16.
    let mut lock = vec![b' '; 165];
    lock[..9].copy_from_slice(b"\x08Bo Hanse");
    lock[55..57].copy_from_slice(&[8, 0]);
    for (at, letter) in "Bo Hanse".bytes().enumerate() {
        lock[57 + 2 * at..59 + 2 * at].copy_from_slice(&[letter, 0]);
    }
    assert_eq!(problem(lock), ImportProblem::WorkbookIsLockFile);
    let libre_office = b",bo,pc-17,22.01.2024 10:11,file:///C:/Users/bo/AppData/Roaming/LibreOffice/4;".to_vec();
    assert_eq!(problem(libre_office), ImportProblem::WorkbookIsLockFile);
}

#[test]
fn a_half_written_workbook_says_so() {
    for name in ["report.xlsx", "libre.ods", "old.xls"] {
        let whole = bytes(name);
        for part in [1, 2, 3] {
            let half = whole[..whole.len() * part / 4].to_vec();
            assert_eq!(problem(half), ImportProblem::WorkbookTruncated, "{part}/4 of {name}");
        }
    }
    assert_eq!(problem(Vec::new()), ImportProblem::Empty);
    assert_eq!(problem(b"\x09\x04\x06\x00\x00\x00\x10\x00\x00\x00".to_vec()), ImportProblem::WorkbookTooOld);
}

#[test]
fn a_damaged_workbook_says_so() {
    let mut damaged = bytes("report.xlsx");
    // Into the packed bytes of the sheet, which is the first part.
    let begin = find(&damaged, b"xl/worksheets/sheet1.xml") + 40;
    damaged[begin..begin + 20].fill(0xaa);
    assert_eq!(problem(damaged), ImportProblem::WorkbookDamaged);
    let no_book = zipped(&[("a.txt", b"a")]);
    assert_eq!(problem(no_book), ImportProblem::WorkbookDamaged);
    let no_sheet = xlsx("<worksheet/>", "<workbook><sheets/></workbook>");
    assert_eq!(problem(no_sheet), ImportProblem::WorkbookWithoutSheets);
    let broken = xlsx("<worksheet><sheetData><row><c r=\"A1\"><v>1</v></row>", BOOK);
    assert_eq!(problem(broken), ImportProblem::WorkbookDamaged);
}

#[test]
fn what_a_file_states_of_its_size_costs_nothing() {
    let far = r#"<worksheet><dimension ref="A1:XFD1048576"/><sheetData><row r="1048576"><c r="B1048576"><v>7</v></c></row>
        </sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells></worksheet>"#;
    assert_eq!(sheet(xlsx(far, BOOK), 0).unwrap(), [(1_048_576, vec![String::new(), "7".into()])]);
    let wide = r#"<worksheet><sheetData><row r="3"><c r="XFD3"><v>7</v></c></row></sheetData></worksheet>"#;
    assert_eq!(problem(xlsx(wide, BOOK)), ImportProblem::TooManyColumns { line: 3, limit: 10_000 });
    // One text, repeated in a million rows of a thousand cells.
    let cell = format!(
        "<table-cell value-type=\"string\" number-columns-repeated=\"1000\"><p>{}</p></table-cell>",
        "x".repeat(30_000)
    );
    let rows = format!(
        "<document><table name=\"a\"><table-row number-rows-repeated=\"1000000\">{cell}</table-row></table></document>"
    );
    let repeated = zipped(&[("content.xml", rows.as_bytes())]);
    assert!(matches!(problem(repeated), ImportProblem::WorkbookTooLarge { .. }));
    // A part of 2 GiB of blanks, packed into two megabytes, is walked through and takes no memory.
    let bomb = xlsx_with(BOOK, |archive| {
        archive.write_all(b"<worksheet><sheetData>").unwrap();
        (0..64).for_each(|_| archive.write_all(&vec![b' '; 1 << 20]).unwrap());
        archive.write_all(b"</sheetData></worksheet>").unwrap();
    });
    assert_eq!(sheet(bomb, 0).unwrap(), []);
}

#[test]
fn numbers_dates_and_durations_are_written_as_people_know_them() {
    // Serial numbers by hand: 1 is 1900-01-01; 59 is 1900-02-28, 61 is 1900-03-01; 2958465 is 9999-12-31.
    let cases = [
        ("0", "14", "1899-12-31"),
        ("1", "14", "1900-01-01"),
        ("59", "14", "1900-02-28"),
        ("61", "14", "1900-03-01"),
        ("2958465", "14", "9999-12-31"),
        ("2958466", "14", "2958466"),
        ("-1", "14", "-1"),
        ("0.5", "22", "12:00:00"),
        ("44942.5", "14", "2023-01-16 12:00:00"),
        ("44942.99999999", "22", "2023-01-16 23:59:59.999"),
        ("44942.9999999999", "22", "2023-01-17 00:00:00"),
        ("1.5", "46", "36:00"),
        ("-0.25", "46", "-6:00"),
        ("0.30000000000000004", "0", "0.3"),
        ("1234.5", "4", "1234.5"),
        ("1E-7", "0", "0.0000001"),
        ("1e21", "0", "1000000000000000000000"),
        ("ikke et tal", "0", "ikke et tal"),
    ];
    for (value, format, expected) in cases {
        let styles = format!("<styleSheet><cellXfs><xf numFmtId=\"{format}\"/></cellXfs></styleSheet>");
        let cells = format!("<worksheet><sheetData><row><c s=\"0\"><v>{value}</v></c></row></sheetData></worksheet>");
        let book = zipped(&[
            ("xl/workbook.xml", BOOK.as_bytes()),
            ("xl/_rels/workbook.xml.rels", RELATIONS.as_bytes()),
            ("xl/worksheets/sheet1.xml", cells.as_bytes()),
            ("xl/styles.xml", styles.as_bytes()),
        ]);
        assert_eq!(sheet(book, 0).unwrap()[0].1, [expected], "{value} as {format}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    /// Any damage ends in rows or in a message.
    #[test]
    fn damaged_copies_end_in_an_answer(
        name in prop_oneof![Just("report.xlsx"), Just("old.xls"), Just("libre.ods"), Just("prefixed.xlsx"), Just("protected.xlsx"), Just("binary.xlsb")],
        hits in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..8),
        cut in proptest::option::of(any::<prop::sample::Index>()),
    ) {
        let mut file = bytes(name);
        for (place, byte) in hits {
            let place = place.index(file.len());
            file[place] = byte;
        }
        if let Some(cut) = cut {
            file.truncate(cut.index(file.len()));
        }
        if let Ok(sheets) = all_sheets(file) {
            for rows in sheets {
                prop_assert!(rows.iter().all(|(_, cells)| cells.len() == rows[0].1.len()));
            }
        }
    }

    /// A cell in its usual form is read in one step; the same cell with a prefix is read tag by tag.
    #[test]
    fn the_usual_form_of_a_cell_reads_as_any_other(
        cells in proptest::collection::vec((
            0_u32..3,
            prop_oneof![Just(""), Just(" s=\"1\""), Just(" s=\"2\""), Just(" s=\"900\"")],
            prop_oneof![Just(""), Just(" t=\"n\""), Just(" t=\"str\""), Just(" t=\"b\""), Just(" t=\"e\""), Just(" t=\"d\"")],
            prop_oneof![Just("/>".to_owned()), "[0-9]{1,6}(\\.[0-9]{1,4})?|[a-zæ &;_x0D]{0,9}|2023-01-16T10:00:00".prop_map(|value| {
                format!("><v>{}</v></c>", value.replace('&', "&amp;"))
            })],
        ), 0..12),
    ) {
        let styles = r#"<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="22"/><xf numFmtId="46"/></cellXfs></styleSheet>"#;
        let book = |prefix: &str| {
            let written: String = cells.iter().enumerate().map(|(row, (column, style, kind, value))| {
                let letter = char::from(b'A' + *column as u8);
                let cell = format!("<c r=\"{letter}{}\"{style}{kind}{value}", row + 1);
                let cell = cell.replace("<c", &format!("<{prefix}c")).replace("</c", &format!("</{prefix}c"));
                format!("<row r=\"{}\">{cell}</row>", row + 1)
            }).collect();
            let sheet = format!("<worksheet><sheetData>{written}</sheetData></worksheet>");
            zipped(&[
                ("xl/workbook.xml", BOOK.as_bytes()),
                ("xl/_rels/workbook.xml.rels", RELATIONS.as_bytes()),
                ("xl/worksheets/sheet1.xml", sheet.as_bytes()),
                ("xl/styles.xml", styles.as_bytes()),
            ])
        };
        prop_assert_eq!(sheet(book(""), 0), sheet(book("x:"), 0));
    }

    /// The records of an old workbook are not packed, so that damage reaches every number in them.
    #[test]
    fn damaged_records_end_in_an_answer(
        hits in proptest::collection::vec((0_usize..92_160, prop_oneof![Just(0_u8), Just(255), any::<u8>()]), 1..40),
    ) {
        let mut file = bytes("old.xls");
        for (place, byte) in hits {
            file[place] = byte;
        }
        let _ = all_sheets(file);
    }
}

const BOOK: &str = r#"<workbook xmlns:r="r"><sheets><sheet name="Ark1" sheetId="1" r:id="r1"/></sheets></workbook>"#;
const RELATIONS: &str =
    r#"<Relationships><Relationship Id="r1" Type="x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#;

/// A workbook with this sheet.
fn xlsx(sheet: &str, book: &str) -> Vec<u8> {
    xlsx_with(book, |archive| archive.write_all(sheet.as_bytes()).unwrap())
}

fn xlsx_with(book: &str, write_sheet: impl FnOnce(&mut dyn Write)) -> Vec<u8> {
    let mut archive = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let part = |archive: &mut zip::ZipWriter<_>, name: &str| {
        archive.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
    };
    part(&mut archive, "xl/workbook.xml");
    archive.write_all(book.as_bytes()).unwrap();
    part(&mut archive, "xl/_rels/workbook.xml.rels");
    archive.write_all(RELATIONS.as_bytes()).unwrap();
    part(&mut archive, "xl/worksheets/sheet1.xml");
    write_sheet(&mut archive);
    archive.finish().unwrap().into_inner()
}

fn zipped(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut archive = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, content) in parts {
        archive.start_file(*name, zip::write::SimpleFileOptions::default()).unwrap();
        archive.write_all(content).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

fn find(bytes: &[u8], wanted: &[u8]) -> usize {
    bytes.windows(wanted.len()).position(|window| window == wanted).unwrap()
}

#[test]
fn a_file_is_recognised_by_its_bytes_and_by_its_name_where_they_leave_it_open() {
    let page = "<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><table>";
    let wide: Vec<u8> = format!("\u{feff}{page}").encode_utf16().flat_map(u16::to_le_bytes).collect();
    let sheets = "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?>\
        <Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">";
    let cases: Vec<(Vec<u8>, &str, FileKind)> = vec![
        (bytes("report.xlsx"), "Sager.XLSX", FileKind::Workbook(WorkbookKind::Xlsx)),
        (bytes("report.xlsx"), "hentet", FileKind::Workbook(WorkbookKind::Xlsx)),
        (bytes("prefixed.xlsx"), "a.zip", FileKind::Workbook(WorkbookKind::Xlsx)),
        (bytes("libre.ods"), "hentet", FileKind::Workbook(WorkbookKind::Ods)),
        (bytes("old.xls"), "a.xlsx", FileKind::Workbook(WorkbookKind::Xls)),
        (bytes("protected.xlsx"), "a.xlsx", FileKind::Workbook(WorkbookKind::Xls)),
        (zipped(&[("xl/workbook.bin", b"x")]), "a", FileKind::Workbook(WorkbookKind::Xlsb)),
        (zipped(&[("a.csv", b"x")]), "a.zip", FileKind::Zip),
        (vec![b' '; 165], "~$Sager.xlsx", FileKind::LockFile),
        (page.into(), "Sager.xls", FileKind::Html),
        (wide, "Sager.xls", FileKind::Html),
        (b"Sager<br>\r\n<TABLE border=1><tr>".to_vec(), "Sager.xls", FileKind::Html),
        (sheets.into(), "Sager.xls", FileKind::Workbook(WorkbookKind::SpreadsheetXml)),
        (FLAT.into(), "Sager.fods", FileKind::Workbook(WorkbookKind::FlatOds)),
        (b"<?xml version=\"1.0\"?><log xes.version=\"1.0\">".to_vec(), "a.xes", FileKind::Xes),
        (b"{\"ocel:global-log\": {}}".to_vec(), "a.json", FileKind::Ocel(OcelKind::Json1)),
        (b"<log><object-types>".to_vec(), "a.xml", FileKind::Ocel(OcelKind::Xml2)),
        (b"\x1f\x8b\x08".to_vec(), "a.csv.gz", FileKind::Gzip),
        (b"sag;<table>;tid\r\n".to_vec(), "a.csv", FileKind::Text),
        (b"%PDF-1.7".to_vec(), "a.xlsx", FileKind::Other(BinaryKind::Pdf)),
    ];
    for (file, name, expected) in cases {
        assert_eq!(recognise(&file, name), expected, "{name}");
    }
}

/// Written as LibreOffice does, after OpenDocument 1.3; the rows by hand.
const FLAT: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:body><office:spreadsheet>
<table:table table:name="Forside"><table:table-row><table:table-cell office:value-type="string"><text:p>Udtræk</text:p></table:table-cell></table:table-row></table:table>
<table:table table:name="Sager">
<table:table-row><table:table-cell office:value-type="string"><text:p>Sag</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>Tid</text:p></table:table-cell></table:table-row>
<table:table-row><table:table-cell office:value-type="string"><text:p>Æ &amp; Ø</text:p></table:table-cell><table:table-cell office:value-type="date" office:date-value="2023-01-31"><text:p>31-01-2023</text:p></table:table-cell></table:table-row>
</table:table>
</office:spreadsheet></office:body></office:document>"#;

#[test]
fn a_flat_workbook_of_libreoffice_reads_like_a_packed_one() {
    let book = Workbook::open(FLAT.into()).unwrap();
    let names: Vec<&str> = book.sheets().iter().map(|sheet| sheet.name.as_str()).collect();
    assert_eq!(names, ["Forside", "Sager"]);
    let packed = zipped(&[("content.xml", FLAT.as_bytes())]);
    let rows = sheet(FLAT.into(), 1).unwrap();
    assert_eq!(rows[0], (1, vec!["Sag".into(), "Tid".into()]));
    assert_eq!(rows[1].1[0], "Æ & Ø");
    assert_eq!(rows, sheet(packed, 1).unwrap());
    // Cut off on its way, or not what it says.
    assert_eq!(problem(FLAT.as_bytes()[..900].to_vec()), ImportProblem::WorkbookTruncated);
}

#[test]
fn the_xml_of_excel_2003_reads_as_a_person_sees_it() {
    // Written as Excel 2003 does, after its reference schema; the rows by hand.
    let page = r#"<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
<Styles><Style ss:ID="d"><NumberFormat ss:Format="Short Date"/></Style><Style ss:ID="t"><NumberFormat ss:Format="dd\-mm\-yyyy\ hh:mm"/></Style>
<Style ss:ID="n"><NumberFormat ss:Format="00000"/></Style></Styles>
<Worksheet ss:Name="Sager"><Table ss:ExpandedColumnCount="3">
<Row><Cell ss:MergeAcross="2"><Data ss:Type="String">Sager i 2023</Data></Cell></Row>
<Row ss:Index="3"><Cell><Data ss:Type="String">Sag</Data></Cell><Cell ss:Index="3"><Data ss:Type="String">Tid &amp; sted</Data></Cell></Row>
<Row><Cell ss:MergeDown="1" ss:StyleID="n"><Data ss:Type="Number">45</Data></Cell><Cell><Data ss:Type="Number">1234.5</Data><Comment><ss:Data>note</ss:Data></Comment></Cell>
 <Cell ss:StyleID="t"><Data ss:Type="DateTime">2023-01-16T09:42:10.000</Data></Cell></Row>
<Row><Cell ss:Index="2"><ss:Data ss:Type="String" xmlns="http://www.w3.org/TR/REC-html40">fed <B>og</B> mager</ss:Data></Cell>
 <Cell ss:StyleID="d"><Data ss:Type="DateTime">2023-01-16T00:00:00.000</Data></Cell></Row>
<Row><Cell><Data ss:Type="Boolean">1</Data></Cell><Cell><Data ss:Type="Error">#N/A</Data></Cell><Cell ss:StyleID="t"><Data ss:Type="DateTime">1899-12-31T09:42:00.000</Data></Cell></Row>
</Table></Worksheet>
<Worksheet ss:Name="Skjult"><Table><Row><Cell><Data ss:Type="String">x</Data></Cell></Row></Table>
<WorksheetOptions><Visible>SheetHidden</Visible></WorksheetOptions></Worksheet></Workbook>"#;
    let book = Workbook::open(page.into()).unwrap();
    let sheets: Vec<(&str, bool)> = book.sheets().iter().map(|sheet| (sheet.name.as_str(), sheet.visible)).collect();
    assert_eq!(sheets, [("Sager", true), ("Skjult", false)]);
    let expected = [
        (1, ["Sager i 2023", "", ""]),
        (3, ["Sag", "", "Tid & sted"]),
        (4, ["00045", "1234.5", "2023-01-16 09:42:10"]),
        (5, ["00045", "fed og mager", "2023-01-16"]),
        (6, ["true", "", "09:42:00"]),
    ];
    let expected = expected.map(|(line, cells)| (line, cells.map(str::to_owned).to_vec()));
    let mut rows = book.read(0).unwrap();
    assert_eq!(in_steps(&mut rows, 1).unwrap(), expected);
    rows.rewind();
    assert_eq!(in_steps(&mut rows, 100).unwrap(), expected);
    assert_eq!(sheet(page.into(), 1).unwrap(), [(1, vec!["x".to_owned()])]);
    assert_eq!(problem(page[..page.len() / 2].into()), ImportProblem::WorkbookTruncated);
}
