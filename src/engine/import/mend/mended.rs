//! The texts of a column that have to be mended, on their way to what they become.

use super::Repairs;
use super::concerned::{CaseRows, Concerned, Needs};
use crate::engine::table::{Dictionary, EMPTY};
use std::collections::{BTreeSet, HashSet};

/// The repairs of one column.
pub(super) struct Mended<'a> {
    repairs: &'a Repairs,
    /// The texts that need a repair, by code, in rising order.
    needs: Vec<(u32, Needs)>,
}

impl<'a> Mended<'a> {
    /// None where no text has to be mended.
    pub fn of(repairs: &'a Repairs, dictionary: &Dictionary) -> Option<Mended<'a>> {
        let needs = |code| Some((code, Needs::of(dictionary.text(code), repairs)?));
        let needs: Vec<(u32, Needs)> = (0..dictionary.len() as u32).filter_map(needs).collect();
        (!needs.is_empty()).then_some(Mended { repairs, needs })
    }

    /// Counts the rows concerned and the cases without a value: as given by code, else of the rows that have these codes, whose
    /// cases are `cases`, or each of which is a case.
    pub fn count(&self, codes: &[u32], given: Option<CaseRows>, cases: Option<&[u32]>, concerned: &mut Concerned) {
        let (given, cases_given) = given.map(|rows| (rows.by_text, rows.cases_missing)).unzip();
        concerned.add_cases(cases_given.unwrap_or_else(|| self.cases_missing(codes, cases)));
        let rows_of_code = given.unwrap_or_else(|| {
            let last = self.needs.last().map_or(0, |(code, _)| *code as usize);
            let mut rows = vec![0; last + 1];
            for &code in codes {
                if let Some(held) = rows.get_mut(code as usize) {
                    *held += 1;
                }
            }
            rows
        });
        for (code, needs) in &self.needs {
            concerned.add(needs, rows_of_code.get(*code as usize).copied().unwrap_or(0).into());
        }
    }

    /// Distinct cases of the rows whose text means that nothing is known; without cases each row is one.
    fn cases_missing(&self, codes: &[u32], cases: Option<&[u32]>) -> u64 {
        let words = self.needs.iter().filter(|(_, needs)| needs.is_missing());
        let words: BTreeSet<u32> = words.map(|(code, _)| *code).collect();
        if words.is_empty() {
            return 0;
        }
        let rows = codes.iter().enumerate().filter(|(_, code)| words.contains(code));
        match cases {
            None => rows.count() as u64,
            Some(cases) => rows.map(|(row, _)| cases[row]).collect::<HashSet<u32>>().len() as u64,
        }
    }

    /// Puts the mended texts in place of those that were, and gives the new code of each old one.
    pub fn replace(&self, dictionary: &mut Dictionary, codes: &mut [u32]) -> Vec<u32> {
        let mut mended = Dictionary::default();
        let all = 0..dictionary.len() as u32;
        let new_codes: Vec<u32> = all.map(|code| mended.code(&self.repairs.mended(dictionary.text(code)))).collect();
        codes.iter_mut().for_each(|code| *code = new_codes.get(*code as usize).copied().unwrap_or(EMPTY));
        *dictionary = mended;
        new_codes
    }
}
