//! What is planted in the samples about order, days and registration, held against what the engine measures of it.

use crate::sample_truth::{golden, import, number};
use chrono::{Datelike, NaiveDate, NaiveDateTime};
use serde_json::Value;
use spor::engine::calendar::ZoneOffsets;
use spor::engine::filter::Selection;
use spor::engine::import::{Zone, wall_time};
use spor::engine::log::EventLog;
use spor::engine::samples::{Layer, SampleLog, sample_files};
use spor::engine::suitability::{Registered, order_ambiguity, time_precision};
use std::collections::{BTreeMap, BTreeSet};

fn clean(sample: SampleLog) -> EventLog {
    import(&sample_files(sample, Layer::Clean, 1)[0]).1.log
}

fn planted(truth: &Value, fault: &str, count: &str) -> u64 {
    number(&truth["faults"][fault][count])
}

/// Rows of the same case at the same time are the pairs whose order is unknown, one a case.
#[test]
fn equal_times_of_the_service_desk_are_the_ambiguous_pairs() {
    let log = clean(SampleLog::ServiceDesk);
    let all = Selection::all(log.case_count());
    let order = order_ambiguity(&Registered::of(&log, &all, Zone::Copenhagen));
    let cases = planted(&golden("service_desk"), "equal_times", "count");
    assert_eq!(cases, 1355);
    assert_eq!((u64::from(order.cases), u64::from(order.ambiguous_pairs)), (cases, cases));
}

/// Instants just after midnight in Denmark belong to the day before in UTC; the nightly job runs at three by the clock here.
#[test]
fn days_and_hours_of_the_insured_are_those_of_denmark() {
    let (truth, log) = (golden("insured_unemployed"), clean(SampleLog::InsuredUnemployed));
    let times = log.time_millis();
    let ends = (*times.iter().min().unwrap(), *times.iter().max().unwrap());
    let [here, utc] = [Zone::Copenhagen, Zone::Utc].map(|zone| ZoneOffsets::covering(zone, ends.0, ends.1));
    let other_day = times.iter().filter(|&&millis| here.day(millis) != utc.day(millis)).count();
    assert_eq!(other_day as u64, planted(&truth, "utc_day_is_not_the_local_day", "count"));
    let handed_over = log.activity_code("Overgang til jobcenter").unwrap();
    let mut clocks: BTreeMap<(u8, u8, u8), u64> = BTreeMap::new();
    for (&activity, &millis) in log.activity().iter().zip(times) {
        if activity == handed_over {
            let clock = wall_time(millis, Zone::Copenhagen, false);
            *clocks.entry((clock.hour, clock.minute, clock.second)).or_default() += 1;
        }
    }
    assert_eq!(clocks, BTreeMap::from([((3, 0, 0), planted(&truth, "nightly_job_at_three", "count"))]));
}

/// A row of the clean file of (a), by itself: case, activity, the day and clock of the event, and of its registration.
struct Row {
    case: String,
    activity: String,
    day: NaiveDate,
    clock: Option<NaiveDateTime>,
    registered: NaiveDateTime,
}

/// Read by the `csv` crate alone.
fn rows_of_social_assistance() -> Vec<Row> {
    let file = sample_files(SampleLog::SocialAssistance, Layer::Clean, 1).swap_remove(0);
    // Of Windows-1252 nothing but letters of Latin-1 stands in these columns.
    let text: String = file.bytes.iter().map(|&byte| char::from(byte)).collect();
    let clock_of = |text: &str| NaiveDateTime::parse_from_str(text, "%d-%m-%Y %H:%M").ok();
    let day_of = |text: &str| NaiveDate::parse_from_str(&text[..10], "%d-%m-%Y").unwrap();
    let row = |row: BTreeMap<String, String>| Row {
        case: row["Sagsnr"].clone(),
        activity: row["Aktivitet"].clone(),
        day: day_of(&row["Tidspunkt"]),
        clock: clock_of(&row["Tidspunkt"]),
        registered: clock_of(&row["Registreret"])
            .unwrap_or_else(|| day_of(&row["Registreret"]).and_hms_opt(0, 0, 0).unwrap()),
    };
    crate::sample_truth::rows(&text, b';').into_iter().map(row).collect()
}

