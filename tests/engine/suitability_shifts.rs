//! Whether cases come to something else from a month on, which activities come and go, and what is registered at one hour.

use crate::asked::asked;
use crate::suitability_golden::{assert_close, expected};
use serde_json::Value;
use spor::engine::calendar::CalendarDay;
use spor::engine::filter::Selection;
use spor::engine::import::Zone;
use spor::engine::log::EventLog;
use spor::engine::performance::Closing;
use spor::engine::stats::{benjamini_hochberg, kolmogorov_smirnov};
use spor::engine::suitability::drift::{
    CaseMeasure, Followed, MeasureCut, ShiftUnknown, case_shifts, label_turns, measure_cuts,
};
use spor::engine::suitability::{HourOfDay, Registered, in_one_hour, on_last_workdays};
use spor::protocol::*;
use spor::session::Session;

const DAY: i64 = 86_400_000;
const HOUR: i64 = 3_600_000;

/// Milliseconds of a day at midnight UTC.
fn on(year: i32, month: u8, day: u8) -> i64 {
    CalendarDay::new(year, month, day).unwrap().number() * DAY
}

/// D, p and q of every cut are those that scipy gives (see `about.toml`); p within what the expansion promises.
#[test]
fn cuts_of_durations_and_lengths_are_those_of_scipy() {
    let theirs = expected("suitability/case_shifts.json");
    let by_month = |key: &str| -> Vec<Vec<i64>> { serde_json::from_value(theirs[key].clone()).unwrap() };
    let cuts = [("minutes", "duration_cuts"), ("events", "length_cuts")]
        .map(|(values, cuts)| (measure_cuts(&by_month(values)), theirs[cuts].as_array().unwrap()));
    let all: Vec<(&MeasureCut, &Value)> = cuts.iter().flat_map(|(ours, theirs)| ours.iter().zip(*theirs)).collect();
    assert!(cuts.iter().all(|(ours, theirs)| ours.len() == theirs.len()) && all.len() == 25);
    let q_values = benjamini_hochberg(&all.iter().map(|(ours, _)| ours.p).collect::<Vec<_>>());
    for ((ours, theirs), q) in all.iter().zip(q_values) {
        for (value, key) in [
            (ours.before_month as f64, "cut_before_month"),
            (f64::from(ours.before), "n_before"),
            (f64::from(ours.after), "n_after"),
            (ours.distance, "D"),
            (ours.median_before, "median_before"),
            (ours.median_after, "median_after"),
        ] {
            assert_close(value, &theirs[key], key);
        }
        for (value, key) in [(ours.p, "p_asymp"), (q, "q_bh")] {
            let their = theirs[key].as_f64().unwrap();
            assert!((value - their).abs() < 1e-4, "{key}: {value} is not {their}");
        }
    }
    // The planted ones: durations in month 8, lengths in month 5.
    let largest =
        cuts.map(|(ours, _)| ours.into_iter().max_by(|a, b| a.distance.total_cmp(&b.distance)).unwrap().before_month);
    assert_eq!(largest, [8, 5]);
}

/// The methods' golden file 11, «drift»: D is exact, and its exact p lies near the one for large samples.
#[test]
fn two_halves_differ_as_the_methods_say() {
    let theirs = &expected("suitability/case_shifts.json")["two_halves"];
    let mut halves: [Vec<i64>; 2] = serde_json::from_value(theirs["tenths_of_days"].clone()).unwrap();
    halves.iter_mut().for_each(|half| half.sort_unstable());
    let found = kolmogorov_smirnov(&halves[0], &halves[1]).unwrap();
    assert!((found.distance - 0.116666666667).abs() < 1e-11);
    assert!((found.p - theirs["p_asymp"].as_f64().unwrap()).abs() < 1e-4);
    assert!((found.p - 0.388956600241).abs() < 0.04);
}

/// Four cases begin every day of 2023, and last as long as said, up to the end of what is observed.
fn begun_daily(days: i64, lasts: impl Fn(i64, i64) -> i64, observed_to: i64) -> EventLog {
    let mut rows: Vec<(String, &str, i64)> = Vec::new();
    for day in 0..days {
        for of_day in 0..4 {
            let (case, begin) = (format!("{day}-{of_day}"), on(2023, 1, 1) + day * DAY + 8 * HOUR);
            let lasts = lasts(day, day * 4 + of_day);
            let steps = [("Ny", 0), ("Behandlet", lasts / 2), ("Lukket", lasts)];
            let seen = steps.into_iter().map(|(step, after)| (step, begin + after * DAY));
            rows.extend(seen.filter(|(_, at)| *at <= observed_to).map(|(step, at)| (case.clone(), step, at)));
        }
    }
    EventLog::from_rows(rows.iter().map(|(case, step, at)| (case.as_str(), *step, *at))).unwrap()
}

