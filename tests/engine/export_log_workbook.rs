//! A log as a workbook, read back cell by cell with `calamine`.

use crate::exported::{everything, guessed, read_with};
use calamine::{Data, Range, Reader, Xlsx};
use spor::engine::export::{LogWorkbook, SHEET_ROWS, SheetSettings, SheetsWritten};
use spor::engine::import::{Zone, wall_time};
use spor::engine::log::{AttributeLevel, AttributeUse, EventLog, NO_TIME};
use std::io::{Cursor, Read};
use std::path::Path;

const CREATED: i64 = 1_700_000_000_000;

fn written_in_pieces(log: &EventLog, rows_at_most: u32, piece: usize) -> (Vec<u8>, SheetsWritten) {
    let settings = SheetSettings { name: "Hændelser".into(), created_millis: CREATED, rows_at_most };
    let mut workbook = LogWorkbook::new(log, &everything(log, Zone::Copenhagen), settings);
    while workbook.write_some(log, piece).unwrap() {}
    assert_eq!(workbook.events_written(), log.event_count());
    workbook.finish().unwrap()
}

fn written(log: &EventLog) -> (Vec<u8>, SheetsWritten) {
    written_in_pieces(log, SHEET_ROWS, 1000)
}

fn sheets(file: Vec<u8>) -> Vec<(String, Range<Data>)> {
    Xlsx::new(Cursor::new(file)).unwrap().worksheets()
}

fn read(csv: &str) -> EventLog {
    read_with(csv.as_bytes(), &guessed(csv.as_bytes(), "log.csv").settings).log
}

/// A date cell as milliseconds on the wall since 1970, and any other as text.
fn cell(data: Option<&Data>) -> Result<i64, String> {
    match data {
        None | Some(Data::Empty) => Err(String::new()),
        Some(Data::String(text)) => Err(text.clone()),
        // Excel counts days from 1899-12-30; 1970-01-01 is day 25,569.
        Some(Data::DateTime(date)) => Ok(((date.as_f64() - 25_569.0) * 86_400_000.0).round() as i64),
        Some(other) => panic!("{other:?}"),
    }
}

/// The reading of the clock in Copenhagen, as milliseconds since 1970 on the wall.
fn on_the_wall(millis: i64) -> i64 {
    let wall = wall_time(millis, Zone::Copenhagen, false);
    let day = chrono::NaiveDate::from_ymd_opt(wall.year, wall.month.into(), wall.day.into()).unwrap();
    let clock = day.and_hms_milli_opt(wall.hour.into(), wall.minute.into(), wall.second.into(), wall.milli.into());
    clock.unwrap().and_utc().timestamp_millis()
}

/// Every cell of the sheets says what the log says.
fn assert_cells(log: &EventLog, sheets: &[(String, Range<Data>)], name: &str) {
    let rows: Vec<&[Data]> = sheets.iter().flat_map(|(_, sheet)| sheet.rows().skip(1)).collect();
    assert_eq!(rows.len(), log.event_count(), "{name}");
    let is_resource = |&at: &usize| log.attributes()[at].used_as == AttributeUse::Resource;
    let attributes: Vec<usize> = (0..log.attributes().len()).collect();
    let (resource, others): (Vec<usize>, Vec<usize>) = attributes.into_iter().partition(is_resource);
    for case in 0..log.case_count() as u32 {
        for event in log.events_of(case) {
            let mut cells = rows[event].iter();
            let mut next = || cell(cells.next());
            assert_eq!(next(), Err(log.case_id(case).into()), "{name}");
            assert_eq!(next(), Err(log.activity_name(log.activity()[event]).into()), "{name}");
            if let Some(starts) = log.start_millis() {
                let start = Some(starts[event]).filter(|&start| start != NO_TIME);
                assert_eq!(next(), start.map_or(Err(String::new()), |start| Ok(on_the_wall(start))), "{name}");
            }
            assert_eq!(next(), Ok(on_the_wall(log.time_millis()[event])), "{name}: event {event}");
            for &at in resource.iter().chain(&others) {
                let attribute = &log.attributes()[at];
                let at = match attribute.level {
                    AttributeLevel::Case => case as usize,
                    AttributeLevel::Event => log.row()[event] as usize,
                };
                let text = attribute.dictionary.text(attribute.codes[at]);
                assert_eq!(next(), Err(text.into()), "{name}: {}", attribute.name);
            }
        }
    }
}

