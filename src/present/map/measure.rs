//! The number on the map: a metric's value for a step or a transition, with its range where the order is uncertain.

use super::item::Scene;
use super::loops::{edge_loops, node_loops};
use crate::present::{durations, numbers};
use crate::protocol::{EdgeFigures, InCase, Metric, NodeFigures, NumberFigures, Place, Shown, TimeFigures};

/// A figure before it is written.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Amount {
    /// There is none: no transition has been timed, or Start and End have no time.
    None,
    /// Too small to show, or hidden so that a small one cannot be worked out.
    Hidden,
    Count(u32),
    /// What comes in less what goes out: above or below nought.
    Net(i64),
    /// At least and at most so many: the number itself would tell a hidden one.
    Counts(u32, u32),
    /// 0..1.
    Share(f64),
    /// At least and at most such a share.
    Shares(f64, f64),
    /// Times per case.
    Mean(f64),
    Millis(f64),
    /// Of a column of numbers, in its own unit.
    Number(f64),
}

impl Amount {
    /// How much it is, for widths, colours and sorting. Nothing and hidden are less than everything.
    pub fn size(self) -> f64 {
        match self {
            Amount::None => f64::NEG_INFINITY,
            Amount::Hidden => 0.0,
            Amount::Count(count) | Amount::Counts(_, count) => f64::from(count),
            Amount::Net(net) => net as f64,
            Amount::Shares(_, value)
            | Amount::Share(value)
            | Amount::Mean(value)
            | Amount::Millis(value)
            | Amount::Number(value) => value,
        }
    }

    /// The lower end of a range.
    fn least(self) -> Amount {
        if let Amount::Shares(least, _) = self { Amount::Share(least) } else { self }
    }

    /// The upper end of a range.
    fn greatest(self) -> Amount {
        if let Amount::Shares(_, greatest) = self { Amount::Share(greatest) } else { self }
    }

    /// In the shortest form, for nodes and pills.
    pub fn short(self, scene: &Scene) -> String {
        match self {
            Amount::Millis(millis) => durations::short(millis, scene.words),
            other => other.long(scene),
        }
    }

    /// With words for units, for lists and tables.
    pub fn long(self, scene: &Scene) -> String {
        let language = scene.words.language();
        match self {
            Amount::None => "–".to_owned(),
            Amount::Hidden => scene.words.text("units-hidden-short"),
            Amount::Count(count) => numbers::whole(u64::from(count), language),
            Amount::Net(net) => numbers::signed(net, language),
            Amount::Counts(least, greatest) => numbers::range(u64::from(least), u64::from(greatest), language),
            Amount::Share(share) => numbers::percent(share, 1, language),
            Amount::Shares(least, greatest) => numbers::percents(least, greatest, 1, language),
            Amount::Mean(mean) => numbers::decimal(mean, mean_digits(mean), language),
            Amount::Millis(millis) => durations::medium(millis, scene.words),
            Amount::Number(number) => numbers::decimal(number, number_digits(number), language),
        }
    }
}

/// The number of `metric` for a step.
pub fn node_amount(scene: &Scene, node: &NodeFigures, metric: Metric) -> Amount {
    match metric {
        Metric::Cases => count(node.cases),
        Metric::CaseShare | Metric::LeavingShare | Metric::EnteringShare => share(node.cases, scene.answer.cases),
        Metric::Occurrences => count(node.occurrences),
        Metric::OccurrenceShare => {
            of_all(node.occurrences, scene.answer.nodes.iter().map(|node| node.occurrences.number()))
        }
        Metric::MaxInCase => most(node.max_in_case),
        Metric::MeanPerCase => mean(node.occurrences, scene.answer.cases),
        Metric::Repeats => count(node.repeats),
        Metric::RepeatCases => count(node.repeat_cases),
        loops if loops.is_loop() => node_loops(scene, node, loops),
        Metric::MedianProcessing => timed(node.processing.as_ref(), Metric::MedianDuration),
        Metric::TotalProcessing => timed(node.processing.as_ref(), Metric::TotalDuration),
        number if number.is_number() => number_of(node.number, number),
        per_case if per_case.is_per_case() => in_case(node.in_case, per_case),
        Metric::DurationShare => {
            share_of_time(node.until_next.as_ref(), scene.answer.nodes.iter().map(|node| node.until_next.as_ref()))
        }
        duration => timed(node.until_next.as_ref(), duration),
    }
}

