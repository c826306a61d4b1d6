//! How complex the courses are, how exactly times are told and what columns hold, as figures that are no faults.

use super::list_data_findings::Ground;
use super::prepare::{cases_of_each, top_told};
use super::telling::{may_tell, shown_if};
use crate::engine::log::{Attribute, AttributeLevel};
use crate::engine::privacy::SmallCells;
use crate::engine::suitability::{
    Complexity, Species, column_figures, complexity, precision_of_column, precision_of_starts, relations_by_cases,
};
use crate::engine::table::EMPTY;
use crate::engine::validation::registered_at;
use crate::protocol::{ColumnShape, ColumnTexts, PrecisionFigures, ShapeFigures, TimesOf};

/// Variants that make a process transparent beforehand where they are nearly all of it.
const FEW_VARIANTS: usize = 5;
/// Sizes of samples that the relations seen are told for.
const SIZES: u32 = 10;
/// From an average over more values than these no count of one of them can be worked out.
const FEW_VALUES: u32 = 10;

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
        columns: of.log.attributes().iter().map(|attribute| column(attribute, of.rule)).collect(),
    }
}

/// The values of a column; where small numbers are hidden, without those that are, and without averages that would tell them.
fn column(attribute: &Attribute, rule: SmallCells) -> ColumnShape {
    let figures = column_figures(&attribute.codes, &attribute.dictionary);
    let of_cases = attribute.level == AttributeLevel::Case;
    // How many rows of a file lack a value is about the file.
    let tells_filled = !of_cases || may_tell(rule, figures.missing, &[figures.rows + figures.missing]);
    let part = |count: u32| shown_if(tells_filled && may_tell(rule, count, &[figures.rows]), count);
    let tells_averages = figures.distinct > FEW_VALUES || !has_rare_value(attribute, rule);
    let texts = ColumnTexts {
        mean_words: figures.mean_words,
        entropy_bits: figures.entropy_bits,
        entropy_normalised: figures.entropy_normalised,
    };
    ColumnShape {
        name: attribute.name.clone(),
        of_cases,
        kind: figures.kind(),
        filled: shown_if(tells_filled, figures.rows),
        distinct: figures.distinct,
        used_once: part(figures.used_once),
        punctuated: part(figures.with_punctuation),
        texts: tells_averages.then_some(texts),
    }
}

fn has_rare_value(attribute: &Attribute, rule: SmallCells) -> bool {
    let mut rows_of = vec![0_u32; attribute.dictionary.len()];
    attribute.codes.iter().for_each(|&code| rows_of[code as usize] += 1);
    (0..rows_of.len()).any(|code| code != EMPTY as usize && rule.hides(rows_of[code]))
}
