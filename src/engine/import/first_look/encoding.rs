//! Which character set a text file is written in.

use super::letters::guess_single_byte;
use crate::engine::import::characters::byte_order_mark;
use crate::engine::import::settings::TextEncoding;

/// Bytes looked at for zero bytes.
const LOOKED_AT: usize = 64 << 10;

/// The character set of a file that begins like this; none when it is not text at all.
///
/// A byte order mark decides; then zero bytes at every other place (UTF-16); then whether the bytes are UTF-8,
/// allowing for a few that are not; else the letters decide among the sets of one byte.
pub(crate) fn guess_encoding(beginning: &[u8]) -> Option<TextEncoding> {
    if let Some((encoding, _)) = byte_order_mark(beginning) {
        return Some(encoding);
    }
    let first = &beginning[..beginning.len().min(LOOKED_AT)];
    let zeros = |odd: usize| first.iter().skip(odd).step_by(2).filter(|&&b| b == 0).count() * 5 > first.len();
    match (first.contains(&0), zeros(0), zeros(1)) {
        (false, ..) => {}
        (true, false, true) => return Some(TextEncoding::Utf16Le),
        (true, true, false) => return Some(TextEncoding::Utf16Be),
        (true, ..) => return None,
    }
    let control = first.iter().filter(|&&b| b < 9 || (14..27).contains(&b)).count();
    if control * 50 > first.len() {
        return None;
    }
    Some(if is_mostly_utf8(beginning) { TextEncoding::Utf8 } else { guess_single_byte(beginning) })
}

/// Whether the bytes are UTF-8, or so nearly that a few broken characters are the likelier explanation.
fn is_mostly_utf8(bytes: &[u8]) -> bool {
    let (mut good, mut broken) = (0usize, 0usize);
    for piece in bytes.utf8_chunks() {
        good += piece.valid().chars().filter(|c| !c.is_ascii()).count();
        broken += usize::from(!piece.invalid().is_empty());
    }
    // The last character may be cut by the end of the beginning.
    let cut = bytes.utf8_chunks().last().is_some_and(|piece| !piece.invalid().is_empty() && piece.invalid().len() < 4);
    broken == 0 || good >= 20 * broken || (broken == 1 && cut && bytes.len() > 4 && ends_inside_character(bytes))
}

/// Whether the bytes end with the beginning of a longer UTF-8 character.
fn ends_inside_character(bytes: &[u8]) -> bool {
    std::str::from_utf8(bytes).is_err_and(|error| error.error_len().is_none())
}
