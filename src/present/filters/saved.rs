//! What came of a file of filters: why it is none, and what of its filters the log does not have.

use crate::present::Words;
use crate::present::prepare::names;
use crate::protocol::{Misfit, SavedListProblem};

/// What is wrong with a file that was meant to hold filters.
pub fn problem(problem: &SavedListProblem, words: &Words) -> String {
    match problem {
        SavedListProblem::NotSuchAFile { line, column, message } => words.with(
            "filter-file-broken",
            &[("line", (*line).into()), ("column", (*column).into()), ("message", message.as_str().into())],
        ),
        SavedListProblem::NotAnEntry { entry, message } => {
            words.with("filter-file-entry", &[("n", (*entry).into()), ("message", message.as_str().into())])
        }
        SavedListProblem::Newer { version } => words.with("filter-file-newer", &[("version", (*version).into())]),
    }
}

/// What a filter names and the log does not have.
pub fn unknown(misfits: &[Misfit], words: &Words) -> String {
    let said = misfits.iter().filter_map(|misfit| match misfit {
        Misfit::ActivitiesGone { labels } => {
            Some(words.with("filter-unknown-activities", &[("names", names(labels, words).into())]))
        }
        Misfit::AttributeGone { attribute } => {
            Some(words.with("filter-unknown-attribute", &[("name", attribute.as_str().into())]))
        }
        Misfit::ValuesGone { attribute, values } => Some(words.with(
            "filter-unknown-values",
            &[("name", attribute.as_str().into()), ("values", names(values, words).into())],
        )),
        _ => None,
    });
    said.collect::<Vec<_>>().join(" ")
}
