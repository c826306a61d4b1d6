//! Which set of one byte per character a text is written in: what its letters would be in each.
//!
//! Every byte is a character in all of these sets, so nothing can be ruled out; the rule asks what a person
//! would find odd, and otherwise stays with Windows-1252, in which Danish systems write:
//!
//! 1. *Runs.* In Western languages letters beyond ASCII stand alone or in twos between others. When most such
//!    bytes stand in runs of three or more, the text is in another alphabet: Hebrew, if it uses the 27 places
//!    of Hebrew letters and final forms only end words; else Cyrillic.
//! 2. *Signs within words.* `z³o¿ony` is no word in Windows-1252: where signs, unassigned bytes, or the rare
//!    `ì` and `ù`, stand between letters again and again, and are more than the Danish letters, the text is
//!    Polish or Czech, `złożony` in Windows-1250.
//!
//! `æ ø å` therefore always speak for Windows-1252. ISO-8859-15 is never guessed: of eight signs that tell it
//! from Windows-1252 only the euro is in use, and `¤` as a sign of its own is as likely.

use crate::engine::import::settings::TextEncoding;

/// Letters in a row that are no longer Western.
const LONG_RUN: usize = 3;
/// In Hebrew, one letter in so many may be out of place.
const OUT_OF_PLACE: usize = 20;
/// Fewer signs within words may be slips of a keyboard.
const SIGNS_AT_LEAST: usize = 2;
/// One byte beyond ASCII in so many must speak for Windows-1250.
const CENTRAL_SHARE: usize = 10;

/// The likeliest set of a text that begins like this and is not in Unicode.
pub(super) fn guess_single_byte(beginning: &[u8]) -> TextEncoding {
    let beyond_ascii = beginning.iter().filter(|byte| !byte.is_ascii()).count();
    let runs = Runs::of(beginning);
    if runs.letters * 2 > beyond_ascii {
        return if runs.not_hebrew * OUT_OF_PLACE < runs.letters {
            TextEncoding::Windows1255
        } else {
            TextEncoding::Windows1251
        };
    }
    let signs = signs_within_words(beginning);
    let central = signs + beginning.iter().filter(|byte| is_west_slavic(**byte)).count();
    let danish = beginning.iter().filter(|byte| is_danish(**byte)).count();
    if signs >= SIGNS_AT_LEAST && central > danish && central * CENTRAL_SHARE >= beyond_ascii {
        return TextEncoding::Windows1250;
    }
    TextEncoding::Windows1252
}

/// What stands in long runs of letters beyond ASCII.
#[derive(Default)]
struct Runs {
    letters: usize,
    /// Of them those that Hebrew would not have there.
    not_hebrew: usize,
}

impl Runs {
    fn of(text: &[u8]) -> Runs {
        let mut runs = Runs::default();
        for run in text.split(|byte| !is_letter_of_any_alphabet(*byte)) {
            // `ÆØÅ` and `åäö` are no words, but somebody may have written them.
            if run.len() < LONG_RUN || run.iter().all(|byte| is_northern(*byte)) {
                continue;
            }
            runs.letters += run.len();
            let inner = &run[..run.len() - 1];
            runs.not_hebrew += run.iter().filter(|byte| !matches!(byte, 0xe0..=0xfa)).count();
            runs.not_hebrew += inner.iter().filter(|byte| is_hebrew_final(**byte)).count();
        }
        runs
    }
}

/// Signs of Windows-1252, or letters that Western words do not have inside, that stand between two letters.
///
/// UTF-8 that has been mixed in does not count: there `ó` is `Ã³`, so what stands before must not begin a character.
fn signs_within_words(text: &[u8]) -> usize {
    let before = |byte: u8| byte.is_ascii_alphabetic() || byte >= 0xe0 || is_central_sign(byte);
    let behind = |byte: u8| byte.is_ascii_alphabetic() || byte >= 0xc0 || is_central_sign(byte);
    let signs = text.windows(3).filter(|three| match three {
        // ě and ů; ì and ù end Italian and French words.
        [one, 0xec | 0xf9, two] => one.is_ascii_alphabetic() && two.is_ascii_alphabetic(),
        [one, sign, two] => is_central_sign(*sign) && before(*one) && behind(*two),
        _ => false,
    });
    signs.count()
}

/// Letters of Windows-1250, Ł Ą Ż ł ą ľ ż Ť Ź ť ź, that are signs, unassigned or `Ÿ` in Windows-1252.
fn is_central_sign(byte: u8) -> bool {
    matches!(byte, 0xa3 | 0xa5 | 0xaf | 0xb3 | 0xb9 | 0xbe | 0xbf | 0x8d | 0x8f | 0x9d | 0x9f)
}

/// Š Ś Ž š ś ž in Windows-1250; Windows-1252 has four of them in the same place, so they only add to signs.
fn is_west_slavic(byte: u8) -> bool {
    matches!(byte, 0x8a | 0x8c | 0x8e | 0x9a | 0x9c | 0x9e)
}

/// Æ Ø Å æ ø å in Windows-1252.
fn is_danish(byte: u8) -> bool {
    matches!(byte, 0xc6 | 0xd8 | 0xc5 | 0xe6 | 0xf8 | 0xe5)
}

/// The letters that end the alphabets around Denmark, and é.
fn is_northern(byte: u8) -> bool {
    is_danish(byte) || matches!(byte, 0xc4 | 0xd6 | 0xdc | 0xc9 | 0xe4 | 0xf6 | 0xfc | 0xe9)
}

/// Letters of Windows-1251, Ё Є Ї І і ё є ї among them; those of Windows-1255 are among these.
fn is_letter_of_any_alphabet(byte: u8) -> bool {
    matches!(byte, 0xc0..=0xff | 0xa8 | 0xaa | 0xaf | 0xb2 | 0xb3 | 0xb8 | 0xba | 0xbf)
}

/// ך ם ן ף ץ in Windows-1255, which only end words.
fn is_hebrew_final(byte: u8) -> bool {
    matches!(byte, 0xea | 0xed | 0xef | 0xf3 | 0xf5)
}
