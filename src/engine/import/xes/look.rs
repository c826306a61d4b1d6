//! A first look at an XES file: its columns, a guess at their roles, and the first events read that way.

use super::columns::{COLUMN_LIMIT, Columns};
use super::events::Events;
use super::markup::Line;
use super::reader::Traces;
use super::roles;
use super::walk::{Level, TraceTaker};
use crate::engine::import::dates::{DatePattern, Reading, TimeReader, fitting_patterns};
use crate::engine::import::mend::RepairsNeeded;
use crate::engine::import::personal::{look_over, masked_from};
use crate::engine::import::{
    CellReading, ColumnNumber, FileFormat, Finding, ImportProblem, ImportSettings, Preview, PreviewCell, PreviewRow,
    Zone, wall_time, without_cpr,
};
use crate::engine::privacy::{ColumnScan, CprCount};
use crate::engine::table::{Dictionary, EMPTY};

/// Rows that are looked at, and of them shown.
const ROWS_LOOKED_AT: u64 = 10_000;
const ROWS_SHOWN: usize = 60;
/// Characters of a cell that are shown.
const CHARACTERS_SHOWN: usize = 200;
/// Characters of a cell that are kept for the look.
const CHARACTERS_KEPT: usize = 1000;

/// How times are written in XES.
pub(super) const XES_TIME: &str = "yyyy-MM-dd HH:mm:ss.fffzzz";

/// Looks at the beginning of a file, which is the whole file if it is short; without settings, or where
/// `guess` asks for it, the roles are guessed.
pub(crate) fn look(
    beginning: &[u8],
    whole_file: bool,
    settings: Option<&ImportSettings>,
    guess: bool,
) -> Result<Preview, ImportProblem> {
    let (mut rows, read_all) = read(beginning, whole_file, Rows::default())?;
    rows.end_trace();
    let columns = rows.columns.len() as u32;
    if whole_file && rows.rows.is_empty() {
        return Err(ImportProblem::HeaderOnly { columns });
    }
    let mut chosen = settings.cloned().unwrap_or_else(|| ImportSettings::of(FileFormat::Xes { columns }));
    chosen.format = FileFormat::Xes { columns };
    let guess = guess || settings.is_none();
    if guess {
        chosen.roles = roles::guess(&rows.columns);
    }
    let scans = rows.scans(columns as usize);
    let privacy = look_over(&scans, &rows.columns.names().0, &chosen.roles);
    chosen.overrule_subjects(&privacy);
    let time_patterns = rows.patterns(&chosen.roles.time);
    let start_patterns = rows.patterns(&chosen.roles.start);
    if guess {
        chosen.time_pattern = time_patterns.first().cloned().unwrap_or_default();
        chosen.start_pattern = start_patterns.first().cloned().unwrap_or_default();
    }
    let mut events = Events::new(&chosen, columns)?;
    events.rows_at_most = Some(ROWS_LOOKED_AT);
    let (mut events, _) = read(beginning, whole_file, events)?;
    events.settle();
    let mut preview = rows.preview(chosen, events, whole_file && read_all, &scans)?;
    preview.privacy = privacy;
    (preview.time_patterns, preview.start_patterns) = (time_patterns, start_patterns);
    Ok(preview)
}

/// Reads the beginning, or as much of it as the taker wants; whether that was all.
fn read<T: TraceTaker>(beginning: &[u8], whole_file: bool, taker: T) -> Result<(T, bool), ImportProblem> {
    let mut traces = Traces::new(taker);
    match traces.feed(beginning) {
        Ok(()) if whole_file => Ok((traces.finish()?, true)),
        Ok(()) => Ok((traces.finish_beginning(), true)),
        Err(ImportProblem::TooManyRows { limit: ROWS_LOOKED_AT }) => Ok((traces.finish_beginning(), false)),
        Err(problem) => Err(problem),
    }
}

/// The first rows as they are written.
#[derive(Default)]
struct Rows {
    columns: Columns,
    rows: Vec<Row>,
    /// What the open trace says, and its first row.
    trace: Vec<(ColumnNumber, Box<str>)>,
    trace_from: usize,
}

