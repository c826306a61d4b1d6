//! A sieve for instants: which of them may have many events, found without sorting all events.

/// Counts of instants that may share a counter: one that is low proves that few events lie at the instant.
///
/// Nearly all events stand alone, and sorting them is what batches would take.
pub(super) struct Sieve {
    counts: Vec<u8>,
    least: u8,
}

impl Sieve {
    /// For the events of so many cases, of which `least` at an instant are many.
    pub fn of(cases: u32, least: u32) -> Sieve {
        let counters = (cases as usize * 16).next_power_of_two().clamp(1 << 8, 1 << 22);
        Sieve { counts: vec![0; counters], least: least.min(u8::MAX.into()) as u8 }
    }

    #[inline]
    fn counter(&self, activity: u16, millis: i64) -> usize {
        // Fibonacci hashing: the upper bits of a product with 2^64 over the golden ratio.
        let mixed = (millis as u64).rotate_left(16) ^ u64::from(activity);
        (mixed.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> (64 - self.counts.len().ilog2())) as usize
    }

    pub fn add(&mut self, activity: u16, millis: i64) {
        let at = self.counter(activity, millis);
        self.counts[at] = self.counts[at].saturating_add(1);
    }

    /// False where certainly few events lie there; to be asked when all were added.
    pub fn may_be_many(&self, activity: u16, millis: i64) -> bool {
        self.counts[self.counter(activity, millis)] >= self.least
    }
}