/// The month of a cut and its distance.
type Cut = (i32, u8, f64);

fn shifts(log: &EventLog) -> Result<[Option<Cut>; 2], ShiftUnknown> {
    let all = Selection::all(log.case_count());
    let registered = Registered::of(log, &all, Zone::Utc);
    let closing = Closing { steps: vec!["Lukket".into()], observed_to_millis: None };
    let last = log.time_millis().iter().copied().max().unwrap();
    let followed = Followed::of(&registered, Zone::Utc, last);
    let none = all.turned();
    let found = case_shifts(&registered, followed.as_ref().map_err(|why| *why), &closing.closed(log, &all), &none)?;
    let told =
        |of: spor::engine::suitability::drift::CaseShift| (of.from_month.year, of.from_month.month, of.cut.distance);
    Ok(found.map(|of| of.map(told)))
}

/// Durations of 10 to 59 days, in an order that repeats only every 50 cases.
fn usual(number: i64) -> i64 {
    10 + number * 7 % 50
}

#[test]
fn a_young_case_is_not_a_fast_one() {
    // Of the last weeks only the fast cases have ended; who compares closed cases would see them become fast.
    let log = begun_daily(365, |_, number| usual(number), on(2024, 1, 5));
    assert_eq!(shifts(&log), Ok([None, None]));
    let closing = Closing { steps: vec!["Lukket".into()], observed_to_millis: None };
    let all = Selection::all(log.case_count());
    let closed = closing.closed(&log, &all);
    let mut naive = vec![Vec::new(); 12];
    for case in closed.cases() {
        let times = &log.time_millis()[log.events_of(case)];
        let month = CalendarDay::from_number(times[0].div_euclid(DAY)).month;
        naive[usize::from(month) - 1].push(times[times.len() - 1] - times[0]);
    }
    assert!(measure_cuts(&naive).iter().any(|cut| cut.distance >= 0.2), "it is a trap");
}

#[test]
fn a_shift_is_found_in_its_month() {
    // From 1 July, day 181, every case lasts ten days more: of 50 durations in a row ten are then passed, D = 0.2.
    let later =
        |days: i64| begun_daily(365, move |day, number| usual(number) + if day >= 181 { days } else { 0 }, i64::MAX);
    let found = shifts(&later(20)).unwrap();
    assert!(matches!(found, [Some((2023, 7, distance)), None] if (distance - 0.4).abs() < 0.03), "{found:?}");
    // A small one is none, however sure it is.
    assert_eq!(shifts(&later(5)), Ok([None, None]));
    // Without a closed case, or with too short a log, nobody knows.
    let open = begun_daily(365, |_, _| 4_000, on(2024, 6, 1));
    assert_eq!(shifts(&open), Err(ShiftUnknown::NoneClosed));
    assert!(matches!(shifts(&begun_daily(120, |_, number| usual(number), i64::MAX)), Err(ShiftUnknown::Months(_))));
    assert_eq!(CaseMeasure::Duration, spor::engine::suitability::drift::CASE_MEASURES[0]);
}

#[test]
fn a_label_that_comes_and_one_that_goes_are_dated() {
    // Every case ends after 200 days: the end is a late step, and neither new nor gone. The second step changes its name.
    let mut rows: Vec<(String, &str, i64)> = Vec::new();
    let change = on(2023, 9, 1);
    for day in 0..500 {
        let (case, begin) = (day.to_string(), on(2023, 1, 1) + day * DAY);
        let second = begin + 20 * DAY;
        let name = if second < change { "Samtale" } else { "Opfølgning" };
        rows.extend([(case.clone(), "Ny", begin), (case.clone(), name, second), (case, "Lukket", begin + 200 * DAY)]);
    }
    let log = EventLog::from_rows(rows.iter().map(|(case, step, at)| (case.as_str(), *step, *at))).unwrap();
    let registered = Registered::of(&log, &Selection::all(log.case_count()), Zone::Utc);
    let last = log.time_millis().iter().copied().max().unwrap();
    let followed = Followed::of(&registered, Zone::Utc, last).unwrap();
    let found = label_turns(&registered, &followed);
    let told: Vec<_> =
        found.iter().map(|of| (log.activity_name(of.activity), of.begins, of.day * DAY, of.events)).collect();
    // The first 223 cases have their second step before 1 September, which is day 243.
    assert_eq!(told, [("Samtale", false, change - DAY, 223), ("Opfølgning", true, change, 277)]);
}

