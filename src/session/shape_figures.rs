//! How complex the courses are and how exactly times are told, as figures that are no faults.

use super::list_data_findings::Ground;
use super::prepare::{cases_of_each, top_told};
use crate::engine::suitability::{
    Complexity, Species, complexity, precision_of_column, precision_of_starts, relations_by_cases,
};
use crate::engine::validation::registered_at;
use crate::protocol::{PrecisionFigures, ShapeFigures, TimesOf};

/// Variants that make a process transparent beforehand where they are nearly all of it.
const FEW_VARIANTS: usize = 5;
/// Sizes of samples that the relations seen are told for.
const SIZES: u32 = 10;

/// The figures of the log in use.
pub fn shape(of: &Ground) -> ShapeFigures {
    let found = complexity(&of.registered);
    let hides = of.rule.is_on();
    let lengths = (!hides).then_some((found.shortest, found.longest));
    // The length of one case is its own.
    let complexity = if hides { Complexity { shortest: 0, longest: 0, ..found } } else { found };
    let by_cases = relations_by_cases(&of.registered, SIZES).into_iter();
    let precision = of.log.attributes().iter().filter_map(|attribute| {
        let at = registered_at(attribute, of.open.zone)?;
        let precision = precision_of_column(attribute, &at.pattern, at.zone)?;
        Some(PrecisionFigures { of: TimesOf::Column(attribute.name.clone()), precision })
    });
    let starts = precision_of_starts(of.log, of.open.zone);
    let starts = starts.map(|precision| PrecisionFigures { of: TimesOf::Starts, precision });
    let completions = PrecisionFigures { of: TimesOf::Completions, precision: of.facts.precision };
    ShapeFigures {
        complexity,
        lengths,
        five: top_told(&cases_of_each(&of.open.variants), FEW_VARIANTS, of.rule),
        activities_covered: Species::activities(&of.registered).coverage(),
        relations_covered: of.facts.relations.coverage(),
        variants_covered: of.facts.variants.coverage(),
        relations_by_cases: by_cases.map(|(cases, kinds)| (cases, if hides { kinds.round() } else { kinds })).collect(),
        precision: [completions].into_iter().chain(starts).chain(precision).collect(),
    }
}
