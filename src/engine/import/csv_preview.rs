//! The first rows of a CSV file as they will be read, with what was found in them.

use super::csv::preview_report;
use super::dates::{Reading, TimeReader, fitting_patterns, spellings};
use super::first_look::{ColumnProfile, Sample, guess_roles};
use super::mend::RepairsNeeded;
use super::personal::{look_over, masked_from};
use super::preview::{CellReading, Preview, PreviewCell, PreviewRow};
use super::probe::too_wide;
use super::problem::ImportProblem;
use super::report::{Finding, ImportReport};
use super::rows_source::Contents;
use super::settings::{ColumnNumber, FileFormat, HeaderRow, ImportSettings, Roles, Zone};
use super::shape::{Shape, propose_shapes};
use super::zone::wall_time;
use crate::engine::privacy::{ColumnScan, without_cpr};
use std::collections::BTreeSet;

/// Rows that are shown.
const ROWS_SHOWN: usize = 60;
/// Characters of a cell that are shown.
const CHARACTERS_SHOWN: usize = 200;

/// Reads the beginning of a CSV file; with `guess`, roles and patterns of `settings` are replaced by a guess.
pub(super) fn csv_preview(
    beginning: &[u8],
    whole_file: bool,
    settings: &ImportSettings,
    guess: bool,
) -> Result<Preview, ImportProblem> {
    let FileFormat::Csv(dialect) = &settings.format else {
        return Err(ImportProblem::NotXes { root: String::new() });
    };
    let file = Sample::of(beginning, whole_file, dialect).map_err(too_wide)?;
    table_preview(file, dialect.header, settings, guess)
}

/// Reads the first rows of a table, whatever file they come from.
pub(super) fn table_preview(
    file: Sample,
    header: HeaderRow,
    settings: &ImportSettings,
    guess: bool,
) -> Result<Preview, ImportProblem> {
    let shaped = file.shaped(&settings.shape, header)?;
    let header = if shaped.is_some() { HeaderRow::Record(0) } else { header };
    let (sample, file_columns, file_rows) = match shaped {
        Some(shaped) => (shaped, file.names.clone(), file.row_count() as u64),
        None => (file, Vec::new(), 0),
    };
    let has_names = matches!(header, HeaderRow::Record(_));
    match (sample.cut.rows.is_empty(), sample.row_count()) {
        (true, _) => return Err(ImportProblem::Empty),
        (false, 0) if has_names => return Err(ImportProblem::HeaderOnly { columns: sample.names.len() as u32 }),
        _ => {}
    }
    let profiles: Vec<ColumnProfile> =
        (0..sample.names.len()).map(|column| ColumnProfile::of(&sample, column)).collect();
    let mut settings = settings.clone();
    if guess {
        settings.roles = guess_roles(&sample, &profiles);
        settings.shape.decide_roles(sample.names.len() as u32, &mut settings.roles);
        (settings.time_pattern, settings.start_pattern) = (String::new(), String::new());
    }
    let scans: Vec<ColumnScan> =
        profiles.iter().map(|profile| ColumnScan::of_column(&profile.codes, &profile.dictionary)).collect();
    let privacy = look_over(&scans, &sample.names, &settings.roles);
    settings.overrule_subjects(&privacy);
    let repairs_needed = repairs_needed(&sample, &settings.roles);
    if guess {
        settings.repairs = repairs_needed.proposed();
    }
    let columns = sample.names.len() as u32;
    if let Some(column) = roles_beyond(&settings, columns) {
        return Err(ImportProblem::NoSuchColumn { column });
    }
    let time_patterns = patterns(&sample, &settings.roles.time);
    let start_patterns = patterns(&sample, &settings.roles.start);
    // A start is most often written as the completion is: where several orders fit, the same one is taken.
    fill_pattern(&mut settings.time_pattern, &settings.roles.time, &time_patterns, None)?;
    let (time_pattern, start) = (settings.time_pattern.clone(), settings.roles.start.clone());
    fill_pattern(&mut settings.start_pattern, &start, &start_patterns, Some(&time_pattern))?;
    let (mut report, cases, activities) = account(&sample, &settings, header)?;
    report.file_rows = file_rows;
    let findings = findings(&sample, &profiles, &report.findings);
    Ok(Preview {
        rows: shown_rows(&sample, &profiles, &scans, &settings),
        rows_read: sample.row_count() as u64,
        whole_file: sample.whole_file,
        cases,
        activities,
        time_patterns,
        start_patterns,
        missing_case: settings.roles.case.is_empty(),
        missing_activity: settings.roles.activity.is_empty(),
        missing_time: settings.roles.time.is_empty(),
        contents: Contents::default(),
        archive: Vec::new(),
        shapes: if file_columns.is_empty() {
            propose_shapes(&sample.names, &profiles, &settings.roles)
        } else {
            Vec::new()
        },
        file_columns,
        profiles: Vec::new(),
        repairs_needed,
        privacy,
        findings,
        report,
        columns: sample.names,
        settings,
    })
}

