//! Characters: how the bytes of a file become text.
//!
//! Spor reads UTF-8, UTF-16 and five single-byte sets, as the WHATWG Encoding Standard says they are read.
//! A general library would bring the tables of all East Asian sets along, several times what is needed here;
//! it serves the tests as an oracle instead.

mod decoder;
mod labels;
mod mark;
mod single_byte;
mod start_mark;
mod tables;
mod utf16;
mod utf8;

pub use decoder::TextDecoder;
pub use labels::encoding_of_label;
pub(super) use mark::byte_order_mark;
pub(super) use single_byte::windows_1252_byte;

/// Stands where bytes are no text.
const REPLACEMENT: &[u8] = "\u{fffd}".as_bytes();
