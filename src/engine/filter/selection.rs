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
        let mut words = vec![0_u64; total.div_ceil(64)];
        let mut count = 0;
        for case in 0..total {
            let bit = u64::from(keeps(case as u32));
            words[case / 64] |= bit << (case % 64);
            count += bit as u32;
        }
        Selection { words, total: total as u32, count }
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
        let words: Vec<u64> = self.words.iter().zip(&other.words).map(|(a, b)| a & b).collect();
        let count = words.iter().map(|word| word.count_ones()).sum();
        Selection { words, total: self.total, count }
    }

    /// The cases that are not in it.
    pub fn turned(&self) -> Selection {
        Selection::where_case(self.total as usize, |case| !self.contains(case))
    }

    /// Case numbers in rising order.
    pub fn cases(&self) -> impl Iterator<Item = u32> + '_ {
        self.words.iter().enumerate().flat_map(|(i, &word)| {
            std::iter::successors((word != 0).then_some(word), |rest| {
                let rest = rest & (rest - 1);
                (rest != 0).then_some(rest)
            })
            .map(move |rest| (i * 64) as u32 + rest.trailing_zeros())
        })
    }
}
