//! Mojibake: UTF-8 that was read as Windows-1252, so that `æ` became `Ã¦`.

use crate::engine::import::{TextDecoder, TextEncoding};

/// Turns mojibake back into the text it was.
pub(super) struct MojibakeReader {
    /// What Windows-1252 reads in the bytes 0x80 to 0x9f.
    upper: Vec<char>,
}

impl MojibakeReader {
    pub fn new() -> MojibakeReader {
        let bytes: Vec<u8> = (0x80..=0x9f).collect();
        let mut text = Vec::new();
        TextDecoder::new(TextEncoding::Windows1252).push(&bytes, true, &mut text);
        MojibakeReader { upper: String::from_utf8_lossy(&text).chars().collect() }
    }

    /// The text that was meant; none where `text` is as it should be.
    ///
    /// The characters are turned into the bytes that Windows-1252 has for them: if those are UTF-8 and more than ASCII,
    /// they were UTF-8 from the beginning, since `Ã` before `¦` says nothing in any language.
    pub fn repaired(&self, text: &str) -> Option<String> {
        if text.is_ascii() {
            return None;
        }
        let bytes: Option<Vec<u8>> = text.chars().map(|c| self.byte_of(c)).collect();
        String::from_utf8(bytes?).ok()
    }

    fn byte_of(&self, c: char) -> Option<u8> {
        match u8::try_from(c) {
            Ok(byte @ (0..=0x7f | 0xa0..=0xff)) => Some(byte),
            _ => self.upper.iter().position(|&upper| upper == c).map(|place| 0x80 + place as u8),
        }
    }
}
