//! Conditions on who or what stands at the events of chosen activities.

use super::super::ground::{Ground, ValueOfEvent};
use crate::engine::log::EventLog;

/// The values of an attribute at the events of one activity.
pub struct ValuesOf<'a> {
    activity: u16,
    value: ValueOfEvent<'a>,
}

impl<'a> ValuesOf<'a> {
    /// None when the log knows no such activity or attribute.
    pub fn of(ground: &Ground<'a>, activity: &str, attribute: &str) -> Option<ValuesOf<'a>> {
        let activity = ground.log.activity_code(activity)?;
        Some(ValuesOf { activity, value: ground.attribute_of_event(attribute)? })
    }

    /// Distinct values of a case, without the missing one, rising by code.
    fn in_case(&self, log: &EventLog, case: u32) -> Vec<u32> {
        let events = log.events_of(case).filter(|&event| log.activity()[event] == self.activity);
        let mut codes: Vec<u32> = self.value.known(case, events).collect();
        codes.sort_unstable();
        codes.dedup();
        codes
    }

    /// How many distinct values a case has.
    pub fn distinct(&self, log: &EventLog, case: u32) -> u32 {
        self.in_case(log, case).len() as u32
    }
}

/// The values at the events of two activities.
pub struct ValuesOfTwo<'a> {
    first: ValuesOf<'a>,
    second: ValuesOf<'a>,
}

impl<'a> ValuesOfTwo<'a> {
    /// None when the log knows not both activities and the attribute.
    pub fn of(ground: &Ground<'a>, activities: [&str; 2], attribute: &str) -> Option<ValuesOfTwo<'a>> {
        let [first, second] = activities.map(|activity| ValuesOf::of(ground, activity, attribute));
        Some(ValuesOfTwo { first: first?, second: second? })
    }

    /// Both share a value (`same`); otherwise both have one and share none.
    pub fn holds(&self, log: &EventLog, case: u32, same: bool) -> bool {
        let (first, second) = (self.first.in_case(log, case), self.second.in_case(log, case));
        let shared = first.iter().any(|code| second.binary_search(code).is_ok());
        if same { shared } else { !shared && !first.is_empty() && !second.is_empty() }
    }
}
