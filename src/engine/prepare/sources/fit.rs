//! A saved reading on a new file: what fits is done, what does not is said.

use super::misfit::SourceMisfit;
use super::saved::{SavedPeriod, SavedSource};
use crate::engine::import::{
    Beginning, ColumnNumber, FileFormat, ImportProblem, ImportSettings, Preview, RejectReason, Shape, ShapeWords,
    SheetInfo, folded_name,
};
use crate::engine::prepare::{ProfileRole, column_in, shape_of, with_columns};
use crate::engine::privacy::Treatment;

/// A file read as one of several saved readings says.
pub struct Fitted {
    /// Which of them, from 0; none where none knows the file.
    pub source: Option<usize>,
    pub preview: Preview,
    /// In a fixed order: cut, shape, columns, patterns, personal data.
    pub misfits: Vec<SourceMisfit>,
}

/// Reads the beginning of a file as the reading says that knows most of its columns, half of its own at least.
///
/// `settings` say how the file itself seems to be cut, and the period that is plausible for it; everything else is guessed anew and then
/// set as saved. Columns are compared without regard to capitals and signs. A column that the reading does not know is
/// read and treated as guessed. A saved pattern that leaves most times unread gives way to the guess.
///
/// # Errors
/// Where the file cannot be previewed even as guessed.
pub fn fit(
    beginning: &mut Beginning,
    settings: &ImportSettings,
    sources: &[SavedSource],
    words: &ShapeWords,
) -> Result<Fitted, ImportProblem> {
    let plain = ImportSettings { shape: Shape::Long, ..settings.clone() };
    let guessed = beginning.preview(&plain, true)?;
    let mut best: Option<(usize, usize, Preview, Vec<SourceMisfit>)> = None;
    for (number, source) in sources.iter().enumerate() {
        let mut misfits = Vec::new();
        let shown = in_format(beginning, &plain, &guessed, source, &mut misfits);
        let (known, of) = known_columns(source, &shown.columns);
        if known * 2 >= of && known > 0 && best.as_ref().is_none_or(|(_, most, ..)| known > *most) {
            best = Some((number, known, shown, misfits));
        }
    }
    let Some((number, _, shown, misfits)) = best else {
        let mut guess = guessed.settings.clone();
        guess.take_proposals(&guessed);
        guess.period = settings.period;
        let preview = beginning.preview(&guess, false)?;
        return Ok(Fitted { source: None, preview, misfits: vec![SourceMisfit::NotKnown] });
    };
    let mut fitting = Fitting { beginning, source: &sources[number], misfits };
    let shown = fitting.in_shape(shown, words)?;
    fitting.miss_columns(&shown);
    let shown = fitting.with_roles(shown, settings)?;
    let shown = fitting.with_patterns(shown);
    let shown = fitting.treated(shown, settings)?;
    Ok(Fitted { source: Some(number), preview: shown, misfits: fitting.misfits })
}

/// The file cut as saved; as guessed where nothing was saved, or where it cannot be cut so.
fn in_format(
    beginning: &mut Beginning,
    plain: &ImportSettings,
    guessed: &Preview,
    source: &SavedSource,
    misfits: &mut Vec<SourceMisfit>,
) -> Preview {
    let Some(saved) = &source.format else { return guessed.clone() };
    let Some(format) = on_sheet(saved, source.sheet.as_deref(), &guessed.contents.sheets) else {
        misfits.push(SourceMisfit::SheetGone { name: source.sheet.clone().unwrap_or_default() });
        return guessed.clone();
    };
    if format == plain.format {
        return guessed.clone();
    }
    let is_of_kind = std::mem::discriminant(&format) == std::mem::discriminant(&plain.format);
    let wanted = ImportSettings { format, ..plain.clone() };
    let cut = if is_of_kind { cut_so(beginning, &wanted) } else { None };
    cut.unwrap_or_else(|| {
        misfits.push(SourceMisfit::FormatUnfit);
        guessed.clone()
    })
}

/// The format with the sheet that is called `name`, else with the one that has its number; none where neither is there.
fn on_sheet(saved: &FileFormat, name: Option<&str>, sheets: &[SheetInfo]) -> Option<FileFormat> {
    let (FileFormat::Workbook { sheet, header }, Some(name), false) = (saved, name, sheets.is_empty()) else {
        return Some(saved.clone());
    };
    let called = |exact: bool| {
        sheets
            .iter()
            .position(|held| if exact { held.name == name } else { folded_name(&held.name) == folded_name(name) })
    };
    let numbered = || Some(*sheet as usize).filter(|sheet| *sheet < sheets.len());
    let sheet = called(true).or_else(|| called(false)).or_else(numbered)?;
    Some(FileFormat::Workbook { sheet: sheet as u32, header: *header })
}

/// The guess behind this cut.
fn cut_so(beginning: &mut Beginning, wanted: &ImportSettings) -> Option<Preview> {
    let shown = beginning.preview(wanted, true).ok()?;
    // The first look at another sheet finds its own row of names; the second takes the one that was saved.
    if shown.settings.format == wanted.format { Some(shown) } else { beginning.preview(wanted, true).ok() }
}

/// How many of the columns that a reading knows are there, and how many it knows.
fn known_columns(source: &SavedSource, columns: &[String]) -> (usize, usize) {
    let shape = source.shape_columns().into_iter().map(std::slice::from_ref);
    let names: Vec<&[String]> = source.columns.iter().map(|known| known.synonyms.as_slice()).chain(shape).collect();
    (names.iter().filter(|names| column_in(columns, names).is_some()).count(), names.len())
}

struct Fitting<'a> {
    beginning: &'a mut Beginning,
    source: &'a SavedSource,
    misfits: Vec<SourceMisfit>,
}

