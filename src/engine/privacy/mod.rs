//! The privacy of those whose cases these are: finding personal data, treating it, and hiding small numbers.

pub mod detect;
mod key_file;
mod pseudonym;
mod small_cells;

pub(crate) use detect::CprCount;
pub use detect::{
    Certainty, ColumnContent, ColumnScan, CprLevel, CprNumber, Found, KindCount, PersonalKind, birth_year, find_cpr,
    is_cpr, masked_personal, personal_data, without_cpr,
};
pub use key_file::{KeyFileProblem, from_key_file, to_key_file};
pub use pseudonym::{Namespace, PseudonymKey, base32, hmac_sha256, pseudonym, pseudonymise_column};
pub use small_cells::{Shown, SmallCells};
