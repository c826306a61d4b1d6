//! One case with ties: the least and greatest occurrences of each of its edges over all orders.
//!
//! Groups are gone through in order; all that a group hands on to the next is whether it ended with
//! the edge's first activity, so that three states are enough, whatever the size of a group.

use super::day::{ByEnds, KnownDays};
use super::group::{A, B, OTHER, inside};
use super::{NEXT_GROUP, NEXT_INSTANT};
use crate::engine::map::Bounds;
use crate::engine::map::index::{END, EdgeNumber, START, TraceIndex};

/// Working memory for one case after the other.
pub(super) struct CourseBounds {
    groups: Vec<Group>,
    /// (activity, group, events of it in the group), sorted.
    members: Vec<(u16, u32, u32)>,
    /// By activity code: its range in `members`, valid where the activity is in the case.
    members_of: Vec<(u32, u32)>,
    /// Occurrences of each edge in the order of the map; zero between cases.
    actual: Vec<u32>,
    /// Whether each edge has been handed on; false between cases.
    done: Vec<bool>,
    touched: Vec<EdgeNumber>,
    days: Days,
}

/// The groups of a case that are days on which some events have no clock.
#[derive(Default)]
struct Days {
    /// (activity, group, instant of it, events), sorted: instant 0 is of no clock, the others follow each other.
    members: Vec<(u16, u32, u32, u32)>,
    /// Events of the instants of all days up to each, after each other.
    sums: Vec<u32>,
    known: KnownDays,
}

#[derive(Clone, Copy)]
struct Group {
    size: u32,
    ambiguous: bool,
    /// None where events with a clock and events without do not meet.
    day: Option<Day>,
}

/// A day on which some events have no clock.
#[derive(Clone, Copy)]
struct Day {
    /// Where its instants begin among the sums.
    sums: u32,
    /// The number of its last instant.
    last: u32,
}

impl CourseBounds {
    pub fn of(index: &TraceIndex) -> CourseBounds {
        CourseBounds {
            groups: Vec::new(),
            members: Vec::new(),
            members_of: vec![(0, 0); index.shown.len()],
            actual: vec![0; index.edge_count()],
            done: vec![false; index.edge_count()],
            touched: Vec::new(),
            days: Days::default(),
        }
    }

    /// Hands every edge of the graph whose count is uncertain in this case to `take`, with its count and bounds.
    ///
    /// `course` holds the activities as tie groups ([`NEXT_GROUP`], [`NEXT_INSTANT`]), `edges` what they are on the map.
    pub fn each_uncertain(
        &mut self,
        index: &TraceIndex,
        course: &[u16],
        edges: &[EdgeNumber],
        mut take: impl FnMut(EdgeNumber, u32, Bounds<u32>),
    ) {
        self.read(course, edges);
        let groups: Vec<&[u16]> = course.split(|&code| code == NEXT_GROUP).collect();
        self.ends(index, groups[0], START, &mut take);
        self.ends(index, groups[groups.len() - 1], END, &mut take);
        for at in 0..self.members.len() {
            let (from, group, _) = self.members[at];
            let next_ambiguous = self.groups.get(group as usize + 1).is_some_and(|next| next.ambiguous);
            if !next_ambiguous && !self.groups[group as usize].ambiguous {
                continue;
            }
            for edge in index.out_of(from) {
                let to = index.edges[edge].1;
                if to == END || self.done[edge] || !self.could_vary(group, to) {
                    continue;
                }
                self.done[edge] = true;
                self.touched.push(edge as EdgeNumber);
                let bounds = self.bounds(from, to);
                let actual = self.actual[edge];
                if bounds.least < actual || bounds.greatest > actual {
                    take(edge as EdgeNumber, actual, bounds);
                }
            }
        }
        self.forget();
    }

