//! Opening a log: look at a file, change how it is read, read it, or open a sample.

use super::{
    Bytes, ImportReport, ImportSettings, JoinAccount, LogId, LogPrivacy, Preview, Sample, SampleLayer, WallTime, Zone,
};
use serde::{Deserialize, Serialize};

/// Look at the beginning of a file and guess. The `File` rides beside the message.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ProbeFile {
    pub name: String,
    pub size_bytes: u64,
    /// Of an archive, the file that is meant; the first where none is named.
    pub entry: Option<String>,
}

/// The guess; the worker keeps the beginning of the file for [`ShowPreview`].
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Probed {
    pub preview: Preview,
}

/// The preview again, read with other settings. With `guess` the roles and patterns are guessed anew for the dialect in `settings`.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ShowPreview {
    pub settings: ImportSettings,
    pub guess: bool,
}

/// Read whole files into one log. The `File`s ride beside the message, in the same order.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ReadFiles {
    pub files: Vec<FileToRead>,
}

/// One of the files, and how it is read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileToRead {
    pub name: String,
    pub size_bytes: u64,
    pub settings: ImportSettings,
}

/// Open a sample log without faults.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct OpenSample {
    pub sample: Sample,
}

/// Make the files of a sample, to be read as any file is.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct MakeSampleFile {
    pub sample: Sample,
    pub layer: SampleLayer,
}

/// The files of a sample, the list of events first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SampleFiles {
    pub files: Vec<MadeFile>,
}

/// A file that is not on the disk yet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MadeFile {
    pub name: String,
    pub bytes: Bytes,
}

/// A log is open.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Opened {
    pub log: LogId,
    pub summary: LogSummary,
    pub report: ImportReport,
    /// How the tables about cases met the cases, by number of the file from 1.
    pub joins: Vec<(u32, JoinAccount)>,
    pub privacy: LogPrivacy,
}

/// What a log holds, in the zone it was read in.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct LogSummary {
    pub cases: u32,
    pub events: u32,
    pub activities: u32,
    pub variants: u32,
    /// Events that share case and instant with another event of another activity.
    pub tied_events: u32,
    pub first: Option<WallTime>,
    pub last: Option<WallTime>,
    pub has_start: bool,
    /// Columns of events whose every value is a number, and no person's.
    pub number_columns: Vec<String>,
    /// The zone whose days and clocks are told.
    pub zone: Zone,
    /// Bytes of memory the worker uses, where it can tell.
    pub memory_bytes: u64,
}
