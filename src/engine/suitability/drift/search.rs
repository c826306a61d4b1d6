//! The search for months in which registration changed, against what chance alone would show.

use super::cohorts::{Cohorts, Month};
use super::cut::{Difference, MonthCounts, WINDOW_MONTHS};
use super::dating::ChangeDay;
use crate::engine::samples::SplitMix64;
use crate::engine::stats::benjamini_hochberg;
use serde::{Deserialize, Serialize};
use std::borrow::Borrow;

/// What makes a difference a change.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct ChangeThresholds {
    /// How often chance alone may raise an alarm in a log without any change.
    pub false_alarms_at_most: f64,
    pub cramers_v_at_least: f64,
    /// Jensen-Shannon distance, less the median that chance gives once that is known.
    pub js_distance_at_least: f64,
    /// Random orders of the cases that chance is told by.
    pub permutations: u32,
}

impl Default for ChangeThresholds {
    fn default() -> ChangeThresholds {
        ChangeThresholds {
            false_alarms_at_most: 0.05,
            cramers_v_at_least: 0.15,
            js_distance_at_least: 0.15,
            permutations: 200,
        }
    }
}

/// What is compared at a cut.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Compared {
    Activities,
    Relations,
}

const COMPARED: [Compared; 2] = [Compared::Activities, Compared::Relations];

/// A month from whose beginning on cases run differently.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Change {
    pub from_month: Month,
    pub compared: Compared,
    pub difference: Difference,
    /// The median distance that chance gives at this cut; none where it was not asked.
    pub js_by_chance: Option<f64>,
    /// The chance of so large a difference anywhere in the months searched: by permutation, or q of Benjamini and Hochberg.
    pub p: f64,
    /// Its day, where one was looked for and found: see [`super::ChangeDays`].
    pub day: Option<ChangeDay>,
}

/// A stretch of months that is searched for one change, and where a cut may lie.
#[derive(Clone, Copy)]
struct Segment {
    from: usize,
    to: usize,
    first_cut: usize,
    last_cut: usize,
}

impl Segment {
    fn cuts(self) -> std::ops::RangeInclusive<usize> {
        self.first_cut..=self.last_cut
    }

    /// What lies before and after a change: two changes less than a window apart cannot be told apart.
    fn parts(self, cut: usize) -> [Segment; 2] {
        [
            Segment { to: cut, last_cut: self.last_cut.min(cut.saturating_sub(WINDOW_MONTHS)), ..self },
            Segment { from: cut, first_cut: self.first_cut.max(cut + WINDOW_MONTHS), ..self },
        ]
    }
}

/// The changes by the quick test, which asks no permutation: q below the share of false alarms, and both effects large.
///
/// Where there are many kinds of few cases each, the distance is large by chance; [`DriftSearch`] tells.
pub fn changes_without_null(cohorts: &Cohorts, thresholds: &ChangeThresholds) -> Vec<Change> {
    let counts = counts_by_month(cohorts, &|place| cohorts.followed.month_of[place]);
    let (mut open, mut found) = (vec![whole(cohorts)], Vec::new());
    while let Some(segment) = open.pop() {
        let mut cuts: Vec<(usize, Compared, Difference)> = Vec::new();
        for (compared, counts) in COMPARED.into_iter().zip(&counts) {
            let at = |cut| Some((cut, compared, counts.difference(segment.from, cut, segment.to)?));
            cuts.extend(segment.cuts().filter_map(at));
        }
        let q_values = benjamini_hochberg(&cuts.iter().map(|(_, _, of)| of.p).collect::<Vec<_>>());
        let is_change = |(_, _, of): &(usize, Compared, Difference), q: f64| {
            q < thresholds.false_alarms_at_most
                && of.cramers_v >= thresholds.cramers_v_at_least
                && of.js_distance >= thresholds.js_distance_at_least
        };
        let changes = cuts.into_iter().zip(q_values).filter(|(cut, q)| is_change(cut, *q));
        let largest = changes.reduce(|a, b| if b.0.2.js_distance > a.0.2.js_distance { b } else { a });
        if let Some(((cut, compared, difference), p)) = largest {
            let from_month = cohorts.followed.first_month.plus(cut as i64);
            found.push(Change { from_month, compared, difference, js_by_chance: None, p, day: None });
            open.extend(segment.parts(cut));
        }
    }
    crate::engine::ordering::sort_by_key(&mut found, |change| change.from_month);
    found
}

