//! The end of a file: what can only be said when all rows have been read, and the log.

use super::collect::Collector;
use super::columns::{CaseTexts, RowTexts};
use crate::engine::import::account::RejectedValues;
use crate::engine::import::dates::TimeReader;
use crate::engine::import::importer::Imported;
use crate::engine::import::problem::ImportProblem;
use crate::engine::import::report::{Finding, ImportReport};
use crate::engine::log::{EventLog, RawEvents};
use crate::engine::privacy::CprCount;

impl Collector {
    /// Sorts the events into a log and closes the account.
    pub fn finish(mut self) -> Result<Imported, ImportProblem> {
        if self.account.rows == 0 {
            return Err(match self.has_rows {
                true => ImportProblem::HeaderOnly { columns: self.width.unwrap_or(0) },
                false => ImportProblem::Empty,
            });
        }
        self.conclude();
        let rows = self.account.rows;
        let (report, rejected): (ImportReport, RejectedValues) = self.account.close();
        if report.events == 0 {
            return Err(ImportProblem::NothingUsable { rows, report: Box::new(report) });
        }
        let events = RawEvents {
            case: self.case.into_column(),
            activity: self.activity.into_column(),
            time_millis: self.time_millis,
            start_millis: self.start_reader.is_some().then_some(self.start_millis),
            day_only: self.day_only,
            attributes: self.row_texts.into_iter().map(RowTexts::into_attribute).collect(),
            case_attributes: self.case_texts.into_iter().map(CaseTexts::into_attribute).collect(),
        };
        let log = EventLog::from_events(events)
            .map_err(|many| ImportProblem::TooManyActivities { found: many.found as u64 })?;
        Ok(Imported { log, report, rejected })
    }

    /// The account over the rows so far, and how many cases and activities they hold.
    pub fn close_preview(mut self) -> (ImportReport, u64, u64) {
        self.conclude();
        let distinct = |texts: &RowTexts| texts.dictionary.len() as u64 - 1;
        let (cases, activities) = (distinct(&self.case), distinct(&self.activity));
        (self.account.close().0, cases, activities)
    }

    /// What can only be said when all rows have been read.
    fn conclude(&mut self) {
        self.find_cpr();
        self.find_days_with_empty_clocks();
        self.find_day_and_month();
        for texts in &self.case_texts {
            let cases = texts.changing_cases();
            if cases > 0 {
                self.account.other.push(Finding::ChangingCaseAttribute { name: texts.name.clone(), cases });
            }
        }
        if self.time_reader.pattern().has_two_digit_year() {
            self.account.two_digit_years = self.time_reader.read;
        }
    }

    /// CPR look-alikes in the columns chosen, first of all findings.
    fn find_cpr(&mut self) {
        let mut found = Vec::new();
        let by_row = self.texts_by_row();
        let by_row =
            by_row.map(|texts| (texts.from.columns[0], &texts.name, texts.codes.as_slice(), &texts.dictionary));
        let by_case = self.case_texts.iter().map(|texts| (texts.column, &texts.name, texts.codes(), &texts.dictionary));
        for (column, name, codes, dictionary) in by_row.chain(by_case) {
            let count = CprCount::of_column(codes, dictionary).count();
            if count > 0 {
                found.push(Finding::LooksLikeCpr { column, name: name.clone(), count });
            }
        }
        found.append(&mut self.account.other);
        self.account.other = found;
    }

    /// Whether the order of day and month is certain: said once where both times agree.
    fn find_day_and_month(&mut self) {
        let found = self.time_reader.day_month_finding();
        let of_start = self.start_reader.as_ref().and_then(TimeReader::day_month_finding);
        let says_more = of_start.filter(|start| {
            found.as_ref().is_none_or(|time| std::mem::discriminant(time) != std::mem::discriminant(start))
        });
        self.account.other.extend(found.into_iter().chain(says_more));
    }

    /// A column in which every clock says midnight has no clock: its times say the day only.
    fn find_days_with_empty_clocks(&mut self) {
        if self.time_reader.read > 0 && self.time_reader.past_midnight == 0 {
            self.day_only = Some(vec![true; self.time_millis.len()]);
            self.account.day_only = self.time_millis.len() as u64;
        }
    }
}
