//! Small repairs of texts that are written differently and mean the same: blanks at the ends, «Uoplyst», «Ã¦» for æ.
//!
//! A repair is offered where the beginning of the file needs it, and made when the user lets it stand. It works on
//! the distinct texts of a column, so that a million rows cost no more than their dictionary.

mod concerned;
mod mended;
mod mojibake;

pub(crate) use concerned::{CaseRows, Concerned, RowsBesides};
use mended::Mended;
pub use mojibake::{with_mojibake, without_mojibake};

use super::report::Finding;
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

    /// Those made in the ids of cases and in activities: a row without has been turned away when it was read.
    pub(crate) fn of_ids(&self) -> Repairs {
        Repairs { missing: Vec::new(), ..self.clone() }
    }

    /// Makes the repairs in all texts of the events, and says in which column on how many rows of the file. Codes of
    /// texts that became equal become one.
    pub(crate) fn mend(&self, events: &mut RawEvents, besides: RowsBesides) -> Vec<Finding> {
        let mut made = Vec::new();
        if self.is_none() {
            return made;
        }
        let of_ids = self.of_ids();
        let RowsBesides { case_texts, turned_away } = besides;
        let mut turned_away = turned_away.into_iter();
        let mut mend =
            |repairs: &Repairs, name: &str, codes: &mut Vec<u32>, dictionary: &mut Dictionary, rows: Rows| {
                let mut concerned = turned_away.next().unwrap_or_default();
                let mended = Mended::of(repairs, dictionary);
                if let Some(mended) = &mended {
                    mended.count(codes, rows.given, rows.cases, &mut concerned);
                }
                made.extend(concerned.findings(name, repairs));
                mended.map(|mended| mended.replace(dictionary, codes))
            };
        let TextColumn { name, codes, dictionary } = &mut events.case;
        if let Some(new_codes) = mend(&of_ids, name, codes, dictionary, Rows::default()) {
            for attribute in &mut events.case_attributes {
                by_new_case_codes(&mut attribute.codes, &new_codes, events.case.dictionary.len());
            }
        }
        let TextColumn { name, codes, dictionary } = &mut events.activity;
        mend(&of_ids, name, codes, dictionary, Rows::default());
        for Attribute { name, codes, dictionary, .. } in &mut events.attributes {
            mend(self, name, codes, dictionary, Rows { cases: Some(&events.case.codes), given: None });
        }
        let given = case_texts.into_iter().map(Some).chain(std::iter::repeat_with(|| None));
        for (Attribute { name, codes, dictionary, .. }, given) in events.case_attributes.iter_mut().zip(given) {
            mend(self, name, codes, dictionary, Rows { cases: None, given });
        }
        made
    }
}

/// What is known of the rows of a column beside their texts.
#[derive(Default)]
struct Rows<'a> {
    /// The case of every row; without, a row is a case, or it does not matter.
    cases: Option<&'a [u32]>,
    given: Option<CaseRows>,
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
