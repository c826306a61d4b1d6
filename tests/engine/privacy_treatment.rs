//! What is proposed for a column, how values are coarsened, and what overrules a declaration.

use crate::truth::json;
use proptest::prelude::*;
use spor::engine::log::EventLog;
use spor::engine::privacy::{
    AgeBand, CoarseTime, Coarsening, ColumnPart, ColumnScan, Grouped, Namespace, PersonalKind, Reason, Subjects,
    TimeStep, Treatment, age_band, certain_cpr_rows, coarse_time, effective, fold_rare_variants, group_rare, propose,
    relative_days, step_start_millis,
};
use spor::engine::table::Dictionary;
use spor::engine::variants::Variants;
use std::path::Path;

fn scan(values: &[String]) -> ColumnScan {
    let mut dictionary = Dictionary::default();
    let codes: Vec<u32> = values.iter().map(|value| dictionary.code(value)).collect();
    ColumnScan::of_column(&codes, &dictionary)
}

fn column(value: impl Fn(usize) -> String) -> ColumnScan {
    scan(&(0..200).map(value).collect::<Vec<_>>())
}

fn treatment(scan: &ColumnScan, part: ColumnPart, name: &str) -> (Treatment, Reason) {
    let proposal = propose(scan, part, name, 5);
    (proposal.treatment, proposal.reasons[0])
}

#[test]
fn every_kind_of_column_has_its_proposal() {
    use ColumnPart::{Activity, Attribute, Case, Resource, Time};
    let cpr = column(|i| format!("{:02}0750-5{:03}", 1 + i % 28, i));
    let free = column(|i| format!("Borger har i dag talt om sag {i} og aftalt praktik"));
    let short = column(|i| ["Nord", "Syd"][i % 2].into());
    let ids = column(|i| format!("KH-2021-{i:05}"));
    let mails = column(|i| format!("navn{i}@firma.dk"));
    let with_cpr = column(|i| if i == 7 { "Nord 070750-5001".into() } else { "Nord".into() });
    for (scan, part, name, expected, reason) in [
        (&free, Attribute, "Bemærkning", Treatment::Drop, Reason::FreeText),
        (&free, Attribute, "x", Treatment::Drop, Reason::FreeText),
        (&short, Attribute, "Note", Treatment::Drop, Reason::FreeText),
        (&short, Resource, "Hvem", Treatment::Pseudonymise(Namespace::Employee), Reason::NamesEmployees),
        (&short, Attribute, "Sagsbehandler", Treatment::Pseudonymise(Namespace::Employee), Reason::NamesEmployees),
        (&cpr, Attribute, "x", Treatment::Pseudonymise(Namespace::Person), Reason::NamesPersons),
        (&ids, Attribute, "Borger-id", Treatment::Pseudonymise(Namespace::Person), Reason::NamesPersons),
        (&ids, Case, "Sagsnr", Treatment::Keep, Reason::CaseIds),
        (&cpr, Case, "Sagsnr", Treatment::Pseudonymise(Namespace::Case), Reason::NamesPersons),
        (&ids, Case, "CPR-nr", Treatment::Pseudonymise(Namespace::Case), Reason::NamesPersons),
        (&mails, Attribute, "x", Treatment::Drop, Reason::Holds { kind: PersonalKind::Mail, rows: 200 }),
        (&with_cpr, Attribute, "Afdeling", Treatment::Drop, Reason::Holds { kind: PersonalKind::Cpr, rows: 1 }),
        (&short, Attribute, "Telefon", Treatment::Drop, Reason::Named(PersonalKind::Phone)),
        (&short, Attribute, "Afdeling", Treatment::Keep, Reason::NothingFound),
        (&short, Activity, "Aktivitet", Treatment::Keep, Reason::NothingFound),
        (&short, Time, "Tid", Treatment::Keep, Reason::NothingFound),
        (&ids, Attribute, "Ordre", Treatment::Pseudonymise(Namespace::Case), Reason::Identifies),
    ] {
        assert_eq!(treatment(scan, part, name), (expected, reason), "{part:?} {name}");
    }
    let births = column(|i| format!("{:02}-03-1980", 1 + i % 28));
    let band = Treatment::Coarsen(Coarsening::AgeBand { years: 10 });
    assert_eq!(treatment(&births, Attribute, "Fødselsdato"), (band, Reason::BirthDates));
    let day = Treatment::Coarsen(Coarsening::Time(TimeStep::Day));
    assert_eq!(treatment(&births, Attribute, "Frist"), (day, Reason::ExactTimes));
    // 100 values, 70 of them once: neither few nor nearly all different.
    let many = column(|i| format!("T{}", if i < 70 { i } else { 70 + i % 30 }));
    assert_eq!(
        treatment(&many, Attribute, "Kode"),
        (Treatment::Group { least_rows: 5 }, Reason::RareValues { least_rows: 5 })
    );
    // The activity is needed; what stands in it is told.
    let told = propose(&with_cpr, Activity, "Aktivitet", 5).reasons;
    assert_eq!(told, [Reason::Holds { kind: PersonalKind::Cpr, rows: 1 }]);
}

