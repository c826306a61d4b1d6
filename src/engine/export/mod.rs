//! Saving what is given: pictures as SVG, tables as CSV for Danish Excel. Knows no language.

pub mod csv;
mod document;
pub mod picture;
pub mod svg;
mod tone;

pub use document::{Block, Cell, Column, Document, Table};
pub use picture::{Anchor, Group, Mark, Paint, Picture, Role, Run, Stroke};
pub use tone::Tone;
