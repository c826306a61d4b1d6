//! The line under the map: what the number counts, the scale, the widths, the dash.

use super::item::Scene;
use super::measure::{self, Amount};
use super::scale::{Scale, TIME_LIMITS_MILLIS};
use crate::engine::export::Tone;
use crate::present::durations;
use crate::protocol::{EdgeClock, Metric};

/// Everything the line says.
#[derive(Clone, Debug, PartialEq)]
pub struct Legend {
    /// What is counted, with `<b>` marks.
    pub counts: String,
    pub scale: LegendScale,
    /// «mange sager» and «få sager», with the colours of their lines.
    pub many: (String, Tone),
    pub few: (String, Tone),
    /// What the dash means, where a dash is on the map.
    pub dashed: Option<String>,
}

/// The seven steps of the fill.
#[derive(Clone, Debug, PartialEq)]
pub struct LegendScale {
    pub steps: Vec<Tone>,
    /// What stands at the left end and at the right end.
    pub least: String,
    pub greatest: String,
    /// The limits between the steps, in words, for a tooltip and for print; empty where the scale is even.
    pub limits: String,
}

/// The legend of the map with `shown` transitions on it.
pub fn legend(scene: &Scene, shown: usize) -> Legend {
    let view = scene.answer.view;
    let metric = view.metric;
    let words = scene.words;
    let scale = Scale::of(scene, shown);
    let timed = scale.metric.is_duration();
    let (most, least) = if timed { (Tone::EdgeTime(4), Tone::EdgeTime(1)) } else { (Tone::Edge(4), Tone::Edge(1)) };
    let (many, few) = width_keys(view.widened_by());
    let column = scene.answer.number.clone().unwrap_or_else(|| words.text("map-no-number-column"));
    let facts = [("hours", scene.hours().into()), ("column", column.into())];
    let mut counts = words.with(counts_key(metric, view.clock), &facts);
    if let Some(second) = view.second.filter(|&of| of != metric) {
        let key = if second.is_duration() { "map-legend-second-time-is" } else { "map-legend-second-is" };
        let facts = [("metric", words.text(measure::metric_key(second)).into()), ("hours", scene.hours().into())];
        counts = format!("{counts} {}", words.with(key, &facts));
    }
    for (key, of) in [("map-legend-colour-is", view.coloured_by()), ("map-legend-width-is", view.widened_by())] {
        if of != metric {
            let said = words.with(key, &[("metric", words.text(measure::metric_key(of)).into())]);
            counts = format!("{counts} {said}");
        }
    }
    Legend {
        counts,
        scale: scale_of(scene, &scale),
        many: (words.text(many), most),
        few: (words.text(few), least),
        dashed: scene
            .edges(shown)
            .iter()
            .any(|edge| measure::is_uncertain(edge, metric))
            .then(|| words.text("map-legend-dashed")),
    }
}

fn scale_of(scene: &Scene, scale: &Scale) -> LegendScale {
    let timed = scale.metric.is_duration();
    let steps = (1..=7).map(|step| if timed { Tone::Time(step) } else { Tone::Frequency(step) }).collect();
    if scale.has_fixed_limits() {
        let limit = |millis: f64| durations::short(millis, scene.words);
        let (first, last) = (TIME_LIMITS_MILLIS[0], TIME_LIMITS_MILLIS[TIME_LIMITS_MILLIS.len() - 1]);
        return LegendScale {
            steps,
            least: format!("< {}", limit(first)),
            greatest: format!("≥ {}", limit(last)),
            limits: TIME_LIMITS_MILLIS.map(limit).join(" · "),
        };
    }
    let greatest = match scale.metric {
        Metric::Cases
        | Metric::Occurrences
        | Metric::MaxInCase
        | Metric::LeastInCase
        | Metric::Repeats
        | Metric::RepeatCases
        | Metric::SelfLoops
        | Metric::LoopsIn
        | Metric::LoopsOut => Amount::Count(scale.node.max(0.0) as u32),
        Metric::NetLoops => Amount::Net(scale.node as i64),
        Metric::CaseShare
        | Metric::LeavingShare
        | Metric::EnteringShare
        | Metric::OccurrenceShare
        | Metric::DurationShare => Amount::Share(scale.node),
        Metric::MeanPerCase | Metric::MedianInCase => Amount::Mean(scale.node),
        number if number.is_number() => Amount::Number(scale.node),
        _ => Amount::Millis(scale.node),
    };
    LegendScale { steps, least: "0".to_owned(), greatest: greatest.short(scene), limits: String::new() }
}

