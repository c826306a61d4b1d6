//! The order of variants: the commonest first, and of equally common ones by the names of their activities.

use super::Sequences;
use crate::engine::ordering::sort;
use std::cmp::{Ordering, Reverse};

/// Numbers of the sequences that have a case, most cases first, ties by their names joined by ` > ` as one text, rising.
///
/// `name` tells what each code is called. Names that hold ` > ` themselves are compared name by name.
///
/// ```
/// use spor::engine::variants::{Sequences, commonest_first};
/// let mut sequences = Sequences::default();
/// for sequence in [&[2u16, 1][..], &[1, 2], &[1]] {
///     sequences.number(sequence);
/// }
/// let name = |code: u16| ["", "A", "B"][usize::from(code)];
/// assert_eq!(commonest_first(&sequences, &[1, 1, 5], 3, name), [2, 1, 0]);
/// ```
pub fn commonest_first<'a>(
    sequences: &Sequences,
    cases: &[u32],
    codes: usize,
    name: impl Fn(u16) -> &'a str,
) -> Vec<u32> {
    let ranks = Ranks::of(codes, name);
    let mut order: Vec<u32> = (0..cases.len() as u32).filter(|&number| cases[number as usize] > 0).collect();
    order.sort_unstable_by(|&a, &b| ranks.commoner(sequences, cases, a, b));
    order
}

/// The place of sequence `number` in that order, from 0. Linear: the others are not put in order.
pub fn place_by_commonness<'a>(
    sequences: &Sequences,
    cases: &[u32],
    codes: usize,
    name: impl Fn(u16) -> &'a str,
    number: u32,
) -> usize {
    let ranks = Ranks::of(codes, name);
    let stands_before = |other: &u32| ranks.commoner(sequences, cases, *other, number) == Ordering::Less;
    (0..cases.len() as u32).filter(|&other| cases[other as usize] > 0).filter(stands_before).count()
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

    fn commoner(&self, sequences: &Sequences, cases: &[u32], a: u32, b: u32) -> Ordering {
        let by_cases = Reverse(cases[a as usize]).cmp(&Reverse(cases[b as usize]));
        by_cases.then_with(|| self.compare(sequences.get(a), sequences.get(b))).then(a.cmp(&b))
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
