//! How exactly the times of a column and of starts are told, against lists counted by hand.

use spor::engine::import::Zone;
use spor::engine::log::{Attribute, AttributeLevel, AttributeUse, EventLog, NO_TIME, RawEvents};
use spor::engine::suitability::{precision_of_column, precision_of_starts};
use spor::engine::table::{Dictionary, TextColumn};

/// A column of events whose rows say these.
fn column(rows: &[&str]) -> Attribute {
    let mut dictionary = Dictionary::default();
    let codes: Vec<u32> = rows.iter().map(|text| dictionary.code(text)).collect();
    Attribute {
        name: "Registreret".into(),
        level: AttributeLevel::Event,
        used_as: AttributeUse::Plain,
        codes: codes.into(),
        dictionary: dictionary.into(),
    }
}

/// Chance as `erfc(√(χ²/2))` gives it, worked out in Python from the counts.
fn is_near(found: f64, wanted: f64) -> bool {
    (found - wanted).abs() < 1e-9 * wanted.max(1.0)
}

#[test]
fn times_of_a_column_are_counted_by_their_rows() {
    let of = column(&[
        "03-01-2024 08:15", // a full quarter, three times
        "",
        "03-01-2024 08:15",
        "vides ikke",
        "03-01-2024 08:20",
        "04-01-2024 00:00", // midnight says the day only
        "",
        "03-01-2024 08:15",
        "04-01-2024 00:00",
    ]);
    for zone in [Zone::Copenhagen, Zone::Utc] {
        let found = precision_of_column(&of, "dd-MM-yyyy HH:mm", zone).unwrap();
        assert_eq!((found.events, found.day_only), (6, 2), "{zone:?}");
        assert_eq!((found.at_full_minute, found.at_full_quarter), (4, 3), "{zone:?}");
        // Three of four where one in fifteen is expected.
        assert!(is_near(found.quarters_by_chance, 4.280858762147442e-08), "{}", found.quarters_by_chance);
    }
    assert!(precision_of_column(&column(&["vides ikke", ""]), "dd-MM-yyyy HH:mm", Zone::Utc).is_none(), "no time");
    assert!(precision_of_column(&of, "der er intet mønster", Zone::Utc).is_none());
}

#[test]
fn seconds_of_a_column_are_no_full_minutes() {
    let of = column(&["2024-01-03 08:15:00", "2024-01-03 08:15:07", "2024-01-03 08:20:00", "2024-01-03 08:21:59"]);
    let found = precision_of_column(&of, "yyyy-MM-dd HH:mm:ss", Zone::Copenhagen).unwrap();
    // A quarter is a minute of the clock, whatever its seconds.
    assert_eq!((found.events, found.day_only, found.at_full_minute, found.at_full_quarter), (4, 0, 2, 2));
}

#[test]
fn days_of_a_column_have_no_clock() {
    let of = column(&["03-01-2024", "04-01-2024", "03-01-2024"]);
    let found = precision_of_column(&of, "dd-MM-yyyy", Zone::Copenhagen).unwrap();
    assert_eq!((found.events, found.day_only, found.at_full_minute, found.at_full_quarter), (3, 3, 0, 0));
    assert!(is_near(found.quarters_by_chance, 1.0), "nothing is on a quarter");
}

/// A log of events that are complete in 2025 and began then.
fn log_of_starts(starts: Option<&[&str]>) -> EventLog {
    let count = starts.map_or(1, <[_]>::len);
    let column = |of: &dyn Fn(usize) -> String| {
        let mut dictionary = Dictionary::default();
        let codes: Vec<u32> = (0..count).map(|row| dictionary.code(&of(row))).collect();
        TextColumn { name: String::new(), codes, dictionary }
    };
    let millis = |text: &&str| match *text {
        "" => NO_TIME,
        text => chrono::DateTime::parse_from_rfc3339(text).unwrap().timestamp_millis(),
    };
    EventLog::from_events(RawEvents {
        case: column(&|_| "S1".into()),
        activity: column(&|row| format!("A{row}")),
        time_millis: vec![1_750_000_000_000; count],
        start_millis: starts.map(|starts| starts.iter().map(millis).collect()),
        day_only: None,
        case_attributes: Vec::new(),
        attributes: Vec::new(),
    })
    .unwrap()
}

