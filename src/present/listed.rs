//! Names in a sentence.

use super::Words;

/// «A», «A og B», «A, B og C».
pub fn listed(names: &[String], words: &Words) -> String {
    match names {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => {
            words.with("units-and", &[("first", first.join(", ").into()), ("last", last.as_str().into())])
        }
    }
}