/// Days of a case with several events of which one has no clock: on each of them, and nowhere else, the order is unknown,
/// but where all of them are the same step.
#[test]
fn case_days_without_a_clock_are_those_whose_order_is_unknown() {
    let (truth, log) = (golden("social_assistance"), clean(SampleLog::SocialAssistance));
    let all = Selection::all(log.case_count());
    assert_eq!(
        u64::from(time_precision(&log, &all, Zone::Copenhagen).day_only),
        planted(&truth, "Q2_day_only", "count")
    );
    let mut days: BTreeMap<(String, NaiveDate), Vec<Row>> = BTreeMap::new();
    for row in rows_of_social_assistance() {
        days.entry((row.case.clone(), row.day)).or_default().push(row);
    }
    let is_unknown = |rows: &[Row]| rows.len() > 1 && rows.iter().any(|row| row.clock.is_none());
    days.retain(|_, rows| is_unknown(rows));
    let cases = |of: &BTreeMap<(String, NaiveDate), Vec<Row>>| {
        of.keys().map(|(case, _)| case.clone()).collect::<BTreeSet<String>>().len() as u64
    };
    assert_eq!(days.len() as u64, planted(&truth, "Q2_day_only", "case_days_of_unknown_order"));
    assert_eq!(cases(&days), planted(&truth, "Q2_day_only", "cases_with_such_days"));

    let order = order_ambiguity(&Registered::of(&log, &all, Zone::Copenhagen));
    // Counted from the rows as they stand in the file: neighbours of which one says the day only, or at the same minute.
    let mut rows = rows_of_social_assistance();
    let instant = |row: &Row| row.clock.unwrap_or_else(|| row.day.and_hms_opt(0, 0, 0).unwrap());
    rows.sort_by_key(|row| (row.case.clone(), instant(row)));
    let is_ambiguous = |pair: &&[Row]| {
        let [one, other] = pair else { return false };
        let same_day = one.day == other.day && (one.clock.is_none() || other.clock.is_none());
        one.case == other.case && one.activity != other.activity && (same_day || instant(one) == instant(other))
    };
    let ambiguous: Vec<&[Row]> = rows.windows(2).filter(is_ambiguous).collect();
    let in_cases: BTreeSet<&str> = ambiguous.iter().map(|pair| pair[0].case.as_str()).collect();
    assert_eq!((order.ambiguous_pairs as usize, order.cases as usize), (ambiguous.len(), in_cases.len()));
    let on_days: BTreeSet<(&str, NaiveDate)> = ambiguous
        .iter()
        .filter(|pair| pair.iter().any(|row| row.clock.is_none()))
        .map(|pair| (pair[0].case.as_str(), pair[0].day))
        .collect();
    let of_one_step = |rows: &&Vec<Row>| rows.iter().all(|row| row.activity == rows[0].activity);
    assert_eq!(on_days.len(), days.len() - days.values().filter(of_one_step).count());
}

/// The delay of registration, by day as it is planted.
#[test]
fn registration_is_as_late_as_planted() {
    let truth = golden("social_assistance");
    let rows = rows_of_social_assistance();
    let lag = |row: &Row| (row.registered.date() - row.day).num_days();
    let percent = |is: &dyn Fn(&Row) -> bool, of: &dyn Fn(&Row) -> bool| {
        let part = rows.iter().filter(|row| of(row) && is(row)).count();
        100.0 * part as f64 / rows.iter().filter(|row| of(row)).count() as f64
    };
    let every = |_: &Row| true;
    for (found, key) in [
        (percent(&|row| lag(row) == 0, &every), "same_day_percent"),
        (percent(&|row| (1..=3).contains(&lag(row)), &every), "after_1_to_3_days_percent"),
        (percent(&|row| lag(row) > 3, &every), "later_percent"),
        (
            percent(&|row| row.registered.weekday() == chrono::Weekday::Fri, &|row| lag(row) > 3),
            "of_the_later_on_fridays_percent",
        ),
    ] {
        let planted = truth["faults"]["Q9_registered_late"][key].as_f64().unwrap();
        assert!((found - planted).abs() <= 0.005 + 1e-9, "{key}: {found} is not {planted}");
    }
}