/// The number of `metric` for a transition.
pub fn edge_amount(scene: &Scene, edge: &EdgeFigures, metric: Metric) -> Amount {
    match metric {
        // A column says nothing of what lies between two events.
        number if number.is_number() => count(edge.cases),
        Metric::Cases => count(edge.cases),
        Metric::CaseShare => share(edge.cases, scene.answer.cases),
        Metric::LeavingShare => share(edge.cases, scene.place_cases(edge.from)),
        Metric::EnteringShare => share(edge.cases, scene.place_cases(edge.to)),
        Metric::Occurrences => count(edge.occurrences),
        Metric::OccurrenceShare => {
            of_all(edge.occurrences, scene.answer.edges.iter().map(|edge| edge.occurrences.number()))
        }
        Metric::MaxInCase => most(edge.max_in_case),
        Metric::MeanPerCase => mean(edge.occurrences, scene.answer.cases),
        Metric::Repeats => count(edge.repeats),
        Metric::RepeatCases => count(edge.repeat_cases),
        loops if loops.is_loop() => edge_loops(edge, loops),
        Metric::MedianProcessing => timed(edge.duration.as_ref(), Metric::MedianDuration),
        Metric::TotalProcessing => timed(edge.duration.as_ref(), Metric::TotalDuration),
        per_case if per_case.is_per_case() => in_case(edge.in_case, per_case),
        Metric::DurationShare => {
            share_of_time(edge.duration.as_ref(), scene.answer.edges.iter().map(|edge| edge.duration.as_ref()))
        }
        duration => timed(edge.duration.as_ref(), duration),
    }
}

/// Least and greatest value over the orders that equal times allow; `None` where they are the same or not known for the metric.
pub fn edge_range(scene: &Scene, edge: &EdgeFigures, metric: Metric) -> Option<(Amount, Amount)> {
    let (cases, occurrences) = (edge.cases_bounds, edge.occurrences_bounds);
    let all = scene.answer.cases;
    let (least, greatest) = match metric {
        Metric::Cases => (count(cases.least), count(cases.greatest)),
        Metric::CaseShare => (share(cases.least, all), share(cases.greatest, all)),
        Metric::LeavingShare => {
            let leaving = scene.place_cases(edge.from);
            (share(cases.least, leaving).least(), share(cases.greatest, leaving).greatest())
        }
        Metric::EnteringShare => {
            let entering = scene.place_cases(edge.to);
            (share(cases.least, entering).least(), share(cases.greatest, entering).greatest())
        }
        Metric::Occurrences => (count(occurrences.least), count(occurrences.greatest)),
        Metric::MeanPerCase => (mean(occurrences.least, all), mean(occurrences.greatest, all)),
        _ => return None,
    };
    (least != greatest).then_some((least, greatest))
}

/// True where equal times could change the number of `metric` on the transition: it is drawn dashed.
pub fn is_uncertain(edge: &EdgeFigures, metric: Metric) -> bool {
    match metric {
        Metric::Cases | Metric::CaseShare | Metric::LeavingShare | Metric::EnteringShare => {
            edge.cases_bounds.least != edge.cases_bounds.greatest
        }
        _ => edge.occurrences_bounds.least != edge.occurrences_bounds.greatest,
    }
}

/// What the drawn width stands for, as it was chosen.
pub fn width_amount(scene: &Scene, edge: &EdgeFigures) -> f64 {
    edge_amount(scene, edge, scene.answer.view.widened_by()).size().max(0.0)
}

/// True for the arcs of Start and End, which have no time.
pub fn is_end_arc(edge: &EdgeFigures) -> bool {
    edge.from == Place::Start || edge.to == Place::End
}

/// The figure of a duration metric; none where it is withheld.
pub fn timed(times: Option<&TimeFigures>, metric: Metric) -> Amount {
    let Some(times) = times.filter(|times| times.n != Shown::Number(0)) else { return Amount::None };
    let millis = match metric {
        Metric::MedianDuration => Some(times.median_millis),
        Metric::MeanDuration => times.mean_millis,
        Metric::P90Duration => times.p90_millis,
        Metric::TotalDuration => times.total_millis,
        Metric::ShortestDuration => times.shortest_millis.map(|millis| millis as f64),
        Metric::LongestDuration => times.longest_millis.map(|millis| millis as f64),
        Metric::RangeDuration => {
            times.longest_millis.zip(times.shortest_millis).map(|(most, least)| (most - least) as f64)
        }
        Metric::SpreadDuration => times.spread_millis,
        _ => None,
    };
    millis.map_or(Amount::None, Amount::Millis)
}

