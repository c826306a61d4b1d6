//! The apostrophe that keeps a spreadsheet from running a text as a formula: put in front, and taken away again.
//!
//! A text that begins with `=`, `+`, `-` or `@` would be run by a spreadsheet that opens a CSV file (OWASP, CSV
//! Injection). The guard can be undone without loss: a text that begins with apostrophes before such a sign gets one
//! more, so that taking one away always gives back what was there.

use super::Dictionary;
use std::borrow::Cow;

const APOSTROPHE: char = '\'';

/// The text as it may stand in a CSV file that a spreadsheet opens.
///
/// ```
/// use spor::engine::table::guarded;
/// assert_eq!(guarded("=1+1"), "'=1+1");
/// assert_eq!(guarded("'=1+1"), "''=1+1"); // so that taking one away gives it back
/// assert_eq!(guarded("'s-Hertogenbosch"), "'s-Hertogenbosch");
/// ```
pub fn guarded(text: &str) -> Cow<'_, str> {
    if is_run(text.trim_start_matches(APOSTROPHE)) {
        Cow::Owned(format!("{APOSTROPHE}{text}"))
    } else {
        Cow::Borrowed(text)
    }
}

/// The texts of a column as they were before they were guarded; none where nothing was.
///
/// A column with a text that would be run was not written with a guard: an apostrophe in it belongs to the text. In a
/// guarded column no two texts become one, so that every text keeps its code.
pub(crate) fn unguarded(column: &Dictionary) -> Option<Dictionary> {
    let codes = 1..column.len() as u32;
    let texts = || codes.clone().map(|code| column.text(code));
    if !texts().any(|text| without_guard(text).is_some()) || texts().any(is_run) {
        return None;
    }
    let mut before = Dictionary::default();
    for text in texts() {
        before.code(without_guard(text).unwrap_or(text));
    }
    Some(before)
}

/// The same for the names of columns.
pub(crate) fn unguarded_names(names: &mut [String]) {
    if names.iter().any(|name| is_run(name)) {
        return;
    }
    for name in names {
        if let Some(before) = without_guard(name) {
            *name = before.to_owned();
        }
    }
}

fn without_guard(text: &str) -> Option<&str> {
    text.strip_prefix(APOSTROPHE).filter(|rest| is_run(rest.trim_start_matches(APOSTROPHE)))
}

/// Whether a spreadsheet might run the text.
fn is_run(text: &str) -> bool {
    // The wide forms of the four signs are read as signs by some Asian settings of Excel.
    text.starts_with(['\t', '\r', '\n']) || text.trim_start().starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠'])
}
