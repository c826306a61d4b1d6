//! Clocks that are not what the file says: sources that are hours apart, hours that are displaced, and days that are all early.

use crate::asked::asked;
use crate::suitability_patterns::log_of;
use proptest::prelude::*;
use spor::engine::calendar::CalendarDay;
use spor::engine::filter::Selection;
use spor::engine::import::Zone;
use spor::engine::log::{Attribute, EventLog};
use spor::engine::samples::SplitMix64;
use spor::engine::stats::binomial_tail;
use spor::engine::suitability::patterns::{
    DisplacedHours, HoursApart, PatternFound, PatternState, Unanchored, WhoseHours, events_hours_apart, patterns,
};
use spor::engine::suitability::{Detector, Registered, SourceByName};
use spor::present::suitability::{found_name, found_said};
use spor::present::{Language, Words};
use spor::protocol::*;
use spor::session::Session;

const MINUTE: i64 = 60_000;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;

/// A case, a step, milliseconds UTC, and the system that registered it.
type Row = (String, &'static str, i64, &'static str);

fn log(rows: &[Row], are_days: bool) -> EventLog {
    let plain: Vec<(String, &str, i64)> = rows.iter().map(|row| (row.0.clone(), row.1, row.2)).collect();
    log_of(&plain, are_days, vec![Attribute::of_events("Kildesystem", rows.iter().map(|row| row.3))])
}

fn registered(log: &EventLog) -> Registered<'_> {
    Registered::of(log, &Selection::all(log.case_count()), Zone::Utc)
}

fn unanchored(log: &EventLog) -> Unanchored {
    let mut found = patterns(&registered(log), None, Zone::Utc);
    let PatternFound::UnanchoredTimes(found) = found.swap_remove(2) else { panic!() };
    found
}

fn named(value: &str) -> SourceByName {
    SourceByName::Value { column: "Kildesystem".into(), value: value.into() }
}

/// 8:00 UTC on the `day`th day from the first of a month of 2023.
fn morning(month: u8, day: i64) -> i64 {
    (CalendarDay::new(2023, month, 1).unwrap().number() + day) * DAY + 8 * HOUR
}

/// Tails as scipy 1.17 gives them: `scipy.stats.binom.sf(k - 1, n, share)`.
#[test]
fn binomial_tails_are_those_of_scipy() {
    for (k, n, share, tail) in [
        (8, 8, 144.0 / 365.25, 0.000_583_684_472_219_927_2),
        (16, 20, 1.0 / 15.0, 5.692_528_919_277_335e-16),
        (10, 30, 0.1, 0.000_454_355_114_905_383_1),
        (6, 20, 0.1, 0.011_253_134_164_509_005),
        (300, 900, 0.1, 7.860_505_317_906_308e-81),
        (67_000, 1_000_000, 1.0 / 15.0, 0.091_126_265_084_912_14),
        (1, 1_000, 0.001, 0.632_304_575_229_035_9),
    ] {
        let ours = binomial_tail(k, n, share);
        // Logarithms of factorials of a million have ten digits left.
        assert!((ours - tail).abs() < 1e-8 * tail, "{k} of {n} at {share}: {ours}");
    }
    assert_eq!([binomial_tail(0, 5, 0.0), binomial_tail(1, 5, 0.0), binomial_tail(5, 5, 1.0)], [1.0, 0.0, 1.0]);
}

/// Decisions of one system and letters of another: every lag in minutes once, a day apart.
fn two_systems(lags: &[(u8, i64)]) -> Vec<Row> {
    let of = lags.iter().zip(0_i64..).flat_map(|(&(month, lag), number)| {
        let (case, at) = (format!("S{number}"), morning(month, number % 25));
        [(case.clone(), "Afgørelse", at, "Fagsystem"), (case, "Brev", at + lag * MINUTE, "ESDH")]
    });
    of.collect()
}

