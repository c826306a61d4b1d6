//! Names among codes: a column of numbers or initials in which a few values look like the name of a person.

use super::is_name_shaped;
use crate::engine::table::{Dictionary, EMPTY};

/// Fewer different codes are no pattern.
const CODES_AT_LEAST: u64 = 5;
/// Names are the exception: at most one row in so many that have a value.
const ROWS_ONE_IN: u64 = 20;

/// How many names stand among the codes of a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NamesAmongCodes {
    /// Different names.
    pub names: u64,
    /// Rows that have one.
    pub rows: u64,
    /// Rows that have a value at all.
    pub of_rows: u64,
}

/// The names in a column where all other values, at least five different ones, are codes of one pattern, and at most one
/// row in twenty has a name. `rows` counts the rows of each text, and is asked where some text looks like a name only.
///
/// ```
/// use spor::engine::privacy::names_among_codes;
/// use spor::engine::table::Dictionary;
/// let mut texts = Dictionary::default();
/// let mut rows = vec![0];
/// for agent in 1..=6 {
///     texts.code(&format!("agent{agent:02}"));
///     rows.push(10);
/// }
/// texts.code("Ditte Kjærgård");
/// rows.push(3);
/// let found = names_among_codes(&texts, || rows).unwrap();
/// assert_eq!((found.names, found.rows, found.of_rows), (1, 3, 63));
/// ```
pub fn names_among_codes(texts: &Dictionary, rows: impl FnOnce() -> Vec<u64>) -> Option<NamesAmongCodes> {
    if !(EMPTY + 1..texts.len() as u32).any(|code| is_name_shaped(texts.text(code))) {
        return None;
    }
    let mut found = NamesAmongCodes { names: 0, rows: 0, of_rows: 0 };
    let (mut codes, mut common) = (0, None);
    for (code, rows) in (0u32..).zip(rows()).filter(|&(code, rows)| code != EMPTY && rows > 0) {
        found.of_rows += rows;
        let text = texts.text(code);
        if is_name_shaped(text) {
            (found.names, found.rows) = (found.names + 1, found.rows + rows);
            continue;
        }
        let pattern = pattern_of_code(text)?;
        if *common.get_or_insert_with(|| pattern.clone()) != pattern {
            return None;
        }
        codes += 1;
    }
    (found.names > 0 && codes >= CODES_AT_LEAST && found.rows * ROWS_ONE_IN <= found.of_rows).then_some(found)
}

/// The shape of a code, runs of letters and of digits as one: `x9` for `agent07`. Codes have a digit and no blank.
fn pattern_of_code(text: &str) -> Option<String> {
    let shape = |c: char| match c {
        c if c.is_numeric() => '9',
        c if c.is_alphabetic() => 'x',
        c => c,
    };
    let mut pattern: Vec<char> = text.chars().map(shape).collect();
    pattern.dedup();
    let is_code = pattern.contains(&'9') && !pattern.iter().any(|c| c.is_whitespace() || c.is_control());
    is_code.then(|| pattern.into_iter().collect())
}
