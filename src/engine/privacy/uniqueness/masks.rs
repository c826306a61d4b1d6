//! Which of a case's events each other case has as well: one bit an event, one mask a case.

use crate::engine::ordering;
/// The masks of all other cases that share an event with one.
///
/// A choice of events is unique when no mask has all of them. So the events of a unique choice hit what every mask
/// lacks, and a smallest such choice is found by branching on what the fullest mask lacks.
pub(super) struct OthersMasks {
    /// Words of each case's mask, by case; nought but for those touched.
    by_case: Vec<u64>,
    words: usize,
    events: usize,
    touched: Vec<u32>,
    cases: usize,
    /// Different masks, the fullest first.
    masks: Vec<Vec<u64>>,
}

impl OthersMasks {
    /// Room for the masks of so many cases.
    pub fn new(cases: usize) -> OthersMasks {
        OthersMasks { by_case: Vec::new(), words: 0, events: 0, touched: Vec::new(), cases, masks: Vec::new() }
    }

    /// Takes the events of `case`, each as the cases that have it.
    pub fn fill<'a>(&mut self, case: u32, events: impl ExactSizeIterator<Item = &'a [u32]>) {
        for &other in &self.touched {
            self.by_case[other as usize * self.words..][..self.words].fill(0);
        }
        self.touched.clear();
        self.events = events.len();
        self.words = self.events.div_ceil(64).max(1);
        if self.by_case.len() < self.cases * self.words {
            self.by_case = vec![0; self.cases * self.words];
        }
        for (event, holders) in events.enumerate() {
            for &other in holders.iter().filter(|&&other| other != case) {
                let mask = &mut self.by_case[other as usize * self.words..][..self.words];
                if mask.iter().all(|&word| word == 0) {
                    self.touched.push(other);
                }
                mask[event / 64] |= 1 << (event % 64);
            }
        }
        let of = |&other: &u32| self.by_case[other as usize * self.words..][..self.words].to_vec();
        let mut masks: Vec<Vec<u64>> = self.touched.iter().map(of).collect();
        ordering::sort_by(&mut masks, |a, b| ones(b).cmp(&ones(a)).then_with(|| a.cmp(b)));
        masks.dedup();
        self.masks = masks;
    }

    /// Whether no other case has all of these events.
    pub fn is_unique(&self, events: &[usize]) -> bool {
        self.first_over(events).is_none()
    }

    /// Whether some choice of at most so many events is unique. One that is stays so with any event more.
    pub fn some_choice_is_unique(&self, events: usize) -> bool {
        self.can_grow(&mut Vec::with_capacity(events), events)
    }

    fn can_grow(&self, chosen: &mut Vec<usize>, left: usize) -> bool {
        let Some(mask) = self.first_over(chosen) else { return true };
        if left == 0 {
            return false;
        }
        for event in (0..self.events).filter(|event| mask[event / 64] >> (event % 64) & 1 == 0) {
            chosen.push(event);
            let is_unique = self.can_grow(chosen, left - 1);
            chosen.pop();
            if is_unique {
                return true;
            }
        }
        false
    }

    /// The fullest mask that has all of these events.
    fn first_over(&self, events: &[usize]) -> Option<&Vec<u64>> {
        self.masks.iter().find(|mask| events.iter().all(|event| mask[event / 64] >> (event % 64) & 1 == 1))
    }
}

fn ones(mask: &[u64]) -> u32 {
    mask.iter().map(|word| word.count_ones()).sum()
}
