//! What the criteria, their levels and orders to a supplier are called.

use crate::present::Words;
use crate::protocol::{Criterion, Level, SupplierOrder};

/// «K1» to «K12», as the methods number them.
pub fn number_of(criterion: Criterion) -> String {
    format!("K{}", criterion as u8 + 1)
}

/// The name of a criterion.
pub fn criterion_name(criterion: Criterion, words: &Words) -> String {
    words.text(match criterion {
        Criterion::RequiredFields => "suitability-fields",
        Criterion::ValidTimes => "suitability-times",
        Criterion::TimeOfDay => "suitability-clock",
        Criterion::KnownOrder => "suitability-order",
        Criterion::ActivityIsCategory => "suitability-category",
        Criterion::NoRepetitions => "suitability-repeats",
        Criterion::ClosedCases => "suitability-closed",
        Criterion::EnoughCases => "suitability-enough",
        Criterion::StablePractice => "suitability-stable",
        Criterion::RegisteredSingly => "suitability-singly",
        Criterion::CleanLabels => "suitability-labels",
        Criterion::ExpertSample => "suitability-expert",
    })
}

/// What a criterion asks, and why it matters.
pub fn criterion_is(criterion: Criterion, words: &Words) -> String {
    words.text(match criterion {
        Criterion::RequiredFields => "suitability-fields-is",
        Criterion::ValidTimes => "suitability-times-is",
        Criterion::TimeOfDay => "suitability-clock-is",
        Criterion::KnownOrder => "suitability-order-is",
        Criterion::ActivityIsCategory => "suitability-category-is",
        Criterion::NoRepetitions => "suitability-repeats-is",
        Criterion::ClosedCases => "suitability-closed-is",
        Criterion::EnoughCases => "suitability-enough-is",
        Criterion::StablePractice => "suitability-stable-is",
        Criterion::RegisteredSingly => "suitability-singly-is",
        Criterion::CleanLabels => "suitability-labels-is",
        Criterion::ExpertSample => "suitability-expert-is",
    })
}

/// The word beside the mark; none of a criterion that is not judged stands for how good it is.
pub fn standing_word(level: Option<Level>, words: &Words) -> String {
    words.text(match level {
        Some(Level::Green) => "suitability-green",
        Some(Level::Amber) => "suitability-amber",
        Some(Level::Red) => "suitability-red",
        Some(Level::Stop) => "suitability-stop",
        None => "suitability-unjudged",
    })
}

/// What to order, as a sentence that can stand in a letter.
pub fn order_said(order: SupplierOrder, words: &Words) -> String {
    words.text(match order {
        SupplierOrder::RowsWithFields => "suitability-order-fields",
        SupplierOrder::ValidTimes => "suitability-order-times",
        SupplierOrder::Clocks => "suitability-order-clocks",
        SupplierOrder::ActivityCodes => "suitability-order-codes",
        SupplierOrder::TimesOfEvents => "suitability-order-events",
        SupplierOrder::MoreCases => "suitability-order-cases",
    })
}
