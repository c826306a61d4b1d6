//! The tag that fills every log, `<string key="…" value="…"/>`, found and read in one step.
//!
//! Nearly all of a file is made of it, and reading it the general way takes twice as long
//! (`benches/peers/xes`). Anything unusual, an entity, a tag cut by the end of a slice, other attributes or another
//! order, is left to the general way, and a property test holds both equal.

/// An attribute tag without anything to decode.
pub(in crate::engine::import) struct PlainAttribute<'t> {
    pub key: &'t [u8],
    pub value: &'t [u8],
    /// Bytes of the tag.
    pub length: usize,
}

impl<'t> PlainAttribute<'t> {
    /// The tag that `bytes` begin with, if it is a plain one.
    #[inline]
    pub fn at(bytes: &'t [u8]) -> Option<PlainAttribute<'t>> {
        let begin = match bytes.get(1)? {
            b's' => opening(bytes, b"<string key=\"")?,
            b'd' => opening(bytes, b"<date key=\"")?,
            b'i' => opening(bytes, b"<int key=\"").or_else(|| opening(bytes, b"<id key=\""))?,
            b'f' => opening(bytes, b"<float key=\"")?,
            b'b' => opening(bytes, b"<boolean key=\"")?,
            _ => return None,
        };
        let (key, rest) = quoted(&bytes[begin..])?;
        let (value, rest) = quoted(rest.strip_prefix(b" value=\"")?)?;
        let rest = rest.strip_prefix(b"/>").or_else(|| rest.strip_prefix(b" />"))?;
        Some(PlainAttribute { key, value, length: bytes.len() - rest.len() })
    }
}

#[inline]
fn opening(bytes: &[u8], text: &[u8]) -> Option<usize> {
    bytes.starts_with(text).then_some(text.len())
}

/// The text up to the closing quote and what follows the quote; none when something in it needs decoding.
#[inline]
fn quoted(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let mut ascii = true;
    let mut at = 0;
    loop {
        let byte = *bytes.get(at)?;
        match CLASS[usize::from(byte)] {
            Class::Plain => {}
            Class::Quote => break,
            Class::Wide => ascii = false,
            Class::Other => return None,
        }
        at += 1;
    }
    let text = &bytes[..at];
    (ascii || std::str::from_utf8(text).is_ok()).then_some((text, &bytes[at + 1..]))
}

#[derive(Clone, Copy)]
enum Class {
    Plain,
    Quote,
    /// Part of a character beyond ASCII.
    Wide,
    /// A reference, a `<` or a line end: to be decoded or refused.
    Other,
}

const CLASS: [Class; 256] = {
    let mut class = [Class::Plain; 256];
    let mut byte = 0;
    while byte < 256 {
        if byte < 0x20 {
            class[byte] = Class::Other;
        } else if byte >= 0x80 {
            class[byte] = Class::Wide;
        }
        byte += 1;
    }
    class[b'&' as usize] = Class::Other;
    class[b'<' as usize] = Class::Other;
    class[b'"' as usize] = Class::Quote;
    class
};
