//! The variants that the map shows alone: how many cases they are, which comes next and which goes first.

use super::open_log::OpenLog;
use super::told_variants::Told;
use crate::protocol::{Problem, ShowVariantsOnMap, VariantsOnMapPage};
use std::collections::BTreeSet;

/// What the chosen courses are among the variants of a selection that may be told of.
pub fn show_variants_on_map(open: &mut OpenLog, ask: &ShowVariantsOnMap) -> Result<VariantsOnMapPage, Problem> {
    let left = open.filtered(ask.selection).ok_or(Problem::NotOpen)?;
    let rule = open.small_cells;
    let ground = left.ground(&open.log, &open.variants);
    let told = Told::at(&ground, &left.cases, ask.level.as_ref());
    let order = told.in_order();
    let chosen: BTreeSet<Vec<&str>> =
        ask.courses.iter().map(|course| course.iter().map(String::as_str).collect()).collect();
    let (mut variants, mut cases, mut next, mut last) = (0, 0, None, None);
    let mut course = Vec::new();
    for &number in &order[..told.may_be_told(&order, rule)] {
        course.clear();
        course.extend(told.sequences().get(number).iter().map(|&code| told.names[usize::from(code)].as_str()));
        if chosen.contains(&course) {
            variants += 1;
            cases += told.cases[number as usize];
            last = Some(number);
        } else if next.is_none() {
            next = Some(number);
        }
        // With none chosen the first is all there is to know.
        if chosen.is_empty() {
            break;
        }
    }
    let all = left.cases.count();
    Ok(VariantsOnMapPage {
        variants,
        cases: rule.show(cases),
        all_cases: rule.show(all),
        share: f64::from(cases) / f64::from(all.max(1)),
        next: next.map(|number| told.course(number)),
        last: last.map(|number| told.course(number)),
    })
}
