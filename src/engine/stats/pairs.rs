//! Pairs of values that stand side by side: how often each occurs, and in how many cases.

use super::PairPlaces;
use crate::engine::ordering::sort_by;

/// How often one value stands before another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct PairCount {
    /// Codes of whatever is paired.
    pub from: u32,
    pub to: u32,
    pub count: u32,
    /// Cases in which the pair occurs.
    pub cases: u32,
}

/// Pairs as they are met, case after case.
pub(in crate::engine) struct Pairs {
    places: PairPlaces,
    count: u32,
    seen: Vec<Seen>,
}

#[derive(Clone, Copy, Default)]
struct Seen {
    count: u32,
    cases: u32,
    /// The last case that had it, plus one.
    last: u32,
}

impl Pairs {
    /// No pairs yet of codes below `codes`.
    pub fn of(codes: usize) -> Pairs {
        Pairs::of_two(codes, codes)
    }

    /// No pairs yet of a code below `firsts` and one of another kind below `seconds`.
    pub fn of_two(firsts: usize, seconds: usize) -> Pairs {
        Pairs { places: PairPlaces::of(firsts, seconds), count: 0, seen: Vec::new() }
    }

    /// Takes in a pair; cases come in rising order.
    #[inline(always)]
    pub fn add(&mut self, from: u32, to: u32, case: u32) {
        let place = self.places.place((from, to));
        if place == self.seen.len() {
            self.seen.push(Seen::default());
        }
        let seen = &mut self.seen[place];
        seen.count += 1;
        seen.cases += u32::from(std::mem::replace(&mut seen.last, case + 1) != case + 1);
        self.count += 1;
    }

    /// How many pairs were met.
    pub fn count(&self) -> u32 {
        self.count
    }

    /// Each pair once, as it was first met.
    pub fn met(&self) -> impl Iterator<Item = PairCount> + '_ {
        let pair =
            |(&(from, to), seen): (&(u32, u32), &Seen)| PairCount { from, to, count: seen.count, cases: seen.cases };
        self.places.known().iter().zip(&self.seen).map(pair)
    }

    /// Each pair once, by count falling, then by the names of `from` and `to` rising.
    pub fn counted<'a>(self, name: impl Fn(u32) -> &'a str) -> Vec<PairCount> {
        let mut counted: Vec<PairCount> = self.met().collect();
        sort_by(&mut counted, |a, b| {
            let names = || (name(a.from), name(a.to)).cmp(&(name(b.from), name(b.to)));
            b.count.cmp(&a.count).then_with(names)
        });
        counted
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::{BTreeMap, BTreeSet};

    #[test]
    fn pairs_are_counted_alike_with_few_codes_and_with_many() {
        let names: Vec<String> = (0..7).map(|code| code.to_string()).collect();
        let met: Vec<(u32, u32, u32)> = (0..400).map(|at| (at * at % 7, at * 5 % 6, at / 9)).collect();
        let mut expected: BTreeMap<(u32, u32), (u32, BTreeSet<u32>)> = BTreeMap::new();
        for &(from, to, case) in &met {
            let (count, cases) = expected.entry((from, to)).or_default();
            *count += 1;
            cases.insert(case);
        }
        for codes in [7, 1_000] {
            let mut pairs = Pairs::of(codes);
            met.iter().for_each(|&(from, to, case)| pairs.add(from, to, case));
            let counted = pairs.counted(|code| &names[code as usize]);
            assert!(counted.is_sorted_by(|a, b| (b.count, a.from, a.to) < (a.count, b.from, b.to)));
            let found: BTreeMap<(u32, u32), (u32, u32)> =
                counted.iter().map(|pair| ((pair.from, pair.to), (pair.count, pair.cases))).collect();
            let expected = expected.iter().map(|(&pair, (count, cases))| (pair, (*count, cases.len() as u32)));
            assert_eq!(found, expected.collect());
        }
    }
}
