//! How the invented files write numbers, dates and clocks.

use super::calendar::{DAY, calendar_date, utc_seconds};

/// How a file writes its times.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Clock {
    /// `dd-mm-yyyy hh:mm` on the wall clock.
    Danish,
    /// `yyyy-mm-dd hh:mm` on the wall clock.
    Iso,
    /// `yyyy-mm-dd hh:mm:ss` on the wall clock.
    IsoSeconds,
    /// `yyyy-mm-ddThh:mm:ssZ`, in UTC.
    Utc,
}

/// Writes a number with at least `width` digits.
pub fn digits(number: i64, width: u32, out: &mut String) {
    let mut needed = width;
    while number >= 10i64.pow(needed) {
        needed += 1;
    }
    for place in (0..needed).rev() {
        out.push(char::from(b'0' + (number / 10i64.pow(place) % 10) as u8));
    }
}

/// Writes a day as `dd-mm-yyyy`.
pub fn danish_date(day: i64, out: &mut String) {
    let (year, month, day) = calendar_date(day);
    digits(day, 2, out);
    out.push('-');
    digits(month, 2, out);
    out.push('-');
    digits(year, 4, out);
}

fn iso_date(day: i64, out: &mut String) {
    let (year, month, day) = calendar_date(day);
    digits(year, 4, out);
    out.push('-');
    digits(month, 2, out);
    out.push('-');
    digits(day, 2, out);
}

/// Writes a wall clock (seconds since 2023-01-01 in Copenhagen).
pub fn clock(wall: i64, how: Clock, out: &mut String) {
    let seconds = if how == Clock::Utc { utc_seconds(wall) } else { wall };
    let (day, second) = (seconds.div_euclid(DAY), seconds.rem_euclid(DAY));
    match how {
        Clock::Danish => danish_date(day, out),
        Clock::Iso | Clock::IsoSeconds | Clock::Utc => iso_date(day, out),
    }
    out.push(if how == Clock::Utc { 'T' } else { ' ' });
    digits(second / 3600, 2, out);
    out.push(':');
    digits(second / 60 % 60, 2, out);
    if matches!(how, Clock::IsoSeconds | Clock::Utc) {
        out.push(':');
        digits(second % 60, 2, out);
    }
    if how == Clock::Utc {
        out.push('Z');
    }
}

/// Writes an amount in øre as Danish kroner: `12.345,50`.
pub fn kroner(amount_ore: i64, out: &mut String) {
    let whole = amount_ore / 100;
    let mut thousands = 1;
    while whole / thousands >= 1000 {
        thousands *= 1000;
    }
    digits(whole / thousands, 1, out);
    while thousands > 1 {
        thousands /= 1000;
        out.push('.');
        digits(whole / thousands % 1000, 3, out);
    }
    out.push(',');
    digits(amount_ore % 100, 2, out);
}
