//! Writing an instant as a pattern says.

use super::pattern::{DatePattern, Field, Part, Width};
use crate::engine::import::preview::WallTime;
use crate::engine::import::settings::Zone;
use crate::engine::import::zone::{offset_seconds, wall_time};
use std::fmt::Write;

impl DatePattern {
    /// The instant `millis` (UTC) on the clock in `zone`; none where the pattern has names of months or days, or AM and
    /// PM. What the pattern does not name is left out. Between day and clock stands a `T` where an offset follows, as in
    /// ISO 8601, otherwise a blank.
    ///
    /// ```
    /// use spor::engine::import::{DatePattern, Zone};
    /// let pattern = DatePattern::new("dd-MM-yyyy HH:mm").unwrap();
    /// assert_eq!(pattern.write(1_709_280_000_000, Zone::Copenhagen).unwrap(), "01-03-2024 09:00");
    /// ```
    pub fn write(&self, millis: i64, zone: Zone) -> Option<String> {
        let mut text = String::new();
        let has_offset = self.parts.contains(&Part::Offset);
        let wall = wall_time(millis, zone, false);
        let ahead = offset_seconds(millis, zone);
        write_parts(&self.parts, &wall, ahead, has_offset, &mut text)?;
        Some(text)
    }
}

fn write_parts(parts: &[Part], wall: &WallTime, ahead: i64, has_offset: bool, out: &mut String) -> Option<()> {
    for part in parts {
        match part {
            Part::Number(field, width) => {
                let number = match field {
                    Field::Year => wall.year,
                    Field::Month => i32::from(wall.month),
                    Field::Day => i32::from(wall.day),
                    Field::Hour => i32::from(wall.hour),
                    Field::Minute => i32::from(wall.minute),
                    Field::Second => i32::from(wall.second),
                };
                match width {
                    Width::OneOrTwo => write!(out, "{number}"),
                    Width::Two => write!(out, "{:02}", number.rem_euclid(100)),
                    Width::Four => write!(out, "{number:04}"),
                }
                .ok()?;
            }
            Part::Fraction if wall.milli > 0 => write!(out, ".{:03}", wall.milli).ok()?,
            Part::Fraction => {}
            Part::Offset if ahead == 0 => out.push('Z'),
            Part::Offset => {
                let (sign, minutes) = (if ahead < 0 { '-' } else { '+' }, ahead.abs() / 60);
                write!(out, "{sign}{:02}:{:02}", minutes / 60, minutes % 60).ok()?;
            }
            Part::Gap => out.push(if has_offset { 'T' } else { ' ' }),
            Part::Literal(letter) => out.push(*letter),
            Part::Optional(inner) => write_parts(inner, wall, ahead, has_offset, out)?,
            Part::MonthName | Part::WeekdayName | Part::HalfDay => return None,
        }
    }
    Some(())
}