/// The search against chance, in pieces, so that a worker can pause.
///
/// In each stretch of months the cases are put into random order, as if it did not matter when they began, and every cut is
/// measured anew. A distance counts by how many standard deviations it lies above its median by chance, and the largest of
/// all cuts is compared with the largest of each random order (Westfall and Young 1993): the chance of any false alarm in a
/// log without change is what the thresholds say, however many cuts and kinds there are. The largest change parts the
/// stretch in two, which are searched likewise. The same seed gives the same changes.
pub struct DriftSearch<C> {
    cohorts: C,
    thresholds: ChangeThresholds,
    random: SplitMix64,
    open: Vec<Segment>,
    run: Option<Run>,
    found: Vec<Change>,
}

/// The random orders of one segment so far.
struct Run {
    segment: Segment,
    /// Places of the cases that began in it, and their months, which are shuffled.
    places: Vec<usize>,
    months: Vec<u32>,
    counts: [MonthCounts; 2],
    /// Of every cut, for activities and relations in turn, the distance of each random order.
    by_chance: Vec<Vec<f64>>,
    left: u32,
}

impl<C: Borrow<Cohorts>> DriftSearch<C> {
    /// The search in cohorts, borrowed or its own.
    pub fn new(cohorts: C, thresholds: ChangeThresholds, seed: u64) -> DriftSearch<C> {
        let open = vec![whole(cohorts.borrow())];
        DriftSearch { cohorts, thresholds, random: SplitMix64::new(seed), open, run: None, found: Vec::new() }
    }

    /// Tries up to `permutations` random orders; false when the search has ended.
    pub fn advance(&mut self, permutations: u32) -> bool {
        for _ in 0..permutations {
            if self.run.is_none() {
                let searched = self.open.pop();
                let Some(segment) = searched else { return false };
                if segment.first_cut > segment.last_cut {
                    continue;
                }
                self.run = Some(Run::new(self.cohorts.borrow(), segment, self.thresholds.permutations));
            }
            let Some(run) = &mut self.run else { return false };
            run.try_one(self.cohorts.borrow(), &mut self.random);
            if run.left == 0
                && let Some(run) = self.run.take()
                && let Some((cut, change)) = run.change(self.cohorts.borrow(), &self.thresholds)
            {
                self.found.push(change);
                self.open.extend(run.segment.parts(cut));
            }
        }
        self.run.is_some() || !self.open.is_empty()
    }

    /// Random orders still to be tried, at least: a change that is found opens two more stretches.
    pub fn left_at_least(&self) -> u32 {
        let waiting = self.open.iter().filter(|segment| segment.first_cut <= segment.last_cut).count() as u32;
        self.run.as_ref().map_or(0, |run| run.left) + waiting * self.thresholds.permutations.max(1)
    }

    /// The cohorts that are searched.
    pub fn cohorts(&self) -> &Cohorts {
        self.cohorts.borrow()
    }

    /// The changes found so far, in order of time.
    pub fn changes(&self) -> Vec<Change> {
        let mut found = self.found.clone();
        crate::engine::ordering::sort_by_key(&mut found, |change| change.from_month);
        found
    }
}

impl Run {
    fn new(cohorts: &Cohorts, segment: Segment, permutations: u32) -> Run {
        let within = |month: u32| (segment.from..segment.to).contains(&(month as usize));
        let of =
            |(place, month): (usize, &Option<u32>)| month.filter(|&month| within(month)).map(|month| (place, month));
        let (places, months) = cohorts.followed.month_of.iter().enumerate().filter_map(of).unzip();
        let counts = [0, 1].map(|at| MonthCounts::new(cohorts.followed.months, cohorts.kinds[at].kinds));
        let by_chance = vec![Vec::new(); segment.cuts().count() * COMPARED.len()];
        Run { segment, places, months, counts, by_chance, left: permutations.max(1) }
    }

    fn try_one(&mut self, cohorts: &Cohorts, random: &mut SplitMix64) {
        random.shuffle(&mut self.months);
        self.count(cohorts);
        for (slot, distance) in self.by_chance.iter_mut().zip(distances(&self.counts, self.segment)) {
            slot.push(distance);
        }
        self.left -= 1;
    }

    fn count(&mut self, cohorts: &Cohorts) {
        for (counts, kinds) in self.counts.iter_mut().zip(&cohorts.kinds) {
            counts.fill(|add| {
                for (&place, &month) in self.places.iter().zip(&self.months) {
                    kinds.of_case(place).iter().for_each(|&kind| add(month as usize, kind));
                }
            });
        }
    }