#[test]
fn every_cell_of_real_logs_is_what_the_log_says() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/logs");
    if !folder.is_dir() {
        println!("skipped: no ../shared/logs");
        return;
    }
    for file in [
        "receipt/receipt.xes",
        "interval/interval_event_log.xes",
        "callcenter/CallcenterExample.csv",
        "roadtraffic100/roadtraffic100traces.csv",
        "helpdesk-danish/helpdesk_da_cp1252_semicolon.csv",
    ] {
        let bytes = std::fs::read(folder.join(file)).unwrap();
        let log = read_with(&bytes, &guessed(&bytes, file).settings).log;
        let (workbook, told) = written(&log);
        assert_eq!(told, SheetsWritten { sheets: 1, rows: log.event_count() as u64, texts_cut: 0, times_as_text: 0 });
        assert_cells(&log, &sheets(workbook), file);
    }
}

const LOG: &str = "Sagsnr;Aktivitet;Tidspunkt;Note\n\
    0042;Ansøgning;01-05-2024;=1+1\n\
    0042;Afgørelse;02-05-2024 13:00:05;_x0041_ <&> 7\n\
    0007;Ansøgning;03-05-2024 23:59:59;  blanks  \n";

#[test]
fn ids_stay_text_and_days_stay_days() {
    let log = read(LOG);
    let (file, _) = written(&log);
    let sheets = sheets(file);
    let (name, sheet) = &sheets[0];
    assert_eq!(name, "Hændelser");
    let head: Vec<String> = sheet.rows().next().unwrap().iter().map(|cell| cell.to_string()).collect();
    assert_eq!(head, ["Sagsnummer", "Aktivitet", "Sluttidspunkt", "Note"]);
    assert_cells(&log, &sheets, "log");
    // 2024-05-01 is day 45,413 of Excel, by hand: 25,569 + 19,844 days from 1970.
    let Some(Data::DateTime(day)) = sheet.get_value((1, 2)) else { panic!("{sheet:?}") };
    assert_eq!(day.as_f64(), 45_413.0);
    let Some(Data::DateTime(clock)) = sheet.get_value((2, 2)) else { panic!("{sheet:?}") };
    // 13:00:05 is 46,805 of 86,400 seconds.
    assert!((clock.as_f64() - (45_414.0 + 46_805.0 / 86_400.0)).abs() < 1e-9);
}

fn part(file: &[u8], name: &str) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(file)).unwrap();
    let mut text = String::new();
    archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

#[test]
fn the_first_row_is_bold_stays_in_sight_and_filters() {
    let (file, _) = written(&read(LOG));
    let sheet = part(&file, "xl/worksheets/sheet1.xml");
    assert!(sheet.contains("<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>"));
    assert!(sheet.contains("<autoFilter ref=\"A1:D4\"/>") && sheet.contains("<c r=\"D1\" s=\"1\" t=\"s\">"), "{sheet}");
    // The day, and the clock behind it.
    assert!(sheet.contains("<c r=\"C2\" s=\"2\"><v>45413</v>") && sheet.contains("<c r=\"C3\" s=\"3\">"), "{sheet}");
    let styles = part(&file, "xl/styles.xml");
    assert!(
        styles.contains("formatCode=\"dd\\-mm\\-yyyy\"") && styles.contains("formatCode=\"dd\\-mm\\-yyyy\\ hh:mm:ss\"")
    );
    assert!(part(&file, "xl/workbook.xml").contains(">'Hændelser'!$A$1:$D$4</definedName>"));
    // 1,700,000,000 seconds after 1970 is 2023-11-14 22:13:20 UTC.
    assert!(part(&file, "docProps/core.xml").contains(">2023-11-14T22:13:20Z<"));
}