/// The key of a metric's name in the menu.
pub fn metric_key(metric: Metric) -> &'static str {
    match metric {
        Metric::Cases => "map-metric-cases",
        Metric::CaseShare => "map-metric-case-share",
        Metric::LeavingShare => "map-metric-leaving-share",
        Metric::EnteringShare => "map-metric-entering-share",
        Metric::Occurrences => "map-metric-occurrences",
        Metric::OccurrenceShare => "map-metric-occurrence-share",
        Metric::MaxInCase => "map-metric-max-in-case",
        Metric::MedianInCase => "map-metric-median-in-case",
        Metric::LeastInCase => "map-metric-least-in-case",
        Metric::MeanPerCase => "map-metric-mean-per-case",
        Metric::Repeats => "map-metric-repeats",
        Metric::RepeatCases => "map-metric-repeat-cases",
        Metric::SelfLoops => "map-metric-self-loops",
        Metric::LoopsIn => "map-metric-loops-in",
        Metric::LoopsOut => "map-metric-loops-out",
        Metric::NetLoops => "map-metric-net-loops",
        Metric::MedianDuration => "map-metric-median",
        Metric::MeanDuration => "map-metric-mean",
        Metric::P90Duration => "map-metric-p90",
        Metric::TotalDuration => "map-metric-total",
        Metric::DurationShare => "map-metric-duration-share",
        Metric::ShortestDuration => "map-metric-shortest",
        Metric::LongestDuration => "map-metric-longest",
        Metric::RangeDuration => "map-metric-range",
        Metric::SpreadDuration => "map-metric-spread",
        Metric::MedianProcessing => "map-metric-median-processing",
        Metric::TotalProcessing => "map-metric-total-processing",
        Metric::MedianNumber => "map-metric-median-number",
        Metric::MeanNumber => "map-metric-mean-number",
        Metric::TotalNumber => "map-metric-total-number",
    }
}

/// The share that one count has of all those told; nothing of one that is not a number.
fn of_all(part: Shown<u32>, all: impl Iterator<Item = Option<u32>>) -> Amount {
    let whole: u64 = all.flatten().map(u64::from).sum();
    match part {
        Shown::Number(part) if whole > 0 => Amount::Share(f64::from(part) / whole as f64),
        Shown::Number(_) => Amount::None,
        _ => Amount::Hidden,
    }
}

/// The share that one total has of all those told.
fn share_of_time<'a>(part: Option<&TimeFigures>, all: impl Iterator<Item = Option<&'a TimeFigures>>) -> Amount {
    let whole: f64 = all.flatten().filter_map(|times| times.total_millis).sum();
    let part = part.and_then(|times| times.total_millis).filter(|_| whole > 0.0);
    part.map_or(Amount::None, |part| Amount::Share(part / whole))
}

fn number_of(of: Option<NumberFigures>, metric: Metric) -> Amount {
    let of = of.and_then(|of| match metric {
        Metric::MeanNumber => of.mean,
        Metric::TotalNumber => of.total,
        _ => Some(of.median),
    });
    of.map_or(Amount::None, Amount::Number)
}

/// Whole numbers as they are, and large ones without what is small beside them.
fn number_digits(number: f64) -> usize {
    if number.fract() == 0.0 || number.abs() >= 1_000.0 { 0 } else { 2 }
}

fn in_case(of: Option<InCase>, metric: Metric) -> Amount {
    let of = of.and_then(|of| match metric {
        Metric::LeastInCase => of.least.map(Amount::Count),
        _ => Some(Amount::Mean(of.median)),
    });
    of.unwrap_or(Amount::None)
}

/// The most in a case; where it is withheld it is not small, but one person's.
fn most(most: Shown<u32>) -> Amount {
    most.number().map_or(Amount::None, Amount::Count)
}

/// A count as it is written in tables and on the map.
pub fn count(count: Shown<u32>) -> Amount {
    match count {
        Shown::Number(count) => Amount::Count(count),
        Shown::Between(least, greatest) => Amount::Counts(least, greatest),
        Shown::Hidden => Amount::Hidden,
    }
}

/// A share of a whole; a range where either is one, and none where the whole may be nothing.
pub fn share(part: Shown<u32>, whole: Shown<u32>) -> Amount {
    let of = |part: u32, whole: u32| f64::from(part) / f64::from(whole);
    match (part.ends(), whole.ends()) {
        (Some(_), Some((0, _))) => Amount::None,
        (Some((part, same_part)), Some((whole, same_whole))) if part == same_part && whole == same_whole => {
            Amount::Share(of(part, whole))
        }
        (Some((least, greatest)), Some((least_whole, greatest_whole))) => {
            Amount::Shares(of(least, greatest_whole), of(greatest, least_whole).min(1.0))
        }
        _ => Amount::Hidden,
    }
}

fn mean(occurrences: Shown<u32>, cases: Shown<u32>) -> Amount {
    match share(occurrences, cases) {
        Amount::Share(mean) => Amount::Mean(mean),
        other => other,
    }
}

/// One digit reads best; rare things need more, or they would read 0,0.
fn mean_digits(mean: f64) -> usize {
    if mean == 0.0 || mean >= 0.095 {
        1
    } else if mean >= 0.0095 {
        2
    } else {
        4
    }
}
