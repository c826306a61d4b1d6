//! From events in source order to the log: cases become ranges, events stand in order of time.

use super::{Attribute, AttributeLevel, EventLog};
use crate::engine::table::{Dictionary, TextColumn};

/// Events in source order, one entry a row in every column. Only rows that can be used.
pub struct RawEvents {
    pub case: TextColumn,
    pub activity: TextColumn,
    pub time_millis: Vec<i64>,
    pub start_millis: Option<Vec<i64>>,
    pub day_only: Option<Vec<bool>>,
    /// Columns in source order of rows, also for [`AttributeLevel::Case`]: the first row of a case decides.
    pub attributes: Vec<Attribute>,
}

/// More distinct activities than a map can ever show (65,534): the wrong column was chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooManyActivities {
    pub found: usize,
}

impl EventLog {
    /// Sorts events into cases by (complete time, source row); cases stand in order of first row.
    pub fn from_events(events: RawEvents) -> Result<EventLog, TooManyActivities> {
        let n = events.case.codes.len();
        if events.activity.dictionary.len() > usize::from(u16::MAX) {
            return Err(TooManyActivities { found: events.activity.dictionary.len() - 1 });
        }
        let mut number = vec![u32::MAX; events.case.dictionary.len()];
        let mut case_ids = Vec::new();
        for &code in &events.case.codes {
            if number[code as usize] == u32::MAX {
                number[code as usize] = case_ids.len() as u32;
                case_ids.push(code);
            }
        }
        let mut row: Vec<u32> = (0..n as u32).collect();
        row.sort_by_key(|&r| (number[events.case.codes[r as usize] as usize], events.time_millis[r as usize], r));
        let mut case_starts = vec![0u32; case_ids.len() + 1];
        for &code in &events.case.codes {
            case_starts[number[code as usize] as usize + 1] += 1;
        }
        for i in 1..case_starts.len() {
            case_starts[i] += case_starts[i - 1];
        }
        let by_row = |values: &Vec<i64>| row.iter().map(|&r| values[r as usize]).collect::<Vec<i64>>();
        let mut attributes = events.attributes;
        for attribute in &mut attributes {
            if attribute.level == AttributeLevel::Case {
                let mut by_case = vec![u32::MAX; case_ids.len()];
                for (r, &code) in events.case.codes.iter().enumerate() {
                    let case = number[code as usize] as usize;
                    if by_case[case] == u32::MAX {
                        by_case[case] = attribute.codes[r];
                    }
                }
                attribute.codes = by_case;
            }
        }
        Ok(EventLog {
            activity: row.iter().map(|&r| events.activity.codes[r as usize] as u16).collect(),
            time_millis: by_row(&events.time_millis),
            start_millis: events.start_millis.as_ref().map(by_row),
            day_only: events.day_only.as_ref().map(|flags| row.iter().map(|&r| flags[r as usize]).collect()),
            case_ids,
            case_names: events.case.dictionary,
            case_starts,
            activities: events.activity.dictionary,
            row,
            attributes,
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
        })
    }
}
