//! Statistics as the page is told of them: the planted figures of the service desk, a log by hand, and no list of persons.

use crate::asked::{asked, opened_as_written};
use spor::protocol::*;
use spor::session::Session;
use std::collections::{BTreeMap, BTreeSet};

fn show(session: &mut Session, log: LogId, attribute: Option<&str>) -> StatisticsPage {
    asked(session, ShowStatistics { log, selection: 0, attribute: attribute.map(str::to_owned) }, &[]).unwrap()
}

fn desk(session: &mut Session) -> LogId {
    asked(session, OpenSample { sample: Sample::ServiceDesk }, &[]).unwrap().log
}

/// Activities, and cases that begin and end with them, as the generator's oracle has them; weekdays of C9; ties of C11.
#[test]
fn the_service_desk_has_the_figures_of_its_oracle() {
    let mut session = Session::new();
    let log = desk(&mut session);
    let page = show(&mut session, log, None);
    let golden: serde_json::Value = serde_json::from_str(include_str!("../golden/samples/service_desk.json")).unwrap();
    let figures = &golden["figures"];
    assert_eq!(page.activities.len(), figures["activities"].as_object().unwrap().len());
    for of in &page.activities {
        let known = &figures["activities"][&of.name];
        let count = |value: &serde_json::Value| Shown::Number(value.as_u64().unwrap_or(0) as u32);
        assert_eq!((of.cases, of.events), (count(&known["cases"]), count(&known["events"])), "{}", of.name);
        let ends = [&figures["start_activities"][&of.name], &figures["end_activities"][&of.name]].map(count);
        assert_eq!([of.first, of.last], ends, "{}", of.name);
    }
    let arrivals = page.arrivals.unwrap();
    let on = |weekday: usize| arrivals.by_weekday[weekday].0;
    assert_eq!((on(0), on(4)), (Shown::Number(2_177), Shown::Number(1_352)));
    let days: u32 = arrivals.by_weekday.iter().map(|(_, days)| days).sum();
    assert!((arrivals.mean_per_day - 9_000.0 / f64::from(days)).abs() < 1e-9);
    let tie = page.same_time.iter().find(|pair| pair.one == "Løst af agent").unwrap();
    assert_eq!((tie.other.as_str(), tie.cases), ("Svar sendt til bruger", 1_355));
    // Who did it is no column to list, and asking for it lists another.
    assert_eq!(page.attributes_of_persons, 1);
    let asked = show(&mut session, log, Some("Ændret af"));
    assert!(asked.attribute.unwrap().name != "Ændret af" && !page.attributes.contains(&"Ændret af".to_owned()));
}

/// Batches and values, counted here from the rows of the file.
#[test]
fn batches_and_values_are_what_the_file_says() {
    let mut session = Session::new();
    let ask = MakeSampleFile { sample: Sample::ServiceDesk, layer: SampleLayer::Clean };
    let file = asked(&mut session, ask, &[]).unwrap().files.remove(0);
    let mut reader = csv::Reader::from_reader(file.bytes.0.as_slice());
    let (mut at_once, mut categories) =
        (BTreeMap::<_, BTreeSet<String>>::new(), BTreeMap::<_, BTreeSet<String>>::new());
    for row in reader.records().map(Result::unwrap) {
        at_once.entry((row[1].to_owned(), row[2].to_owned())).or_default().insert(row[0].into());
        categories.entry(row[5].to_owned()).or_default().insert(row[0].into());
    }
    let log = desk(&mut session);
    let page = show(&mut session, log, Some("Kategori"));
    let mut expected: BTreeMap<&str, (u32, u32, u32)> = BTreeMap::new();
    for ((activity, _), cases) in at_once.iter().filter(|(_, cases)| cases.len() >= 5) {
        let of = expected.entry(activity).or_default();
        *of = (of.0 + 1, of.1 + cases.len() as u32, of.2.max(cases.len() as u32));
    }
    let found: BTreeMap<&str, (u32, u32, u32)> = page
        .batches
        .iter()
        .map(|of| (of.name.as_str(), (of.batches, of.events.number().unwrap(), of.largest_cases)))
        .collect();
    assert_eq!(found, expected);
    assert!(found.contains_key("Lukket automatisk"));
    let attribute = page.attribute.unwrap();
    let values: BTreeMap<String, u32> =
        attribute.values.into_iter().map(|(name, cases)| (name, cases.number().unwrap())).collect();
    let expected: BTreeMap<String, u32> =
        categories.into_iter().map(|(name, cases)| (name, cases.len() as u32)).collect();
    assert_eq!((values, attribute.others, attribute.cases_without), (expected, 0, Shown::Number(0)));
}

#[test]
fn rare_values_stand_as_one_and_few_are_hidden() {
    let mut csv = "Sagsnr;Aktivitet;Tidspunkt;Distrikt\r\n".to_owned();
    for case in 0..40 {
        let district = match case {
            0..20 => "Nord",
            20..32 => "Syd",
            32..35 => "Øst",
            35..37 => "Vest",
            _ => "",
        };
        csv += &format!("S{case:03};Modtaget;{:02}-01-2024 08:00;{district}\r\n", 1 + case % 28);
        csv += &format!("S{case:03};Afgjort;{:02}-02-2024 08:00;{district}\r\n", 1 + case % 3);
    }
    let mut session = Session::new();
    let log = opened_as_written(&mut session, "sager.csv", csv.as_bytes()).log;
    let open = show(&mut session, log, Some("Distrikt")).attribute.unwrap();
    assert_eq!((open.values.len(), open.others, open.cases_without), (4, 0, Shown::Number(3)));
    asked(&mut session, SetSmallCells { log, least_shown: Some(5) }, &[]).unwrap();
    let page = show(&mut session, log, Some("Distrikt"));
    let of = page.attribute.unwrap();
    // Three and two cases stand together as five; three without one would be what those leave of forty.
    assert_eq!((of.values.len(), of.others, of.cases_without), (2, 2, Shown::Hidden));
    let hidden = of.values.iter().map(|(_, cases)| *cases).chain([of.cases_of_others]);
    assert!(hidden.filter(|cases| *cases == Shown::Hidden).count() >= 1);
    // Thirteen or fourteen cases are decided at one instant.
    assert_eq!(page.batches[0].name, "Afgjort");
    assert_eq!((page.batches[0].batches, page.batches[0].largest_cases), (3, 14));
    assert!(page.hides_small && page.same_time.is_empty());
}
