//! Dates and clocks: patterns in three spellings, days that do not exist, summer time, offsets.

use chrono::{NaiveDate, TimeZone};
use proptest::prelude::*;
use spor::engine::import::{DatePattern, Reading, WallClock, Zone};

fn millis(text: &str) -> i64 {
    chrono::DateTime::parse_from_rfc3339(text).unwrap().timestamp_millis()
}

fn read_in(pattern: &str, text: &str, zone: Zone) -> Reading {
    DatePattern::new(pattern).unwrap_or_else(|| panic!("{pattern}")).read(text, zone)
}

#[track_caller]
fn reads(pattern: &str, text: &str, as_utc: &str) {
    match read_in(pattern, text, Zone::Utc) {
        Reading::Time { millis: found, .. } => assert_eq!(found, millis(as_utc), "{text} by {pattern}"),
        other => panic!("{text} by {pattern}: {other:?}"),
    }
}

#[test]
fn blanks_of_different_kinds_are_one_gap() {
    let pattern = DatePattern::new("dd-MM-yyyy \t'T'H:mm").expect("a pattern");
    assert_eq!(pattern.to_string(), "dd-MM-yyyy H:mm");
    assert!(matches!(pattern.read("24-12-2023 \t 9:30", Zone::Utc), Reading::Time { .. }));
}

#[test]
fn a_pattern_is_understood_in_three_spellings() {
    for (written, plain) in [
        ("dd-mm-åååå tt:mm", "dd-MM-yyyy HH:mm"),
        ("DD-MM-ÅÅÅÅ TT:MM:SS", "dd-MM-yyyy HH:mm:ss"),
        ("dd.mm.yy hh.mm", "dd.MM.yy HH.mm"),
        ("%d-%m-%Y %H:%M:%S", "dd-MM-yyyy HH:mm:ss"),
        ("%d.%m.%y %H:%M", "dd.MM.yy HH:mm"),
        ("%Y-%m-%dT%H:%M:%S.%f%z", "yyyy-MM-dd HH:mm:ss.fffzzz"),
        ("%-d/%-m/%Y %-H:%M", "d/M/yyyy H:mm"),
        ("yyyy-MM-dd'T'HH:mm:ss.SSSXXX", "yyyy-MM-dd HH:mm:ss.fffzzz"),
        ("M/d/yyyy h:mm tt", "M/d/yyyy h:mm tt"),
        ("d. MMMM yyyy 'kl.' HH.mm", "d. MMM yyyy 'kl'. HH.mm"),
        ("yyyyMMddHHmmss", "yyyyMMddHHmmss"),
    ] {
        let pattern = DatePattern::new(written).unwrap_or_else(|| panic!("{written}"));
        assert_eq!(pattern.to_string(), plain, "{written}");
        let again = DatePattern::new(&pattern.to_string()).unwrap();
        assert_eq!(again.to_string(), plain, "the plain spelling of {written} means the same");
    }
}

#[test]
fn what_is_no_whole_date_is_no_pattern() {
    for text in
        ["", "HH:mm", "dd-MM", "yyyy", "dd-MM-yyyy dd", "dd-MM-yyyy mm:ss", "%Q", "yyyy-MM-dd ss", "[dd]-MM-yyyy"]
    {
        assert!(DatePattern::new(text).is_none(), "{text:?}");
    }
}