/// When an event ended or was registered tells no more than the time of the event, which is kept; a date of a case does.
#[test]
fn times_of_events_are_as_exact_as_the_events() {
    use ColumnPart::{Attribute, EventAttribute};
    let times = column(|i| format!("{:02}-03-2024 {:02}:{:02}", 1 + i % 28, i % 24, i % 60));
    let day = (Treatment::Coarsen(Coarsening::Time(TimeStep::Day)), Reason::ExactTimes);
    let kept = (Treatment::Keep, Reason::TimesOfEvents);
    for (part, name, expected) in [
        (EventAttribute, "Registreret", kept),
        (EventAttribute, "slut_utc", kept),
        (EventAttribute, "sys_created_on", kept),
        (EventAttribute, "Frist", day),
        (EventAttribute, "Beslutningsdato", day),
        (Attribute, "Registreret", day),
    ] {
        assert_eq!(treatment(&times, part, name), expected, "{part:?} {name}");
    }
    // Whatever it is called: a date of birth, or a column somebody is found in.
    let band = Treatment::Coarsen(Coarsening::AgeBand { years: 10 });
    assert_eq!(treatment(&times, EventAttribute, "Fødselsdato registreret").0, band);
    let with_cpr = column(|i| if i == 7 { "se 070750-5001".into() } else { format!("{:02}-03-2024", 1 + i % 28) });
    assert_eq!(treatment(&with_cpr, EventAttribute, "Registreret").0, Treatment::Drop);
}

#[test]
fn a_certain_cpr_number_overrules_the_declaration() {
    let none = column(|i| format!("KH-2021-{i:05}"));
    // A date without check digit is not certain.
    let probable = column(|i| if i == 0 { "010150-8001".into() } else { "Nord".into() });
    let certain = column(|i| if i == 0 { "se 070750-5001".into() } else { "Nord".into() });
    assert_eq!(certain_cpr_rows([&none, &probable]), 0);
    assert_eq!(certain_cpr_rows([&none, &certain]), 1);
    for declared in [Subjects::Citizens, Subjects::Employees, Subjects::NotPersonal] {
        assert_eq!(effective(declared, 0), declared);
        assert_eq!(effective(declared, 1), Subjects::Citizens);
    }
}

/// Milliseconds by `date -u -d … +%s`.
const WINTER_EVE: i64 = 1_704_065_400_000; // 2023-12-31T23:30Z = 2024-01-01 00:30, a Monday
const SUMMER_NIGHT: i64 = 1_719_784_800_000; // 2024-06-30T22:00Z = 2024-07-01 00:00
const BEFORE_GAP: i64 = 1_711_843_200_000; // 2024-03-31T00:00Z = 01:00, the day summer time begins, a Sunday

#[test]
fn times_become_days_weeks_and_months_on_the_wall() {
    use TimeStep::{Day, Month, Week};
    assert_eq!(coarse_time(WINTER_EVE, Month), CoarseTime::Month { year: 2024, month: 1 });
    assert_eq!(coarse_time(WINTER_EVE - 1_800_001, Week), CoarseTime::Week { year: 2023, week: 52 });
    assert_eq!(coarse_time(SUMMER_NIGHT, Day), CoarseTime::Day { year: 2024, month: 7, day: 1 });
    assert_eq!(coarse_time(SUMMER_NIGHT - 1, Day), CoarseTime::Day { year: 2024, month: 6, day: 30 });
    // 30 December 2024 is of week 1 of 2025.
    assert_eq!(coarse_time(1_735_556_400_000, Week), CoarseTime::Week { year: 2025, week: 1 });
    assert_eq!(step_start_millis(WINTER_EVE, Day), WINTER_EVE - 1_800_000);
    assert_eq!(step_start_millis(SUMMER_NIGHT + 86_400_000 * 30, Month), SUMMER_NIGHT);
    // Monday 25 March, still in winter time: 24 March 23:00 UTC.
    assert_eq!(step_start_millis(BEFORE_GAP, Week), 1_711_321_200_000);
    assert_eq!(relative_days(WINTER_EVE, WINTER_EVE - 3_600_000), 1);
    assert_eq!(relative_days(WINTER_EVE, WINTER_EVE), 0);
    assert_eq!(relative_days(WINTER_EVE - 3_600_000, WINTER_EVE), -1);
}

