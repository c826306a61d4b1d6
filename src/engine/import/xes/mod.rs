//! XES: logs as other process-mining tools write them, traces of events in XML (IEEE 1849).

mod assemble;
mod columns;
mod date_time;
mod doctype;
mod encoding;
mod events;
mod lines;
mod look;
mod markup;
mod reader;
mod roles;
mod slots;
mod tag;
mod walk;

pub(crate) use look::look;
pub(crate) use reader::XesReader;
