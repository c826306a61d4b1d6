//! The sample on its way to the page: one command opens it, and the map of Figure 1 has its numbers.

use serde_json::{Value, json};
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
    <ShowMap as Ask>::answer(ask(session, ShowMap { log, selection, view }.command())).unwrap()
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
            (times.p90_millis, &want["p90_s"]),
            (times.mean_millis, &want["mean_s"]),
            (times.shortest_millis as f64, &want["min_s"]),
            (times.longest_millis as f64, &want["max_s"]),
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
    let condition = Condition::Chain { steps, gaps: vec![Gap::Eventually, Gap::Eventually] };
    let stack = FilterStack { filters: vec![Filter { condition, inverted: false }] };
    let defined = ask(&mut session, DefineSelection { log: opened.log, stack }.command());
    let defined = <DefineSelection as Ask>::answer(defined).unwrap();
    assert_eq!(defined.cases, Shown::Number(643));
    assert_edges(&map(&mut session, opened.log, defined.selection), &golden["figures_of_figure_1"]);
}
