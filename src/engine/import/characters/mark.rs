//! The byte order mark: the first bytes of a file, when they say how the rest is written.

use crate::engine::import::settings::TextEncoding;

/// What the mark at the beginning of a file says, and how many bytes it takes.
pub(in crate::engine::import) fn byte_order_mark(beginning: &[u8]) -> Option<(TextEncoding, usize)> {
    match beginning {
        [0xef, 0xbb, 0xbf, ..] => Some((TextEncoding::Utf8, 3)),
        [0xff, 0xfe, ..] => Some((TextEncoding::Utf16Le, 2)),
        [0xfe, 0xff, ..] => Some((TextEncoding::Utf16Be, 2)),
        _ => None,
    }
}
