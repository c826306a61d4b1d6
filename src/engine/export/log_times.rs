//! Times on their way into a file: instants become readings of a clock on the wall, with an offset where only that
//! tells two hours apart.

use crate::engine::import::{Zone, ZoneClock, offset_seconds};
use crate::engine::log::{EventLog, NO_TIME};
use chrono::{Datelike, Timelike};

/// How the times of a whole file are written, so that a reader who has seen the first knows the last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct TimeStyle {
    pub zone: Zone,
    /// Some time is not a whole second.
    pub fraction: bool,
    /// Some time cannot be told from its reading: it lies in the second of the two hours in autumn that the clock
    /// shows twice.
    pub offset: bool,
}

impl TimeStyle {
    /// The style that loses nothing of the times and starts of `log`.
    pub fn of(log: &EventLog, zone: Zone) -> TimeStyle {
        let mut clock = WallReader::new(zone);
        let mut style = TimeStyle { zone, fraction: false, offset: false };
        for &millis in times(log) {
            style.fraction |= millis.rem_euclid(1000) != 0;
            style.offset |= !style.offset && !clock.reads_back(millis);
        }
        style
    }
}

/// Complete times and starts.
fn times(log: &EventLog) -> impl Iterator<Item = &i64> {
    log.time_millis().iter().chain(log.start_millis().unwrap_or_default().iter().filter(|&&start| start != NO_TIME))
}

/// Tells which instants can be read back from the clock on the wall.
pub(super) struct WallReader {
    zone: Zone,
    clock: ZoneClock,
}

impl WallReader {
    pub fn new(zone: Zone) -> WallReader {
        WallReader { zone, clock: ZoneClock::new(zone) }
    }

    /// Whether the reading of the wall clock at `millis` stands for that instant.
    pub fn reads_back(&mut self, millis: i64) -> bool {
        if self.zone == Zone::Utc {
            return true;
        }
        let utc = millis.div_euclid(1000);
        let wall = utc + offset_seconds(millis, self.zone);
        self.clock.utc_seconds(wall.div_euclid(DAY_SECONDS), wall.rem_euclid(DAY_SECONDS)).0 == utc
    }
}

const DAY_SECONDS: i64 = 86_400;

/// A reading of the clock on the wall.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct WallReading {
    pub year: i32,
    pub month: u32,
    pub day: u32,
    pub hour: u32,
    pub minute: u32,
    pub second: u32,
    pub milli: u32,
    /// Minutes ahead of UTC; exact together with the reading where `with_offset` was asked for.
    pub offset_minutes: i64,
    /// Milliseconds since 1970-01-01 00:00 on the wall.
    wall_millis: i64,
}

impl WallReading {
    /// The clock in `zone` at `millis`. Where the offset is written too it has whole minutes, and reading and offset
    /// together are the instant, also before 1894, when Copenhagen was 50 minutes and 20 seconds ahead of UTC.
    pub fn of(millis: i64, zone: Zone, with_offset: bool) -> WallReading {
        let seconds = offset_seconds(millis, zone);
        let offset_minutes = seconds.div_euclid(60);
        let ahead = if with_offset { offset_minutes * 60 } else { seconds };
        let wall_millis = millis.saturating_add(ahead * 1000);
        let wall = chrono::DateTime::from_timestamp_millis(wall_millis).unwrap_or_default();
        WallReading {
            year: wall.year(),
            month: wall.month(),
            day: wall.day(),
            hour: wall.hour(),
            minute: wall.minute(),
            second: wall.second(),
            milli: wall.timestamp_subsec_millis(),
            offset_minutes,
            wall_millis,
        }
    }

    pub fn is_midnight(&self) -> bool {
        (self.hour, self.minute, self.second, self.milli) == (0, 0, 0, 0)
    }

    /// Days and their fraction since 1970-01-01 00:00 on the wall.
    pub fn days_since_1970(&self) -> f64 {
        self.wall_millis as f64 / 86_400_000.0
    }

    /// `2024-05-01T12:00:05.000+02:00`: reading and offset together.
    pub fn push_iso(&self, out: &mut Vec<u8>) {
        self.push_iso_date(out);
        out.push(b'T');
        self.push_clock(out, Some(b'.'));
        self.push_offset(out);
    }

    /// `2024-05-01`.
    pub fn push_iso_date(&self, out: &mut Vec<u8>) {
        push_year(out, self.year);
        out.push(b'-');
        push_digits(out, self.month, 2);
        out.push(b'-');
        push_digits(out, self.day, 2);
    }

    /// `01-05-2024`, as Danes write it.
    pub fn push_danish_date(&self, out: &mut Vec<u8>) {
        push_digits(out, self.day, 2);
        out.push(b'-');
        push_digits(out, self.month, 2);
        out.push(b'-');
        push_year(out, self.year);
    }

    /// `12:00:05`, and behind the mark, where there is one, the milliseconds.
    pub fn push_clock(&self, out: &mut Vec<u8>, fraction_mark: Option<u8>) {
        push_digits(out, self.hour, 2);
        out.push(b':');
        push_digits(out, self.minute, 2);
        out.push(b':');
        push_digits(out, self.second, 2);
        if let Some(mark) = fraction_mark {
            out.push(mark);
            push_digits(out, self.milli, 3);
        }
    }

    /// `+02:00`.
    pub fn push_offset(&self, out: &mut Vec<u8>) {
        out.push(if self.offset_minutes < 0 { b'-' } else { b'+' });
        let minutes = self.offset_minutes.unsigned_abs() as u32;
        push_digits(out, minutes / 60, 2);
        out.push(b':');
        push_digits(out, minutes % 60, 2);
    }
}

fn push_year(out: &mut Vec<u8>, year: i32) {
    if year < 0 {
        out.push(b'-');
    }
    let year = year.unsigned_abs();
    push_digits(out, year, if year > 9999 { 6 } else { 4 });
}

fn push_digits(out: &mut Vec<u8>, number: u32, digits: u32) {
    for place in (0..digits).rev() {
        out.push(b'0' + (number / 10u32.pow(place) % 10) as u8);
    }
}
