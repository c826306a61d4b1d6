//! An event log as XES, valid by the schema of the standard (IEEE 1849-2016).
//!
//! Cases are traces and events stand in the order of the log. Times have the offset of the clock they are written by, so
//! no hour is told twice. Attributes are strings under their own names as far as keys may hold them (`Sags_x0020_ID`);
//! the start of an event is `start_timestamp`, which the standard has no key for, and an event whose time says the day
//! only has `spor:day_only`, since a date of XES always has a clock.

use super::LogExport;
use super::log_columns::value;
use super::log_times::WallReading;
use super::xes_keys::{LIFECYCLE_KEY, START_KEY, XesKeys};
use super::xml_text::push_attribute_text;
use crate::engine::import::{DAY_ONLY_KEY, Zone};
use crate::engine::log::{EventLog, NO_TIME};

/// What events say of their lifecycle.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum XesLifecycle {
    /// What the log says, and nothing where it says nothing: read back, the log is the same.
    #[default]
    AsInLog,
    /// `complete` where the log says nothing, for programs that ask for it. Read back, the log has one attribute more.
    CompleteWhereSilent,
}

/// The traces of one file, as far as they are written.
pub(super) struct XesTraces {
    lifecycle: XesLifecycle,
    keys: XesKeys,
    zone: Zone,
}

impl XesTraces {
    pub fn new(log: &EventLog, lifecycle: XesLifecycle, options: &LogExport) -> XesTraces {
        XesTraces { lifecycle, keys: XesKeys::of(log, options), zone: options.zone }
    }

    /// The declaration, and what stands before the traces: extensions, what every trace and event has, the classifier.
    pub fn write_head(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(
            b"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<log xes.version=\"1849.2016\" xes.features=\"\">\n",
        );
        let says_lifecycle = self.keys.lifecycle.is_some() || self.lifecycle == XesLifecycle::CompleteWhereSilent;
        let extensions = [
            ("Concept", "concept", true),
            ("Time", "time", true),
            ("Lifecycle", "lifecycle", says_lifecycle),
            ("Organizational", "org", self.keys.organizational),
        ];
        for (name, prefix, _) in extensions.iter().filter(|(_, _, used)| *used) {
            let extension = format!(
                "\t<extension name=\"{name}\" prefix=\"{prefix}\" uri=\"http://www.xes-standard.org/{prefix}.xesext\"/>\n"
            );
            out.extend_from_slice(extension.as_bytes());
        }
        out.extend_from_slice(
            b"\t<global scope=\"trace\">\n\
            \t\t<string key=\"concept:name\" value=\"__INVALID__\"/>\n\
            \t</global>\n\
            \t<global scope=\"event\">\n\
            \t\t<string key=\"concept:name\" value=\"__INVALID__\"/>\n\
            \t\t<date key=\"time:timestamp\" value=\"1970-01-01T00:00:00.000+00:00\"/>\n\
            \t</global>\n\
            \t<classifier name=\"Activity\" scope=\"event\" keys=\"concept:name\"/>\n",
        );
    }

    pub fn write_tail(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(b"</log>\n");
    }

    /// The beginning of a case, with what is said of all of it.
    pub fn begin_case(&self, log: &EventLog, case: u32, out: &mut Vec<u8>) {
        out.extend_from_slice(b"\t<trace>\n");
        string(out, "\t\t", "concept:name", log.case_id(case));
        for (position, key) in &self.keys.of_trace {
            // What an attribute of the case says is the same for every event.
            let text = value(log, &log.attributes()[*position], case, 0);
            if !text.is_empty() {
                string(out, "\t\t", key, text);
            }
        }
    }

    pub fn end_case(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(b"\t</trace>\n");
    }

    pub fn write_event(&self, log: &EventLog, case: u32, event: usize, out: &mut Vec<u8>) {
        out.extend_from_slice(b"\t\t<event>\n");
        string(out, "\t\t\t", "concept:name", log.activity_name(log.activity()[event]));
        self.date(out, "time:timestamp", log.time_millis()[event]);
        if let Some(start) = log.start_millis().map(|starts| starts[event]).filter(|&start| start != NO_TIME) {
            self.date(out, START_KEY, start);
        }
        if log.is_day_only(event) {
            out.extend_from_slice(format!("\t\t\t<boolean key=\"{DAY_ONLY_KEY}\" value=\"true\"/>\n").as_bytes());
        }
        let mut says_lifecycle = false;
        for (position, key) in &self.keys.of_event {
            let text = value(log, &log.attributes()[*position], case, event);
            if !text.is_empty() {
                says_lifecycle |= self.keys.lifecycle == Some(*position);
                string(out, "\t\t\t", key, text);
            }
        }
        if self.lifecycle == XesLifecycle::CompleteWhereSilent && !says_lifecycle {
            string(out, "\t\t\t", LIFECYCLE_KEY, "complete");
        }
        out.extend_from_slice(b"\t\t</event>\n");
    }

    fn date(&self, out: &mut Vec<u8>, key: &str, millis: i64) {
        let reading = WallReading::of(millis, self.zone, true);
        out.extend_from_slice(b"\t\t\t<date key=\"");
        out.extend_from_slice(key.as_bytes());
        out.extend_from_slice(b"\" value=\"");
        reading.push_iso(out);
        out.extend_from_slice(b"\"/>\n");
    }
}

/// A key is an XML name and needs no care.
fn string(out: &mut Vec<u8>, indent: &str, key: &str, text: &str) {
    out.extend_from_slice(indent.as_bytes());
    out.extend_from_slice(b"<string key=\"");
    out.extend_from_slice(key.as_bytes());
    out.extend_from_slice(b"\" value=\"");
    push_attribute_text(out, text);
    out.extend_from_slice(b"\"/>\n");
}
