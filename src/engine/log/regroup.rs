//! Regrouping a log: every event belongs to another case than before.

use super::{Attribute, AttributeLevel, EventLog};
use crate::engine::table::{Dictionary, EMPTY};

impl EventLog {
    /// Puts every event into the case whose id `names` has at the event's place in `codes`.
    ///
    /// All events of a source row must go to one case. An attribute of cases stays one where each new case has one
    /// value (missing values aside); otherwise it becomes an attribute of events, so that nothing is lost. Gives the
    /// names of those.
    pub(crate) fn regroup(&mut self, codes: &[u32], names: Dictionary) -> Vec<String> {
        let mut moved = Vec::new();
        let mut attributes = std::mem::take(&mut self.attributes);
        let mut starts = vec![0u32; names.len() + 1];
        codes.iter().for_each(|&code| starts[code as usize + 1] += 1);
        for code in 1..starts.len() {
            starts[code] += starts[code - 1];
        }
        for attribute in attributes.iter_mut().filter(|attribute| attribute.level == AttributeLevel::Case) {
            match self.values_by_code(attribute, codes, names.len()) {
                Some(by_code) => {
                    attribute.codes =
                        (0..names.len()).filter(|&c| starts[c] < starts[c + 1]).map(|c| by_code[c]).collect();
                }
                None => {
                    attribute.codes = self.by_row(attribute).into();
                    attribute.level = AttributeLevel::Event;
                    moved.push(attribute.name.clone());
                }
            }
        }
        let mut next = starts.clone();
        let mut places = vec![0u32; codes.len()];
        for (event, &code) in codes.iter().enumerate() {
            places[next[code as usize] as usize] = event as u32;
            next[code as usize] += 1;
        }
        self.take_events(&places);
        self.case_ids = (0..names.len() as u32).filter(|&c| starts[c as usize] < starts[c as usize + 1]).collect();
        starts.dedup();
        self.case_starts = starts;
        self.case_names = names.into();
        self.attributes = attributes;
        self.restore_order();
        self.put_cases_in_order();
        moved
    }

    /// The one value of each new case, by code of its id; none when some case has two.
    fn values_by_code(&self, attribute: &Attribute, codes: &[u32], code_count: usize) -> Option<Vec<u32>> {
        let mut by_code = vec![EMPTY; code_count];
        for case in 0..self.case_count() as u32 {
            let value = attribute.codes[case as usize];
            for &code in &codes[self.events_of(case)] {
                let slot = &mut by_code[code as usize];
                if *slot != value && *slot != EMPTY && value != EMPTY {
                    return None;
                }
                if *slot == EMPTY {
                    *slot = value;
                }
            }
        }
        Some(by_code)
    }

    /// An attribute of cases as a column by source row.
    pub(crate) fn by_row(&self, attribute: &Attribute) -> Vec<u32> {
        let mut codes = vec![EMPTY; self.row_count()];
        for case in 0..self.case_count() as u32 {
            for &row in &self.row[self.events_of(case)] {
                codes[row as usize] = attribute.codes[case as usize];
            }
        }
        codes
    }
}
