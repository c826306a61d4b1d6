//! A dictionary gives each distinct text one code, however it is asked: beside the standard library's map.

use proptest::collection::vec;
use proptest::prelude::*;
use spor::engine::table::Dictionary;
use std::collections::HashMap;

/// Texts of every length around the borders of short and long, many of which differ in one place only.
fn texts() -> impl Strategy<Value = Vec<u8>> {
    let like = |length: usize| (Just(length), 0..length.max(1), prop_oneof![Just(b'x'), Just(b'\0'), Just(b'y')]);
    let one_odd = (0usize..70).prop_flat_map(like).prop_map(|(length, place, odd)| {
        let mut text = vec![b'x'; length];
        if let Some(byte) = text.get_mut(place) {
            *byte = odd;
        }
        text
    });
    prop_oneof![4 => one_odd, 2 => "[a-cæøå\0]{0,40}".prop_map(String::into_bytes), 1 => vec(any::<u8>(), 0..20)]
}

proptest! {
    #[test]
    fn equal_texts_have_equal_codes_and_no_others(texts in vec(texts(), 0..120), behind in vec(any::<u8>(), 0..20)) {
        let mut around = vec![b'"'];
        let places: Vec<(usize, usize)> = texts.iter().map(|text| {
            around.extend_from_slice(text);
            let end = around.len();
            around.push(b';');
            (end - text.len(), end)
        }).collect();
        around.extend_from_slice(&behind);

        let (mut within, mut alone, mut wanted) = (Dictionary::default(), Dictionary::default(), HashMap::new());
        for (text, (begin, end)) in texts.iter().zip(places) {
            let readable = String::from_utf8_lossy(text).into_owned();
            let next = wanted.len() as u32 + 1;
            let code = if text.is_empty() { 0 } else { *wanted.entry(readable.clone()).or_insert(next) };
            prop_assert_eq!(within.code_within(&around, begin, end), code);
            prop_assert_eq!(alone.code_of_bytes(text), code);
            prop_assert_eq!(within.text(code), &readable);
            prop_assert_eq!(within.find(&readable), Some(code));
        }
        prop_assert_eq!(within.len(), wanted.len() + 1);
        prop_assert_eq!(within.holds_replacement(), wanted.keys().any(|text| text.contains('\u{fffd}')));
        prop_assert_eq!(within.find("a text that is not there"), None);
    }
}
