//! Division of whole multiples: a multiplication, where a division of 64 bits costs ten times as much.

/// Divides multiples of one number by it.
#[derive(Clone, Copy)]
pub(super) struct ExactDivision {
    twos: u32,
    /// What the odd part of the divisor has to be multiplied by, modulo 2⁶⁴, to give one.
    inverse: u64,
}

impl ExactDivision {
    /// Division by `divisor`, which is not 0.
    pub fn by(divisor: u64) -> ExactDivision {
        let twos = divisor.trailing_zeros();
        let odd = divisor >> twos;
        // Newton's iteration: an odd number is its own inverse in three bits, and each step doubles them.
        let inverse = (0..5).fold(odd, |found, _| found.wrapping_mul(2_u64.wrapping_sub(odd.wrapping_mul(found))));
        ExactDivision { twos, inverse }
    }

    /// `multiple` divided; meaningless for a number that leaves a remainder.
    #[inline(always)]
    pub fn of(self, multiple: u64) -> u64 {
        (multiple >> self.twos).wrapping_mul(self.inverse)
    }
}

#[cfg(test)]
mod tests {
    use super::ExactDivision;

    #[test]
    fn multiples_are_divided_as_by_the_processor() {
        for divisor in [1, 2, 3, 1_000, 60_000, 86_400_000, u64::MAX] {
            let by = ExactDivision::by(divisor);
            for multiple in [0, divisor, (u64::MAX / divisor / 3) * divisor, (u64::MAX / divisor) * divisor] {
                assert_eq!(by.of(multiple), multiple / divisor, "{multiple} by {divisor}");
            }
        }
    }
}