#[test]
fn the_same_log_gives_the_same_bytes_in_pieces_of_any_size() {
    let log = read(LOG);
    let (whole, _) = written_in_pieces(&log, 2, usize::MAX);
    for piece in 0..4 {
        assert!(written_in_pieces(&log, 2, piece).0 == whole, "{piece}");
    }
    let mut archive = zip::ZipArchive::new(Cursor::new(whole)).unwrap();
    for at in 0..archive.len() {
        // The first day that the format knows, instead of today.
        assert_eq!(archive.by_index(at).unwrap().last_modified().unwrap().year(), 1980);
    }
}

#[test]
fn rows_that_do_not_fit_go_on_in_the_next_sheet() {
    let log = read(LOG);
    for (rows_at_most, lengths) in [(4, vec![3]), (3, vec![2, 1]), (2, vec![1, 1, 1])] {
        let (file, told) = written_in_pieces(&log, rows_at_most, 1000);
        assert_eq!((told.sheets as usize, told.rows), (lengths.len(), 3));
        let sheets = sheets(file);
        let names: Vec<&str> = sheets.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["Hændelser", "Hændelser 2", "Hændelser 3"][..lengths.len()]);
        assert_eq!(sheets.iter().map(|(_, sheet)| sheet.height() - 1).collect::<Vec<_>>(), lengths);
        assert_cells(&log, &sheets, "log");
    }
    let empty = EventLog::from_rows([]).unwrap();
    let (file, told) = written(&empty);
    assert_eq!(told, SheetsWritten { sheets: 1, ..SheetsWritten::default() });
    assert_eq!(sheets(file)[0].1.height(), 1);
}

#[test]
fn what_no_cell_can_hold_is_counted() {
    // 1899-12-31, before Excel's days; and 2024-10-27 01:30 UTC, the second 02:30 on the wall (day 20,023 since 1970).
    let (old, second) = (-25_568 * 86_400_000, 20_023 * 86_400_000 + 5_400_000);
    let long = "æ".repeat(32_768);
    let log = EventLog::from_rows([("1", "a", old), ("1", "b", second), ("1", &long, second + 3_600_000)]).unwrap();
    let (file, told) = written(&log);
    assert_eq!(told, SheetsWritten { sheets: 1, rows: 3, texts_cut: 1, times_as_text: 2 });
    let sheet = &sheets(file)[0].1;
    assert_eq!(cell(sheet.get_value((1, 2))), Err("1899-12-31T01:00:00.000+01:00".into()));
    assert_eq!(cell(sheet.get_value((2, 2))), Err("2024-10-27T02:30:00.000+01:00".into()));
    assert_eq!(cell(sheet.get_value((3, 2))), Ok(on_the_wall(second + 3_600_000)));
    assert_eq!(cell(sheet.get_value((3, 1))), Err("æ".repeat(32_767)));
}

#[test]
fn a_name_that_excel_forbids_is_made_one_it_takes() {
    let log = read(LOG);
    for (asked, given) in [("Sager [1/2]: 'æ'", "Sager 12 'æ"), ("''", "1"), (&"x".repeat(40), "xxxxxxxxxxxxxxxxxxxx")]
    {
        let settings = SheetSettings { name: asked.into(), created_millis: 0, rows_at_most: SHEET_ROWS };
        let mut workbook = LogWorkbook::new(&log, &everything(&log, Zone::Utc), settings);
        while workbook.write_some(&log, 10).unwrap() {}
        assert_eq!(sheets(workbook.finish().unwrap().0)[0].0, given);
    }
}
