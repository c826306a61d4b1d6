//! From rows to events, whatever file the rows come from: shaped where need be, then taken or turned away one by one.

mod collector;
mod columns;
mod conclude;
mod names;

use super::importer::ReadEvents;
use super::problem::ImportProblem;
use super::report::{Finding, ImportReport};
use super::rows::Cut;
use super::settings::{HeaderRow, ImportSettings};
use super::shape::{Shaped, Shaper};
use collector::Collector;
pub(crate) use names::{numbered, unique_names};

/// Takes the rows of one file, piece by piece.
pub(crate) struct RowTaker {
    shaper: Option<Shaper>,
    collector: Collector,
}

impl RowTaker {
    pub fn new(settings: ImportSettings, header: HeaderRow) -> Result<RowTaker, ImportProblem> {
        let shaper = Shaper::new(&settings.shape, header)?;
        // A shaped table begins with its names.
        let header = if shaper.is_some() { HeaderRow::Record(0) } else { header };
        Ok(RowTaker { shaper, collector: Collector::new(settings, header)? })
    }

    /// Rows of events so far, taken and turned away.
    pub fn rows(&self) -> u64 {
        self.collector.rows()
    }

    /// Estimates the rows of the whole file, so that memory is set aside once; see [`Collector::foresee`].
    pub fn foresee(&mut self, file_part: f64, used_part: f64, rows_here: usize) {
        if self.shaper.is_none() {
            self.collector.foresee(file_part, used_part, rows_here);
        }
    }

    /// Takes the rows of a piece.
    pub fn take(&mut self, text: &[u8], cut: &Cut) -> Result<(), ImportProblem> {
        match &mut self.shaper {
            None => self.collector.take(text, cut),
            Some(shaper) => take_shaped(&mut self.collector, shaper.shape(text, cut)?),
        }
    }

    /// Something that was found on the way to the rows.
    pub fn found(&mut self, finding: Finding) {
        self.collector.account.other.push(finding);
    }

    /// The events in the order of the file, and the account, closed.
    pub fn finish(mut self) -> Result<ReadEvents, ImportProblem> {
        self.take_last()?;
        self.collector.finish()
    }

    /// The account over the rows so far, and how many cases and activities they hold.
    pub fn close_preview(mut self) -> Result<(ImportReport, u64, u64), ImportProblem> {
        self.take_last()?;
        Ok(self.collector.close_preview())
    }

    fn take_last(&mut self) -> Result<(), ImportProblem> {
        if let Some(shaper) = &mut self.shaper {
            take_shaped(&mut self.collector, shaper.finish())?;
            let above = shaper.skipped_above();
            if above > 0 {
                self.found(Finding::SkippedAboveHeader { count: above });
            }
        }
        Ok(())
    }
}

fn take_shaped(collector: &mut Collector, shaped: &Shaped) -> Result<(), ImportProblem> {
    collector.account.file_rows += shaped.taken;
    for (line, reason, value) in &shaped.rejected {
        collector.account.rows += 1;
        collector.account.reject(*line, *reason, value);
    }
    collector.take(&shaped.rows.text, &shaped.rows.cut)
}
