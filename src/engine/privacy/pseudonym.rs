//! Pseudonyms: a name in place of a value, the same for the same value, that nobody without the key can turn back.
//!
//! HMAC-SHA-256 (RFC 2104, FIPS 180-4) of namespace and value, first 80 bits in base32: of a million values some two
//! share a pseudonym with a chance of 4·10⁻¹³. A plain hash would be no protection: all CPR numbers can be tried in seconds.

use super::detect::{CprNumber, with_lost_zero};
use crate::engine::table::{Dictionary, EMPTY};
use hmac::{Hmac, KeyInit, Mac};
use serde::{Deserialize, Serialize};
use sha2::Sha256;

/// The secret behind pseudonyms: 32 random bytes that the browser draws.
///
/// It can be neither sent nor printed; only [`to_key_file`](super::to_key_file), which a user asks for, writes it down.
#[derive(Clone, PartialEq, Eq)]
pub struct PseudonymKey([u8; 32]);

impl PseudonymKey {
    /// The key made of these bytes, which must come from a random source fit for secrets.
    pub fn new(bytes: [u8; 32]) -> PseudonymKey {
        PseudonymKey(bytes)
    }

    pub(super) fn bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

impl std::fmt::Debug for PseudonymKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("PseudonymKey(hidden)")
    }
}

/// What a value names. The same value has unrelated pseudonyms in two namespaces, so that they cannot be joined.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Namespace {
    Case,
    Person,
    Employee,
}

impl Namespace {
    /// The word in front of the value. It is part of every pseudonym, and must never change.
    fn word(self) -> &'static str {
        match self {
            Namespace::Case => "sag",
            Namespace::Person => "person",
            Namespace::Employee => "medarbejder",
        }
    }
}

/// The pseudonym of `value`: 16 letters A-Z and digits 2-7. The empty value, which is a missing one, stays empty.
///
/// Blanks around the value do not count. A CPR number has one pseudonym in all its spellings; among persons also where
/// a spreadsheet dropped its zero.
///
/// ```
/// use spor::engine::privacy::{Namespace, PseudonymKey, pseudonym};
/// let key = PseudonymKey::new([0; 32]);
/// assert_eq!(pseudonym(&key, Namespace::Case, " K01 "), "HUSFAN7HYMFF6G6F");
/// ```
pub fn pseudonym(key: &PseudonymKey, namespace: Namespace, value: &str) -> String {
    let value = normalised(namespace, value);
    if value.is_empty() {
        return value;
    }
    let message = [namespace.word(), "|", &value].concat();
    base32(&hmac_sha256(&key.0, message.as_bytes()))
}

/// A dictionary with the pseudonyms of the texts, for the same codes.
///
/// Spellings of one CPR number, and texts that differ in blanks around them, get one pseudonym and so one text: codes
/// are then not the same any more, and the second list says which code each old one has now.
pub fn pseudonymise_column(key: &PseudonymKey, namespace: Namespace, texts: &Dictionary) -> (Dictionary, Vec<u32>) {
    let mut pseudonyms = Dictionary::default();
    let codes = (EMPTY..texts.len() as u32).map(|code| pseudonyms.code(&pseudonym(key, namespace, texts.text(code))));
    let codes = codes.collect();
    (pseudonyms, codes)
}

/// HMAC-SHA-256 of `message` under a key of any length (RFC 4231 has examples).
pub fn hmac_sha256(key: &[u8], message: &[u8]) -> [u8; 32] {
    // A key of any length is taken; the type's error is of other constructions.
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(key) else { return [0; 32] };
    mac.update(message);
    mac.finalize().into_bytes().into()
}

/// The first 80 bits in base32 (RFC 4648): 16 letters, no padding.
pub fn base32(hash: &[u8; 32]) -> String {
    const ALPHABET: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    let mut letters = String::with_capacity(16);
    for five in hash[..10].chunks_exact(5) {
        let bits = five.iter().fold(0u64, |bits, &byte| bits << 8 | u64::from(byte));
        letters.extend((0..8).rev().map(|place| char::from(ALPHABET[(bits >> (place * 5) & 31) as usize])));
    }
    letters
}

/// The value as it is hashed.
fn normalised(namespace: Namespace, value: &str) -> String {
    let value = value.trim();
    if CprNumber::parse(value).is_some() {
        return value.chars().filter(char::is_ascii_digit).collect();
    }
    match namespace {
        Namespace::Person if with_lost_zero(value).is_some() => ["0", value].concat(),
        _ => value.into(),
    }
}