    fn read(&mut self, course: &[u16], edges: &[EdgeNumber]) {
        for &edge in edges {
            self.actual[edge as usize] += 1;
            self.touched.push(edge);
        }
        for (number, group) in course.split(|&code| code == NEXT_GROUP).enumerate() {
            let codes = group.iter().copied().filter(|&code| code != NEXT_INSTANT);
            let day = (group[0] == NEXT_INSTANT).then(|| self.days.read(number as u32, &group[1..]));
            let mut others = codes.clone();
            let first = others.next();
            let ambiguous = others.any(|code| Some(code) != first);
            self.groups.push(Group { size: codes.clone().count() as u32, ambiguous, day });
            self.members.extend(codes.map(|code| (code, number as u32, 1)));
        }
        self.days.put_in_order();
        self.members.sort_unstable();
        self.members.dedup_by(|later, kept| {
            let same = (later.0, later.1) == (kept.0, kept.1);
            kept.2 += if same { later.2 } else { 0 };
            same
        });
        let mut from = 0;
        for activity in self.members.chunk_by(|a, b| a.0 == b.0) {
            self.members_of[activity[0].0 as usize] = (from, from + activity.len() as u32);
            from += activity.len() as u32;
        }
    }

    fn forget(&mut self) {
        for edge in self.touched.drain(..) {
            self.actual[edge as usize] = 0;
            self.done[edge as usize] = false;
        }
        for member in &self.members {
            self.members_of[member.0 as usize] = (0, 0);
        }
        self.members.clear();
        self.groups.clear();
        self.days.forget();
    }

    /// Start's arc leads to any activity that could be the first of the first group, End's from any that could be the last of
    /// the last.
    fn ends(
        &mut self,
        index: &TraceIndex,
        group: &[u16],
        end: u16,
        take: &mut impl FnMut(EdgeNumber, u32, Bounds<u32>),
    ) {
        let at_end: Vec<u16> = match group.strip_prefix(&[NEXT_INSTANT]) {
            None => group.to_vec(),
            // Events without a clock, and those of the first or the last instant of the others.
            Some(day) => {
                let mut instants = day.split(|&code| code == NEXT_INSTANT);
                let without_clock = instants.next().unwrap_or_default();
                let with_clock = if end == START { instants.next() } else { instants.next_back() };
                [without_clock, with_clock.unwrap_or_default()].concat()
            }
        };
        if at_end.windows(2).all(|pair| pair[0] == pair[1]) {
            return;
        }
        for code in at_end {
            let edge = if end == START { index.number(START, code) } else { index.number(code, END) };
            let Some(edge) = edge else { continue };
            if !std::mem::replace(&mut self.done[edge as usize], true) {
                self.touched.push(edge);
                take(edge, self.actual[edge as usize], Bounds { least: 0, greatest: 1 });
            }
        }
    }

    /// True when `to` could stand right after an event of `group` in one order and not in another.
    fn could_vary(&self, group: u32, to: u16) -> bool {
        let (start, end) = self.members_of[to as usize];
        let members = &self.members[start as usize..end as usize];
        let first = members.partition_point(|member| member.1 < group);
        members[first..].iter().take(2).any(|&(_, in_group, _)| {
            (in_group == group && self.groups[group as usize].ambiguous)
                || (in_group == group + 1
                    && (self.groups[group as usize].ambiguous || self.groups[in_group as usize].ambiguous))
        })
    }