#[test]
fn texts_are_read_as_their_pattern_says() {
    reads("dd-MM-yyyy HH:mm:ss", "13-01-2010 08:40:25", "2010-01-13T08:40:25Z");
    reads("dd.MM.yy HH.mm.ss", "13.01.10 08.40.25", "2010-01-13T08:40:25Z");
    reads("d.M.yy H:mm", "9.3.10 8:05", "2010-03-09T08:05:00Z");
    reads("d/M/yyyy HH:mm", "29/2/2016 01:16", "2016-02-29T01:16:00Z");
    reads("yyyy/MM/dd HH:mm:ss.fff", "2012/10/09 14:50:17.000", "2012-10-09T14:50:17Z");
    reads("M/d/yyyy h:mm tt", "1/31/2024 12:05 AM", "2024-01-31T00:05:00Z");
    reads("M/d/yyyy h:mm tt", "1/31/2024 12:05 pm", "2024-01-31T12:05:00Z");
    reads("d. MMM yyyy", "1. januar 2024", "2024-01-01T00:00:00Z");
    reads("dd-MMM-yyyy HH:mm", "05-OKT-2023 07:30", "2023-10-05T07:30:00Z");
    reads("dd-MMM-yyyy", "05-may-2023", "2023-05-05T00:00:00Z");
    reads("d. MMM yyyy 'kl.' HH.mm", "5. dec. 2023 kl. 14.05", "2023-12-05T14:05:00Z");
    reads("yyyyMMdd", "20240229", "2024-02-29T00:00:00Z");
    reads("HH:mm dd-MM-yyyy", "23:59 31-12-2023", "2023-12-31T23:59:00Z");
    reads("dd-MM-yyyy HH:mm[:ss]", "01-02-2024 10:11", "2024-02-01T10:11:00Z");
    reads("dd-MM-yyyy HH:mm[:ss]", "01-02-2024 10:11:12", "2024-02-01T10:11:12Z");
    reads("dd-MM-yyyy", "31-12-9997", "9997-12-31T00:00:00Z");
    reads("dd-MM-yy", "01-01-69", "2069-01-01T00:00:00Z");
    reads("dd-MM-yy", "01-01-70", "1970-01-01T00:00:00Z");
}

#[test]
fn a_fraction_has_up_to_nine_digits_and_may_be_absent() {
    let pattern = "yyyy-MM-dd HH:mm:ss.fff";
    for (fraction, read_as) in
        [("", "000"), (".5", "500"), (".07", "070"), (",123", "123"), (".788000", "788"), (".123456789", "123")]
    {
        reads(pattern, &format!("2011-12-06T13:41:31{fraction}"), &format!("2011-12-06T13:41:31.{read_as}Z"));
    }
    assert_eq!(read_in(pattern, "2011-12-06T13:41:31.1234567890", Zone::Utc), Reading::DoesNotFit);
    assert_eq!(read_in(pattern, "2011-12-06T13:41:31.", Zone::Utc), Reading::DoesNotFit);
}

#[test]
fn an_offset_in_the_text_is_honoured_whatever_the_zone() {
    let pattern = "yyyy-MM-dd HH:mm:sszzz";
    for text in [
        "2005-07-22 00:00:00+02:00",
        "2005-07-21T22:00:00Z",
        "2005-07-21 20:00:00-0200",
        "2005-07-21 23:30:00+01:30",
        "2005-07-22 00:00:00 +02",
    ] {
        for zone in [Zone::Copenhagen, Zone::Utc] {
            let read = read_in(pattern, text, zone);
            let expected = millis("2005-07-21T22:00:00Z");
            assert_eq!(read, Reading::Time { millis: expected, day_only: false, wall: WallClock::Plain }, "{text}");
        }
    }
    // Without one the zone counts.
    let naive = read_in(pattern, "2005-07-22 00:00:00", Zone::Copenhagen);
    assert!(matches!(naive, Reading::Time { millis: found, .. } if found == millis("2005-07-21T22:00:00Z")));
}

#[test]
fn days_and_clocks_that_do_not_exist_are_never_rolled_over() {
    for text in ["31-02-2024", "31-04-2024", "00-01-2024", "29-02-2023", "29-02-1900", "01-13-2024", "01-00-2024"] {
        assert_eq!(read_in("dd-MM-yyyy HH:mm", text, Zone::Utc), Reading::Impossible, "{text}");
        let with_clock = format!("{text} 10:00");
        assert_eq!(read_in("dd-MM-yyyy HH:mm", &with_clock, Zone::Utc), Reading::Impossible, "{with_clock}");
    }
    for text in ["01-02-2024 24:00", "01-02-2024 25:00", "01-02-2024 10:60"] {
        assert_eq!(read_in("dd-MM-yyyy HH:mm", text, Zone::Utc), Reading::Impossible, "{text}");
    }
    reads("dd-MM-yyyy", "29-02-2000", "2000-02-29T00:00:00Z");
}

