//! Places of pairs of values: each pair has one, given as pairs are met.

use std::collections::HashMap;

/// Where pairs of codes stand, in the order in which they are met.
pub(in crate::engine) struct PairPlaces {
    codes: usize,
    /// By `from` and `to` where there are few codes: the place plus one.
    table: Vec<u32>,
    /// Where a table would be larger than a log; only looked up, so that its order is nobody's.
    places: HashMap<(u32, u32), usize>,
    known: Vec<(u32, u32)>,
}

/// Codes that a table has rows and columns for.
const MOST_IN_TABLE: usize = 512;

impl PairPlaces {
    /// No pairs yet of codes below `codes`.
    pub fn of(codes: usize) -> PairPlaces {
        let cells = if codes <= MOST_IN_TABLE { codes * codes } else { 0 };
        PairPlaces { codes, table: vec![0; cells], places: HashMap::new(), known: Vec::new() }
    }

    /// The place of a pair, the next free one where it is new.
    #[inline]
    pub fn place(&mut self, pair: (u32, u32)) -> usize {
        let next = self.known.len();
        let place = if self.table.is_empty() {
            *self.places.entry(pair).or_insert(next)
        } else {
            let cell = &mut self.table[pair.0 as usize * self.codes + pair.1 as usize];
            if *cell == 0 {
                *cell = next as u32 + 1;
            }
            *cell as usize - 1
        };
        if place == next {
            self.known.push(pair);
        }
        place
    }

    /// The pairs by their places.
    pub fn known(&self) -> &[(u32, u32)] {
        &self.known
    }
}
