//! How often work is done again within a case.

use super::super::rule::Repetition;

/// Counts repetitions of sequence after sequence, with one memory for all of them.
pub struct Counter {
    /// Events of each activity code in the sequence at hand.
    seen: Vec<u32>,
}

impl Counter {
    /// A counter for logs of so many activity codes.
    pub fn of(activity_codes: usize) -> Counter {
        Counter { seen: vec![0; activity_codes] }
    }

    /// How often `how` happens in a sequence: with activity `only`, or with any.
    ///
    /// [`Repetition::Times`] counts the events of the activity that has most; the others add up over activities.
    pub fn times(&mut self, sequence: &[u16], how: Repetition, only: Option<u16>) -> u32 {
        let is_meant = |code: u16| only.is_none_or(|only| only == code);
        match how {
            Repetition::Times => self.most(sequence, is_meant),
            Repetition::SelfLoop => count(sequence.windows(2), |pair| pair[0] == pair[1] && is_meant(pair[1])),
            Repetition::PingPong => {
                count(sequence.windows(3), |three| three[0] == three[2] && three[0] != three[1] && is_meant(three[0]))
            }
            Repetition::Return => self.returns(sequence, is_meant),
        }
    }

    fn most(&mut self, sequence: &[u16], is_meant: impl Fn(u16) -> bool) -> u32 {
        let mut most = 0;
        for &code in sequence.iter().filter(|&&code| is_meant(code)) {
            self.seen[usize::from(code)] += 1;
            most = most.max(self.seen[usize::from(code)]);
        }
        self.forget(sequence);
        most
    }

    fn returns(&mut self, sequence: &[u16], is_meant: impl Fn(u16) -> bool) -> u32 {
        let mut returns = 0;
        let mut before = None;
        for &code in sequence {
            let is_return = before != Some(code) && self.seen[usize::from(code)] > 0;
            returns += u32::from(is_return && is_meant(code));
            self.seen[usize::from(code)] += 1;
            before = Some(code);
        }
        self.forget(sequence);
        returns
    }

    fn forget(&mut self, sequence: &[u16]) {
        sequence.iter().for_each(|&code| self.seen[usize::from(code)] = 0);
    }
}

fn count<'a>(windows: impl Iterator<Item = &'a [u16]>, is_one: impl Fn(&[u16]) -> bool) -> u32 {
    windows.filter(|window| is_one(window)).count() as u32
}
