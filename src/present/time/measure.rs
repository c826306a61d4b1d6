//! What is measured, in words: «fra Ny til første Løst af agent».

use crate::present::Words;
use crate::protocol::{Occurrence, StepToStep, TimeMeasure, TimePage};

/// «Hele sagen», or «Fra Ny til første Løst af agent».
pub fn measure_name(measure: &TimeMeasure, words: &Words) -> String {
    match measure {
        TimeMeasure::WholeCase => words.text("time-whole"),
        TimeMeasure::Between(StepToStep { from, to, occurrence }) => {
            let key = match occurrence {
                Occurrence::First => "time-name-first",
                Occurrence::Last => "time-name-last",
                Occurrence::Next => "time-name-next",
            };
            words.with(key, &[("from", from.as_str().into()), ("to", to.as_str().into())])
        }
    }
}

/// Whether each occurrence is measured, so that times are more than cases, and the step pair, if any.
pub fn of_measure(page: &TimePage) -> (bool, Option<&StepToStep>) {
    match &page.measure {
        TimeMeasure::WholeCase => (false, None),
        TimeMeasure::Between(steps) => (steps.occurrence == Occurrence::Next, Some(steps)),
    }
}
