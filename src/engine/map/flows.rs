//! Movements along the map: when cases leave one step and reach the next, counted in frames of equal length.

use super::Place;
use crate::engine::filter::Selection;
use crate::engine::log::EventLog;
use crate::engine::ordering::{sort, sort_by};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// From when time is counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum FlowClock {
    /// The dates of the log.
    #[default]
    Dates,
    /// Every case begins at nought.
    SinceBegin,
}

/// Movements of a selection along some transitions, in the finest frames that were asked for.
pub struct Flows {
    /// When the first frame begins; 0 where every case begins at nought.
    pub begin_millis: i64,
    frame_millis: i64,
    frames: u32,
    /// Each movement with its case.
    movements: Vec<(Cell, u32)>,
}

/// Where movements are counted together. In order of time first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Cell {
    /// The frames in which the step before and the step after were complete; outside of what is played where a movement began
    /// before it or ends behind it.
    pub from_frame: i32,
    pub to_frame: i32,
    /// Place in the list of transitions.
    pub edge: u16,
    pub group: u8,
}

/// What is played of movements, and how finely.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct FlowSpan {
    pub clock: FlowClock,
    /// Frames at most.
    pub frames: u16,
    /// By the dates of the log: nothing before, and nothing at or behind.
    pub from_millis: Option<i64>,
    pub before_millis: Option<i64>,
}

/// Movements told in frames of one length.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FramedFlows {
    pub frame_millis: i64,
    pub frames: u32,
    /// Movements of each cell, in order of the cells.
    pub cells: Vec<(Cell, u32)>,
    /// Movements in cells that are not told.
    pub left_out: u64,
}

/// The movements of the selected cases along `edges` that are under way some time in the span, in frames that cover it.
///
/// As on the map, steps that are not in `steps` (by activity code) are passed over. A movement begins when the step before
/// is complete and ends when the next one is; into the first step and out of the last there is no time. Where the next
/// step was complete before this one, it ends as it begins. `group_of` tells the group of a case. Linear in the events.
pub fn flows(
    log: &EventLog,
    selection: &Selection,
    steps: &[bool],
    edges: &[(Place, Place)],
    group_of: impl Fn(u32) -> u8,
    span: FlowSpan,
) -> Flows {
    let mut numbers: BTreeMap<(Place, Place), u16> = BTreeMap::new();
    numbers.extend(edges.iter().zip(0u16..).map(|(&edge, number)| (edge, number)));
    let on_map = |event: &usize| steps[usize::from(log.activity()[*event])];
    let begin_of = |case: u32| match span.clock {
        FlowClock::Dates => 0,
        FlowClock::SinceBegin => {
            log.events_of(case).filter(on_map).map(|event| log.time_millis()[event]).min().unwrap_or(0)
        }
    };
    let (mut first, mut last) = (i64::MAX, i64::MIN);
    selection.cases().for_each(|case| {
        let begin = begin_of(case);
        for event in log.events_of(case).filter(on_map) {
            let at = log.time_millis()[event] - begin;
            (first, last) = (first.min(at), last.max(at));
        }
    });
    if span.clock == FlowClock::Dates {
        first = first.max(span.from_millis.unwrap_or(i64::MIN));
        last = last.min(span.before_millis.map_or(i64::MAX, |before| before.saturating_sub(1)));
    }
    if first > last {
        return Flows { begin_millis: 0, frame_millis: 1, frames: 0, movements: Vec::new() };
    }
    let frame_millis = (last - first) / i64::from(span.frames.max(1)) + 1;
    let frame = |millis: i64| {
        let frame = (millis - first).div_euclid(frame_millis);
        frame.clamp(i64::from(i32::MIN), i64::from(i32::MAX)) as i32
    };
    let mut movements = Vec::new();
    selection.cases().for_each(|case| {
        let (begin, group) = (begin_of(case), group_of(case));
        let mut add = |from: Place, to: Place, from_millis: i64, to_millis: i64| {
            let to_millis = to_millis.max(from_millis);
            if let Some(&edge) = numbers.get(&(from, to))
                && from_millis <= last
                && to_millis >= first
            {
                let (from_frame, to_frame) = (frame(from_millis), frame(to_millis));
                movements.push((Cell { from_frame, to_frame, edge, group }, case));
            }
        };
        let mut before: Option<(Place, i64)> = None;
        for event in log.events_of(case).filter(on_map) {
            let (place, at) = (Place::Activity(log.activity()[event]), log.time_millis()[event] - begin);
            let (from, left) = before.unwrap_or((Place::Start, at));
            add(from, place, left, at);
            before = Some((place, at));
        }
        if let Some((last, at)) = before {
            add(last, Place::End, at, at);
        }
    });
    let frames = frame(last).unsigned_abs() + 1;
    Flows { begin_millis: first, frame_millis, frames, movements }
}

