//! Raw rows as columns of text codes: what a file said, before anyone decided what it means.

mod dictionary;
mod formula_guard;
mod text_key;

pub use dictionary::{Dictionary, EMPTY};
pub use formula_guard::guarded;
pub(crate) use formula_guard::{unguarded, unguarded_names};

/// One column of a raw table: a code for every row, and the texts behind the codes.
///
/// Code [`EMPTY`] (0) is the empty text and stands for a missing value.
pub struct TextColumn {
    pub name: String,
    pub codes: Vec<u32>,
    pub dictionary: Dictionary,
}
