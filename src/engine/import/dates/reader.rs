//! Reading the times of a column: pattern and zone together, remembering the day of the row before.

use super::fixed::{DATE_BYTES, FixedLayout};
use super::parse::{NoTime, WallReading, fraction_millis, offset_seconds, parse};
use super::pattern::DatePattern;
use crate::engine::calendar::{days_from_civil, exists};
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
    /// A day that systems write where there is none: 31-12-9999 for «still open», 01-01-1900 for «not known».
    StandIn,
}

/// Reads one column of times, row after row.
pub(crate) struct TimeReader {
    pattern: DatePattern,
    zone: ZoneClock,
    remembered: RememberedDay,
    /// Times with a number over 12 in the place of the day of the month.
    day_over_twelve: u64,
    /// Times that were read, by whatever spelling.
    pub read: u64,
    /// Times with a clock that says something else than midnight.
    pub past_midnight: u64,
    /// The other spellings of the column, tried in turn where the first does not fit.
    others: Vec<Spelling>,
    /// Times that one of the others read.
    pub read_by_others: u64,
}

/// A further way in which times are written in a column.
enum Spelling {
    Pattern(Box<TimeReader>),
    ExcelSerial,
}

/// What parts the spellings of a column in its setting: `dd-MM-yyyy HH:mm | yyyy-MM-dd`.
const BETWEEN_SPELLINGS: &str = " | ";
/// The spelling of days counted from 30 December 1899, as Excel writes a date that lost its format: `45250,5`.
pub(crate) const EXCEL_SERIAL: &str = "excel";

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
        let mut reader = TimeReader::new(self.clone(), zone);
        let reading = reader.read_any(text.as_bytes());
        reader.without_stand_ins(reading)
    }
}

impl TimeReader {
    pub fn new(pattern: DatePattern, zone: Zone) -> TimeReader {
        let remembered = RememberedDay { text: [0; DATE_BYTES], day: None, midnight: None, over_twelve: false };
        TimeReader {
            pattern,
            zone: ZoneClock::new(zone),
            remembered,
            day_over_twelve: 0,
            read: 0,
            past_midnight: 0,
            others: Vec::new(),
            read_by_others: 0,
        }
    }

    /// A reader of all spellings that `setting` names, the first of them preferred; none when one is no pattern.
    pub fn of_setting(setting: &str, zone: Zone) -> Option<TimeReader> {
        // A pattern may hold the sign itself: then it is one only where its parts are none.
        TimeReader::of_spellings(setting, zone).or_else(|| Some(TimeReader::new(DatePattern::new(setting)?, zone)))
    }

    fn of_spellings(setting: &str, zone: Zone) -> Option<TimeReader> {
        let mut spellings = setting.split(BETWEEN_SPELLINGS);
        let mut reader = TimeReader::new(DatePattern::new(spellings.next()?)?, zone);
        for spelling in spellings {
            reader.others.push(match spelling.trim() {
                EXCEL_SERIAL => Spelling::ExcelSerial,
                pattern => Spelling::Pattern(Box::new(TimeReader::new(DatePattern::new(pattern)?, zone))),
            });
        }
        Some(reader)
    }

    /// The setting that names these spellings.
    pub fn setting(spellings: &[String]) -> String {
        spellings.join(BETWEEN_SPELLINGS)
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

    /// How many times were not written as most of them are.
    pub fn other_spelling_finding(&self) -> Option<Finding> {
        let patterns = self.others.iter().map(|other| match other {
            Spelling::Pattern(reader) => reader.pattern.to_string(),
            Spelling::ExcelSerial => EXCEL_SERIAL.into(),
        });
        (self.read_by_others > 0)
            .then(|| Finding::OtherSpelling { patterns: patterns.collect(), count: self.read_by_others })
    }

    /// Reads one cell.
    #[inline]
    pub fn read(&mut self, text: &[u8]) -> Reading {
        match self.read_first(text) {
            Reading::DoesNotFit if !self.others.is_empty() => self.read_other(text),
            reading => self.without_stand_ins(reading),
        }
    }

    /// A time that stands for «unknown» is none that was read.
    #[inline]
    fn without_stand_ins(&mut self, reading: Reading) -> Reading {
        match reading {
            Reading::Time { millis, .. } if is_stand_in(millis) => {
                self.read -= 1;
                Reading::StandIn
            }
            reading => reading,
        }
    }

    #[cold]
    fn read_other(&mut self, text: &[u8]) -> Reading {
        let mut worst = Reading::DoesNotFit;
        for other in &mut self.others {
            let (reading, past_midnight) = match other {
                Spelling::Pattern(reader) => {
                    let before = reader.past_midnight;
                    (reader.read(text), reader.past_midnight - before)
                }
                Spelling::ExcelSerial => {
                    let reading = excel_serial(text, &mut self.zone);
                    (reading, u64::from(!matches!(reading, Reading::Time { day_only: true, .. })))
                }
            };
            match reading {
                Reading::Time { .. } => {
                    self.read += 1;
                    self.read_by_others += 1;
                    self.past_midnight += past_midnight;
                    return reading;
                }
                Reading::DoesNotFit => {}
                other => worst = other,
            }
        }
        worst
    }

    #[inline]
    fn read_first(&mut self, text: &[u8]) -> Reading {
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

/// Whether an instant stands for «open» or «unknown»: the last day of 9999, or midnight at the beginning of 1900 and
/// of 1753 (the oldest days that two Microsoft programs can write), of 1600 or 1601 (Windows), of year 1, or of
/// 30 December 1899 (Excel's zero).
///
/// `domain.md` §2.7 has seen 31-12-9999, 01-01-1900 and 01-01-1600. An hour's room covers both zones.
#[inline]
fn is_stand_in(millis: i64) -> bool {
    const DAY_MILLIS: i64 = DAY_SECONDS * 1000;
    const FIRST_OF_1901: i64 = -25_202 * DAY_MILLIS;
    const LAST_DAY_OF_9999: i64 = 2_932_896 * DAY_MILLIS - HOUR_MILLIS;
    const HOUR_MILLIS: i64 = 3_600_000;
    if (FIRST_OF_1901..LAST_DAY_OF_9999).contains(&millis) {
        return false;
    }
    const DAYS: [i64; 6] = [-25_567, -79_257, -134_774, -135_140, -719_162, -25_569];
    let is_midnight_of = |day: &i64| (0..=HOUR_MILLIS).contains(&(day * DAY_MILLIS - millis));
    millis >= LAST_DAY_OF_9999 || DAYS.iter().any(is_midnight_of)
}

/// A day counted from 30 December 1899 with the time of day behind the comma, `45250,5`; of the years 1970 to 2064.
fn excel_serial(text: &[u8], zone: &mut ZoneClock) -> Reading {
    const DAYS_TO_1970: f64 = 25_569.0;
    let Ok(text) = std::str::from_utf8(trimmed(text)) else { return Reading::DoesNotFit };
    let Some(serial) = text.replace(',', ".").parse::<f64>().ok().filter(|n| (DAYS_TO_1970..60_000.0).contains(n))
    else {
        return Reading::DoesNotFit;
    };
    // Excel keeps a time of day to about a millisecond; whole seconds are what people wrote.
    let seconds = ((serial - DAYS_TO_1970) * DAY_SECONDS as f64).round() as i64;
    let (utc, wall) = zone.utc_seconds(seconds.div_euclid(DAY_SECONDS), seconds.rem_euclid(DAY_SECONDS));
    Reading::Time { millis: utc * 1000, day_only: serial.fract() == 0.0, wall }
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
