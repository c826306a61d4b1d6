//! What is told of groups side by side, view by view: counts of cases, times and means, before anything is hidden.

use super::compared_counts::Within;
use super::group_columns::group_columns;
use super::show_variants::{Commonest, commonest};
use super::timed::Timed;
use crate::engine::filter::{Ground, Selection};
use crate::engine::import::Zone;
use crate::engine::log::EventLog;
use crate::engine::ordering::sort_by;
use crate::engine::people::{changes, handovers, ping_pong};
use crate::engine::privacy::SmallCells;
use crate::engine::rework::{ReopeningSteps, Rework, reopened, rework};
use crate::engine::split::CaseGroup;
use crate::engine::stats::Spread;
use crate::engine::variants::{Passing, cases_passing};
use crate::protocol::{Compared, ComparedCell, ComparedFigure, MilestoneLevel, TimeMeasure, Timing};

/// Rows of steps, of transitions and of variants at most.
const MOST_STEPS: usize = 20;
const MOST_ACTIVITIES: usize = 40;
const MOST_VARIANTS: usize = 10;
/// Bars of the small histograms at most; what lies beyond is one bar more.
const MOST_BINS: u32 = 15;

/// What is looked at.
pub struct Looked<'a> {
    pub ground: Ground<'a>,
    pub all: &'a Selection,
    pub groups: &'a [CaseGroup],
    pub zone: Zone,
    pub rule: SmallCells,
}

/// What was found.
#[derive(Default)]
pub struct Found {
    pub rows: Vec<FoundRow>,
    pub histogram: Option<GroupBins>,
    pub left_out: u32,
}

/// A row before anything is hidden.
pub struct FoundRow {
    pub what: ComparedFigure,
    /// Cases of each group; or figures that hold no count, of each group and of all.
    pub figures: Result<(Vec<u32>, Within), Vec<ComparedCell>>,
}

/// Times of every group in bins that all have in common.
pub struct GroupBins {
    pub first_millis: i64,
    pub width_millis: i64,
    /// By bin, what is longer in the end: times of each group.
    pub counts: Vec<Vec<u32>>,
    /// The row of the cases whose times they are; every case where there is none.
    pub binned: Option<usize>,
}

impl FoundRow {
    fn of_parts(what: ComparedFigure, parts: Vec<u32>, within: Within) -> FoundRow {
        FoundRow { what, figures: Ok((parts, within)) }
    }

    /// Cases of each group, where the row counts cases.
    pub fn parts(&self) -> Option<(&[u32], Within)> {
        self.figures.as_ref().ok().map(|(parts, within)| (parts.as_slice(), *within))
    }
}

/// The figures of a view.
pub fn found(of: &Looked, view: &Compared) -> Found {
    match view {
        Compared::Overview { timing } => overview(of, timing),
        Compared::Map => passing(of, MOST_STEPS, MOST_STEPS),
        Compared::Statistics => passing(of, MOST_ACTIVITIES, 0),
        Compared::Variants { level } => variants(of, level.as_ref()),
        Compared::Time { timing } => times(of, timing),
        Compared::Rework { reopening } => repeated(of, reopening.as_ref()),
        Compared::Handovers { group } => hands(of, group.as_deref()),
    }
}

impl Looked<'_> {
    fn log(&self) -> &EventLog {
        self.ground.log
    }

    /// A figure of each group.
    fn each<T>(&self, figure: impl FnMut(&Selection) -> T) -> Vec<T> {
        self.groups.iter().map(|group| &group.cases).map(figure).collect()
    }

    /// A figure of each group and of all.
    fn each_and_all<T>(&self, figure: impl FnMut(&Selection) -> T) -> Vec<T> {
        self.groups.iter().map(|group| &group.cases).chain([self.all]).map(figure).collect()
    }

    /// Whether so many cases in all are none, or too few for any row to tell of them.
    fn is_rare(&self, cases: u32) -> bool {
        cases == 0 || self.rule.hides(cases)
    }

    /// Cases of each group that the measure could be taken of.
    fn measured_cases(&self, timed: &[Timed]) -> FoundRow {
        let parts = timed.iter().take(self.groups.len()).map(|timed| timed.counts.cases).collect();
        FoundRow::of_parts(ComparedFigure::MeasuredCases, parts, Within::Cases)
    }

    /// Median and 90th percentile of the times of each group and of all.
    fn typical(&self, timed: &[Timed]) -> [FoundRow; 2] {
        let spread = |timed: &Timed| {
            // Where a case has several times, few cases may have many of them.
            let of_several = timed.counts.times != timed.counts.cases;
            let is_told = !of_several || self.rule.tells_tail(timed.counts.cases);
            is_told.then(|| Spread::of(timed.millis(timed.clock()))).flatten()
        };
        let spreads: Vec<Option<Spread>> = timed.iter().map(spread).collect();
        let row = |what, millis: &dyn Fn(&Spread) -> Option<f64>| {
            let cells = spreads.iter().map(|of| ComparedCell::Millis(of.as_ref().and_then(millis)));
            FoundRow { what, figures: Err(cells.collect()) }
        };
        let median = |of: &Spread| (of.n >= self.rule.least_shown).then_some(of.quantiles_millis.median);
        let tail = |of: &Spread| self.rule.tells_tail(of.n).then_some(of.quantiles_millis.p90);
        [row(ComparedFigure::MedianTime, &median), row(ComparedFigure::P90Time, &tail)]
    }
}