/// Twenty-one cases in January, one hour and up to five minutes apart but for four, and twenty-five in July two hours apart.
#[test]
fn systems_an_hour_apart_in_winter_and_two_in_summer_are_found() {
    let near = [55, 56, 58, 59, 60, 60, 60, 61, 62, 64, 65, 60, 60, 60, 59, 61, 60];
    let winter = near.into_iter().chain([0, 30, 66, 149]).map(|lag| (1, lag));
    let lags: Vec<(u8, i64)> = winter.chain((0..25).map(|at| (7, 118 + at % 5))).collect();
    let rows = two_systems(&lags);
    let log = log(&rows, false);
    let found = unanchored(&log);
    assert_eq!((found.clocks.sources, found.clocks.timed, found.clocks.apart.len()), (2, 92, 1));
    let apart = &found.clocks.apart[0];
    assert_eq!((&apart.earlier, &apart.later), (&named("Fagsystem"), &named("ESDH")));
    assert_eq!((log.activity_name(apart.first), log.activity_name(apart.then)), ("Afgørelse", "Brev"));
    assert_eq!(apart.winter, Some(HoursApart { hours: 1, times: 17, of: 21 }));
    assert_eq!(apart.summer, Some(HoursApart { hours: 2, times: 25, of: 25 }));
    assert_eq!((found.state(), found.clocks.state()), (PatternState::Question, PatternState::Question));
    // Its rows are both events of every time.
    assert_eq!(events_hours_apart(&registered(&log), apart).len(), 2 * (17 + 25));
    // A constant lag of an hour and a half is no time zone here, and a later one belongs to no other event.
    for lag in [90, 151, 180] {
        let lags: Vec<(u8, i64)> = (0..25).map(|_| (1, lag)).collect();
        assert!(unanchored(&self::log(&two_systems(&lags), false)).clocks.apart.is_empty(), "{lag}");
    }
}

/// Sixteen of twenty are four fifths, fifteen are not, and nineteen times are too few.
#[test]
fn what_is_hardly_constant_or_rare_is_no_other_clock() {
    let lags = |near: usize, far: usize| {
        let lags = (0..near).map(|_| (2, 60)).chain((0..far).map(|at| (2, 10 + at as i64 * 7)));
        unanchored(&log(&two_systems(&lags.collect::<Vec<_>>()), false)).clocks.apart
    };
    assert_eq!(lags(16, 4)[0].winter, Some(HoursApart { hours: 1, times: 16, of: 20 }));
    assert!(lags(15, 5).is_empty() && lags(19, 0).is_empty());
    // In both halves of a year together there are enough, but in neither.
    let halves: Vec<(u8, i64)> = (0..30).map(|at| (if at < 15 { 2 } else { 8 }, 60)).collect();
    assert!(unanchored(&log(&two_systems(&halves), false)).clocks.apart.is_empty());
}

/// Letters go out an hour after the decision, but receipts come in both systems at once: the clocks are alike.
#[test]
fn clocks_that_agree_on_other_steps_are_alike() {
    let lags: Vec<(u8, i64)> = (0..25).map(|_| (1, 60)).collect();
    let mut rows = two_systems(&lags);
    for number in 0..25 {
        let at = morning(1, number) + 5 * HOUR;
        rows.push((format!("S{number}"), "Kvittering", at, "ESDH"));
        rows.push((format!("S{number}"), "Kvittering", at + 2 * MINUTE, "Fagsystem"));
    }
    assert!(unanchored(&log(&rows, false)).clocks.apart.is_empty());
    // Receipts of the summer say nothing of the winter.
    let of_summer = rows
        .into_iter()
        .map(|(case, step, at, system)| (case, step, if step == "Kvittering" { at + 181 * DAY } else { at }, system));
    let found = unanchored(&log(&of_summer.collect::<Vec<_>>(), false)).clocks.apart;
    assert_eq!((found.len(), found[0].summer), (1, None));
}

#[test]
fn days_have_no_clock_and_one_source_no_other() {
    let lags: Vec<(u8, i64)> = (0..25).map(|_| (1, 60)).collect();
    let rows = two_systems(&lags);
    let of_days = unanchored(&log(&rows, true));
    assert_eq!((of_days.clocks.timed, of_days.hours.timed), (0, 0));
    assert_eq!(of_days.state(), PatternState::NotFound);
    let alone: Vec<Row> = rows.into_iter().map(|(case, step, at, _)| (case, step, at, "ESDH")).collect();
    assert_eq!(unanchored(&log(&alone, false)).clocks.sources, 1);
    let words = Words::new(Language::Danish);
    let said = |found: &DataFound| {
        assert!(found.cannot_be_seen());
        found_said(found, PatternState::NotFound, &words)
    };
    let clocks = |sources, timed| DataFound::ClocksApart { sources, timed, pairs: 0, most: None };
    assert_eq!(said(&clocks(2, 0)), "Tiderne siger kun dagen, så det kan ikke ses.");
    assert!(said(&clocks(1, 50)).starts_with("Loggen har kun én kilde, så det kan ikke ses."));
    let hours = DataFound::DisplacedHours { timed: 0, displaced: 0, most: None };
    assert_eq!(said(&hours), "Tiderne siger kun dagen, så det kan ikke ses.");
}

