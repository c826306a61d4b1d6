//! From rows of fields to events: each row becomes one event, or is turned away with its reason.

use super::columns::{Accepted, CaseTexts, Joined, RowTexts, field, fields_of};
use super::left_out::LeftOut;
use super::names_row::NamesRow;
use crate::engine::import::account::Account;
use crate::engine::import::dates::{Reading, TimeReader};
use crate::engine::import::mend::{Concerned, Repairs};
use crate::engine::import::period::Period;
use crate::engine::import::problem::ImportProblem;
use crate::engine::import::report::RejectReason;
use crate::engine::import::room::make_room;
use crate::engine::import::rows::{Cut, Field, Row};
use crate::engine::import::settings::{FileFormat, HeaderRow, ImportSettings, LifecycleRows, Roles};
use crate::engine::import::zone::WallClock;
use crate::engine::log::{AttributeUse, NO_TIME};
use crate::engine::table::Dictionary;
use std::collections::BTreeSet;

/// Fills the columns of a log from the rows of a file.
pub(super) struct Collector {
    pub account: Account,
    /// Whether the texts come from a CSV file, and so may be guarded against being run as formulas.
    pub(super) may_be_guarded: bool,
    /// Whether the file has any row at all.
    pub(super) has_rows: bool,
    names_row: NamesRow,
    pub(super) names: Vec<String>,
    /// None in a preview, which tells what its rows hold by itself.
    pub(super) left_out: Option<LeftOut>,
    /// Fields that every row must have; none before the first row.
    pub(super) width: Option<u32>,
    pub(super) case: RowTexts,
    pub(super) activity: RowTexts,
    pub(super) time: Joined,
    pub(super) time_reader: TimeReader,
    pub(super) time_millis: Vec<i64>,
    pub(super) start: Joined,
    pub(super) start_reader: Option<TimeReader>,
    pub(super) start_millis: Vec<i64>,
    pub(super) day_only: Option<Vec<bool>>,
    pub(super) lifecycle: Option<u32>,
    pub(super) complete_only: bool,
    /// Signs that stand for no case and no activity.
    period: Option<Period>,
    missing_ids: Vec<String>,
    repairs: Repairs,
    repairs_of_ids: Repairs,
    /// What the repairs concern in rows that were turned away, by column as `RowsBesides` has them.
    pub(super) turned_away: Vec<Concerned>,
    pub(super) case_texts: Vec<CaseTexts>,
    pub(super) row_texts: Vec<RowTexts>,
    /// Rows that the whole file is expected to have.
    pub(super) foreseen: usize,
    pub(super) scratch: Vec<u8>,
    /// Where the fields of each accepted row of a piece begin.
    pub(super) first_fields: Vec<u32>,
}

impl Collector {
    pub fn new(settings: ImportSettings, header: HeaderRow) -> Result<Collector, ImportProblem> {
        let roles = &settings.roles;
        let missing = (roles.case.is_empty(), roles.activity.is_empty(), roles.time.is_empty());
        if let (true, ..) | (_, true, _) | (.., true) = missing {
            return Err(ImportProblem::RoleMissing { case: missing.0, activity: missing.1, time: missing.2 });
        }
        let reader = |pattern: &str| match TimeReader::of_setting(pattern, settings.zone) {
            Some(reader) => Ok(reader),
            None => Err(ImportProblem::BadPattern { pattern: pattern.to_string() }),
        };
        let start_reader = if roles.start.is_empty() { None } else { Some(reader(&settings.start_pattern)?) };
        Ok(Collector {
            account: Account::default(),
            may_be_guarded: matches!(settings.format, FileFormat::Csv(_)),
            has_rows: false,
            names_row: NamesRow::new(header),
            names: Vec::new(),
            left_out: Some(LeftOut::of(roles)),
            width: None,
            case: RowTexts::new(Joined::new(&roles.case, b'+'), AttributeUse::Plain),
            activity: RowTexts::new(Joined::new(&roles.activity, b'+'), AttributeUse::Plain),
            time: Joined::new(&roles.time, b' '),
            time_reader: reader(&settings.time_pattern)?,
            time_millis: Vec::new(),
            start: Joined::new(&roles.start, b' '),
            start_reader,
            start_millis: Vec::new(),
            day_only: None,
            lifecycle: roles.lifecycle,
            complete_only: settings.lifecycle_rows == LifecycleRows::CompleteOnly && roles.lifecycle.is_some(),
            case_texts: case_texts(&settings),
            period: settings.period,
            missing_ids: settings.repairs.missing_ids(),
            turned_away: Vec::new(),
            row_texts: row_texts(roles),
            repairs_of_ids: settings.repairs.of_ids(),
            repairs: settings.repairs,
            foreseen: 0,
            scratch: Vec::new(),
            first_fields: Vec::new(),
        })
    }

