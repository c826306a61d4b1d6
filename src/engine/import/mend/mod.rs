//! Small repairs of texts that are written differently and mean the same: blanks at the ends, «Uoplyst», «Ã¦» for æ.
//!
//! A repair is offered where the beginning of the file needs it, and made when the user lets it stand. It works on
//! the distinct texts of a column, so that a million rows cost no more than their dictionary.

mod mojibake;

pub use mojibake::{with_mojibake, without_mojibake};

use crate::engine::log::{Attribute, RawEvents};
use crate::engine::ordering::{self, sort_by_key};
use crate::engine::table::{Dictionary, EMPTY, TextColumn};
use serde::{Deserialize, Serialize};
use std::borrow::Cow;

/// Which repairs are made.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Repairs {
    /// Blanks at the ends of texts go, those that do not break the line among them.
    pub outer_blanks: bool,
    /// «Ã¦» becomes «æ»: text that was written as UTF-8 and read as something else on its way to the file.
    pub mojibake: bool,
    /// Texts that mean that nothing is known, as the file writes them: «-», «Uoplyst», «?», «NA».
    pub missing: Vec<String>,
}

/// What the beginning of a file needs, with the cells that do.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct RepairsNeeded {
    pub outer_blanks: u64,
    pub mojibake: u64,
    /// Most cells first, ties in the order of the texts.
    pub missing: Vec<(String, u64)>,
}

/// Texts that mean that nothing is known, in lower case.
const MEAN_MISSING: [&str; 14] =
    ["-", "--", "–", "?", "na", "n/a", "#n/a", "nan", "null", "none", "nil", "uoplyst", "ukendt", "ikke oplyst"];

impl Repairs {
    /// Whether nothing is to be done.
    pub fn is_none(&self) -> bool {
        !self.outer_blanks && !self.mojibake && self.missing.is_empty()
    }

    /// `text` as it should have been written; empty where it means that nothing is known.
    pub fn mended<'a>(&self, text: &'a str) -> Cow<'a, str> {
        let text = if self.outer_blanks { text.trim() } else { text };
        if self.means_missing(text) {
            return Cow::Borrowed("");
        }
        match without_mojibake(text).filter(|_| self.mojibake) {
            Some(mended) => Cow::Owned(mended),
            None => Cow::Borrowed(text),
        }
    }

    /// Whether `text` is one of those that mean that nothing is known.
    pub fn means_missing(&self, text: &str) -> bool {
        self.missing.iter().any(|word| word == text.trim())
    }

    /// Those of the missing texts that are signs: a case may well be called «NA», but none is called «-».
    pub(crate) fn missing_ids(&self) -> Vec<String> {
        self.missing.iter().filter(|word| is_sign(word)).cloned().collect()
    }

    /// Makes the repairs in all texts of the events. Codes of texts that became equal become one.
    pub(crate) fn mend(&self, events: &mut RawEvents) {
        if self.is_none() {
            return;
        }
        // A row without case or activity has been turned away when it was read; here both stay what they are.
        let spelled = Repairs { missing: Vec::new(), ..self.clone() };
        if let Some(new_codes) = spelled.mend_column(&mut events.case) {
            for attribute in &mut events.case_attributes {
                by_new_case_codes(&mut attribute.codes, &new_codes, events.case.dictionary.len());
            }
        }
        spelled.mend_column(&mut events.activity);
        for Attribute { dictionary, codes, .. } in events.attributes.iter_mut().chain(&mut events.case_attributes) {
            self.mend_texts(dictionary, codes);
        }
    }

    fn mend_column(&self, column: &mut TextColumn) -> Option<Vec<u32>> {
        self.mend_texts(&mut column.dictionary, &mut column.codes)
    }

    /// Mends the texts and gives the new code of each old one; none where nothing had to be mended.
    fn mend_texts(&self, dictionary: &mut Dictionary, codes: &mut [u32]) -> Option<Vec<u32>> {
        let all = 0..dictionary.len() as u32;
        if all.clone().all(|code| self.mended(dictionary.text(code)) == dictionary.text(code)) {
            return None;
        }
        let mut mended = Dictionary::default();
        let new_codes: Vec<u32> = all.map(|code| mended.code(&self.mended(dictionary.text(code)))).collect();
        codes.iter_mut().for_each(|code| *code = new_codes.get(*code as usize).copied().unwrap_or(EMPTY));
        *dictionary = mended;
        Some(new_codes)
    }
}

/// Whether `text` is empty, or one of the words and signs that mean that nothing is known.
pub(crate) fn means_nothing(text: &str) -> bool {
    text.is_empty() || text.chars().count() <= 11 && MEAN_MISSING.contains(&text.to_lowercase().as_str())
}

fn is_sign(word: &str) -> bool {
    !word.chars().any(char::is_alphanumeric)
}

/// What a case attribute says, by the new codes of the case ids: of several that became one, the first that says anything.
fn by_new_case_codes(values: &mut Vec<u32>, new_codes: &[u32], cases: usize) {
    let mut by_case = vec![EMPTY; cases];
    for (&value, &case) in values.iter().zip(new_codes) {
        let held = &mut by_case[case as usize];
        if *held == EMPTY {
            *held = value;
        }
    }
    *values = by_case;
}

impl RepairsNeeded {
    /// Looks at the cells of columns that hold no times: those of cases and activities, and those of attributes.
    pub(crate) fn of<'a>(
        ids: impl Iterator<Item = &'a str>,
        attributes: impl Iterator<Item = &'a str>,
    ) -> RepairsNeeded {
        let mut needed = RepairsNeeded::default();
        let cells = ids.map(|cell| (cell, true)).chain(attributes.map(|cell| (cell, false)));
        for (cell, is_id) in cells.filter(|(cell, _)| !cell.is_empty()) {
            let text = cell.trim();
            needed.outer_blanks += u64::from(!text.is_empty() && text.len() < cell.len());
            needed.mojibake += u64::from(without_mojibake(text).is_some());
            if !text.is_empty() && means_nothing(text) && (!is_id || is_sign(text)) {
                match needed.missing.iter_mut().find(|(word, _)| word == text) {
                    Some((_, count)) => *count += 1,
                    None => needed.missing.push((text.to_string(), 1)),
                }
            }
        }
        ordering::sort(&mut needed.missing);
        sort_by_key(&mut needed.missing, |(_, count)| std::cmp::Reverse(*count));
        needed
    }

    /// What is proposed: blanks and words for «missing» at once, characters only on request.
    pub(crate) fn proposed(&self) -> Repairs {
        Repairs {
            outer_blanks: self.outer_blanks > 0,
            mojibake: false,
            missing: self.missing.iter().map(|(word, _)| word.clone()).collect(),
        }
    }
}
