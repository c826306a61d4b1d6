//! The dotted chart: a row for every case, and a dot for every event, against time.
//!
//! M. Song, W.M.P. van der Aalst, «Supporting process mining by showing events at a glance», WITS 2007.

mod draw;
mod index;
mod look;
mod window;

pub use draw::{DENSITY_STEPS, DotPicture, draw, read_cell};
pub use index::{DotIndex, DotsAcross};
pub use look::{DotsHere, look};
pub use window::DotWindow;
