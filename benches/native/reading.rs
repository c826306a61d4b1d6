//! From a generated file to its log and map, the way the worker does it.

use spor::engine::filter::Selection;
use spor::engine::import::{
    CsvDialect, FileFormat, HeaderRow, ImportSettings, Importer, LifecycleRows, Roles, TextEncoding, Zone, probe,
};
use spor::engine::log::EventLog;
use spor::engine::map::{MapView, ProcessMap, TraceIndexes, process_map};
use spor::engine::variants::Variants;
use std::io::Read;

/// Bytes read at a time, as a browser hands them out.
const PIECE_BYTES: usize = 256 << 10;

/// The log of a file of `generate_log`, its seven columns all kept.
pub fn read(path: &str) -> EventLog {
    let mut file = std::fs::File::open(path).expect("the file of the bench");
    let size = file.metadata().expect("its size").len();
    let settings = if path.ends_with(".csv") { confirmed_csv() } else { guessed(path) };
    let mut importer = Importer::new(settings, Some(size)).expect("settings that fit");
    let mut piece = vec![0; PIECE_BYTES];
    loop {
        let read = file.read(&mut piece).expect("a readable file");
        if read == 0 {
            break;
        }
        importer.feed(&piece[..read]).expect("a file without faults");
    }
    importer.finish().expect("a log").log
}

/// Variants, and the graph that maps are drawn from.
pub fn prepare(log: &EventLog) -> (Variants, TraceIndexes) {
    let variants = Variants::of(log);
    let indexes = TraceIndexes::of(log, &variants);
    (variants, indexes)
}

/// The figures of the map of every case, as the page first asks for it.
pub fn map_of_all(log: &EventLog, variants: &Variants, indexes: &mut TraceIndexes) -> ProcessMap {
    process_map(log, variants, indexes, &Selection::all(log.case_count()), &MapView::default())
}

/// The roles are confirmed before the clock starts, as by the user.
fn confirmed_csv() -> ImportSettings {
    ImportSettings {
        format: FileFormat::Csv(CsvDialect {
            encoding: TextEncoding::Utf8,
            delimiter: b';',
            header: HeaderRow::Record(0),
        }),
        gzip: false,
        roles: Roles {
            case: vec![0],
            activity: vec![1],
            time: vec![2],
            resource: Some(3),
            event_attributes: vec![4],
            case_attributes: vec![5, 6],
            ..Roles::default()
        },
        time_pattern: "yyyy-MM-ddTHH:mm:ss".into(),
        start_pattern: String::new(),
        zone: Zone::Copenhagen,
        lifecycle_rows: LifecycleRows::All,
    }
}

fn guessed(path: &str) -> ImportSettings {
    let mut beginning = Vec::new();
    let file = std::fs::File::open(path).expect("the file of the bench");
    file.take(2 << 20).read_to_end(&mut beginning).expect("a readable file");
    probe(&beginning, false, path).expect("a file that can be guessed").settings
}
