//! UTF-8: looked at and copied, since it is what the text becomes.

use super::REPLACEMENT;

const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();

/// What is kept from slice to slice.
pub(super) struct Utf8 {
    /// The first bytes of a character whose other bytes are still to come.
    begun: Vec<u8>,
    /// The first character may be a byte order mark, which is no text.
    at_start: bool,
}

impl Default for Utf8 {
    fn default() -> Self {
        Utf8 { begun: Vec::new(), at_start: true }
    }
}

impl Utf8 {
    /// Appends the text of `bytes`; see `TextDecoder`. Each longest beginning of a character is one `�`.
    pub fn push<E>(
        &mut self,
        bytes: &[u8],
        last: bool,
        text: &mut Vec<u8>,
        broken: &mut impl FnMut(&mut Vec<u8>) -> Result<(), E>,
    ) -> Result<(), E> {
        let joined;
        let mut bytes = bytes;
        if !self.begun.is_empty() || (self.at_start && bytes.len() < BYTE_ORDER_MARK.len()) {
            // Rare and short: join what is left of the slice before with this one.
            joined = [self.begun.as_slice(), bytes].concat();
            self.begun.clear();
            bytes = &joined;
            if self.at_start && !last && BYTE_ORDER_MARK.starts_with(bytes) && bytes.len() < BYTE_ORDER_MARK.len() {
                self.begun = bytes.to_vec();
                return Ok(());
            }
        }
        if self.at_start && !bytes.is_empty() {
            self.at_start = false;
            bytes = bytes.strip_prefix(BYTE_ORDER_MARK).unwrap_or(bytes);
        }
        loop {
            let error = match std::str::from_utf8(bytes) {
                Ok(valid) => {
                    text.extend_from_slice(valid.as_bytes());
                    return Ok(());
                }
                Err(error) => error,
            };
            let (valid, rest) = bytes.split_at(error.valid_up_to());
            text.extend_from_slice(valid);
            if error.error_len().is_none() && !last {
                self.begun = rest.to_vec();
                return Ok(());
            }
            text.extend_from_slice(REPLACEMENT);
            broken(text)?;
            bytes = &rest[error.error_len().unwrap_or(rest.len())..];
        }
    }
}
