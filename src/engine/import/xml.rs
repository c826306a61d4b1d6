//! XML that is no XES log: the parts of workbooks and object logs, read by the cutter that reads XES.

use super::problem::ImportProblem;
use super::xes::{Characters, Line, Markup, MarkupTaker, PlainAttribute, Tag, TagKind};

/// Text between two tags beyond so many bytes is no cell and no attribute.
pub(crate) const TEXT_BYTES_AT_MOST: usize = 16 << 20;
/// Elements inside each other beyond this many mean that the file is made to do harm.
const DEPTH_AT_MOST: u32 = 256;

/// Takes the elements of a document in their order; an empty element is opened and closed.
pub(super) trait XmlTaker {
    /// An element begins.
    fn open(&mut self, tag: &Tag<'_>, line: &mut Line<'_>) -> Result<(), ImportProblem>;
    /// An element ends; `name` is without its prefix.
    fn close(&mut self, name: &str, line: &mut Line<'_>) -> Result<(), ImportProblem>;
    /// Text between two tags, whole and with its references resolved. Asked for by `wants_text`.
    fn text(&mut self, text: &str);
    /// Whether the text that comes next is of use.
    fn wants_text(&self) -> bool;
    /// Takes what `bytes`, which begin with a tag, hold in a form that needs no cutting: so many bytes of whole elements.
    #[inline]
    fn plain_piece(&mut self, _bytes: &[u8]) -> Option<usize> {
        None
    }
}

/// Reads one document that is fed in slices of any size.
pub(super) struct XmlReader<T> {
    characters: Characters,
    markup: Markup,
    elements: Elements<T>,
}

impl<T: XmlTaker> XmlReader<T> {
    pub fn new(taker: T) -> XmlReader<T> {
        let elements = Elements { taker, depth: 0, text: Vec::new(), is_literal: false };
        XmlReader { characters: Characters::default(), markup: Markup::default(), elements }
    }

    /// Takes the next bytes.
    pub fn feed(&mut self, bytes: &[u8]) -> Result<(), ImportProblem> {
        let (markup, elements) = (&mut self.markup, any_taker(&mut self.elements));
        self.characters.feed(bytes, &mut |text, _| markup.feed(text, elements))
    }

    pub fn taker(&mut self) -> &mut T {
        &mut self.elements.taker
    }

    /// What takes the elements, wherever the document has come to.
    pub fn into_taker(self) -> T {
        self.elements.taker
    }

    /// The document has ended, and every element with it.
    pub fn finish(mut self) -> Result<T, ImportProblem> {
        let (markup, elements) = (&mut self.markup, any_taker(&mut self.elements));
        self.characters.finish(&mut |text, _| markup.feed(text, elements))?;
        self.markup.finish()?;
        if self.elements.depth > 0 {
            return Err(ImportProblem::XmlBroken { line: self.markup.line() });
        }
        Ok(self.elements.taker)
    }
}

/// The elements without the kind of their taker, so that the cutting is compiled once for all kinds.
fn any_taker<'a, T: XmlTaker + 'a>(elements: &'a mut Elements<T>) -> &'a mut Elements<dyn XmlTaker + 'a> {
    elements
}

/// Puts texts together and hands elements on.
struct Elements<T: ?Sized> {
    depth: u32,
    /// Text since the last tag, as it is written.
    text: Vec<u8>,
    /// True while the text has references resolved already, because a CDATA section stands in it.
    is_literal: bool,
    taker: T,
}

impl Elements<dyn XmlTaker + '_> {
    fn keep(&mut self, text: &[u8], line: &mut Line<'_>) -> Result<(), ImportProblem> {
        if self.text.len() + text.len() > TEXT_BYTES_AT_MOST {
            return Err(ImportProblem::RowTooLong { line: line.number(), limit_bytes: TEXT_BYTES_AT_MOST as u64 });
        }
        self.text.extend_from_slice(text);
        Ok(())
    }

    /// Hands on the text since the last tag.
    fn give_text(&mut self) {
        if self.text.is_empty() {
            return;
        }
        let text = String::from_utf8_lossy(&self.text);
        if self.is_literal {
            self.taker.text(&text);
        } else {
            self.taker.text(&resolved(&text));
        }
        self.text.clear();
        self.is_literal = false;
    }
}

impl MarkupTaker for Elements<dyn XmlTaker + '_> {
    fn tag(&mut self, tag: &[u8], line: &mut Line<'_>) -> Result<(), ImportProblem> {
        self.give_text();
        let Some(tag) = std::str::from_utf8(tag).ok().and_then(|tag| Tag::of(tag).ok()) else {
            return Err(ImportProblem::XmlBroken { line: line.number() });
        };
        if tag.kind != TagKind::Close {
            self.depth += 1;
            if self.depth > DEPTH_AT_MOST {
                return Err(ImportProblem::XmlTooDeep { line: line.number(), limit: DEPTH_AT_MOST });
            }
            self.taker.open(&tag, line)?;
        }
        if tag.kind != TagKind::Open {
            let Some(depth) = self.depth.checked_sub(1) else {
                return Err(ImportProblem::XmlBroken { line: line.number() });
            };
            self.depth = depth;
            self.taker.close(tag.local_name(), line)?;
        }
        Ok(())
    }

    #[inline]
    fn takes_blanks(&self) -> bool {
        self.taker.wants_text()
    }

    #[inline]
    fn plain_piece(&mut self, bytes: &[u8]) -> Option<usize> {
        if self.text.is_empty() { self.taker.plain_piece(bytes) } else { None }
    }

    fn plain_attribute(
        &mut self,
        _: &PlainAttribute<'_>,
        tag: &[u8],
        line: &mut Line<'_>,
    ) -> Result<(), ImportProblem> {
        self.tag(tag, line)
    }

    fn text(&mut self, text: &[u8], line: &mut Line<'_>) -> Result<(), ImportProblem> {
        if !self.taker.wants_text() {
            return Ok(());
        }
        if self.is_literal {
            let text = resolved(&String::from_utf8_lossy(text)).into_owned();
            return self.keep(text.as_bytes(), line);
        }
        self.keep(text, line)
    }

    fn character_data(&mut self, text: &[u8], line: &mut Line<'_>) -> Result<(), ImportProblem> {
        if !self.taker.wants_text() {
            return Ok(());
        }
        if !self.is_literal {
            let before = resolved(&String::from_utf8_lossy(&self.text)).into_owned();
            self.text = before.into_bytes();
            self.is_literal = true;
        }
        self.keep(text, line)?;
        // A piece that ends the section ends so; the same letters inside one would have ended it before.
        if self.text.ends_with(b"]]>") {
            self.text.truncate(self.text.len() - 3);
        }
        Ok(())
    }
}

/// The text with its references resolved; a reference that means nothing stays as it is written.
fn resolved(text: &str) -> std::borrow::Cow<'_, str> {
    if memchr::memchr(b'&', text.as_bytes()).is_none() {
        return std::borrow::Cow::Borrowed(text);
    }
    quick_xml::escape::unescape(text).unwrap_or(std::borrow::Cow::Borrowed(text))
}
