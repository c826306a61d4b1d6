//! The byte order mark that may stand before UTF-8: it is no text.

use std::borrow::Cow;

const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();

/// Takes the mark away from a file that comes in slices.
pub(super) struct StartMark {
    /// The first bytes of the file, as long as they may be a mark; none afterwards.
    first_bytes: Option<Vec<u8>>,
}

impl Default for StartMark {
    fn default() -> Self {
        StartMark { first_bytes: Some(Vec::new()) }
    }
}

impl StartMark {
    /// What of the file is known to be text now that `bytes` have come; `last` says that nothing follows.
    pub fn pass<'a>(&mut self, bytes: &'a [u8], last: bool) -> Cow<'a, [u8]> {
        let Some(mut first) = self.first_bytes.take() else { return Cow::Borrowed(bytes) };
        first.extend_from_slice(bytes);
        if first.starts_with(BYTE_ORDER_MARK) {
            first.drain(..BYTE_ORDER_MARK.len());
        } else if !last && BYTE_ORDER_MARK.starts_with(&first) {
            self.first_bytes = Some(first);
            return Cow::Borrowed(&[]);
        }
        Cow::Owned(first)
    }
}
