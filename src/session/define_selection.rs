//! Naming a filter stack, and what each of its filters leaves as a reader may see it.

use super::open_log::OpenLog;
use crate::engine::filter::{Filter, FilterStack, may_be_in_file, unknown_names};
use crate::engine::log::EventLog;
use crate::engine::privacy::SmallCells;
use crate::protocol::{FunnelStep, Misfit, SelectionDefined, Shown};

/// Names the stack and counts what its filters leave.
pub fn define_selection(open: &mut OpenLog, stack: &FilterStack) -> SelectionDefined {
    open.name_selection(stack);
    count_selection(open, stack)
}

/// Counts what the filters of a stack leave; it is not named.
pub fn count_selection(open: &mut OpenLog, stack: &FilterStack) -> SelectionDefined {
    let rule = open.small_cells;
    let everything = (open.log.case_count() as u32, open.log.event_count() as u32);
    let (selection, left) = open.funnel(stack);
    let (cases, events) = left.last().map_or(everything, |&(_, cases, events)| (cases, events));
    SelectionDefined {
        selection,
        cases: rule.show(cases),
        events: of_cases(rule, cases, events),
        funnel: funnel(rule, &left),
        unknown: unknown(&open.log, stack),
        not_in_files: not_in_files(open, stack),
    }
}

/// The funnel, backwards from what is left in the end: a number is told where the cases between it and the next one
/// told are none or enough, since the difference of two numbers is a number too.
fn funnel(rule: SmallCells, left: &[(usize, u32, u32)]) -> Vec<FunnelStep> {
    let mut next_told = left.last().map_or(0, |&(_, cases, _)| if rule.hides(cases) { 0 } else { cases });
    let mut steps: Vec<FunnelStep> = Vec::with_capacity(left.len());
    for &(place, cases, events) in left.iter().rev() {
        // An event filter makes other cases only where it cuts stretches; then there may be more than before.
        let is_told = !rule.hides(cases) && !rule.hides(cases.abs_diff(next_told));
        if is_told {
            next_told = cases;
        }
        let shown = |number: u32| if is_told { Shown::Number(number) } else { Shown::Hidden };
        steps.push(FunnelStep { filter: place as u32, cases: shown(cases), events: shown(events) });
    }
    steps.reverse();
    steps
}

/// Events of so many cases.
fn of_cases(rule: SmallCells, cases: u32, events: u32) -> Shown<u32> {
    if rule.hides(cases) { Shown::Hidden } else { rule.show(events) }
}

fn not_in_files(open: &mut OpenLog, stack: &FilterStack) -> Vec<u32> {
    if stack.filters.is_empty() {
        return Vec::new();
    }
    let personal = open.attributes_of_persons();
    let by_place = (0u32..).zip(&stack.filters);
    let stays = |(_, filter): &(u32, &Filter)| !may_be_in_file(&filter.rule, |name| personal.contains(name));
    by_place.filter(stays).map(|(place, _)| place).collect()
}

fn unknown(log: &EventLog, stack: &FilterStack) -> Vec<(u32, Vec<Misfit>)> {
    let by_place = (0u32..).zip(&stack.filters).map(|(place, filter)| (place, unknown_names(log, &filter.rule)));
    by_place.filter(|(_, unknown)| !unknown.is_empty()).collect()
}
