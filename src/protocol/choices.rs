//! What the user chose about the figures: the views of a log without the log.
//!
//! The page undoes and redoes them, bookmarks remember them, and the project's file keeps them.

use super::{
    CalendarDay, CaseRule, Closing, CountedTime, Deadline, Direction, DotsShown, FilterStack, FlowClock, MapView,
    Marker, Metric, MilestoneLevel, Occurrence, Premises, ReopeningSteps, Rule, Split, SplitChoice, StepToStep,
    Thresholds, TimeBy, TimeClock, TimeMeasure, Timing, WorkCalendar,
};
use serde::{Deserialize, Serialize};

/// What the user chose about the figures; every change of it can be undone.
// What a file of an older Spor does not say is as nobody chose it; what it says and nobody knows is a fault in it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Choices {
    pub map: MapView,
    /// Which way the map runs.
    pub direction: Direction,
    /// Steps of the map that were moved by hand, by their place.
    pub moved: Vec<MovedStep>,
    /// Variants that the map shows alone; every variant when there are none.
    pub variants_on_map: Option<VariantsOnMap>,
    /// How the cases are played along the map.
    pub play: PlayChoices,
    /// The map's content as a table.
    pub as_table: bool,
    /// The filters of every view.
    pub filters: FilterStack,
    /// What the cases that the filters leave are divided by.
    pub split: Option<SplitChoice>,
    /// Variants are told by these milestones; by every activity when there are none.
    pub variant_level: Option<MilestoneLevel>,
    /// The steps that solve a case and open it again; proposed by their names when there are none.
    pub reopening: Option<ReopeningSteps>,
    /// The last steps that close a case, as they were confirmed.
    pub closing: Option<Closing>,
    /// The column whose numbers the map tells; the first when there is none.
    pub number_column: Option<String>,
    /// The column that says which group did it; proposed by its name when there is none.
    pub group_column: Option<String>,
    /// The column whose values are listed; the first when there is none.
    pub listed_column: Option<String>,
    /// What every view measures, and by what the view of time tells it.
    pub time: TimeChoices,
    /// When the office is open, wherever working time is counted; its zone is the log's.
    pub calendar: WorkCalendar,
    /// Calendars that can be chosen again; by name rising, each name once.
    pub calendars: Vec<KeptCalendar>,
    /// Days that something changed on, drawn on every time axis; rising, each once.
    pub markers: Vec<Marker>,
    /// What the statistics show: the lists, or the dotted chart.
    pub dots: DotChoices,
    /// The limits that data are judged fit by.
    pub thresholds: Thresholds,
    /// What is expected of the analysis, and who takes part.
    pub premises: Premises,
}

impl Default for Choices {
    /// The number of cases, with the median duration beside it on transitions.
    fn default() -> Self {
        let map = MapView { second: Some(Metric::MedianDuration), ..MapView::default() };
        Self {
            map,
            direction: Direction::TopDown,
            moved: Vec::new(),
            variants_on_map: None,
            play: PlayChoices::default(),
            as_table: false,
            filters: FilterStack::default(),
            split: None,
            variant_level: None,
            reopening: None,
            closing: None,
            number_column: None,
            group_column: None,
            listed_column: None,
            time: TimeChoices::default(),
            calendar: WorkCalendar::municipal_office(),
            calendars: Vec::new(),
            markers: Vec::new(),
            dots: DotChoices::default(),
            thresholds: Thresholds::default(),
            premises: Premises::default(),
        }
    }
}

impl Choices {
    /// What is measured wherever times of cases are told.
    pub fn timing(&self) -> Timing {
        let (measure, clock) = (self.time.measure(), self.time.clock);
        Timing { measure, clock, closing: self.closing.clone(), calendar: self.calendar.clone() }
    }

    /// The hours that count where the clock is that of working time; none: all.
    pub fn working(&self) -> Option<WorkCalendar> {
        (self.time.clock == TimeClock::Working).then(|| self.calendar.clone())
    }

    /// The filters that hold for all groups: filters that the cases are divided by do not act themselves.
    pub fn stack_to_split(&self) -> FilterStack {
        let mut stack = self.filters.clone();
        stack.filters.iter_mut().filter(|filter| self.divides(&filter.rule)).for_each(|filter| filter.on = false);
        stack
    }

