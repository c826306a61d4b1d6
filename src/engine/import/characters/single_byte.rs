//! Sets of one byte per character: the lower half is ASCII, the upper half is looked up.

use super::REPLACEMENT;

/// The upper half of a set, each character in UTF-8: its two or three bytes, and their number.
pub(super) struct Upper([[u8; 4]; 128]);

impl Upper {
    /// The characters of 0x80 to 0xff, as code points of the Basic Multilingual Plane from U+0080.
    pub const fn of(characters: [u16; 128]) -> Upper {
        let mut upper = [[0; 4]; 128];
        let mut at = 0;
        while at < characters.len() {
            upper[at] = in_utf8(characters[at]);
            at += 1;
        }
        Upper(upper)
    }

    /// Appends the text of `bytes`; see `TextDecoder`. Nothing is kept from slice to slice.
    pub fn push<E>(
        &self,
        mut bytes: &[u8],
        text: &mut Vec<u8>,
        broken: &mut impl FnMut(&mut Vec<u8>) -> Result<(), E>,
    ) -> Result<(), E> {
        text.reserve(bytes.len());
        loop {
            let (ascii, rest) = bytes.split_at(ascii_length(bytes));
            text.extend_from_slice(ascii);
            let Some((&byte, rest)) = rest.split_first() else { return Ok(()) };
            let character = &self.0[usize::from(byte & 0x7f)];
            match character {
                [one, two, _, 2] => text.extend_from_slice(&[*one, *two]),
                [three @ .., _] => {
                    text.extend_from_slice(three);
                    if three == REPLACEMENT {
                        broken(text)?;
                    }
                }
            }
            bytes = rest;
        }
    }
}

/// The byte that stands for `character` in Windows-1252, from 0x80 on.
pub(in crate::engine::import) fn windows_1252_byte(character: char) -> Option<u8> {
    let mut bytes = [0; 4];
    let utf8 = character.encode_utf8(&mut bytes).as_bytes();
    let at = super::tables::WINDOWS_1252.0.iter().position(|held| match held {
        [held @ .., _, 2] => held == utf8,
        [held @ .., _] => held == utf8,
    })?;
    Some(at as u8 | 0x80)
}

/// How many ASCII bytes stand at the beginning; looked at eight at a time, since most of every table is ASCII.
fn ascii_length(bytes: &[u8]) -> usize {
    let (eights, rest) = bytes.as_chunks::<8>();
    for (at, eight) in eights.iter().enumerate() {
        let high = u64::from_le_bytes(*eight) & 0x8080_8080_8080_8080;
        if high != 0 {
            return at * 8 + high.trailing_zeros() as usize / 8;
        }
    }
    bytes.len() - rest.len() + rest.iter().position(|byte| !byte.is_ascii()).unwrap_or(rest.len())
}

const fn in_utf8(character: u16) -> [u8; 4] {
    let [high, low] = character.to_be_bytes();
    let last = 0x80 | low & 0x3f;
    if character < 0x800 {
        [0xc0 | high << 2 | low >> 6, last, 0, 2]
    } else {
        [0xe0 | high >> 4, 0x80 | (high & 0xf) << 2 | low >> 6, last, 3]
    }
}