    /// Rows of data so far.
    pub fn rows(&self) -> u64 {
        self.account.rows
    }

    /// Estimates the rows of the whole file: `rows_here` more have been cut from a `used_part`th of the text at
    /// hand, and the file is `file_part` times as long as what has been fed.
    pub fn foresee(&mut self, file_part: f64, used_part: f64, rows_here: usize) {
        let rows_so_far = (self.account.rows as usize + rows_here) as f64;
        // The part of the text that is carried over matters only while little has been read.
        let cut_part = if self.account.rows == 0 { used_part } else { 1.0 };
        self.foreseen = (rows_so_far * file_part * cut_part * 1.02) as usize + 64;
    }

    /// Takes the rows of a piece.
    pub fn take(&mut self, text: &[u8], cut: &Cut) -> Result<(), ImportProblem> {
        self.has_rows |= !cut.rows.is_empty();
        let (first, names) = self.names_row.look(text, cut);
        if let Some(found) = names {
            self.account.other.extend(found.findings);
            self.set_names(found.names)?;
        }
        if let Some(width) = self.width {
            let (mut first_fields, rows) = (std::mem::take(&mut self.first_fields), &cut.rows[first..]);
            first_fields.clear();
            if self.account.rows + rows.len() as u64 > u64::from(u32::MAX) {
                return Err(ImportProblem::TooManyRows { limit: u64::from(u32::MAX) });
            }
            self.choose(text, cut, rows, width, &mut first_fields);
            if let Some(left_out) = &mut self.left_out {
                left_out.take(text, cut, rows);
            }
            self.fill(Accepted { text, fields: &cut.fields, first_fields: &first_fields });
            if self.dictionaries().any(Dictionary::holds_replacement) {
                self.count_broken(text, cut, rows, &first_fields);
            }
            self.first_fields = first_fields;
        }
        Ok(())
    }

    /// Now the columns are known: the roles must name some of them.
    fn set_names(&mut self, names: Vec<String>) -> Result<(), ImportProblem> {
        let width = names.len() as u32;
        let single = self.case_texts.iter().map(|texts| &texts.column).chain(&self.lifecycle);
        let joined = [&self.case.from, &self.activity.from, &self.time, &self.start];
        let joined = joined.into_iter().chain(self.row_texts.iter().map(|texts| &texts.from));
        if let Some(&column) = joined.flat_map(|joined| &joined.columns).chain(single).find(|&&column| column >= width)
        {
            return Err(ImportProblem::NoSuchColumn { column });
        }
        let name = |columns: &[u32]| columns.iter().map(|&c| names[c as usize].as_str()).collect::<Vec<_>>().join("+");
        for texts in [&mut self.case, &mut self.activity].into_iter().chain(&mut self.row_texts) {
            texts.name = name(&texts.from.columns);
        }
        for texts in &mut self.case_texts {
            texts.name = name(&[texts.column]);
        }
        if let Some(left_out) = &mut self.left_out {
            left_out.name(&names);
        }
        (self.width, self.names) = (Some(width), names);
        Ok(())
    }

    /// Reads the times of `rows` and writes down which rows become events; accounts for the others.
    fn choose(&mut self, text: &[u8], cut: &Cut, rows: &[Row], width: u32, first_fields: &mut Vec<u32>) {
        make_room(&mut self.time_millis, rows.len(), self.foreseen);
        if self.start_reader.is_some() {
            make_room(&mut self.start_millis, rows.len(), self.foreseen);
        }
        let mut scratch = std::mem::take(&mut self.scratch);
        self.account.rows += rows.len() as u64;
        for row in rows {
            match self.read_row(text, cut, row, width, &mut scratch) {
                Ok(()) => first_fields.push(row.first_field),
                Err((reason, value)) => {
                    let reason = if is_total_row(text, fields_of(cut, row)) { RejectReason::TotalRow } else { reason };
                    self.account.reject(row.line, reason, &String::from_utf8_lossy(value));
                    if row.fields >= width && !self.repairs.is_none() {
                        self.count_repairs(text, fields_of(cut, row));
                    }
                }
            }
        }
        self.scratch = scratch;
    }

