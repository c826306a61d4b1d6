//! The axis of a case: hours, days, months or years, as many as have room.

use crate::engine::calendar::CalendarDay;
use crate::engine::import::wall_time;
use crate::present::{Words, dates};
use crate::protocol::{WallTime, Zone, midnight_millis};

const HOUR: i64 = 3_600_000;
const DAY: i64 = 24 * HOUR;
/// Marks at most, so that their names never touch.
const MOST: i64 = 8;

/// A mark of the axis.
#[derive(Clone, Debug, PartialEq)]
pub struct Tick {
    pub millis: i64,
    pub name: String,
}

/// The marks from one instant to another, eight at most.
///
/// Days and months begin at midnight of the zone; hours are those on its wall, on days when summer time begins or ends too.
pub fn ticks(begin_millis: i64, end_millis: i64, zone: Zone, words: &Words) -> Vec<Tick> {
    let span = end_millis - begin_millis;
    let fits = |step: i64| span / step < MOST;
    let found = if let Some(hours) = [1, 3, 6].into_iter().find(|hours| fits(hours * HOUR)) {
        by_hours(begin_millis, end_millis, hours, zone, words)
    } else if let Some(days) = [1, 2, 7, 14].into_iter().find(|days| fits(days * DAY)) {
        by_days(begin_millis, end_millis, days, zone, words)
    } else {
        // A month in the calendar is a little shorter than one of 30.5 days at times.
        let months = [1, 3, 6, 12, 24, 60, 120].into_iter().find(|months| fits(months * 30 * DAY));
        by_months(begin_millis, end_millis, months.unwrap_or(600), zone, words)
    };
    found.into_iter().filter(|tick| (begin_millis..=end_millis).contains(&tick.millis)).collect()
}

fn by_hours(begin: i64, end: i64, step: i64, zone: Zone, words: &Words) -> Vec<Tick> {
    let many_days = end - begin > DAY;
    let (first, last) = (day_of(begin, zone).number(), day_of(end, zone).number());
    let hours = (first..=last).flat_map(|day| (0..24).step_by(step as usize).map(move |hour| (day, hour)));
    hours
        .filter_map(|(day, hour)| {
            let after_midnight = midnight(CalendarDay::from_number(day), zone)? + hour * HOUR;
            // An hour more or less than usual has passed where the clock was changed since midnight.
            let millis = after_midnight + (hour - i64::from(wall_time(after_midnight, zone, false).hour)) * HOUR;
            let time = wall_time(millis, zone, false);
            let name =
                if hour == 0 && many_days { day_name(time, words) } else { dates::clock(time, words.language()) };
            Some(Tick { millis, name })
        })
        .take_while(|tick| tick.millis <= end)
        .collect()
}

fn by_days(begin: i64, end: i64, step: i64, zone: Zone, words: &Words) -> Vec<Tick> {
    let first = day_of(begin, zone).number();
    // Weeks begin on Mondays: 1970-01-05 was one.
    let first = if step % 7 == 0 { first - (first - 4).rem_euclid(7) } else { first };
    (0..)
        .map(|n| CalendarDay::from_number(first + n * step))
        .map_while(|day| midnight(day, zone).map(|millis| (day, millis)))
        .take_while(|&(_, millis)| millis <= end)
        .map(|(day, millis)| Tick { millis, name: day_name(dates::of_day(day), words) })
        .collect()
}

fn by_months(begin: i64, end: i64, step: i64, zone: Zone, words: &Words) -> Vec<Tick> {
    let first = day_of(begin, zone);
    let month = i64::from(first.year) * 12 + i64::from(first.month) - 1;
    let month = month - month.rem_euclid(step);
    (0..)
        .map(|n| month + n * step)
        .map(|month| {
            let day = CalendarDay { year: month.div_euclid(12) as i32, month: month.rem_euclid(12) as u8 + 1, day: 1 };
            midnight(day, zone).map(|millis| (day, millis))
        })
        .map_while(|found| found.filter(|&(_, millis)| millis <= end))
        .map(|(day, millis)| {
            let name = if step < 12 { dates::month(dates::of_day(day), words) } else { day.year.to_string() };
            Tick { millis, name }
        })
        .collect()
}

fn day_of(millis: i64, zone: Zone) -> CalendarDay {
    let WallTime { year, month, day, .. } = wall_time(millis, zone, true);
    CalendarDay { year, month, day }
}

fn midnight(day: CalendarDay, zone: Zone) -> Option<i64> {
    midnight_millis(day.year, u32::from(day.month), u32::from(day.day), zone)
}

/// «5. jan.»: the year stands above the picture.
fn day_name(time: WallTime, words: &Words) -> String {
    let whole = dates::day(time, words);
    whole.trim_end_matches(&time.year.to_string()).trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::present::Language;

    fn names(begin: (i32, u32, u32), end: (i32, u32, u32)) -> Vec<String> {
        let at = |(year, month, day)| midnight_millis(year, month, day, Zone::Copenhagen).unwrap_or(0);
        let words = Words::new(Language::Danish);
        let found = ticks(at(begin) + HOUR, at(end) + HOUR, Zone::Copenhagen, &words);
        found.into_iter().map(|tick| tick.name.replace('\u{a0}', " ")).collect()
    }

    #[test]
    fn an_axis_counts_in_what_people_count_in() {
        assert_eq!(names((2024, 3, 4), (2024, 3, 4)), ["01.00"]);
        // Of a whole day eight marks would be three hours apart: that is one too many.
        assert_eq!(names((2024, 3, 4), (2024, 3, 5))[..2], ["06.00", "12.00"]);
        // Summer time begins on 31 March at two: a day of 23 hours has room for every third, and noon is noon.
        let short_day = ["03.00", "06.00", "09.00", "12.00", "15.00", "18.00", "21.00", "00.00"];
        assert_eq!(names((2024, 3, 31), (2024, 4, 1)), short_day);
        assert_eq!(names((2024, 3, 30), (2024, 4, 3)), ["31. marts", "1. apr.", "2. apr.", "3. apr."]);
        assert_eq!(names((2024, 1, 3), (2024, 2, 1)), ["8. jan.", "15. jan.", "22. jan.", "29. jan."]);
        let year = names((2021, 8, 10), (2022, 5, 27));
        assert_eq!(year, ["okt. 2021", "jan. 2022", "apr. 2022"]);
        assert_eq!(names((2015, 1, 1), (2024, 2, 1)), ["2016", "2018", "2020", "2022", "2024"]);
    }

    #[test]
    fn there_are_never_more_than_nine_marks_in_order() {
        let words = Words::new(Language::English);
        for minutes in [0, 1, 90, 600, 3_000, 20_000, 100_000, 1_000_000, 10_000_000, 100_000_000] {
            let found = ticks(1_700_000_000_000, 1_700_000_000_000 + minutes * 60_000, Zone::Utc, &words);
            assert!(found.len() <= 9, "{minutes}: {found:?}");
            assert!(found.windows(2).all(|two| two[0].millis < two[1].millis), "{found:?}");
        }
    }
}
