//! The texts of a workbook: each is written once, and cells name it by its number (ECMA-376, 18.4, shared strings).

use std::borrow::Cow;
use std::collections::BTreeSet;

/// Characters of a cell, counted as Excel counts them, in units of UTF-16.
const CELL_CHARACTERS: usize = 32_767;

/// Texts by number, in the order in which cells first name them, and which code of which column has which number.
#[derive(Default)]
pub(super) struct WorkbookTexts {
    /// The elements of all texts, one after the other.
    items: Vec<u8>,
    count: u32,
    /// By column and code: the number of the text and one, or 0 for a text not named yet.
    numbers: Vec<Vec<u32>>,
    /// Numbers of texts that were cut, to count the cells that hold one.
    cut: BTreeSet<u32>,
    /// Cells that name a text.
    pub named: u64,
    /// Of them, cells whose text was longer than a cell holds.
    pub named_cut: u64,
}

impl WorkbookTexts {
    /// The number of the text that `code` stands for in `column`.
    pub fn number(&mut self, column: usize, code: usize, text: &str) -> u32 {
        if self.numbers.len() <= column {
            self.numbers.resize(column + 1, Vec::new());
        }
        let numbers = &mut self.numbers[column];
        if numbers.len() <= code {
            numbers.resize(code + 1, 0);
        }
        if numbers[code] == 0 {
            let kept = first_characters(text);
            if kept.len() < text.len() {
                self.cut.insert(self.count);
            }
            push_text(&mut self.items, kept);
            self.count += 1;
            numbers[code] = self.count;
        }
        let number = numbers[code] - 1;
        self.named += 1;
        self.named_cut += u64::from(self.cut.contains(&number));
        number
    }

    /// Begin, middle and end of the part that holds the texts.
    pub fn part(&self) -> [Cow<'_, [u8]>; 3] {
        let (named, count) = (self.named, self.count);
        let head = format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\
             <sst xmlns=\"{}\" count=\"{named}\" uniqueCount=\"{count}\">",
            super::workbook_parts::MAIN
        );
        [Cow::Owned(head.into_bytes()), Cow::Borrowed(&self.items), Cow::Borrowed(b"</sst>")]
    }
}

/// A text as an element of the shared strings.
fn push_text(out: &mut Vec<u8>, text: &str) {
    let blank = |c: Option<char>| c.is_some_and(char::is_whitespace);
    let keeps_blanks = blank(text.chars().next()) || blank(text.chars().next_back()) || text.contains(['\n', '\t']);
    out.extend_from_slice(if keeps_blanks { b"<si><t xml:space=\"preserve\">" } else { b"<si><t>" });
    push_cell_text(out, text);
    out.extend_from_slice(b"</t></si>");
}

/// A text between tags. What XML cannot say is written `_x0001_`, as Excel does it, and a text that looks like that gets
/// its `_` written the same way (ECMA-376, 22.9.2.19, `ST_Xstring`).
fn push_cell_text(out: &mut Vec<u8>, text: &str) {
    for (at, character) in text.char_indices() {
        match character {
            '&' => out.extend_from_slice(b"&amp;"),
            '<' => out.extend_from_slice(b"&lt;"),
            '>' => out.extend_from_slice(b"&gt;"),
            '\t' | '\n' => out.push(character as u8),
            '\0'..='\u{1F}' | '\u{FFFE}' | '\u{FFFF}' => {
                out.extend_from_slice(format!("_x{:04X}_", u32::from(character)).as_bytes());
            }
            '_' if looks_escaped(&text[at..]) => out.extend_from_slice(b"_x005F_"),
            character => out.extend_from_slice(character.encode_utf8(&mut [0; 4]).as_bytes()),
        }
    }
}

/// Whether the text begins like `_x0041_`.
fn looks_escaped(text: &str) -> bool {
    matches!(text.as_bytes(), [b'_', b'x' | b'X', digits @ ..] if digits.len() > 4
        && digits[..4].iter().all(u8::is_ascii_hexdigit) && digits[4] == b'_')
}

/// As much of a text as a cell holds.
fn first_characters(text: &str) -> &str {
    // No text has fewer bytes than units of UTF-16.
    if text.len() <= CELL_CHARACTERS {
        return text;
    }
    let mut units = 0;
    let too_many = text.char_indices().find(|(_, character)| {
        units += character.len_utf16();
        units > CELL_CHARACTERS
    });
    too_many.map_or(text, |(at, _)| &text[..at])
}
