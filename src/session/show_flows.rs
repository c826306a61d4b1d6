//! Movements along the map as a reader may see them: what few cases do together is not told, and frames are longer.

use super::columns::{names_persons, values};
use super::fingerprint::fingerprint;
use super::open_log::OpenLog;
use crate::engine::filter::{Ground, Selection};
use crate::engine::import::midnight_millis;
use crate::engine::log::{Attribute, AttributeLevel, AttributeUse};
use crate::engine::map::{FlowSpan, Flows, FramedFlows, flows};
use crate::engine::ordering::sort_by;
use crate::engine::privacy::{SmallCells, masked_personal};
use crate::protocol::{CalendarDay, FlowFigures, FlowGroup, FlowPage, Place, Problem, ShowFlows, Shown};

/// Frames at their finest; where small numbers are hidden, cells of fine frames would be small.
const FRAMES: u16 = 480;
const FRAMES_OF_PERSONS: u16 = 60;
/// Frames are not made so long that fewer are left.
const LEAST_FRAMES: u32 = 16;
/// Cells that are told at most.
const MOST_CELLS: usize = 30_000;
/// Colours that can be told apart; the others share one.
const MOST_GROUPS: usize = 6;
/// A column with more values groups nothing.
const MOST_VALUES: u32 = 200;

/// The movements of a selection along the transitions on its map.
pub fn show_flows(open: &mut OpenLog, ask: &ShowFlows) -> Result<FlowPage, Problem> {
    let rule = open.small_cells;
    let map = open.map(ask.selection, &ask.view, None).ok_or(Problem::NotOpen)?;
    let left = open.filtered(ask.selection).ok_or(Problem::NotOpen)?;
    let ground = left.ground(&open.log, &open.variants);
    let log = ground.log;
    let mut steps = vec![false; log.activity_codes()];
    map.steps.iter().for_each(|step| steps[usize::from(step.activity)] = true);
    let on_map = map.edges.iter().take(map.shown_edges as usize).filter(|edge| !edge.is_hidden);
    let edges: Vec<(Place, Place)> = on_map.map(|edge| (edge.from, edge.to)).collect();
    let columns: Vec<&Attribute> = ground.whole.attributes().iter().filter(|of| groups_cases(of)).collect();
    let by = columns.iter().copied().find(|attribute| Some(&attribute.name) == ask.by.as_ref());
    let groups = Groups::of(&ground, &left.cases, by, rule);
    let finest = if rule.is_on() { FRAMES_OF_PERSONS } else { FRAMES };
    let midnight = |day: Option<CalendarDay>, later: i64| {
        let day = CalendarDay::from_number(day?.number() + later);
        midnight_millis(day.year, day.month.into(), day.day.into(), open.zone)
    };
    let span = FlowSpan {
        clock: ask.clock,
        frames: finest,
        from_millis: midnight(ask.from, 0),
        before_millis: midnight(ask.until, 1),
    };
    let found = flows(log, &left.cases, &steps, &edges, |case| groups.of_case(&ground, case), span);
    let told = told(&found, rule);
    let movements: Vec<FlowFigures> = told
        .cells
        .iter()
        .map(|&(cell, count)| FlowFigures {
            edge: cell.edge,
            group: cell.group,
            from_frame: cell.from_frame,
            to_frame: cell.to_frame,
            count,
        })
        .collect();
    let page = FlowPage {
        clock: ask.clock,
        begin_millis: found.begin_millis,
        frame_millis: told.frame_millis,
        frames: told.frames,
        edges,
        drawn: movements.iter().map(|cell| u64::from(cell.count)).sum(),
        movements,
        left_out: told.left_out,
        by: by.map(|attribute| attribute.name.clone()),
        groups: groups.told,
        columns: columns.iter().map(|attribute| attribute.name.clone()).collect(),
        least_shown: rule.is_on().then_some(rule.least_shown),
        release: 0,
    };
    Ok(FlowPage { release: fingerprint(&page), ..page })
}

/// The finest frames in which every movement is told and they are not too many to send; where small numbers are hidden,
/// at least half of them.
fn told(found: &Flows, rule: SmallCells) -> FramedFlows {
    let mut halvings = 0;
    loop {
        let framed = found.told(halvings, rule.least_shown, MOST_CELLS);
        let drawn: u64 = framed.cells.iter().map(|(_, count)| u64::from(*count)).sum();
        let is_enough = if rule.is_on() { drawn >= framed.left_out } else { framed.left_out == 0 };
        if is_enough || found.frames() >> (halvings + 1) < LEAST_FRAMES {
            return framed;
        }
        halvings += 1;
    }
}

/// Whether a column of cases may tell groups of them apart: not where it names persons, or almost every case.
fn groups_cases(attribute: &Attribute) -> bool {
    attribute.level == AttributeLevel::Case
        && attribute.used_as != AttributeUse::Lifecycle
        && (2..=MOST_VALUES).contains(&values(attribute))
        && !names_persons(attribute)
}

/// Cases by the values of a column: the commonest by themselves, the others together, last.
struct Groups<'a> {
    by: Option<&'a Attribute>,
    of_code: Vec<u8>,
    told: Vec<FlowGroup>,
}

impl<'a> Groups<'a> {
    /// Most cases first, ties by their names. What too few cases have is told with the others, who must not be few.
    fn of(ground: &Ground, selection: &Selection, by: Option<&'a Attribute>, rule: SmallCells) -> Groups<'a> {
        let all = FlowGroup { name: None, cases: rule.show(selection.count()) };
        let Some(by) = by else { return Groups { by, of_code: Vec::new(), told: vec![all] } };
        let mut cases = vec![0u32; by.dictionary.len()];
        selection.cases().for_each(|case| cases[ground.code_of_case(by, case) as usize] += 1);
        let text = |code: usize| by.dictionary.text(code as u32);
        let mut codes: Vec<usize> = (1..cases.len()).filter(|&code| cases[code] > 0).collect();
        sort_by(&mut codes, |&a, &b| cases[b].cmp(&cases[a]).then_with(|| text(a).cmp(text(b))));
        let may_tell =
            |&code: &usize| !rule.is_on() || !rule.hides(cases[code]) && masked_personal(text(code)) == text(code);
        codes.retain(may_tell);
        codes.truncate(MOST_GROUPS);
        let others = |codes: &[usize]| selection.count() - codes.iter().map(|&code| cases[code]).sum::<u32>();
        while rule.hides(others(&codes)) && codes.pop().is_some() {}
        let mut of_code = vec![codes.len() as u8; cases.len()];
        codes.iter().zip(0u8..).for_each(|(&code, group)| of_code[code] = group);
        let mut told: Vec<FlowGroup> = codes
            .iter()
            .map(|&code| FlowGroup { name: Some(text(code).to_owned()), cases: Shown::Number(cases[code]) })
            .collect();
        if others(&codes) > 0 {
            told.push(FlowGroup { name: None, cases: rule.show(others(&codes)) });
        }
        Groups { by: Some(by), of_code, told }
    }

    fn of_case(&self, ground: &Ground, case: u32) -> u8 {
        self.by.map_or(0, |by| self.of_code[ground.code_of_case(by, case) as usize])
    }
}
