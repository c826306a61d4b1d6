//! The keys that a log's attributes have in an XES file: the standard's own where it has one, else the names.

use super::LogExport;
use crate::engine::import::{DAY_ONLY_KEY, key_of_name};
use crate::engine::log::{AttributeLevel, AttributeUse, EventLog};
use crate::engine::ordering::sort_by_key;
use std::collections::BTreeSet;

/// What the reader puts before the names of attributes that stand in a trace.
const CASE_PREFIX: &str = "case:";

/// The keys of the attributes that are written, by position in the log, in the order in which they are written.
pub(super) struct XesKeys {
    pub of_trace: Vec<(usize, String)>,
    pub of_event: Vec<(usize, String)>,
    /// The attribute that is `lifecycle:transition`.
    pub lifecycle: Option<usize>,
    /// Whether an attribute is `org:resource`, `org:group` or `org:role`.
    pub organizational: bool,
}

impl XesKeys {
    pub fn of(log: &EventLog, options: &LogExport) -> XesKeys {
        let mut keys = XesKeys { of_trace: Vec::new(), of_event: Vec::new(), lifecycle: None, organizational: false };
        let mut taken = [
            BTreeSet::from(["concept:name".to_owned()]),
            ["concept:name", "time:timestamp", START_KEY, DAY_ONLY_KEY].map(str::to_owned).into(),
        ];
        // The standard's keys are given first, so that no other attribute takes them.
        let mut given: Vec<(usize, usize)> = Vec::new();
        for (order, &position) in options.attributes.iter().enumerate() {
            if position < log.attributes().len() && given.iter().all(|&(_, known)| known != position) {
                given.push((order, position));
            }
        }
        let is_plain = |position: usize| log.attributes()[position].used_as == AttributeUse::Plain;
        let (marked, plain): (Vec<_>, Vec<_>) = given.into_iter().partition(|&(_, position)| !is_plain(position));
        let mut of_event = Vec::new();
        for (order, position) in marked.into_iter().chain(plain) {
            let attribute = &log.attributes()[position];
            if attribute.level == AttributeLevel::Case {
                let name = attribute.name.strip_prefix(CASE_PREFIX).unwrap_or(&attribute.name);
                keys.of_trace.push((position, free_key(name, &mut taken[0])));
                continue;
            }
            let name = match attribute.used_as {
                AttributeUse::Plain => &attribute.name,
                AttributeUse::Lifecycle => LIFECYCLE_KEY,
                AttributeUse::Resource if ORGANIZATIONAL_KEYS.contains(&attribute.name.as_str()) => &attribute.name,
                AttributeUse::Resource => ORGANIZATIONAL_KEYS[0],
            };
            let key = free_key(name, &mut taken[1]);
            if key == LIFECYCLE_KEY {
                keys.lifecycle = Some(position);
            }
            keys.organizational |= ORGANIZATIONAL_KEYS.contains(&key.as_str());
            of_event.push((order, (position, key)));
        }
        sort_by_key(&mut of_event, |&(order, _)| order);
        keys.of_event = of_event.into_iter().map(|(_, key)| key).collect();
        keys
    }
}

/// The key of an event's start that PM4Py writes and Spor reads; the standard has none.
pub(super) const START_KEY: &str = "start_timestamp";
pub(super) const LIFECYCLE_KEY: &str = "lifecycle:transition";
const ORGANIZATIONAL_KEYS: [&str; 3] = ["org:resource", "org:group", "org:role"];

/// The key of `name`, or of `name (2)` … where that is taken.
fn free_key(name: &str, taken: &mut BTreeSet<String>) -> String {
    let mut key = key_of_name(name);
    let mut number = 1;
    while !taken.insert(key.clone()) {
        number += 1;
        key = key_of_name(&format!("{name} ({number})"));
    }
    key
}
