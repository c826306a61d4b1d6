//! What can be pointed at on the map: a step, one of the two ends, or a transition.

use crate::present::time::in_clock;
use crate::present::{Words, numbers};
use crate::protocol::{EdgeFigures, MapAnswer, NodeFigures, Place, Shown};
use std::collections::BTreeMap;

/// A thing on the map, named so that it is the same thing in the next picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Item {
    Place(Place),
    Edge(Place, Place),
}

const EDGE: u64 = 1 << 48;

impl Item {
    /// The number that stands for the thing in pictures and on the page.
    pub fn key(self) -> u64 {
        match self {
            Item::Place(place) => u64::from(place_key(place)),
            Item::Edge(from, to) => EDGE | u64::from(place_key(from)) << 24 | u64::from(place_key(to)),
        }
    }

    /// The thing of a number, where there is one.
    pub fn of_key(key: u64) -> Option<Item> {
        if key & EDGE == 0 {
            return u32::try_from(key).ok().and_then(place_of_key).map(Item::Place);
        }
        let part = |shift: u32| place_of_key(((key & !EDGE) >> shift & 0xFF_FFFF) as u32);
        Some(Item::Edge(part(24)?, part(0)?))
    }

    /// True for the place itself, and for the transitions into and out of it.
    pub fn touches(self, place: Place) -> bool {
        match self {
            Item::Place(own) => own == place,
            Item::Edge(from, to) => from == place || to == place,
        }
    }
}

/// The number of a place: Start 0, End 1, activities from 2.
pub fn place_key(place: Place) -> u32 {
    match place {
        Place::Start => 0,
        Place::End => 1,
        Place::Activity(activity) => 2 + u32::from(activity),
    }
}

fn place_of_key(key: u32) -> Option<Place> {
    match key {
        0 => Some(Place::Start),
        1 => Some(Place::End),
        key => u16::try_from(key - 2).ok().map(Place::Activity),
    }
}

/// A map's figures together with the words to say them in.
pub struct Scene<'a> {
    pub answer: &'a MapAnswer,
    pub words: &'a Words,
    /// Steps are drawn lower, because the window is low.
    pub low: bool,
    positions: BTreeMap<u16, usize>,
}

impl<'a> Scene<'a> {
    /// The figures of `answer`, said in `words`.
    pub fn new(answer: &'a MapAnswer, words: &'a Words) -> Self {
        let positions = answer.nodes.iter().enumerate().map(|(position, node)| (node.activity, position)).collect();
        Scene { answer, words, low: false, positions }
    }

    /// Which hours count, in words: «i kalendertid».
    pub fn hours(&self) -> String {
        self.words.text(in_clock(self.answer.clock))
    }

    /// The same for a window that is low, or not.
    pub fn in_low_window(self, low: bool) -> Self {
        Scene { low, ..self }
    }

    /// The figures of an activity on the map.
    pub fn node(&self, activity: u16) -> Option<&'a NodeFigures> {
        self.positions.get(&activity).and_then(|position| self.answer.nodes.get(*position))
    }

    /// The figures of a transition, shown or not.
    pub fn edge(&self, from: Place, to: Place) -> Option<&'a EdgeFigures> {
        self.answer.edges.iter().find(|edge| edge.from == from && edge.to == to)
    }

    /// How many of the transitions are on the map when the slider stands at `shown`.
    pub fn edges(&self, shown: usize) -> &'a [EdgeFigures] {
        &self.answer.edges[..shown.min(self.answer.edges.len())]
    }

    /// What a place is called.
    pub fn name(&self, place: Place) -> String {
        match place {
            Place::Start => self.words.text("map-start"),
            Place::End => self.words.text("map-end"),
            Place::Activity(activity) => self.node(activity).map(|node| node.name.clone()).unwrap_or_default(),
        }
    }

    /// Cases that have the place: all cases for Start and End.
    pub fn place_cases(&self, place: Place) -> Shown<u32> {
        match place {
            Place::Start | Place::End => self.cases_with_steps(),
            Place::Activity(activity) => self.node(activity).map_or(Shown::Number(0), |node| node.cases),
        }
    }

    /// Cases in view that have at least one step on the map: what runs through Start and End.
    pub fn cases_with_steps(&self) -> Shown<u32> {
        match (self.answer.cases, self.answer.cases_without_steps) {
            (Shown::Number(cases), Shown::Number(without)) => Shown::Number(cases.saturating_sub(without)),
            // How many are with a step would tell how many are without.
            _ => Shown::Hidden,
        }
    }

    /// Cases in view; 0 where hidden.
    pub fn cases(&self) -> u32 {
        self.answer.cases.number().unwrap_or(0)
    }

    /// A count as it is written.
    pub fn count(&self, count: Shown<u32>) -> String {
        numbers::shown(count, self.words)
    }

    /// A share in per cent with one digit.
    pub fn percent(&self, share: f64) -> String {
        numbers::percent(share, 1, self.words.language())
    }
}