fn overview(of: &Looked, timing: &Timing) -> Found {
    let timed = of.each_and_all(|cases| Timed::of(of.log(), cases, timing, of.zone));
    let mut rows = Vec::new();
    if let Some(closing) = &timing.closing {
        let parts = of.each(|cases| closing.closed(of.log(), cases).count());
        rows.push(FoundRow::of_parts(ComparedFigure::ClosedCases, parts, Within::Cases));
    }
    if timing.measure != TimeMeasure::WholeCase {
        rows.push(of.measured_cases(&timed));
    }
    let histogram = bins_in_common(&timed, rows.len().checked_sub(1));
    rows.extend(of.typical(&timed));
    let mean = |cases: &Selection| {
        let events: u64 = cases.cases().map(|case| of.log().events_of(case).len() as u64).sum();
        let is_told = cases.count() > 0 && !of.rule.hides(cases.count());
        ComparedCell::Mean(is_told.then(|| events as f64 / f64::from(cases.count())))
    };
    rows.push(FoundRow { what: ComparedFigure::EventsPerCase, figures: Err(of.each_and_all(mean)) });
    Found { rows, histogram, left_out: 0 }
}

/// The times of every group, `timed` but the last, in the bins of all, which is the last; `binned` is the row of their
/// cases. None where a case may have several times: bins of times say nothing of how many cases they are.
fn bins_in_common(timed: &[Timed], binned: Option<usize>) -> Option<GroupBins> {
    let (all, groups) = timed.split_last()?;
    if all.counts.times != all.counts.cases {
        return None;
    }
    let bins = all.histogram(all.millis(all.clock()), MOST_BINS)?;
    let mut counts = vec![vec![0; groups.len()]; bins.counts.len() + 1];
    for (group, timed) in groups.iter().enumerate() {
        for millis in timed.millis(timed.clock()) {
            let bin = (millis - bins.first_millis).div_euclid(bins.width_millis);
            counts[usize::try_from(bin).map_or(0, |bin| bin.min(bins.counts.len()))][group] += 1;
        }
    }
    Some(GroupBins { first_millis: bins.first_millis, width_millis: bins.width_millis, counts, binned })
}

/// The commonest steps, and behind them the commonest transitions.
fn passing(of: &Looked, most_steps: usize, most_transitions: usize) -> Found {
    let by_group: Vec<Passing> = of.each(|cases| cases_passing(of.ground.variants, cases));
    let all = cases_passing(of.ground.variants, of.all);
    let name = |code: u16| of.log().activity_name(code).to_owned();
    let mut found = Found::default();
    let steps = all.steps.iter().map(|(&code, &cases)| {
        let parts = by_group.iter().map(|group| group.steps.get(&code).copied().unwrap_or(0)).collect();
        (cases, ComparedFigure::Step(name(code)), parts)
    });
    commonest_rows(of, steps.collect(), most_steps, &mut found);
    if most_transitions > 0 {
        let taken = all.transitions.iter().map(|(two, &cases)| {
            let parts = by_group.iter().map(|group| group.transitions.get(two).copied().unwrap_or(0)).collect();
            (cases, ComparedFigure::Transition(name(two.0), name(two.1)), parts)
        });
        commonest_rows(of, taken.collect(), most_transitions, &mut found);
    }
    found
}

/// Cases in all, what they have, and how many of each group.
type Counted = (u32, ComparedFigure, Vec<u32>);

fn commonest_rows(of: &Looked, counted: Vec<Counted>, most: usize, found: &mut Found) {
    let all = counted.len();
    let mut told: Vec<Counted> = counted.into_iter().filter(|(cases, ..)| !of.is_rare(*cases)).collect();
    sort_by(&mut told, |a, b| b.0.cmp(&a.0).then_with(|| named(&a.1).cmp(&named(&b.1))));
    told.truncate(most);
    found.left_out += (all - told.len()) as u32;
    found.rows.extend(told.into_iter().map(|(_, what, parts)| FoundRow::of_parts(what, parts, Within::Cases)));
}

