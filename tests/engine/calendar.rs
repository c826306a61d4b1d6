//! The calendar against golden dates, and working time against counting the minutes one by one.

use chrono::{NaiveDateTime, TimeZone};
use chrono_tz::Europe::Copenhagen;
use proptest::prelude::*;
use serde_json::Value;
use spor::engine::calendar::{
    CalendarDay, ClosingDays, Holiday, OpenTimes, OpeningHours, WorkCalendar, ZoneOffsets, danish_holidays,
    easter_sunday,
};
use spor::engine::import::{Zone, wall_time};

const MINUTE: i64 = 60_000;
const DAY: i64 = 86_400_000;

fn golden() -> Value {
    let path = format!("{}/tests/golden/calendar/expected.json", env!("CARGO_MANIFEST_DIR"));
    serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap()
}

fn iso(day: CalendarDay) -> String {
    format!("{:04}-{:02}-{:02}", day.year, day.month, day.day)
}

/// The instant of a clock reading in Copenhagen that occurs once.
fn millis(reading: &str) -> i64 {
    let wall = NaiveDateTime::parse_from_str(reading, "%Y-%m-%dT%H:%M").unwrap();
    Copenhagen.from_local_datetime(&wall).unwrap().timestamp_millis()
}

#[test]
fn easter_and_holidays_are_those_of_the_golden_file() {
    let golden = golden();
    for (year, day) in golden["easter_sunday"].as_object().unwrap() {
        assert_eq!(iso(easter_sunday(year.parse().unwrap())), day.as_str().unwrap());
    }
    let name = |holiday| match holiday {
        Holiday::NewYearsDay => "Nytårsdag",
        Holiday::MaundyThursday => "Skærtorsdag",
        Holiday::GoodFriday => "Langfredag",
        Holiday::EasterSunday => "Påskedag",
        Holiday::EasterMonday => "2. påskedag",
        Holiday::GreatPrayerDay => "Store bededag",
        Holiday::AscensionDay => "Kristi himmelfartsdag",
        Holiday::WhitSunday => "Pinsedag",
        Holiday::WhitMonday => "2. pinsedag",
        Holiday::ChristmasDay => "Juledag",
        Holiday::SecondChristmasDay => "2. juledag",
    };
    for (year, days) in golden["public_holidays"].as_object().unwrap() {
        let ours: Vec<(String, &str)> = danish_holidays(year.parse().unwrap())
            .into_iter()
            .map(|(day, holiday)| (iso(day), name(holiday)))
            .collect();
        let expected: Vec<(String, &str)> =
            days.as_object().unwrap().iter().map(|(day, name)| (day.clone(), name.as_str().unwrap())).collect();
        assert_eq!(ours, expected);
    }
}

/// The office of the golden file: closed on grundlovsdag, juleaften and nytårsaften too.
fn golden_office() -> WorkCalendar {
    let week = &golden()["work_week_hours_monday0"];
    let hours = |weekday: usize| {
        let listed = week[weekday.to_string()].as_array().cloned().unwrap_or_default();
        let minute = |hour: &Value| hour.as_u64().unwrap() as u16 * 60;
        listed.iter().map(|h| OpeningHours { from_minute: minute(&h[0]), to_minute: minute(&h[1]) }).collect()
    };
    WorkCalendar {
        week: std::array::from_fn(hours),
        closed: vec![ClosingDays::CONSTITUTION_DAY, ClosingDays::CHRISTMAS_EVE, ClosingDays::NEW_YEARS_EVE],
        ..WorkCalendar::danish_office()
    }
}

#[test]
fn working_time_is_that_of_the_golden_file() {
    let golden = golden();
    let open = OpenTimes::covering(&golden_office(), millis("2023-01-01T00:00"), millis("2025-01-01T00:00"));
    for example in golden["work_time"].as_array().unwrap() {
        let (from, to) = (millis(example["start"].as_str().unwrap()), millis(example["end"].as_str().unwrap()));
        let expected = example["work_s"].as_f64().unwrap() * 1000.0;
        assert_eq!(open.working_millis(from, to) as f64, expected, "{}", example["note"]);
        assert_eq!(open.working_millis(to, from) as f64, -expected, "{}", example["note"]);
        let parts: i64 = open.between(from, to).map(|open| open.to_millis - open.from_millis).sum();
        assert_eq!(parts as f64, expected, "{}", example["note"]);
    }
}