    /// Reads the times of a row, or says why it is no event, with the value at fault.
    #[inline]
    fn read_row<'a>(
        &mut self,
        text: &'a [u8],
        cut: &Cut,
        row: &Row,
        width: u32,
        scratch: &'a mut Vec<u8>,
    ) -> Result<(), (RejectReason, &'a [u8])> {
        let fields = fields_of(cut, row);
        if row.fields != width {
            let all = &text[row.begin as usize..row.end as usize];
            if row.fields < width {
                return Err((RejectReason::TooFewFields, all));
            }
            // Empty fields at the end hold nothing that could be lost.
            if fields[width as usize..].iter().any(|extra| extra.begin < extra.end) {
                return Err((RejectReason::TooManyFields, all));
            }
        }
        if self.complete_only
            && let Some(column) = self.lifecycle
            && !field(text, fields, column).trim_ascii().eq_ignore_ascii_case(b"complete")
        {
            return Err((RejectReason::NotComplete, field(text, fields, column)));
        }
        if self.says_nothing(self.case.from.text(text, fields, scratch)) {
            return Err((RejectReason::MissingCase, b""));
        }
        if self.says_nothing(self.activity.from.text(text, fields, scratch)) {
            return Err((RejectReason::MissingActivity, b""));
        }
        let reading = self.time_reader.read(self.time.text(text, fields, scratch));
        let Reading::Time { millis, day_only, wall } = reading else {
            let reason = match reading {
                Reading::Missing => RejectReason::MissingTime,
                Reading::Impossible => RejectReason::ImpossibleTime,
                Reading::StandIn => RejectReason::StandInTime,
                _ => RejectReason::InvalidTime,
            };
            return Err((reason, self.time.text(text, fields, scratch)));
        };
        let mut start_wall = WallClock::Plain;
        if self.period.is_some_and(|period| !period.contains(millis)) {
            return Err((RejectReason::OutsidePeriod, self.time.text(text, fields, scratch)));
        }
        if let Some(reader) = &mut self.start_reader {
            let start = match reader.read(self.start.text(text, fields, scratch)) {
                Reading::Time { millis, wall, .. } => {
                    start_wall = wall;
                    millis
                }
                Reading::Missing | Reading::StandIn => {
                    self.account.missing_start += 1;
                    NO_TIME
                }
                _ => return Err((RejectReason::InvalidStart, self.start.text(text, fields, scratch))),
            };
            if start > millis {
                self.account.start_after_complete.add(row.line);
            }
            self.start_millis.push(start);
        }
        if wall != WallClock::Plain || start_wall != WallClock::Plain {
            self.count_wall(&[wall, start_wall], row.line);
        }
        if day_only || self.day_only.is_some() {
            let flags = self.day_only.get_or_insert_default();
            flags.resize(self.time_millis.len(), false);
            flags.push(day_only);
            self.account.day_only += u64::from(day_only);
        }
        self.time_millis.push(millis);
        Ok(())
    }

    /// Whether a case or an activity is missing, or one of the words that mean so.
    #[inline]
    fn says_nothing(&self, text: &[u8]) -> bool {
        text.is_empty() || self.missing_ids.iter().any(|word| word.as_bytes() == text.trim_ascii())
    }

    #[cold]
    fn count_wall(&mut self, walls: &[WallClock], line: u64) {
        for wall in walls {
            match wall {
                WallClock::Plain => {}
                WallClock::InGap => self.account.in_summer_time_gap.add(line),
                WallClock::Repeated => self.account.in_repeated_hour.add(line),
            }
        }
    }

    /// Counts what the repairs concern in a row that is turned away; a text joined of several columns is none of it.
    #[cold]
    fn count_repairs(&mut self, text: &[u8], fields: &[Field]) {
        let single = |texts: &RowTexts| if let [column] = texts.from.columns[..] { Some(column) } else { None };
        let ids = [&self.case, &self.activity].into_iter().map(|texts| (single(texts), &self.repairs_of_ids));
        let by_row = self.row_texts.iter().map(|texts| (single(texts), &self.repairs));
        let by_case = self.case_texts.iter().map(|texts| (Some(texts.column), &self.repairs));
        self.turned_away.resize_with(2 + self.row_texts.len() + self.case_texts.len(), Concerned::default);
        for ((column, repairs), concerned) in ids.chain(by_row).chain(by_case).zip(&mut self.turned_away) {
            if let Some(column) = column {
                concerned.take(field(text, fields, column), repairs);
            }
        }
    }

    /// Adds the texts of the rows that became events, column by column.
    fn fill(&mut self, accepted: Accepted) {
        let before = self.case.codes.len();
        self.case.take(accepted, self.foreseen, &mut self.scratch);
        self.activity.take(accepted, self.foreseen, &mut self.scratch);
        let (cases, known) = (&self.case.codes[before..], self.case.dictionary.len());
        for texts in &mut self.case_texts {
            texts.take(accepted, cases, known);
        }
        for texts in &mut self.row_texts {
            texts.take(accepted, self.foreseen, &mut self.scratch);
        }
    }

    /// The columns that have a text in every row.
    pub(super) fn texts_by_row(&self) -> impl Iterator<Item = &RowTexts> {
        [&self.case, &self.activity].into_iter().chain(&self.row_texts)
    }

    fn dictionaries(&self) -> impl Iterator<Item = &Dictionary> {
        let by_case = self.case_texts.iter().map(|texts| &texts.dictionary);
        self.texts_by_row().map(|texts| &texts.dictionary).chain(by_case)
    }

    /// Counts the `�` in the columns that are kept. Only a text that is new to its dictionary is looked at when it
    /// comes; from the first piece with a `�` on, everything is.
    #[cold]
    fn count_broken(&mut self, text: &[u8], cut: &Cut, rows: &[Row], first_fields: &[u32]) {
        let by_case = self.case_texts.iter().map(|texts| &texts.column);
        let columns = self.texts_by_row().flat_map(|texts| &texts.from.columns).chain(by_case);
        let columns: BTreeSet<u32> = columns.copied().collect();
        for row in rows.iter().filter(|row| first_fields.binary_search(&row.first_field).is_ok()) {
            let fields = fields_of(cut, row);
            let texts = columns.iter().map(|&column| String::from_utf8_lossy(field(text, fields, column)));
            for _ in 0..texts.map(|text| text.matches(char::REPLACEMENT_CHARACTER).count()).sum() {
                self.account.broken_characters.add(row.line);
            }
        }
    }
}

