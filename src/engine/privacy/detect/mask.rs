//! Masking personal data: what a preview may show of a text in which something was found.

use super::cpr::HIDDEN_CPR;
use super::found::{Found, PersonalKind};
use super::personal_data;

/// What stands in place of anything but a CPR number.
const HIDDEN: &str = "•••";

/// `text` with everything found in it masked, however sure it is.
///
/// ```
/// use spor::engine::privacy::masked_personal;
/// assert_eq!(masked_personal("Mette Holm, mh@firma.dk: 010150-8001"), "•••, •••: ••••••-••••");
/// ```
pub fn masked_personal(text: &str) -> String {
    masked(text, &personal_data(text))
}

/// `text` with these finds, which stand in order, masked.
pub(super) fn masked(text: &str, found: &[Found]) -> String {
    let mut masked = String::with_capacity(text.len());
    let mut at = 0;
    for found in found {
        masked.push_str(&text[at..found.range.start]);
        masked.push_str(if found.kind == PersonalKind::Cpr { HIDDEN_CPR } else { HIDDEN });
        at = found.range.end;
    }
    masked.push_str(&text[at..]);
    masked
}
