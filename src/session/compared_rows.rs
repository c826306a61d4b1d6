//! What is told of groups side by side, view by view: counts of cases, times and means, before anything is hidden.

use super::compared_counts::Within;
use super::compared_hands::hands;
use super::compared_map::MapOfGroups;
use super::compared_places::times;
use super::compared_times::TimesOfGroups;
use super::compared_weeks::{GroupWeeks, group_weeks};
use super::laid_out::LaidOut;
use super::show_variants::{Commonest, commonest};
use super::timed::Timed;
use crate::engine::filter::{Ground, Selection, cases_where};
use crate::engine::import::Zone;
use crate::engine::log::EventLog;
use crate::engine::map::{Counts, Place};
use crate::engine::ordering::sort_by;
use crate::engine::privacy::SmallCells;
use crate::engine::rework::{ReopeningSteps, Rework, reopened, rework};
use crate::engine::split::CaseGroup;
use crate::engine::stats::{MedianDifference, Spread};
use crate::engine::variants::cases_passing;
use crate::protocol::{
    CaseRule, Compared, ComparedCell, ComparedFigure, Follows, Gap, MilestoneLevel, Repetition, SetCondition,
    TimeMeasure, Timing,
};
use std::collections::BTreeMap;
use std::sync::Arc;

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
    pub laid_out: Arc<LaidOut>,
    pub last_event_millis: Option<i64>,
    /// Where the map is looked at.
    pub on_map: Option<MapOfGroups>,
    /// Places of the two groups that are held against each other.
    pub pair: [usize; 2],
}

/// What was found.
#[derive(Default)]
pub struct Found {
    pub rows: Vec<FoundRow>,
    pub histogram: Option<GroupBins>,
    pub weeks: GroupWeeks,
    pub left_out: u32,
}

/// A row before anything is hidden.
pub struct FoundRow {
    pub what: ComparedFigure,
    /// Cases of each group; or figures that hold no count, of each group and of all.
    pub figures: Result<(Vec<u32>, Within), Vec<ComparedCell>>,
    /// Median times of each group and of all, where the row has times; they are told where its cells are.
    pub medians: Vec<Option<f64>>,
    /// The cases that it counts.
    pub rule: Option<CaseRule>,
    /// How far the medians of the pair lie apart, in a row of medians.
    pub medians_apart: Option<MedianDifference>,
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
    pub(super) fn of_parts(what: ComparedFigure, parts: Vec<u32>, within: Within) -> FoundRow {
        FoundRow { what, figures: Ok((parts, within)), medians: Vec::new(), rule: None, medians_apart: None }
    }

    pub(super) fn of_cells(what: ComparedFigure, cells: Vec<ComparedCell>) -> FoundRow {
        FoundRow { what, figures: Err(cells), medians: Vec::new(), rule: None, medians_apart: None }
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
        Compared::Map { .. } => of.on_map.as_ref().map(|on_map| map(of, on_map)).unwrap_or_default(),
        Compared::Statistics => activities(of),
        Compared::Variants { level, timing } => variants(of, level.as_ref(), timing),
        Compared::Time { timing, by, counted } => times(of, timing, (by, *counted)),
        Compared::Rework { reopening, timing } => repeated(of, reopening.as_ref(), timing),
        Compared::Handovers { group, calendar } => hands(of, group.as_deref(), calendar),
    }
}