fn width_keys(metric: Metric) -> (&'static str, &'static str) {
    match metric {
        Metric::Occurrences
        | Metric::MaxInCase
        | Metric::MedianInCase
        | Metric::LeastInCase
        | Metric::MeanPerCase
        | Metric::Repeats
        | Metric::SelfLoops
        | Metric::LoopsIn
        | Metric::LoopsOut
        | Metric::NetLoops => ("map-legend-often", "map-legend-seldom"),
        Metric::LeavingShare | Metric::EnteringShare | Metric::OccurrenceShare | Metric::DurationShare => {
            ("map-legend-large-share", "map-legend-small-share")
        }
        metric if metric.is_duration() => ("map-legend-long", "map-legend-brief"),
        _ => ("map-legend-many", "map-legend-few"),
    }
}

fn counts_key(metric: Metric, clock: EdgeClock) -> &'static str {
    let waiting = clock == EdgeClock::CompleteToStart;
    match metric {
        Metric::Cases => "map-legend-cases",
        Metric::CaseShare => "map-legend-case-share",
        Metric::LeavingShare => "map-legend-leaving-share",
        Metric::EnteringShare => "map-legend-entering-share",
        Metric::Occurrences => "map-legend-occurrences",
        Metric::OccurrenceShare => "map-legend-occurrence-share",
        Metric::MaxInCase => "map-legend-max-in-case",
        Metric::MedianInCase => "map-legend-median-in-case",
        Metric::LeastInCase => "map-legend-least-in-case",
        Metric::MeanPerCase => "map-legend-mean-per-case",
        Metric::Repeats => "map-legend-repeats",
        Metric::RepeatCases => "map-legend-repeat-cases",
        Metric::SelfLoops => "map-legend-self-loops",
        Metric::LoopsIn => "map-legend-loops-in",
        Metric::LoopsOut => "map-legend-loops-out",
        Metric::NetLoops => "map-legend-net-loops",
        Metric::MedianProcessing => "map-legend-median-processing",
        Metric::TotalProcessing => "map-legend-total-processing",
        Metric::MedianNumber => "map-legend-median-number",
        Metric::MeanNumber => "map-legend-mean-number",
        Metric::TotalNumber => "map-legend-total-number",
        Metric::MedianDuration if waiting => "map-legend-median-waiting",
        Metric::MedianDuration => "map-legend-median",
        Metric::MeanDuration if waiting => "map-legend-mean-waiting",
        Metric::MeanDuration => "map-legend-mean",
        Metric::P90Duration if waiting => "map-legend-p90-waiting",
        Metric::P90Duration => "map-legend-p90",
        Metric::TotalDuration if waiting => "map-legend-total-waiting",
        Metric::TotalDuration => "map-legend-total",
        Metric::DurationShare if waiting => "map-legend-duration-share-waiting",
        Metric::DurationShare => "map-legend-duration-share",
        Metric::ShortestDuration if waiting => "map-legend-shortest-waiting",
        Metric::ShortestDuration => "map-legend-shortest",
        Metric::LongestDuration if waiting => "map-legend-longest-waiting",
        Metric::LongestDuration => "map-legend-longest",
        Metric::RangeDuration if waiting => "map-legend-range-waiting",
        Metric::RangeDuration => "map-legend-range",
        Metric::SpreadDuration if waiting => "map-legend-spread-waiting",
        Metric::SpreadDuration => "map-legend-spread",
    }
}
