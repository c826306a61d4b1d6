//! Treating the columns of a log that was read: other names for persons, one group for rare values, coarser dates.

use super::RARE;
use super::coarsen::{CaseStarts, Dates};
use crate::engine::import::report::{Finding, ImportReport};
use crate::engine::import::settings::{ColumnNumber, FileFormat, ImportSettings, Zone};
use crate::engine::log::{Attribute, RawEvents};
use crate::engine::privacy::{
    Certainty, ColumnPart, ColumnScan, CprCount, Grouped, PersonalKind, PseudonymKey, Subjects, TimeStep, Treatment,
    effective, group_rare, names_among_codes, personal_data, propose, pseudonymise_column, step_start_millis,
};
use crate::engine::table::{Dictionary, EMPTY};

/// The key of a reading; without one, other names are numbers that no other reading gives again.
pub(crate) type Key<'a> = Option<&'a PseudonymKey>;

/// What was chosen for the columns of one file or several, by the names that their attributes have in the log.
pub(crate) struct Chosen {
    by_name: Vec<(String, Treatment)>,
    /// Columns that first came after the beginning of a file, which nobody has looked at.
    unseen: Vec<String>,
    time_step: Option<TimeStep>,
    zone: Zone,
    subjects: Subjects,
}

impl Default for Chosen {
    fn default() -> Self {
        Chosen {
            by_name: Vec::new(),
            unseen: Vec::new(),
            time_step: None,
            zone: Zone::default(),
            subjects: Subjects::NotPersonal,
        }
    }
}

impl Chosen {
    /// What the settings of a file say, whose columns are called so.
    pub fn of(settings: &ImportSettings, names: &[String]) -> Chosen {
        let name = |column: ColumnNumber| names.get(column as usize).cloned();
        let mut chosen = Chosen { zone: settings.zone, subjects: settings.subjects, ..Chosen::default() };
        for &(column, treatment) in &settings.treatments {
            match (settings.roles.part_of(column), treatment) {
                (ColumnPart::Time, Treatment::Coarsen(crate::engine::privacy::Coarsening::Time(step))) => {
                    chosen.time_step = chosen.time_step.max(Some(step));
                }
                (ColumnPart::Case | ColumnPart::Activity | ColumnPart::Time, _) => {}
                _ => chosen.by_name.extend(name(column).map(|name| (name, treatment))),
            }
        }
        if let (FileFormat::Xes { columns }, true) = (&settings.format, settings.subjects != Subjects::NotPersonal) {
            chosen.unseen = names.iter().skip(*columns as usize).cloned().collect();
        }
        chosen
    }

    /// Adds what was chosen for a column of this name.
    pub fn add(&mut self, name: String, treatment: Treatment) {
        if !self.by_name.iter().any(|(held, _)| *held == name) {
            self.by_name.push((name, treatment));
        }
    }

    /// Adds what was chosen for another file; the more careful declaration is that of all.
    pub fn append(&mut self, other: Chosen) {
        for (name, treatment) in other.by_name {
            self.add(name, treatment);
        }
        self.unseen.extend(other.unseen);
        self.time_step = self.time_step.max(other.time_step);
        self.declare(other.subjects);
    }

    /// Citizens before employees before nobody.
    pub fn declare(&mut self, other: Subjects) {
        self.subjects = self.subjects.stricter(other);
    }

    /// Treats the events, and says whom they are about. What a treatment could not read is counted in the report.
    pub fn treat(mut self, events: &mut RawEvents, report: &mut ImportReport, key: Key<'_>) -> Subjects {
        let subjects = effective(self.subjects, u64::from(holds_certain_cpr(events, report)));
        self.look_at_unseen(events);
        let is_dropped = |attribute: &Attribute| self.treatment(&attribute.name) == Some(Treatment::Drop);
        let mut attributes = std::mem::take(&mut events.attributes);
        let mut case_attributes = std::mem::take(&mut events.case_attributes);
        attributes.retain(|attribute| !is_dropped(attribute));
        case_attributes.retain(|attribute| !is_dropped(attribute));
        let mut starts = CaseStarts::default();
        let both = attributes.iter_mut().map(|attribute| (attribute, true));
        for (attribute, by_row) in both.chain(case_attributes.iter_mut().map(|attribute| (attribute, false))) {
            let treatment = self.treatment(&attribute.name);
            // What looks like a name is lost to sight with these, and would never be told.
            if matches!(treatment, Some(Treatment::Pseudonymise(_) | Treatment::Group { .. })) {
                let cases = (!by_row).then_some(events.case.codes.as_slice());
                let found = names_among_codes(&attribute.dictionary, || rows_of_texts(attribute, cases));
                report.findings.extend(
                    found.map(|found| Finding::NamesAmongCodes { name: attribute.name.clone(), rows: found.rows }),
                );
            }
            let unread = match treatment {
                None | Some(Treatment::Keep | Treatment::Drop) => 0,
                Some(Treatment::Pseudonymise(namespace)) => {
                    let (texts, codes) = match key {
                        Some(key) => pseudonymise_column(key, namespace, &attribute.dictionary),
                        None => numbered(&attribute.dictionary),
                    };
                    put(attribute, texts, &codes);
                    0
                }
                Some(Treatment::Group { least_rows }) => {
                    group(attribute, least_rows);
                    0
                }
                Some(Treatment::Coarsen(coarsening)) => {
                    let cases = by_row.then_some(events.case.codes.as_slice());
                    Dates::of(attribute, self.zone).coarsen(attribute, coarsening, cases, starts.of(events))
                }
            };
            if unread > 0 {
                report.findings.push(Finding::DatesNotCoarsened { name: attribute.name.clone(), count: unread });
            }
        }
        (events.attributes, events.case_attributes) = (attributes, case_attributes);
        if let Some(step) = self.time_step {
            coarsen_times(events, step);
        }
        subjects
    }

