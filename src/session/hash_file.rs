//! The SHA-256 of a file, piece by piece: it says which file a report was made from.

use crate::protocol::{FileHashed, HashFile};
use sha2::{Digest, Sha256};

/// A file on its way into its fingerprint. Feed it pieces of any size; between two pieces it can be dropped.
pub struct Hashing {
    sha256: Sha256,
    pub done_bytes: u64,
    pub total_bytes: u64,
}

impl Hashing {
    pub fn new(ask: &HashFile) -> Self {
        Self { sha256: Sha256::new(), done_bytes: 0, total_bytes: ask.size_bytes }
    }

    /// Takes in the next piece.
    #[inline(never)]
    pub fn feed(&mut self, bytes: &[u8]) {
        self.done_bytes += bytes.len() as u64;
        self.sha256.update(bytes);
    }

    /// The fingerprint of all that was fed.
    pub fn finish(self) -> FileHashed {
        FileHashed { sha256: self.sha256.finalize().iter().map(|byte| format!("{byte:02x}")).collect() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Examples of FIPS 180-4 (NIST, SHA256.pdf).
    #[test]
    fn the_examples_of_the_standard() {
        let of = |pieces: &[&str]| {
            let mut hashing = Hashing::new(&HashFile { name: String::new(), size_bytes: 0 });
            pieces.iter().for_each(|piece| hashing.feed(piece.as_bytes()));
            hashing.finish().sha256
        };
        assert_eq!(of(&["a", "", "bc"]), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        let two_blocks = ["abcdbcdecdefdefgefghfghighijhijkijkl", "jklmklmnlmnomnopnopq"];
        assert_eq!(of(&two_blocks), "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    }
}
