//! A name that may stand for several things, as a sentence.

use crate::present::Words;
use crate::protocol::Contexts;

/// What speaks for several things under one name: that it is everywhere, or what stands before it the first time and later.
pub(super) fn homonyms_said(labels: u32, name: &str, contexts: Option<&Contexts>, words: &Words) -> String {
    let facts = [("n", labels.into()), ("name", name.into())];
    let Some(Contexts { first_after, later_after, counts }) = contexts else {
        return words.with("suitability-homonyms-said", &facts);
    };
    let after = [("one", first_after.as_str().into()), ("other", later_after.as_str().into())];
    let facts = facts.into_iter().chain(after);
    let Some([(first, of_first), (later, of_later)]) = *counts else {
        return words.with("suitability-homonyms-few", &facts.collect::<Vec<_>>());
    };
    let counts =
        [("first", first.into()), ("firsts", of_first.into()), ("later", later.into()), ("laters", of_later.into())];
    words.with("suitability-homonyms-contexts", &facts.chain(counts).collect::<Vec<_>>())
}
