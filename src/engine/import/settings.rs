//! How a file is read: everything the reader can guess and the user can change.

use super::mend::Repairs;
use super::ocel::OcelKind;
use super::period::Period;
use super::shape::Shape;
use crate::engine::privacy::{ColumnPart, Subjects, Treatment};
use serde::{Deserialize, Serialize};

/// Position of a column in the file, from 0.
pub type ColumnNumber = u32;

/// What kind of file it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FileFormat {
    Csv(CsvDialect),
    /// `columns`: how many columns the beginning of the file showed. An attribute that first appears
    /// later has a higher number, stands in no role, and is kept.
    Xes {
        columns: u32,
    },
    /// A sheet of a workbook, from 0, of those that have cells.
    Workbook {
        sheet: u32,
        header: HeaderRow,
    },
    /// The largest table of a web page.
    Page {
        header: HeaderRow,
    },
    /// An object log, flattened to the objects of one type.
    Objects {
        kind: OcelKind,
        object_type: String,
    },
}

/// How the text of a CSV file is cut into rows and fields. The quote is always `"`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CsvDialect {
    pub encoding: TextEncoding,
    /// One ASCII byte.
    pub delimiter: u8,
    /// Rows (records, from 0) above the first row of data; the last of them holds the names.
    pub header: HeaderRow,
}

/// Where the names of the columns stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum HeaderRow {
    /// No names: columns are called by number.
    None,
    /// Record `0`, `1`, … holds the names; what stands above it is skipped and counted.
    Record(u32),
}

/// The character set of a text file: all that Spor reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TextEncoding {
    Utf8,
    Utf16Le,
    Utf16Be,
    /// Also what is called Latin-1 or ASCII.
    Windows1252,
    /// Hebrew.
    Windows1255,
    /// Polish, Czech and their neighbours.
    Windows1250,
    /// Cyrillic.
    Windows1251,
    /// Western Europe with a euro sign; never guessed, since only a few signs tell it from Windows-1252.
    Iso8859_15,
}

/// Which column plays which part. Several columns in one part are joined in the order given.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Roles {
    /// Joined by `+`.
    pub case: Vec<ColumnNumber>,
    /// Joined by `+`, so that activity and lifecycle read `activity+lifecycle`.
    pub activity: Vec<ColumnNumber>,
    /// Complete time; joined by a blank (a date column and a clock column).
    pub time: Vec<ColumnNumber>,
    /// Start time; joined by a blank. Empty when there is none.
    pub start: Vec<ColumnNumber>,
    pub lifecycle: Option<ColumnNumber>,
    pub resource: Option<ColumnNumber>,
    pub case_attributes: Vec<ColumnNumber>,
    pub event_attributes: Vec<ColumnNumber>,
}

impl Roles {
    /// The part of `column` as privacy sees it; a column without one is an attribute that is not read.
    pub fn part_of(&self, column: ColumnNumber) -> ColumnPart {
        let is_of = |columns: &[ColumnNumber]| columns.contains(&column);
        match () {
            () if is_of(&self.case) => ColumnPart::Case,
            () if is_of(&self.activity) => ColumnPart::Activity,
            () if is_of(&self.time) || is_of(&self.start) => ColumnPart::Time,
            () if self.lifecycle == Some(column) => ColumnPart::Lifecycle,
            () if self.resource == Some(column) => ColumnPart::Resource,
            () if is_of(&self.event_attributes) => ColumnPart::EventAttribute,
            () => ColumnPart::Attribute,
        }
    }

    /// Takes every part away from `column`.
    pub fn leave_out(&mut self, column: ColumnNumber) {
        let lists = [&mut self.case, &mut self.activity, &mut self.time, &mut self.start];
        for list in lists.into_iter().chain([&mut self.case_attributes, &mut self.event_attributes]) {
            list.retain(|held| *held != column);
        }
        for single in [&mut self.lifecycle, &mut self.resource] {
            *single = single.filter(|held| *held != column);
        }
    }

    /// Whether some part names `column`.
    pub(crate) fn names(&self, column: ColumnNumber) -> bool {
        let lists =
            [&self.case, &self.activity, &self.time, &self.start, &self.case_attributes, &self.event_attributes];
        lists.into_iter().flatten().chain(&self.lifecycle).chain(&self.resource).any(|&named| named == column)
    }
}

/// Which rows count where a lifecycle column holds the standard values.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LifecycleRows {
    #[default]
    All,
    /// Only rows that say `complete` (in any case). Rows left out this way are counted.
    CompleteOnly,
}

/// The zone that times without an offset are read in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Zone {
    #[default]
    Copenhagen,
    Utc,
}

/// Everything that decides how a file becomes a log.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ImportSettings {
    pub format: FileFormat,
    pub gzip: bool,
    /// The file that is meant, where several stand in one archive.
    pub zip_entry: Option<String>,
    pub roles: Roles,
    /// Pattern of the complete time, such as `dd-MM-yyyy HH:mm`; see `DatePattern`.
    pub time_pattern: String,
    /// Pattern of the start time; empty when there is none.
    pub start_pattern: String,
    pub zone: Zone,
    pub lifecycle_rows: LifecycleRows,
    pub repairs: Repairs,
    pub shape: Shape,
    pub part: Part,
    /// Rows of a table whose time lies outside are left out, and counted; none takes all. (XES files have none.)
    pub period: Option<Period>,
    /// What is done with the values of columns that play a part; the others are kept as they are. In order of column.
    pub treatments: Vec<(ColumnNumber, Treatment)>,
    /// Whom the rows are about, as the user declares it.
    pub subjects: Subjects,
}

/// What a file is in a log that may be made of several.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Part {
    /// Its rows become events.
    #[default]
    Events,
    /// A row says something of a case: `columns` are joined to the cases whose id stands in `key`.
    CaseTable { key: ColumnNumber, columns: Vec<ColumnNumber> },
}

impl ImportSettings {
    /// How a file of this format is read before anything is known of its columns.
    pub fn of(format: FileFormat) -> ImportSettings {
        ImportSettings {
            format,
            gzip: false,
            zip_entry: None,
            roles: Roles::default(),
            time_pattern: String::new(),
            start_pattern: String::new(),
            zone: Zone::default(),
            lifecycle_rows: LifecycleRows::default(),
            repairs: Repairs::default(),
            shape: Shape::default(),
            part: Part::default(),
            period: None,
            treatments: Vec::new(),
            subjects: Subjects::NotPersonal,
        }
    }
}
