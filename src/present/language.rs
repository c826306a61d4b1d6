//! The two languages of the page: Danish first, English one switch away.

/// A language that Spor speaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Language {
    #[default]
    Danish,
    English,
}

impl Language {
    /// Both, in the order of the switch.
    pub const ALL: [Language; 2] = [Language::Danish, Language::English];

    /// The language tag for `lang` and for plural rules.
    pub fn tag(self) -> &'static str {
        match self {
            Language::Danish => "da",
            Language::English => "en",
        }
    }

    /// The language of a tag such as `da`, `da-DK` or `en-GB`.
    pub fn of_tag(tag: &str) -> Option<Language> {
        match tag.split('-').next() {
            Some("da") => Some(Language::Danish),
            Some("en") => Some(Language::English),
            _ => None,
        }
    }

    /// The other one, which the switch leads to.
    pub fn other(self) -> Language {
        match self {
            Language::Danish => Language::English,
            Language::English => Language::Danish,
        }
    }
}