#[test]
fn one_hour_of_the_day_or_of_one_weekday() {
    // Weeks from Monday 1 January 2024; a clock in Copenhagen is two hours before UTC in summer and one in winter.
    let monday = on(2024, 1, 1);
    let mut rows: Vec<(String, &str, i64)> = Vec::new();
    for week in 0..40 {
        let at = |day: i64, hour: i64, minute: i64| monday + (week * 7 + day) * DAY + hour * HOUR + minute * 60_000;
        let case = week.to_string();
        // An hour on the wall whatever the season: summer begins on Sunday 31 March 2024, in week 12.
        let wall = |day: i64, hour: i64, minute: i64| {
            let winter = at(day, hour - 1, minute);
            if winter < on(2024, 3, 31) + HOUR { winter } else { winter - HOUR }
        };
        // 9 of 20 at night, on any day.
        rows.push((
            case.clone(),
            "Kørsel",
            if week % 20 < 9 { wall(week % 7, 3, 30) } else { wall(week % 7, 8 + week % 11, 10) },
        ));
        // Every other week on Friday at ten, otherwise spread.
        rows.push((
            case.clone(),
            "Udvalg",
            if week % 2 == 0 { wall(4, 10, 5) } else { wall(week % 5, 11 + week % 7, 45) },
        ));
        // Exactly two in five are no more than two in five.
        rows.push((case.clone(), "Spredt", if week % 5 < 2 { wall(2, 13, 40) } else { wall(2, 14 + week % 5, 20) }));
        // All of one day.
        rows.push((case, "Flyttet", monday + 3 * DAY + 9 * HOUR + week * 1_000));
    }
    let log = EventLog::from_rows(rows.iter().map(|(case, step, at)| (case.as_str(), *step, *at))).unwrap();
    let registered = Registered::of(&log, &Selection::all(log.case_count()), Zone::Copenhagen);
    let found: Vec<_> = in_one_hour(&registered)
        .into_iter()
        .map(|of| (log.activity_name(of.activity), of.at, of.events, of.of))
        .collect();
    // Counted by a clock of the wall, row by row.
    let hours = |name: &str, hour: i64, weekday: Option<i64>| {
        let wall = |at: i64| at + if at < on(2024, 3, 31) + HOUR { HOUR } else { 2 * HOUR };
        let is_then = |at: i64| {
            let wall = wall(at);
            wall.rem_euclid(DAY) / HOUR == hour
                && weekday.is_none_or(|day| (wall.div_euclid(DAY) + 3).rem_euclid(7) == day)
        };
        rows.iter().filter(|(_, step, at)| *step == name && is_then(*at)).count() as u32
    };
    assert_eq!(found.len(), 2, "{found:?}");
    let run = found.iter().find(|of| of.0 == "Kørsel").unwrap();
    assert_eq!((run.1, run.2, run.3), (HourOfDay { weekday: None, hour: 3 }, hours("Kørsel", 3, None), 40));
    assert_eq!(run.2, 18);
    let board = found.iter().find(|of| of.0 == "Udvalg").unwrap();
    assert_eq!(
        (board.1, board.2, board.3),
        (HourOfDay { weekday: Some(4), hour: 10 }, hours("Udvalg", 10, Some(4)), 40)
    );
    assert_eq!(board.2, 20);
}

/// By a wall calendar of 2024: Easter is 31 March, so the last working day of March is Wednesday the 27th; 31 December is
/// closed, so that of December is Monday the 30th; of June it is Friday the 28th.
#[test]
fn the_last_working_day_of_a_month() {
    let last =
        [(1, 31), (2, 29), (3, 27), (4, 30), (5, 31), (6, 28), (7, 31), (8, 30), (9, 30), (10, 31), (11, 29), (12, 30)];
    let mut rows: Vec<(String, &str, i64)> = Vec::new();
    for (month, day) in last {
        for number in 0..3 {
            let case = format!("{month}-{number}");
            let at = |day: u8| on(2024, month, day) + 12 * HOUR + i64::from(number) * 1_000;
            // Two of three on the last working day, one on the day after it where the month has one.
            rows.push((case.clone(), "Lukket", at(if number < 2 { day } else { day.saturating_sub(9) })));
            // Two of three on the last day of the calendar: in March, June, August, November and December another day.
            let end = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][usize::from(month) - 1];
            rows.push((case, "Kalender", at(if number < 2 { end } else { 5 })));
        }
    }
    let log = EventLog::from_rows(rows.iter().map(|(case, step, at)| (case.as_str(), *step, *at))).unwrap();
    let registered = Registered::of(&log, &Selection::all(log.case_count()), Zone::Copenhagen);
    let found: Vec<_> = on_last_workdays(&registered)
        .into_iter()
        .map(|of| (log.activity_name(of.activity), of.events, of.of))
        .collect();
    // Of the twelve last days of the calendar seven are also last working days: 14 of 36 are fewer than two in five.
    assert_eq!(found, [("Lukket", 24, 36)]);
}

