//! Reading the times of a column: pattern and zone together, remembering the day of the row before.

use super::civil::{days_from_civil, exists};
use super::fixed::{DATE_BYTES, FixedLayout};
use super::parse::{NoTime, WallReading, fraction_millis, offset_seconds, parse};
use super::pattern::DatePattern;
use crate::engine::import::report::Finding;
use crate::engine::import::settings::Zone;
use crate::engine::import::zone::{WallClock, ZoneClock};

const DAY_SECONDS: i64 = 86_400;

/// How a cell of a time column is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reading {
    Time {
        /// Milliseconds UTC.
        millis: i64,
        day_only: bool,
        wall: WallClock,
    },
    /// Empty, or one of the words that mean so.
    Missing,
    /// Does not fit the pattern.
    DoesNotFit,
    /// Fits, and names a day or clock that does not exist.
    Impossible,
}

/// Reads one column of times, row after row.
pub(crate) struct TimeReader {
    pattern: DatePattern,
    zone: ZoneClock,
    remembered: RememberedDay,
    /// Times with a number over 12 in the place of the day of the month.
    pub day_over_twelve: u64,
    /// Times that were read.
    pub read: u64,
    /// Times with a clock that says something else than midnight.
    pub past_midnight: u64,
}

/// The date of the row before, for fixed layouts: nearly always the same in a file in order of time.
struct RememberedDay {
    text: [u8; DATE_BYTES],
    /// Days from 1970-01-01; none before the first row.
    day: Option<i64>,
    /// Seconds UTC of midnight, where the zone has one offset all day.
    midnight: Option<i64>,
    over_twelve: bool,
}

impl DatePattern {
    /// Reads one text; times without an offset are read in `zone`.
    pub fn read(&self, text: &str, zone: Zone) -> Reading {
        TimeReader::new(self.clone(), zone).read(text.as_bytes())
    }

    /// The same by the slower way that reads every pattern: fixed layouts have a faster one, and both must agree.
    pub fn read_by_parts(&self, text: &str, zone: Zone) -> Reading {
        TimeReader::new(self.clone(), zone).read_any(text.as_bytes())
    }
}

impl TimeReader {
    pub fn new(pattern: DatePattern, zone: Zone) -> TimeReader {
        let remembered = RememberedDay { text: [0; DATE_BYTES], day: None, midnight: None, over_twelve: false };
        TimeReader { pattern, zone: ZoneClock::new(zone), remembered, day_over_twelve: 0, read: 0, past_midnight: 0 }
    }

    pub fn pattern(&self) -> &DatePattern {
        &self.pattern
    }

    /// What can be said about which number is the day, where the text alone does not say it.
    ///
    /// Nothing where month and day follow the year, as they always do in practice, and for months by name.
    pub fn day_month_finding(&self) -> Option<Finding> {
        let other = self.pattern.day_and_month_swapped()?;
        let month_then_day = self.pattern.to_string().find('M') < self.pattern.to_string().find('d');
        if self.read == 0 || (self.pattern.is_year_first() && month_then_day) {
            return None;
        }
        Some(if self.day_over_twelve > 0 {
            Finding::DayMonthCertain { count: self.day_over_twelve }
        } else {
            Finding::DayMonthAmbiguous { pattern: self.pattern.to_string(), other: other.to_string() }
        })
    }

    /// Reads one cell.
    #[inline]
    pub fn read(&mut self, text: &[u8]) -> Reading {
        if let Some(layout) = self.pattern.layout
            && let Some(reading) = self.read_fixed(&layout, text)
        {
            self.read += 1;
            return reading;
        }
        self.read_any(text)
    }

    /// The common case by position; none leaves the text to [`Self::read_any`], which decides.
    #[inline]
    fn read_fixed(&mut self, layout: &FixedLayout, text: &[u8]) -> Option<Reading> {
        let (date, rest) = text.split_first_chunk::<DATE_BYTES>()?;
        if *date != self.remembered.text || self.remembered.day.is_none() {
            self.remember(layout, date)?;
        }
        let day = self.remembered.day?;
        let (mut second, mut millis, mut offset, mut day_only) = (0, 0, None, true);
        if !rest.is_empty() {
            let clock = layout.clock?;
            day_only = false;
            let mut tail;
            (second, tail) = clock.seconds(rest)?;
            if clock.fraction
                && let [b'.' | b',', digits @ ..] = tail
            {
                (millis, tail) = fraction_millis(digits)?;
            }
            if clock.offset && !tail.is_empty() {
                let (seconds, end) = offset_seconds(tail)?;
                (offset, tail) = (Some(seconds), end);
            }
            if !tail.is_empty() {
                return None;
            }
        }
        self.day_over_twelve += u64::from(self.remembered.over_twelve);
        self.past_midnight += u64::from(second | millis != 0);
        let (utc, wall) = match (offset, self.remembered.midnight) {
            (Some(offset), _) => (day * DAY_SECONDS + second - offset, WallClock::Plain),
            (None, Some(midnight)) => (midnight + second, WallClock::Plain),
            (None, None) => self.zone.utc_seconds(day, second),
        };
        Some(Reading::Time { millis: utc * 1000 + millis, day_only, wall })
    }

    fn remember(&mut self, layout: &FixedLayout, date: &[u8; DATE_BYTES]) -> Option<()> {
        let (year, month, day_of_month) = layout.date(date)?;
        if !exists(year, month, day_of_month) {
            return None;
        }
        let day = days_from_civil(year, month, day_of_month);
        self.remembered = RememberedDay {
            text: *date,
            day: Some(day),
            midnight: self.zone.midnight_utc_seconds(day),
            over_twelve: day_of_month > 12,
        };
        Some(())
    }

    /// Any pattern and any text.
    fn read_any(&mut self, text: &[u8]) -> Reading {
        let text = trimmed(text);
        match parse(&self.pattern, text) {
            Ok(WallReading { day, second_of_day, millis, offset_seconds, day_only, day_of_month }) => {
                self.read += 1;
                self.day_over_twelve += u64::from(day_of_month > 12);
                self.past_midnight += u64::from(second_of_day | millis != 0);
                let (utc, wall) = match offset_seconds {
                    Some(offset) => (day * DAY_SECONDS + second_of_day - offset, WallClock::Plain),
                    None => self.zone.utc_seconds(day, second_of_day),
                };
                Reading::Time { millis: utc * 1000 + millis, day_only, wall }
            }
            Err(_) if means_missing(text) => Reading::Missing,
            Err(NoTime::DoesNotFit) => Reading::DoesNotFit,
            Err(NoTime::Impossible) => Reading::Impossible,
        }
    }
}

/// Whether a text in a column of times stands for «no time»: empty, `?`, `NA`, `NULL`, `-`, …
pub(crate) fn means_missing(text: &[u8]) -> bool {
    const WORDS: [&str; 14] =
        ["?", "-", "–", "na", "n/a", "nan", "nat", "nil", "null", "none", "empty", "missing", "uoplyst", "#n/a"];
    let text = trimmed(text);
    text.is_empty() || (text.len() <= 8 && WORDS.iter().any(|word| text.eq_ignore_ascii_case(word.as_bytes())))
}

/// Without blanks at the ends, also those that do not break the line.
fn trimmed(text: &[u8]) -> &[u8] {
    let mut text = text.trim_ascii();
    while let Some(rest) = text.strip_prefix(b"\xc2\xa0") {
        text = rest.trim_ascii_start();
    }
    while let Some(rest) = text.strip_suffix(b"\xc2\xa0") {
        text = rest.trim_ascii_end();
    }
    text
}
