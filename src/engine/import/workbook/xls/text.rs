//! Texts in an old workbook: bytes of a code page before Excel 97, after it Unicode in one or two bytes each.

use crate::engine::import::characters::TextDecoder;
use crate::engine::import::settings::TextEncoding;

/// How the texts of a workbook are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Writing {
    /// Excel 97 and later.
    Unicode,
    /// Excel 5 and 95.
    CodePage(TextEncoding),
}

impl Writing {
    /// The set of a code page; an unknown one is read as the Western one.
    pub fn of_code_page(number: u16) -> Writing {
        Writing::CodePage(match number {
            1250 => TextEncoding::Windows1250,
            1251 => TextEncoding::Windows1251,
            1255 => TextEncoding::Windows1255,
            _ => TextEncoding::Windows1252,
        })
    }
}

const WIDE: u8 = 1;
const HAS_PHONETIC: u8 = 4;
const HAS_RUNS: u8 = 8;

/// Walks over the bytes of a record and of the ones that continue it.
pub(super) struct Texts<'s> {
    pieces: Vec<&'s [u8]>,
    piece: usize,
    at: usize,
    writing: Writing,
}

impl<'s> Texts<'s> {
    /// From the byte `at` of the first piece on.
    pub fn new(pieces: Vec<&'s [u8]>, at: usize, writing: Writing) -> Texts<'s> {
        Texts { pieces, piece: 0, at, writing }
    }

    /// A text behind its length in two bytes.
    pub fn long_text(&mut self) -> Option<String> {
        let length = u16::from_le_bytes([self.byte()?, self.byte()?]);
        self.text(usize::from(length))
    }

    /// A text behind its length in one byte.
    pub fn short_text(&mut self) -> Option<String> {
        let length = self.byte()?;
        self.text(usize::from(length))
    }

    fn text(&mut self, length: usize) -> Option<String> {
        match self.writing {
            Writing::Unicode => self.unicode(length),
            Writing::CodePage(encoding) => {
                let bytes: Vec<u8> = (0..length).map_while(|_| self.byte()).collect();
                let mut text = Vec::with_capacity(length);
                TextDecoder::new(encoding).push(&bytes, true, &mut text);
                String::from_utf8(text).ok()
            }
        }
    }

    /// Characters behind a byte that says how they are written; looks and spoken forms behind them are skipped.
    fn unicode(&mut self, length: usize) -> Option<String> {
        let mut flags = self.byte()?;
        let mut skip = 0_usize;
        if flags & HAS_RUNS != 0 {
            skip += usize::from(u16::from_le_bytes([self.byte()?, self.byte()?])) * 4;
        }
        if flags & HAS_PHONETIC != 0 {
            let size = u32::from_le_bytes([self.byte()?, self.byte()?, self.byte()?, self.byte()?]);
            skip = skip.saturating_add(size as usize);
        }
        let mut units = Vec::with_capacity(length);
        while units.len() < length {
            if self.at >= self.pieces.get(self.piece)?.len() {
                // A text that is cut in two says anew how it is written.
                (self.piece, self.at) = (self.piece + 1, 0);
                flags = flags & !WIDE | self.byte()? & WIDE;
                continue;
            }
            let low = self.byte()?;
            let high = if flags & WIDE != 0 { self.byte()? } else { 0 };
            units.push(u16::from_le_bytes([low, high]));
        }
        self.skip(skip);
        Some(String::from_utf16_lossy(&units))
    }

    /// The next byte, in whichever piece it stands.
    fn byte(&mut self) -> Option<u8> {
        loop {
            let piece = self.pieces.get(self.piece)?;
            if let Some(&byte) = piece.get(self.at) {
                self.at += 1;
                return Some(byte);
            }
            (self.piece, self.at) = (self.piece + 1, 0);
        }
    }

    fn skip(&mut self, mut bytes: usize) {
        while let Some(piece) = self.pieces.get(self.piece).filter(|_| bytes > 0) {
            let here = bytes.min(piece.len() - self.at);
            self.at += here;
            bytes -= here;
            if self.at >= piece.len() {
                (self.piece, self.at) = (self.piece + 1, 0);
            }
        }
    }
}