    /// The largest change, if one stands out.
    fn change(&self, cohorts: &Cohorts, thresholds: &ChangeThresholds) -> Option<(usize, Change)> {
        let real = counts_by_month(cohorts, &|place| cohorts.followed.month_of[place]);
        // The real order is one of the orders: without it among them, chance alone would stand out too often.
        let all: Vec<Vec<f64>> = self
            .by_chance
            .iter()
            .zip(distances(&real, self.segment))
            .map(|(of, real)| of.iter().copied().chain([real]).collect())
            .collect();
        let chance: Vec<(f64, f64)> = all.iter().map(|of| median_and_deviation(of)).collect();
        let above = |distance: f64, (median, deviation): (f64, f64)| {
            if deviation > 0.0 { (distance - median) / deviation } else { 0.0 }
        };
        let permutations = self.by_chance.first().map_or(0, Vec::len);
        let mut largest_by_chance: Vec<f64> = (0..permutations)
            .map(|at| {
                let each = all.iter().zip(&chance).map(|(of, &chance)| above(of[at], chance));
                each.fold(f64::MIN, f64::max)
            })
            .collect();
        largest_by_chance.sort_unstable_by(f64::total_cmp);
        let mut largest: Option<(usize, Change)> = None;
        let mut excess_of_largest = f64::MIN;
        let measured = cuts_and_kinds(self.segment).zip(&chance);
        for ((cut, at), &chance) in measured {
            let Some(difference) = real[at].difference(self.segment.from, cut, self.segment.to) else { continue };
            let score = above(difference.js_distance, chance);
            let as_large = permutations - largest_by_chance.partition_point(|&other| other < score);
            let p = (as_large + 1) as f64 / (permutations + 1) as f64;
            let excess = difference.js_distance - chance.0;
            let is_change = p <= thresholds.false_alarms_at_most
                && difference.cramers_v >= thresholds.cramers_v_at_least
                && excess >= thresholds.js_distance_at_least;
            if is_change && excess > excess_of_largest {
                excess_of_largest = excess;
                let from_month = cohorts.followed.first_month.plus(cut as i64);
                let (compared, js_by_chance) = (COMPARED[at], Some(chance.0));
                let change = Change { from_month, compared, difference, js_by_chance, p, day: None };
                largest = Some((cut, change));
            }
        }
        largest
    }
}

fn whole(cohorts: &Cohorts) -> Segment {
    Segment { from: 0, to: cohorts.followed.months, first_cut: 1, last_cut: cohorts.followed.months.saturating_sub(1) }
}

fn counts_by_month(cohorts: &Cohorts, month_of: &dyn Fn(usize) -> Option<u32>) -> [MonthCounts; 2] {
    [0, 1].map(|at| {
        let kinds = &cohorts.kinds[at];
        let mut counts = MonthCounts::new(cohorts.followed.months, kinds.kinds);
        counts.fill(|add| {
            for place in 0..cohorts.followed.month_of.len() {
                if let Some(month) = month_of(place) {
                    kinds.of_case(place).iter().for_each(|&kind| add(month as usize, kind));
                }
            }
        });
        counts
    })
}

/// Every cut of a segment for activities, then every cut for relations.
fn cuts_and_kinds(segment: Segment) -> impl Iterator<Item = (usize, usize)> {
    (0..COMPARED.len()).flat_map(move |at| segment.cuts().map(move |cut| (cut, at)))
}

fn distances(counts: &[MonthCounts; 2], segment: Segment) -> impl Iterator<Item = f64> + '_ {
    cuts_and_kinds(segment).map(move |(cut, at)| counts[at].js_distance(segment.from, cut, segment.to))
}

fn median_and_deviation(values: &[f64]) -> (f64, f64) {
    let mut sorted = values.to_vec();
    sorted.sort_unstable_by(f64::total_cmp);
    let middle = sorted.len() / 2;
    let median = if sorted.len() % 2 == 1 { sorted[middle] } else { (sorted[middle - 1] + sorted[middle]) / 2.0 };
    let mean = sorted.iter().sum::<f64>() / sorted.len() as f64;
    let squares: f64 = sorted.iter().map(|value| (value - mean) * (value - mean)).sum();
    (median, if sorted.len() > 1 { (squares / (sorted.len() - 1) as f64).sqrt() } else { 0.0 })
}
