//! Coarser dates in a column of texts: a day, week or month, days since the case began, or a band of ages.

use super::treat::put;
use crate::engine::import::dates::{Reading, TimeReader, fitting_patterns, spellings};
use crate::engine::import::settings::Zone;
use crate::engine::log::{Attribute, EventLog, RawEvents};
use crate::engine::privacy::{CoarseTime, Coarsening, TimeStep, age_band, coarse_time, relative_days};
use crate::engine::table::{Dictionary, EMPTY};

/// The first time of each case, by code of its id; made once, when it is first asked for.
#[derive(Default)]
pub(super) struct CaseStarts {
    millis: Option<Vec<i64>>,
}

impl CaseStarts {
    pub fn of(&mut self, events: &RawEvents) -> &[i64] {
        self.millis.get_or_insert_with(|| {
            let mut first = vec![i64::MAX; events.case.dictionary.len()];
            for (&case, &millis) in events.case.codes.iter().zip(&events.time_millis) {
                let held = &mut first[case as usize];
                *held = (*held).min(millis);
            }
            first
        })
    }
}

/// Puts days, weeks or months in place of the times in these columns of a log; what cannot be read as a time is gone.
///
/// Texts that say no offset are read in `zone`.
pub fn coarsen_columns(log: &mut EventLog, columns: impl IntoIterator<Item = usize>, step: TimeStep, zone: Zone) {
    for column in columns {
        if let Some(attribute) = log.attributes.get_mut(column) {
            Dates::of(attribute, zone).coarsen(attribute, Coarsening::Time(step), None, &[]);
        }
    }
}

/// The time that each text of a column says, in milliseconds UTC.
pub(super) struct Dates {
    millis: Vec<Option<i64>>,
}

impl Dates {
    /// Reads the texts by the patterns that fit them best.
    pub fn of(attribute: &Attribute, zone: Zone) -> Dates {
        let texts = || (0..attribute.dictionary.len() as u32).map(|code| attribute.dictionary.text(code));
        let best = fitting_patterns(texts()).into_iter().next();
        let setting = best.map(|best| TimeReader::setting(&spellings(&best.pattern, texts())));
        let mut reader = setting.and_then(|setting| TimeReader::of_setting(&setting, zone));
        let mut read = |text: &str| match reader.as_mut()?.read(text.as_bytes()) {
            Reading::Time { millis, .. } => Some(millis),
            _ => None,
        };
        Dates { millis: texts().map(&mut read).collect() }
    }

    /// Puts the coarser text in place of each date; gives the values that could not be read, which are missing now.
    ///
    /// `cases` is the case of each row; without it the column says something of each case.
    pub fn coarsen(
        &self,
        attribute: &mut Attribute,
        coarsening: Coarsening,
        cases: Option<&[u32]>,
        starts: &[i64],
    ) -> u64 {
        let unread = attribute.codes.iter().filter(|&&code| code != EMPTY && self.millis[code as usize].is_none());
        let unread = unread.count() as u64;
        let mut texts = Dictionary::default();
        if let Coarsening::Time(step) = coarsening {
            let text = |millis: &Option<i64>| millis.map_or(String::new(), |millis| written(millis, step));
            let codes: Vec<u32> = self.millis.iter().map(|millis| texts.code(&text(millis))).collect();
            put(attribute, texts, &codes);
            return unread;
        }
        for (row, code) in attribute.codes.iter_mut().enumerate() {
            let case = cases.map_or(row, |cases| cases.get(row).copied().unwrap_or(EMPTY) as usize);
            let start = starts.get(case).copied().filter(|start| *start != i64::MAX);
            let text = self.millis[*code as usize].zip(start).and_then(|(millis, start)| match coarsening {
                Coarsening::AgeBand { years } => age(millis, start, years),
                _ => Some(relative_days(millis, start).to_string()),
            });
            *code = texts.code(&text.unwrap_or_default());
        }
        attribute.dictionary = texts.into();
        unread
    }
}

/// `2024-01-13`, `2024-W02` or `2024-01` (ISO 8601).
fn written(millis: i64, step: TimeStep) -> String {
    match coarse_time(millis, step) {
        CoarseTime::Day { year, month, day } => format!("{year:04}-{month:02}-{day:02}"),
        CoarseTime::Week { year, week } => format!("{year:04}-W{week:02}"),
        CoarseTime::Month { year, month } => format!("{year:04}-{month:02}"),
    }
}

/// `30-39`: the age, when the case began, of somebody born then.
fn age(birth_millis: i64, start_millis: i64, years: u8) -> Option<String> {
    let CoarseTime::Day { year, month, day } = coarse_time(birth_millis, TimeStep::Day) else { return None };
    let band = age_band(year, month, day, start_millis, years)?;
    Some(format!("{}-{}", band.from, band.to))
}
