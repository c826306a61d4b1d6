//! Mojibake: «LÃ¦ge» for «Læge», where UTF-8 was read as Windows-1252 on the way to the file.

use crate::engine::import::characters::{TextDecoder, windows_1252_byte};
use crate::engine::import::settings::TextEncoding;

/// `text` with every such run of characters put right; none where there is no such run.
///
/// A run is put right when its characters, written as Windows-1252, are UTF-8 of letters and signs: no run of
/// ordinary Danish text is, since a letter such as æ would have to be followed by a sign like ¦.
///
/// ```
/// use spor::engine::import::without_mojibake;
/// assert_eq!(without_mojibake("LÃ¦geerklÃ¦ring modtaget").unwrap(), "Lægeerklæring modtaget");
/// assert_eq!(without_mojibake("Lægeerklæring"), None);
/// ```
pub fn without_mojibake(text: &str) -> Option<String> {
    // Every run begins with one of the characters that the first bytes of UTF-8 look like.
    if !text.chars().any(is_first) {
        return None;
    }
    let (mut mended, mut found) = (String::with_capacity(text.len()), false);
    let mut rest = text;
    while let Some(character) = rest.chars().next() {
        match is_first(character).then(|| run_at(rest)).flatten() {
            Some((right, length)) => {
                mended.push(right);
                found = true;
                rest = &rest[length..];
            }
            None => {
                mended.push(character);
                rest = &rest[character.len_utf8()..];
            }
        }
    }
    found.then_some(mended)
}

/// The character that the run at the beginning of `text` stands for, and the bytes the run takes.
fn run_at(text: &str) -> Option<(char, usize)> {
    let first = windows_1252_byte(text.chars().next()?)?;
    let count = match first {
        0xc2..=0xdf => 2,
        0xe0..=0xef => 3,
        0xf0..=0xf4 => 4,
        _ => return None,
    };
    let (mut bytes, mut length) = (Vec::with_capacity(count), 0);
    for character in text.chars().take(count) {
        bytes.push(windows_1252_byte(character)?);
        length += character.len_utf8();
    }
    let right = std::str::from_utf8(&bytes).ok()?.chars().next()?;
    // Control characters come of a run only by chance.
    (!right.is_control()).then_some((right, length))
}

fn is_first(character: char) -> bool {
    ('\u{c2}'..='\u{f4}').contains(&character)
}

/// How `text` looks once its UTF-8 has been read as Windows-1252: the fault itself, for tests and samples.
///
/// ```
/// use spor::engine::import::with_mojibake;
/// assert_eq!(with_mojibake("æ"), "Ã¦");
/// ```
pub fn with_mojibake(text: &str) -> String {
    let mut wrong = Vec::new();
    TextDecoder::new(TextEncoding::Windows1252).push(text.as_bytes(), true, &mut wrong);
    String::from_utf8_lossy(&wrong).into_owned()
}