struct Row {
    line: u64,
    cells: Vec<(ColumnNumber, Box<str>)>,
}

impl Row {
    fn cell(&self, column: ColumnNumber) -> &str {
        self.cells.iter().rev().find(|(number, _)| *number == column).map_or("", |(_, text)| text)
    }
}

impl Rows {
    fn end_trace(&mut self) {
        for row in &mut self.rows[self.trace_from..] {
            row.cells.extend(self.trace.iter().cloned());
        }
        self.trace.clear();
        self.trace_from = self.rows.len();
    }

    /// What a row says in several columns, joined by a blank.
    fn joined(row: &Row, columns: &[ColumnNumber]) -> String {
        columns.iter().map(|&column| row.cell(column)).collect::<Vec<_>>().join(" ")
    }

    /// Patterns that the times in `columns` fit, best first.
    fn patterns(&self, columns: &[ColumnNumber]) -> Vec<String> {
        if columns.is_empty() {
            return Vec::new();
        }
        let values: Vec<String> = self.rows.iter().map(|row| Self::joined(row, columns)).collect();
        let mut standard = DatePattern::new(XES_TIME).map(|pattern| TimeReader::new(pattern, Zone::Utc));
        let mut is_standard = |value: &String| {
            let reading = standard.as_mut().map(|reader| reader.read(value.as_bytes()));
            matches!(reading, Some(Reading::Time { .. } | Reading::Missing))
        };
        if values.iter().all(&mut is_standard) {
            return vec![XES_TIME.into()];
        }
        let fitting = fitting_patterns(values.iter().map(String::as_str));
        let mut patterns: Vec<String> = fitting.iter().map(|fitting| fitting.pattern.to_string()).collect();
        if patterns.is_empty() {
            patterns.push(XES_TIME.into());
        }
        patterns
    }

    fn preview(
        self,
        settings: ImportSettings,
        events: Events,
        whole_file: bool,
        scans: &[ColumnScan],
    ) -> Result<Preview, ImportProblem> {
        let (names, _) = self.columns.names();
        let cpr = self.cpr_counts(names.len());
        let roles = &settings.roles;
        let mut time = Times::new(&roles.time, &settings.time_pattern, settings.zone);
        let mut start = Times::new(&roles.start, &settings.start_pattern, settings.zone);
        let mut rows = Vec::new();
        for row in self.rows.iter().take(ROWS_SHOWN) {
            let (time_reading, start_reading) = (time.read(row), start.read(row));
            let cells = (0..names.len() as ColumnNumber).map(|column| {
                let text = row.cell(column);
                let scan = &scans[column as usize];
                let masked = masked_from(scan, roles.part_of(column)).and_then(|least| scan.masked_from(text, least));
                let reading = if cpr[column as usize].is_one(text) {
                    CellReading::Cpr
                } else if masked.is_some() {
                    CellReading::Personal
                } else if text.trim().is_empty() {
                    CellReading::Missing
                } else if roles.time.contains(&column) {
                    time_reading.clone()
                } else if roles.start.contains(&column) {
                    start_reading.clone()
                } else {
                    CellReading::Text
                };
                let text = masked.unwrap_or_else(|| text.to_string());
                let text = if reading == CellReading::Cpr { without_cpr(&text) } else { text };
                PreviewCell { text: text.chars().take(CHARACTERS_SHOWN).collect(), reading }
            });
            rows.push(PreviewRow { line: row.line, cells: cells.collect() });
        }
        let (cases, activities) = events.distinct();
        let (report, _) = events.close();
        let counted = cpr.iter().map(CprCount::count).enumerate().filter(|&(_, count)| count > 0);
        let cpr = counted.map(|(i, count)| Finding::LooksLikeCpr { column: i as u32, name: names[i].clone(), count });
        Ok(Preview {
            rows,
            rows_read: report.rows,
            whole_file,
            cases,
            activities,
            time_patterns: Vec::new(),
            start_patterns: Vec::new(),
            missing_case: roles.case.is_empty(),
            missing_activity: roles.activity.is_empty(),
            missing_time: roles.time.is_empty(),
            contents: Default::default(),
            archive: Vec::new(),
            file_columns: Vec::new(),
            shapes: Vec::new(),
            profiles: Vec::new(),
            repairs_needed: RepairsNeeded::default(),
            privacy: Vec::new(),
            findings: cpr.chain(report.findings.iter().cloned()).collect(),
            columns: names,
            report,
            settings,
        })
    }