impl Looked<'_> {
    pub(super) fn log(&self) -> &EventLog {
        self.ground.log
    }

    /// A figure of each group.
    pub(super) fn each<T>(&self, figure: impl FnMut(&Selection) -> T) -> Vec<T> {
        self.groups.iter().map(|group| &group.cases).map(figure).collect()
    }

    /// A figure of each group and of all.
    pub(super) fn each_and_all<T>(&self, figure: impl FnMut(&Selection) -> T) -> Vec<T> {
        self.groups.iter().map(|group| &group.cases).chain([self.all]).map(figure).collect()
    }

    /// Whether so many cases in all are none, or too few for any row to tell of them.
    fn is_rare(&self, cases: u32) -> bool {
        cases == 0 || self.rule.hides(cases)
    }

    /// How long cases take, group by group.
    fn times_of_groups(&self, timing: &Timing) -> TimesOfGroups {
        TimesOfGroups::of(&Timed::of(self.log(), self.all, timing, self.zone), self.groups, self.rule)
    }

    /// Cases of each group that the measure could be taken of.
    pub(super) fn measured_cases(&self, timed: &[Timed]) -> FoundRow {
        let parts = timed.iter().take(self.groups.len()).map(|timed| timed.counts.cases).collect();
        FoundRow::of_parts(ComparedFigure::MeasuredCases, parts, Within::Cases)
    }

    /// Median and 90th percentile of the times of each group and of all, and how far the medians of the pair lie apart.
    ///
    /// The ends of the interval come from single times beside the middle: it takes as many cases as a tail does. Where a case
    /// has several times they are not independent, and there is no interval.
    pub(super) fn typical(&self, timed: &[Timed]) -> [FoundRow; 2] {
        let spread = |timed: &Timed| {
            // Where a case has several times, few cases may have many of them.
            let of_several = timed.counts.times != timed.counts.cases;
            let is_told = !of_several || self.rule.tells_tail(timed.counts.cases);
            is_told.then(|| Spread::of(timed.millis(timed.clock()))).flatten()
        };
        let spreads: Vec<Option<Spread>> = timed.iter().map(spread).collect();
        let row = |what, millis: &dyn Fn(&Spread) -> Option<f64>| {
            let cells = spreads.iter().map(|of| ComparedCell::Millis(of.as_ref().and_then(millis)));
            FoundRow::of_cells(what, cells.collect())
        };
        let median = |of: &Spread| (of.n >= self.rule.least_shown).then_some(of.quantiles_millis.median);
        let tail = |of: &Spread| self.rule.tells_tail(of.n).then_some(of.quantiles_millis.p90);
        let of_pair = self.pair.map(|place| {
            let of = timed.get(place).filter(|of| of.counts.times == of.counts.cases)?;
            let mut millis = of.millis(of.clock());
            millis.sort_unstable();
            self.rule.tells_tail(millis.len() as u32).then_some(millis)
        });
        let medians_apart = match of_pair {
            [Some(first), Some(second)] => MedianDifference::between(&first, &second),
            _ => None,
        };
        let medians = FoundRow { medians_apart, ..row(ComparedFigure::MedianTime, &median) };
        [medians, row(ComparedFigure::P90Time, &tail)]
    }
}

