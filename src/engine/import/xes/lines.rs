//! Counting lines: LF, CRLF and CR alone each end one.

/// Lines seen so far, fed piece by piece.
#[derive(Default)]
pub(super) struct Lines {
    ended: u64,
    after_cr: bool,
}

impl Lines {
    /// The line that the next byte stands on, from 1.
    pub fn number(&self) -> u64 {
        self.ended + 1
    }

    /// Counts the line ends in `bytes`, which follow what was counted before.
    pub fn count(&mut self, bytes: &[u8]) {
        let Some(&last) = bytes.last() else { return };
        self.ended += memchr::memchr_iter(b'\n', bytes).count() as u64;
        if self.after_cr && bytes[0] == b'\n' {
            self.ended -= 1;
        }
        if let Some(first) = memchr::memchr(b'\r', bytes) {
            let cr = |&at: &usize| bytes[at] == b'\r' && bytes.get(at + 1) != Some(&b'\n');
            self.ended += (first..bytes.len()).filter(cr).count() as u64;
        }
        self.after_cr = last == b'\r';
    }
}