    /// What stands in each column, before any of it is shown.
    fn scans(&self, columns: usize) -> Vec<ColumnScan> {
        let mut texts = vec![(vec![EMPTY; self.rows.len()], Dictionary::default()); columns];
        for (at, row) in self.rows.iter().enumerate() {
            for (column, text) in &row.cells {
                let (codes, dictionary) = &mut texts[*column as usize];
                codes[at] = dictionary.code(text.trim());
            }
        }
        texts.iter().map(|(codes, dictionary)| ColumnScan::of_column(codes, dictionary)).collect()
    }

    /// How many values of each column look like CPR numbers.
    fn cpr_counts(&self, columns: usize) -> Vec<CprCount> {
        let mut counts = vec![CprCount::default(); columns];
        for row in &self.rows {
            for (column, text) in &row.cells {
                counts[*column as usize].add(text, 1);
            }
        }
        counts
    }
}

/// The times of one part, as the preview shows them.
struct Times<'a> {
    columns: &'a [ColumnNumber],
    reader: Option<TimeReader>,
    zone: Zone,
}

impl<'a> Times<'a> {
    fn new(columns: &'a [ColumnNumber], pattern: &str, zone: Zone) -> Times<'a> {
        Times { columns, reader: TimeReader::of_setting(pattern, zone), zone }
    }

    fn read(&mut self, row: &Row) -> CellReading {
        let Some(reader) = self.reader.as_mut().filter(|_| !self.columns.is_empty()) else { return CellReading::Text };
        match reader.read(Rows::joined(row, self.columns).as_bytes()) {
            Reading::Time { millis, day_only, .. } => CellReading::Time(wall_time(millis, self.zone, day_only)),
            Reading::Missing => CellReading::Missing,
            Reading::DoesNotFit | Reading::Impossible | Reading::StandIn => CellReading::NotATime,
        }
    }
}

impl TraceTaker for Rows {
    fn trace_begins(&mut self) -> Result<(), ImportProblem> {
        self.columns.begin(Level::Trace);
        Ok(())
    }

    fn event_begins(&mut self, line: u64) -> Result<(), ImportProblem> {
        if self.rows.len() as u64 >= ROWS_LOOKED_AT {
            return Err(ImportProblem::TooManyRows { limit: ROWS_LOOKED_AT });
        }
        self.columns.begin(Level::Event);
        self.rows.push(Row { line, cells: Vec::new() });
        Ok(())
    }

    fn attribute(&mut self, level: Level, key: &[u8], value: &[u8], line: &mut Line<'_>) -> Result<(), ImportProblem> {
        let Some(column) = self.columns.number(level, key) else {
            return Err(ImportProblem::TooManyColumns { line: line.number(), limit: COLUMN_LIMIT });
        };
        let value = String::from_utf8_lossy(value).chars().take(CHARACTERS_KEPT).collect::<String>().into();
        match (level, self.rows.last_mut()) {
            (Level::Trace, _) => self.trace.push((column, value)),
            (Level::Event, Some(row)) => row.cells.push((column, value)),
            (Level::Event, None) => {}
        }
        Ok(())
    }

    fn event_ends(&mut self) -> Result<(), ImportProblem> {
        Ok(())
    }

    fn trace_ends(&mut self) -> Result<(), ImportProblem> {
        self.end_trace();
        Ok(())
    }

    fn text_read(&mut self, _: usize) {}

    fn broken_characters(&mut self, _: u64, _: u64) {}
}
