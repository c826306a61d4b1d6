//! A page cut into tags and text, however badly it is written.

use std::borrow::Cow;

/// A piece of a page.
pub(super) enum Piece<'p> {
    Text(&'p str),
    Open(OpenTag<'p>),
    /// The name in small letters.
    Close(Cow<'p, str>),
}

/// A tag that opens something.
pub(super) struct OpenTag<'p> {
    /// In small letters.
    pub name: Cow<'p, str>,
    attributes: &'p str,
}

impl OpenTag<'_> {
    /// A whole number that an attribute says, from 1; 1 where it says none.
    pub fn number(&self, wanted: &str) -> usize {
        let mut rest = self.attributes;
        while let Some(at) = rest.find('=') {
            let key = rest[..at].trim_end();
            let behind = rest[at + 1..].trim_start();
            let (value, next) = match behind.bytes().next() {
                Some(quote @ (b'"' | b'\'')) => behind[1..].split_once(char::from(quote)).unwrap_or((&behind[1..], "")),
                _ => behind.split_once(|c: char| c.is_ascii_whitespace()).unwrap_or((behind, "")),
            };
            let name = key.rsplit(|c: char| c.is_ascii_whitespace() || c == '/').next().unwrap_or(key);
            if name.eq_ignore_ascii_case(wanted) {
                return value.trim().parse().unwrap_or(1).max(1);
            }
            rest = next;
        }
        1
    }
}

/// The pieces of a page in their order; scripts, styles and comments are left out.
pub(super) fn pieces(page: &str) -> impl Iterator<Item = Piece<'_>> {
    let mut rest = page;
    std::iter::from_fn(move || {
        loop {
            if rest.is_empty() {
                return None;
            }
            let Some(at) = memchr::memchr(b'<', rest.as_bytes()) else {
                return Some(Piece::Text(std::mem::take(&mut rest)));
            };
            if at > 0 {
                let (text, behind) = rest.split_at(at);
                rest = behind;
                return Some(Piece::Text(text));
            }
            if let Some(comment) = rest.strip_prefix("<!--") {
                // What Excel writes for itself stands in comments such as `<!--[if gte mso 9]>…<![endif]-->`.
                rest = comment.split_once("-->").map_or("", |(_, behind)| behind);
                continue;
            }
            let is_close = rest.as_bytes().get(1) == Some(&b'/');
            let inner = &rest[if is_close { 2 } else { 1 }..];
            if !inner.starts_with(|c: char| c.is_ascii_alphabetic()) {
                // `<!DOCTYPE …>` and `<?xml …?>` say nothing; a `<` before anything else is a character.
                if matches!(inner.bytes().next(), Some(b'!' | b'?')) || is_close {
                    rest = inner.split_once('>').map_or("", |(_, behind)| behind);
                    continue;
                }
                let (text, behind) = rest.split_at(1);
                rest = behind;
                return Some(Piece::Text(text));
            }
            let end = end_of_tag(inner);
            let (tag, behind) = inner.split_at(end);
            rest = behind.get(1..).unwrap_or("");
            let name_end = tag.find(|c: char| c.is_ascii_whitespace() || c == '/').unwrap_or(tag.len());
            let name = &tag[..name_end];
            let name = match name.bytes().any(|byte| byte.is_ascii_uppercase()) {
                true => Cow::Owned(name.to_ascii_lowercase()),
                false => Cow::Borrowed(name),
            };
            if is_close {
                return Some(Piece::Close(name));
            }
            if ["script", "style", "title"].contains(&&*name) {
                rest = behind_close(rest, &name);
                continue;
            }
            return Some(Piece::Open(OpenTag { name, attributes: &tag[name_end..] }));
        }
    })
}

/// Where the `>` of a tag stands; one in quotes does not end it.
fn end_of_tag(tag: &str) -> usize {
    let mut quote = None;
    let mut after_equals = false;
    for (at, byte) in tag.bytes().enumerate() {
        match (quote, byte) {
            (Some(open), _) if byte == open => quote = None,
            (Some(_), _) => {}
            (None, b'>') => return at,
            // A quote that stands anywhere else than behind `=` opens nothing.
            (None, b'"' | b'\'') if after_equals => quote = Some(byte),
            _ => {}
        }
        after_equals = byte == b'=' || (after_equals && byte.is_ascii_whitespace());
    }
    // A quote that nobody closes: then the next `>` ends the tag after all.
    if quote.is_some() { tag.find('>').unwrap_or(tag.len()) } else { tag.len() }
}

/// What follows `</name>`.
fn behind_close<'p>(page: &'p str, name: &str) -> &'p str {
    let mut rest = page;
    while let Some((_, behind)) = rest.split_once("</") {
        if behind.get(..name.len()).is_some_and(|found| found.eq_ignore_ascii_case(name)) {
            return behind.split_once('>').map_or("", |(_, rest)| rest);
        }
        rest = behind;
    }
    ""
}
