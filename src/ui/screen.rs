//! The screens: each with its title, its key and its part of the address.

pub use crate::protocol::Screen;

impl Screen {
    const ALL: [Screen; 17] = [
        Screen::Start,
        Screen::Data,
        Screen::Prepare,
        Screen::Suitability,
        Screen::Validation,
        Screen::Project,
        Screen::Filters,
        Screen::Overview,
        Screen::Map,
        Screen::Variants,
        Screen::Cases,
        Screen::Statistics,
        Screen::Time,
        Screen::Rework,
        Screen::Handovers,
        Screen::Report,
        Screen::About,
    ];

    /// The key of its title.
    pub fn title(self) -> &'static str {
        match self {
            Screen::Start => "frame-start",
            Screen::Data => "frame-data",
            Screen::Prepare => "frame-prepare",
            Screen::Suitability => "suitability-title",
            Screen::Validation => "validation-title",
            Screen::Project => "project-title",
            Screen::Filters => "filter-title",
            Screen::Overview => "overview-title",
            Screen::Map => "frame-map",
            Screen::Variants => "variants-title",
            Screen::Cases => "cases-title",
            Screen::Statistics => "statistics-title",
            Screen::Time => "time-title",
            Screen::Rework => "rework-title",
            Screen::Handovers => "handovers-title",
            Screen::Report => "report-title",
            Screen::About => "frame-about",
        }
    }

    /// The key that leads to it; none for the first screen.
    pub fn key(self) -> Option<&'static str> {
        Some(match self {
            Screen::Start => return None,
            Screen::Data => "1",
            Screen::Prepare => "2",
            Screen::Suitability => "E",
            Screen::Validation => "K",
            Screen::Project => "J",
            Screen::Map => "3",
            Screen::Variants => "4",
            Screen::Overview => "5",
            Screen::Rework => "6",
            Screen::Time => "7",
            Screen::Handovers => "8",
            Screen::About => "9",
            Screen::Cases => "S",
            Screen::Statistics => "T",
            Screen::Filters => "F",
            Screen::Report => "R",
        })
    }

    /// The screen that a key leads to, whether it is written small or large.
    pub fn of_key(key: &str) -> Option<Screen> {
        Screen::ALL.into_iter().find(|screen| screen.key().is_some_and(|own| own.eq_ignore_ascii_case(key)))
    }

    /// The part of the address after the page's own: it names a screen and says nothing about the log.
    pub fn address(self) -> &'static str {
        match self {
            Screen::Start => "#start",
            Screen::Data => "#data",
            Screen::Prepare => "#prepare",
            Screen::Suitability => "#suitability",
            Screen::Validation => "#validation",
            Screen::Project => "#project",
            Screen::Filters => "#filters",
            Screen::Overview => "#overview",
            Screen::Map => "#map",
            Screen::Variants => "#variants",
            Screen::Cases => "#cases",
            Screen::Statistics => "#statistics",
            Screen::Time => "#time",
            Screen::Rework => "#rework",
            Screen::Handovers => "#handovers",
            Screen::Report => "#report",
            Screen::About => "#about",
        }
    }

    /// The screen that a part of the address names; without one the first.
    pub fn of_address(address: &str) -> Option<Screen> {
        match address {
            "" => Some(Screen::Start),
            named => Screen::ALL.into_iter().find(|screen| screen.address() == named),
        }
    }
}
