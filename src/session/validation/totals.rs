//! Totals known from elsewhere beside what the log counts, as few numbers may be told of persons.

use crate::engine::calendar::{CalendarDay, ZoneOffsets};
use crate::engine::ordering::sort;
use crate::engine::privacy::{Cell, Counts};
use crate::engine::validation::{Counted, KnownTotal, reconcile};
use crate::protocol::{Problem, ShowTotals, Shown, TotalFigures, TotalsPage};
use crate::session::fingerprint::fingerprint;
use crate::session::open_log::OpenLog;
use crate::session::settling::settled;

/// Totals that are counted, at most: periods may overlap in any way, and all are settled together.
const MOST_TOTALS: usize = 40;

/// The counts of the selection for every known total.
///
/// Periods are cut where another one of the same kind begins or ends, and those parts are settled with their sums: what two
/// totals tell together is no small number either.
pub fn show_totals(open: &mut OpenLog, ask: &ShowTotals) -> Result<TotalsPage, Problem> {
    let left = open.filtered(ask.selection).ok_or(Problem::NotOpen)?;
    let (rule, zone) = (open.small_cells, open.zone);
    let log = left.ground(&open.log, &open.variants).log;
    let closing = ask.closing.clone().unwrap_or_default();
    let totals = &ask.totals[..ask.totals.len().min(MOST_TOTALS)];
    let mut counts = Counts::default();
    let day = |millis: i64| ZoneOffsets::day_of(millis, zone);
    let whole_log = log.span_millis().map(|(first, last)| (day(first), day(last)));
    let mut add_up = true;
    let mut cells: Vec<Option<Cell>> = vec![None; totals.len()];
    for kind in kinds(totals) {
        let of_kind: Vec<usize> = (0..totals.len()).filter(|&place| totals[place].counted == *kind).collect();
        let count = |counts: &mut Counts, (from, to): (CalendarDay, CalendarDay)| {
            let found =
                reconcile(log, &left.cases, &closing, zone, &KnownTotal { counted: kind.clone(), from, to, total: 0 });
            counts.cell_of(found.in_log, found.cases)
        };
        let periods = of_kind.iter().map(|&place| (totals[place].from, totals[place].to));
        let parts = parts(periods.chain(whole_log));
        let parts: Vec<_> = parts.into_iter().map(|part| (part, count(&mut counts, part))).collect();
        // What lies outside the periods is what they leave of all.
        let within: u32 = parts.iter().map(|(_, cell)| counts.count(*cell)).sum();
        let mut of_all: Vec<Cell> = parts.iter().map(|(_, cell)| *cell).collect();
        let all = match kind {
            // Those that are open are what the closed ones leave of the cases, whose number is told everywhere.
            Counted::CasesClosed => {
                of_all.push(counts.cell(left.cases.count().saturating_sub(within)));
                counts.known(within.max(left.cases.count()))
            }
            Counted::CasesBegun | Counted::Events { .. } => counts.known(within),
        };
        add_up &= counts.sum(all, of_all).is_ok();
        for place in of_kind {
            let (from, to) = (totals[place].from, totals[place].to);
            let within: Vec<Cell> = parts
                .iter()
                .filter(|((first, last), _)| from <= *first && *last <= to)
                .map(|(_, cell)| *cell)
                .collect();
            cells[place] = match within.as_slice() {
                [] => Some(counts.cell(0)),
                [only] => Some(*only),
                several => {
                    let whole = count(&mut counts, (from, to));
                    // The parts of a period are disjoint and leave no day out.
                    counts.sum(whole, several.to_vec()).is_ok().then_some(whole)
                }
            };
        }
    }
    let mut rows: Vec<TotalFigures> = settled(&counts, add_up, rule, |show, _| {
        let figures = |(cell, known): (&Option<Cell>, &KnownTotal)| {
            let in_log = cell.as_ref().map_or(Shown::Hidden, show);
            let difference = in_log.number().map(|count| i64::from(count) - i64::from(known.total));
            TotalFigures { of: known.clone(), in_log, difference }
        };
        cells.iter().zip(totals).map(figures).collect()
    });
    let not_counted = |of: &KnownTotal| TotalFigures { of: of.clone(), in_log: Shown::Hidden, difference: None };
    rows.extend(ask.totals.iter().skip(MOST_TOTALS).map(not_counted));
    let mut steps: Vec<String> = (0..log.activity_codes() as u16)
        .map(|code| log.activity_name(code).to_owned())
        .filter(|name| !name.is_empty())
        .collect();
    sort(&mut steps);
    let release =
        fingerprint(&(ask.selection, totals.iter().zip(&rows).map(|(of, row)| (of, row.in_log)).collect::<Vec<_>>()));
    Ok(TotalsPage { rows, steps, hides_small: rule.is_on(), release })
}

/// What is counted, each kind once, in the order of the totals.
fn kinds(totals: &[KnownTotal]) -> Vec<&Counted> {
    let mut kinds: Vec<&Counted> = Vec::new();
    for of in totals {
        if !kinds.contains(&&of.counted) {
            kinds.push(&of.counted);
        }
    }
    kinds
}

/// The days of some periods, cut wherever one of them begins or ends; what lies in none is left out.
fn parts(periods: impl Iterator<Item = (CalendarDay, CalendarDay)> + Clone) -> Vec<(CalendarDay, CalendarDay)> {
    let begins_and_ends = periods.clone().flat_map(|(from, to)| [from.number(), to.number() + 1]);
    let mut cuts: Vec<_> = begins_and_ends.collect();
    cuts.sort_unstable();
    cuts.dedup();
    let is_in_one =
        |first: i64, last: i64| periods.clone().any(|(from, to)| from.number() <= first && last <= to.number());
    cuts.windows(2)
        .filter(|ends| is_in_one(ends[0], ends[1] - 1))
        .map(|ends| (CalendarDay::from_number(ends[0]), CalendarDay::from_number(ends[1] - 1)))
        .collect()
}