#[test]
fn a_day_without_a_clock_is_midnight_in_the_zone_and_says_so() {
    let read = read_in("dd-MM-yyyy HH:mm", "01-07-2024", Zone::Copenhagen);
    let expected = millis("2024-06-30T22:00:00Z");
    assert_eq!(read, Reading::Time { millis: expected, day_only: true, wall: WallClock::Plain });
}

#[test]
fn words_for_nothing_are_missing_and_other_words_do_not_fit() {
    for text in ["", "  ", "?", "NA", "null", "-", "NaT", "n/a"] {
        assert_eq!(read_in("dd-MM-yyyy", text, Zone::Utc), Reading::Missing, "{text:?}");
    }
    for text in ["i går", "2024", "01-02-2024 kl", "01/02/2024", "1-2-2024", "01-02-24"] {
        assert_eq!(read_in("dd-MM-yyyy", text, Zone::Utc), Reading::DoesNotFit, "{text:?}");
    }
}

#[test]
fn elapsed_time_over_the_changes_of_summer_time_equals_the_golden() {
    let golden = std::fs::read_to_string("tests/golden/summer_time/expected.json").unwrap();
    let examples: Vec<serde_json::Value> = serde_json::from_str(&golden).unwrap();
    assert_eq!(examples.len(), 2);
    for example in &examples {
        let at = |key: &str| match read_in("yyyy-MM-dd HH:mm", example[key].as_str().unwrap(), Zone::Copenhagen) {
            Reading::Time { millis, .. } => millis,
            other => panic!("{other:?}"),
        };
        let elapsed = (at("local_end") - at("local_start")) as f64 / 1000.0;
        assert_eq!(elapsed, example["elapsed_utc_s"].as_f64().unwrap());
    }
}

#[test]
fn the_skipped_hour_is_read_as_one_later_and_the_repeated_as_the_first() {
    let read = |text: &str| read_in("yyyy-MM-dd HH:mm", text, Zone::Copenhagen);
    let expected = |utc: &str, wall| Reading::Time { millis: millis(utc), day_only: false, wall };
    assert_eq!(read("2024-03-31 01:59"), expected("2024-03-31T00:59:00Z", WallClock::Plain));
    assert_eq!(read("2024-03-31 02:30"), expected("2024-03-31T01:30:00Z", WallClock::InGap));
    assert_eq!(read("2024-03-31 03:30"), expected("2024-03-31T01:30:00Z", WallClock::Plain));
    assert_eq!(read("2024-10-27 02:30"), expected("2024-10-27T00:30:00Z", WallClock::Repeated));
    assert_eq!(read("2024-10-27 03:00"), expected("2024-10-27T02:00:00Z", WallClock::Plain));
}

/// Random texts seldom hit one of these days.
#[test]
fn both_ways_know_the_times_that_stand_for_unknown() {
    let pattern = DatePattern::new("yyyy-MM-dd HH:mm:ss").unwrap();
    for text in ["0001-01-01 00:00:00", "1900-01-01 00:00:00", "1753-01-01 00:00:00", "9999-12-31 23:59:59"] {
        let ways = [pattern.read(text, Zone::Utc), pattern.read_by_parts(text, Zone::Utc)];
        assert_eq!(ways, [Reading::StandIn; 2], "{text}");
    }
    let before =
        [pattern.read("1900-01-02 00:00:00", Zone::Utc), pattern.read_by_parts("1900-01-02 00:00:00", Zone::Utc)];
    assert!(before.iter().all(|way| matches!(way, Reading::Time { day_only: false, .. })), "{before:?}");
}