    fn treatment(&self, name: &str) -> Option<Treatment> {
        self.by_name.iter().find(|(held, _)| held == name).map(|(_, treatment)| *treatment)
    }

    /// Columns nobody has looked at are dropped or get other names where that would have been proposed.
    fn look_at_unseen(&mut self, events: &RawEvents) {
        let of_events = events.attributes.iter().map(|attribute| (attribute, ColumnPart::EventAttribute));
        let of_cases = events.case_attributes.iter().map(|attribute| (attribute, ColumnPart::Attribute));
        for (attribute, part) in of_events.chain(of_cases) {
            if !self.unseen.contains(&attribute.name) {
                continue;
            }
            let scan = ColumnScan::of_column(&attribute.codes, &attribute.dictionary);
            let proposal = propose(&scan, part, &attribute.name, 1);
            if let Treatment::Drop | Treatment::Pseudonymise(_) = proposal.treatment {
                self.add(attribute.name.clone(), proposal.treatment);
            }
        }
    }
}

/// Whether a column in which reading saw CPR numbers holds one that is certain.
fn holds_certain_cpr(events: &RawEvents, report: &ImportReport) -> bool {
    let is_suspect = |name: &str| {
        report.findings.iter().any(|found| matches!(found, Finding::LooksLikeCpr { name: held, .. } if held == name))
    };
    let columns = [&events.case, &events.activity].map(|column| (&column.name, &column.codes, &column.dictionary));
    let attributes = events.attributes.iter().chain(&events.case_attributes);
    let attributes = attributes.map(|attribute| (&attribute.name, &*attribute.codes, &*attribute.dictionary));
    columns.into_iter().chain(attributes).filter(|(name, ..)| is_suspect(name)).any(|(_, codes, dictionary)| {
        let column = CprCount::of_column(codes, dictionary);
        (EMPTY + 1..dictionary.len() as u32).map(|code| dictionary.text(code)).any(|text| {
            column.certainty_of_digits(text) == Some(Certainty::Certain)
                || personal_data(text)
                    .iter()
                    .any(|found| (found.kind, found.certainty) == (PersonalKind::Cpr, Certainty::Certain))
        })
    })
}

/// Gives the column other texts: `codes` says which code each old one has now.
pub(super) fn put(attribute: &mut Attribute, texts: Dictionary, codes: &[u32]) {
    for code in attribute.codes.iter_mut() {
        *code = codes.get(*code as usize).copied().unwrap_or(EMPTY);
    }
    attribute.dictionary = texts.into();
}

/// How many rows have each text of a column; one that is told by case stands in every row of its case.
fn rows_of_texts(attribute: &Attribute, case_of_row: Option<&[u32]>) -> Vec<u64> {
    let mut rows = vec![0u64; attribute.dictionary.len()];
    match case_of_row {
        None => attribute.codes.iter().for_each(|&code| rows[code as usize] += 1),
        Some(cases) => {
            let codes = cases.iter().filter_map(|&case| attribute.codes.get(case as usize));
            codes.for_each(|&code| rows[code as usize] += 1);
        }
    }
    rows
}

/// A number for each text, in the order in which they came.
fn numbered(texts: &Dictionary) -> (Dictionary, Vec<u32>) {
    let mut numbers = Dictionary::default();
    let number = |code: u32| if code == EMPTY { String::new() } else { code.to_string() };
    let codes = (EMPTY..texts.len() as u32).map(|code| numbers.code(&number(code))).collect();
    (numbers, codes)
}

/// Values that fewer rows have become one group.
fn group(attribute: &mut Attribute, least_rows: u32) {
    let mut rows = vec![0u64; attribute.dictionary.len()];
    for &code in attribute.codes.iter().filter(|&&code| code != EMPTY) {
        rows[code as usize] += 1;
    }
    let grouped = group_rare(&rows, u64::from(least_rows));
    let mut texts = Dictionary::default();
    let codes: Vec<u32> = (0..)
        .zip(&grouped)
        .map(|(code, grouped)| match grouped {
            Grouped::Own => texts.code(attribute.dictionary.text(code)),
            Grouped::Other => texts.code(RARE),
            Grouped::Absent => EMPTY,
        })
        .collect();
    put(attribute, texts, &codes);
}

/// Every time becomes the beginning of its day, week or month, and says no more than a day.
fn coarsen_times(events: &mut RawEvents, step: TimeStep) {
    use crate::engine::log::NO_TIME;
    for times in [Some(&mut events.time_millis), events.start_millis.as_mut()].into_iter().flatten() {
        for millis in times.iter_mut().filter(|millis| **millis != NO_TIME) {
            *millis = step_start_millis(*millis, step);
        }
    }
    events.day_only = Some(vec![true; events.time_millis.len()]);
}
