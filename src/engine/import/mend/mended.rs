//! The texts of a column that have to be mended, on their way to what they become.

use super::Repairs;
use super::concerned::{Concerned, Needs};
use crate::engine::table::{Dictionary, EMPTY};

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

    /// Counts the rows concerned: those of each code as given, else those that have these codes.
    pub fn count(&self, codes: &[u32], rows_of_code: Option<Vec<u32>>, concerned: &mut Concerned) {
        let rows_of_code = rows_of_code.unwrap_or_else(|| {
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
