//! Reading a whole XES file into a log: it is fed in slices of any size and finished.

use super::assemble::imported;
use super::encoding::Characters;
use super::events::Events;
use super::markup::Markup;
use super::walk::{TraceTaker, Walk};
use crate::engine::import::importer::ReadEvents;
use crate::engine::import::{ImportProblem, ImportSettings};

/// Reads one XES file that is fed in slices of any size.
pub(crate) struct XesReader {
    traces: Traces<Events>,
}

impl XesReader {
    /// `columns_at_first`: as many columns were shown when the roles were chosen.
    pub fn new(
        settings: ImportSettings,
        columns_at_first: u32,
        total_bytes: Option<u64>,
    ) -> Result<XesReader, ImportProblem> {
        let roles = &settings.roles;
        let (case, activity, time) = (roles.case.is_empty(), roles.activity.is_empty(), roles.time.is_empty());
        if case || activity || time {
            return Err(ImportProblem::RoleMissing { case, activity, time });
        }
        let mut events = Events::new(&settings, columns_at_first)?;
        events.bytes_expected = total_bytes.unwrap_or(0);
        Ok(XesReader { traces: Traces::new(events) })
    }

    /// How many bytes the whole file is now expected to have.
    pub fn expect_total(&mut self, bytes: u64) {
        self.traces.walk.taker.bytes_expected = bytes;
    }

    /// Takes the next bytes of the file.
    pub fn feed(&mut self, bytes: &[u8]) -> Result<(), ImportProblem> {
        self.traces.feed(bytes)
    }

    /// Events read so far.
    pub fn rows(&self) -> u64 {
        self.traces.taker().rows_read()
    }

    /// The file has ended: the events become a log and the account is closed.
    pub fn finish(self) -> Result<ReadEvents, ImportProblem> {
        imported(self.traces.finish()?)
    }
}

/// From the bytes of a file to its traces, whoever takes them.
pub(super) struct Traces<T> {
    characters: Characters,
    markup: Markup,
    walk: Walk<T>,
    seen_any: bool,
}

impl<T: TraceTaker> Traces<T> {
    pub fn new(taker: T) -> Self {
        Self { characters: Characters::default(), markup: Markup::default(), walk: Walk::new(taker), seen_any: false }
    }

    pub fn feed(&mut self, bytes: &[u8]) -> Result<(), ImportProblem> {
        self.seen_any |= !bytes.is_empty();
        let (markup, walk) = (&mut self.markup, &mut self.walk);
        self.characters.feed(bytes, &mut |text, broken| take(markup, walk, text, broken))
    }

    pub fn taker(&self) -> &T {
        &self.walk.taker
    }

    /// The file has ended, and must be whole.
    pub fn finish(mut self) -> Result<T, ImportProblem> {
        if !self.seen_any {
            return Err(ImportProblem::Empty);
        }
        let (markup, walk) = (&mut self.markup, &mut self.walk);
        self.characters.finish(&mut |text, broken| take(markup, walk, text, broken))?;
        self.markup.finish()?;
        self.walk.finish(self.markup.line())?;
        Ok(self.walk.taker)
    }

    /// The beginning of the file has ended, in the middle of whatever it is.
    pub fn finish_beginning(self) -> T {
        self.walk.taker
    }
}

fn take<T: TraceTaker>(
    markup: &mut Markup,
    walk: &mut Walk<T>,
    text: &[u8],
    broken: bool,
) -> Result<(), ImportProblem> {
    walk.taker.text_read(text.len());
    markup.feed(text, walk)?;
    if broken {
        walk.taker.broken_characters(1, markup.line());
    }
    Ok(())
}
