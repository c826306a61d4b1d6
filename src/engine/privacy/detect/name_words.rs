//! What single words say of being a name: by the lists, by their endings, in capitals and with a genitive's s.

use super::name_lists::{FAMILY_NAMES, GIVEN_NAMES, INSTITUTIONS};

/// Whether the word makes a row of capitals the name of an office, a firm or a street.
pub(super) fn is_institution(word: &str) -> bool {
    const ENDINGS: [&str; 19] = [
        "kommune",
        "kommunen",
        "center",
        "centeret",
        "centret",
        "gade",
        "vej",
        "allé",
        "skolen",
        "styrelsen",
        "hospital",
        "sygehus",
        "forvaltning",
        "huset",
        "erne",
        "ministeriet",
        "kassen",
        "afdelingen",
        "teamet",
    ];
    let small = word.to_lowercase();
    INSTITUTIONS.holds(word) || small.len() > 6 && ENDINGS.iter().any(|ending| small.ends_with(ending))
}

/// Whether the word, or each of its parts, is a common given name.
pub(super) fn is_given_name(word: &str) -> bool {
    GIVEN_NAMES.holds(word) || word.split('-').count() > 1 && word.split('-').all(|part| GIVEN_NAMES.holds(part))
}

/// Whether the word is a common family name, or ends as many do.
pub(super) fn is_family_name(word: &str) -> bool {
    FAMILY_NAMES.holds(word)
        || has_patronymic_ending(word) && !is_plain_word(&word.to_lowercase())
        || word.ends_with("gaard") && word.len() > 6
        || word.split('-').count() > 1
            && word.split('-').all(|part| FAMILY_NAMES.holds(part) || has_patronymic_ending(part))
}

/// Whether the word ends in -sen, son of.
pub(super) fn has_patronymic_ending(word: &str) -> bool {
    word.len() >= 6 && word.ends_with("sen")
}

/// Words in -sen that are nouns with their article.
pub(super) fn is_plain_word(word: &str) -> bool {
    const NOUNS: [&str; 16] = [
        "hilsen",
        "elsen",
        "adressen",
        "kassen",
        "pausen",
        "prisen",
        "krisen",
        "analysen",
        "diagnosen",
        "rejsen",
        "grænsen",
        "processen",
        "klassen",
        "passen",
        "messen",
        "bussen",
    ];
    NOUNS.iter().any(|noun| word.ends_with(noun))
}

/// A name as it stands, in capitals, or with the s of the genitive.
pub(super) fn name_known(word: &str, is_name: fn(&str) -> bool) -> bool {
    if is_name(word) {
        return true;
    }
    let genitive = word.strip_suffix("’s").or_else(|| word.strip_suffix("'s")).or_else(|| word.strip_suffix('s'));
    if genitive.is_some_and(|stem| stem.len() > 2 && is_name(stem)) {
        return true;
    }
    word.chars().skip(1).all(|c| !c.is_lowercase()) && is_name(&titled(word))
}

/// The word with a capital in front and small letters behind.
pub(super) fn titled(word: &str) -> String {
    let mut letters = word.chars();
    letters
        .next()
        .map_or_else(String::new, |first| first.to_uppercase().chain(letters.flat_map(char::to_lowercase)).collect())
}