    /// Whether any filter is in view: whether [`Choices::stack_in_view`] has one that acts.
    pub fn has_filters_in_view(&self) -> bool {
        let of_group = self.split.iter().flat_map(|split| split.shown.iter().flatten());
        self.filters.filters.iter().filter(|filter| !self.divides(&filter.rule)).chain(of_group).any(|filter| filter.on)
    }

    /// Whether the cases are divided by this rule.
    fn divides(&self, rule: &Rule) -> bool {
        match &self.split {
            Some(SplitChoice { by: Split::Filters { first, second }, .. }) => {
                first.rule == *rule || second.as_ref().is_some_and(|second| second.rule == *rule)
            }
            _ => false,
        }
    }

    /// The filters of what the map shows: those in view, and that a case takes one of the variants on it.
    pub fn stack_on_map(&self) -> FilterStack {
        let mut stack = self.stack_in_view();
        stack.filters.extend(self.variants_on_map.iter().map(|on_map| on_map.rule().into()));
        stack
    }

    /// The filters of what every view shows: those, and behind them those of the group that is chosen.
    pub fn stack_in_view(&self) -> FilterStack {
        let mut stack = self.stack_to_split();
        stack.filters.extend(self.split.iter().flat_map(|split| split.shown.iter().flatten().cloned()));
        stack
    }
}

/// How the cases are played along the map: how fast, by which clock, of which days, and what tells them apart.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct PlayChoices {
    /// Times as fast as normal.
    pub speed: f64,
    pub clock: FlowClock,
    /// The first and the last day that are played; from the beginning, and to the end, when there are none.
    pub from: Option<CalendarDay>,
    pub until: Option<CalendarDay>,
    /// The column of cases whose values have colours of their own.
    pub by: Option<String>,
}

impl Default for PlayChoices {
    /// All of the log at normal speed.
    fn default() -> Self {
        Self { speed: 1.0, clock: FlowClock::Dates, from: None, until: None, by: None }
    }
}

/// The dotted chart among the statistics.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct DotChoices {
    /// It is shown instead of the lists.
    pub is_shown: bool,
    pub shown: DotsShown,
}

/// Variants that the map shows, by the names of their steps.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct VariantsOnMap {
    /// The milestones they are told by; every activity when there are none.
    pub level: Option<MilestoneLevel>,
    pub courses: Vec<Vec<String>>,
}

impl VariantsOnMap {
    /// What keeps the cases that take one of them.
    pub fn rule(&self) -> CaseRule {
        CaseRule::Variants { sequences: self.courses.clone(), level: self.level.clone() }
    }
}

/// A place on the map by its name, so that it is the same one in another log of the kind.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum NamedPlace {
    Start,
    Step(String),
    End,
}

/// How far a step was moved from where the layout puts it, in pixels at zoom 1.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MovedStep {
    pub place: NamedPlace,
    pub right: f64,
    pub down: f64,
}

/// A calendar under the name that somebody gave it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KeptCalendar {
    pub name: String,
    pub calendar: WorkCalendar,
}

/// What is measured, and what the view of time shows of it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct TimeChoices {
    /// From this step to that one; the whole case until both are chosen.
    pub from: Option<String>,
    pub to: Option<String>,
    pub occurrence: Occurrence,
    pub clock: TimeClock,
    /// What is told of where the time lies.
    pub by: TimeBy,
    pub counted: CountedTime,
    /// The column whose values stand side by side; proposed while there is none.
    pub compare: Option<String>,
    /// How long it may take; none where no time is too long.
    pub deadline: Option<Deadline>,
}

impl TimeChoices {
    /// What is measured.
    pub fn measure(&self) -> TimeMeasure {
        match (self.from.clone(), self.to.clone()) {
            (Some(from), Some(to)) => TimeMeasure::Between(StepToStep { from, to, occurrence: self.occurrence }),
            _ => TimeMeasure::WholeCase,
        }
    }

    /// The longest time that keeps the deadline by the clock that was chosen; none without one.
    pub fn deadline_millis(&self) -> Option<i64> {
        self.deadline.and_then(|deadline| deadline.millis(self.clock))
    }
}
