//! Pseudonyms: the standard's examples, the golden cases, and what may never happen to a key.

use crate::truth::json;
use proptest::prelude::*;
use spor::engine::privacy::{
    KeyFileProblem, Namespace, PseudonymKey, base32, from_key_file, hmac_sha256, pseudonym, pseudonymise_column,
    to_key_file,
};
use spor::engine::table::Dictionary;
use static_assertions::assert_not_impl_any;
use std::path::Path;

assert_not_impl_any!(PseudonymKey: serde::Serialize, std::fmt::Display, Copy);

fn bytes(hex: &str) -> Vec<u8> {
    (0..hex.len()).step_by(2).map(|at| u8::from_str_radix(&hex[at..at + 2], 16).unwrap()).collect()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[test]
fn hmac_and_pseudonyms_equal_the_golden_cases() {
    let golden = json(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/privacy/expected.json"));
    let mut by_namespace = 0;
    for case in golden["hmac"].as_array().unwrap() {
        let (key, message) = (bytes(case["key_hex"].as_str().unwrap()), case["msg"].as_str().unwrap());
        let hash = hmac_sha256(&key, message.as_bytes());
        assert_eq!(hex(&hash), case["hmac_sha256_hex"].as_str().unwrap(), "{message}");
        let expected = case["pseudonym_base32_first_80_bits"].as_str().unwrap();
        assert_eq!(base32(&hash), expected, "{message}");
        let Some((word, value)) = message.split_once('|') else { continue };
        let namespace = if word == "sag" { Namespace::Case } else { Namespace::Employee };
        assert_eq!(pseudonym(&PseudonymKey::new(key.try_into().unwrap()), namespace, value), expected);
        by_namespace += 1;
    }
    assert_eq!(by_namespace, 3);
}

/// RFC 4231, test cases 3, 4, 6 and 7: long messages and keys longer than a block. (1 and 2 are golden cases.)
#[test]
fn hmac_equals_the_standard() {
    for (key, message, expected) in [
        (vec![0xaa; 20], vec![0xdd; 50], "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe"),
        ((1..=25).collect(), vec![0xcd; 50], "82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b"),
        (
            vec![0xaa; 131],
            b"Test Using Larger Than Block-Size Key - Hash Key First".to_vec(),
            "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54",
        ),
        (
            vec![0xaa; 131],
            b"This is a test using a larger than block-size key and a larger than block-size data. The key needs to be \
              hashed before being used by the HMAC algorithm."
                .to_vec(),
            "9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2",
        ),
    ] {
        assert_eq!(hex(&hmac_sha256(&key, &message)), expected);
    }
}

fn key() -> PseudonymKey {
    PseudonymKey::new(std::array::from_fn(|i| i as u8))
}

#[test]
fn one_cpr_number_has_one_pseudonym_in_all_its_spellings() {
    let of = |value| pseudonym(&key(), Namespace::Person, value);
    let first = of("070750-5001");
    for spelling in ["0707505001", "070750 5001", " 070750-5001\t", "707505001"] {
        assert_eq!(of(spelling), first, "{spelling}");
    }
    // Only among persons is a zero put back: the id of a case may well have nine digits.
    let case = |value| pseudonym(&key(), Namespace::Case, value);
    assert_ne!(case("707505001"), case("0707505001"));
    // Values that are no number keep their signs.
    assert_ne!(case("2021-0001"), case("20210001"));
    assert_eq!(case(" "), "");
}

#[test]
fn a_column_keeps_its_rows_and_loses_its_values() {
    let mut texts = Dictionary::default();
    let codes = ["070750-5001", "K01", "0707505001", "", "K02"].map(|text| texts.code(text));
    let (pseudonyms, new) = pseudonymise_column(&key(), Namespace::Case, &texts);
    let rows = codes.map(|code| pseudonyms.text(new[code as usize]));
    assert_eq!(rows[0], rows[2]);
    assert_eq!((rows[3], new[0]), ("", 0));
    assert_eq!(rows[1], pseudonym(&key(), Namespace::Case, "K01"));
    assert_eq!(pseudonyms.len(), 4);
    for code in 1..texts.len() as u32 {
        assert_eq!(pseudonyms.find(texts.text(code)), None);
    }
}

#[test]
fn a_key_travels_by_its_file_alone() {
    assert_eq!(format!("{:?}", key()), "PseudonymKey(hidden)");
    let file = to_key_file(&key());
    assert_eq!(from_key_file(&file), Ok(key()));
    assert_eq!(from_key_file(&format!("\u{feff} {}\r\n", file.replace('\n', "\r\n\r\n"))), Ok(key()));
    // The digits are the key's, so that it can be checked against another tool.
    assert!(file.contains("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f"));
    assert_eq!(from_key_file(&file.replace("0001", "0002")), Err(KeyFileProblem::Damaged));
    assert_eq!(from_key_file(&file.replace("000102", "0102")), Err(KeyFileProblem::Damaged));
    assert_eq!(from_key_file(&file.replace("key 1", "key 2")), Err(KeyFileProblem::LaterVersion));
    assert_eq!(from_key_file("sag;aktivitet;tid"), Err(KeyFileProblem::NoKeyFile));
    assert_eq!(from_key_file(""), Err(KeyFileProblem::NoKeyFile));
}

proptest! {
    /// Namespaces and keys cannot be joined, and a pseudonym has one shape whatever the value.
    #[test]
    fn pseudonyms_differ_by_value_namespace_and_key(one in "[a-zA-Z0-9æøå -]{1,12}", other in "[a-zA-Z0-9æøå -]{1,12}", bytes: [u8; 32]) {
        let key = PseudonymKey::new(bytes);
        let of = |namespace, value: &str| pseudonym(&key, namespace, value);
        prop_assume!(!one.trim().is_empty());
        let first = of(Namespace::Case, &one);
        prop_assert!(first.len() == 16 && first.bytes().all(|b| b.is_ascii_uppercase() || (b'2'..=b'7').contains(&b)));
        prop_assert_ne!(&first, &of(Namespace::Employee, &one));
        prop_assert_ne!(&first, &of(Namespace::Person, &one));
        let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
        if one.trim() != other.trim() && digits(&one) != digits(&other) {
            prop_assert_ne!(&first, &of(Namespace::Case, &other));
        }
        prop_assert_eq!(from_key_file(&to_key_file(&key)), Ok(key));
    }
}