proptest! {
    /// Two systems register the same within four minutes. Once one of the clocks is put forward or back they are found apart, by
    /// as much, and before they are not.
    #[test]
    fn a_clock_that_is_put_forward_is_found(
        seed: u64,
        cases in 25_i64..80,
        hours in prop_oneof![-2_i64..=-1, 1_i64..=2],
        month in prop_oneof![Just(1_u8), Just(6_u8)],
    ) {
        let mut random = SplitMix64::new(seed);
        let mut rows: Vec<Row> = Vec::new();
        for number in 0..cases {
            for (at, step) in [(0, "Ansøgning"), (3, "Afgørelse")] {
                let at = morning(month, number % 25) + at * DAY;
                let jitter = random.between(-2, 2);
                rows.push((format!("S{number}"), step, at, "Fagsystem"));
                rows.push((format!("S{number}"), step, at + jitter * MINUTE, "ESDH"));
            }
        }
        prop_assert!(unanchored(&log(&rows, false)).clocks.apart.is_empty());
        rows.iter_mut().filter(|row| row.3 == "ESDH").for_each(|row| row.2 += hours * HOUR);
        let found = unanchored(&log(&rows, false)).clocks.apart;
        prop_assert_eq!(found.len(), 1);
        let expected = if hours > 0 { ["Fagsystem", "ESDH"] } else { ["ESDH", "Fagsystem"] };
        prop_assert_eq!([&found[0].earlier, &found[0].later], [&named(expected[0]), &named(expected[1])]);
        let [told, other] = if month == 1 { [found[0].winter, found[0].summer] } else { [found[0].summer, found[0].winter] };
        prop_assert_eq!(other, None);
        prop_assert_eq!(i64::from(told.unwrap().hours), hours.abs());
    }

    /// Lags of any number of minutes are no other clock.
    #[test]
    fn lags_of_chance_are_no_other_clock(seed: u64, cases in 20_usize..200) {
        let mut random = SplitMix64::new(seed);
        let lags: Vec<(u8, i64)> = (0..cases).map(|_| (1, random.between(0, 150))).collect();
        prop_assert!(unanchored(&log(&two_systems(&lags), false)).clocks.apart.is_empty());
    }
}

/// Steps of every day at these hours, each of one system, and each of its own case.
fn by_hours(of: &[(&'static str, &'static str, std::ops::Range<i64>)], days: i64) -> Vec<Row> {
    let mut rows = Vec::new();
    for day in 0..days {
        for (step, system, hours) in of {
            for hour in hours.clone() {
                let at = (19_400 + day) * DAY + hour * HOUR + 17 * MINUTE;
                rows.push((format!("S{}", rows.len()), *step, at, *system));
            }
        }
    }
    rows
}

fn displaced(log: &EventLog) -> Vec<DisplacedHours> {
    unanchored(log).hours.displaced
}

/// One system from 8 to 16, the other from 1 to 9: of its eight hours the five before 6 lie outside.
#[test]
fn a_system_seven_hours_behind_is_found_and_its_steps_are_not_told_again() {
    let rows = by_hours(&[("Sag oprettet", "Fagsystem", 8..16), ("Brev modtaget", "ESDH", 1..9)], 40);
    let log = log(&rows, false);
    let found = displaced(&log);
    let whose = WhoseHours::Source(named("ESDH"));
    assert_eq!(found, [DisplacedHours { whose: whose.clone(), outside: 200, of: 320, shift: 7 }]);
    let rows = Detector::ByNight { whose }.found_in(&log, Zone::Utc);
    assert_eq!((rows.events.len(), rows.are_cases), (200, false));
    assert!(rows.events.iter().all(|&event| log.activity_name(log.activity()[event as usize]) == "Brev modtaget"));
    // Of one system it is the step that is told. Earlier by seven hours is the same the other way.
    let of_steps = by_hours(&[("Sag oprettet", "ESDH", 8..16), ("Brev modtaget", "ESDH", 15..23)], 40);
    let step = WhoseHours::Step("Brev modtaget".into());
    assert_eq!(
        displaced(&self::log(&of_steps, false)),
        [DisplacedHours { whose: step, outside: 120, of: 320, shift: -7 }]
    );
}

