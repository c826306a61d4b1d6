//! The map as a whole, for the panel when nothing is chosen: what it shows, what it leaves out, how to read it.

use super::item::Scene;
use super::sentences::{self, fact, plain};
use crate::protocol::{EdgeClock, Metric, Shown};

/// What the panel says about the whole map.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MapOverview {
    /// «Hele kortet».
    pub kind: String,
    /// Titles of the parts: shown, hidden, reading, elsewhere.
    pub titles: [String; 4],
    pub statement: String,
    /// Steps left out, most cases first: name and cases.
    pub hidden: Vec<(String, String)>,
    /// Said where more steps are left out than listed.
    pub hidden_more: String,
    /// Cases none of whose steps is shown; empty where there are none.
    pub without_steps: String,
    /// How the map is read: sentences with `<b>` marks.
    pub reading: Vec<String>,
    /// What other tools call the number.
    pub elsewhere: Vec<String>,
}

/// How many left-out steps the panel lists.
const LISTED: usize = 8;

/// What there is to say about the whole map when `shown` transitions are on it.
pub fn overview(scene: &Scene, shown: usize) -> MapOverview {
    let words = scene.words;
    let view = scene.answer.view;
    let hidden_count = (scene.answer.activities_in_selection as usize).saturating_sub(scene.answer.nodes.len());
    let listed = scene.answer.hidden_activities.iter().take(LISTED);
    let hidden: Vec<(String, String)> = listed
        .map(|(name, cases)| (name.clone(), plain(&words.with("map-flow-cases", &[("n", fact(scene, *cases))]))))
        .collect();
    let more = hidden_count.saturating_sub(hidden.len());
    let mut reading = vec![
        words.text("map-reading-sums"),
        words.text("map-reading-left-out"),
        words.text("map-reading-loops"),
        words.text("map-reading-times"),
        words.with(
            match view.clock {
                EdgeClock::CompleteToComplete => "map-reading-clock",
                EdgeClock::CompleteToStart => "map-reading-clock-start",
            },
            &[("hours", scene.hours().into())],
        ),
    ];
    reading.push(words.text("map-reading-measure"));
    reading.push(words.text("map-reading-dashed"));
    let mut elsewhere = vec![words.text(elsewhere_key(view.metric))];
    if let Some(second) = view.second.filter(|second| *second != view.metric) {
        elsewhere.push(words.text(elsewhere_key(second)));
    }
    MapOverview {
        kind: words.text("map-kind-map"),
        titles: ["map-overview-shown", "map-overview-hidden", "map-reading-title", "map-elsewhere-title"]
            .map(|key| words.text(key)),
        statement: sentences::statement(scene, shown),
        hidden,
        hidden_more: if more > 0 { words.with("map-hidden-more", &[("n", more.into())]) } else { String::new() },
        without_steps: match scene.answer.cases_without_steps {
            Shown::Number(0) => String::new(),
            count => words.with("map-without-steps", &[("n", fact(scene, count))]),
        },
        reading,
        elsewhere,
    }
}

/// What Disco, Power Automate, Apromore, Celonis and PM4Py call the number.
fn elsewhere_key(metric: Metric) -> &'static str {
    match metric {
        Metric::Cases => "map-elsewhere-cases",
        Metric::CaseShare => "map-elsewhere-case-share",
        Metric::LeavingShare => "map-elsewhere-leaving-share",
        Metric::EnteringShare => "map-elsewhere-entering-share",
        Metric::Occurrences => "map-elsewhere-occurrences",
        Metric::OccurrenceShare => "map-elsewhere-occurrence-share",
        Metric::MaxInCase => "map-elsewhere-max-in-case",
        Metric::MedianInCase => "map-elsewhere-median-in-case",
        Metric::LeastInCase => "map-elsewhere-least-in-case",
        Metric::MeanPerCase => "map-elsewhere-mean-per-case",
        Metric::Repeats => "map-elsewhere-repeats",
        Metric::RepeatCases => "map-elsewhere-repeat-cases",
        Metric::SelfLoops => "map-elsewhere-self-loops",
        Metric::LoopsIn => "map-elsewhere-loops-in",
        Metric::LoopsOut => "map-elsewhere-loops-out",
        Metric::NetLoops => "map-elsewhere-net-loops",
        Metric::MedianDuration => "map-elsewhere-median",
        Metric::MeanDuration => "map-elsewhere-mean",
        Metric::P90Duration => "map-elsewhere-p90",
        Metric::TotalDuration => "map-elsewhere-total",
        Metric::DurationShare => "map-elsewhere-duration-share",
        Metric::ShortestDuration => "map-elsewhere-shortest",
        Metric::LongestDuration => "map-elsewhere-longest",
        Metric::RangeDuration => "map-elsewhere-range",
        Metric::SpreadDuration => "map-elsewhere-spread",
        Metric::MedianProcessing => "map-elsewhere-median-processing",
        Metric::TotalProcessing => "map-elsewhere-total-processing",
        Metric::MedianNumber => "map-elsewhere-median-number",
        Metric::MeanNumber => "map-elsewhere-mean-number",
        Metric::TotalNumber => "map-elsewhere-total-number",
    }
}
