//! Cutting an XML file into tags while it arrives: only an unfinished tag is kept between two slices.
//!
//! The end of a tag is found by the push parser of `quick-xml`, which remembers where it was, so that
//! every byte is looked at once whatever the size of the slices. Comments, instructions and text are
//! passed over without being kept.

use super::doctype::{Doctype, DoctypeEnd};
use super::lines::Lines;
use super::plain::PlainAttribute;
use crate::engine::import::ImportProblem;
use quick_xml::parser::{ElementParser, Parser, PiParser};

/// The longest tag that is read, bytes.
pub(in crate::engine::import) const TAG_LIMIT_BYTES: u64 = 16 << 20;

/// Takes the parts of a file in their order.
pub(in crate::engine::import) trait MarkupTaker {
    /// A whole tag from `<` to `>`, and where it begins.
    fn tag(&mut self, tag: &[u8], line: &mut Line<'_>) -> Result<(), ImportProblem>;
    /// An attribute tag, which `tag` is whole, and where it begins.
    fn plain_attribute(
        &mut self,
        attribute: &PlainAttribute<'_>,
        tag: &[u8],
        line: &mut Line<'_>,
    ) -> Result<(), ImportProblem>;
    /// Text between tags, possibly in several pieces, references not resolved.
    fn text(&mut self, text: &[u8], line: &mut Line<'_>) -> Result<(), ImportProblem>;
    /// Whether text of blanks alone means something.
    #[inline]
    fn takes_blanks(&self) -> bool {
        false
    }
    /// Takes what `bytes`, which begin with a tag, hold in a form that needs no cutting: so many bytes; none is always right.
    #[inline]
    fn plain_piece(&mut self, _bytes: &[u8]) -> Option<usize> {
        None
    }
    /// A CDATA section, possibly in several pieces; the last one ends with its `]]>`.
    fn character_data(&mut self, _: &[u8], line: &mut Line<'_>) -> Result<(), ImportProblem> {
        self.text(b"]", line)
    }
}

/// The line something begins on, counted only when somebody asks.
pub(in crate::engine::import) struct Line<'a> {
    lines: &'a mut Lines,
    slice: &'a [u8],
    /// What stands before this is in `lines`.
    counted: &'a mut usize,
    at: usize,
}

impl Line<'_> {
    /// Line of the file, from 1.
    pub fn number(&mut self) -> u64 {
        self.lines.count(&self.slice[*self.counted..self.at]);
        *self.counted = self.at;
        self.lines.number()
    }

    /// Line of the byte `bytes` further on.
    pub fn number_after(&mut self, bytes: usize) -> u64 {
        self.at += bytes;
        self.number()
    }
}

/// Cuts a file that is fed in slices of any size.
#[derive(Default)]
pub(in crate::engine::import) struct Markup {
    inside: Inside,
    /// The beginning of an unfinished tag, from its `<`.
    unfinished: Vec<u8>,
    lines: Lines,
}

/// What the end of the last slice cut through.
#[derive(Default)]
enum Inside {
    #[default]
    Text,
    /// Behind a `<`, too short to say what it opens.
    Unknown,
    Tag(ElementParser),
    Instruction(PiParser),
    Comment(TwiceThenEnd),
    CharacterData(TwiceThenEnd),
    Doctype(Doctype),
}

impl Markup {
    /// Cuts `slice` and gives the parts to `taker`.
    pub fn feed(&mut self, slice: &[u8], taker: &mut (impl MarkupTaker + ?Sized)) -> Result<(), ImportProblem> {
        let (mut at, mut counted) = (0, 0);
        while at < slice.len() {
            let rest = &slice[at..];
            let mut line = Line { lines: &mut self.lines, slice, counted: &mut counted, at };
            let end = match &mut self.inside {
                Inside::Text if rest[0] != b'<' => {
                    let blank = rest.iter().position(|byte| !byte.is_ascii_whitespace()).unwrap_or(rest.len());
                    let text = memchr::memchr(b'<', &rest[blank..]).unwrap_or(rest.len() - blank);
                    if text > 0 || taker.takes_blanks() {
                        taker.text(&rest[..blank + text], &mut line)?;
                    }
                    at += blank + text;
                    continue;
                }
                Inside::Text => {
                    if let Some(length) = taker.plain_piece(rest) {
                        at += length;
                        continue;
                    }
                    if let Some(plain) = PlainAttribute::at(rest).filter(|plain| plain.length as u64 <= TAG_LIMIT_BYTES)
                    {
                        taker.plain_attribute(&plain, &rest[..plain.length], &mut line)?;
                        at += plain.length;
                        continue;
                    }
                    let opening = Opening::of(rest);
                    if let Opening::Tag = opening {
                        let mut parser = ElementParser::Outside;
                        if let Some(end) = parser.feed(rest) {
                            check_length(end + 1, &mut line)?;
                            taker.tag(&rest[..=end], &mut line)?;
                            at += end + 1;
                            continue;
                        }
                        self.inside = Inside::Tag(parser);
                    } else {
                        self.inside = opening.inside().ok_or_else(|| broken(&mut line))?;
                    }
                    if matches!(self.inside, Inside::Tag(_) | Inside::Unknown) {
                        check_length(rest.len(), &mut line)?;
                        // From here on the lines wait for the tag to be whole.
                        line.number();
                        self.unfinished.extend_from_slice(rest);
                        return Ok(());
                    }
                    at += opening.len();
                    continue;
                }
                Inside::Unknown | Inside::Tag(_) => {
                    at += self.resume(rest, taker)?;
                    counted = at;
                    continue;
                }
                Inside::Instruction(parser) => parser.feed(rest).map(|end| end + 1),
                Inside::Comment(end) => end.feed(rest, b'-'),
                Inside::CharacterData(end) => {
                    let end = end.feed(rest, b']');
                    taker.character_data(&rest[..end.unwrap_or(rest.len())], &mut line)?;
                    end
                }
                Inside::Doctype(doctype) => match doctype.feed(rest) {
                    DoctypeEnd::At(end) => Some(end),
                    DoctypeEnd::NotYet => None,
                    DoctypeEnd::Entity(at) => return Err(ImportProblem::XmlEntities { line: line.number_after(at) }),
                },
            };
            if end.is_some() {
                self.inside = Inside::Text;
            }
            at += end.unwrap_or(rest.len());
        }
        if self.unfinished.is_empty() {
            self.lines.count(&slice[counted..]);
        }
        Ok(())
    }

