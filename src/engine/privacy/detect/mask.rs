//! Masking personal data: what a preview may show of a text in which something was found.

use super::cpr::HIDDEN_CPR;
use super::found::{Certainty, Found, PersonalKind};
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

/// `text` as it may stand in a file of choices: what has the shape of a CPR number is masked, however sure it is, and what
/// is certain to be other personal data. The rest stays, since names of steps and teams look like names of people.
///
/// ```
/// use spor::engine::privacy::masked_for_files;
/// assert_eq!(masked_for_files("Hør 010150-8001 om Holm"), "Hør ••••••-•••• om Holm");
/// ```
pub fn masked_for_files(text: &str) -> String {
    let stays_out = |found: &Found| found.kind == PersonalKind::Cpr || found.certainty == Certainty::Certain;
    let found: Vec<Found> = personal_data(text).into_iter().filter(stays_out).collect();
    masked(text, &found)
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
