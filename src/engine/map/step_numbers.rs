//! The numbers of a column at each step: what a step costs, where a source says so.

use crate::engine::filter::{Selection, numbers_of};
use crate::engine::log::{Attribute, AttributeLevel, AttributeUse, EventLog};

/// The numbers that the events of one step have in a column.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct StepNumbers {
    /// Events that have one, and cases with such an event.
    pub events: u32,
    pub cases: u32,
    pub total: f64,
    pub median: f64,
}

impl StepNumbers {
    pub fn mean(&self) -> f64 {
        self.total / f64::from(self.events)
    }
}

/// By code of the activity, over the cases of a selection; none where no event has a number. Events without one are passed
/// over. n log n in the events; the median is the middle number, or lies halfway between the two in the middle.
///
/// ```
/// use spor::engine::{filter::Selection, log::{Attribute, EventLog}, map::step_numbers};
/// let log = EventLog::from_rows([("1", "A", 0), ("1", "B", 1), ("2", "A", 0), ("2", "A", 1)]).unwrap();
/// let cost = Attribute::of_events("Pris", ["10", "", "2,5", "4"]);
/// let found = step_numbers(&log, &Selection::all(2), &cost);
/// let a = found[usize::from(log.activity_code("A").unwrap())].unwrap();
/// assert_eq!((a.events, a.cases, a.total, a.median, a.mean()), (3, 2, 16.5, 4.0, 5.5));
/// assert_eq!(found[usize::from(log.activity_code("B").unwrap())], None);
/// ```
pub fn step_numbers(log: &EventLog, selection: &Selection, column: &Attribute) -> Vec<Option<StepNumbers>> {
    let number_of = numbers_of(column);
    let codes = log.codes_by_event(column);
    let mut values: Vec<Vec<f64>> = vec![Vec::new(); log.activity_codes()];
    let mut cases: Vec<(u32, Option<u32>)> = vec![(0, None); log.activity_codes()];
    for case in selection.cases() {
        for event in log.events_of(case) {
            let Some(number) = number_of[codes[event] as usize] else { continue };
            let step = usize::from(log.activity()[event]);
            values[step].push(number);
            let (count, last) = &mut cases[step];
            *count += u32::from(*last != Some(case));
            *last = Some(case);
        }
    }
    let of_step = |(mut values, (cases, _)): (Vec<f64>, (u32, Option<u32>))| {
        let total = values.iter().sum();
        values.sort_unstable_by(f64::total_cmp);
        let upper = *values.get(values.len() / 2)?;
        let median = f64::midpoint(values[(values.len() - 1) / 2], upper);
        Some(StepNumbers { events: values.len() as u32, cases, total, median })
    };
    values.into_iter().zip(cases).map(of_step).collect()
}

/// The columns of events whose every value is a number.
pub fn number_columns(log: &EventLog) -> impl Iterator<Item = &Attribute> {
    log.attributes().iter().filter(|column| {
        let is_of_events = column.level == AttributeLevel::Event && column.used_as == AttributeUse::Plain;
        // A text says so at its first values; a long list of numbers is read once.
        is_of_events && begins_with_numbers(column) && numbers_of(column).iter().skip(1).all(Option::is_some)
    })
}

fn begins_with_numbers(column: &Attribute) -> bool {
    let mut first = (1..column.dictionary.len() as u32).take(8).map(|code| column.dictionary.text(code)).peekable();
    first.peek().is_some()
        && first.all(|text| text.trim_start_matches(['-', '+', ' ']).starts_with(|c: char| c.is_ascii_digit()))
}