/// The whole log from 20 to 4. Eight hours earlier it is from 12 to 20, and ten hours later from 6 to 14: the smaller is told, and
/// nothing again of its parts.
#[test]
fn a_log_by_night_is_told_as_a_whole() {
    let night = by_hours(&[("Sag oprettet", "Fagsystem", 20..24), ("Brev modtaget", "ESDH", 24..28)], 40);
    let found = displaced(&log(&night, false));
    assert_eq!(found, [DisplacedHours { whose: WhoseHours::Log, outside: 320, of: 320, shift: -8 }]);
}

#[test]
fn work_around_the_clock_routines_and_few_days_are_not_displaced() {
    // A service that never closes: ten of 24 hours lie outside, whatever the shift.
    let open = by_hours(&[("Opkald", "A", 0..24), ("Svar", "B", 1..9)], 40);
    assert!(displaced(&log(&open, false)).is_empty());
    // A routine at three in the morning.
    let routine = by_hours(&[("Sag oprettet", "A", 8..16), ("Kørsel", "B", 3..4)], 40);
    assert!(displaced(&log(&routine, false)).is_empty());
    // Work in the evening as well: of twelve hours the last two lie outside, which is less than a third.
    let evening = by_hours(&[("Sag oprettet", "A", 8..16), ("Svar", "A", 10..22)], 40);
    assert!(displaced(&log(&evening, false)).is_empty());
    // Each day is one draw. All of four days at a chance of 0.1, for two systems: 0.0002; of three days it is 0.002.
    let few = |days| by_hours(&[("Sag oprettet", "A", 8..16), ("Brev", "B", 0..6), ("Brev", "B", 20..24)], days);
    assert_eq!(displaced(&log(&few(3), false)), []);
    assert_eq!(displaced(&log(&few(4), false)).len(), 1);
}

/// What is found in a file, about these, as the page opens it.
fn findings_of(csv: &str, subjects: Subjects) -> (Session, LogId, Vec<DataFinding>) {
    let mut session = Session::new();
    let (name, size_bytes) = ("log.csv".to_string(), csv.len() as u64);
    let probe = ProbeFile { name: name.clone(), size_bytes, entry: None };
    let guessed = asked(&mut session, probe, csv.as_bytes()).unwrap().preview.settings;
    let settings = ImportSettings { subjects, treatments: Vec::new(), ..guessed };
    let files = vec![FileToRead { name, size_bytes, settings }];
    let log = asked(&mut session, ReadFiles { files }, csv.as_bytes()).unwrap().log;
    let findings = asked(&mut session, ListDataFindings::of(log, None), &[]).unwrap().findings;
    (session, log, findings)
}

/// A date in every third day of a year, as it is and as a program leaves it that takes the day for the month where it can and
/// drops what it cannot read.
#[test]
fn dates_whose_day_and_month_were_exchanged_are_asked_about() {
    let first = CalendarDay::new(2023, 1, 1).unwrap().number();
    let days: Vec<CalendarDay> = (0..122).map(|at| CalendarDay::from_number(first + at * 3)).collect();
    let row =
        |at: usize, month: u8, day: u8| format!("S{};Brev;2023-{month:02}-{day:02} 10:{:02}:11\n", at / 3, at % 50);
    let file = |is_exchanged: bool| {
        let dates = days.iter().filter(|of| !is_exchanged || of.day <= 12).enumerate();
        let rows =
            dates.map(|(at, of)| if is_exchanged { row(at, of.day, of.month) } else { row(at, of.month, of.day) });
        format!("Sag;Aktivitet;Tidspunkt\n{}", rows.collect::<String>())
    };
    let found = |is_exchanged: bool| {
        let (.., findings) = findings_of(&file(is_exchanged), Subjects::Citizens);
        let of_days = findings.into_iter().find_map(|of| match of.found {
            DataFound::UnanchoredTimes { is_ambiguous: false, other_spellings: 0, first_days } => {
                Some((of.state, first_days))
            }
            _ => None,
        });
        of_days.unwrap()
    };
    assert_eq!(found(false), (PatternState::NotFound, None));
    let (state, first_days) = found(true);
    let early = days.iter().filter(|of| of.day <= 12).count() as u32;
    assert_eq!((state, first_days.unwrap().days), (PatternState::Question, early));
    // From 1 January to 12 December there are 346 days, 144 of them so early.
    assert!((first_days.unwrap().expected - 144.0 / 346.0).abs() < 1e-12);
}

