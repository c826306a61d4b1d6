//! UTF-8: looked at and copied, since it is what the text becomes.

use super::REPLACEMENT;
use super::start_mark::StartMark;

/// What is kept from slice to slice.
#[derive(Default)]
pub(super) struct Utf8 {
    start: StartMark,
    /// The first bytes of a character whose other bytes are still to come.
    begun: Vec<u8>,
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
        let bytes = self.start.pass(bytes, last);
        let joined;
        let mut bytes = bytes.as_ref();
        if !self.begun.is_empty() {
            // Rare and short: join what is left of the slice before with this one.
            joined = [self.begun.as_slice(), bytes].concat();
            self.begun.clear();
            bytes = &joined;
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
