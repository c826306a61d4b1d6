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

pub(in crate::engine::import) use encoding::Characters;
pub(crate) use key::{DAY_ONLY_KEY, key_of_name};
pub(crate) use look::look;
pub(in crate::engine::import) use markup::{Line, Markup, MarkupTaker};
pub(in crate::engine::import) use plain::PlainAttribute;
pub(crate) use reader::XesReader;
pub(in crate::engine::import) use tag::{Tag, TagKind};