#[test]
fn an_office_that_never_closes_is_open_for_as_long_as_it_takes() {
    let all_day = vec![OpeningHours { from_minute: 0, to_minute: 1_440 }];
    let calendar = WorkCalendar {
        zone: Zone::Copenhagen,
        week: std::array::from_fn(|_| all_day.clone()),
        closed_on_holidays: false,
        closed: Vec::new(),
    };
    for example in golden()["dst_examples"].as_array().unwrap() {
        let reading = |key: &str| millis(example[key].as_str().unwrap());
        let (from, to) = (reading("local_start"), reading("local_end"));
        let open = OpenTimes::covering(&calendar, from, to);
        assert_eq!(open.working_millis(from, to) as f64, example["elapsed_utc_s"].as_f64().unwrap() * 1000.0);
        assert_eq!(open.between(from, to).count(), 1, "touching days are one open time");
    }
}

#[test]
fn a_night_shift_meets_both_changes_of_summer_time() {
    let night = |from_minute, to_minute| WorkCalendar {
        week: std::array::from_fn(|_| vec![OpeningHours { from_minute, to_minute }]),
        closed_on_holidays: false,
        ..WorkCalendar::danish_office()
    };
    let worked = |calendar: &WorkCalendar, day: &str| {
        let from = millis(&format!("{day}T00:00"));
        let to = millis(&format!("{day}T23:59"));
        OpenTimes::covering(calendar, from, to).working_millis(from, to) / MINUTE
    };
    assert_eq!(worked(&night(60, 150), "2024-03-31"), 60, "2:00 to 2:30 does not exist");
    assert_eq!(worked(&night(120, 180), "2024-03-31"), 0, "2:00 to 3:00 does not exist");
    assert_eq!(worked(&night(120, 180), "2024-10-27"), 120, "2:00 to 3:00 occurs twice");
    assert_eq!(worked(&night(150, 240), "2024-10-27"), 120, "2:30 to 3:00 occurs twice");
    assert_eq!(worked(&night(150, 240), "2024-06-05"), 90);
}

#[test]
fn nothing_is_open_in_years_that_are_marks_in_the_data() {
    let (first, last) = (-70 * 366 * DAY - 400 * DAY, 253_402_214_400_000); // before 1900, and 9999-12-31
    let open = OpenTimes::covering(&WorkCalendar::danish_office(), first, last);
    let year_2200 = 7_258_118_400_000;
    assert_eq!(open.working_millis(year_2200, last), 0);
    assert!(open.working_millis(first, year_2200) > 299 * 240 * 8 * 60 * MINUTE);
    assert_eq!(open.working_millis(first - DAY, first), 0);
}

#[test]
fn a_calendar_can_be_kept() {
    let mut calendar = golden_office();
    let day = CalendarDay::new(2024, 7, 15).unwrap();
    calendar.closed.push(ClosingDays::Once { first: day, last: CalendarDay { day: 26, ..day } });
    calendar.closed.push(ClosingDays::DAY_AFTER_ASCENSION);
    let kept = serde_json::to_string(&calendar).unwrap();
    assert_eq!(serde_json::from_str::<WorkCalendar>(&kept).unwrap(), calendar);
    let closed: Vec<String> = calendar.closed_days(2024..=2024).into_iter().map(iso).collect();
    assert_eq!(closed.len(), 10 + 3 + 12 + 1);
    assert!(closed.contains(&"2024-05-10".to_string()), "the Friday after Ascension Day");
}

#[test]
fn weeks_are_those_of_iso_8601() {
    for number in -30_000..60_000 {
        let day = CalendarDay::from_number(number);
        assert_eq!(day.number(), number);
        let theirs = chrono::NaiveDate::from_ymd_opt(day.year, day.month.into(), day.day.into()).unwrap();
        let week = chrono::Datelike::iso_week(&theirs);
        assert_eq!((day.iso_week().year, u32::from(day.iso_week().week)), (week.year(), week.week()));
        assert_eq!(day.weekday() as u32, chrono::Datelike::weekday(&theirs).num_days_from_monday());
    }
}

