//! The order of variants: the commonest first, and of equally common ones by the names of their activities.

use super::Sequences;
use crate::engine::ordering::sort;
use std::cmp::Ordering;

/// Sequences in order of their names joined by ` > ` as one text, rising: those of a log are put in order once for every
/// selection.
///
/// Names that hold ` > ` themselves are compared name by name; sequences with the same names stand as they are numbered.
///
/// ```
/// use spor::engine::variants::{NameOrder, Sequences};
/// let mut sequences = Sequences::default();
/// for sequence in [&[2u16, 1][..], &[1, 2], &[1]] {
///     sequences.number(sequence);
/// }
/// let order = NameOrder::of(&sequences, 3, |code: u16| ["", "A", "B"][usize::from(code)]);
/// assert_eq!(order.commonest_first(&[1, 1, 5]), [2, 1, 0]);
/// assert_eq!(order.place_of(1, &[1, 1, 5]), 1);
/// ```
pub struct NameOrder {
    /// The numbers of the sequences in that order.
    numbers: Vec<u32>,
    /// The place of every number there.
    places: Vec<u32>,
}

impl NameOrder {
    /// `name` tells what each code is called, of which there are `codes`.
    pub fn of<'a>(sequences: &Sequences, codes: usize, name: impl Fn(u16) -> &'a str) -> NameOrder {
        let ranks = Ranks::of(codes, name);
        let mut numbers: Vec<u32> = (0..sequences.count() as u32).collect();
        numbers.sort_unstable_by(|&a, &b| ranks.compare(sequences.get(a), sequences.get(b)).then(a.cmp(&b)));
        let mut places = vec![0; numbers.len()];
        (0..).zip(&numbers).for_each(|(place, &number)| places[number as usize] = place);
        NameOrder { numbers, places }
    }

    /// Numbers of the sequences that have a case, most cases first, ties by name; `cases` are those of every sequence.
    pub fn commonest_first(&self, cases: &[u32]) -> Vec<u32> {
        let with_cases = (0..).zip(&self.numbers).map(|(place, &number)| (place, cases[number as usize]));
        let mut keys: Vec<u64> = with_cases.filter(|&(_, cases)| cases > 0).map(|(place, of)| key(of, place)).collect();
        keys.sort_unstable();
        keys.into_iter().map(|key| self.numbers[key as u32 as usize]).collect()
    }

    /// The place of sequence `number` in that order, from 0. Linear: the others are not put in order.
    pub fn place_of(&self, number: u32, cases: &[u32]) -> usize {
        let of = |number: usize| key(cases[number], self.places[number]);
        let own = of(number as usize);
        (0..cases.len()).filter(|&other| cases[other] > 0 && of(other) < own).count()
    }
}

/// Rises as `cases` fall, and then as `place` rises.
fn key(cases: u32, place: u32) -> u64 {
    u64::from(u32::MAX - cases) << 32 | u64::from(place)
}

/// Where each name stands in the order of texts: by itself, and with what follows it in a sequence.
struct Ranks {
    last: Vec<u32>,
    inner: Vec<u32>,
}

impl Ranks {
    fn of<'a>(codes: usize, name: impl Fn(u16) -> &'a str) -> Ranks {
        let mut texts: Vec<(String, u16, bool)> = (0..codes as u16)
            .flat_map(|code| [(name(code).to_owned(), code, false), (format!("{} > ", name(code)), code, true)])
            .collect();
        sort(&mut texts);
        let (mut last, mut inner) = (vec![0; codes], vec![0; codes]);
        let (mut rank, mut before) = (0, None);
        for (text, code, is_inner) in &texts {
            if before.is_some_and(|before| before != text) {
                rank += 1;
            }
            before = Some(text);
            if *is_inner { inner[usize::from(*code)] = rank } else { last[usize::from(*code)] = rank }
        }
        Ranks { last, inner }
    }

    fn compare(&self, a: &[u16], b: &[u16]) -> Ordering {
        self.told(a).cmp(self.told(b))
    }

    fn told<'s>(&'s self, sequence: &'s [u16]) -> impl Iterator<Item = u32> + 's {
        let end = sequence.len().saturating_sub(1);
        sequence.iter().enumerate().map(move |(place, &code)| {
            if place < end { self.inner[usize::from(code)] } else { self.last[usize::from(code)] }
        })
    }
}
