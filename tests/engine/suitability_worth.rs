//! Volume, people and cases a year, against examples computed by hand.

use crate::asked::asked;
use spor::present::suitability::{people_said, proposed, rate_said, volume_said};
use spor::present::{Language, Words};
use spor::protocol::*;
use spor::session::Session;

fn premises() -> Premises {
    Premises {
        cases_a_year: Some(1_200.0),
        hours_once: Some(150.0),
        hours_a_year: Some(50.0),
        benefit: Some(10.0),
        years: Some(3.0),
        ..Premises::default()
    }
}

#[test]
fn an_easy_process_is_worth_it_up_to_the_limit_of_half_the_benefit() {
    // 1,200 × 10 min = 200 h a year, 600 h in three years; work 150 + 3 × 50 = 300 h: just half of it.
    let green = premises().volume(None).unwrap();
    assert_eq!((green.level, green.benefit_hours, green.work_hours), (Level::Green, 600.0, 300.0));
    // 150 h are gained at 200 − 50 = 150 h a year: after twelve months and 1,200 cases.
    assert_eq!((green.paid_back_months, green.paid_back_cases), (Some(12.0), Some(1_200.0)));
    // 300 h over three years are 100 h a year: 600 cases of ten minutes.
    assert_eq!(green.cases_needed, Some(600.0));
    // One hour more, and half of the benefit is too little.
    let amber = Premises { hours_once: Some(151.0), ..premises() }.volume(None).unwrap();
    assert_eq!(amber.level, Level::Amber);
    // As many cases as are needed: 300 h for 300 h, paid back on the last day.
    let just = Premises { cases_a_year: Some(600.0), ..premises() }.volume(None).unwrap();
    assert_eq!((just.level, just.paid_back_months), (Level::Amber, Some(36.0)));
    let fewer = Premises { cases_a_year: Some(599.0), ..premises() }.volume(None).unwrap();
    assert_eq!(fewer.level, Level::Red);
    assert!(fewer.paid_back_months.unwrap() > 36.0);
}

#[test]
fn what_never_pays_back_says_so() {
    let never = |premises: Premises| {
        let volume = premises.volume(None).unwrap();
        assert_eq!((volume.level, volume.paid_back_months, volume.paid_back_cases), (Level::Red, None, None));
        volume
    };
    // Nothing is gained: no number of cases would do.
    assert_eq!(never(Premises { benefit: Some(0.0), ..premises() }).cases_needed, None);
    // 300 cases of 10 minutes are 50 hours a year: as much as it takes each year.
    assert_eq!(never(Premises { cases_a_year: Some(300.0), ..premises() }).cases_needed, Some(600.0));
    // Without work to begin with there is nothing to pay back; that each year costs what it gains is not worth it.
    never(Premises { hours_once: Some(0.0), cases_a_year: Some(300.0), ..premises() });
    // No work and no benefit is not worth anything either.
    let nothing = Premises { hours_once: Some(0.0), hours_a_year: Some(0.0), benefit: Some(0.0), ..premises() };
    never(nothing);
}

#[test]
fn hours_a_year_need_no_cases() {
    let hours = Premises { cases_a_year: None, benefit: Some(200.0), benefit_in: BenefitIn::HoursAYear, ..premises() };
    let volume = hours.volume(None).unwrap();
    assert_eq!((volume.benefit_hours, volume.paid_back_months), (600.0, Some(12.0)));
    assert_eq!((volume.paid_back_cases, volume.cases_needed), (None, None));
    // A proposal tells how many cases that is.
    assert_eq!(hours.volume(Some(500.0)).unwrap().paid_back_cases, Some(500.0));
    // Without work it is paid back at once.
    let free = Premises { hours_once: Some(0.0), ..hours };
    assert_eq!(free.volume(None).unwrap().paid_back_months, Some(0.0));
}

