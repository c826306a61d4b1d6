//! The end of a file: what can only be said when all rows have been read, and the log.

use super::collector::Collector;
use super::columns::{CaseTexts, RowTexts};
use super::left_out::LeftOut;
use crate::engine::import::account::RejectedValues;
use crate::engine::import::dates::TimeReader;
use crate::engine::import::importer::ReadEvents;
use crate::engine::import::mend::RowsBesides;
use crate::engine::import::personal::Chosen;
use crate::engine::import::problem::ImportProblem;
use crate::engine::import::report::{Finding, ImportReport};
use crate::engine::log::RawEvents;
use crate::engine::privacy::CprCount;
use crate::engine::table::unguarded;

impl Collector {
    /// The events in the order of the file, and the account, closed.
    pub fn finish(mut self) -> Result<ReadEvents, ImportProblem> {
        if self.account.rows == 0 {
            return Err(match self.has_rows {
                true => ImportProblem::HeaderOnly { columns: self.width.unwrap_or(0) },
                false => ImportProblem::Empty,
            });
        }
        self.conclude();
        self.account.other.extend(self.left_out.take().into_iter().flat_map(LeftOut::findings));
        let rows = self.account.rows;
        let (report, rejected): (ImportReport, RejectedValues) = self.account.close();
        if report.events == 0 {
            return Err(ImportProblem::NothingUsable { rows, report: Box::new(report) });
        }
        let case_texts = self.case_texts.iter_mut().map(CaseTexts::take_rows).collect();
        let besides = RowsBesides { case_texts, turned_away: std::mem::take(&mut self.turned_away) };
        let events = RawEvents {
            case: self.case.into_column(),
            activity: self.activity.into_column(),
            time_millis: self.time_millis,
            start_millis: self.start_reader.is_some().then_some(self.start_millis),
            day_only: self.day_only,
            attributes: self.row_texts.into_iter().map(RowTexts::into_attribute).collect(),
            case_attributes: self.case_texts.into_iter().map(CaseTexts::into_attribute).collect(),
        };
        let (chosen, source_starts) = (Chosen::default(), Vec::new());
        Ok(ReadEvents { events, besides, report, rejected, columns: self.names, source_starts, chosen })
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
        self.undo_guards();
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

    /// Texts that were guarded against being run as formulas become what they were; every code stays what it is.
    /// Texts joined from several columns stay as they are.
    fn undo_guards(&mut self) {
        if !self.may_be_guarded {
            return;
        }
        let by_row = [&mut self.case, &mut self.activity].into_iter().chain(&mut self.row_texts);
        let by_row = by_row.filter(|texts| texts.from.columns.len() == 1).map(|texts| &mut texts.dictionary);
        for dictionary in by_row.chain(self.case_texts.iter_mut().map(|texts| &mut texts.dictionary)) {
            if let Some(before) = unguarded(dictionary) {
                *dictionary = before;
            }
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
        self.account.other.extend(self.time_reader.other_spelling_finding());
    }

    /// A column in which every clock says midnight has no clock: its times say the day only.
    fn find_days_with_empty_clocks(&mut self) {
        if self.time_reader.read > 0 && self.time_reader.past_midnight == 0 {
            self.day_only = Some(vec![true; self.time_millis.len()]);
            self.account.day_only = self.time_millis.len() as u64;
        }
    }
}
