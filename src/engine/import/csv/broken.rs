//! Characters that are none: bytes that are not UTF-8, and the `�` that another program has left for such.

/// How many `�` a text holds once it is read as UTF-8.
pub(super) fn broken_characters(text: &[u8]) -> usize {
    match std::str::from_utf8(text) {
        Ok(text) if text.is_ascii() => 0,
        _ => String::from_utf8_lossy(text).matches('\u{fffd}').count(),
    }
}