/// A log about these whose cases last longer from 1 July on, with a routine at four in the night.
fn opened(session: &mut Session, subjects: Subjects, left_open: i64) -> LogId {
    let mut csv = String::from("Sagsnr;Aktivitet;Tidspunkt\n");
    for number in 0..1_400_i64 {
        let day = number / 4;
        let begin = on(2023, 1, 1) + day * DAY + (8 + number % 4) * HOUR;
        let lasts = usual(number) + if day >= 181 { 20 } else { 0 };
        let is_open = (600..600 + left_open).contains(&number);
        let steps =
            [("Ny", begin), ("Kørsel", begin.div_euclid(DAY) * DAY + DAY + 4 * HOUR), ("Lukket", begin + lasts * DAY)];
        for (step, at) in steps.into_iter().take(if is_open { 2 } else { 3 }) {
            let date = CalendarDay::from_number(at.div_euclid(DAY));
            let minutes = at.rem_euclid(DAY) / 60_000;
            let clock = format!("{:02}:{:02}:{:02}", minutes / 60, minutes % 60 + number % 7, number % 60);
            csv += &format!("S{number:04};{step};{}-{:02}-{:02} {clock}\n", date.year, date.month, date.day);
        }
    }
    let (name, size_bytes) = ("a.csv".to_string(), csv.len() as u64);
    let probe = ProbeFile { name: name.clone(), size_bytes, entry: None };
    let guessed = asked(session, probe, csv.as_bytes()).unwrap().preview.settings;
    let settings = ImportSettings { subjects, ..guessed };
    asked(session, ReadFiles { files: vec![FileToRead { name, size_bytes, settings }] }, csv.as_bytes()).unwrap().log
}

fn findings(session: &mut Session, log: LogId) -> Vec<DataFinding> {
    let closing = Some(Closing { steps: vec!["Lukket".into()], observed_to_millis: None });
    asked(session, ListDataFindings::of(log, closing), &[]).unwrap().findings
}

#[test]
fn what_shifts_is_told_with_its_cases() {
    // Cases of the second quarter with no end are as many as said; of three the difference would tell.
    for (subjects, open, is_told) in
        [(Subjects::NotPersonal, 3, true), (Subjects::Citizens, 3, false), (Subjects::Citizens, 0, true)]
    {
        let mut session = Session::new();
        let log = opened(&mut session, subjects, open);
        let found = findings(&mut session, log);
        let shift = found.iter().find_map(|of| match &of.found {
            DataFound::CaseShift { measure: CaseMeasure::Duration, shift } => *shift,
            _ => None,
        });
        let shift = shift.unwrap_or_else(|| panic!("none in {found:?}"));
        assert_eq!((shift.month.year, shift.month.month), (2023, 7));
        assert_eq!(shift.before.number().is_some(), is_told, "{subjects:?}, {open} open: {shift:?}");
        let lengths = found
            .iter()
            .find(|of| matches!(of.found, DataFound::CaseShift { measure: CaseMeasure::Length, shift: None }));
        assert!(lengths.is_some_and(|of| of.state == PatternState::NotFound));
        let hour = found.iter().find(|of| matches!(of.found, DataFound::InOneHour { .. })).unwrap();
        let DataFound::InOneHour { activity, at, events, of } = &hour.found else { unreachable!() };
        assert_eq!((activity.as_str(), at.hour, at.weekday, *events, *of), ("Kørsel", 4, None, 1_400, 1_400));
    }
}

#[test]
fn the_rows_of_these_findings_are_as_many() {
    let mut session = Session::new();
    let log = opened(&mut session, Subjects::NotPersonal, 0);
    let found = findings(&mut session, log);
    let closing = Some(Closing { steps: vec!["Lukket".into()], observed_to_millis: None });
    let mut rows = |found: &DataFound| {
        let ask =
            ShowFindingRows { log, closing: closing.clone(), found: found.clone(), rare: String::new(), answers: None };
        asked(&mut session, ask, &[]).unwrap()
    };
    let is_hour = |of: &&DataFinding| matches!(of.found, DataFound::InOneHour { .. });
    let hour = rows(&found.iter().find(is_hour).unwrap().found);
    assert!(hour.all == 1_400 && hour.rows.iter().all(|row| row.activity == "Kørsel" && row.time.hour == 4));
    // July has 31 days with four cases each.
    let is_shift =
        |of: &&DataFinding| of.found.changes_from().is_some() && matches!(of.found, DataFound::CaseShift { .. });
    let shift = rows(&found.iter().find(is_shift).unwrap().found);
    assert_eq!((shift.all, shift.are_cases), (124, true));
}
