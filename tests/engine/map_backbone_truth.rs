//! Which edges a map keeps, against the `map` part of `truth-filters`: backbone, order, cases drawn completely.

use crate::filter_truth::{LOGS, read_log, sha256};
use crate::map_logs::place_name;
use crate::truth::{json, shared_logs};
use serde_json::Value;
use spor::engine::filter::Selection;
use spor::engine::import::Zone;
use spor::engine::log::EventLog;
use spor::engine::map::{ActivityChoice, EdgeChoice, MapEdge, MapView, TraceIndexes, process_map};
use spor::engine::variants::Variants;
use std::cmp::Reverse;

#[test]
fn backbone_order_and_cases_drawn_equal_the_truth() {
    let Some(logs) = shared_logs() else { return };
    for name in LOGS {
        let log = read_log(&logs, name);
        let variants = Variants::of(&log);
        let mut indexes = TraceIndexes::of(&log, &variants, Zone::Utc);
        let view = MapView {
            activities: ActivityChoice { count: Some(u32::MAX), rarest_first: false },
            edges: EdgeChoice::CasesDrawn { percent: 80 },
            ..MapView::default()
        };
        let map = process_map(&log, &variants, &mut indexes, &Selection::all(log.case_count()), &view);
        let truth = &json(&logs.join(format!("truth-filters/{name}.analyses.json")))["map"];
        let number = |value: &Value| value.as_u64().unwrap();
        assert_eq!(map.steps.len() as u64 + 2, number(&truth["nodes"]), "{name}");
        assert_eq!(map.edges.len() as u64, number(&truth["edges_all"]), "{name}");
        let all = map.occurrences_drawn[map.edges.len()];
        assert_eq!(all, number(&truth["occurrences_all"]), "{name}");

        let backbone = map.backbone as usize;
        let until =
            |percent: u64| (backbone..).find(|&edges| map.occurrences_drawn[edges] * 100 >= percent * all).unwrap();
        let levels = truth["levels"].as_object().unwrap();
        assert_eq!(levels.len(), 5);
        for (level, expected) in levels {
            let edges = match level.as_str() {
                "backbone" => backbone,
                "80_percent_of_cases_drawn" => map.shown_edges as usize,
                percent => until(percent.parse().unwrap()),
            };
            assert_eq!(edges as u64, number(&expected["edges"]), "{name}, {level}");
            assert_eq!(map.occurrences_drawn[edges], number(&expected["occurrences"]), "{name}, {level}");
            assert_eq!(u64::from(map.cases_drawn[edges]), number(&expected["cases_fully_drawn"]), "{name}, {level}");
            let mut lines: Vec<String> = map.edges[..edges].iter().map(|edge| names(&log, edge).join("\t")).collect();
            lines.sort();
            assert_eq!(sha256(&lines.join("\n")), expected["edges_sha256"].as_str().unwrap(), "{name}, {level}");
        }

        let expected = truth["kept_edges"].as_array().unwrap();
        let mut kept: Vec<(usize, &MapEdge)> = map.edges[..until(95)].iter().enumerate().collect();
        kept.sort_by_key(|(_, edge)| (Reverse(edge.counts.cases), Reverse(edge.counts.occurrences), names(&log, edge)));
        assert_eq!(kept.len().min(400), expected.len(), "{name}");
        for ((at, edge), expected) in kept.into_iter().zip(expected) {
            let [from, to] = names(&log, edge);
            assert_eq!(
                (from.as_str(), to.as_str()),
                (expected["from"].as_str().unwrap(), expected["to"].as_str().unwrap())
            );
            assert_eq!(u64::from(edge.counts.cases), number(&expected["cases"]), "{name}: {from} → {to}");
            assert_eq!(u64::from(edge.counts.occurrences), number(&expected["count"]), "{name}: {from} → {to}");
            assert_eq!(at < backbone, expected["level"] == "backbone", "{name}: {from} → {to}");
        }
    }
}

fn names(log: &EventLog, edge: &MapEdge) -> [String; 2] {
    [place_name(log, edge.from), place_name(log, edge.to)]
}
