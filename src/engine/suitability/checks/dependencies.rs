//! Dependencies between columns: what one says nearly always tells what another says, and the rows where it does not.

use super::super::registered::Registered;
use crate::engine::log::{Attribute, AttributeLevel};
use crate::engine::ordering::sort_by;
use crate::engine::table::EMPTY;
use serde::{Deserialize, Serialize};

/// What tells the value of another column.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Determinant {
    Activity,
    /// A column, by its place.
    Column(usize),
}

/// A dependency that nearly all rows keep.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dependency {
    pub determinant: Determinant,
    /// The column that it tells, by its place.
    pub determined: usize,
    /// Both columns are of cases: rows are cases then.
    pub of_cases: bool,
    /// Rows that have both, where the value of the first is no rare one.
    pub rows: u32,
    /// Rows whose second value is not the one that the first has most often.
    pub exceptions: u32,
}

/// A value with fewer rows says nothing of what it tells.
const ROWS_OF_VALUE: u32 = 5;
/// So many rows are looked at, and so many in a hundred of them keep the dependency.
const ROWS_AT_LEAST: u32 = 50;
const KEPT_PERCENT: u64 = 95;
/// A column in which one value has more than so many in a hundred rows is told by anything.
const COMMONEST_PERCENT: u64 = 80;
/// Pairs of values that are counted in one table; columns of categories have far fewer.
const CELLS_AT_MOST: usize = 1 << 20;

/// The dependencies of these columns, and of the activity, that some row breaks: most exceptions first, then by place
/// (daqapo's `detect_attribute_dependencies`, which is told what to look for).
///
/// Found in the log itself: 95 in a hundred rows have, for their value of the first column, the value of the second that goes
/// with it most often, and no value of the second has more than 80 in a hundred rows. Whether it is a rule only the expert
/// knows. `O(columns² · n)`.
pub fn dependencies(registered: &Registered, columns: &[usize]) -> Vec<Dependency> {
    let mut found = Vec::new();
    let determinants = columns.iter().map(|&column| Determinant::Column(column));
    for determinant in std::iter::once(Determinant::Activity).chain(determinants) {
        for &determined in columns.iter().filter(|&&column| determinant != Determinant::Column(column)) {
            found.extend(Pair::of(registered, determinant, determined).and_then(|pair| pair.dependency()));
        }
    }
    sort_by(&mut found, |a, b| {
        b.exceptions.cmp(&a.exceptions).then_with(|| (a.determinant, a.determined).cmp(&(b.determinant, b.determined)))
    });
    found
}

/// The rows that break a dependency, in the order of the log: events, or of cases their first events.
pub fn dependency_exceptions(registered: &Registered, determinant: Determinant, determined: usize) -> Vec<u32> {
    Pair::of(registered, determinant, determined).map_or_else(Vec::new, |pair| pair.exceptions())
}

/// Two columns side by side, row by row.
struct Pair {
    determinant: Determinant,
    determined: usize,
    of_cases: bool,
    /// Event, value of the first, value of the second; without rows that lack one.
    rows: Vec<(u32, u32, u32)>,
    width: usize,
    counts: Vec<u32>,
}

impl Pair {
    /// None where the table of both would be too large.
    fn of(registered: &Registered, determinant: Determinant, determined: usize) -> Option<Pair> {
        let log = registered.log;
        let second = log.attributes().get(determined)?;
        let first = match determinant {
            Determinant::Activity => None,
            Determinant::Column(place) => Some(log.attributes().get(place)?),
        };
        let height = first.map_or(log.activity_codes(), |first| first.dictionary.len());
        let width = second.dictionary.len();
        if height * width > CELLS_AT_MOST {
            return None;
        }
        let is_of_case = |of: &Attribute| of.level == AttributeLevel::Case;
        let of_cases = first.is_some_and(is_of_case) && is_of_case(second);
        let code_of = |of: Option<&Attribute>, case: u32, event: u32, by_event: &[u32]| match of {
            None => u32::from(registered.activity(event)),
            Some(of) if is_of_case(of) => of.codes[case as usize],
            Some(_) => by_event[event as usize],
        };
        let by_event = |of: Option<&Attribute>| match of {
            Some(of) if !is_of_case(of) => log.codes_by_event(of),
            _ => Vec::new(),
        };
        let (first_codes, second_codes) = (by_event(first), by_event(Some(second)));
        let mut rows = Vec::new();
        for (case, course) in registered.courses() {
            for &event in &course[..if of_cases { course.len().min(1) } else { course.len() }] {
                let one = code_of(first, case, event, &first_codes);
                let other = code_of(Some(second), case, event, &second_codes);
                if (first.is_none() || one != EMPTY) && other != EMPTY {
                    rows.push((event, one, other));
                }
            }
        }
        let mut counts = vec![0; height * width];
        rows.iter().for_each(|&(_, one, other)| counts[one as usize * width + other as usize] += 1);
        Some(Pair { determinant, determined, of_cases, rows, width, counts })
    }

    fn dependency(&self) -> Option<Dependency> {
        let (mut rows, mut kept) = (0_u32, 0_u32);
        let mut of_second = vec![0_u32; self.width];
        for of_value in self.counts.chunks(self.width).filter(|of| of.iter().sum::<u32>() >= ROWS_OF_VALUE) {
            rows += of_value.iter().sum::<u32>();
            kept += of_value.iter().max().copied().unwrap_or(0);
            of_second.iter_mut().zip(of_value).for_each(|(sum, count)| *sum += count);
        }
        let commonest = of_second.into_iter().max().unwrap_or(0);
        let percent = |part: u32| u64::from(part) * 100;
        let is_kept = percent(kept) >= u64::from(rows) * KEPT_PERCENT && kept < rows;
        let is_told_by_few = percent(commonest) <= u64::from(rows) * COMMONEST_PERCENT;
        (rows >= ROWS_AT_LEAST && is_kept && is_told_by_few).then_some(Dependency {
            determinant: self.determinant,
            determined: self.determined,
            of_cases: self.of_cases,
            rows,
            exceptions: rows - kept,
        })
    }

    fn exceptions(&self) -> Vec<u32> {
        // Of values that are equally common the first one counts.
        let usual: Vec<Option<u32>> = self
            .counts
            .chunks(self.width)
            .map(|of_value| {
                let most = of_value.iter().max().copied().unwrap_or(0);
                let usual = of_value.iter().position(|&count| count == most).map(|code| code as u32);
                usual.filter(|_| of_value.iter().sum::<u32>() >= ROWS_OF_VALUE)
            })
            .collect();
        let is_other = |&&(_, one, other): &&(u32, u32, u32)| usual[one as usize].is_some_and(|usual| usual != other);
        self.rows.iter().filter(is_other).map(|&(event, ..)| event).collect()
    }
}
