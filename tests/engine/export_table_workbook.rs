//! A table of figures as a workbook, read back cell by cell with `calamine`.

use crate::asked::asked;
use calamine::{Data, Reader, Xlsx};
use spor::engine::export::{Cell, Column, Table};
use spor::protocol::{SHEET_ROWS, SheetSettings, WriteWorkbook};
use spor::session::Session;
use std::io::Cursor;

fn column(name: &str, numeric: bool) -> Column {
    Column { name: name.into(), numeric }
}

fn text(text: &str) -> Cell {
    Cell::Text(text.into())
}

fn written(table: Table) -> Vec<u8> {
    let settings = SheetSettings { name: "Forløb: æøå/[1]".into(), created_millis: 0, rows_at_most: SHEET_ROWS };
    asked(&mut Session::new(), WriteWorkbook { table, settings }, &[]).unwrap().bytes.0
}

#[test]
fn every_cell_comes_back_as_what_it_is() {
    let table = Table {
        columns: vec![column("Trin", false), column("Sager", true), column("Andel (%)", true)],
        rows: vec![
            vec![text("Løst af agent"), Cell::Whole(9_000), Cell::Decimal(41.25, 2)],
            // What a spreadsheet would run in a file of text is a text here; what XML forbids does not break the file.
            vec![text("=1+1 & <b>\u{1}"), text("skjult"), Cell::Empty],
            vec![text("12"), Cell::Whole(-3), Cell::Decimal(f64::NAN, 1)],
        ],
        notes: vec!["Skjult: 2 tal.".into()],
    };
    let file = written(table);
    let sheets = Xlsx::new(Cursor::new(file)).unwrap().worksheets();
    let [(name, cells)] = &sheets[..] else { panic!("{} sheets", sheets.len()) };
    assert_eq!(name, "Forløb æøå1");
    let row = |at: u32| -> Vec<Data> {
        (0..3).map(|column| cells.get_value((at, column)).cloned().unwrap_or(Data::Empty)).collect()
    };
    let string = |text: &str| Data::String(text.into());
    assert_eq!(row(0), [string("Trin"), string("Sager"), string("Andel (%)")]);
    assert_eq!(row(1), [string("Løst af agent"), Data::Float(9_000.0), Data::Float(41.25)]);
    assert_eq!(row(2)[1..], [string("skjult"), Data::Empty]);
    assert!(row(2)[0].to_string().starts_with("=1+1 & <b>"), "{:?}", row(2));
    assert_eq!(row(3), [string("12"), Data::Float(-3.0), Data::Empty]);
    assert_eq!(row(4), [Data::Empty, Data::Empty, Data::Empty]);
    assert_eq!(row(5)[0], string("Skjult: 2 tal."));
}

#[test]
fn a_table_without_rows_is_a_workbook_too() {
    let file = written(Table { columns: vec![column("Trin", false)], rows: Vec::new(), notes: Vec::new() });
    let sheets = Xlsx::new(Cursor::new(file)).unwrap().worksheets();
    assert_eq!(sheets[0].1.get_value((0, 0)), Some(&Data::String("Trin".into())));
}
