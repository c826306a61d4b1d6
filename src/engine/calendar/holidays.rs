//! Danish public holidays: the days on which nearly every office is closed.

use super::CalendarDay;
use serde::{Deserialize, Serialize};

/// A public holiday in Denmark.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Holiday {
    NewYearsDay,
    MaundyThursday,
    GoodFriday,
    EasterSunday,
    EasterMonday,
    /// Store bededag, a holiday for the last time in 2023.
    GreatPrayerDay,
    AscensionDay,
    WhitSunday,
    WhitMonday,
    ChristmasDay,
    SecondChristmasDay,
}

/// The last year in which store bededag was a holiday (lov nr. 214 af 06/03/2023).
const LAST_GREAT_PRAYER_DAY: i32 = 2023;

/// Holidays that move with Easter, by days after Easter Sunday.
const AROUND_EASTER: [(i64, Holiday); 8] = [
    (-3, Holiday::MaundyThursday),
    (-2, Holiday::GoodFriday),
    (0, Holiday::EasterSunday),
    (1, Holiday::EasterMonday),
    (26, Holiday::GreatPrayerDay),
    (39, Holiday::AscensionDay),
    (49, Holiday::WhitSunday),
    (50, Holiday::WhitMonday),
];

/// The public holidays of a year, in order of date.
///
/// Grundlovsdag, juleaften and nytårsaften are no public holidays by law; an office closes on them by
/// its own choice ([`ClosingDays`](super::ClosingDays)).
///
/// ```
/// use spor::engine::calendar::{CalendarDay, Holiday, danish_holidays};
/// let bededag = (CalendarDay::new(2023, 5, 5).unwrap(), Holiday::GreatPrayerDay);
/// assert!(danish_holidays(2023).contains(&bededag));
/// assert_eq!((danish_holidays(2023).len(), danish_holidays(2024).len()), (11, 10));
/// ```
pub fn danish_holidays(year: i32) -> Vec<(CalendarDay, Holiday)> {
    let easter = easter_sunday(year).number();
    let fixed = |month, day, holiday| (CalendarDay { year, month, day }, holiday);
    let mut holidays = vec![fixed(1, 1, Holiday::NewYearsDay)];
    holidays.extend(
        AROUND_EASTER
            .iter()
            .filter(|(_, holiday)| *holiday != Holiday::GreatPrayerDay || year <= LAST_GREAT_PRAYER_DAY)
            .map(|&(days, holiday)| (CalendarDay::from_number(easter + days), holiday)),
    );
    holidays.extend([fixed(12, 25, Holiday::ChristmasDay), fixed(12, 26, Holiday::SecondChristmasDay)]);
    holidays
}

/// Easter Sunday in the Gregorian calendar.
///
/// ```
/// use spor::engine::calendar::{CalendarDay, easter_sunday};
/// assert_eq!(easter_sunday(2024), CalendarDay::new(2024, 3, 31).unwrap());
/// ```
///
/// The anonymous algorithm of Nature 13 (1876), p. 487, in the form of Spencer Jones, «General Astronomy» (1922).
pub fn easter_sunday(year: i32) -> CalendarDay {
    let (a, b, c) = (year.rem_euclid(19), year.div_euclid(100), year.rem_euclid(100));
    let (d, e) = (b.div_euclid(4), b.rem_euclid(4));
    let g = (8 * b + 13).div_euclid(25);
    let h = (19 * a + b - d - g + 15).rem_euclid(30);
    let (i, k) = (c / 4, c % 4);
    let l = (32 + 2 * e + 2 * i - h - k).rem_euclid(7);
    let m = (a + 11 * h + 22 * l) / 451;
    let sum = h + l - 7 * m + 114;
    CalendarDay { year, month: (sum / 31) as u8, day: (sum % 31 + 1) as u8 }
}
