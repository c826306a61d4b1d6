//! From events in source order to the log: cases become ranges, events stand in order of time.

use super::{Attribute, AttributeLevel, EventLog};
use crate::engine::table::{Dictionary, EMPTY, TextColumn};

/// Events in source order, one entry a row in every column. Only rows that can be used.
pub struct RawEvents {
    pub case: TextColumn,
    pub activity: TextColumn,
    pub time_millis: Vec<i64>,
    pub start_millis: Option<Vec<i64>>,
    pub day_only: Option<Vec<bool>>,
    /// Columns in source order of rows, also for [`AttributeLevel::Case`]: the first value of a case that is not empty decides.
    pub attributes: Vec<Attribute>,
    /// Attributes of cases by **code of the case dictionary** (missing codes are missing values); they come before `attributes`.
    pub case_attributes: Vec<Attribute>,
}

/// More distinct activities than a map can ever show (65,534): the wrong column was chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooManyActivities {
    pub found: usize,
}

impl EventLog {
    /// Sorts events into cases by (complete time, source row); cases stand in order of first row.
    ///
    /// A counting sort by case keeps the rows of each case in source order; only a case whose times
    /// do not rise already is sorted by time. Every column is given back as soon as it is used.
    pub fn from_events(events: RawEvents) -> Result<EventLog, TooManyActivities> {
        let RawEvents { case, activity, time_millis, start_millis, day_only, attributes, case_attributes } = events;
        if activity.dictionary.len() > usize::from(u16::MAX) {
            return Err(TooManyActivities { found: activity.dictionary.len() - 1 });
        }
        let numbering = Numbering::by_first_row(&case);
        let mut kept: Vec<Attribute> = case_attributes
            .into_iter()
            .map(|attribute| numbering.by_case_code(attribute))
            .chain(attributes.into_iter().map(|attribute| match attribute.level {
                AttributeLevel::Case => numbering.first_value(attribute, &case.codes),
                AttributeLevel::Event => attribute,
            }))
            .collect();
        kept.iter_mut().for_each(|attribute| attribute.dictionary.shrink());
        let Numbering { case_ids, number } = numbering;
        let case_starts = case_starts(&case.codes, &number, case_ids.len());
        let (row, sorted_millis) = order(&case.codes, &number, &case_starts, time_millis);
        drop((case.codes, number));
        let activities = activity.dictionary;
        let activity = row.iter().map(|&r| activity.codes[r as usize] as u16).collect();
        Ok(EventLog {
            activity,
            activities,
            ordered_by_start: false,
            time_millis: sorted_millis,
            start_millis: start_millis.map(|start| row.iter().map(|&r| start[r as usize]).collect()),
            day_only: day_only.map(|flags| row.iter().map(|&r| flags[r as usize]).collect()),
            case_ids,
            case_names: case.dictionary.into(),
            case_starts,
            row,
            source_starts: Vec::new(),
            attributes: kept,
        })
    }

    /// A small log from (case id, activity, complete time in milliseconds UTC), in source order.
    pub fn from_rows<'a>(
        rows: impl IntoIterator<Item = (&'a str, &'a str, i64)>,
    ) -> Result<EventLog, TooManyActivities> {
        let column =
            |name: &str| TextColumn { name: name.into(), codes: Vec::new(), dictionary: Dictionary::default() };
        let (mut case, mut activity, mut time_millis) = (column("case"), column("activity"), Vec::new());
        for (id, label, millis) in rows {
            case.codes.push(case.dictionary.code(id));
            activity.codes.push(activity.dictionary.code(label));
            time_millis.push(millis);
        }
        EventLog::from_events(RawEvents {
            case,
            activity,
            time_millis,
            start_millis: None,
            day_only: None,
            attributes: Vec::new(),
            case_attributes: Vec::new(),
        })
    }
}

/// Which number a case has: cases are counted in the order of their first row.
struct Numbering {
    /// Code of the case id, by case number.
    case_ids: Vec<u32>,
    /// Case number by code of the case id; [`NO_CASE`] for an id without events.
    number: Vec<u32>,
}

const NO_CASE: u32 = u32::MAX;

impl Numbering {
    fn by_first_row(case: &TextColumn) -> Numbering {
        let mut number = vec![NO_CASE; case.dictionary.len()];
        let mut case_ids = Vec::with_capacity(case.dictionary.len());
        for &code in &case.codes {
            let slot = &mut number[code as usize];
            if *slot == NO_CASE {
                *slot = case_ids.len() as u32;
                case_ids.push(code);
            }
        }
        Numbering { case_ids, number }
    }

    /// Codes by case number instead of by code of the case id.
    fn by_case_code(&self, mut attribute: Attribute) -> Attribute {
        let by_code = std::mem::take(&mut attribute.codes);
        let value = |&code: &u32| by_code.get(code as usize).copied().unwrap_or(EMPTY);
        attribute.codes = self.case_ids.iter().map(value).collect();
        attribute
    }

    /// Codes by case number instead of by row: the first that is not empty.
    fn first_value(&self, mut attribute: Attribute, cases: &[u32]) -> Attribute {
        let mut by_case = vec![EMPTY; self.case_ids.len()];
        for (&case, &code) in cases.iter().zip(attribute.codes.iter()) {
            let slot = &mut by_case[self.number[case as usize] as usize];
            if *slot == EMPTY {
                *slot = code;
            }
        }
        attribute.codes = by_case.into();
        attribute
    }
}

/// Where each case begins, and one past the last event.
fn case_starts(codes: &[u32], number: &[u32], cases: usize) -> Vec<u32> {
    let mut starts = vec![0u32; cases + 1];
    for &code in codes {
        starts[number[code as usize] as usize + 1] += 1;
    }
    for i in 1..starts.len() {
        starts[i] += starts[i - 1];
    }
    starts
}

/// Source rows and times in the order of the log.
fn order(codes: &[u32], number: &[u32], case_starts: &[u32], time_millis: Vec<i64>) -> (Vec<u32>, Vec<i64>) {
    let mut next = case_starts.to_vec();
    let mut row = vec![0u32; codes.len()];
    let mut sorted_millis = vec![0i64; codes.len()];
    for (r, (&code, &millis)) in codes.iter().zip(&time_millis).enumerate() {
        let place = &mut next[number[code as usize] as usize];
        row[*place as usize] = r as u32;
        sorted_millis[*place as usize] = millis;
        *place += 1;
    }
    drop(time_millis);
    let mut pairs: Vec<(i64, u32)> = Vec::new();
    for ends in case_starts.windows(2) {
        let range = ends[0] as usize..ends[1] as usize;
        let (times, rows) = (&mut sorted_millis[range.clone()], &mut row[range]);
        if times.is_sorted() {
            continue;
        }
        // Rows rise within the case, so that (time, row) is a total order and the sort is stable.
        pairs.clear();
        pairs.extend(times.iter().copied().zip(rows.iter().copied()));
        pairs.sort_unstable();
        for (slot, &(millis, r)) in pairs.iter().enumerate() {
            times[slot] = millis;
            rows[slot] = r;
        }
    }
    (row, sorted_millis)
}
