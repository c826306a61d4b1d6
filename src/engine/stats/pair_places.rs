//! Places of pairs of values: each pair has one, given as pairs are met.

use std::collections::HashMap;

/// Where pairs of codes stand, in the order in which they are met.
pub(in crate::engine) struct PairPlaces {
    seconds: usize,
    /// By first and second where there are few: the place plus one.
    table: Vec<u32>,
    /// Where a table would be larger than a log; only looked up, so that its order is nobody's.
    places: HashMap<(u32, u32), usize>,
    known: Vec<(u32, u32)>,
}

/// Cells of a table.
const MOST_IN_TABLE: usize = 512 * 512;

impl PairPlaces {
    /// No pairs yet of a code below `firsts` and one below `seconds`.
    pub fn of(firsts: usize, seconds: usize) -> PairPlaces {
        let cells = firsts.saturating_mul(seconds);
        let table = vec![0; if cells <= MOST_IN_TABLE { cells } else { 0 }];
        PairPlaces { seconds, table, places: HashMap::new(), known: Vec::new() }
    }

    /// The place of a pair, the next free one where it is new.
    #[inline(always)]
    pub fn place(&mut self, pair: (u32, u32)) -> usize {
        match self.table.get(pair.0 as usize * self.seconds + pair.1 as usize) {
            Some(&place) if place > 0 => place as usize - 1,
            _ => self.place_beside(pair),
        }
    }

    /// The same where the table does not know the pair, or there is none.
    #[inline(never)]
    fn place_beside(&mut self, pair: (u32, u32)) -> usize {
        let next = self.known.len();
        let place = match self.table.get_mut(pair.0 as usize * self.seconds + pair.1 as usize) {
            Some(cell) => {
                *cell = next as u32 + 1;
                next
            }
            None => *self.places.entry(pair).or_insert(next),
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