/// Texts near the fixed layouts: right ones, and right ones with a letter changed, added or lost.
fn near_dates() -> impl Strategy<Value = String> {
    let parts = (0u32..2200, 0u32..15, 0u32..34, 0u32..26, 0u32..62, 0u32..62);
    let tail = prop_oneof![
        Just(String::new()),
        Just(".5".into()),
        Just(",123456".into()),
        Just("Z".into()),
        Just("+01:00".into()),
        Just(".25-0530".into()),
        Just(" ".into()),
        Just(" UTC".into()),
        "[0-9.:+Z -]{0,8}",
    ];
    let gap = prop_oneof![4 => Just(" "), 2 => Just("T"), 1 => Just("  "), 1 => Just("t"), 1 => Just("")];
    let change = (any::<bool>(), 0usize..30, "[0-9 :.TZ-]");
    (parts, gap, tail, 0usize..4, change).prop_map(|((y, mo, d, h, mi, s), gap, tail, shape, (changes, at, with))| {
        let mut text = match shape {
            0 => format!("{y:04}-{mo:02}-{d:02}{gap}{h:02}:{mi:02}:{s:02}{tail}"),
            1 => format!("{y:04}-{mo:02}-{d:02}{gap}{h:02}:{mi:02}{tail}"),
            2 => format!("{y:04}-{mo:02}-{d:02}"),
            _ => format!("{y}-{mo}-{d}{gap}{h}:{mi:02}:{s:02}{tail}"),
        };
        if changes && at < text.len() {
            text.replace_range(at..at + 1, &with);
        }
        text
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_fast_way_and_the_slow_way_read_alike(text in near_dates()) {
        for pattern in ["yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd HH:mm", "yyyy-MM-dd", "yyyy-MM-dd HH:mm:ss.fffzzz", "yyyy-MM-dd HH:mm:ss.fff", "yyyy-dd-MM HH:mmzzz"] {
            let pattern = DatePattern::new(pattern).unwrap();
            for zone in [Zone::Copenhagen, Zone::Utc] {
                prop_assert_eq!(pattern.read(&text, zone), pattern.read_by_parts(&text, zone), "{} by {}", text, pattern);
            }
        }
    }

    #[test]
    fn every_second_that_chrono_writes_is_read_back(seconds in -3_000_000_000i64..8_000_000_000) {
        // The first moments of 1900 and Excel's zero stand for «unknown».
        prop_assume!(!(-2_209_165_200..=-2_208_988_800).contains(&seconds));
        let utc = chrono::DateTime::from_timestamp(seconds, 0).unwrap();
        let copenhagen = chrono_tz::Europe::Copenhagen.from_utc_datetime(&utc.naive_utc());
        for (ours, theirs) in [("dd-MM-yyyy HH:mm:ss", "%d-%m-%Y %H:%M:%S"), ("d/M/yyyy H.mm.ss", "%-d/%-m/%Y %-H.%M.%S")] {
            let pattern = DatePattern::new(ours).unwrap();
            let read = pattern.read(&utc.format(theirs).to_string(), Zone::Utc);
            let is_right = matches!(read, Reading::Time { millis, .. } if millis == seconds * 1000);
            prop_assert!(is_right);
            // On the wall one reading in Denmark may mean two instants; the first of them is meant.
            match pattern.read(&copenhagen.format(theirs).to_string(), Zone::Copenhagen) {
                Reading::Time { millis, wall: WallClock::Repeated, .. } => {
                    prop_assert!(millis == seconds * 1000 || millis == (seconds - 3600) * 1000);
                }
                Reading::Time { millis, .. } => prop_assert_eq!(millis, seconds * 1000),
                other => prop_assert!(false, "{:?}", other),
            }
        }
    }

    #[test]
    fn any_pattern_and_any_text_end_in_an_answer(pattern in "[dMyHmsfzt' \\[\\]%.:/å-]{0,24}", text in "\\PC{0,40}") {
        if let Some(pattern) = DatePattern::new(&pattern) {
            let again = DatePattern::new(&pattern.to_string());
            prop_assert!(again.is_some(), "{}", pattern);
            prop_assert_eq!(pattern.read(&text, Zone::Copenhagen), pattern.read_by_parts(&text, Zone::Copenhagen));
        }
    }

    #[test]
    fn only_days_of_the_calendar_are_read(year in 1i32..3000, month in 0u32..15, day in 0u32..35) {
        let exists = NaiveDate::from_ymd_opt(year, month, day).is_some();
        let read = read_in("yyyy-MM-dd", &format!("{year:04}-{month:02}-{day:02}"), Zone::Utc);
        // A day that stands in for an unknown one, as 1 January 1600, is a day of the calendar too.
        prop_assert_eq!(matches!(read, Reading::Time { .. } | Reading::StandIn), exists);
    }
}