/// A role that names a column the file does not have.
fn roles_beyond(settings: &ImportSettings, columns: u32) -> Option<ColumnNumber> {
    let roles = &settings.roles;
    let lists =
        [&roles.case, &roles.activity, &roles.time, &roles.start, &roles.case_attributes, &roles.event_attributes];
    lists.into_iter().flatten().copied().chain(roles.lifecycle).chain(roles.resource).find(|&column| column >= columns)
}

/// Patterns that read the values of these columns, best first.
fn patterns(sample: &Sample, columns: &[ColumnNumber]) -> Vec<String> {
    match columns {
        [] => Vec::new(),
        [only] => patterns_of(|| sample.column(*only as usize)),
        several => {
            let joined: Vec<String> = (0..sample.row_count())
                .map(|row| {
                    let cells: Vec<&str> =
                        several.iter().map(|&column| sample.cell(row, column as usize).trim()).collect();
                    cells.join(" ").trim().to_string()
                })
                .collect();
            patterns_of(|| joined.iter().map(String::as_str))
        }
    }
}

/// What each of the fitting patterns is together with the other spellings that it leaves unread.
fn patterns_of<'a, V: Iterator<Item = &'a str>>(values: impl Fn() -> V) -> Vec<String> {
    let fitting = fitting_patterns(values());
    fitting.into_iter().map(|fitting| TimeReader::setting(&spellings(&fitting.pattern, values()))).collect()
}

/// A pattern that was left empty is filled with the guess; one that was written must be a pattern.
fn fill_pattern(
    pattern: &mut String,
    columns: &[ColumnNumber],
    fitting: &[String],
    preferred: Option<&String>,
) -> Result<(), ImportProblem> {
    if columns.is_empty() {
        pattern.clear();
    } else if pattern.trim().is_empty() {
        let liked = preferred.filter(|preferred| fitting.contains(preferred)).or(fitting.first());
        *pattern = liked.cloned().unwrap_or_else(|| "yyyy-MM-dd HH:mm:ss".into());
    } else if TimeReader::of_setting(pattern, Zone::Utc).is_none() {
        return Err(ImportProblem::BadPattern { pattern: pattern.clone() });
    }
    Ok(())
}

/// The account over the rows looked at, as reading the file will give it; empty while a role is missing.
fn account(
    sample: &Sample,
    settings: &ImportSettings,
    header: HeaderRow,
) -> Result<(ImportReport, u64, u64), ImportProblem> {
    // The rows have their shape already.
    let long = ImportSettings { shape: Shape::Long, ..settings.clone() };
    match preview_report(&sample.text, &sample.cut, long, header) {
        Err(ImportProblem::RoleMissing { .. }) => {
            let report = ImportReport { rows: sample.row_count() as u64, ..Default::default() };
            Ok((report, 0, 0))
        }
        other => other,
    }
}

