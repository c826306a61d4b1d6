//! The overview as a reader may see it: counts are settled together, and what few cases say is left out.

use super::fingerprint::fingerprint;
use super::laid_out::LaidOut;
use super::open_log::OpenLog;
use super::overview_counts::{OverviewCounts, shown_counts};
use super::timed::Timed;
use crate::engine::calendar::{CalendarDay, ZoneOffsets};
use crate::engine::filter::{Ground, Selection};
use crate::engine::import::Zone;
use crate::engine::log::EventLog;
use crate::engine::over_time::{Observed, WeekCounts};
use crate::engine::performance::case_span;
use crate::engine::privacy::SmallCells;
use crate::engine::stats::{Histogram, Spread, kaplan_meier_median, quantile_type_7};
use crate::protocol::{OpenCases, Overview, OverviewWeek, Problem, ShowOverview, Shown, SizeBins};

/// Bars of the histogram at most; what lies beyond is one bar more.
const MOST_BINS: u32 = 30;
/// Weeks that are told one by one: twenty years. One wrong date must not make a list of a thousand years.
const MOST_WEEKS: usize = 1_044;
/// The overview of a selection.
pub fn show_overview(open: &mut OpenLog, ask: &ShowOverview) -> Result<Overview, Problem> {
    let left = open.filtered(ask.selection).ok_or(Problem::NotOpen)?;
    let rule = open.small_cells;
    let (last_event_millis, laid_out) = (open.last_event_millis(), open.laid_out(&left));
    let ground = left.ground(&open.log, &open.variants);
    let (log, selection) = (ground.log, &left.cases);
    let cases = selection.count();
    let all_cases = open.log.case_count() as u32;

    let timed = Timed::of(log, selection, &ask.timing, open.zone);
    let closing = ask.timing.closing.as_ref();
    let closed = match closing {
        Some(closing) if timed.open.is_none() => closing.closed(log, selection),
        _ => timed.cases.clone(),
    };
    let observed = closing.and_then(|closing| closing.observed_to_millis(last_event_millis));
    // In order: what comes of them sorts again, which is quick then.
    let times: Vec<i64> = timed.shortest_first(&laid_out).into_iter().map(|(millis, _)| millis).collect();
    let histogram = timed.histogram(times.clone(), MOST_BINS);
    let spread = Spread::of(times);
    let still_open = observed.map(|to_millis| Observed { closed: &closed, to_millis });
    let by_week = laid_out.case_weeks(log, open.zone).counts(selection, still_open);
    let (told, earlier) = last_weeks(by_week.as_ref().map_or(&[], |found| &found.weeks));
    let hours = laid_out.event_hours(log, open.zone).counts(log, selection);
    let mut sizes: Vec<i64> = selection.cases().map(|case| log.events_of(case).len() as i64).collect();
    sizes.sort_unstable();
    let events = sizes.iter().sum::<i64>() as u32;
    let events_quantile = |p| quantile_type_7(sizes.len(), p, |at| sizes[at]);
    let (median_events, p90_events) = (events_quantile(0.5), events_quantile(0.9));
    let by_size = Histogram::of(sizes, MOST_BINS);
    let counts = OverviewCounts {
        cases,
        closed: closed.count(),
        events,
        timed: &timed,
        histogram: histogram.as_ref(),
        sizes: by_size.as_ref(),
        weeks: &told,
        hours: &hours,
    };
    let shown = shown_counts(&counts, rule);

    let first_monday = by_week.as_ref().map_or(0, |found| found.first_monday.number()) + 7 * i64::from(earlier);
    let week = |(place, [started, ended, open_at_end]): (usize, [Shown<u32>; 3])| OverviewWeek {
        monday: CalendarDay::from_number(first_monday + 7 * place as i64),
        started,
        ended,
        open_at_end,
    };
    let measured = timed.counts.cases;
    let (activities, variants) = activities_and_variants(&ground, selection);
    // The first of the weeks that are told stands for those before it in the sums only.
    let weeks: Vec<OverviewWeek> =
        shown.weeks.iter().copied().skip(usize::from(earlier > 0)).enumerate().map(week).collect();
    let overview = Overview {
        cases: shown.cases,
        all_cases: if rule.hides(all_cases.saturating_sub(cases)) { Shown::Hidden } else { rule.show(all_cases) },
        events: shown.events,
        activities,
        variants,
        open_cases: still_open.map(|observed| OpenCases {
            closed: shown.closed,
            open: shown.open,
            ..open_cases(log, &laid_out, selection, observed, open.zone, rule)
        }),
        measured: shown.measured,
        median_millis: spread.filter(|_| measured >= rule.least_shown).map(|spread| spread.quantiles_millis.median),
        p90_millis: spread.filter(|_| rule.tells_tail(measured)).map(|spread| spread.quantiles_millis.p90),
        shortest_millis: spread.filter(|_| !rule.is_on()).map(|spread| spread.shortest_millis),
        longest_millis: spread.filter(|_| !rule.is_on()).map(|spread| spread.longest_millis),
        throughput: shown.throughput,
        sizes: by_size.as_ref().map(|bins| SizeBins {
            first_events: bins.first_millis as u32,
            width_events: bins.width_millis as u32,
            cases: shown.sizes,
            more: shown.larger,
        }),
        median_events: median_events.filter(|_| !rule.hides(cases)),
        p90_events: p90_events.filter(|_| rule.tells_tail(cases)),
        weeks,
        earlier_weeks: earlier,
        events_by_hour: shown.events_by_hour,
        events_without_hour: shown.events_without_hour,
        hidden: shown.hidden,
        release: 0,
    };
    Ok(Overview { release: fingerprint(&overview), ..overview })
}