    /// The file has ended: not inside anything, or it is broken.
    pub fn finish(&self) -> Result<(), ImportProblem> {
        match self.inside {
            Inside::Text => Ok(()),
            _ => Err(ImportProblem::XmlBroken { line: self.line() }),
        }
    }

    /// The line reached, or the one on which the unfinished tag begins.
    pub fn line(&self) -> u64 {
        self.lines.number()
    }

    /// Goes on with an unfinished tag, and says how many bytes of `rest` belong to it.
    fn resume(&mut self, rest: &[u8], taker: &mut (impl MarkupTaker + ?Sized)) -> Result<usize, ImportProblem> {
        let (mut taken, mut whole) = (1, false);
        if let Inside::Tag(parser) = &mut self.inside {
            let end = parser.feed(rest);
            (taken, whole) = (end.map_or(rest.len(), |end| end + 1), end.is_some());
            self.unfinished.extend_from_slice(&rest[..taken]);
        } else {
            self.unfinished.push(rest[0]);
            let opening = Opening::of(&self.unfinished);
            if let Opening::Tag = opening {
                let mut parser = ElementParser::Outside;
                whole = parser.feed(&self.unfinished).is_some();
                self.inside = Inside::Tag(parser);
            } else {
                let line = self.line();
                self.inside = opening.inside().ok_or(ImportProblem::XmlBroken { line })?;
            }
        }
        let mut line = Line { lines: &mut self.lines, slice: &[], counted: &mut 0, at: 0 };
        check_length(self.unfinished.len(), &mut line)?;
        if whole {
            self.inside = Inside::Text;
            taker.tag(&self.unfinished, &mut line)?;
        }
        if !matches!(self.inside, Inside::Tag(_) | Inside::Unknown) {
            self.lines.count(&self.unfinished);
            self.unfinished.clear();
        }
        Ok(taken)
    }
}

/// What the bytes behind a `<` open.
#[derive(Clone, Copy)]
enum Opening {
    Tag,
    Comment,
    Instruction,
    CharacterData,
    Doctype,
    /// Nothing that XML knows.
    Wrong,
    /// The slice ends before it can be told.
    Cut,
}

const COMMENT: &[u8] = b"<!--";
const CHARACTER_DATA: &[u8] = b"<![CDATA[";
const DOCTYPE: &[u8] = b"<!DOCTYPE";

impl Opening {
    fn of(bytes: &[u8]) -> Opening {
        match bytes.get(1) {
            None => Opening::Cut,
            Some(b'?') => Opening::Instruction,
            Some(b'!') => {
                let known = [
                    (COMMENT, Opening::Comment),
                    (CHARACTER_DATA, Opening::CharacterData),
                    (DOCTYPE, Opening::Doctype),
                ];
                let found = known.into_iter().find(|(start, _)| bytes.starts_with(start) || start.starts_with(bytes));
                match found {
                    Some((start, _)) if bytes.len() < start.len() => Opening::Cut,
                    Some((_, opening)) => opening,
                    None => Opening::Wrong,
                }
            }
            Some(_) => Opening::Tag,
        }
    }

    /// Bytes that open what is no tag.
    fn len(self) -> usize {
        match self {
            Opening::Comment => COMMENT.len(),
            Opening::CharacterData => CHARACTER_DATA.len(),
            Opening::Doctype => DOCTYPE.len(),
            _ => 2,
        }
    }

    fn inside(self) -> Option<Inside> {
        match self {
            Opening::Tag => Some(Inside::Tag(ElementParser::Outside)),
            Opening::Comment => Some(Inside::Comment(TwiceThenEnd::default())),
            Opening::CharacterData => Some(Inside::CharacterData(TwiceThenEnd::default())),
            Opening::Instruction => Some(Inside::Instruction(PiParser::default())),
            Opening::Doctype => Some(Inside::Doctype(Doctype::default())),
            Opening::Cut => Some(Inside::Unknown),
            Opening::Wrong => None,
        }
    }
}

/// Looks for `-->` or `]]>`. (The comment parser of `quick-xml` depends on where the slices end.)
#[derive(Default)]
struct TwiceThenEnd {
    seen: u8,
}

impl TwiceThenEnd {
    /// Bytes up to and with the end.
    fn feed(&mut self, bytes: &[u8], twice: u8) -> Option<usize> {
        for (i, &byte) in bytes.iter().enumerate() {
            match byte {
                b'>' if self.seen == 2 => return Some(i + 1),
                _ if byte == twice => self.seen = (self.seen + 1).min(2),
                _ => self.seen = 0,
            }
        }
        None
    }
}

fn check_length(bytes: usize, line: &mut Line<'_>) -> Result<(), ImportProblem> {
    if bytes as u64 > TAG_LIMIT_BYTES {
        return Err(ImportProblem::RowTooLong { line: line.number(), limit_bytes: TAG_LIMIT_BYTES });
    }
    Ok(())
}

fn broken(line: &mut Line<'_>) -> ImportProblem {
    ImportProblem::XmlBroken { line: line.number() }
}
