//! The samples on their way to the page: one command opens each, and the map of Figure 1 has its numbers.

use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use spor::protocol::*;
use spor::session::{Session, Work};

fn ask(session: &mut Session, command: Command) -> Answer {
    match session.begin(command) {
        Ok(Work::Done(answer)) => answer,
        _ => panic!("the session wants a file, or refuses"),
    }
}

fn open(session: &mut Session) -> Opened {
    let opened = ask(session, OpenSample { sample: Sample::ServiceDesk }.command());
    <OpenSample as Ask>::answer(opened).unwrap()
}

fn map(session: &mut Session, log: LogId, selection: SelectionId) -> MapAnswer {
    let edges = EdgeChoice::CasesDrawn { percent: 100 };
    let view = MapView { edges, ..MapView::default() };
    <ShowMap as Ask>::answer(ask(session, ShowMap { log, selection, view, working: None, number: None }.command()))
        .unwrap()
}

fn name(map: &MapAnswer, place: Place) -> Option<&str> {
    match place {
        Place::Activity(code) => map.nodes.iter().find(|node| node.activity == code).map(|node| node.name.as_str()),
        _ => None,
    }
}

/// Every edge between two steps against the oracle: cases, occurrences, median, 90th percentile.
fn assert_edges(map: &MapAnswer, golden: &Value) {
    let between: Vec<&EdgeFigures> = map.edges.iter().filter(|edge| edge.duration.is_some()).collect();
    let expected = golden["dfg"].as_array().unwrap();
    assert_eq!(between.len(), expected.len());
    for want in expected {
        let found = between
            .iter()
            .find(|edge| name(map, edge.from) == want["from"].as_str() && name(map, edge.to) == want["to"].as_str());
        let found = found.unwrap();
        assert_eq!(found.cases, Shown::Number(want["cases"].as_u64().unwrap() as u32), "{want}");
        assert_eq!(found.occurrences, Shown::Number(want["count"].as_u64().unwrap() as u32), "{want}");
        let times = found.duration.unwrap();
        for (millis, seconds) in [
            (times.median_millis, &want["median_s"]),
            (times.p90_millis.unwrap(), &want["p90_s"]),
            (times.mean_millis.unwrap(), &want["mean_s"]),
            (times.shortest_millis.unwrap() as f64, &want["min_s"]),
            (times.longest_millis.unwrap() as f64, &want["max_s"]),
        ] {
            assert!((millis / 1000.0 - seconds.as_f64().unwrap()).abs() < 1e-6, "{want}");
        }
    }
}

/// Least and greatest numbers where times tie, "" standing for Start and End.
fn assert_uncertain_edges(map: &MapAnswer, golden: &Value) {
    let range = |bounds: Bounds<Shown<u32>>| json!([bounds.least.number().unwrap(), bounds.greatest.number().unwrap()]);
    let mut found: Vec<Value> = map
        .edges
        .iter()
        .filter(|edge| {
            edge.cases_bounds.least != edge.cases_bounds.greatest
                || edge.occurrences_bounds.least != edge.occurrences_bounds.greatest
        })
        .map(|edge| {
            json!({
                "from": name(map, edge.from).unwrap_or(""), "to": name(map, edge.to).unwrap_or(""),
                "cases": range(edge.cases_bounds), "occurrences": range(edge.occurrences_bounds),
            })
        })
        .collect();
    found.sort_by_key(|edge| (edge["from"].to_string(), edge["to"].to_string()));
    let mut expected = golden.as_array().unwrap().clone();
    // An edge that only another order would make is no edge of the map.
    expected.retain(|want| {
        map.edges.iter().any(|edge| {
            name(map, edge.from).unwrap_or("") == want["from"] && name(map, edge.to).unwrap_or("") == want["to"]
        })
    });
    expected.sort_by_key(|edge| (edge["from"].to_string(), edge["to"].to_string()));
    assert!(!expected.is_empty());
    assert_eq!(found, expected);
}

#[test]
fn the_sample_opens_and_its_map_equals_the_oracle() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/golden/samples/service_desk.json");
    let golden: Value = serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap();
    let mut session = Session::new();
    let opened = open(&mut session);
    assert_eq!((opened.summary.cases, opened.summary.events, opened.summary.activities), (9000, 65_021, 13));
    assert_eq!(u64::from(opened.summary.variants), golden["figures"]["variants"].as_u64().unwrap());
    assert_eq!((opened.report.rows, opened.report.events), (65_021, 65_021));
    assert_eq!(opened.summary.tied_events, 2 * 1355);
    let whole = map(&mut session, opened.log, 0);
    assert_edges(&whole, &golden["figures"]);
    assert_uncertain_edges(&whole, &golden["uncertain_edges"]);

    let step = |name: &str| vec![name.to_owned()];
    let steps = vec![step("Løst af agent"), step("Genåbnet"), step("Svar sendt til bruger")];
    let stack = FilterStack::of([CaseRule::Chain { steps, gaps: vec![Gap::Eventually, Gap::Eventually] }]);
    let defined = ask(&mut session, DefineSelection { log: opened.log, stack }.command());
    let defined = <DefineSelection as Ask>::answer(defined).unwrap();
    assert_eq!(defined.cases, Shown::Number(643));
    assert_edges(&map(&mut session, opened.log, defined.selection), &golden["figures_of_figure_1"]);
}

const SAMPLES: [(Sample, &str); 3] = [
    (Sample::SocialAssistance, "social_assistance"),
    (Sample::InsuredUnemployed, "insured_unemployed"),
    (Sample::ServiceDesk, "service_desk"),
];

fn golden(name: &str) -> Value {
    let path = format!("{}/tests/golden/samples/{name}.json", env!("CARGO_MANIFEST_DIR"));
    serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap()
}

#[test]
fn every_sample_opens_with_the_figures_of_its_truth_file() {
    for (sample, name) in SAMPLES {
        let golden = golden(name);
        let mut session = Session::new();
        let opened = ask(&mut session, OpenSample { sample }.command());
        let opened = <OpenSample as Ask>::answer(opened).unwrap();
        let summary = opened.summary;
        let found = json!([summary.cases, summary.events, summary.activities, summary.variants]);
        let figures = &golden["figures"];
        let activities = figures["activities"].as_object().unwrap().len();
        assert_eq!(found, json!([figures["cases"], figures["events"], activities, figures["variants"]]), "{name}");
        assert_eq!(opened.report.rows, opened.report.events, "{name}: no row is turned away");
        assert_edges(&map(&mut session, opened.log, 0), figures);
    }
}

fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The files' names, sizes and order as the truth file has them, after the journey that large answers take.
#[test]
fn the_files_of_a_sample_travel_whole() {
    for (sample, name) in SAMPLES {
        let golden = golden(name);
        for (layer, in_golden) in [(SampleLayer::Clean, "clean"), (SampleLayer::Raw, "raw")] {
            let mut session = Session::new();
            let answer = ask(&mut session, MakeSampleFile { sample, layer }.command());
            let Some(Ok(answer)) = Packed::new(&Outcome::Ok(answer)).open() else {
                panic!("{name}: the letter is not understood");
            };
            let files = <MakeSampleFile as Ask>::answer(answer).unwrap().files;
            let found: Vec<Value> =
                files.iter().map(|file| json!([file.name, file.bytes.0.len(), sha256(&file.bytes.0)])).collect();
            let expected: Vec<Value> = golden["files"][in_golden]
                .as_array()
                .unwrap()
                .iter()
                .map(|file| json!([file["name"], file["bytes"], file["sha256"]]))
                .collect();
            assert_eq!(found, expected);
        }
    }
}
