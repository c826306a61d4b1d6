//! A duration and the case it belongs to in one word, ordered by duration, then case.

/// Offset of a duration from the shortest of all, above the case number.
pub(super) trait Key: Copy + Ord + Default {
    fn new(offset: u64, case: u32, case_bits: u32) -> Self;
    /// The duration in milliseconds, counted from the shortest of all.
    fn offset(self, case_bits: u32) -> u64;
    fn case(self, case_bits: u32) -> u32;
}

impl Key for u64 {
    #[inline]
    fn new(offset: u64, case: u32, case_bits: u32) -> u64 {
        offset << case_bits | u64::from(case)
    }

    #[inline]
    fn offset(self, case_bits: u32) -> u64 {
        self >> case_bits
    }

    #[inline]
    fn case(self, case_bits: u32) -> u32 {
        (self & ((1 << case_bits) - 1)) as u32
    }
}

impl Key for u128 {
    fn new(offset: u64, case: u32, case_bits: u32) -> u128 {
        u128::from(offset) << case_bits | u128::from(case)
    }

    fn offset(self, case_bits: u32) -> u64 {
        (self >> case_bits) as u64
    }

    fn case(self, case_bits: u32) -> u32 {
        (self & ((1 << case_bits) - 1)) as u32
    }
}