/// The times of closed cases and open ones by every hour, as far as they may be told; their numbers are told elsewhere.
fn open_cases(
    log: &EventLog,
    laid_out: &LaidOut,
    selection: &Selection,
    observed: Observed,
    zone: Zone,
    rule: SmallCells,
) -> OpenCases {
    let Observed { closed, to_millis } = observed;
    let ended: Vec<i64> = laid_out.shortest_first(log).times_of(closed).into_iter().map(|(millis, _)| millis).collect();
    let is_open = selection.only(|case| !closed.contains(case));
    let lasted_so_far = |case| case_span(log, case).map(|span| to_millis - span.begin_millis);
    let mut going_on: Vec<i64> = is_open.cases().filter_map(lasted_so_far).collect();
    going_on.sort_unstable();
    let all_median = kaplan_meier_median(&ended, &going_on);
    let (of_ended, going_on) = (Spread::of(ended), Spread::of(going_on));
    let enough = |spread: &Spread| spread.n >= rule.least_shown;
    OpenCases {
        closed: Shown::Hidden,
        open: Shown::Hidden,
        observed_to: ZoneOffsets::day_of(to_millis, zone),
        closed_mean_millis: of_ended.filter(enough).map(|spread| spread.mean_millis),
        open_median_millis: going_on.filter(enough).map(|spread| spread.quantiles_millis.median),
        all_median_millis: all_median.filter(|_| of_ended.is_some_and(|spread| enough(&spread))),
    }
}

/// The last weeks, and how many are left out. Those stand in one before them: what began and ended in them.
pub(super) fn last_weeks(weeks: &[WeekCounts]) -> (Vec<WeekCounts>, u32) {
    let earlier = weeks.len().saturating_sub(MOST_WEEKS);
    let (left_out, told) = weeks.split_at(earlier);
    let before = left_out.last().map(|last| WeekCounts {
        started: left_out.iter().map(|week| week.started).sum(),
        ended: left_out.iter().map(|week| week.ended).sum(),
        open_at_end: last.open_at_end,
    });
    (before.into_iter().chain(told.iter().copied()).collect(), earlier as u32)
}

/// How many activities and variants the cases of a selection have.
fn activities_and_variants(ground: &Ground, selection: &Selection) -> (u32, u32) {
    let mut met = vec![false; ground.log.activity_codes()];
    let mut variants = 0;
    for (variant, cases) in ground.variants.cases_in(selection).into_iter().enumerate() {
        if cases > 0 {
            variants += 1;
            for &activity in ground.variants.sequence(variant as u32) {
                met[usize::from(activity)] = true;
            }
        }
    }
    (met.into_iter().filter(|&met| met).count() as u32, variants)
}
