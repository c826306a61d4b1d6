//! From a generated file to its log and map, the way the worker does it.

use spor::engine::filter::Selection;
use spor::engine::import::{ImportSettings, Importer, Zone, probe};
use spor::engine::log::EventLog;
use spor::engine::map::{MapView, ProcessMap, TraceIndexes, process_map};
use spor::engine::variants::Variants;
use std::io::Read;

/// Bytes read at a time, as a browser hands them out.
const PIECE_BYTES: usize = 256 << 10;

/// How a file is read, guessed from its beginning and confirmed before the clock starts, as by the user.
pub fn settings(path: &str) -> ImportSettings {
    let mut beginning = Vec::new();
    let file = std::fs::File::open(path).expect("the file of the bench");
    file.take(2 << 20).read_to_end(&mut beginning).expect("a readable file");
    probe(&beginning, false, path).expect("a file that can be guessed").settings
}

/// The log of a file, every column kept.
pub fn read(path: &str, settings: ImportSettings) -> EventLog {
    let mut file = std::fs::File::open(path).expect("the file of the bench");
    let size = file.metadata().expect("its size").len();
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
    let indexes = TraceIndexes::of(log, &variants, Zone::Utc);
    (variants, indexes)
}

/// The figures of the map of every case, as the page first asks for it.
pub fn map_of_all(log: &EventLog, variants: &Variants, indexes: &mut TraceIndexes) -> ProcessMap {
    process_map(log, variants, indexes, &Selection::all(log.case_count()), &MapView::default())
}
