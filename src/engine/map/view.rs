//! What the user asks of the map: which number, how many activities, which transitions.

use serde::{Deserialize, Serialize};

/// The number on the map.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Metric {
    /// Cases with the step or transition at least once: the evaluation's Figure 1.
    #[default]
    Cases,
    /// Share of all cases in view, 0..1.
    CaseShare,
    /// Of the cases that have the step a transition leaves: the share with the transition, 0..1. On a step: as `CaseShare`.
    LeavingShare,
    /// Occurrences: how often it happened.
    Occurrences,
    /// Most occurrences in one case.
    MaxInCase,
    /// Occurrences per case in view.
    MeanPerCase,
    MedianDuration,
    MeanDuration,
    P90Duration,
    TotalDuration,
    ShortestDuration,
    LongestDuration,
}

impl Metric {
    /// All metrics in the order of the menu.
    pub const ALL: [Metric; 12] = [
        Metric::Cases,
        Metric::CaseShare,
        Metric::LeavingShare,
        Metric::Occurrences,
        Metric::MaxInCase,
        Metric::MeanPerCase,
        Metric::MedianDuration,
        Metric::MeanDuration,
        Metric::P90Duration,
        Metric::TotalDuration,
        Metric::ShortestDuration,
        Metric::LongestDuration,
    ];

    /// True for metrics that are times.
    pub fn is_duration(self) -> bool {
        matches!(
            self,
            Metric::MedianDuration
                | Metric::MeanDuration
                | Metric::P90Duration
                | Metric::TotalDuration
                | Metric::ShortestDuration
                | Metric::LongestDuration
        )
    }
}

/// Which activities are on the map: the first `count` by the chosen metric, or the last.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct ActivityChoice {
    /// None: all, up to the 40 most common.
    pub count: Option<u32>,
    pub rarest_first: bool,
}

/// Which transitions are on the map. The backbone is always there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub enum EdgeChoice {
    /// The edges that draw 80 % of the cases completely, or 60, whichever are fewer; never fewer than the backbone.
    #[default]
    Standard,
    /// So many edges in all, backbone included, ranked by the chosen metric.
    Count { count: u32, rarest_first: bool },
    /// The fewest edges, added by cases, at which this share of cases (0..=100 percent) is drawn completely.
    CasesDrawn { percent: u32 },
}

/// From where to where the time on a transition is measured.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum EdgeClock {
    /// From the completion of one event to the completion of the next.
    #[default]
    CompleteToComplete,
    /// From the completion of one event to the start of the next; negative where they overlap.
    CompleteToStart,
}

/// Everything the user chose about the map that changes its figures.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct MapView {
    pub metric: Metric,
    pub second: Option<Metric>,
    pub activities: ActivityChoice,
    pub edges: EdgeChoice,
    pub clock: EdgeClock,
}
