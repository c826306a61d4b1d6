//! From tags to traces and events: what belongs to which, and what is only told in the header.
//!
//! Attributes stand directly in a `<trace>` or an `<event>`; what is nested in them, in `<global>`,
//! `<extension>` or `<classifier>`, or directly in `<log>`, describes no event and is passed over.

use super::markup::{Line, MarkupTaker, TAG_LIMIT_BYTES};
use super::plain::PlainAttribute;
use super::tag::{EVENT, KeyValue, Tag, TagKind};
use crate::engine::import::ImportProblem;
use std::borrow::Cow;

/// The deepest nesting that is read.
pub(super) const DEPTH_LIMIT: u32 = 256;

/// Whether an attribute was written in a trace or in an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Level {
    Trace,
    Event,
}

/// Takes traces, events and their attributes in the order of the file.
pub(super) trait TraceTaker {
    fn trace_begins(&mut self) -> Result<(), ImportProblem>;
    /// `line` is where the event's tag stands.
    fn event_begins(&mut self, line: u64) -> Result<(), ImportProblem>;
    /// An attribute of the trace or the event that is open; its children, if it is a list, joined by `; `.
    fn attribute(&mut self, level: Level, key: &[u8], value: &[u8], line: &mut Line<'_>) -> Result<(), ImportProblem>;
    fn event_ends(&mut self) -> Result<(), ImportProblem>;
    fn trace_ends(&mut self) -> Result<(), ImportProblem>;
    /// So many bytes of text come next.
    fn text_read(&mut self, bytes: usize);
    /// Bytes that are no text in the file's encoding, on this line.
    fn broken_characters(&mut self, count: u64, line: u64);
}

/// Follows the tags of one file.
pub(super) struct Walk<T> {
    pub taker: T,
    open: OpenTags,
    place: Place,
    in_trace: bool,
    list: List,
}

/// What stands around the next tag.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Before,
    In(Home),
    /// Inside an attribute, or something passed over, of this home; `collect` when it is a list, whose children are its value.
    Within {
        home: Home,
        collect: bool,
    },
    After,
}

/// The three elements whose children are looked at.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Home {
    Log,
    Trace,
    Event,
}

/// Names of the tags that are open, the outermost first.
#[derive(Default)]
struct OpenTags {
    names: String,
    begins: Vec<usize>,
    /// Depth at which the attribute or skipped part began.
    left_at: usize,
}

/// The values of a list that is being read.
#[derive(Default)]
struct List {
    key: String,
    value: String,
}

impl<T: TraceTaker> Walk<T> {
    pub fn new(taker: T) -> Self {
        Self { taker, open: OpenTags::default(), place: Place::Before, in_trace: false, list: List::default() }
    }

    /// The file has ended, with line `line` as its last.
    pub fn finish(&mut self, line: u64) -> Result<(), ImportProblem> {
        if self.place == Place::After { Ok(()) } else { Err(ImportProblem::XmlBroken { line }) }
    }

    fn begin(&mut self, tag: &Tag<'_>, line: &mut Line<'_>) -> Result<(), ImportProblem> {
        if self.open.begins.len() >= DEPTH_LIMIT as usize {
            return Err(ImportProblem::XmlTooDeep { line: line.number(), limit: DEPTH_LIMIT });
        }
        let name = tag.local_name();
        if self.place == Place::Before && name != "log" {
            return Err(ImportProblem::NotXes { root: name.chars().take(60).collect() });
        }
        let found = tag.key_value().map_err(|_| ImportProblem::XmlBroken { line: line.number() })?;
        match self.place {
            Place::Before => self.place = Place::In(Home::Log),
            Place::After => return Err(ImportProblem::XmlBroken { line: line.number() }),
            Place::In(Home::Log) if name == "trace" => {
                self.taker.trace_begins()?;
                (self.place, self.in_trace) = (Place::In(Home::Trace), true);
            }
            Place::In(Home::Log | Home::Trace) if name == "event" => {
                self.taker.event_begins(line.number())?;
                self.place = Place::In(Home::Event);
            }
            Place::In(Home::Log) => self.step_within(Home::Log, false),
            Place::In(home) => self.attribute(home, name, &found, line)?,
            Place::Within { collect, .. } => {
                if let (true, Some(value)) = (collect, found.value) {
                    self.list.add(&value, line)?;
                }
            }
        }
        self.open.push(tag.name);
        if tag.kind == TagKind::Whole {
            self.end(tag.name, line)?;
        }
        Ok(())
    }

