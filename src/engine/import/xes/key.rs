//! Names of attributes as keys of XES: the schema of the standard lets a key hold no blanks and few signs.
//!
//! What a key may not hold is written as `_x0020_`, the way SQL/XML does it (ISO/IEC 9075-14, mapping of identifiers
//! to XML names), and is read back: `Sags ID` is `Sags_x0020_ID` in a file.

use std::borrow::Cow;
use std::fmt::Write;

/// The boolean that marks an event whose time says the day only, which a date of XES cannot say.
pub(crate) const DAY_ONLY_KEY: &str = "spor:day_only";

/// The key of the attribute `name`: an XML name (`xs:Name`) that [`name_of_key`] turns back.
pub(crate) fn key_of_name(name: &str) -> String {
    let mut key = String::with_capacity(name.len());
    for (at, character) in name.char_indices() {
        let stands_for_itself = match character {
            // What follows may become digits and a `_` only when it is written, so every `_x` is made sure of.
            '_' => !name[at..].starts_with("_x"),
            '0'..='9' | '-' | '.' => at > 0,
            character => is_letter(character),
        };
        if stands_for_itself {
            key.push(character);
        } else {
            let number = u32::from(character);
            // Writing to a text cannot fail.
            let _ = if number > 0xffff { write!(key, "_x{number:08X}_") } else { write!(key, "_x{number:04X}_") };
        }
    }
    // A name cannot be empty.
    if key.is_empty() { "_".to_owned() } else { key }
}

/// The name that was written as `key`.
pub(super) fn name_of_key(key: &str) -> Cow<'_, str> {
    if !key.contains("_x") {
        return Cow::Borrowed(key);
    }
    let (mut name, mut rest) = (String::with_capacity(key.len()), key);
    while let Some(at) = rest.find("_x") {
        name.push_str(&rest[..at]);
        rest = &rest[at..];
        match escaped(rest) {
            Some((character, length)) => {
                name.push(character);
                rest = &rest[length..];
            }
            None => {
                name.push('_');
                rest = &rest[1..];
            }
        }
    }
    name.push_str(rest);
    Cow::Owned(name)
}

/// The character that `_x` and four or eight digits at the beginning stand for, and how many bytes that is.
fn escaped(text: &str) -> Option<(char, usize)> {
    let digits = text.strip_prefix("_x")?;
    let count = digits.bytes().take_while(u8::is_ascii_hexdigit).count();
    if !matches!(count, 4 | 8) || digits.as_bytes().get(count) != Some(&b'_') {
        return None;
    }
    let number = u32::from_str_radix(&digits[..count], 16).ok()?;
    Some((char::from_u32(number)?, count + 3))
}

/// Letters that stand for themselves: those that every edition of XML 1.0 lets a name begin with, up to U+0131.
fn is_letter(character: char) -> bool {
    character.is_ascii_alphabetic() || matches!(character, ':' | 'À'..='Ö' | 'Ø'..='ö' | 'ø'..='\u{131}')
}
