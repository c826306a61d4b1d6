//! From rows to events, whatever file the rows come from: shaped where need be, then taken or turned away one by one.

mod case_table;
mod collector;
mod columns;
mod conclude;
mod left_out;
mod names;
mod names_row;

use super::importer::ReadEvents;
use super::problem::ImportProblem;
use super::report::{Finding, ImportReport};
use super::rows::Cut;
use super::settings::{HeaderRow, ImportSettings, Part};
use super::shape::{Shaped, Shaper};
pub(crate) use case_table::CaseTable;
use case_table::CaseTableTaker;
use collector::Collector;
pub(crate) use names::{names_of_header, numbered, unique_names};
pub(crate) use names_row::NamesRow;

/// Takes the rows of one file, piece by piece.
pub(crate) struct RowTaker {
    shaper: Option<Shaper>,
    sink: Sink,
}

/// Where the rows go.
enum Sink {
    Events(Box<Collector>),
    Cases(Box<CaseTableTaker>),
}

/// What a file was read into.
pub(crate) enum ReadPart {
    Events(Box<ReadEvents>),
    Cases(Box<CaseTable>),
}

impl RowTaker {
    pub fn new(settings: ImportSettings, header: HeaderRow) -> Result<RowTaker, ImportProblem> {
        let shaper = Shaper::new(&settings.shape, header)?;
        // A shaped table begins with its names.
        let header = if shaper.is_some() { HeaderRow::Record(0) } else { header };
        let sink = match &settings.part {
            Part::Events => Sink::Events(Box::new(Collector::new(settings, header)?)),
            Part::CaseTable { key, columns } => Sink::Cases(Box::new(CaseTableTaker::new(*key, columns, header))),
        };
        Ok(RowTaker { shaper, sink })
    }

    /// Takes the first rows of a file, of which only the account is wanted.
    pub fn for_preview(settings: ImportSettings, header: HeaderRow) -> Result<RowTaker, ImportProblem> {
        let mut taker = RowTaker::new(settings, header)?;
        if let Sink::Events(collector) = &mut taker.sink {
            collector.left_out = None;
        }
        Ok(taker)
    }

    /// Rows of events so far, taken and turned away.
    pub fn rows(&self) -> u64 {
        match &self.sink {
            Sink::Events(collector) => collector.rows(),
            Sink::Cases(taker) => taker.rows(),
        }
    }

    /// Estimates the rows of the whole file, so that memory is set aside once; see [`Collector::foresee`].
    pub fn foresee(&mut self, file_part: f64, used_part: f64, rows_here: usize) {
        if let (None, Sink::Events(collector)) = (&self.shaper, &mut self.sink) {
            collector.foresee(file_part, used_part, rows_here);
        }
    }

    /// Takes the rows of a piece.
    pub fn take(&mut self, text: &[u8], cut: &Cut) -> Result<(), ImportProblem> {
        match (&mut self.shaper, &mut self.sink) {
            (None, Sink::Events(collector)) => collector.take(text, cut),
            (Some(shaper), Sink::Events(collector)) => take_shaped(collector, shaper.shape(text, cut)?),
            // A row about a case needs no shape.
            (_, Sink::Cases(taker)) => taker.take(text, cut),
        }
    }

    /// Something that was found on the way to the rows.
    pub fn found(&mut self, finding: Finding) {
        if let Sink::Events(collector) = &mut self.sink {
            collector.account.other.push(finding);
        }
    }

    /// The events in the order of the file, or the table about cases, and the account, closed.
    pub fn finish(mut self) -> Result<ReadPart, ImportProblem> {
        self.take_last()?;
        Ok(match self.sink {
            Sink::Events(collector) => ReadPart::Events(Box::new(collector.finish()?)),
            Sink::Cases(taker) => ReadPart::Cases(Box::new(taker.finish())),
        })
    }

    /// The account over the rows so far, and how many cases and activities they hold.
    pub fn close_preview(mut self) -> Result<(ImportReport, u64, u64), ImportProblem> {
        self.take_last()?;
        Ok(match self.sink {
            Sink::Events(collector) => collector.close_preview(),
            Sink::Cases(taker) => {
                let table = taker.finish();
                (table.report, table.keys.len() as u64 - 1, 0)
            }
        })
    }

    fn take_last(&mut self) -> Result<(), ImportProblem> {
        if let (Some(shaper), Sink::Events(collector)) = (&mut self.shaper, &mut self.sink) {
            take_shaped(collector, shaper.finish())?;
            collector.account.other.append(&mut shaper.findings);
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
