//! A first look at a file: what kind it is, and how it is most likely to be read.

use super::beginning::Beginning;
use super::csv::TooWide;
use super::first_look::{Sample, decoded, guess_delimiter, guess_encoding, guess_header};
use super::preview::Preview;
use super::problem::{BinaryKind, ImportProblem};
use super::rows::COLUMNS_AT_MOST;
use super::settings::{CsvDialect, HeaderRow, ImportSettings};

/// Guesses from the beginning of a file how to read it, and shows the first rows read that way.
///
/// `whole_file` says that the file ends where `beginning` does. At most 10,000 rows are looked at.
pub fn probe(beginning: &[u8], whole_file: bool, file_name: &str) -> Result<Preview, ImportProblem> {
    Beginning::new(beginning.to_vec(), whole_file, file_name, None)?.probe()
}

/// The beginning read with the user's settings; with `guess`, roles and patterns are guessed anew for its dialect.
pub fn preview(
    beginning: &[u8],
    whole_file: bool,
    settings: &ImportSettings,
    guess: bool,
) -> Result<Preview, ImportProblem> {
    Beginning::new(beginning.to_vec(), whole_file, "", settings.zip_entry.as_deref())?.preview(settings, guess)
}

pub(super) fn guess_dialect(beginning: &[u8], whole_file: bool) -> Result<CsvDialect, ImportProblem> {
    let Some(encoding) = guess_encoding(beginning) else {
        return Err(ImportProblem::NotText { looks_like: BinaryKind::Unknown });
    };
    let text = decoded(beginning, whole_file, encoding);
    if text.trim_ascii().is_empty() {
        return Err(ImportProblem::Empty);
    }
    let delimiter = guess_delimiter(&text, whole_file);
    let sample = Sample::of_text(text, whole_file, delimiter, HeaderRow::None).map_err(too_wide)?;
    let header = guess_header(&sample.text, &sample.cut);
    Ok(CsvDialect { encoding, delimiter, header })
}

pub(super) fn too_wide(wide: TooWide) -> ImportProblem {
    ImportProblem::TooManyColumns { line: wide.line, limit: COLUMNS_AT_MOST }
}
