//! Why a file is no recipe or no table of names, with the place, and the next step.

use crate::present::Words;
use crate::protocol::{MappingProblem, MappingProblemKind, SavedListProblem};

/// What is wrong with a file that was meant to be a recipe.
pub fn recipe_problem(problem: &SavedListProblem, words: &Words) -> String {
    match problem {
        SavedListProblem::NotSuchAFile { line, column, message } => words.with(
            "prepare-file-broken",
            &[("line", (*line).into()), ("column", (*column).into()), ("message", message.as_str().into())],
        ),
        SavedListProblem::NotAnEntry { entry, message } => {
            words.with("prepare-file-step", &[("step", (*entry).into()), ("message", message.as_str().into())])
        }
        SavedListProblem::Newer { version } => words.with("prepare-file-newer", &[("version", (*version).into())]),
    }
}

/// What is the matter with a line of a table of names.
pub fn mapping_problem(problem: &MappingProblem, words: &Words) -> String {
    let line = ("line", problem.line.into());
    match &problem.kind {
        MappingProblemKind::NoHeader => words.with("prepare-csv-no-header", &[line]),
        MappingProblemKind::Fields { found } => words.with("prepare-csv-fields", &[line, ("n", (*found).into())]),
        MappingProblemKind::NoOldName => words.with("prepare-csv-no-old", &[line]),
        MappingProblemKind::NoNewName { label } => {
            words.with("prepare-csv-no-new", &[line, ("name", label.as_str().into())])
        }
        MappingProblemKind::Contradicts { label, line: earlier } => words
            .with("prepare-csv-contradicts", &[line, ("name", label.as_str().into()), ("earlier", (*earlier).into())]),
    }
}
