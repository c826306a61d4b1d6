//! The beginning of a file, kept while its preview is on the screen: what is costly to make is made once.

use super::csv_preview::{csv_preview, table_preview};
use super::first_look::{ROWS_AT_MOST, Sample, guess_header};
use super::gzip::{Gunzip, GzipStop};
use super::packed::Archive;
use super::preview::Preview;
use super::probe::guess_dialect;
use super::problem::{BinaryKind, ImportProblem};
use super::profile_fit::fit_profiles;
use super::recognise::{FileKind, recognise};
use super::rows::RowBatch;
use super::rows_source::{Contents, RowsSource};
use super::settings::{FileFormat, HeaderRow, ImportSettings};
use super::xes::look;

/// Unpacked bytes of a `.gz` that are looked at.
const UNPACKED_AT_MOST: usize = 8 << 20;
/// Rows of a workbook that are looked at: those of data, and titles above them.
const ROWS_LOOKED_AT: usize = ROWS_AT_MOST + 100;

/// Whether a file that begins so must be there whole before it can be previewed.
pub fn needs_whole_file(beginning: &[u8], file_name: &str) -> bool {
    matches!(
        recognise(beginning, file_name),
        FileKind::Workbook(_) | FileKind::Html | FileKind::Zip | FileKind::Ocel(_)
    )
}

/// The beginning of one file, unpacked.
pub struct Beginning {
    bytes: Vec<u8>,
    whole_file: bool,
    kind: FileKind,
    gzip: bool,
    zip_entry: Option<String>,
    /// Files of the archive that the bytes came out of.
    entries: Vec<String>,
    /// The first rows of the sheet or type that was looked at last.
    rows: Option<FirstRows>,
}

struct FirstRows {
    of: FileFormat,
    batch: RowBatch,
    whole: bool,
    contents: Contents,
}

impl Beginning {
    /// Takes the first bytes of a file, or the whole of it where [`needs_whole_file`]. Of an archive the file called
    /// `entry` is looked at, or the first that can be read.
    pub fn new(
        bytes: Vec<u8>,
        whole_file: bool,
        file_name: &str,
        entry: Option<&str>,
    ) -> Result<Beginning, ImportProblem> {
        if bytes.is_empty() {
            return Err(ImportProblem::Empty);
        }
        match recognise(&bytes, file_name) {
            FileKind::Zip => Beginning::of_archive(bytes, entry),
            FileKind::Gzip => {
                let (unpacked, whole_file) = unpack(&bytes, whole_file)?;
                let name = file_name.to_ascii_lowercase();
                let name = name.strip_suffix(".gz").unwrap_or(&name);
                if unpacked.is_empty() {
                    return Err(ImportProblem::Empty);
                }
                if recognise(&unpacked, name) == FileKind::Gzip {
                    return Err(ImportProblem::NotText { looks_like: BinaryKind::Unknown });
                }
                Ok(Beginning { gzip: true, ..Beginning::plain(unpacked, whole_file, name) })
            }
            _ => Ok(Beginning::plain(bytes, whole_file, file_name)),
        }
    }

    fn plain(bytes: Vec<u8>, whole_file: bool, file_name: &str) -> Beginning {
        let kind = recognise(&bytes, file_name);
        Beginning { bytes, whole_file, kind, gzip: false, zip_entry: None, entries: Vec::new(), rows: None }
    }

    fn of_archive(bytes: Vec<u8>, entry: Option<&str>) -> Result<Beginning, ImportProblem> {
        let archive = Archive::open(bytes)?;
        let entries: Vec<String> = archive.entries().iter().map(|entry| entry.name.clone()).collect();
        let number = match entry {
            Some(wanted) => entries.iter().position(|name| name == wanted).unwrap_or(0),
            None => entries.iter().position(|name| is_likely_table(name)).unwrap_or(0),
        };
        let unpacked = archive.read(number)?;
        if unpacked.is_empty() {
            return Err(ImportProblem::Empty);
        }
        let name = entries[number].clone();
        Ok(Beginning { zip_entry: Some(name.clone()), entries, ..Beginning::plain(unpacked, true, &name) })
    }

    /// The bytes as a reader without any packing takes them, as far as they are known.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Guesses how to read the file, and shows the first rows read that way. At most 10,000 rows are looked at.
    pub fn probe(&mut self) -> Result<Preview, ImportProblem> {
        let format = match self.kind {
            FileKind::Text => FileFormat::Csv(guess_dialect(&self.bytes, self.whole_file)?),
            FileKind::Xes => return Ok(self.told(look(&self.bytes, self.whole_file, None, true)?)),
            FileKind::Workbook(_) => FileFormat::Workbook { sheet: self.first_sheet()?, header: HeaderRow::None },
            FileKind::Html => FileFormat::Page { header: HeaderRow::None },
            FileKind::Ocel(kind) => FileFormat::Objects { kind, object_type: String::new() },
            FileKind::LockFile => return Err(ImportProblem::WorkbookIsLockFile),
            FileKind::Gzip | FileKind::Zip => {
                return Err(ImportProblem::NotText { looks_like: BinaryKind::Zip });
            }
            FileKind::Other(looks_like) => return Err(ImportProblem::NotText { looks_like }),
        };
        let mut settings = ImportSettings::of(format);
        self.guess_rows_header(&mut settings)?;
        self.preview(&settings, true)
    }