    /// A tag directly in a trace or an event: an attribute, or something to pass over.
    fn attribute(
        &mut self,
        home: Home,
        name: &str,
        found: &KeyValue<'_>,
        line: &mut Line<'_>,
    ) -> Result<(), ImportProblem> {
        let list = matches!(name, "list" | "container");
        if let Some(key) = &found.key {
            if list {
                self.list.begin(key);
            } else if matches!(name, "string" | "date" | "int" | "float" | "boolean" | "id") {
                let value = found.value.as_deref().unwrap_or_default();
                self.taker.attribute(home.level(), key.as_bytes(), value.as_bytes(), line)?;
            }
        }
        self.step_within(home, list && found.key.is_some());
        Ok(())
    }

    fn step_within(&mut self, home: Home, collect: bool) {
        self.open.left_at = self.open.begins.len();
        self.place = Place::Within { home, collect };
    }

    fn end(&mut self, name: &str, line: &mut Line<'_>) -> Result<(), ImportProblem> {
        if !self.open.pop(name) {
            return Err(ImportProblem::XmlBroken { line: line.number() });
        }
        match self.place {
            Place::In(Home::Event) => {
                self.taker.event_ends()?;
                self.place = Place::In(if self.in_trace { Home::Trace } else { Home::Log });
            }
            Place::In(Home::Trace) => {
                self.taker.trace_ends()?;
                (self.place, self.in_trace) = (Place::In(Home::Log), false);
            }
            Place::In(Home::Log) => self.place = Place::After,
            Place::Within { home, collect } if self.open.begins.len() == self.open.left_at => {
                if collect {
                    let (key, value) = (self.list.key.as_bytes(), self.list.value.as_bytes());
                    self.taker.attribute(home.level(), key, value, line)?;
                }
                self.place = Place::In(home);
            }
            Place::Within { .. } | Place::Before | Place::After => {}
        }
        Ok(())
    }
}

impl Home {
    fn level(self) -> Level {
        if self == Home::Trace { Level::Trace } else { Level::Event }
    }
}

impl<T: TraceTaker> MarkupTaker for Walk<T> {
    fn tag(&mut self, tag: &[u8], line: &mut Line<'_>) -> Result<(), ImportProblem> {
        match tag {
            b"<event>" => return self.begin(&EVENT, line),
            b"</event>" => return self.end(EVENT.name, line),
            _ => {}
        }
        let text = match std::str::from_utf8(tag) {
            Ok(text) => Cow::Borrowed(text),
            Err(_) => {
                let text = String::from_utf8_lossy(tag);
                let broken = text.matches(char::REPLACEMENT_CHARACTER).count() as u64;
                self.taker.broken_characters(broken, line.number());
                text
            }
        };
        let tag = Tag::of(&text).map_err(|_| ImportProblem::XmlBroken { line: line.number() })?;
        match tag.kind {
            TagKind::Close => self.end(tag.name, line),
            TagKind::Open | TagKind::Whole => self.begin(&tag, line),
        }
    }

    #[inline]
    fn plain_attribute(
        &mut self,
        attribute: &PlainAttribute<'_>,
        tag: &[u8],
        line: &mut Line<'_>,
    ) -> Result<(), ImportProblem> {
        match self.place {
            // The tag stands at a depth of four at most.
            Place::In(home @ (Home::Trace | Home::Event)) => {
                self.taker.attribute(home.level(), attribute.key, attribute.value, line)
            }
            _ => self.tag(tag, line),
        }
    }

    fn text(&mut self, text: &[u8], line: &mut Line<'_>) -> Result<(), ImportProblem> {
        if !matches!(self.place, Place::Before | Place::After) {
            return Ok(());
        }
        match text.iter().position(|byte| !matches!(byte, b' ' | b'\t' | b'\r' | b'\n')) {
            Some(at) => Err(ImportProblem::XmlBroken { line: line.number_after(at) }),
            None => Ok(()),
        }
    }
}

impl OpenTags {
    fn push(&mut self, name: &str) {
        self.begins.push(self.names.len());
        self.names.push_str(name);
    }

    /// Closes the innermost tag, if that is its name.
    fn pop(&mut self, name: &str) -> bool {
        let Some(begin) = self.begins.pop() else { return false };
        let same = self.names.get(begin..) == Some(name);
        self.names.truncate(begin);
        same
    }
}

impl List {
    fn begin(&mut self, key: &str) {
        self.key.clear();
        self.key.push_str(key);
        self.value.clear();
    }

    fn add(&mut self, value: &str, line: &mut Line<'_>) -> Result<(), ImportProblem> {
        if (self.value.len() + value.len()) as u64 > TAG_LIMIT_BYTES {
            return Err(ImportProblem::RowTooLong { line: line.number(), limit_bytes: TAG_LIMIT_BYTES });
        }
        if !self.value.is_empty() {
            self.value.push_str("; ");
        }
        self.value.push_str(value);
        Ok(())
    }
}
