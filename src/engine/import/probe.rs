//! A first look at a file: what kind it is, and how it is most likely to be read.

use super::csv::TooWide;
use super::csv_preview::csv_preview;
use super::first_look::{Kind, Sample, decoded, guess_delimiter, guess_encoding, guess_header, kind};
use super::gzip::{Gunzip, GzipStop};
use super::preview::Preview;
use super::problem::{BinaryKind, ImportProblem};
use super::rows::COLUMNS_AT_MOST;
use super::settings::{CsvDialect, FileFormat, HeaderRow, ImportSettings};
use super::xes::look;

/// Unpacked bytes that are looked at.
const UNPACKED_AT_MOST: usize = 8 << 20;

/// Guesses from the beginning of a file how to read it, and shows the first rows read that way.
///
/// `whole_file` says that the file ends where `beginning` does. At most 10,000 rows are looked at.
pub fn probe(beginning: &[u8], whole_file: bool, file_name: &str) -> Result<Preview, ImportProblem> {
    if beginning.is_empty() {
        return Err(ImportProblem::Empty);
    }
    match kind(beginning, file_name) {
        Kind::Gzip => {
            let (unpacked, whole_file) = unpack(beginning, whole_file)?;
            if unpacked.is_empty() {
                return Err(ImportProblem::Empty);
            }
            let name = file_name.to_ascii_lowercase();
            let name = name.strip_suffix(".gz").unwrap_or(&name);
            if kind(&unpacked, name) == Kind::Gzip {
                return Err(ImportProblem::NotText { looks_like: BinaryKind::Unknown });
            }
            let mut preview = probe(&unpacked, whole_file, name)?;
            preview.settings.gzip = true;
            Ok(preview)
        }
        Kind::Binary(looks_like) => Err(ImportProblem::NotText { looks_like }),
        Kind::Xml => look(beginning, whole_file, None, true),
        Kind::Text => {
            let dialect = guess_dialect(beginning, whole_file)?;
            let settings = ImportSettings::of(FileFormat::Csv(dialect));
            csv_preview(beginning, whole_file, &settings, true)
        }
    }
}

/// The beginning read with the user's settings; with `guess`, roles and patterns are guessed anew for its dialect.
pub fn preview(
    beginning: &[u8],
    whole_file: bool,
    settings: &ImportSettings,
    guess: bool,
) -> Result<Preview, ImportProblem> {
    if beginning.is_empty() {
        return Err(ImportProblem::Empty);
    }
    let (unpacked, whole_file) =
        if settings.gzip { unpack(beginning, whole_file)? } else { (beginning.to_vec(), whole_file) };
    match settings.format {
        FileFormat::Csv(_) => csv_preview(&unpacked, whole_file, settings, guess),
        FileFormat::Xes { .. } => look(&unpacked, whole_file, Some(settings), guess),
    }
}

fn guess_dialect(beginning: &[u8], whole_file: bool) -> Result<CsvDialect, ImportProblem> {
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

/// The beginning unpacked, as far as it goes; whether that is the whole file.
fn unpack(packed: &[u8], whole_file: bool) -> Result<(Vec<u8>, bool), ImportProblem> {
    let mut unpacked = Vec::new();
    let mut gunzip = Gunzip::default();
    let fed = gunzip.feed(packed, |piece| {
        unpacked.extend_from_slice(piece);
        if unpacked.len() >= UNPACKED_AT_MOST { Err(()) } else { Ok(()) }
    });
    match fed {
        Ok(()) if gunzip.is_complete() => Ok((unpacked, whole_file)),
        Err(GzipStop::Taker(())) => Ok((unpacked, false)),
        // What could be unpacked is shown; reading the whole file says what is wrong with the rest.
        Err(GzipStop::Damaged) if unpacked.is_empty() => Err(ImportProblem::GzipDamaged { rows: 0 }),
        Ok(()) if unpacked.is_empty() && whole_file => Err(ImportProblem::GzipTruncated { rows: 0 }),
        Ok(()) | Err(_) => Ok((unpacked, false)),
    }
}

pub(super) fn too_wide(wide: TooWide) -> ImportProblem {
    ImportProblem::TooManyColumns { line: wide.line, limit: COLUMNS_AT_MOST }
}