    /// The same with the user's settings; with `guess`, roles and patterns are guessed anew for its format.
    pub fn preview(&mut self, settings: &ImportSettings, guess: bool) -> Result<Preview, ImportProblem> {
        let mut settings = settings.clone();
        if guess && !self.has_rows_of(&settings.format) {
            // Another sheet has its names on another row.
            self.guess_rows_header(&mut settings)?;
        }
        let settings = &settings;
        let preview = match &settings.format {
            FileFormat::Csv(_) => csv_preview(&self.bytes, self.whole_file, settings, guess)?,
            FileFormat::Xes { .. } => look(&self.bytes, self.whole_file, Some(settings), guess)?,
            format => {
                let header = format.header();
                let rows = self.rows_of(format)?;
                let mut batch = RowBatch::default();
                batch.append(&rows.batch);
                let contents = rows.contents.clone();
                let sample = Sample::of_rows(batch, rows.whole, header);
                Preview { contents, ..table_preview(sample, header, settings, guess)? }
            }
        };
        Ok(self.told(preview))
    }

    /// Says what the file was taken out of.
    fn told(&self, mut preview: Preview) -> Preview {
        preview.settings.gzip = self.gzip;
        preview.settings.zip_entry = self.zip_entry.clone();
        preview.archive = self.entries.clone();
        fit_profiles(&mut preview);
        preview
    }

    /// The first visible sheet with several rows; the first of all where none has.
    fn first_sheet(&mut self) -> Result<u32, ImportProblem> {
        let first = FileFormat::Workbook { sheet: 0, header: HeaderRow::None };
        let sheets = &self.rows_of(&first)?.contents.sheets;
        let is_table = |sheet: &super::workbook::SheetInfo| sheet.visible && sheet.rows.is_none_or(|rows| rows > 1);
        Ok(sheets.iter().position(is_table).unwrap_or(0) as u32)
    }

    /// Fills in where the names stand, and which type of object was taken, where that has to be seen first.
    fn guess_rows_header(&mut self, settings: &mut ImportSettings) -> Result<(), ImportProblem> {
        if matches!(settings.format, FileFormat::Csv(_) | FileFormat::Xes { .. }) {
            return Ok(());
        }
        let rows = self.rows_of(&settings.format)?;
        let guessed = guess_header(&rows.batch.text, &rows.batch.cut);
        let most = rows.contents.object_types.iter().max_by_key(|one| (one.events, std::cmp::Reverse(&one.name)));
        let most = most.map(|one| one.name.clone());
        match &mut settings.format {
            FileFormat::Workbook { header, .. } | FileFormat::Page { header } => *header = guessed,
            FileFormat::Objects { object_type, .. } if object_type.is_empty() => {
                *object_type = most.unwrap_or_default()
            }
            FileFormat::Objects { .. } | FileFormat::Csv(_) | FileFormat::Xes { .. } => {}
        }
        Ok(())
    }

    fn has_rows_of(&self, format: &FileFormat) -> bool {
        self.rows.as_ref().is_some_and(|held| match (&held.of, format) {
            (FileFormat::Workbook { sheet: held, .. }, FileFormat::Workbook { sheet, .. }) => held == sheet,
            (FileFormat::Page { .. }, FileFormat::Page { .. }) => true,
            (held, format) => held == format,
        })
    }

    /// The first rows of a sheet or type; made anew only where it is another than before.
    fn rows_of(&mut self, format: &FileFormat) -> Result<&FirstRows, ImportProblem> {
        if !self.has_rows_of(format) {
            let source = RowsSource::open(format, self.bytes.clone())?;
            let mut source = source.ok_or(ImportProblem::NotXes { root: String::new() })?;
            let (batch, whole) = source.first_rows(ROWS_LOOKED_AT)?;
            self.rows = Some(FirstRows { of: format.clone(), batch, whole, contents: source.contents });
        }
        self.rows.as_ref().ok_or(ImportProblem::Empty)
    }
}

/// Whether a file of an archive is likely to hold rows, from its name: an archive often has a note beside its table.
fn is_likely_table(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    const ENDINGS: [&str; 13] = [
        ".csv",
        ".tsv",
        ".txt",
        ".xlsx",
        ".xlsm",
        ".xlsb",
        ".xls",
        ".ods",
        ".xes",
        ".gz",
        ".jsonocel",
        ".xmlocel",
        ".json",
    ];
    ENDINGS.iter().any(|ending| name.ends_with(ending))
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
