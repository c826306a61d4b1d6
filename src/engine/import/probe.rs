//! A first look at a file: what kind it is, and how it is most likely to be read.

use super::preview::Preview;
use super::problem::ImportProblem;
use super::settings::ImportSettings;

/// Guesses from the beginning of a file how to read it, and shows the first rows read that way.
pub fn probe(beginning: &[u8], whole_file: bool, file_name: &str) -> Result<Preview, ImportProblem> {
    let _ = (beginning, whole_file, file_name);
    Err(ImportProblem::Empty)
}

/// The beginning read with the user's settings; with `guess`, roles and patterns are guessed anew for its dialect.
pub fn preview(
    beginning: &[u8],
    whole_file: bool,
    settings: &ImportSettings,
    guess: bool,
) -> Result<Preview, ImportProblem> {
    let _ = (beginning, whole_file, settings, guess);
    Err(ImportProblem::Empty)
}
