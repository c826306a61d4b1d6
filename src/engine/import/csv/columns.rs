//! The columns of a CSV file that were chosen, as they fill row by row.

use super::cut::{Cut, Field, Row};
use crate::engine::import::room::make_room;
use crate::engine::log::{Attribute, AttributeLevel, AttributeUse};
use crate::engine::table::{Dictionary, EMPTY, TextColumn};

/// Columns of the file that together fill one part, and what stands between their texts.
pub(super) struct Joined {
    pub columns: Vec<u32>,
    glue: u8,
}

impl Joined {
    pub fn new(columns: &[u32], glue: u8) -> Joined {
        Joined { columns: columns.to_vec(), glue }
    }

    /// The text of this part in a row; empty when all its fields are blank.
    #[inline]
    pub fn text<'a>(&self, text: &'a [u8], fields: &[Field], scratch: &'a mut Vec<u8>) -> &'a [u8] {
        match self.columns.as_slice() {
            [] => b"",
            [only] => without_blank(field(text, fields, *only)),
            several => {
                scratch.clear();
                let mut is_blank = true;
                for (i, &column) in several.iter().enumerate() {
                    if i > 0 {
                        scratch.push(self.glue);
                    }
                    let piece = field(text, fields, column);
                    is_blank &= piece.trim_ascii().is_empty();
                    scratch.extend_from_slice(piece);
                }
                if is_blank { b"" } else { scratch }
            }
        }
    }
}

#[inline]
pub(super) fn field<'a>(text: &'a [u8], fields: &[Field], column: u32) -> &'a [u8] {
    let Field { begin, end } = fields[column as usize];
    &text[begin as usize..end as usize]
}

/// Blanks alone are nothing.
#[inline]
fn without_blank(text: &[u8]) -> &[u8] {
    match text {
        [b' ' | b'\t', rest @ ..] if rest.trim_ascii().is_empty() => b"",
        text => text,
    }
}

#[inline]
pub(super) fn fields_of<'a>(cut: &'a Cut, row: &Row) -> &'a [Field] {
    &cut.fields[row.first_field as usize..][..row.fields as usize]
}

/// A text column with one code a row.
pub(super) struct RowTexts {
    pub from: Joined,
    pub name: String,
    pub used_as: AttributeUse,
    pub codes: Vec<u32>,
    pub dictionary: Dictionary,
}

impl RowTexts {
    pub fn new(from: Joined, used_as: AttributeUse) -> RowTexts {
        RowTexts { from, name: String::new(), used_as, codes: Vec::new(), dictionary: Dictionary::default() }
    }

    /// Adds the texts of the rows `accepted`.
    pub fn take(&mut self, text: &[u8], cut: &Cut, accepted: &[u32], foreseen: usize, scratch: &mut Vec<u8>) {
        make_room(&mut self.codes, accepted.len(), foreseen);
        let RowTexts { from, codes, dictionary, .. } = self;
        if let [column] = from.columns[..] {
            // The common case without a look at the glue.
            codes.extend(accepted.iter().map(|&row| {
                let fields = fields_of(cut, &cut.rows[row as usize]);
                dictionary.code_of_bytes(without_blank(field(text, fields, column)))
            }));
        } else {
            for &row in accepted {
                let fields = fields_of(cut, &cut.rows[row as usize]);
                codes.push(dictionary.code_of_bytes(from.text(text, fields, scratch)));
            }
        }
    }

    pub fn into_column(self) -> TextColumn {
        TextColumn { name: self.name, codes: self.codes, dictionary: self.dictionary }
    }

    pub fn into_attribute(mut self) -> Attribute {
        self.codes.shrink_to_fit();
        Attribute {
            name: self.name,
            level: AttributeLevel::Event,
            used_as: self.used_as,
            codes: self.codes,
            dictionary: self.dictionary,
        }
    }
}

/// An attribute of the case: the first value that is not empty, by code of the case id.
pub(super) struct CaseTexts {
    pub column: u32,
    pub name: String,
    first: Vec<u32>,
    changed: Vec<bool>,
    pub dictionary: Dictionary,
}

impl CaseTexts {
    pub fn new(column: u32) -> CaseTexts {
        CaseTexts {
            column,
            name: String::new(),
            first: Vec::new(),
            changed: Vec::new(),
            dictionary: Dictionary::default(),
        }
    }

    /// Adds the texts of the rows `accepted`, whose cases are `cases`.
    pub fn take(&mut self, text: &[u8], cut: &Cut, accepted: &[u32], cases: &[u32], known_cases: usize) {
        self.first.resize(known_cases, EMPTY);
        self.changed.resize(known_cases, false);
        for (&row, &case) in accepted.iter().zip(cases) {
            let fields = fields_of(cut, &cut.rows[row as usize]);
            let code = self.dictionary.code_of_bytes(without_blank(field(text, fields, self.column)));
            let first = &mut self.first[case as usize];
            if *first != code && code != EMPTY {
                if *first == EMPTY {
                    *first = code;
                } else {
                    self.changed[case as usize] = true;
                }
            }
        }
    }

    /// Cases in which the value changes.
    pub fn changing_cases(&self) -> u64 {
        self.changed.iter().filter(|&&changed| changed).count() as u64
    }

    pub fn into_attribute(self) -> Attribute {
        Attribute {
            name: self.name,
            level: AttributeLevel::Case,
            used_as: AttributeUse::Plain,
            codes: self.first,
            dictionary: self.dictionary,
        }
    }

    pub fn codes(&self) -> &[u32] {
        &self.first
    }
}
