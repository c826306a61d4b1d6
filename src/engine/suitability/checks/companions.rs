//! Steps that belong to another step, or to a value of a column, and the cases that lack them.

use super::super::registered::Registered;
use crate::engine::log::{AttributeLevel, EventLog};
use crate::engine::ordering::sort_by;
use crate::engine::table::EMPTY;
use serde::{Deserialize, Serialize};

/// What a step belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Given {
    Activity(u16),
    /// A value of a column of cases, by the place of the column and the code of the value.
    Value {
        column: usize,
        code: u32,
    },
}

/// A step that nearly all closed cases with something else have, and those that do not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Companion {
    pub given: Given,
    pub then: u16,
    /// Closed cases with what is given.
    pub cases: u32,
    /// Those of them without the step.
    pub without: u32,
}

/// A step belongs to something where so many cases have that, and so many in a hundred of them have the step.
const CASES_AT_LEAST: u32 = 20;
const HAS_PERCENT: u64 = 95;
/// It is no step that everybody has: of the other cases so many in a hundred have it, at most.
const OTHERS_PERCENT: u64 = 50;
/// With more activities the activity is no category.
const ACTIVITIES_AT_MOST: usize = 1_024;
/// A column with more values is no category here.
const VALUES_AT_MOST: usize = 50;

/// The companions that some case lacks, most such cases first, then by what is given and by name (daqapo's
/// `detect_related_activities` and `detect_conditional_activity_presence`, which are told what to look for).
///
/// Found in the log itself, among cases that have one of the closing steps `ends`, since an open case may still get the step;
/// without any, among all. `columns` are those of cases whose values are looked at. Whether it is a rule only the expert
/// knows. `O(cases · activities²)`.
pub fn companions(registered: &Registered, ends: &[String], columns: &[usize]) -> Vec<Companion> {
    let log = registered.log;
    let codes = log.activity_codes();
    if codes > ACTIVITIES_AT_MOST {
        return Vec::new();
    }
    let columns: Vec<usize> = columns.iter().copied().filter(|&column| is_looked_at(log, column)).collect();
    let width_of = |column: usize| log.attributes()[column].dictionary.len();
    // What may be given, one after the other: activities, then the values of each column.
    let mut first_of = Vec::new();
    let mut all_given: Vec<Given> = (0..codes as u16).map(Given::Activity).collect();
    for &column in &columns {
        first_of.push(all_given.len());
        all_given.extend((0..width_of(column) as u32).map(|code| Given::Value { column, code }));
    }
    let mut with_given = vec![0_u32; all_given.len()];
    let mut with_step = vec![0_u32; codes];
    let mut with_both = vec![0_u32; all_given.len() * codes];
    let mut cases = 0_u32;
    each_closed(registered, ends, &mut |case, steps| {
        cases += 1;
        let values = columns.iter().zip(&first_of).filter_map(|(&column, &first)| {
            let code = log.attributes()[column].codes[case as usize];
            (code != EMPTY).then_some(first + code as usize)
        });
        for given in steps.iter().copied().chain(values) {
            with_given[given] += 1;
            steps.iter().for_each(|&step| with_both[given * codes + step] += 1);
        }
        steps.iter().for_each(|&step| with_step[step] += 1);
    });
    let mut found = Vec::new();
    for (place, &given) in all_given.iter().enumerate() {
        let of = with_given[place];
        for then in (0..codes).filter(|&then| given != Given::Activity(then as u16)) {
            let both = with_both[place * codes + then];
            let (others, others_have) = (cases - of, with_step[then] - both);
            let percent = |part: u32| u64::from(part) * 100;
            let belongs = of >= CASES_AT_LEAST
                && percent(both) >= u64::from(of) * HAS_PERCENT
                && others > 0
                && percent(others_have) <= u64::from(others) * OTHERS_PERCENT;
            if belongs && both < of {
                found.push(Companion { given, then: then as u16, cases: of, without: of - both });
            }
        }
    }
    let name = |of: &Companion| log.activity_name(of.then);
    sort_by(&mut found, |a, b| b.without.cmp(&a.without).then_with(|| (a.given, name(a)).cmp(&(b.given, name(b)))));
    found
}

/// The closed cases that have what is given and lack the step, rising.
pub fn cases_without_companion(registered: &Registered, ends: &[String], given: Given, then: u16) -> Vec<u32> {
    let log = registered.log;
    let mut found = Vec::new();
    each_closed(registered, ends, &mut |case, steps| {
        let has_given = match given {
            Given::Activity(code) => steps.contains(&usize::from(code)),
            Given::Value { column, code } => log.attributes()[column].codes[case as usize] == code,
        };
        if has_given && !steps.contains(&usize::from(then)) {
            found.push(case);
        }
    });
    found
}

fn is_looked_at(log: &EventLog, column: usize) -> bool {
    let of = log.attributes().get(column);
    of.is_some_and(|of| of.level == AttributeLevel::Case && of.dictionary.len() <= VALUES_AT_MOST + 1)
}

/// Gives every case that is closed, with its different activities.
fn each_closed(registered: &Registered, ends: &[String], each: &mut dyn FnMut(u32, &[usize])) {
    let mut closes = vec![ends.is_empty(); registered.log.activity_codes()];
    ends.iter().filter_map(|name| registered.log.activity_code(name)).for_each(|code| closes[usize::from(code)] = true);
    let mut steps: Vec<usize> = Vec::new();
    for (case, course) in registered.courses() {
        steps.clear();
        steps.extend(course.iter().map(|&event| usize::from(registered.activity(event))));
        steps.sort_unstable();
        steps.dedup();
        if steps.iter().any(|&step| closes[step]) {
            each(case, &steps);
        }
    }
}
