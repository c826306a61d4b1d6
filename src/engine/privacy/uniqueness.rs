//! Uniqueness: the share of cases that can be told from all others by whoever knows one, two or three of their events.
//!
//! It is the risk that a pseudonymised log is read by somebody who knows a person: the figure says how many would be
//! found (de Montjoye et al. 2013, doi:10.1038/srep01376; for event logs Nuñez von Voigt et al., CAiSE 2020; what the
//! reader knows as in Rafiei, Wagner, van der Aalst 2020, doi:10.1007/978-3-030-50316-1_24).

mod masks;

use super::coarsen::{TimeStep, step_start_millis};
use crate::engine::log::EventLog;
use crate::engine::ordering::sort_by_key;
use crate::engine::samples::SplitMix64;
use masks::OthersMasks;

/// Most events that are taken as known.
pub const MOST_KNOWN_EVENTS: usize = 3;
/// Choices of known events that are tried for each case where there are more.
const CHOICES_AT_MOST: usize = 64;

/// How many cases are unique, of those looked at.
#[derive(Clone, Debug, PartialEq)]
pub struct Uniqueness {
    pub cases_in_log: u32,
    pub cases_looked_at: u32,
    /// For one, two and three known events.
    pub by_known_events: [UniqueCases; MOST_KNOWN_EVENTS],
}

/// Cases that are unique to who knows so many of their events.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct UniqueCases {
    /// Cases that some choice of events tells from all others: what somebody knows who happens to know the worst.
    pub at_worst: u32,
    /// The same as a share of the cases looked at (0..1); nought for an empty log.
    pub at_worst_share: f64,
    /// The chance (0..1) that events drawn at random tell a case from all others, on average over cases.
    pub by_chance_share: f64,
}

/// Counts unique cases, case by case.
///
/// What the reader of the log is taken to know of a person: that these events happened to him, each as an activity and
/// the day, week or month on the wall in Copenhagen, or the activity alone; not their order, nor how often an
/// activity happened in one such time, nor that there were no others. A case fits when it has all of these events; it is
/// unique when no other case of the whole log fits. Of a case with fewer events than are known, all are known.
///
/// ```
/// use spor::engine::{log::EventLog, privacy::{TimeStep, UniquenessCount}};
/// let day = 86_400_000;
/// let log = EventLog::from_rows([("1", "A", 0), ("1", "B", day), ("2", "A", 0), ("2", "C", day), ("3", "A", 0)]).unwrap();
/// let unique = UniquenessCount::new(&log, Some(TimeStep::Day), 1000, 1).finish();
/// // By one event: 1 by B, 2 by C; 3 by none. At random half of the events of 1 and 2 tell them apart.
/// assert_eq!(unique.by_known_events[0].at_worst, 2);
/// assert!((unique.by_known_events[0].by_chance_share - 1.0 / 3.0).abs() < 1e-12);
/// ```
pub struct UniquenessCount {
    /// Cases that have each item, in rising order: those of item i are `holders[starts[i]..starts[i + 1]]`.
    holders: Vec<u32>,
    starts: Vec<u32>,
    /// Items of the cases looked at, in rising order.
    sample: Vec<(u32, Vec<u32>)>,
    next: usize,
    masks: OthersMasks,
    seed: u64,
    counted: [UniqueCases; MOST_KNOWN_EVENTS],
    cases: u32,
}

impl UniquenessCount {
    /// Prepares the count over `sample` cases drawn by `seed`, or all where there are no more. `step` says how exactly
    /// times are known; none: not at all.
    pub fn new(log: &EventLog, step: Option<TimeStep>, sample: usize, seed: u64) -> UniquenessCount {
        let cases = log.case_count() as u32;
        let mut pairs: Vec<(u16, i64, u32)> = Vec::with_capacity(log.event_count());
        let mut known_step = (0, i64::MIN);
        for case in 0..cases {
            for event in log.events_of(case) {
                let millis = log.time_millis()[event];
                let start = step.map_or(0, |step| step_start(millis, step, &mut known_step));
                pairs.push((log.activity()[event], start, case));
            }
        }
        pairs.sort_unstable();
        pairs.dedup();
        let chosen = choose(cases, sample, seed);
        let mut items: Vec<Vec<u32>> = vec![Vec::new(); chosen.len()];
        let (mut starts, mut holders) = (Vec::new(), Vec::with_capacity(pairs.len()));
        for (place, &(activity, start, case)) in pairs.iter().enumerate() {
            let is_new = place == 0 || (pairs[place - 1].0, pairs[place - 1].1) != (activity, start);
            if is_new {
                starts.push(place as u32);
            }
            holders.push(case);
            if let Ok(number) = chosen.binary_search(&case) {
                items[number].push(starts.len() as u32 - 1);
            }
        }
        starts.push(holders.len() as u32);
        UniquenessCount {
            holders,
            starts,
            sample: chosen.into_iter().zip(items).collect(),
            next: 0,
            masks: OthersMasks::new(cases as usize),
            seed,
            counted: Default::default(),
            cases,
        }
    }

