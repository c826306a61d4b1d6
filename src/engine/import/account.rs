//! The account of one reading: what was counted, what was turned away, and on which lines it began.

use super::mask::masked;
use super::place::line_in_file;
use super::report::{Finding, ImportReport, RejectReason, RejectedRows};

/// Values of rejected rows beyond this many are counted and not listed.
const LISTED_AT_MOST: usize = 100_000;
/// Line numbers kept of each kind.
pub(crate) const FIRST_LINES: usize = 10;

/// Every rejected row with line, reason and masked value, in file order.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct RejectedValues {
    pub rows: Vec<(u64, RejectReason, String)>,
    /// Rejected rows beyond those listed: counted, too many to list.
    pub not_listed: u64,
}

impl RejectedValues {
    /// Says in every line number that it is one of file number `file`.
    pub(crate) fn stand_in_file(&mut self, file: u32) {
        self.rows.iter_mut().for_each(|(line, _, _)| *line = line_in_file(file, *line));
    }

    /// Adds those of another file.
    pub(crate) fn append(&mut self, other: RejectedValues) {
        let room = LISTED_AT_MOST - self.rows.len().min(LISTED_AT_MOST);
        self.not_listed += other.not_listed + other.rows.len().saturating_sub(room) as u64;
        self.rows.extend(other.rows.into_iter().take(room));
    }
}

impl std::fmt::Debug for RejectedValues {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "RejectedValues({} listed, {} not listed)", self.rows.len(), self.not_listed)
    }
}

/// How often something happened, and the lines where it first did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Tally {
    pub count: u64,
    pub first_lines: Vec<u64>,
}

impl Tally {
    /// Counts one more, on `line`.
    pub fn add(&mut self, line: u64) {
        self.count += 1;
        if self.first_lines.len() < FIRST_LINES {
            self.first_lines.push(line);
        }
    }
}

/// Collects while a file is read; becomes an [`ImportReport`] at the end.
#[derive(Default)]
pub(crate) struct Account {
    /// Rows of data seen so far (events in an XES file).
    pub rows: u64,
    /// Rows of the file, where their shape made others of them; 0 where rows are events already.
    pub file_rows: u64,
    pub in_summer_time_gap: Tally,
    pub in_repeated_hour: Tally,
    pub broken_characters: Tally,
    pub start_after_complete: Tally,
    pub missing_start: u64,
    /// Complete times that say the day only.
    pub day_only: u64,
    pub two_digit_years: u64,
    /// Findings that are not counted row by row, in the order they should be read.
    pub other: Vec<Finding>,
    rejected: std::collections::BTreeMap<RejectReason, Tally>,
    listed: RejectedValues,
}

impl Account {
    /// Turns away the row that begins on `line`; `value` is what the file says there, unmasked.
    pub fn reject(&mut self, line: u64, reason: RejectReason, value: &str) {
        self.rejected.entry(reason).or_default().add(line);
        if self.listed.rows.len() < LISTED_AT_MOST {
            self.listed.rows.push((line, reason, masked(value)));
        } else {
            self.listed.not_listed += 1;
        }
    }

    /// The rows turned away so far, whatever the reason.
    pub fn rejected_rows(&self) -> u64 {
        self.rejected.values().map(|tally| tally.count).sum()
    }

    /// Closes the account: `rows = events + rejected`.
    pub fn close(self) -> (ImportReport, RejectedValues) {
        let events = self.rows - self.rejected_rows();
        let mut findings = self.other;
        let mut find = |tally: Tally, finding: fn(u64, Vec<u64>) -> Finding| {
            if tally.count > 0 {
                findings.push(finding(tally.count, tally.first_lines));
            }
        };
        find(self.broken_characters, |count, first_lines| Finding::BrokenCharacters { count, first_lines });
        find(self.in_summer_time_gap, |count, first_lines| Finding::InSummerTimeGap { count, first_lines });
        find(self.in_repeated_hour, |count, first_lines| Finding::InRepeatedHour { count, first_lines });
        find(self.start_after_complete, |count, first_lines| Finding::StartAfterComplete { count, first_lines });
        if self.day_only > 0 {
            findings.push(Finding::DayOnly { count: self.day_only, of: events });
        }
        if self.two_digit_years > 0 {
            findings.push(Finding::TwoDigitYears { count: self.two_digit_years });
        }
        if self.missing_start > 0 {
            findings.push(Finding::MissingStart { count: self.missing_start });
        }
        let rejected = self
            .rejected
            .into_iter()
            .map(|(reason, tally)| RejectedRows { reason, count: tally.count, first_lines: tally.first_lines })
            .collect();
        (ImportReport { rows: self.rows, file_rows: self.file_rows, events, rejected, findings }, self.listed)
    }
}
