//! Whether the data are fit: the verdict on the whole log in use, and on the log as it was read where a recipe changed it.

use super::fingerprint::fingerprint;
use super::known_facts::facts;
use super::open_log::OpenLog;
use super::search_changes::awaits_chance;
use super::telling::shown_if;
use crate::engine::filter::Selection;
use crate::engine::import::{WallTime, wall_time};
use crate::engine::map::Bounds;
use crate::engine::privacy::SmallCells;
use crate::engine::suitability::verdict::{Facts, Figure, Judged, Measure, Measured, Thresholds, judge};
use crate::engine::suitability::{Truncation, case_rate};
use crate::protocol::{
    CaseRateTold, CriterionTold, MeasuredTold, OrderOnMap, ShowSuitability, Shown, SuitabilityPage, ToldFigure,
    TransitionsMet, VerdictTold,
};

/// The verdict by the limits that the page sends along.
pub fn show_suitability(open: &mut OpenLog, ask: &ShowSuitability) -> SuitabilityPage {
    let (as_read, prepared) = facts(open, ask.closing.as_ref());
    // Experts judge the log as it is prepared: of the one that was read they have seen nothing.
    let judged = open.expert_sample(ask.sample);
    let rule = open.small_cells;
    let told = |facts: &Facts, expert_sample, closed: Closed| {
        let truncation = Truncation { with_end: closed.at_worst, ..facts.truncation.clone() };
        verdict_told(&Facts { expert_sample, truncation, ..facts.clone() }, &ask.thresholds, closed.is_told, rule)
    };
    let in_use = prepared.as_ref().unwrap_or(&as_read);
    let closed = Closed::of(&in_use.truncation, None, rule);
    let now = told(in_use, judged, closed);
    let before = prepared.as_ref().map(|prepared| {
        let beside = Some((&prepared.truncation, closed));
        told(&as_read, None, Closed::of(&as_read.truncation, beside, rule))
    });
    let case_rate = rate_told(open);
    let order_on_map = order_on_map(open);
    let release = fingerprint(&(&now, &before, &order_on_map, &case_rate));
    SuitabilityPage {
        now,
        as_read: before,
        order_on_map,
        thresholds: ask.thresholds,
        case_rate,
        least_shown: rule.is_on().then_some(rule.least_shown),
        release,
    }
}

/// How many transitions of the map hang on an order that times do not decide. Linear in the events at the first call.
fn order_on_map(open: &OpenLog) -> OrderOnMap {
    let (log, variants, index) = (&open.log, &open.variants, open.whole_graph());
    let all = Selection::all(log.case_count());
    let counts = index.count(&variants.cases_in(&all));
    let bounds = index.tie_bounds(log, variants, &all, &counts);
    let is_told = |edge: &usize| counts.edges[*edge].cases > 0 && !open.small_cells.hides(counts.edges[*edge].cases);
    let mut found = OrderOnMap { transitions: 0, unsure: 0, perhaps_none: 0 };
    for edge in (0..index.edge_count()).filter(is_told) {
        let Bounds { least, greatest } = bounds.occurrences[edge];
        found.transitions += 1;
        found.unsure += u32::from(least < greatest);
        found.perhaps_none += u32::from(least == 0);
    }
    found
}

/// How many cases begin in a year. Where small numbers are hidden it is told in whole tens, since whoever counts the days
/// otherwise could see how few began on some of them, and how few began outside; and of the day only its month is told.
fn rate_told(open: &OpenLog) -> Option<CaseRateTold> {
    let (log, rule) = (&open.log, open.small_cells);
    let rate = case_rate(log, &Selection::all(log.case_count()))?;
    let tens = if rule.is_on() { (rate.cases + 5) / 10 * 10 } else { rate.cases };
    let cases = if rule.hides(rate.cases) { Shown::Hidden } else { Shown::Number(tens) };
    let first = wall_time(rate.from_millis, open.zone, true);
    let from = WallTime { day: 1, hour: 0, minute: 0, second: 0, milli: 0, ..first };
    Some(CaseRateTold { cases, days: rate.days, from })
}

/// What is known of the closed cases of a log to who reads the verdict.
#[derive(Clone, Copy)]
struct Closed {
    /// Neither those that are closed, nor those that are not, nor those that another log beside it has more of them are few.
    is_told: bool,
    /// How many they are; where that is hidden, the fewest they can be by all that is told. The criterion is judged by it, so
    /// that no limit, wherever it is moved, says more.
    at_worst: u32,
}

impl Closed {
    fn of(of: &Truncation, beside: Option<(&Truncation, Closed)>, rule: SmallCells) -> Closed {
        let open = |of: &Truncation| of.cases - of.with_end;
        let few = rule.least_shown.saturating_sub(1);
        if rule.hides(of.with_end) {
            return Closed { is_told: false, at_worst: 1 };
        }
        if rule.hides(open(of)) {
            return Closed { is_told: false, at_worst: of.cases.saturating_sub(few) };
        }
        let Some((other, known)) = beside.filter(|(other, _)| {
            rule.hides(of.with_end.abs_diff(other.with_end)) || rule.hides(open(of).abs_diff(open(other)))
        }) else {
            return Closed { is_told: true, at_worst: of.with_end };
        };
        // Few fewer are closed than there, or few more are open.
        let open_there = other.cases - known.at_worst;
        let at_worst = known.at_worst.min(of.cases.saturating_sub(open_there)).saturating_sub(few);
        Closed { is_told: false, at_worst }
    }
}

fn verdict_told(facts: &Facts, thresholds: &Thresholds, tells_closed: bool, rule: SmallCells) -> VerdictTold {
    let found = judge(facts, thresholds);
    let measured = |of: Measured| MeasuredTold {
        measure: of.measure,
        figure: told(of.measure, of.figure, tells_closed, rule),
        level: of.level,
    };
    let criterion = |of: Judged| CriterionTold {
        criterion: of.criterion,
        level: of.level.map_err(Into::into),
        measured: of.measured.into_iter().map(measured).collect(),
        notes: of.notes,
        remedies: of.remedies,
    };
    VerdictTold {
        verdict: found.verdict,
        because: found.because,
        criteria: found.criteria.into_iter().map(criterion).collect(),
        carries: found.carries,
        awaits_chance: awaits_chance(facts),
    }
}

/// Cases are persons on some logs; rows and events say how a file was registered.
fn told(measure: Measure, figure: Figure, tells_closed: bool, rule: SmallCells) -> ToldFigure {
    match (measure, figure) {
        (Measure::ClosedCases, Figure::Share { numerator, denominator }) => {
            ToldFigure::Cases { part: shown_if(tells_closed, numerator as u32), of: rule.show(denominator as u32) }
        }
        (Measure::Cases, Figure::Count(count)) => ToldFigure::CaseCount(rule.show(count as u32)),
        (_, Figure::Share { numerator, denominator }) => ToldFigure::Rows { part: numerator, of: denominator },
        (_, Figure::Count(count)) => ToldFigure::Count(count),
        (_, Figure::Coverage(of)) => ToldFigure::Coverage {
            value: of.coverage(),
            // How many transitions one case has, or two, tells of few cases.
            met: (!rule.is_on()).then_some(TransitionsMet { meetings: of.meetings, once: of.once, twice: of.twice }),
        },
        (_, Figure::Bound { value, numerator, denominator, drawn }) => {
            ToldFigure::Bound { value, part: numerator as u32, of: denominator as u32, drawn: drawn as u32 }
        }
    }
}
