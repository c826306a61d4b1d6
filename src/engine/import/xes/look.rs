//! A first look at an XES file: its columns, a guess at their roles, and the first events read that way.

use super::columns::{COLUMN_LIMIT, Columns};
use super::date_time::DateTime;
use super::events::Events;
use super::markup::Line;
use super::reader::Traces;
use super::roles;
use super::walk::{Level, TraceTaker};
use crate::engine::import::zone::utc_seconds;
use crate::engine::import::{
    CellReading, ColumnNumber, FileFormat, Finding, ImportProblem, ImportSettings, LifecycleRows, Preview, PreviewCell,
    PreviewRow, Zone, find_cpr, wall_time, without_cpr,
};
use std::collections::BTreeSet;

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
    let (rows, read_all) = read(beginning, whole_file, Rows::default())?;
    let columns = rows.columns.len() as u32;
    let mut chosen = settings.cloned().unwrap_or_else(|| ImportSettings {
        format: FileFormat::Xes { columns },
        gzip: false,
        roles: Default::default(),
        time_pattern: String::new(),
        start_pattern: String::new(),
        zone: Zone::default(),
        lifecycle_rows: LifecycleRows::default(),
    });
    chosen.format = FileFormat::Xes { columns };
    if settings.is_none() || guess {
        chosen.roles = roles::guess(&rows.columns);
        chosen.time_pattern = XES_TIME.into();
        chosen.start_pattern = if chosen.roles.start.is_empty() { String::new() } else { XES_TIME.into() };
    }
    let mut events = Events::new(&chosen, columns);
    events.rows_at_most = Some(ROWS_LOOKED_AT);
    let (mut events, _) = read(beginning, whole_file, events)?;
    events.settle();
    Ok(rows.preview(chosen, events, whole_file && read_all))
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

    fn preview(mut self, settings: ImportSettings, events: Events, whole_file: bool) -> Preview {
        self.end_trace();
        let (names, _) = self.columns.names();
        let roles = &settings.roles;
        let times: Vec<ColumnNumber> = roles.time.iter().chain(&roles.start).copied().collect();
        let shown = self.rows.iter().take(ROWS_SHOWN).map(|row| {
            let cell = |column| preview_cell(row.cell(column), times.contains(&column), settings.zone);
            PreviewRow { line: row.line, cells: (0..names.len() as ColumnNumber).map(cell).collect() }
        });
        let rows = shown.collect();
        let (cases, activities) = (events.distinct_cases(), events.distinct_activities());
        let cpr = self.cpr_findings(&names);
        let (report, _) = events.close();
        Preview {
            columns: names,
            rows,
            rows_read: report.rows,
            whole_file,
            cases,
            activities,
            time_patterns: vec![XES_TIME.into()],
            start_patterns: if roles.start.is_empty() { Vec::new() } else { vec![XES_TIME.into()] },
            missing_case: roles.case.is_empty(),
            missing_activity: roles.activity.is_empty(),
            missing_time: roles.time.is_empty(),
            findings: cpr.into_iter().chain(report.findings.iter().cloned()).collect(),
            report,
            settings,
        }
    }

    /// Columns with values that look like CPR numbers.
    fn cpr_findings(&self, names: &[String]) -> Vec<Finding> {
        let mut counts = vec![0; names.len()];
        for row in &self.rows {
            let mut seen = BTreeSet::new();
            for (column, text) in row.cells.iter().rev() {
                if seen.insert(*column) && find_cpr(text).is_some() {
                    counts[*column as usize] += 1;
                }
            }
        }
        let found = counts.into_iter().zip(names).enumerate().filter(|&(_, (count, _))| count > 0);
        found.map(|(column, (count, name))| Finding::LooksLikeCpr { column: column as u32, name: name.clone(), count }).collect()
    }
}

fn preview_cell(text: &str, is_time: bool, zone: Zone) -> PreviewCell {
    let reading = if text.trim().is_empty() {
        CellReading::Missing
    } else if find_cpr(text).is_some() {
        CellReading::Cpr
    } else if is_time {
        match DateTime::read(text.trim()) {
            DateTime::Instant(millis) => CellReading::Time(wall_time(millis, zone, false)),
            DateTime::Wall { millis, day_only } => {
                let seconds = utc_seconds(millis.div_euclid(1000), zone).0;
                CellReading::Time(wall_time(seconds * 1000 + millis.rem_euclid(1000), zone, day_only))
            }
            DateTime::Impossible | DateTime::Other => CellReading::NotATime,
        }
    } else {
        CellReading::Text
    };
    PreviewCell { text: without_cpr(text).chars().take(CHARACTERS_SHOWN).collect(), reading }
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

    fn attribute(&mut self, level: Level, key: &str, value: &str, line: &mut Line<'_>) -> Result<(), ImportProblem> {
        let Some(column) = self.columns.number(level, key) else {
            return Err(ImportProblem::TooManyColumns { line: line.number(), limit: COLUMN_LIMIT });
        };
        let value = value.chars().take(CHARACTERS_KEPT).collect::<String>().into();
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
