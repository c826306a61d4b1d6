//! XES: logs as other process-mining tools write them, traces of events in XML (IEEE 1849).

mod assemble;
mod columns;
mod doctype;
mod encoding;
mod events;
mod joined;
mod key;
mod lines;
mod look;
mod markup;
mod plain;
mod reader;
mod roles;
mod slots;
mod tag;
mod walk;

pub(crate) use key::{DAY_ONLY_KEY, key_of_name};
pub(crate) use look::look;
pub(crate) use reader::XesReader;