impl Fitting<'_> {
    fn in_shape(&mut self, shown: Preview, words: &ShapeWords) -> Result<Preview, ImportProblem> {
        let Some(shape) = &self.source.shape else { return Ok(shown) };
        let hint = shape_of(std::slice::from_ref(shape), &shown.columns);
        match hint.and_then(|hint| hint.with_words(words)) {
            Some(shape) => self.beginning.preview(&ImportSettings { shape, ..shown.settings }, true),
            None => {
                self.misfits.push(SourceMisfit::ShapeGone);
                Ok(shown)
            }
        }
    }

    /// Says which columns are gone, and which are new.
    fn miss_columns(&mut self, shown: &Preview) {
        let source = self.source;
        let of_file = if shown.file_columns.is_empty() { &shown.columns } else { &shown.file_columns };
        for known in source.columns.iter().filter(|known| known.role != ProfileRole::LeftOut) {
            if let (None, Some(name)) = (column_in(of_file, &known.synonyms), known.synonyms.first()) {
                self.misfits.push(SourceMisfit::ColumnGone { name: name.clone(), role: Some(known.role) });
            }
        }
        let of_shape = source.shape_columns();
        for name in &of_shape {
            let is_told = source.column_called(name).is_some();
            if !is_told && column_in(of_file, std::slice::from_ref(*name)).is_none() {
                self.misfits.push(SourceMisfit::ColumnGone { name: (*name).clone(), role: None });
            }
        }
        let is_of_shape = |name: &str| of_shape.iter().any(|held| folded_name(held) == folded_name(name));
        let is_new = |name: &&String| source.column_called(name).is_none() && !is_of_shape(name);
        let names: Vec<String> = of_file.iter().filter(is_new).cloned().collect();
        if !names.is_empty() {
            self.misfits.push(SourceMisfit::NewColumns { names });
        }
    }

    /// Parts, zone, repairs and rows of a lifecycle as saved, over a guess with what is proposed for personal data.
    fn with_roles(&mut self, shown: Preview, given: &ImportSettings) -> Result<Preview, ImportProblem> {
        let mut guess = shown.settings.clone();
        guess.take_proposals(&shown);
        let mut settings = with_columns(&guess, &self.source.columns, &shown.columns);
        (settings.zone, settings.repairs) = (self.source.reading.zone, self.source.reading.repairs.clone());
        settings.lifecycle_rows = self.source.lifecycle_rows;
        settings.period = given.period.filter(|_| self.source.period != Some(SavedPeriod::All));
        self.beginning.preview(&settings, false)
    }

    fn with_patterns(&mut self, shown: Preview) -> Preview {
        let reading = &self.source.reading;
        let (time, start) = (reading.time_pattern.clone(), reading.start_pattern.clone());
        let not_read = [RejectReason::InvalidTime, RejectReason::ImpossibleTime];
        let shown =
            self.with_pattern(shown, time, &not_read, |settings| (&settings.roles.time, &mut settings.time_pattern));
        self.with_pattern(shown, start, &[RejectReason::InvalidStart], |settings| {
            (&settings.roles.start, &mut settings.start_pattern)
        })
    }

    /// Reads the times that `of` points at by `pattern`, unless most of them stay unread and the guess reads more.
    fn with_pattern(
        &mut self,
        shown: Preview,
        pattern: String,
        not_read: &[RejectReason],
        of: fn(&mut ImportSettings) -> (&Vec<ColumnNumber>, &mut String),
    ) -> Preview {
        let mut settings = shown.settings.clone();
        let (columns, held) = of(&mut settings);
        if pattern.is_empty() || columns.is_empty() || *held == pattern {
            return shown;
        }
        let name = |column: &ColumnNumber| shown.columns.get(*column as usize).cloned();
        let columns: Vec<String> = columns.iter().filter_map(name).collect();
        held.clone_from(&pattern);
        let unread = |preview: &Preview| -> u64 {
            let rejected = preview.report.rejected.iter().filter(|rejected| not_read.contains(&rejected.reason));
            rejected.map(|rejected| rejected.count).sum()
        };
        let rows = shown.report.rows;
        match self.beginning.preview(&settings, false) {
            Ok(read) if unread(&read) * 2 <= rows || unread(&read) <= unread(&shown) => read,
            tried => {
                let unread = tried.as_ref().map_or(rows, unread);
                self.misfits.push(SourceMisfit::PatternUnfit { columns, pattern, unread, rows });
                shown
            }
        }
    }

    /// Personal data as saved. Where the reading says nothing of a column it knows, nothing had been found in it: what is
    /// proposed now is done, and said.
    fn treated(&mut self, shown: Preview, given: &ImportSettings) -> Result<Preview, ImportProblem> {
        let mut settings = shown.settings.clone();
        for told in &shown.privacy {
            let Some(name) = shown.columns.get(told.column as usize) else { continue };
            let Some(known) = self.source.column_called(name) else { continue };
            if known.role == ProfileRole::LeftOut {
                continue;
            }
            settings.treat(told.column, Treatment::Keep);
            let saved = self.source.treatments.iter().find(|saved| folded_name(&saved.column) == folded_name(name));
            match saved {
                Some(saved) => settings.treat(told.column, saved.treatment),
                None => {
                    let kept = settings.clone();
                    settings.treat(told.column, told.proposal.treatment);
                    if settings != kept {
                        self.misfits.push(SourceMisfit::NowPersonal { name: name.clone() });
                    }
                }
            }
        }
        settings.subjects = self.source.subjects.unwrap_or(given.subjects);
        self.beginning.preview(&settings, false)
    }
}
