//! Small numbers kept from readers: what may leave the engine, and in what form.

mod small_cells;

pub use small_cells::{Shown, SmallCells};