#[test]
fn what_is_missing_is_asked_for_and_not_guessed() {
    use Amount::*;
    let missing = |premises: Premises, proposed| premises.volume(proposed).unwrap_err();
    assert_eq!(missing(Premises::default(), None), [Cases, HoursOnce, HoursAYear, Benefit, Years]);
    assert_eq!(missing(Premises::default(), Some(10.0)), [HoursOnce, HoursAYear, Benefit, Years]);
    assert_eq!(missing(Premises { years: Some(0.0), ..premises() }, None), [Years]);
    // What is typed goes before what is proposed.
    assert_eq!(premises().cases(Some(7.0)), Some(1_200.0));
    let words = Words::new(Language::Danish);
    let said = volume_said(&Premises { years: None, benefit: None, ..premises() }, None, &words);
    assert_eq!(said.why, "Udfyld «Forventet gevinst» og «År, det bruges», så regner Spor det ud.");
    assert_eq!((said.level, said.figures.len()), (None, 0));
}

#[test]
fn the_result_is_said_with_its_figures_and_its_reason() {
    let words = Words::new(Language::Danish);
    let said = volume_said(&premises(), None, &words);
    assert_eq!(said.word, "Umagen værd");
    assert_eq!(
        said.why,
        "På 3 år giver det 600 timer og koster 300 timer. Arbejdet er tjent ind efter 12 måneder, og halvdelen af \
         gevinsten ville også være nok."
    );
    let figures: Vec<&str> = said.figures.iter().map(|of| of.value.as_str()).collect();
    assert_eq!(figures, ["600 timer", "300 timer", "12 måneder", "600"]);
    assert_eq!(said.figures[2].beside, "eller 1.200 sager");
    let red = volume_said(&Premises { benefit: Some(0.0), ..premises() }, None, &words);
    assert_eq!((red.word.as_str(), red.figures[2].value.as_str()), ("Ikke umagen værd", "Aldrig"));
    let one =
        Premises { hours_once: Some(12.5), benefit: Some(200.0), benefit_in: BenefitIn::HoursAYear, ..premises() };
    // 50 h over three years at 10 min are 100 cases a year, whatever the division of floating numbers leaves behind.
    let exact = Premises { hours_once: Some(50.0), hours_a_year: Some(0.0), ..premises() };
    assert_eq!(volume_said(&exact, None, &words).figures[3].value, "100");
    let few = Premises {
        hours_once: Some(1.0),
        hours_a_year: Some(0.0),
        benefit: Some(60.0),
        years: Some(1.0),
        ..premises()
    };
    let few = volume_said(&few, None, &words);
    assert_eq!((&*few.figures[1].value, &*few.figures[2].beside), ("1 time", "eller 1 sag"));
    // 12.5 h at 150 h a year: exactly one month.
    assert!(volume_said(&one, None, &words).why.contains("efter 1 måned,"));
}

#[test]
fn without_an_expert_or_a_manager_people_are_missing() {
    use HasPerson::*;
    let people = |consultant, expert, manager| Premises { consultant, expert, manager, ..Premises::default() };
    let level = |consultant, expert, manager| people(Some(consultant), Some(expert), Some(manager)).people();
    assert_eq!(level(Yes, Yes, Yes), Some(Level::Green));
    assert_eq!(level(No, Yes, Yes), Some(Level::Amber));
    assert_eq!(level(Yes, Unsure, Yes), Some(Level::Amber));
    assert_eq!(level(Yes, No, Yes), Some(Level::Red));
    assert_eq!(level(Unsure, Yes, No), Some(Level::Red));
    assert_eq!(people(Some(Yes), None, Some(No)).people(), None);
    let said = people_said(&people(Some(No), Some(Unsure), Some(Yes)), &Words::new(Language::Danish));
    assert_eq!(said.word, "Næsten på plads");
    assert!(
        said.why.starts_with("En ekstern konsulent") && said.why.ends_with("Afklar «Fagperson, der kender arbejdet».")
    );
}

