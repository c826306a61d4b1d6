//! Values of attributes of single cases, as they may be told.

use super::single_cases::TreatedTexts;
use crate::engine::log::{Attribute, EventLog};
use crate::engine::table::EMPTY;

/// The attributes of a log by their place, with what of their texts may be told.
pub struct ToldValues<'a> {
    pub log: &'a EventLog,
    pub treated: &'a [Option<TreatedTexts>],
}

impl ToldValues<'_> {
    pub fn of_event(&self, position: usize, event: usize) -> &str {
        let attribute = &self.log.attributes()[position];
        let row = self.log.row()[event] as usize;
        self.text(position, attribute, attribute.codes.get(row).copied().unwrap_or(EMPTY))
    }

    pub fn of_case(&self, position: usize, case: u32) -> &str {
        let attribute = &self.log.attributes()[position];
        self.text(position, attribute, attribute.codes.get(case as usize).copied().unwrap_or(EMPTY))
    }

    fn text<'b>(&'b self, position: usize, attribute: &'b Attribute, code: u32) -> &'b str {
        match self.treated.get(position) {
            Some(Some((texts, codes))) => texts.text(codes.get(code as usize).copied().unwrap_or(EMPTY)),
            _ => attribute.dictionary.text(code),
        }
    }
}
