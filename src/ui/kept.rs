//! What the browser keeps between visits: the language and the choice about shortcuts, and only when they were changed.

use crate::present::Language;
use leptos::prelude::window;
use web_sys::Storage;

const LANGUAGE: &str = "spor-language";
const LETTERS: &str = "spor-letters";

/// The language chosen earlier.
pub fn language() -> Option<Language> {
    Language::of_tag(&storage()?.get_item(LANGUAGE).ok()??)
}

/// Whether single-character shortcuts are on; they are until they are switched off.
pub fn letters() -> bool {
    let kept = storage().and_then(|storage| storage.get_item(LETTERS).ok().flatten());
    kept.as_deref() != Some("off")
}

pub fn keep_language(language: Language) {
    keep(LANGUAGE, language.tag());
}

pub fn keep_letters(on: bool) {
    keep(LETTERS, if on { "on" } else { "off" });
}

/// How many choices are kept now.
pub fn count() -> usize {
    let Some(storage) = storage() else { return 0 };
    [LANGUAGE, LETTERS].into_iter().filter(|name| storage.get_item(name).is_ok_and(|kept| kept.is_some())).count()
}

/// Clears both.
pub fn forget() {
    if let Some(storage) = storage() {
        let _ = storage.remove_item(LANGUAGE);
        let _ = storage.remove_item(LETTERS);
    }
}

fn keep(name: &str, value: &str) {
    // A browser that keeps nothing costs the choice at the next visit, no more.
    if let Some(storage) = storage() {
        let _ = storage.set_item(name, value);
    }
}

fn storage() -> Option<Storage> {
    window().local_storage().ok().flatten()
}