fn named(figure: &ComparedFigure) -> [&str; 2] {
    match figure {
        ComparedFigure::Step(name) | ComparedFigure::RepeatedStep(name) => [name, ""],
        ComparedFigure::Transition(from, to) => [from, to],
        _ => ["", ""],
    }
}

/// The commonest variants, and all others together.
fn variants(of: &Looked, level: Option<&MilestoneLevel>) -> Found {
    let Commonest { steps, place, others } = commonest(&of.ground, of.all, level, of.rule, MOST_VARIANTS);
    let mut parts = vec![vec![0; of.groups.len()]; steps.len() + 1];
    for (group, cases) in of.groups.iter().map(|group| &group.cases).enumerate() {
        for case in cases.cases() {
            parts[place[case as usize].unwrap_or(steps.len())][group] += 1;
        }
    }
    let ranked = (1..).zip(steps).map(|(rank, steps)| ComparedFigure::Variant { rank, steps });
    let names = ranked.chain([ComparedFigure::OtherVariants(others)]);
    let rows = names.zip(parts).map(|(what, parts)| FoundRow::of_parts(what, parts, Within::Division));
    Found { rows: rows.collect(), ..Found::default() }
}

fn times(of: &Looked, timing: &Timing) -> Found {
    let timed = of.each_and_all(|cases| Timed::of(of.log(), cases, timing, of.zone));
    let mut rows = vec![of.measured_cases(&timed)];
    rows.extend(of.typical(&timed));
    Found { rows, ..Found::default() }
}

fn repeated(of: &Looked, reopening: Option<&ReopeningSteps>) -> Found {
    let log = of.log();
    let by_group: Vec<Rework> = of.each(|cases| rework(log, cases));
    let figure = |figure: fn(&Rework) -> u32| by_group.iter().map(figure).collect::<Vec<u32>>();
    let with_rework =
        FoundRow::of_parts(ComparedFigure::CasesWithRework, figure(|of| of.cases_with_repeats), Within::Cases);
    let back = figure(|of| of.cases_with_there_and_back);
    let mut rows = vec![with_rework, FoundRow::of_parts(ComparedFigure::CasesThereAndBack, back, Within::Row(0))];
    let names = || (0..of.ground.whole.activity_codes() as u16).map(|code| of.ground.whole.activity_name(code));
    let reopening = reopening.cloned().unwrap_or_else(|| ReopeningSteps::proposed(names()));
    if let Some(codes) = reopening.codes(log) {
        let parts = of.each(|cases| reopened(log, cases, codes).cases);
        rows.push(FoundRow::of_parts(ComparedFigure::ReopenedCases, parts, Within::Cases));
    }
    let of_step = |code: u16| {
        let again =
            |group: &Rework| group.activities.iter().find(|of| of.activity == code).map_or(0, |of| of.cases_2plus);
        let parts: Vec<u32> = by_group.iter().map(again).collect();
        (parts.iter().sum(), ComparedFigure::RepeatedStep(log.activity_name(code).to_owned()), parts)
    };
    let steps = (0..log.activity_codes() as u16).map(of_step).filter(|(cases, ..): &Counted| *cases > 0);
    let mut found = Found { rows, ..Found::default() };
    let before = found.rows.len();
    commonest_rows(of, steps.collect(), MOST_STEPS, &mut found);
    for row in &mut found.rows[before..] {
        if let Ok((_, within)) = &mut row.figures {
            *within = Within::Row(0);
        }
    }
    found
}

fn hands(of: &Looked, chosen: Option<&str>) -> Found {
    let log = of.log();
    let columns = group_columns(log, of.all, of.rule);
    let offered = |name: &str| columns.offered.iter().find(|offered| offered.column.name == name);
    let proposed = || columns.offered.first().filter(|_| columns.proposes);
    let mut rows = Vec::new();
    if let Some(offered) = chosen.and_then(offered).or_else(proposed) {
        let changing = of.each(|cases| handovers(log, cases, &offered.values).cases_with_handover);
        rows.push(FoundRow::of_parts(ComparedFigure::CasesChangingGroup, changing, Within::Cases));
        let back = of.each(|cases| ping_pong(log, cases, &offered.values).cases);
        rows.push(FoundRow::of_parts(ComparedFigure::CasesBackToGroup, back, Within::Row(0)));
    }
    if let Some((_, person)) = &columns.person {
        let changing = of.each(|cases| {
            let found = changes(log, cases, person);
            found.cases_by_changes.iter().skip(1).sum()
        });
        rows.push(FoundRow::of_parts(ComparedFigure::CasesChangingPerson, changing, Within::Cases));
    }
    Found { rows, ..Found::default() }
}