/// A calendar with odd hours: some empty, some overlapping, in any order.
fn any_calendar() -> impl Strategy<Value = WorkCalendar> {
    let hours =
        (0_u16..1_500, 0_u16..1_500).prop_map(|(from_minute, to_minute)| OpeningHours { from_minute, to_minute });
    let week = prop::array::uniform7(prop::collection::vec(hours, 0..4));
    let closing = prop_oneof![
        (3_u8..5, 1_u8..31).prop_map(|(month, day)| ClosingDays::EachYear { month, day }),
        (-5_i16..40).prop_map(|days| ClosingDays::AfterEaster { days }),
    ];
    (week, any::<bool>(), prop::collection::vec(closing, 0..3), any::<bool>()).prop_map(
        |(week, closed_on_holidays, closed, utc)| WorkCalendar {
            zone: if utc { Zone::Utc } else { Zone::Copenhagen },
            week,
            closed_on_holidays,
            closed,
        },
    )
}

/// Whether the office is open in the minute that begins at `millis`, by reading the clock on the wall.
fn is_open(calendar: &WorkCalendar, millis: i64) -> bool {
    let wall = wall_time(millis, calendar.zone, false);
    let day = CalendarDay { year: wall.year, month: wall.month, day: wall.day };
    let minute = u16::from(wall.hour) * 60 + u16::from(wall.minute);
    !calendar.closed_days(day.year..=day.year).contains(&day)
        && calendar.week[day.weekday()].iter().any(|hours| (hours.from_minute..hours.to_minute).contains(&minute))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn working_time_is_the_number_of_open_minutes(
        calendar in any_calendar(),
        around in prop_oneof![Just("2024-03-30T12:00"), Just("2024-10-26T12:00"), Just("2023-05-04T12:00")],
        from_minute in 0_i64..1_440,
        minutes in 0_i64..2_880,
    ) {
        let from = millis(around) + from_minute * MINUTE;
        let to = from + minutes * MINUTE;
        let counted = (0..minutes).filter(|minute| is_open(&calendar, from + minute * MINUTE)).count() as i64;
        let open = OpenTimes::covering(&calendar, from, to);
        prop_assert_eq!(open.working_millis(from, to), counted * MINUTE);
    }

    #[test]
    fn working_time_is_additive_and_never_more_than_the_time(
        calendar in any_calendar(),
        instants in prop::array::uniform3(1_600_000_000_000_i64..1_800_000_000_000),
    ) {
        let mut sorted = instants;
        sorted.sort_unstable();
        let open = OpenTimes::covering(&calendar, sorted[0], sorted[2]);
        let [a, b, c] = instants;
        prop_assert_eq!(open.working_millis(a, b) + open.working_millis(b, c), open.working_millis(a, c));
        let (from, to) = (sorted[0], sorted[2]);
        let worked = open.working_millis(from, to);
        prop_assert!((0..=to - from).contains(&worked));
        let open_times: Vec<_> = open.between(from, to).collect();
        prop_assert!(open_times.iter().all(|open| from <= open.from_millis && open.from_millis < open.to_millis));
        prop_assert!(open_times.windows(2).all(|pair| pair[0].to_millis < pair[1].from_millis));
        prop_assert_eq!(open_times.iter().map(|open| open.to_millis - open.from_millis).sum::<i64>(), worked);
    }

    #[test]
    fn the_clock_on_the_wall_is_that_of_the_zone(instant in -2_000_000_000_000_i64..5_000_000_000_000) {
        let offsets = ZoneOffsets::covering(Zone::Copenhagen, -2_000_000_000_000, 5_000_000_000_000);
        let wall = wall_time(instant, Zone::Copenhagen, false);
        let day = CalendarDay::from_number(offsets.day(instant));
        prop_assert_eq!((day.year, day.month, day.day), (wall.year, wall.month, wall.day));
        let minute = offsets.wall_millis(instant).rem_euclid(DAY) / MINUTE;
        prop_assert_eq!(minute, i64::from(wall.hour) * 60 + i64::from(wall.minute));
    }
}