#[test]
fn starts_are_counted_on_the_clock_of_the_zone() {
    let starts = [
        "2024-01-03T07:15:00Z", // a quarter past eight in Denmark
        "",
        "2023-12-31T23:00:00Z", // midnight in Denmark, in winter
        "2024-07-01T22:00:00Z", // and in summer
        "2024-01-03T07:20:30Z",
    ];
    let log = log_of_starts(Some(&starts));
    let danish = precision_of_starts(&log, Zone::Copenhagen).unwrap();
    assert_eq!((danish.events, danish.day_only), (4, 2));
    assert_eq!((danish.at_full_minute, danish.at_full_quarter), (1, 1));
    assert!(is_near(danish.quarters_by_chance, 0.01401927711395995), "one of two: {}", danish.quarters_by_chance);
    // Read in UTC none of them is midnight, and 22 and 23 o'clock are full quarters.
    let utc = precision_of_starts(&log, Zone::Utc).unwrap();
    assert_eq!((utc.events, utc.day_only, utc.at_full_minute, utc.at_full_quarter), (4, 0, 3, 3));
    assert!(is_near(utc.quarters_by_chance, 4.280858762147442e-08), "three of four");
    assert!(precision_of_starts(&log_of_starts(Some(&["", ""])), Zone::Utc).is_none(), "none began");
    assert!(precision_of_starts(&log_of_starts(None), Zone::Utc).is_none(), "nothing has a start");
}

/// Days of registration beside clock times: what came on the same day came neither late nor before, and hours are not told.
#[test]
fn a_day_of_registration_is_no_midnight() {
    use spor::engine::filter::Selection;
    use spor::engine::suitability::{Registered, registration_lags};
    let at = |text: &str| chrono::DateTime::parse_from_rfc3339(text).unwrap().timestamp_millis();
    let rows = [
        ("2024-01-03T07:15:00Z", "03-01-2024"),       // the same day
        ("2024-01-03T07:15:00Z", "04-01-2024"),       // the next: perhaps a day, perhaps not
        ("2024-01-03T07:15:00Z", "05-01-2024"),       // over a day
        ("2024-01-03T07:15:00Z", "02-01-2024"),       // the day before
        ("2024-01-03T23:30:00Z", "04-01-2024"),       // half past midnight in Denmark: the same day
        ("2024-01-02T23:00:00Z", "04-01-2024 09:00"), // a day in Denmark, the next one by the clock: perhaps
        ("2024-01-03T07:15:00Z", "04-01-2024 08:16"), // a day and a minute by both clocks
    ];
    let column_of = |of: &dyn Fn(usize) -> String| {
        let mut dictionary = Dictionary::default();
        let codes: Vec<u32> = (0..rows.len()).map(|row| dictionary.code(&of(row))).collect();
        TextColumn { name: String::new(), codes, dictionary }
    };
    for (only_days, wanted) in [(true, (5, 1, 1)), (false, (2, 1, 0))] {
        let is_meant = |row: &usize| (rows[*row].1.len() == 10) == only_days;
        let log = EventLog::from_events(RawEvents {
            case: column_of(&|row| format!("S{row}")),
            activity: column_of(&|_| "A".into()),
            time_millis: rows.iter().map(|(time, _)| at(time)).collect(),
            start_millis: None,
            day_only: None,
            case_attributes: Vec::new(),
            attributes: vec![column(&rows.map(|(_, registered)| registered))],
        })
        .unwrap();
        let some = Selection::where_case(rows.len(), |case| is_meant(&(case as usize)));
        let registered = Registered::of(&log, &some, Zone::Copenhagen);
        let pattern = if only_days { "dd-MM-yyyy" } else { "dd-MM-yyyy HH:mm" };
        let all =
            registration_lags(&registered, &log.attributes()[0], pattern, Zone::Copenhagen).unwrap().swap_remove(0);
        assert_eq!((all.events, all.over_a_day, all.before), wanted, "{pattern}");
        let day = 86_400_000.0;
        // Rising: −1, 0, 0, 1 and 2 days; and one day beside a day and a minute.
        assert_eq!(all.millis.median, if only_days { 0.0 } else { day + 30_000.0 });
    }
}
