//! The catalogues of sentences, and how a sentence is asked for by its key.
//!
//! A municipality can change a word in `words/da/*.ftl` without a programmer; a test holds the two
//! languages to the same keys and the same facts.

use super::{Language, numbers};
use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use unic_langid::LanguageIdentifier;

macro_rules! catalogues {
    ($($name:literal),*) => {
        /// Every catalogue: its name, the Danish text, the English text.
        pub const CATALOGUES: &[(&str, &str, &str)] = &[
            $(($name, include_str!(concat!("words/da/", $name, ".ftl")), include_str!(concat!("words/en/", $name, ".ftl")))),*
        ];
    };
}
catalogues!(
    "about",
    "amber",
    "bookmark",
    "cases",
    "closing",
    "data",
    "dots",
    "files",
    "filter",
    "flows",
    "frame",
    "handovers",
    "help",
    "level",
    "map",
    "marker",
    "overview",
    "personal",
    "prepare",
    "problems",
    "profiles",
    "project",
    "recipe",
    "repairs",
    "report",
    "rework",
    "save",
    "shape",
    "sheet",
    "split",
    "start",
    "statistics",
    "suitability",
    "time",
    "units",
    "validation",
    "variants",
    "workshop"
);

/// Something a sentence is told: a text as it stands, or a number that also chooses singular or plural.
#[derive(Clone, Debug, PartialEq)]
pub enum Fact {
    Text(String),
    /// Written as Danish or English writes it; choose the ending with `{ $n -> [one] … *[other] … }`.
    Count(f64),
}

/// The sentences of one language.
pub struct Words {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

impl Words {
    /// All sentences in `language`.
    pub fn new(language: Language) -> Self {
        // The tags are ours and well formed; the default is the root locale, which has no plural rules.
        let locale: LanguageIdentifier = language.tag().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![locale]);
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(match language {
            Language::Danish => |value, _| written(value, Language::Danish),
            Language::English => |value, _| written(value, Language::English),
        }));
        for (_, danish, english) in CATALOGUES {
            let source = if language == Language::Danish { danish } else { english };
            // A fault in a catalogue loses the faulty message only; `tests/engine/words.rs` finds it.
            let resource = match FluentResource::try_new((*source).to_owned()) {
                Ok(resource) | Err((resource, _)) => resource,
            };
            bundle.add_resource_overriding(resource);
        }
        Self { language, bundle }
    }

    /// The language these words are in.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The sentence named `key`.
    pub fn text(&self, key: &str) -> String {
        self.with(key, &[])
    }

    /// The sentence named `key`, told its facts.
    pub fn with(&self, key: &str, facts: &[(&str, Fact)]) -> String {
        let Some(pattern) = self.bundle.get_message(key).and_then(|message| message.value()) else {
            return key.to_owned();
        };
        let arguments: FluentArgs = facts
            .iter()
            .map(|(name, fact)| {
                let value = match fact {
                    Fact::Text(text) => FluentValue::from(text.clone()),
                    Fact::Count(count) => FluentValue::from(*count),
                };
                (*name, value)
            })
            .collect();
        self.bundle.format_pattern(pattern, Some(&arguments), &mut Vec::new()).into_owned()
    }
}

/// A number as the language writes it; everything else as Fluent does.
fn written(value: &FluentValue, language: Language) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let fractions = if number.value.fract() == 0.0 { 0 } else { 1 };
    Some(numbers::decimal(number.value, fractions, language))
}

impl From<&str> for Fact {
    fn from(text: &str) -> Self {
        Fact::Text(text.to_owned())
    }
}

impl From<String> for Fact {
    fn from(text: String) -> Self {
        Fact::Text(text)
    }
}

macro_rules! count_from {
    ($($number:ty),*) => {$(
        impl From<$number> for Fact {
            fn from(count: $number) -> Self {
                Fact::Count(count as f64)
            }
        }
    )*};
}
count_from!(u8, u16, u32, u64, usize, i32, i64, f64);