    /// Looks at the next case. False when all have been looked at.
    pub fn step(&mut self) -> bool {
        let Some((case, items)) = self.sample.get(self.next) else { return false };
        self.next += 1;
        let holders =
            |item: u32| &self.holders[self.starts[item as usize] as usize..self.starts[item as usize + 1] as usize];
        self.masks.fill(*case, items.iter().map(|&item| holders(item)));
        // Every case has its own stream, so that the order of looking does not matter.
        let mut random = SplitMix64::new(self.seed ^ (u64::from(*case) + 1).wrapping_mul(0x9E37_79B9_7F4A_7C15));
        for (known, counted) in self.counted.iter_mut().enumerate() {
            let known = (known + 1).min(items.len());
            counted.at_worst += u32::from(self.masks.some_choice_is_unique(known));
            let (mut tried, mut unique) = (0u32, 0u32);
            each_choice(items.len(), known, &mut random, |choice| {
                tried += 1;
                unique += u32::from(self.masks.is_unique(choice));
            });
            counted.by_chance_share += f64::from(unique) / f64::from(tried.max(1));
        }
        self.next < self.sample.len()
    }

    /// Cases looked at so far, and cases to look at.
    pub fn progress(&self) -> (usize, usize) {
        (self.next, self.sample.len())
    }

    /// The figures over the cases looked at, after looking at those that are left.
    pub fn finish(mut self) -> Uniqueness {
        while self.step() {}
        let cases = self.sample.len() as u32;
        for counted in &mut self.counted {
            counted.at_worst_share = f64::from(counted.at_worst) / f64::from(cases.max(1));
            counted.by_chance_share /= f64::from(cases.max(1));
        }
        Uniqueness { cases_in_log: self.cases, cases_looked_at: cases, by_known_events: self.counted }
    }
}

/// The beginning of the step of `millis`. Events follow each other closely: the last step is asked first. Its first 23
/// hours are surely in it, whatever the clock does.
fn step_start(millis: i64, step: TimeStep, last: &mut (i64, i64)) -> i64 {
    const SURE_MILLIS: i64 = 23 * 3_600_000;
    let (start, of) = *last;
    if of != i64::MIN && (start..start + SURE_MILLIS).contains(&millis) {
        return start;
    }
    *last = (step_start_millis(millis, step), millis);
    last.0
}

/// So many cases drawn without putting back, in rising order.
fn choose(cases: u32, sample: usize, seed: u64) -> Vec<u32> {
    let mut chosen: Vec<u32> = (0..cases).collect();
    if sample < chosen.len() {
        SplitMix64::new(seed).shuffle(&mut chosen);
        chosen.truncate(sample);
        sort_by_key(&mut chosen, |&case| case);
    }
    chosen
}

/// Every choice of `known` of `items` things, in rising order; random ones where there are more than can be tried.
fn each_choice(items: usize, known: usize, random: &mut SplitMix64, mut take: impl FnMut(&[usize])) {
    if choices(items, known) <= CHOICES_AT_MOST {
        let mut choice: Vec<usize> = (0..known).collect();
        loop {
            take(&choice);
            let Some(place) = (0..known).rev().find(|&place| choice[place] < items - known + place) else { return };
            choice[place] += 1;
            for later in place + 1..known {
                choice[later] = choice[later - 1] + 1;
            }
        }
    }
    let mut choice: Vec<usize> = Vec::with_capacity(known);
    for _ in 0..CHOICES_AT_MOST {
        choice.clear();
        while choice.len() < known {
            let item = random.below(items as u64) as usize;
            if !choice.contains(&item) {
                choice.push(item);
            }
        }
        take(&choice);
    }
}

/// How many choices there are: items · (items - 1) · … / known!.
fn choices(items: usize, known: usize) -> usize {
    (0..known).fold(1, |choices: usize, place| choices.saturating_mul(items - place) / (place + 1))
}