fn overview(of: &Looked, timing: &Timing) -> Found {
    let timed = of.each_and_all(|cases| Timed::of(of.log(), cases, timing, of.zone));
    let mut rows = Vec::new();
    if let Some(closing) = &timing.closing {
        let parts = of.each(|cases| closing.closed(of.log(), cases).count());
        let rule = Some(CaseRule::Endpoints { first: None, last: Some(closing.steps.clone()) });
        let row = FoundRow::of_parts(ComparedFigure::ClosedCases, parts, Within::Cases);
        rows.push(FoundRow { rule, ..row });
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
    rows.push(FoundRow::of_cells(ComparedFigure::EventsPerCase, of.each_and_all(mean)));
    Found { rows, histogram, weeks: group_weeks(of, timing), ..Found::default() }
}

/// The times of every group, `timed` but the last, in the bins of all, which is the last; `binned` is the row of their
/// cases. None where a case may have several times: bins of times say nothing of how many cases they are.
pub(super) fn bins_in_common(timed: &[Timed], binned: Option<usize>) -> Option<GroupBins> {
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

/// The commonest steps on the map, and behind them the commonest transitions from step to step with their times.
fn map(of: &Looked, on_map: &MapOfGroups) -> Found {
    let name = |code: u16| of.log().activity_name(code).to_owned();
    let Some(((all, _), groups)) = on_map.of.split_last() else { return Found::default() };
    let steps = (1..of.log().activity_codes() as u16).map(|code| {
        let cases = |counts: &[Counts]| counts[usize::from(code)].cases;
        let parts = groups.iter().map(|(counts, _)| cases(&counts.steps)).collect();
        let rule = Some(CaseRule::has(name(code)));
        Counted { rule, ..Counted::of(cases(&all.steps), ComparedFigure::Step(name(code)), parts) }
    });
    let mut found = Found::default();
    commonest_rows(of, steps.filter(|of| of.cases > 0).collect(), MOST_STEPS, &mut found);
    let transitions = on_map.edges.iter().enumerate().filter_map(|(edge, ends)| {
        let (Place::Activity(from), Place::Activity(to)) = *ends else { return None };
        let parts = groups.iter().map(|(counts, _)| counts.edges[edge].cases).collect();
        let (from, to) = (name(from), name(to));
        let what = ComparedFigure::Transition(from.clone(), to.clone());
        let rule = Some(match &on_map.looked_at {
            Some(steps) => CaseRule::RightAfter { from: Some(from), to: Some(to), steps: steps.clone() },
            None => CaseRule::Follows(Follows::directly(vec![from], vec![to])),
        });
        let medians = on_map.of.iter().map(|(_, times)| times.edges[edge].map(|times| times.median_millis));
        Some(Counted { medians: medians.collect(), rule, ..Counted::of(all.edges[edge].cases, what, parts) })
    });
    commonest_rows(of, transitions.filter(|of| of.cases > 0).collect(), MOST_STEPS, &mut found);
    found
}

/// The commonest activities.
fn activities(of: &Looked) -> Found {
    let by_group: Vec<BTreeMap<u16, u32>> = of.each(|cases| cases_passing(of.ground.variants, cases));
    let all = cases_passing(of.ground.variants, of.all);
    let steps = all.iter().map(|(&code, &cases)| {
        let parts = by_group.iter().map(|group| group.get(&code).copied().unwrap_or(0)).collect();
        let name = of.log().activity_name(code);
        let rule = Some(CaseRule::has(name));
        Counted { rule, ..Counted::of(cases, ComparedFigure::Step(name.to_owned()), parts) }
    });
    let mut found = Found::default();
    commonest_rows(of, steps.collect(), MOST_ACTIVITIES, &mut found);
    found
}

/// What may become a row.
struct Counted {
    /// Cases in all.
    cases: u32,
    what: ComparedFigure,
    /// How many of each group.
    parts: Vec<u32>,
    medians: Vec<Option<f64>>,
    rule: Option<CaseRule>,
}

impl Counted {
    /// Without times and without a filter.
    fn of(cases: u32, what: ComparedFigure, parts: Vec<u32>) -> Counted {
        Counted { cases, what, parts, medians: Vec::new(), rule: None }
    }
}

fn commonest_rows(of: &Looked, counted: Vec<Counted>, most: usize, found: &mut Found) {
    let all = counted.len();
    let mut told: Vec<Counted> = counted.into_iter().filter(|row| !of.is_rare(row.cases)).collect();
    sort_by(&mut told, |a, b| b.cases.cmp(&a.cases).then_with(|| named(&a.what).cmp(&named(&b.what))));
    told.truncate(most);
    found.left_out += (all - told.len()) as u32;
    found.rows.extend(told.into_iter().map(|Counted { what, parts, medians, rule, .. }| FoundRow {
        medians,
        rule,
        ..FoundRow::of_parts(what, parts, Within::Cases)
    }));
}

fn named(figure: &ComparedFigure) -> [&str; 2] {
    match figure {
        ComparedFigure::Step(name) | ComparedFigure::RepeatedStep(name) => [name, ""],
        ComparedFigure::Transition(from, to) => [from, to],
        _ => ["", ""],
    }
}

/// The commonest variants, and all others together where there are any, each with how long its cases take.
fn variants(of: &Looked, level: Option<&MilestoneLevel>, timing: &Timing) -> Found {
    let Commonest { steps, place, others } = commonest(&of.ground, of.all, level, of.rule, MOST_VARIANTS);
    let row_of = |case: u32| place[case as usize].unwrap_or(steps.len());
    let mut parts = vec![vec![0; of.groups.len()]; steps.len() + 1];
    for (group, cases) in of.groups.iter().map(|group| &group.cases).enumerate() {
        for case in cases.cases() {
            parts[row_of(case)][group] += 1;
        }
    }
    let times = of.times_of_groups(timing);
    let medians: Vec<_> = (0..parts.len()).map(|row| times.medians(&of.all.only(|case| row_of(case) == row))).collect();
    let ranked = (1..).zip(steps.iter().cloned()).map(|(rank, steps)| ComparedFigure::Variant { rank, steps });
    let names = ranked.chain((others > 0).then_some(ComparedFigure::OtherVariants(others)));
    let of_variants = |sequences: Vec<Vec<String>>| CaseRule::Variants { sequences, level: level.cloned() };
    let each = steps.iter().map(|steps| of_variants(vec![steps.clone()]));
    let is_other = SetCondition { rule: of_variants(steps.clone()), inverted: true };
    let rules = each.chain([CaseRule::AllOf { conditions: vec![is_other] }]).map(Some);
    let rows = names.zip(parts).zip(medians).zip(rules).map(|(((what, parts), medians), rule)| FoundRow {
        medians,
        rule,
        ..FoundRow::of_parts(what, parts, Within::Division)
    });
    Found { rows: rows.collect(), ..Found::default() }
}

/// Cases in which work is done again, each row with how long its cases take.
fn repeated(of: &Looked, reopening: Option<&ReopeningSteps>, timing: &Timing) -> Found {
    let log = of.log();
    let by_group: Vec<Rework> = of.each(|cases| rework(log, cases));
    let figure = |figure: fn(&Rework) -> u32| by_group.iter().map(figure).collect::<Vec<u32>>();
    let times = of.times_of_groups(timing);
    let medians = |rule: CaseRule| times.medians(&of.all.and(&cases_where(&of.ground, of.all, &rule, false)));
    let again = |activity: Option<String>| CaseRule::Repeats { activity, how: Repetition::Times, at_least: 2 };
    let there_and_back = CaseRule::Repeats { activity: None, how: Repetition::PingPong, at_least: 1 };
    let with_rework = FoundRow {
        medians: medians(again(None)),
        rule: Some(again(None)),
        ..FoundRow::of_parts(ComparedFigure::CasesWithRework, figure(|of| of.cases_with_repeats), Within::Cases)
    };
    let back = figure(|of| of.cases_with_there_and_back);
    let back = FoundRow {
        medians: medians(there_and_back.clone()),
        rule: Some(there_and_back),
        ..FoundRow::of_parts(ComparedFigure::CasesThereAndBack, back, Within::Row(0))
    };
    let mut rows = vec![with_rework, back];
    let names = || (0..of.ground.whole.activity_codes() as u16).map(|code| of.ground.whole.activity_name(code));
    let reopening = reopening.cloned().unwrap_or_else(|| ReopeningSteps::proposed(names()));
    if let Some(codes) = reopening.codes(log) {
        let parts = of.each(|cases| reopened(log, cases, codes).cases);
        let steps = [codes.solved, codes.reopened].map(|code| vec![log.activity_name(code).to_owned()]);
        let chain = CaseRule::Chain { steps: steps.into(), gaps: vec![Gap::Eventually] };
        let row = FoundRow::of_parts(ComparedFigure::ReopenedCases, parts, Within::Cases);
        rows.push(FoundRow { medians: medians(chain.clone()), rule: Some(chain), ..row });
    }
    let of_step = |code: u16| {
        let again =
            |group: &Rework| group.activities.iter().find(|of| of.activity == code).map_or(0, |of| of.cases_2plus);
        let parts: Vec<u32> = by_group.iter().map(again).collect();
        Counted::of(parts.iter().sum(), ComparedFigure::RepeatedStep(log.activity_name(code).to_owned()), parts)
    };
    let steps = (0..log.activity_codes() as u16).map(of_step).filter(|row| row.cases > 0);
    let mut found = Found { rows, ..Found::default() };
    let before = found.rows.len();
    commonest_rows(of, steps.collect(), MOST_STEPS, &mut found);
    for row in &mut found.rows[before..] {
        if let Ok((_, within)) = &mut row.figures {
            *within = Within::Row(0);
        }
        if let ComparedFigure::RepeatedStep(step) = &row.what {
            let rule = again(Some(step.clone()));
            (row.medians, row.rule) = (medians(rule.clone()), Some(rule));
        }
    }
    found
}
