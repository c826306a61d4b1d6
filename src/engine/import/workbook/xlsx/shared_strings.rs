//! The texts of a workbook: cells name them by number, so that each stands in the file once.

use crate::engine::import::problem::ImportProblem;
use crate::engine::import::xes::{Line, Tag};
use crate::engine::import::xml::XmlTaker;

/// Bytes that the texts of a workbook may take together.
const TEXT_BYTES_AT_MOST: usize = 1 << 30;

/// The texts by number, in one piece of memory.
#[derive(Default)]
pub(in crate::engine::import::workbook) struct SharedStrings {
    text: String,
    /// Where each text ends.
    ends: Vec<u32>,
}

impl SharedStrings {
    /// The text with this number; the empty text where there is none.
    pub fn get(&self, number: usize) -> &str {
        let Some(&end) = self.ends.get(number) else { return "" };
        let begin = number.checked_sub(1).and_then(|before| self.ends.get(before)).copied().unwrap_or(0);
        self.text.get(begin as usize..end as usize).unwrap_or("")
    }

    /// Adds the next text in as many pieces as it has.
    pub fn push_piece(&mut self, piece: &str) -> Result<(), ImportProblem> {
        if self.text.len() + piece.len() > TEXT_BYTES_AT_MOST {
            return Err(ImportProblem::WorkbookTooLarge { limit_bytes: TEXT_BYTES_AT_MOST as u64 });
        }
        self.text.push_str(piece);
        Ok(())
    }

    /// The next text is whole.
    pub fn end_text(&mut self) {
        self.ends.push(self.text.len() as u32);
    }
}

/// Reads `sharedStrings.xml`: `<si><t>…</t></si>`, or several `<r><t>…</t></r>` where parts look different.
#[derive(Default)]
pub(super) struct StringsTaker {
    pub strings: SharedStrings,
    in_text: bool,
    /// How a Japanese word is spoken: no part of the text.
    in_phonetic: bool,
    piece: String,
}

impl XmlTaker for StringsTaker {
    fn open(&mut self, tag: &Tag<'_>, _: &mut Line<'_>) -> Result<(), ImportProblem> {
        match tag.local_name() {
            "t" => self.in_text = !self.in_phonetic,
            "rPh" => self.in_phonetic = true,
            _ => {}
        }
        Ok(())
    }

    fn close(&mut self, name: &str, _: &mut Line<'_>) -> Result<(), ImportProblem> {
        match name {
            "t" => {
                self.in_text = false;
                self.strings.push_piece(&self.piece)?;
                self.piece.clear();
            }
            "rPh" => self.in_phonetic = false,
            "si" => self.strings.end_text(),
            _ => {}
        }
        Ok(())
    }

    fn text(&mut self, text: &str) {
        push_unescaped(text, &mut self.piece);
    }

    fn wants_text(&self) -> bool {
        self.in_text
    }
}

/// Adds `text`, in which Excel writes what XML cannot hold as `_x000D_` (ECMA-376 part 1, §22.9.2.19).
pub(super) fn push_unescaped(text: &str, into: &mut String) {
    let mut rest = text;
    while let Some(at) = rest.find("_x") {
        into.push_str(&rest[..at]);
        let digits = rest.get(at + 2..at + 6).filter(|_| rest.as_bytes().get(at + 6) == Some(&b'_'));
        let character = digits.and_then(|digits| u32::from_str_radix(digits, 16).ok()).and_then(char::from_u32);
        match character {
            Some(character) => {
                into.push(character);
                rest = &rest[at + 7..];
            }
            None => {
                into.push_str("_x");
                rest = &rest[at + 2..];
            }
        }
    }
    into.push_str(rest);
}