impl Flows {
    /// Number of frames at their finest.
    pub fn frames(&self) -> u32 {
        self.frames
    }

    /// The movements in frames that are `1 << halvings` times as long.
    ///
    /// Cells of fewer than `least_cases` cases are not told. What is left out of a transition must not be few cases'
    /// either, or its total would tell of them: then its smallest cells go too. Of more than `most` cells the largest
    /// are told. Ties fall by the cells.
    pub fn told(&self, halvings: u32, least_cases: u32, most: usize) -> FramedFlows {
        let coarser = |frame: i32| frame >> halvings.min(15);
        let mut movements = self.movements.clone();
        for (cell, _) in &mut movements {
            (cell.from_frame, cell.to_frame) = (coarser(cell.from_frame), coarser(cell.to_frame));
        }
        sort(&mut movements);
        let groups: Vec<&[(Cell, u32)]> = movements.chunk_by(|a, b| a.0 == b.0).collect();
        let mut told: Vec<bool> = groups.iter().map(|group| distinct(group) >= least_cases).collect();
        if least_cases > 1 {
            keep_rests_large(&groups, &mut told, least_cases);
        }
        let mut cells: Vec<(Cell, u32)> = groups
            .iter()
            .zip(&told)
            .filter(|(_, is_told)| **is_told)
            .map(|(group, _)| (group[0].0, group.len() as u32))
            .collect();
        if cells.len() > most {
            sort_by(&mut cells, |a, b| b.1.cmp(&a.1).then(a.0.cmp(&b.0)));
            cells.truncate(most);
            sort(&mut cells);
        }
        let drawn: u64 = cells.iter().map(|(_, count)| u64::from(*count)).sum();
        FramedFlows {
            frame_millis: self.frame_millis << halvings.min(15),
            frames: (self.frames + (1 << halvings.min(15)) - 1) >> halvings.min(15),
            left_out: movements.len() as u64 - drawn,
            cells,
        }
    }
}

/// Cases of a cell, whose movements stand in order of their cases.
fn distinct(group: &[(Cell, u32)]) -> u32 {
    group.chunk_by(|a, b| a.1 == b.1).count() as u32
}

/// Takes the smallest told cells of a transition away until what is left out of it is nothing, or of enough cases.
fn keep_rests_large(groups: &[&[(Cell, u32)]], told: &mut [bool], least_cases: u32) {
    let mut of_edge: BTreeMap<u16, Vec<usize>> = BTreeMap::new();
    for (number, group) in groups.iter().enumerate() {
        of_edge.entry(group[0].0.edge).or_default().push(number);
    }
    for mut numbers in of_edge.into_values() {
        sort_by(&mut numbers, |&a, &b| distinct(groups[a]).cmp(&distinct(groups[b])).then(a.cmp(&b)));
        loop {
            let mut rest: Vec<u32> = numbers
                .iter()
                .filter(|&&number| !told[number])
                .flat_map(|&number| groups[number].iter().map(|(_, case)| *case))
                .collect();
            sort(&mut rest);
            rest.dedup();
            let next = numbers.iter().find(|&&number| told[number]);
            match next {
                Some(&next) if !rest.is_empty() && (rest.len() as u32) < least_cases => told[next] = false,
                _ => break,
            }
        }
    }
}
