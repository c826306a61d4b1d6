//! The file of a pseudonym key: kept apart from the data, it gives the next export the same pseudonyms.

use super::pseudonym::{PseudonymKey, hmac_sha256};
use serde::{Deserialize, Serialize};

/// The first line of a key file; the number is the version of its form.
const HEAD: &str = "spor-pseudonym-key 1";
/// What is signed with the key, so that a damaged file is told from a whole one.
const CHECKED: &[u8] = b"spor-pseudonym-key check";
/// Bytes of the check that are written.
const CHECK_BYTES: usize = 4;

/// Why a file is no key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
pub enum KeyFileProblem {
    #[error("the file does not begin as a key file does")]
    NoKeyFile,
    #[error("the key file has a form of a later version")]
    LaterVersion,
    #[error("the key file is damaged")]
    Damaged,
}

/// The text of a key file: a head, the key in hexadecimal digits, and a check of four bytes.
///
/// Whoever has this text can tell which pseudonym a known value has. It must not lie beside the data.
pub fn to_key_file(key: &PseudonymKey) -> String {
    let check = hmac_sha256(key.bytes(), CHECKED);
    [HEAD, "\n", &hex(key.bytes()), "\n", &hex(&check[..CHECK_BYTES]), "\n"].concat()
}

/// The key in the text of a key file; blanks around its lines do not count.
///
/// Errors: another kind of file, a later version, or digits that do not fit the check.
pub fn from_key_file(text: &str) -> Result<PseudonymKey, KeyFileProblem> {
    let text = text.trim_start_matches('\u{feff}');
    let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let head = lines.next().unwrap_or_default();
    if head != HEAD {
        let is_later = HEAD.rsplit_once(' ').is_some_and(|(name, _)| head.starts_with(name));
        return Err(if is_later { KeyFileProblem::LaterVersion } else { KeyFileProblem::NoKeyFile });
    }
    let mut next = || lines.next().and_then(bytes).ok_or(KeyFileProblem::Damaged);
    let key = PseudonymKey::new(next()?.try_into().map_err(|_| KeyFileProblem::Damaged)?);
    let is_whole = next()? == hmac_sha256(key.bytes(), CHECKED)[..CHECK_BYTES];
    if is_whole { Ok(key) } else { Err(KeyFileProblem::Damaged) }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn bytes(hex: &str) -> Option<Vec<u8>> {
    let digits: Option<Vec<u8>> = hex.chars().map(|c| c.to_digit(16).map(|digit| digit as u8)).collect();
    let digits = digits.filter(|digits| digits.len() % 2 == 0)?;
    Some(digits.chunks_exact(2).map(|pair| pair[0] << 4 | pair[1]).collect())
}
