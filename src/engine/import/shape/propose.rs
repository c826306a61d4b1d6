//! Which shape a table seems to have, from what its columns do.

use super::ShapeHint;
use crate::engine::import::dates::{Reading, TimeReader};
use crate::engine::import::first_look::{ColumnProfile, name_says};
use crate::engine::import::settings::{Roles, Zone};
use crate::engine::table::EMPTY;
use std::collections::{BTreeMap, BTreeSet};

/// Rows that a proposal needs: of fewer, everything can be said.
const ROWS_TO_TRUST: usize = 5;
/// Columns of dates that make a row look like a case.
const STEPS_AT_LEAST: usize = 3;
/// Lists that a file of lists holds at most: five years of months.
const DAYS_AT_MOST: usize = 60;

/// Shapes that the rows seem to have, the likeliest first; none where a row is an event.
pub(crate) fn propose_shapes(names: &[String], profiles: &[ColumnProfile], roles: &Roles) -> Vec<ShapeHint> {
    let rows = profiles.iter().map(|profile| profile.codes.len()).max().unwrap_or(0);
    if rows < ROWS_TO_TRUST {
        return Vec::new();
    }
    let table = Table { names, profiles, rows };
    [table.wide(), table.snapshots(), table.status_log(), table.periods(roles)].into_iter().flatten().collect()
}

struct Table<'a> {
    names: &'a [String],
    profiles: &'a [ColumnProfile],
    rows: usize,
}

impl Table<'_> {
    fn columns(&self) -> std::ops::Range<u32> {
        0..self.profiles.len() as u32
    }

    fn of(&self, column: u32) -> &ColumnProfile {
        &self.profiles[column as usize]
    }

    /// Dates that may be steps: neither of birth nor of the list itself, which is one day all the way down.
    fn dates(&self) -> Vec<u32> {
        let is_step = |&column: &u32| {
            let profile = self.of(column);
            profile.is_mostly_date() && profile.distinct > 1 && !name_says(&self.names[column as usize], NOT_A_STEP)
        };
        self.columns().filter(is_step).collect()
    }

    /// Nearly every row has an id of its own in the first such column, and three dates or more.
    fn wide(&self) -> Option<ShapeHint> {
        let steps = self.dates();
        let has_own_id = self.columns().any(|column| {
            let profile = self.of(column);
            !profile.is_date()
                && profile.filled * 100 >= self.rows * 95
                && profile.distinct * 100 >= profile.filled * 95
        });
        (has_own_id && steps.len() >= STEPS_AT_LEAST).then_some(ShapeHint::Wide { steps })
    }

    /// One date, few days, and the cases of a day each once.
    fn snapshots(&self) -> Option<ShapeHint> {
        let dates: Vec<u32> = self.columns().filter(|&column| self.of(column).is_date()).collect();
        let &[date] = dates.as_slice() else { return None };
        let days = self.of(date).distinct;
        if !(2..=DAYS_AT_MOST).contains(&days) || self.rows < days * ROWS_TO_TRUST {
            return None;
        }
        let case = self.columns().find(|&column| column != date && self.is_once_a_day(column, date))?;
        let watched: Vec<u32> = self
            .columns()
            .filter(|&column| column != case && column != date)
            .filter(|&column| self.of(column).distinct * 4 <= self.rows && self.of(column).distinct > 1)
            .filter(|&column| self.of(column).changes_within(self.of(case)).1 > 0.0)
            .collect();
        let pattern = self.of(date).dates.first()?.pattern.to_string();
        (!watched.is_empty()).then_some(ShapeHint::Snapshots { case, date, pattern, watched, days: days as u32 })
    }

    fn is_once_a_day(&self, case: u32, date: u32) -> bool {
        let (cases, days) = (self.of(case), self.of(date));
        let repeats =
            cases.filled == self.rows && cases.distinct * 10 <= self.rows * 8 && cases.distinct * 20 >= self.rows;
        let pairs: BTreeSet<(u32, u32)> = cases.codes.iter().copied().zip(days.codes.iter().copied()).collect();
        repeats && pairs.len() == self.rows
    }

    /// Two columns that share their values, where the second says of a row what the first says of the next.
    fn status_log(&self) -> Option<ShapeHint> {
        let is_status = |&column: &u32| {
            let profile = self.of(column);
            (2..=200).contains(&profile.distinct) && !profile.is_date() && profile.number_share < 0.5
        };
        let columns: Vec<u32> = self.columns().filter(is_status).collect();
        for &old in &columns {
            for &new in &columns {
                let named = name_says(&self.names[old as usize], OLD) && name_says(&self.names[new as usize], NEW);
                if old != new && named && self.share_values(old, new) {
                    return Some(ShapeHint::StatusLog { old, new });
                }
            }
        }
        None
    }

    fn share_values(&self, one: u32, other: u32) -> bool {
        let texts = |column: u32| -> BTreeSet<&str> {
            let dictionary = &self.of(column).dictionary;
            (1..dictionary.len() as u32).map(|code| dictionary.text(code)).collect()
        };
        let (one, other) = (texts(one), texts(other));
        one.intersection(&other).count() * 2 >= one.len().min(other.len())
    }

    /// A start and an end in every row, several rows a case, and an activity.
    fn periods(&self, roles: &Roles) -> Option<ShapeHint> {
        let (&[end], &[start]) = (roles.time.as_slice(), roles.start.as_slice()) else { return None };
        let is_free = |column: &u32| ![end, start].contains(column) && !roles.case.contains(column);
        let activity = roles.activity.first().copied().or_else(|| {
            self.columns().filter(is_free).find(|&column| {
                let profile = self.of(column);
                profile.number_share < 0.5 && (2..=self.rows / 2).contains(&profile.distinct)
            })
        })?;
        self.rises(start, end).then_some(ShapeHint::Periods { activity, start, end })
    }

    /// Whether the second time is hardly ever before the first.
    fn rises(&self, start: u32, end: u32) -> bool {
        let reader = |column: u32| {
            let pattern = self.of(column).dates.first()?.pattern.clone();
            Some(TimeReader::new(pattern, Zone::Utc))
        };
        let (Some(mut start_reader), Some(mut end_reader)) = (reader(start), reader(end)) else { return false };
        let mut times: BTreeMap<(u32, u32), u64> = BTreeMap::new();
        for (&first, &last) in self.of(start).codes.iter().zip(&self.of(end).codes) {
            if first != EMPTY && last != EMPTY {
                *times.entry((first, last)).or_default() += 1;
            }
        }
        let (mut rising, mut all) = (0, 0);
        for ((first, last), rows) in times {
            let first = start_reader.read(self.of(start).dictionary.text(first).as_bytes());
            let last = end_reader.read(self.of(end).dictionary.text(last).as_bytes());
            if let (Reading::Time { millis: first, .. }, Reading::Time { millis: last, .. }) = (first, last) {
                all += rows;
                rising += if first <= last { rows } else { 0 };
            }
        }
        all > 0 && rising * 20 >= all * 19
    }
}

/// Words of a name that make a date no step.
const NOT_A_STEP: &[&str] = &["fødsel", "født", "birth", "cpr", "udtræk", "extract", "frist", "deadline", "due", "sla"];
/// Words of a name that say «the status before», and «the status after».
const OLD: &[&str] = &["old", "gammel", "fra", "from", "previous", "forrige", "tidligere", "før"];
const NEW: &[&str] = &["new", "ny", "til", "to", "efter", "nuværende", "current"];