#[test]
fn a_birth_date_becomes_a_band_of_ages() {
    let band = |year, month, day| age_band(year, month, day, SUMMER_NIGHT, 10);
    // 1 July 2024: who was born on 1 July 1994 is 30, who was born a day later 29.
    assert_eq!(band(1994, 7, 1), Some(AgeBand { from: 30, to: 39 }));
    assert_eq!(band(1994, 7, 2), Some(AgeBand { from: 20, to: 29 }));
    assert_eq!(band(2024, 7, 1), Some(AgeBand { from: 0, to: 9 }));
    assert_eq!(band(2024, 7, 2), None);
    assert_eq!(band(1994, 2, 30), None);
    assert_eq!(age_band(1994, 7, 1, SUMMER_NIGHT, 0), Some(AgeBand { from: 30, to: 30 }));
}

#[test]
fn variants_fold_as_in_the_golden_cases() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    let golden = json(&here.join("privacy/expected.json"));
    let text = std::fs::read_to_string(here.join("directly_follows/log.csv")).unwrap();
    let rows: Vec<Vec<&str>> = text.lines().skip(1).map(|line| line.split(',').collect()).collect();
    // ISO times of one zone sort as text; the order of events by complete time is all that variants need.
    let mut times: Vec<&str> = rows.iter().map(|row| row[3]).collect();
    times.sort_unstable();
    let millis = |time: &str| times.partition_point(|other| *other < time) as i64;
    let log = EventLog::from_rows(rows.iter().map(|row| (row[0], row[1], millis(row[3])))).unwrap();
    let variants = Variants::of(&log);
    let cases: Vec<u32> = (0..variants.count() as u32).map(|variant| variants.cases_of(variant)).collect();
    for expected in golden["k_anonymity_variants_log_small"].as_array().unwrap() {
        let number = |key: &str| expected[key].as_u64().unwrap();
        let folded = fold_rare_variants(&cases, number("k") as u32);
        assert_eq!(cases.len() as u64, number("variants_total"));
        assert_eq!(u64::from(folded.hidden_variants), number("variants_suppressed"), "{expected}");
        assert_eq!(folded.hidden_cases, number("cases_suppressed"), "{expected}");
        assert_eq!(folded.shown.len() as u64, number("variants_total") - number("variants_suppressed"));
    }
    // One rare variant of two cases beside 9 and 6: the 6 goes along, since 17 - 9 - 6 = 2 would be known.
    let folded = fold_rare_variants(&[9, 2, 6], 5);
    assert_eq!((folded.shown, folded.hidden_variants, folded.hidden_cases), (vec![0], 2, 8));
}

proptest! {
    /// Nothing below the least stands alone; the group is empty, large enough, or all there is; order does not matter.
    #[test]
    fn no_group_is_small(counts in proptest::collection::vec(0u64..12, 0..9), least in 1u64..8) {
        let grouped = group_rare(&counts, least);
        let sum = |kind| grouped.iter().zip(&counts).filter(|(is, _)| **is == kind).map(|(_, count)| count).sum::<u64>();
        for (is, count) in grouped.iter().zip(&counts) {
            prop_assert_eq!(*is == Grouped::Absent, *count == 0);
            prop_assert!(*is != Grouped::Own || *count >= least);
        }
        prop_assert!(sum(Grouped::Other) == 0 || sum(Grouped::Other) >= least || sum(Grouped::Own) == 0);
    }

    /// A step begins at or before each of its times, and all its times have one beginning and one name.
    #[test]
    fn a_step_holds_its_times(millis in -2_000_000_000_000i64..4_000_000_000_000, step in 0usize..3) {
        let step = [TimeStep::Day, TimeStep::Week, TimeStep::Month][step];
        let start = step_start_millis(millis, step);
        prop_assert!(start <= millis);
        prop_assert_eq!(step_start_millis(start, step), start);
        prop_assert_eq!(coarse_time(start, step), coarse_time(millis, step));
        prop_assert!(coarse_time(start - 1, step) < coarse_time(millis, step));
    }
}
