//! Street addresses: a street by its ending, and the number of a house.

use super::found::{Certainty, Finds, PersonalKind};
use super::words::{Shape, Word};

/// How the names of Danish streets end.
const ENDINGS: [&str; 22] = [
    "vej",
    "vejen",
    "gade",
    "gaden",
    "allé",
    "alle",
    "alléen",
    "stræde",
    "strædet",
    "vænget",
    "vænge",
    "parken",
    "plads",
    "pladsen",
    "torv",
    "torvet",
    "boulevard",
    "toften",
    "bakken",
    "haven",
    "vangen",
    "stien",
];

/// Takes every address of the text: probable with a house number, certain with a postal code behind it.
pub(super) fn find_all(text: &str, words: &[Word], finds: &mut Finds) {
    for (at, word) in words.iter().enumerate().filter(|(_, word)| is_street(word)) {
        let Some(house) = house_number(&text[word.end()..]) else { continue };
        let start = street_start(words, at);
        let end = word.end() + house;
        match postal_code(&text[end..]) {
            Some(code) => finds.add(PersonalKind::Address, Certainty::Certain, start..end + code),
            None => finds.add(PersonalKind::Address, Certainty::Probable, start..end),
        }
    }
}

fn is_street(word: &Word) -> bool {
    let small = word.text.to_lowercase();
    let ends = ENDINGS.iter().any(|ending| small.ends_with(ending) && small.len() > ending.len() + 1);
    // `Gamle Allé 4`: the ending is a word of its own behind a capital.
    let is_ending = ENDINGS.contains(&small.as_str()) && word.gap == " ";
    word.shape == Shape::Capitalised && (ends || is_ending) && !word.is_in_sign
}

/// Where the street's name begins: capitals in front of it belong to it.
fn street_start(words: &[Word], mut at: usize) -> usize {
    while at > 0
        && matches!(words[at].gap, " " | ". ")
        && matches!(words[at - 1].shape, Shape::Capitalised | Shape::Initial)
        && words[at - 1].start > 0
    {
        at -= 1;
    }
    words[at].start
}

/// Bytes of a house number: a blank, one to three digits, perhaps a letter, a floor and a side.
fn house_number(rest: &str) -> Option<usize> {
    let number = rest.strip_prefix(' ').or_else(|| rest.strip_prefix('\u{a0}'))?;
    let blank = rest.len() - number.len();
    let digits = number.bytes().take_while(u8::is_ascii_digit).count();
    if !(1..=3).contains(&digits) || number.starts_with('0') {
        return None;
    }
    let behind = &number[digits..];
    let mut letters = behind.chars();
    let letter = match (letters.next(), letters.next()) {
        (Some(c), next) if c.is_ascii_alphabetic() && !next.is_some_and(char::is_alphanumeric) => 1,
        (Some(c), _) if c.is_alphanumeric() => return None,
        _ => 0,
    };
    let end = blank + digits + letter;
    Some(end + floor(&rest[end..]))
}

/// Bytes of `, 3. tv`, `, st. th.`: which flat of the house.
fn floor(rest: &str) -> usize {
    let Some(inner) = rest.strip_prefix(", ") else { return 0 };
    let floor = inner.find(' ').map_or(inner, |blank| &inner[..blank]);
    let is_floor = matches!(floor, "st." | "st" | "kl.")
        || floor.strip_suffix('.').is_some_and(|number| number.len() < 3 && number.bytes().all(|b| b.is_ascii_digit()));
    if !is_floor {
        return 0;
    }
    let side = inner[floor.len()..].trim_start();
    let length = ["tv.", "th.", "mf.", "tv", "th", "mf"].iter().find(|word| side.starts_with(**word));
    rest.len() - side.len() + length.map_or(0, |word| word.len())
}

/// Bytes of a postal code behind a comma or blank: four digits and a town's capital.
fn postal_code(rest: &str) -> Option<usize> {
    let inner = rest.trim_start_matches([',', ' ', '\n']);
    let digits = inner.bytes().take_while(u8::is_ascii_digit).count();
    let town = inner.get(4..)?.strip_prefix(' ')?;
    let is_code = digits == 4 && !inner.starts_with('0') && town.starts_with(char::is_uppercase);
    let name = town.chars().take_while(|c| c.is_alphabetic()).map(char::len_utf8).sum::<usize>();
    is_code.then_some(rest.len() - inner.len() + 5 + name)
}
