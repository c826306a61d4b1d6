//! Process mining itself: bytes and options in, figures out.
//!
//! Nothing here reads a clock, a locale, randomness or the environment; the same log and the same
//! options give the same bytes out on every host.

pub mod calendar;
pub mod cases;
pub mod dots;
pub mod export;
pub mod filter;
pub mod import;
pub mod layout;
pub mod log;
pub mod map;
pub mod ordering;
pub mod over_time;
pub mod people;
pub mod performance;
pub mod prepare;
pub mod privacy;
pub mod rework;
pub mod samples;
pub mod saved_list;
pub mod split;
pub mod stats;
pub mod suitability;
pub mod table;
pub mod validation;
pub mod variants;
