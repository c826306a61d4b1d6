//! What reading a file taught us: rows, events, and every row that did not become one, with its reason.

use super::account::FIRST_LINES;
use super::place::line_in_file;
use super::settings::ColumnNumber;
use crate::engine::ordering::sort_by_key;
use crate::engine::privacy::{KindCount, KindCounts};
use serde::{Deserialize, Serialize};

/// Why a row did not become an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum RejectReason {
    MissingCase,
    MissingActivity,
    MissingTime,
    /// The complete time does not fit the pattern.
    InvalidTime,
    /// The time fits the pattern and names a day or clock that does not exist (31-02, 25:00).
    ImpossibleTime,
    InvalidStart,
    /// The complete time is a day that stands for «open» or «unknown», such as 31-12-9999.
    StandInTime,
    /// The complete time lies before or after the period that was asked for.
    OutsidePeriod,
    /// A line of totals below the data: its first text is «I alt», «Total» or the like, and it is no event.
    TotalRow,
    /// Fewer fields than the header has.
    TooFewFields,
    /// More fields than the header has.
    TooManyFields,
    /// The lifecycle column says something other than complete, and only complete rows were asked for.
    NotComplete,
}

/// All rows turned away for one reason.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RejectedRows {
    pub reason: RejectReason,
    pub count: u64,
    /// Lines of the file (from 1) where the first of them begin; at most 10.
    pub first_lines: Vec<u64>,
}

/// Something about the file that the user should know; counted, never a value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Finding {
    /// Every date has day and month of 12 or less: which is which cannot be told.
    DayMonthAmbiguous { pattern: String, other: String },
    /// So many dates have a number over 12 in the place of the day: the order is certain.
    DayMonthCertain { count: u64 },
    /// So many times fall in the hour that summer time skips; read as one hour later.
    InSummerTimeGap { count: u64, first_lines: Vec<u64> },
    /// So many times fall in the hour that occurs twice; read as the first.
    InRepeatedHour { count: u64, first_lines: Vec<u64> },
    /// So many times say the day only; read as midnight.
    DayOnly { count: u64, of: u64 },
    /// So many values of a column look like CPR numbers; they are masked.
    LooksLikeCpr { column: ColumnNumber, name: String, count: u64 },
    /// Values of a column to be made coarser that could not be read as dates; they are missing now.
    DatesNotCoarsened { name: String, count: u64 },
    /// Rows in which a column of codes had what looks like a person's name; counted before it got other names or groups.
    NamesAmongCodes { name: String, rows: u64 },
    /// Rows that hold what looks like personal data in a column of a table that is left out; how many hold each kind.
    PersonalDataLeftOut { name: String, rows: u64, found: Vec<KindCount> },
    /// Bytes that are not text in the encoding chosen, in the columns that are kept; shown as `�`.
    BrokenCharacters { count: u64, first_lines: Vec<u64> },
    /// Rows above the header that were skipped.
    SkippedAboveHeader { count: u64 },
    /// Columns with the same name, or none; told apart by number.
    RenamedColumns { count: u64 },
    /// So many times are written in another way than the first pattern, and were read by the further ones.
    OtherSpelling { patterns: Vec<String>, count: u64 },
    /// Two digits for the year: read as 1970–2069.
    TwoDigitYears { count: u64 },
    /// A start later than its completion; kept.
    StartAfterComplete { count: u64, first_lines: Vec<u64> },
    /// A start time that is missing; the event is kept without one.
    MissingStart { count: u64 },
    /// A value of a case attribute that changes within its case; the first counts.
    ChangingCaseAttribute { name: String, cases: u64 },
    /// Traces of an XES file with the same id, read as one case.
    RepeatedTrace { count: u64 },
    /// Traces of an XES file without events.
    EmptyTrace { count: u64 },
    /// Rows with a text in this column that had blanks at its ends; they are gone.
    OuterBlanksGone { name: String, rows: u64 },
    /// Rows with a text in this column that had broken characters; they are put right.
    MojibakeMended { name: String, rows: u64 },
    /// Rows in which this column has one of these words, which mean that nothing is known: the value is missing.
    /// `cases` have such a row among their events; none where several files say it, which may be of the same cases.
    ReadAsMissing { name: String, words: Vec<String>, rows: u64, cases: Option<u64> },
    /// Periods whose end, in this column, is a day that stands for «open»: they have a start only.
    OpenEnds { name: String, count: u64 },
    /// A quote opened and never closed: the rest of the file became one field.
    UnclosedQuote { line: u64 },
}

/// The account of one reading: `rows = events + rejected`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ImportReport {
    /// Rows of data in the file (events in an XES file).
    pub rows: u64,
    /// Rows of the file, where the shape of its table made others of them; 0 where a row is an event.
    pub file_rows: u64,
    pub events: u64,
    /// By reason, in the order of [`RejectReason`].
    pub rejected: Vec<RejectedRows>,
    pub findings: Vec<Finding>,
}

impl ImportReport {
    /// Says in every line number that it is one of file number `file`.
    pub(crate) fn stand_in_file(&mut self, file: u32) {
        let rejected = self.rejected.iter_mut().flat_map(|rejected| &mut rejected.first_lines);
        let found = self.findings.iter_mut().flat_map(Finding::lines);
        rejected.chain(found).for_each(|line| *line = line_in_file(file, *line));
    }

