//! One case with ties: the least and greatest occurrences of each of its edges over all orders.
//!
//! Groups are gone through in order; all that a group hands on to the next is whether it ended with
//! the edge's first activity, so that three states are enough, whatever the size of a group.

use super::group::{A, B, OTHER, inside};
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
}

#[derive(Clone, Copy)]
struct Group {
    size: u32,
    ambiguous: bool,
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
        }
    }

    /// Hands every edge of the graph whose count is uncertain in this case to `take`, with its count and bounds.
    ///
    /// `course` holds the activities in order with a 0 between tie groups, `edges` what they are on the map.
    pub fn each_uncertain(
        &mut self,
        index: &TraceIndex,
        course: &[u16],
        edges: &[EdgeNumber],
        mut take: impl FnMut(EdgeNumber, u32, Bounds<u32>),
    ) {
        self.read(course, edges);
        let groups: Vec<&[u16]> = course.split(|&code| code == 0).collect();
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
        for (number, group) in course.split(|&code| code == 0).enumerate() {
            let ambiguous = group.windows(2).any(|pair| pair[0] != pair[1]);
            self.groups.push(Group { size: group.len() as u32, ambiguous });
            self.members.extend(group.iter().map(|&code| (code, number as u32, 1)));
        }
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
    }

    /// Start's arc leads to any activity of an ambiguous first group, End's from any of the last.
    fn ends(
        &mut self,
        index: &TraceIndex,
        group: &[u16],
        end: u16,
        take: &mut impl FnMut(EdgeNumber, u32, Bounds<u32>),
    ) {
        if group.windows(2).all(|pair| pair[0] == pair[1]) {
            return;
        }
        for &code in group {
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

    fn bounds(&self, from: u16, to: u16) -> Bounds<u32> {
        let self_loop = from == to;
        let next_to = if self_loop { A } else { B };
        let of = |code: u16| {
            let (start, end) = self.members_of[code as usize];
            &self.members[start as usize..end as usize]
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
            let count = [a, b, self.groups[group as usize].size - a - b];
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
                    let Some((fewest, most)) = inside(count, first, last, self_loop) else { continue };
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
