//! Relabelling a log: every event gets another activity, and only activities that occur are known.

use super::{EventLog, TooManyActivities};
use crate::engine::table::{Dictionary, EMPTY};

impl EventLog {
    /// Number of events of each activity, by code.
    pub(crate) fn events_by_activity(&self) -> Vec<u64> {
        let mut events = vec![0; self.activity_codes()];
        for &code in &self.activity {
            events[code as usize] += 1;
        }
        events
    }

    /// Gives every event of activity `code` the name that `labels` has at `code`; how many events changed.
    pub(crate) fn relabel(&mut self, labels: &[String]) -> u64 {
        let mut dictionary = Dictionary::default();
        let events = self.events_by_activity();
        let mut changed = 0;
        let new_codes: Vec<u16> = labels
            .iter()
            .enumerate()
            .map(|(code, label)| {
                let count = events.get(code).copied().unwrap_or(0);
                if count == 0 {
                    return EMPTY as u16;
                }
                changed += if self.activities.text(code as u32) == label { 0 } else { count };
                // No more names than there were codes, which fit.
                dictionary.code(label) as u16
            })
            .collect();
        for code in &mut self.activity {
            *code = new_codes[*code as usize];
        }
        self.activities = dictionary;
        changed
    }

    /// Gives every event the activity that `names` has at the event's place in `codes`. Equal names become one
    /// activity; code 0 is for events that are about to leave the log.
    pub(crate) fn recode(&mut self, codes: &[u16], names: &[String]) {
        let mut dictionary = Dictionary::default();
        let new_codes: Vec<u16> = names.iter().map(|name| dictionary.code(name) as u16).collect();
        self.activity = codes.iter().map(|&code| new_codes[code as usize]).collect();
        self.activities = dictionary;
    }

    /// Gives every event the activity `codes` has for it; names that no event has are forgotten.
    pub(crate) fn set_activities(&mut self, codes: &[u32], names: &Dictionary) -> Result<(), TooManyActivities> {
        let mut new_codes = vec![EMPTY; names.len()];
        let mut occurs = vec![false; names.len()];
        codes.iter().for_each(|&code| occurs[code as usize] = true);
        let found = occurs.iter().filter(|&&occurs| occurs).count();
        if found >= usize::from(u16::MAX) {
            return Err(TooManyActivities { found });
        }
        let mut dictionary = Dictionary::default();
        for code in (0..names.len() as u32).filter(|&code| occurs[code as usize]) {
            new_codes[code as usize] = dictionary.code(names.text(code));
        }
        self.activity = codes.iter().map(|&code| new_codes[code as usize] as u16).collect();
        self.activities = dictionary;
        Ok(())
    }

    /// Forgets activities that no event has; the others keep their order.
    pub(crate) fn forget_unused_activities(&mut self) {
        let events = self.events_by_activity();
        if events.iter().skip(1).all(|&count| count > 0) {
            return;
        }
        let labels: Vec<String> =
            (0..self.activity_codes() as u16).map(|c| self.activity_name(c).to_string()).collect();
        self.relabel(&labels);
    }

    /// The code of the activity `name`, added when it is new; an event must get it, or it is a name without events.
    pub(crate) fn activity_code_or_new(&mut self, name: &str) -> Result<u16, TooManyActivities> {
        let known = self.activities.len();
        if self.activities.find(name).is_none() && known >= usize::from(u16::MAX) {
            return Err(TooManyActivities { found: known });
        }
        Ok(self.activities.code(name) as u16)
    }
}