/// A log whose cases begin on these days after 1 January 2023, about these.
fn page(days: &[u32], subjects: Subjects) -> SuitabilityPage {
    let mut csv = String::from("sag;aktivitet;tid\r\n");
    for (case, day) in days.iter().enumerate() {
        let begun = chrono::NaiveDate::from_ymd_opt(2023, 1, 1).unwrap() + chrono::Days::new(u64::from(*day));
        csv += &format!("{case};Ansøgning;{}\r\n", begun.format("%d-%m-%Y 08:00"));
        csv += &format!("{case};Afsluttet;{}\r\n", (begun + chrono::Days::new(900)).format("%d-%m-%Y 09:00"));
    }
    let (name, size_bytes) = ("a.csv".to_string(), csv.len() as u64);
    let mut session = Session::new();
    let probe = ProbeFile { name: name.clone(), size_bytes, entry: None };
    let guessed = asked(&mut session, probe, csv.as_bytes()).unwrap().preview.settings;
    let settings = ImportSettings { subjects, ..guessed };
    let read = ReadFiles { files: vec![FileToRead { name, size_bytes, settings }] };
    let log = asked(&mut session, read, csv.as_bytes()).unwrap().log;
    asked(&mut session, ShowSuitability { log, closing: None, thresholds: Thresholds::default(), sample: None }, &[])
        .unwrap()
}

fn told(days: &[u32], subjects: Subjects) -> Option<(Shown<u32>, u32, (i32, u8))> {
    page(days, subjects).case_rate.map(|rate| (rate.cases, rate.days, (rate.from.year, rate.from.month)))
}

#[test]
fn cases_a_year_are_those_of_the_busiest_365_days() {
    // Two cases long before, forty on the days 400 to 439, one 364 days after the first of those, one 365 days after it.
    let mut days = vec![0, 1];
    days.extend(400..440);
    days.extend([764, 765]);
    let nobody = |days: &[u32]| told(days, Subjects::NotPersonal);
    // Day 400 and day 401 both begin a year with 41 cases: the first is told. It is 5 February 2024.
    assert_eq!(nobody(&days), Some((Shown::Number(41), 365, (2024, 2))));
    // 73 cases in 73 days are 365 a year; a day without cases at neither end counts.
    let short: Vec<u32> = (0..73).collect();
    assert_eq!(nobody(&short), Some((Shown::Number(73), 73, (2023, 1))));
    let page = page(&short, Subjects::NotPersonal);
    assert_eq!(proposed(&page), Some(365.0));
    assert_eq!(
        rate_said(&page, &Words::new(Language::Danish)),
        "Forslag: 365. Loggen dækker 73 dage fra jan. 2023, hvor 73 sager begyndte, regnet op til 365 dage."
    );
    // One wrong date years before does not make a year of them.
    let stray: Vec<u32> = std::iter::once(0).chain(4_000..4_073).collect();
    assert_eq!(nobody(&stray).map(|(cases, days, _)| (cases, days)), Some((Shown::Number(73), 73)));
    // Four weeks are told, a day less is not.
    assert_eq!(nobody(&[0, 27]).map(|(cases, days, _)| (cases, days)), Some((Shown::Number(2), 28)));
    assert_eq!(nobody(&[0, 26]), None);
}

#[test]
fn of_persons_the_rate_is_told_in_tens_and_never_where_it_is_few() {
    let citizens = |days: &[u32]| told(days, Subjects::Citizens).map(|(cases, ..)| cases);
    let mut days: Vec<u32> = (0..43).collect();
    assert_eq!(citizens(&days), Some(Shown::Number(40)));
    // Three cases began in another year: of 46 cases, tens leave any number from 2 to 11.
    days.extend([500, 501, 502]);
    assert_eq!(citizens(&days), Some(Shown::Number(40)));
    days.extend([503, 504]);
    assert_eq!(citizens(&days), Some(Shown::Number(40)));
    assert_eq!(citizens(&[0, 10, 20, 30]), Some(Shown::Hidden));
    assert_eq!(proposed(&page(&[0, 10, 20, 30], Subjects::Citizens)), None);
}
