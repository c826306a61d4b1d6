//! Distinct texts and their codes: every text of a column is stored once.

use std::collections::HashMap;

/// The code of the empty text in every dictionary.
pub const EMPTY: u32 = 0;

/// Distinct texts in order of first appearance; code 0 is always the empty text.
#[derive(Clone)]
pub struct Dictionary {
    texts: Vec<Box<str>>,
    codes: HashMap<Box<str>, u32>,
}

impl Default for Dictionary {
    fn default() -> Self {
        Self { texts: vec!["".into()], codes: HashMap::from([("".into(), EMPTY)]) }
    }
}

impl Dictionary {
    /// The code of `text`, added when it is new.
    pub fn code(&mut self, text: &str) -> u32 {
        if let Some(&code) = self.codes.get(text) {
            return code;
        }
        let code = self.texts.len() as u32;
        self.texts.push(text.into());
        self.codes.insert(text.into(), code);
        code
    }

    /// The code of `text`, if it is known.
    pub fn find(&self, text: &str) -> Option<u32> {
        self.codes.get(text).copied()
    }

    /// The text behind `code`; the empty text for a code that does not exist.
    pub fn text(&self, code: u32) -> &str {
        self.texts.get(code as usize).map_or("", |text| text)
    }

    /// Number of codes, the empty text included: valid codes are `0..len()`.
    pub fn len(&self) -> usize {
        self.texts.len()
    }

    /// True when only the empty text is known.
    pub fn is_empty(&self) -> bool {
        self.texts.len() == 1
    }
}