/// What the columns that play a part need, those of times left out: their own reader knows blanks and words.
fn repairs_needed(sample: &Sample, roles: &Roles) -> RepairsNeeded {
    let ids: BTreeSet<ColumnNumber> = roles.case.iter().chain(&roles.activity).copied().collect();
    let attributes = roles.case_attributes.iter().chain(&roles.event_attributes).chain(&roles.resource);
    let attributes: BTreeSet<ColumnNumber> = attributes.copied().filter(|column| !ids.contains(column)).collect();
    let cells = |columns: BTreeSet<ColumnNumber>| {
        columns.into_iter().flat_map(|column| sample.column(column as usize)).collect::<Vec<&str>>()
    };
    RepairsNeeded::of(cells(ids).into_iter(), cells(attributes).into_iter())
}

/// CPR look-alikes of every column first, then what reading found.
fn findings(sample: &Sample, profiles: &[ColumnProfile], found: &[Finding]) -> Vec<Finding> {
    let cpr = profiles.iter().enumerate().filter(|(_, profile)| profile.cpr.count() > 0).map(|(column, profile)| {
        let (name, count) = (sample.names[column].clone(), profile.cpr.count());
        Finding::LooksLikeCpr { column: column as u32, name, count }
    });
    let quote = sample.unclosed_quote.filter(|_| sample.whole_file).map(|line| Finding::UnclosedQuote { line });
    let others = found.iter().filter(|finding| !matches!(finding, Finding::LooksLikeCpr { .. })).cloned();
    cpr.chain(quote).chain(others).collect()
}

fn shown_rows(
    sample: &Sample,
    profiles: &[ColumnProfile],
    scans: &[ColumnScan],
    settings: &ImportSettings,
) -> Vec<PreviewRow> {
    let reader = |pattern: &str| TimeReader::of_setting(pattern, settings.zone);
    let mut times = [
        (settings.roles.time.as_slice(), reader(&settings.time_pattern)),
        (settings.roles.start.as_slice(), reader(&settings.start_pattern)),
    ];
    (0..sample.row_count().min(ROWS_SHOWN))
        .map(|row| {
            let cells = (0..sample.names.len()).map(|column| {
                let written = sample.cell(row, column);
                let text: &str = &settings.repairs.mended(written);
                let is_cpr = profiles[column].cpr.is_one(text);
                let scan = &scans[column];
                let least = masked_from(scan, settings.roles.part_of(column as u32));
                let masked = least.and_then(|least| scan.masked_from(text, least));
                let reading = match &masked {
                    _ if is_cpr => CellReading::Cpr,
                    Some(_) => CellReading::Personal,
                    None => reading(sample, settings, &mut times, row, column),
                };
                let shown = masked.unwrap_or_else(|| text.to_string());
                let shown = if is_cpr { without_cpr(&shown) } else { shown };
                PreviewCell { text: shown.chars().take(CHARACTERS_SHOWN).collect(), reading }
            });
            PreviewRow { line: sample.line(row), cells: cells.collect() }
        })
        .collect()
}

/// How a cell is read. Where several columns make one time, the first shows it.
fn reading(
    sample: &Sample,
    settings: &ImportSettings,
    times: &mut [(&[ColumnNumber], Option<TimeReader>)],
    row: usize,
    column: usize,
) -> CellReading {
    for (columns, reader) in times {
        if columns.first() != Some(&(column as u32)) {
            continue;
        }
        let cells: Vec<&str> = columns.iter().map(|&column| sample.cell(row, column as usize)).collect();
        let read = reader.as_mut().map_or(Reading::DoesNotFit, |reader| reader.read(cells.join(" ").as_bytes()));
        return match read {
            Reading::Time { millis, day_only, .. } => CellReading::Time(wall_time(millis, settings.zone, day_only)),
            Reading::Missing => CellReading::Missing,
            Reading::DoesNotFit | Reading::Impossible | Reading::StandIn => CellReading::NotATime,
        };
    }
    if settings.repairs.mended(sample.cell(row, column)).trim().is_empty() {
        CellReading::Missing
    } else {
        CellReading::Text
    }
}