/// Whether a row that is no event is one of totals: the first text in it says so.
#[cold]
fn is_total_row(text: &[u8], fields: &[Field]) -> bool {
    const TOTALS: [&str; 7] = ["i alt", "ialt", "total", "totalt", "grand total", "sum", "hovedtotal"];
    let mut texts = fields.iter().map(|field| text[field.begin as usize..field.end as usize].trim_ascii());
    let first = texts.find(|text| !text.is_empty()).unwrap_or_default();
    let first = first.strip_suffix(b":").unwrap_or(first).trim_ascii();
    TOTALS.iter().any(|total| first.eq_ignore_ascii_case(total.as_bytes()))
}

fn case_texts(settings: &ImportSettings) -> Vec<CaseTexts> {
    let columns = settings.roles.case_attributes.iter();
    columns.map(|&column| CaseTexts::new(column, settings.repairs.clone())).collect()
}

/// Resource, lifecycle and event attributes, each column once.
fn row_texts(roles: &Roles) -> Vec<RowTexts> {
    let mut texts = Vec::new();
    let mut seen: Vec<u32> = Vec::new();
    let marked = [(roles.resource, AttributeUse::Resource), (roles.lifecycle, AttributeUse::Lifecycle)];
    let marked = marked.into_iter().filter_map(|(column, used_as)| Some((column?, used_as)));
    let plain = roles.event_attributes.iter().map(|&column| (column, AttributeUse::Plain));
    for (column, used_as) in marked.chain(plain) {
        if !seen.contains(&column) {
            seen.push(column);
            texts.push(RowTexts::new(Joined::new(&[column], b'+'), used_as));
        }
    }
    texts
}
