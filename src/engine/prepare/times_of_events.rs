//! What columns are called that say when an event ended, or when it was registered.

use super::profiles::{ProfileRole, shipped_profiles};
use crate::engine::import::{folded_name, name_says};

/// A column is an end when its name has one of these words.
const END_WORDS: [&str; 13] = [
    "slut",
    "sluttid",
    "sluttidspunkt",
    "slutdato",
    "afsluttet",
    "til",
    "end",
    "ended",
    "endtime",
    "enddate",
    "finish",
    "finished",
    "completed",
];
/// A column says when an event was registered when its name has one of these words, or begins one with it.
const REGISTERED_WORDS: [&str; 5] = ["registreret", "registrering", "indtastet", "registered", "recorded"];

/// Whether the name says when an event ended.
pub(super) fn is_called_end(name: &str) -> bool {
    let mut words = name.split(|letter: char| !letter.is_alphanumeric()).map(str::to_lowercase);
    words.any(|word| END_WORDS.contains(&word.as_str()))
}

/// The names of the time of registration in the shipped profiles, folded: the first profile's, then in the order of its list.
pub fn names_of_registration() -> Vec<String> {
    let profiles = shipped_profiles();
    let known = profiles.iter().flat_map(|profile| &profile.columns).filter(|of| of.role == ProfileRole::Registered);
    known.flat_map(|of| &of.synonyms).map(|name| folded_name(name)).collect()
}

/// Whether the name says when an event ended or was registered, in words or as a known system calls it.
///
/// ```
/// use spor::engine::prepare::is_called_time_of_event;
/// for name in ["slut_utc", "Slutdato", "Registreret", "Registreringsdato", "createdAt", "sys_created_on"] {
///     assert!(is_called_time_of_event(name), "{name}");
/// }
/// for name in ["Frist", "Beslutningsdato", "Fødselsdato", "Næste samtale"] {
///     assert!(!is_called_time_of_event(name), "{name}");
/// }
/// ```
pub fn is_called_time_of_event(name: &str) -> bool {
    is_called_end(name) || name_says(name, &REGISTERED_WORDS) || names_of_registration().contains(&folded_name(name))
}
