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
    /// Of the cases that have the step a transition leads to: the share with the transition, 0..1. On a step: as `CaseShare`.
    EnteringShare,
    /// Occurrences: how often it happened.
    Occurrences,
    /// Share of all events on the map, or of all transitions on it, 0..1.
    OccurrenceShare,
    /// Most occurrences in one case.
    MaxInCase,
    /// Occurrences in the middle one of the cases that have it.
    MedianInCase,
    /// Fewest occurrences in one of the cases that have it.
    LeastInCase,
    /// Occurrences per case in view.
    MeanPerCase,
    /// How often the case has had the step before: occurrences of a step beyond the first, or of a transition that leads back
    /// to a step. Those of the transitions into a step are together those of the step.
    Repeats,
    /// Cases with at least one of those.
    RepeatCases,
    /// Of those, the ones right after the step itself: `A, A`.
    SelfLoops,
    /// Those with other steps between: what leads back into the step.
    LoopsIn,
    /// How often the step is followed by another that the case has had before: what leads back from it. On a transition as
    /// `LoopsIn`.
    LoopsOut,
    /// `LoopsIn` less `LoopsOut`: above nought where loops end, below where they begin. On a transition as `LoopsIn`.
    NetLoops,
    MedianDuration,
    MeanDuration,
    P90Duration,
    TotalDuration,
    /// Share of all the time between the steps on the map, 0..1.
    DurationShare,
    ShortestDuration,
    LongestDuration,
    /// Longest less shortest.
    RangeDuration,
    /// The standard deviation, over one less than were measured.
    SpreadDuration,
    /// From start to completion of a step, in the middle; on a transition as `MedianDuration`.
    MedianProcessing,
    /// All of it; on a transition as `TotalDuration`.
    TotalProcessing,
    /// The numbers of the events of a step in a column, the middle one; on a transition as `Cases`.
    MedianNumber,
    /// Their mean, and all of them together.
    MeanNumber,
    TotalNumber,
}

impl Metric {
    /// All metrics in the order of the menu.
    pub const ALL: [Metric; 30] = [
        Metric::Cases,
        Metric::CaseShare,
        Metric::LeavingShare,
        Metric::EnteringShare,
        Metric::Occurrences,
        Metric::OccurrenceShare,
        Metric::MaxInCase,
        Metric::MedianInCase,
        Metric::LeastInCase,
        Metric::MeanPerCase,
        Metric::Repeats,
        Metric::RepeatCases,
        Metric::SelfLoops,
        Metric::LoopsIn,
        Metric::LoopsOut,
        Metric::NetLoops,
        Metric::MedianDuration,
        Metric::MeanDuration,
        Metric::P90Duration,
        Metric::TotalDuration,
        Metric::DurationShare,
        Metric::ShortestDuration,
        Metric::LongestDuration,
        Metric::RangeDuration,
        Metric::SpreadDuration,
        Metric::MedianProcessing,
        Metric::TotalProcessing,
        Metric::MedianNumber,
        Metric::MeanNumber,
        Metric::TotalNumber,
    ];

    /// True for metrics of how long it takes.
    pub fn is_duration(self) -> bool {
        matches!(
            self,
            Metric::MedianDuration
                | Metric::MeanDuration
                | Metric::P90Duration
                | Metric::TotalDuration
                | Metric::DurationShare
                | Metric::ShortestDuration
                | Metric::LongestDuration
                | Metric::RangeDuration
                | Metric::SpreadDuration
        ) || self.is_processing()
    }

    /// True for metrics of how long somebody works on a step, which need its start.
    pub fn is_processing(self) -> bool {
        matches!(self, Metric::MedianProcessing | Metric::TotalProcessing)
    }

    /// True for metrics of the numbers in a column, which need one.
    pub fn is_number(self) -> bool {
        matches!(self, Metric::MedianNumber | Metric::MeanNumber | Metric::TotalNumber)
    }

    /// True for metrics of a case coming back to a step.
    pub fn is_loop(self) -> bool {
        matches!(self, Metric::SelfLoops | Metric::LoopsIn | Metric::LoopsOut | Metric::NetLoops)
    }

    /// True for metrics that every table and panel has; the others stand where they are chosen.
    pub fn is_usual(self) -> bool {
        !matches!(
            self,
            Metric::EnteringShare
                | Metric::OccurrenceShare
                | Metric::MedianInCase
                | Metric::LeastInCase
                | Metric::Repeats
                | Metric::RepeatCases
                | Metric::DurationShare
                | Metric::RangeDuration
                | Metric::SpreadDuration
        ) && !self.is_loop()
            && !self.is_processing()
            && !self.is_number()
    }

    /// True for metrics of how often the cases that have it have it, which are counted where they are asked for.
    pub fn is_per_case(self) -> bool {
        matches!(self, Metric::MedianInCase | Metric::LeastInCase)
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
    /// What colours stand for; none: the number on the map.
    #[serde(default)]
    pub colour: Option<Metric>,
    /// What widths stand for; none: the number on the map, or cases where that is a time or a number in a column.
    #[serde(default)]
    pub width: Option<Metric>,
    pub activities: ActivityChoice,
    pub edges: EdgeChoice,
    pub clock: EdgeClock,
}

impl MapView {
    /// Chooses the first number. The same number twice would say nothing: where it was the second, the two change places.
    ///
    /// ```
    /// use spor::engine::map::{MapView, Metric};
    /// let mut view = MapView { metric: Metric::Cases, second: Some(Metric::MedianDuration), ..MapView::default() };
    /// view.put_first(Metric::MedianDuration);
    /// assert_eq!((view.metric, view.second), (Metric::MedianDuration, Some(Metric::Cases)));
    /// ```
    pub fn put_first(&mut self, metric: Metric) {
        if self.second == Some(metric) {
            self.second = Some(self.metric);
        }
        self.metric = metric;
    }

    /// What colours stand for.
    pub fn coloured_by(&self) -> Metric {
        self.colour.unwrap_or(self.metric)
    }

    /// What widths stand for.
    pub fn widened_by(&self) -> Metric {
        let is_of_transitions = !self.metric.is_duration() && !self.metric.is_number();
        self.width.unwrap_or(if is_of_transitions { self.metric } else { Metric::Cases })
    }

    /// Whether some number on the map, a colour or a width is one of these.
    pub fn shows(&self, is_one: impl Fn(Metric) -> bool) -> bool {
        [Some(self.metric), self.second, self.colour, self.width].into_iter().flatten().any(is_one)
    }
}