/// Found as the page opens a file: what is said, its rows, and the filter.
#[test]
fn a_file_of_two_systems_is_told_with_its_rows() {
    let mut csv = String::from("Sag;Aktivitet;Tidspunkt;Kilde\n");
    for number in 0..40 {
        let day = format!("2024-{:02}-{:02}", 1 + number / 28, 1 + number % 28);
        csv.push_str(&format!("S{number:03};Afgørelse;{day} 09:{:02}:11;Fagsystem\n", number % 50));
        csv.push_str(&format!("S{number:03};Brev sendt;{day} 10:{:02}:40;ESDH\n", number % 50 + 1));
    }
    let (mut session, log, findings) = findings_of(&csv, Subjects::Citizens);
    let clocks = findings.iter().find(|of| matches!(of.found, DataFound::ClocksApart { .. })).unwrap();
    assert_eq!((clocks.state, clocks.group), (PatternState::Question, FindingGroup::Patterns));
    let words = Words::new(Language::Danish);
    assert_eq!(found_name(&clocks.found, &words), "Ure, der går forskelligt");
    assert_eq!(
        found_said(&clocks.found, clocks.state, &words),
        "«Brev sendt» i «ESDH» står næsten altid lige langt efter «Afgørelse» i «Fagsystem»: 1 time om vinteren (40 af 40 \
         gange). Er det den samme handling, og står den ene kilde i en anden tidszone?"
    );
    let stack = FilterStack::of([Filter::from(clocks.cases.clone().unwrap())]);
    let kept = asked(&mut session, DefineSelection { log, stack }, &[]).unwrap();
    assert_eq!((kept.cases, kept.unknown.len()), (Shown::Number(40), 0));
}

#[test]
fn what_speaks_for_other_days_and_hours_is_said_in_both_languages() {
    let [danish, english] = [Language::Danish, Language::English].map(Words::new);
    let days = DataFound::UnanchoredTimes {
        is_ambiguous: false,
        other_spellings: 0,
        first_days: Some(FirstDays { days: 24, expected: 144.0 / 365.25 }),
    };
    assert_eq!(
        found_said(&days, PatternState::Question, &danish),
        "Alle 24 dage med hændelser er en af de første 12 i deres måned. I den tid, loggen dækker, er det kun 39\u{a0}% af dagene. Er \
         dag og måned byttet om, før filen blev lavet, eller er resten af måneden ikke trukket ud?"
    );
    let hours = |shift, displaced| DataFound::DisplacedHours {
        timed: 640,
        displaced,
        most: Some(DisplacedHours { whose: WhoseHours::Step("Brev".into()), outside: 200, of: 320, shift }),
    };
    assert_eq!(
        found_said(&hours(7, 1), PatternState::Question, &danish),
        "200 af 320 klokkeslæt (62,5\u{a0}%) i «Brev» ligger uden for kl. 6–20. Lå de 7 timer senere, var næsten alle om dagen. Står \
         uret i en anden tidszone, eller arbejdes der om natten?"
    );
    assert_eq!(
        found_said(&hours(-1, 2), PatternState::Question, &english),
        "2 sources or steps seem displaced, most of all “Brev”: 200 of 320 clock times (62.5%) lie outside 6:00 to 20:00. If they \
         were 1 hour earlier, nearly all would lie in the day. Is the clock in another time zone, or is there work at night?"
    );
}

/// Sixty cases meet, three of them after a referral, and thirty meet again after a complaint. The three follow from the others.
#[test]
fn counts_of_contexts_that_leave_few_cases_are_not_told_of_persons() {
    let mut csv = String::from("Sag;Aktivitet;Tidspunkt\n");
    for case in 0..60 {
        let begin = if case < 3 { "Henvisning" } else { "Ansøgning" };
        let more = if case >= 30 { vec!["Klage", "Møde"] } else { Vec::new() };
        for (at, step) in [vec![begin, "Møde", "Afgørelse"], more].concat().into_iter().enumerate() {
            csv.push_str(&format!(
                "S{case:03};{step};2024-{:02}-{:02} 1{at}:{case:02}:11\n",
                1 + case / 28,
                1 + case % 28
            ));
        }
    }
    let contexts = |subjects: Subjects| {
        let (.., findings) = findings_of(&csv, subjects);
        findings
            .into_iter()
            .find_map(|of| if let DataFound::Homonyms { contexts, .. } = of.found { contexts } else { None })
    };
    let told = contexts(Subjects::NotPersonal).unwrap();
    assert_eq!((&*told.first_after, &*told.later_after), ("Ansøgning", "Klage"));
    assert_eq!(told.counts, Some([(57, 60), (30, 30)]));
    assert_eq!(contexts(Subjects::Citizens), Some(Contexts { counts: None, ..told }));
}
