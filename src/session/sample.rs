//! Invented logs: opened without faults in one step, or made as files that are read as any file is.

use super::{BEGINNING_BYTES, open_log::OpenLog};
use crate::engine::import::{self, ImportProblem, ImportReport, RejectedValues, Zone};
use crate::engine::log::EventLog;
use crate::engine::samples::{self, Layer, SampleLog};
use crate::protocol::{Bytes, MadeFile, MakeSampleFile, Problem, SampleFiles};

/// A sample that is open, and the account of its rows.
pub struct Made {
    pub log: OpenLog,
    pub report: ImportReport,
}

/// Opens a sample without faults.
pub fn open(sample: SampleLog) -> Result<Made, Problem> {
    let mut made = make(sample)?;
    made.log.is_invented = true;
    Ok(made)
}

fn make(sample: SampleLog) -> Result<Made, Problem> {
    if sample == SampleLog::ServiceDesk {
        // Its events need not become a file first: this is the sample that most try, and so it is there at once.
        let log = EventLog::from_events(samples::service_desk()).map_err(ImportProblem::from)?;
        let count = log.event_count() as u64;
        let report = ImportReport { rows: count, events: count, ..Default::default() };
        return Ok(Made { log: OpenLog::new(log, Zone::Copenhagen, RejectedValues::default()), report });
    }
    let mut files = samples::sample_files(sample, Layer::Clean, 1);
    files.truncate(1);
    let file = files.pop().ok_or(ImportProblem::Empty)?;
    let beginning = &file.bytes[..file.bytes.len().min(BEGINNING_BYTES as usize)];
    let settings = import::probe(beginning, beginning.len() == file.bytes.len(), &file.name)?.settings;
    let zone = settings.zone;
    let mut importer = import::Importer::new(settings, Some(file.bytes.len() as u64))?;
    importer.feed(&file.bytes)?;
    let imported = importer.finish()?;
    Ok(Made { log: OpenLog::new(imported.log, zone, imported.rejected), report: imported.report })
}

/// The files of a sample, as an export would give them.
pub fn sample_file(ask: &MakeSampleFile) -> SampleFiles {
    let files = samples::sample_files(ask.sample, ask.layer, 1);
    SampleFiles {
        files: files.into_iter().map(|file| MadeFile { name: file.name, bytes: Bytes(file.bytes) }).collect(),
    }
}
