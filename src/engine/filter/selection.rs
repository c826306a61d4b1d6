//! A selection: which cases of a log count, one bit a case.

/// A set of cases of one log. A selection never copies the log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Selection {
    words: Vec<u64>,
    total: u32,
    count: u32,
}

impl Selection {
    /// Every case of a log of `total` cases.
    pub fn all(total: usize) -> Selection {
        Selection::where_case(total, |_| true)
    }

    /// The cases of which `keeps` is true.
    pub fn where_case(total: usize, mut keeps: impl FnMut(u32) -> bool) -> Selection {
        let word = |first: usize| {
            (first..total.min(first + 64)).fold(0, |word, case| word | u64::from(keeps(case as u32)) << (case - first))
        };
        Selection::of_words((0..total).step_by(64).map(word).collect(), total as u32)
    }

    fn of_words(words: Vec<u64>, total: u32) -> Selection {
        let count = words.iter().map(|word| word.count_ones()).sum();
        Selection { words, total, count }
    }

    /// Those of its cases of which `keeps` is true; the others are not asked about.
    pub fn only(&self, mut keeps: impl FnMut(u32) -> bool) -> Selection {
        let mut words = vec![0_u64; self.words.len()];
        self.cases().for_each(|case| words[case as usize / 64] |= u64::from(keeps(case)) << (case % 64));
        Selection::of_words(words, self.total)
    }

    /// True when case `case` is in the selection.
    #[inline]
    pub fn contains(&self, case: u32) -> bool {
        self.words[case as usize / 64] >> (case % 64) & 1 == 1
    }

    /// Number of cases in the selection.
    pub fn count(&self) -> u32 {
        self.count
    }

    /// Number of cases of the log, selected or not.
    pub fn total(&self) -> u32 {
        self.total
    }

    /// True when every case of the log is in the selection.
    pub fn is_all(&self) -> bool {
        self.count == self.total
    }

    /// The cases of both.
    pub fn and(&self, other: &Selection) -> Selection {
        Selection::of_words(self.words.iter().zip(&other.words).map(|(a, b)| a & b).collect(), self.total)
    }

    /// The cases that are not in it.
    pub fn turned(&self) -> Selection {
        Selection::where_case(self.total as usize, |case| !self.contains(case))
    }

    /// Adds those of `items` to `kept` whose cases are selected, in order.
    ///
    /// No branch hangs on whether one is: processors guess it wrong for a third of the items where half are selected.
    pub(in crate::engine) fn keep<T: Copy + Default>(
        &self,
        items: &[T],
        case_of: impl Fn(T) -> u32,
        kept: &mut Vec<T>,
    ) {
        let mut piece = [T::default(); 64];
        for items in items.chunks(piece.len()) {
            let mut of_piece = 0;
            for &item in items {
                piece[of_piece % 64] = item;
                of_piece += usize::from(self.contains(case_of(item)));
            }
            kept.extend_from_slice(&piece[..of_piece]);
        }
    }

    /// Case numbers in rising order.
    pub fn cases(&self) -> impl Iterator<Item = u32> + Clone + '_ {
        Cases { words: &self.words, next_word: 0, rest: 0 }
    }
}

/// Walks the bits that are set. Every view walks it for every selection, so it is written out.
#[derive(Clone)]
struct Cases<'a> {
    words: &'a [u64],
    next_word: u32,
    /// Bits not yet told of the word before `next_word`.
    rest: u64,
}

impl Iterator for Cases<'_> {
    type Item = u32;

    #[inline]
    fn next(&mut self) -> Option<u32> {
        while self.rest == 0 {
            self.rest = *self.words.get(self.next_word as usize)?;
            self.next_word += 1;
        }
        let bit = self.rest.trailing_zeros();
        self.rest &= self.rest - 1;
        Some((self.next_word - 1) * 64 + bit)
    }

    /// What `for_each`, `map(…).sum()` and the like walk by: in pieces, each a call of its own. A browser makes a function of
    /// WebAssembly quick from its next call on, never while it is in a loop, so that a view that is looked at for the first
    /// time would walk a million events at half the speed.
    fn fold<B, F: FnMut(B, u32) -> B>(self, start: B, mut take: F) -> B {
        let rest_of_word = [self.rest];
        let mut done = fold_piece(&rest_of_word, self.next_word.saturating_sub(1), start, &mut take);
        let (mut first, words) = (self.next_word, &self.words[self.next_word as usize..]);
        for piece in words.chunks(PIECE_WORDS) {
            done = fold_piece(piece, first, done, &mut take);
            first += PIECE_WORDS as u32;
        }
        done
    }
}

/// Words of a piece: a thousand cases.
const PIECE_WORDS: usize = 16;

/// Not inlined, or the pieces would be one loop again.
#[inline(never)]
fn fold_piece<B>(words: &[u64], first_word: u32, start: B, take: &mut impl FnMut(B, u32) -> B) -> B {
    let mut done = start;
    for (&word, at) in words.iter().zip(first_word..) {
        let mut rest = word;
        while rest != 0 {
            done = take(done, at * 64 + rest.trailing_zeros());
            rest &= rest - 1;
        }
    }
    done
}