    fn bounds(&mut self, from: u16, to: u16) -> Bounds<u32> {
        let self_loop = from == to;
        let next_to = if self_loop { A } else { B };
        let (members, members_of) = (&self.members, &self.members_of);
        let of = |code: u16| {
            let (start, end) = members_of[code as usize];
            &members[start as usize..end as usize]
        };
        let (mut froms, mut tos) = (of(from), if self_loop { &[][..] } else { of(to) });
        // Least and greatest so far by the class that the last group ended with.
        let mut least = [Some(0_u32), None, None];
        let mut greatest = least;
        let mut previous: Option<u32> = None;
        while let Some(group) = froms.first().map(|m| m.1).into_iter().chain(tos.first().map(|m| m.1)).min() {
            let take_count = |members: &mut &[(u16, u32, u32)]| match members.first() {
                Some(&(_, at, count)) if at == group => {
                    *members = &members[1..];
                    count
                }
                _ => 0,
            };
            let (a, b) = (take_count(&mut froms), take_count(&mut tos));
            let Group { size, day, .. } = self.groups[group as usize];
            let count = [a, b, size - a - b];
            let of_day = day.map(|day| self.days.bounds(group, day, from, to));
            let joined = previous.is_some_and(|before| before + 1 == group);
            let (mut next_least, mut next_greatest) = ([None; 3], [None; 3]);
            for first in [A, B, OTHER] {
                if count[first] == 0 {
                    continue;
                }
                let gain = |ended: usize| u32::from(joined && ended == A && first == next_to);
                let come = |values: &[Option<u32>; 3], ended: usize| values[ended].map(|value| value + gain(ended));
                let low = (0..3).filter_map(|ended| come(&least, ended)).min();
                let high = (0..3).filter_map(|ended| come(&greatest, ended)).max();
                let (Some(low), Some(high)) = (low, high) else { continue };
                for last in [A, B, OTHER] {
                    let within = match &of_day {
                        None => inside(count, first, last, self_loop),
                        Some(by_ends) => by_ends[first][last],
                    };
                    let Some((fewest, most)) = within else { continue };
                    let (low, high) = (low + fewest, high + most);
                    next_least[last] = Some(next_least[last].map_or(low, |known: u32| known.min(low)));
                    next_greatest[last] = Some(next_greatest[last].map_or(high, |known: u32| known.max(high)));
                }
            }
            (least, greatest) = (next_least, next_greatest);
            previous = Some(group);
        }
        Bounds {
            least: least.into_iter().flatten().min().unwrap_or(0),
            greatest: greatest.into_iter().flatten().max().unwrap_or(0),
        }
    }
}

impl Days {
    /// Reads a day: the events without a clock, and after each [`NEXT_INSTANT`] those of an instant.
    fn read(&mut self, group: u32, day: &[u16]) -> Day {
        let sums = self.sums.len() as u32;
        let mut sum = 0;
        for (instant, codes) in day.split(|&code| code == NEXT_INSTANT).enumerate() {
            self.members.extend(codes.iter().map(|&code| (code, group, instant as u32, 1)));
            sum += codes.len() as u32;
            self.sums.push(sum);
        }
        Day { sums, last: self.sums.len() as u32 - sums - 1 }
    }

    fn put_in_order(&mut self) {
        self.members.sort_unstable();
        self.members.dedup_by(|later, kept| {
            let same = (later.0, later.1, later.2) == (kept.0, kept.1, kept.2);
            kept.3 += if same { later.3 } else { 0 };
            same
        });
    }

    fn forget(&mut self) {
        self.members.clear();
        self.sums.clear();
    }

    /// The bounds of an edge in a day, by the classes that the day begins and ends with.
    fn bounds(&mut self, group: u32, day: Day, from: u16, to: u16) -> ByEnds {
        let of = |code: u16| {
            let first = self.members.partition_point(|&(of, at, ..)| (of, at) < (code, group));
            let rest = &self.members[first..];
            &rest[..rest.partition_point(|&(of, at, ..)| (of, at) == (code, group))]
        };
        let self_loop = from == to;
        let (mut froms, mut tos) = (of(from), if self_loop { &[][..] } else { of(to) });
        let to_sum = |instant: u32| self.sums[(day.sums + instant) as usize];
        let (mut free, mut groups) = ([0, 0, to_sum(0)], Vec::new());
        // Instants without either activity are one group: all of their events are of the same class.
        let mut seen = 0;
        let push_others = |groups: &mut Vec<[u32; 3]>, from: u32, to: u32| {
            if to > from {
                groups.push([0, 0, to_sum(to) - to_sum(from)]);
            }
        };
        while let Some(instant) = froms.first().map(|m| m.2).into_iter().chain(tos.first().map(|m| m.2)).min() {
            let take_count = |members: &mut &[(u16, u32, u32, u32)]| match members.first() {
                Some(&(_, _, at, count)) if at == instant => {
                    *members = &members[1..];
                    count
                }
                _ => 0,
            };
            let (a, b) = (take_count(&mut froms), take_count(&mut tos));
            if instant == 0 {
                free = [a, b, free[OTHER] - a - b];
                continue;
            }
            push_others(&mut groups, seen, instant - 1);
            groups.push([a, b, to_sum(instant) - to_sum(instant - 1) - a - b]);
            seen = instant;
        }
        push_others(&mut groups, seen, day.last);
        self.known.bounds(free, &groups, self_loop)
    }
}
