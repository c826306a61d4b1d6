//! The picture of a case: a lane for each activity, marks where it happened, and hatched bars where the case waited.
//!
//! Places go from 0 to 1 from the first instant to the last; the page stretches them to the room it has.

use super::ticks::{Tick, ticks};
use crate::engine::layout::{Weight, text_width};
use crate::present::{Words, dates, durations};
use crate::protocol::{CaseCourse, Zone};

/// Lanes at most; what is left shares the last one.
const LANES: usize = 12;
/// The least room that the picture has beside the names of its lanes, pixels: names are placed for it.
pub const LEAST_WIDTH: f64 = 520.0;
/// Bars that say how long they are, at most.
const NAMED: usize = 8;
/// Size of the names of the axis, and the room on the right of the picture into which they may stand, pixels.
const TICK_SIZE: f64 = 11.0;
const MARGIN: f64 = 20.0;
/// Size of what is written on bars, and the least gap between two of them, pixels.
const SIZE: f64 = 12.0;
const GAP: f64 = 8.0;

/// A case against time.
#[derive(Clone, Debug, PartialEq)]
pub struct Timeline {
    pub lanes: Vec<Lane>,
    pub marks: Vec<Mark>,
    pub waits: Vec<WaitBar>,
    pub works: Vec<WorkBar>,
    /// Places of the axis with their names, which stand behind them; no name where there is no room.
    pub ticks: Vec<(f64, String)>,
}

/// A row of the picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lane {
    pub name: String,
    /// Which colour its marks have: by order of appearance.
    pub colour: usize,
}

/// An event.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    pub lane: usize,
    pub at: f64,
    pub day_only: bool,
    pub is_last: bool,
    /// What it is and when.
    pub said: String,
}

/// The time from what was before to the beginning of an event, in the lane of that event.
#[derive(Clone, Debug, PartialEq)]
pub struct WaitBar {
    pub lane: usize,
    pub from: f64,
    pub to: f64,
    /// How long.
    pub length: String,
    /// The same, where it has room; it stands about the middle of the bar, at `name_at`.
    pub name: Option<String>,
    pub name_at: f64,
    pub said: String,
}

/// From the start of an event to its completion, where the source tells both.
#[derive(Clone, Debug, PartialEq)]
pub struct WorkBar {
    pub lane: usize,
    pub from: f64,
    pub to: f64,
    pub said: String,
}

/// Where everything stands.
pub fn timeline(course: &CaseCourse, zone: Zone, words: &Words) -> Timeline {
    let span = (course.end_millis - course.begin_millis).max(0);
    // A case of one instant stands in the middle.
    let at = |millis: i64| if span == 0 { 0.5 } else { (millis - course.begin_millis) as f64 / span as f64 };
    let (lanes, lane_of) = lanes(course, words);
    let name = |activity: u32| course.activities.get(activity as usize).map_or("", String::as_str);
    let (mut marks, mut waits, mut works) = (Vec::new(), Vec::new(), Vec::new());
    for (place, event) in course.events.iter().enumerate() {
        let lane = lane_of.get(event.activity as usize).copied().unwrap_or(0);
        let step = name(event.activity);
        marks.push(Mark {
            lane,
            at: at(event.end_millis),
            day_only: event.time.day_only,
            is_last: place + 1 == course.events.len(),
            said: format!("{step}: {}", dates::moment(event.time, words)),
        });
        if let Some(millis) = event.waited_millis.filter(|&millis| millis > 0) {
            waits.push(WaitBar {
                lane,
                from: at(event.begin_millis - millis),
                to: at(event.begin_millis),
                length: super::said::waited_said(millis, event.waited_open_millis, words),
                name: None,
                name_at: at(event.begin_millis - millis / 2),
                said: format!("{step}: {}", super::said::waited(millis, event.waited_open_millis, words)),
            });
        }
        if event.end_millis > event.begin_millis {
            let lasted = durations::full((event.end_millis - event.begin_millis) as f64, words);
            works.push(WorkBar {
                lane,
                from: at(event.begin_millis),
                to: at(event.end_millis),
                said: words.with("cases-lasted", &[("step", step.into()), ("time", lasted.into())]),
            });
        }
    }
    name_longest(&mut waits);
    let place = |Tick { millis, name }: Tick| (at(millis), name);
    let mut ticks: Vec<_> = ticks(course.begin_millis, course.end_millis, zone, words).into_iter().map(place).collect();
    keep_names_apart(&mut ticks);
    Timeline { lanes, marks, waits, works, ticks }
}

/// A lane for each activity in order of appearance, and the lane of each activity.
///
/// Where there are too many, those with the most events keep their own.
fn lanes(course: &CaseCourse, words: &Words) -> (Vec<Lane>, Vec<usize>) {
    let count = course.activities.len();
    let mut events = vec![0_u32; count];
    course.events.iter().for_each(|event| events[event.activity as usize] += 1);
    let mut own = vec![true; count];
    if count > LANES {
        let mut by_events: Vec<usize> = (0..count).collect();
        by_events.sort_by_key(|&activity| (std::cmp::Reverse(events[activity]), activity));
        by_events[LANES - 1..].iter().for_each(|&activity| own[activity] = false);
    }
    let mut lanes: Vec<Lane> = Vec::new();
    let mut lane_of = vec![LANES - 1; count];
    for activity in (0..count).filter(|&activity| own[activity]) {
        lane_of[activity] = lanes.len();
        lanes.push(Lane { name: course.activities[activity].clone(), colour: lanes.len() });
    }
    let others = own.iter().filter(|own| !**own).count();
    if others > 0 {
        lanes.push(Lane { name: words.with("cases-lane-others", &[("n", others.into())]), colour: lanes.len() });
    }
    (lanes, lane_of)
}

/// Takes the names away that would touch the one before or leave the picture.
fn keep_names_apart(ticks: &mut [(f64, String)]) {
    let mut free = f64::NEG_INFINITY;
    for (at, name) in ticks {
        let from = *at * LEAST_WIDTH;
        let to = from + text_width(name, TICK_SIZE, Weight::Regular);
        if from < free || to > LEAST_WIDTH + MARGIN {
            name.clear();
        } else {
            free = to + GAP;
        }
    }
}

/// Writes on the longest bars how long they are, where no name of the lane is in the way; of equal bars the first.
fn name_longest(waits: &mut [WaitBar]) {
    let mut longest: Vec<usize> = (0..waits.len()).collect();
    let length = |bar: &WaitBar| bar.to - bar.from;
    longest.sort_by(|&a, &b| length(&waits[b]).total_cmp(&length(&waits[a])).then(a.cmp(&b)));
    let mut taken: Vec<(usize, f64, f64)> = Vec::new();
    for place in longest {
        if taken.len() == NAMED {
            break;
        }
        let bar = &waits[place];
        let name = bar.length.clone();
        let half = text_width(&name, SIZE, Weight::SemiBold) / 2.0 / LEAST_WIDTH;
        let middle = f64::midpoint(bar.from, bar.to).clamp(half, (1.0 - half).max(half));
        let (from, to) = (middle - half - GAP / LEAST_WIDTH, middle + half + GAP / LEAST_WIDTH);
        if taken.iter().all(|&(lane, begin, end)| lane != bar.lane || to <= begin || from >= end) {
            taken.push((bar.lane, from, to));
            waits[place].name = Some(name);
            waits[place].name_at = middle;
        }
    }
}
