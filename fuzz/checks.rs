//! What must hold for every file and every date, however it was damaged: shared by the fuzz targets and by
//! the property tests, so that both try the same doors.

use spor::engine::import::{
    DatePattern, ImportProblem, ImportReport, ImportSettings, Imported, Importer, Preview, Reading, Zone, preview,
    probe, wall_time,
};
use spor::engine::log::{AttributeLevel, EventLog};

/// A table: the last byte says in what slices it comes.
pub fn csv(bytes: &[u8]) {
    let Some((&slice, file)) = bytes.split_last() else { return };
    file_holds(file, "log.csv", usize::from(slice) + 1);
}

/// A log in XML: the last byte says in what slices it comes.
pub fn xes(bytes: &[u8]) {
    let Some((&slice, file)) = bytes.split_last() else { return };
    file_holds(file, "log.xes", usize::from(slice) + 1);
}

/// A workbook, a page, an archive or an object log: told by its bytes. The last byte says in what slices it comes.
pub fn files(bytes: &[u8]) {
    let Some((&slice, file)) = bytes.split_last() else { return };
    file_holds(file, "udtræk", usize::from(slice) + 1);
}

/// A pattern, a line end, and texts to read with it.
pub fn dates(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let (written, values) = text.split_once('\n').unwrap_or((&text, ""));
    let Some(pattern) = DatePattern::new(written) else { return };
    let plain = pattern.to_string();
    let again = DatePattern::new(&plain);
    assert_eq!(again.map(|pattern| pattern.to_string()), Some(plain), "a pattern reads as it is written");
    for value in values.split('\n') {
        for zone in [Zone::Utc, Zone::Copenhagen] {
            if let Reading::Time { millis, day_only, .. } = pattern.read(value, zone) {
                let wall = wall_time(millis, zone, day_only);
                assert!((1..=12).contains(&wall.month) && (1..=31).contains(&wall.day) && wall.hour < 24);
                let clock = (wall.hour, wall.minute, wall.second, wall.milli);
                assert!(zone != Zone::Utc || !day_only || clock == (0, 0, 0, 0), "a day begins at midnight");
            }
        }
    }
}

/// A file is guessed and read without a fall, adds up, and reads the same in slices of any size.
fn file_holds(file: &[u8], name: &str, slice: usize) {
    // The middle of a file is no reason to fall either.
    let _ = probe(&file[..file.len() / 2], false, name).map(|guessed| preview_holds(&guessed));
    let Ok(guessed) = probe(file, true, name) else { return };
    preview_holds(&guessed);
    for guess in [false, true] {
        let again = preview(file, true, &guessed.settings, guess);
        assert_eq!(again.as_ref().map(|again| again.columns.len()), Ok(guessed.columns.len()));
        let _ = again.map(|again| preview_holds(&again));
    }
    let whole = read(file, &guessed.settings, usize::MAX);
    same(&whole, &read(file, &guessed.settings, slice));
    if let Ok(whole) = &whole {
        log_holds(&whole.log, &whole.report);
    }
}

fn read(file: &[u8], settings: &ImportSettings, slice: usize) -> Result<Imported, ImportProblem> {
    let mut importer = Importer::new(settings.clone(), Some(file.len() as u64))?.in_pieces_of(slice);
    for piece in file.chunks(slice) {
        importer.feed(piece)?;
    }
    importer.finish()
}

fn preview_holds(preview: &Preview) {
    // Without its roles a row is neither an event nor turned away.
    if !(preview.missing_case || preview.missing_activity || preview.missing_time) {
        adds_up(&preview.report);
    }
    assert!(preview.rows.len() <= 60 && preview.rows_read <= 10_000);
    let mut names: Vec<&String> = preview.columns.iter().collect();
    names.sort();
    names.dedup();
    assert_eq!(names.len(), preview.columns.len(), "names are told apart");
    for cell in preview.rows.iter().flat_map(|row| &row.cells) {
        assert!(cell.text.chars().count() <= 200);
    }
}

fn adds_up(report: &ImportReport) {
    let rejected: u64 = report.rejected.iter().map(|rows| rows.count).sum();
    assert_eq!(report.rows, report.events + rejected, "rows = events + rejected");
    for rows in &report.rejected {
        assert!(rows.first_lines.len() <= 10 && rows.first_lines.len() as u64 <= rows.count);
        assert!(rows.first_lines.is_sorted());
    }
}

fn log_holds(log: &EventLog, report: &ImportReport) {
    adds_up(report);
    assert_eq!(log.event_count() as u64, report.events);
    assert!((1..=log.event_count()).contains(&log.case_count()));
    for case in 0..log.case_count() as u32 {
        let events = log.events_of(case);
        assert!(!events.is_empty() && !log.case_id(case).is_empty());
        let order: Vec<(i64, u32)> = events.map(|event| (log.time_millis()[event], log.row()[event])).collect();
        assert!(order.is_sorted(), "events stand by time, then row");
    }
    assert!(log.activity().iter().all(|&code| !log.activity_name(code).is_empty()));
    for attribute in log.attributes() {
        let entries = if attribute.level == AttributeLevel::Case { log.case_count() } else { log.event_count() };
        assert_eq!(attribute.codes.len(), entries);
        assert!(attribute.codes.iter().all(|&code| (code as usize) < attribute.dictionary.len()));
    }
}

fn same(one: &Result<Imported, ImportProblem>, other: &Result<Imported, ImportProblem>) {
    match (one, other) {
        (Ok(one), Ok(other)) => {
            assert_eq!(one.report, other.report);
            assert!(one.rejected == other.rejected);
            let (a, b) = (&one.log, &other.log);
            assert_eq!((a.case_starts(), a.time_millis(), a.row()), (b.case_starts(), b.time_millis(), b.row()));
            assert_eq!((a.activity(), a.start_millis()), (b.activity(), b.start_millis()));
            assert!((0..a.case_count() as u32).all(|case| a.case_id(case) == b.case_id(case)));
            assert_eq!(a.attributes().len(), b.attributes().len());
            for (a, b) in a.attributes().iter().zip(b.attributes()) {
                assert_eq!((&a.name, &*a.codes), (&b.name, &*b.codes));
                assert!((0..a.dictionary.len() as u32).all(|code| a.dictionary.text(code) == b.dictionary.text(code)));
            }
        }
        (one, other) => {
            let problem = |result: &Result<Imported, ImportProblem>| result.as_ref().err().cloned();
            assert_eq!(problem(one), problem(other));
        }
    }
}
