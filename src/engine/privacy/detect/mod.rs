//! Finding personal data in texts: CPR numbers, mail addresses, telephone numbers, names and street addresses.
//!
//! A detector says what stands where and how sure it is; what is done about it is decided elsewhere
//! ([`propose`](super::propose)). Everything is found by shape and by small lists: nothing is learnt, nothing looked up.

mod address;
mod content;
mod counts;
mod cpr;
mod cpr_column;
mod found;
mod mail;
mod mask;
mod name;
mod name_lists;
mod name_words;
mod phone;
mod scan;
mod word_list;
mod words;

pub use content::ColumnContent;
pub use counts::KindCount;
pub(crate) use counts::{KindCounts, Surest};
pub(super) use cpr::with_lost_zero;
pub use cpr::{CprLevel, CprNumber, birth_year, find_cpr, is_cpr, without_cpr};
pub(crate) use cpr_column::CprCount;
pub use found::{Certainty, Found, PersonalKind};
pub use mask::{masked_for_files, masked_personal};
pub(crate) use name::is_name_shaped;
pub use scan::ColumnScan;

use found::Finds;

/// Everything in `text` that looks like personal data, in order of position; nothing overlaps.
///
/// Where two detectors want the same characters, the more exact one has them: CPR, mail, telephone, address, name.
/// A column as a whole tells more than one text ([`ColumnScan`]): nine digits that lost a zero are not found here.
///
/// ```
/// use spor::engine::privacy::{Certainty, PersonalKind, personal_data};
/// let found = personal_data("cpr 010150-8001, ring 22 33 44 55");
/// assert_eq!((found[0].kind, found[0].certainty), (PersonalKind::Cpr, Certainty::Probable));
/// assert_eq!((found[1].kind, found[1].range.clone()), (PersonalKind::Phone, 22..33));
/// ```
pub fn personal_data(text: &str) -> Vec<Found> {
    let signs = Signs::of(text);
    let mut finds = Finds::default();
    if signs.digits >= 10 {
        cpr::find_all(text, &mut finds);
    }
    if signs.has_at {
        mail::find_all(text, &mut finds);
    }
    if signs.digits >= 8 {
        phone::find_all(text, &mut finds);
    }
    if signs.may_be_name() {
        let words = words::words(text);
        if signs.digits > 0 && signs.capitals > 0 {
            address::find_all(text, &words, &mut finds);
        }
        name::find_all(&words, &mut finds);
    }
    finds.in_order()
}

/// What one glance over the bytes tells: most texts can hold nothing, and are refused here.
struct Signs {
    digits: usize,
    capitals: usize,
    has_at: bool,
    letters: bool,
    blanks: usize,
}

impl Signs {
    fn of(text: &str) -> Signs {
        let mut signs = Signs { digits: 0, capitals: 0, has_at: false, letters: false, blanks: 0 };
        for byte in text.bytes() {
            match byte {
                b'0'..=b'9' => signs.digits += 1,
                b'A'..=b'Z' => signs.capitals += 1,
                b'@' => signs.has_at = true,
                b'a'..=b'z' => signs.letters = true,
                b' ' => signs.blanks += 1,
                // The lead byte of Æ, Ø, Å and most other letters beyond ASCII.
                0xc3..=0xf4 => signs.capitals += 1,
                _ => {}
            }
        }
        signs
    }

    /// A name has a capital letter, or two words in small ones.
    fn may_be_name(&self) -> bool {
        self.letters && (self.capitals > 0 || self.blanks > 0) || self.capitals > 1 && self.blanks > 0
    }
}
