//! Remedies that are steps of a recipe: each is offered where it helps, and makes its criterion better when it is carried out.

use crate::asked::asked;
use spor::protocol::*;
use spor::session::Session;

/// How the days are written.
const DAY: &str = "dd-MM-yyyy";

fn shown(session: &mut Session, log: LogId) -> VerdictTold {
    let thresholds = Thresholds::default();
    asked(session, ShowSuitability { log, closing: None, thresholds, sample: None }, &[]).unwrap().now
}

fn steps(told: &VerdictTold, criterion: Criterion) -> Vec<Step> {
    let remedies = &told.of(criterion).unwrap().remedies;
    let step =
        |remedy: &CriterionRemedy| if let CriterionRemedy::Step(step) = remedy { Some(step.clone()) } else { None };
    remedies.iter().filter_map(step).collect()
}

fn figure(told: &VerdictTold, criterion: Criterion) -> f64 {
    told.of(criterion).unwrap().measured[0].figure.value().unwrap()
}

/// Forty cases of three steps on one day each, dated by the day, and what `clock` says of every case and step beside.
fn dated_by_day(clock: impl Fn(u32, u32) -> String) -> String {
    let mut csv = String::from("sag;aktivitet;dato;oprettet\r\n");
    for case in 0..40 {
        for (place, step) in (0..).zip(["Ansøgning", "Samtale", "Afgørelse"]) {
            csv += &format!("{case};{step};{:02}-03-2024;{}\r\n", 1 + case % 28, clock(case, place));
        }
    }
    csv
}

/// The file with its third column as time, written as `pattern` says; a fourth belongs to the event.
fn offered(csv: &str, pattern: &str) -> (Session, LogId, VerdictTold) {
    let mut session = Session::new();
    let (name, size_bytes) = ("dage.csv".to_string(), csv.len() as u64);
    let probe = ProbeFile { name: name.clone(), size_bytes, entry: None };
    let mut settings = asked(&mut session, probe, csv.as_bytes()).unwrap().preview.settings;
    settings.subjects = Subjects::NotPersonal;
    settings.treatments.clear();
    settings.roles = Roles { case: of(0), activity: of(1), time: of(2), ..Roles::default() };
    settings.roles.event_attributes = if csv.starts_with("sag;aktivitet;dato") { of(3) } else { Vec::new() };
    (settings.time_pattern, settings.zone) = (pattern.into(), Zone::Copenhagen);
    let files = vec![FileToRead { name, size_bytes, settings }];
    let log = asked(&mut session, ReadFiles { files }, csv.as_bytes()).unwrap().log;
    let told = shown(&mut session, log);
    (session, log, told)
}

fn of<T: From<u16>>(column: u16) -> Vec<T> {
    vec![column.into()]
}

#[test]
fn a_clock_in_another_column_gives_time_of_day_and_order() {
    let of_day = |case: u32, place: u32| format!("{:02}-03-2024 {:02}:15", 1 + case % 28, 9 + place);
    let (mut session, log, before) = offered(&dated_by_day(of_day), DAY);
    // No event says a clock, and no two of a case are told apart by their times.
    assert_eq!((figure(&before, Criterion::TimeOfDay), figure(&before, Criterion::KnownOrder)), (0.0, 1.0));
    let found = steps(&before, Criterion::TimeOfDay);
    let [Step::UseTime { attribute, .. }] = &found[..] else { panic!("{found:?}") };
    assert_eq!(attribute, "oprettet");
    assert_eq!(steps(&before, Criterion::KnownOrder), found);
    asked(&mut session, Prepare { log, steps: found.into_iter().map(Into::into).collect(), profile: None }, &[])
        .unwrap();
    let after = shown(&mut session, log);
    assert_eq!((figure(&after, Criterion::TimeOfDay), figure(&after, Criterion::KnownOrder)), (1.0, 0.0));
    assert!(steps(&after, Criterion::TimeOfDay).is_empty());
}

#[test]
fn a_time_of_another_day_or_without_a_clock_is_no_remedy() {
    // Four of the forty cases, one in ten, may differ; with five the column says something else.
    for (other_days, is_offered) in [(4, true), (5, false)] {
        let of = |case: u32, place: u32| {
            let day = 1 + case % 28 + u32::from(case < other_days);
            format!("{day:02}-03-2024 {:02}:15", 9 + place)
        };
        let (_, _, told) = offered(&dated_by_day(of), DAY);
        assert_eq!(!steps(&told, Criterion::TimeOfDay).is_empty(), is_offered, "{other_days}");
    }
    let midnight = |case: u32, _: u32| format!("{:02}-03-2024 00:00", 1 + case % 28);
    assert_eq!(steps(&offered(&dated_by_day(midnight), DAY).2, Criterion::TimeOfDay), []);
    assert_eq!(steps(&offered(&dated_by_day(|_, _| "nord".into()), DAY).2, Criterion::TimeOfDay), []);
}

#[test]
fn merging_forms_gives_events_that_stand_by_themselves() {
    // Every case: a form of three steps saved at once, then two by themselves.
    let mut csv = String::from("sag;aktivitet;tid\r\n");
    for case in 0..40 {
        let day = 1 + case % 28;
        for step in ["Ansøgning", "Samtykke", "Oplysninger"] {
            csv += &format!("{case};{step};{day:02}-03-2024 09:15:07\r\n");
        }
        csv += &format!(
            "{case};Samtale;{day:02}-03-2024 11:{case:02}:10\r\n{case};Afgørelse;{day:02}-03-2024 14:{case:02}:20\r\n"
        );
    }
    let (mut session, log, before) = offered(&csv, "dd-MM-yyyy HH:mm:ss");
    // Three of five events, and two of the four pairs of neighbours of every case.
    assert_eq!((figure(&before, Criterion::RegisteredSingly), figure(&before, Criterion::KnownOrder)), (0.6, 0.5));
    let found = steps(&before, Criterion::RegisteredSingly);
    let [Step::MergeClose { within_minutes: 0, activities, together: true, .. }] = &found[..] else {
        panic!("{found:?}")
    };
    let mut activities = activities.clone();
    activities.sort_unstable();
    assert_eq!(activities, ["Ansøgning", "Oplysninger", "Samtykke"]);
    assert_eq!(steps(&before, Criterion::KnownOrder), found);
    asked(&mut session, Prepare { log, steps: found.into_iter().map(Into::into).collect(), profile: None }, &[])
        .unwrap();
    let after = shown(&mut session, log);
    assert_eq!((figure(&after, Criterion::RegisteredSingly), figure(&after, Criterion::KnownOrder)), (0.0, 0.0));
    assert!(steps(&after, Criterion::RegisteredSingly).is_empty());
}