    /// Adds the account of another file: counts are summed, what was found in both is said once.
    pub(crate) fn append(&mut self, other: ImportReport) {
        self.rows += other.rows;
        self.file_rows += other.file_rows;
        self.events += other.events;
        for rejected in other.rejected {
            match self.rejected.iter_mut().find(|held| held.reason == rejected.reason) {
                Some(held) => {
                    held.count += rejected.count;
                    add_lines(&mut held.first_lines, &rejected.first_lines);
                }
                None => self.rejected.push(rejected),
            }
        }
        sort_by_key(&mut self.rejected, |rejected| rejected.reason);
        for finding in other.findings {
            if !self.findings.iter_mut().any(|held| held.takes(&finding)) {
                self.findings.push(finding);
            }
        }
    }
}

fn add_lines(lines: &mut Vec<u64>, others: &[u64]) {
    let room = FIRST_LINES - lines.len().min(FIRST_LINES);
    lines.extend(others.iter().take(room));
}

impl Finding {
    /// How many rows, values or cases it is about; none where it counts nothing.
    pub fn count(&self) -> Option<u64> {
        use Finding::*;
        match self {
            DayMonthCertain { count }
            | InSummerTimeGap { count, .. }
            | InRepeatedHour { count, .. }
            | DayOnly { count, .. }
            | LooksLikeCpr { count, .. }
            | DatesNotCoarsened { count, .. }
            | NamesAmongCodes { rows: count, .. }
            | PersonalDataLeftOut { rows: count, .. }
            | BrokenCharacters { count, .. }
            | SkippedAboveHeader { count }
            | RenamedColumns { count }
            | OtherSpelling { count, .. }
            | TwoDigitYears { count }
            | StartAfterComplete { count, .. }
            | MissingStart { count }
            | ChangingCaseAttribute { cases: count, .. }
            | RepeatedTrace { count }
            | EmptyTrace { count }
            | OuterBlanksGone { rows: count, .. }
            | MojibakeMended { rows: count, .. }
            | ReadAsMissing { rows: count, .. }
            | OpenEnds { count, .. } => Some(*count),
            DayMonthAmbiguous { .. } | UnclosedQuote { .. } => None,
        }
    }

    /// The lines that it names.
    fn lines(&mut self) -> &mut [u64] {
        match self {
            Finding::InSummerTimeGap { first_lines, .. }
            | Finding::InRepeatedHour { first_lines, .. }
            | Finding::BrokenCharacters { first_lines, .. }
            | Finding::StartAfterComplete { first_lines, .. } => first_lines,
            Finding::UnclosedQuote { line } => std::slice::from_mut(line),
            _ => &mut [],
        }
    }

    /// Takes the count of the same finding of another file; false where it is another one.
    fn takes(&mut self, other: &Finding) -> bool {
        use Finding::*;
        match (self, other) {
            (DayMonthCertain { count }, DayMonthCertain { count: more })
            | (SkippedAboveHeader { count }, SkippedAboveHeader { count: more })
            | (TwoDigitYears { count }, TwoDigitYears { count: more })
            | (MissingStart { count }, MissingStart { count: more })
            | (RepeatedTrace { count }, RepeatedTrace { count: more })
            | (EmptyTrace { count }, EmptyTrace { count: more }) => *count += more,
            (InSummerTimeGap { count, first_lines }, InSummerTimeGap { count: more, first_lines: lines })
            | (InRepeatedHour { count, first_lines }, InRepeatedHour { count: more, first_lines: lines })
            | (BrokenCharacters { count, first_lines }, BrokenCharacters { count: more, first_lines: lines })
            | (StartAfterComplete { count, first_lines }, StartAfterComplete { count: more, first_lines: lines }) => {
                *count += more;
                add_lines(first_lines, lines);
            }
            (DayOnly { count, of }, DayOnly { count: more, of: others }) => {
                *count += more;
                *of += others;
            }
            (LooksLikeCpr { name, count, .. }, LooksLikeCpr { name: other, count: more, .. }) if name == other => {
                *count += more;
            }
            (OtherSpelling { patterns, count }, OtherSpelling { patterns: others, count: more })
                if patterns == others =>
            {
                *count += more;
            }
            (ChangingCaseAttribute { name, cases }, ChangingCaseAttribute { name: other, cases: more })
                if name == other =>
            {
                *cases += more;
            }
            (OuterBlanksGone { name, rows }, OuterBlanksGone { name: other, rows: more })
            | (MojibakeMended { name, rows }, MojibakeMended { name: other, rows: more })
            | (OpenEnds { name, count: rows }, OpenEnds { name: other, count: more })
                if name == other =>
            {
                *rows += more;
            }
            (
                PersonalDataLeftOut { name, rows, found },
                PersonalDataLeftOut { name: other, rows: more, found: others },
            ) if name == other => {
                *rows += more;
                *found = KindCounts::of(found.iter().chain(others)).list();
            }
            (
                ReadAsMissing { name, words, rows, cases },
                ReadAsMissing { name: other, words: others, rows: more, .. },
            ) if name == other => {
                *rows += more;
                *cases = None;
                let new: Vec<String> = others.iter().filter(|word| !words.contains(word)).cloned().collect();
                words.extend(new);
            }
            // The same columns renamed in every file are renamed once.
            (held, other) => return held == other,
        }
        true
    }
}
