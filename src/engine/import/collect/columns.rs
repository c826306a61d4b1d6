//! The columns of a CSV file that were chosen, as they fill row by row.

use crate::engine::import::mend::{CaseRows, Repairs};
use crate::engine::import::room::make_room;
use crate::engine::import::rows::{Cut, Field, Row};
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
    #[inline(always)]
    pub fn text<'a>(&self, text: &'a [u8], fields: &[Field], scratch: &'a mut Vec<u8>) -> &'a [u8] {
        match self.columns.as_slice() {
            [only] => without_blank(field(text, fields, *only)),
            several => self.glued(several, text, fields, scratch),
        }
    }

    fn glued<'a>(&self, columns: &[u32], text: &[u8], fields: &[Field], scratch: &'a mut Vec<u8>) -> &'a [u8] {
        scratch.clear();
        let mut is_blank = true;
        for (i, &column) in columns.iter().enumerate() {
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

#[inline]
pub(super) fn field<'a>(text: &'a [u8], fields: &[Field], column: u32) -> &'a [u8] {
    let Field { begin, end } = fields[column as usize];
    &text[begin as usize..end as usize]
}

/// Blanks alone are nothing.
#[inline(always)]
fn without_blank(text: &[u8]) -> &[u8] {
    match text {
        [b' ' | b'\t', rest @ ..] if rest.trim_ascii().is_empty() => b"",
        text => text,
    }
}

#[inline(always)]
fn code_of_field(dictionary: &mut Dictionary, text: &[u8], field: Field) -> u32 {
    let (begin, end) = (field.begin as usize, field.end as usize);
    if without_blank(&text[begin..end]).is_empty() { EMPTY } else { dictionary.code_within(text, begin, end) }
}

#[inline]
pub(super) fn fields_of<'a>(cut: &'a Cut, row: &Row) -> &'a [Field] {
    &cut.fields[row.first_field as usize..][..row.fields as usize]
}

/// The rows of a piece of text that became events.
#[derive(Clone, Copy)]
pub(super) struct Accepted<'a> {
    pub text: &'a [u8],
    /// The fields of all rows of the piece.
    pub fields: &'a [Field],
    /// Where among them the fields of each accepted row begin.
    pub first_fields: &'a [u32],
}

impl<'a> Accepted<'a> {
    /// The field in `column` of each row.
    #[inline(always)]
    fn column(self, column: u32) -> impl ExactSizeIterator<Item = Field> + 'a {
        self.first_fields.iter().map(move |&first| self.fields[(first + column) as usize])
    }
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
    pub fn take(&mut self, accepted: Accepted, foreseen: usize, scratch: &mut Vec<u8>) {
        make_room(&mut self.codes, accepted.first_fields.len(), foreseen);
        let RowTexts { from, codes, dictionary, .. } = self;
        if let [column] = from.columns[..] {
            // The common case without a look at the glue.
            codes.extend(accepted.column(column).map(|field| code_of_field(dictionary, accepted.text, field)));
        } else {
            codes.extend(accepted.first_fields.iter().map(|&first| {
                let fields = &accepted.fields[first as usize..];
                dictionary.code_of_bytes(from.text(accepted.text, fields, scratch))
            }));
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
            codes: self.codes.into(),
            dictionary: self.dictionary.into(),
        }
    }
}

/// An attribute of the case: the first value that is not empty, by code of the case id.
pub(super) struct CaseTexts {
    pub column: u32,
    pub name: String,
    first: Vec<u32>,
    changed: Vec<bool>,
    /// Rows by code of the text: most are no first value, and are counted where the text is mended.
    rows: Vec<u32>,
    /// Whether a row of each case has a word that means that nothing is known.
    lacking: Vec<bool>,
    pub dictionary: Dictionary,
    /// Texts that mean that nothing is known are no first value.
    repairs: Repairs,
}

impl CaseTexts {
    pub fn new(column: u32, repairs: Repairs) -> CaseTexts {
        CaseTexts {
            column,
            name: String::new(),
            first: Vec::new(),
            changed: Vec::new(),
            rows: Vec::new(),
            lacking: Vec::new(),
            dictionary: Dictionary::default(),
            repairs,
        }
    }

    /// Adds the texts of the rows `accepted`, whose cases are `cases`.
    pub fn take(&mut self, accepted: Accepted, cases: &[u32], known_cases: usize) {
        self.first.resize(known_cases, EMPTY);
        self.changed.resize(known_cases, false);
        self.lacking.resize(known_cases, false);
        for (field, &case) in accepted.column(self.column).zip(cases) {
            let code = code_of_field(&mut self.dictionary, accepted.text, field);
            match self.rows.get_mut(code as usize) {
                Some(rows) => *rows += 1,
                None => self.rows.resize(code as usize + 1, 1),
            }
            let first = &mut self.first[case as usize];
            if *first != code && code != EMPTY {
                if self.repairs.means_missing(self.dictionary.text(code)) {
                    self.lacking[case as usize] = true;
                } else if *first == EMPTY {
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
            codes: self.first.into(),
            dictionary: self.dictionary.into(),
        }
    }

    /// Rows of the file by code of their text, and how many cases a row leaves without a value, taken out.
    pub fn take_rows(&mut self) -> CaseRows {
        let cases_missing = self.lacking.iter().filter(|&&lacking| lacking).count() as u64;
        CaseRows { by_text: std::mem::take(&mut self.rows), cases_missing }
    }

    pub fn codes(&self) -> &[u32] {
        &self.first
    }
}
