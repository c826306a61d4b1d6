//! How the dotted chart reads: its axis, its colours, what is under the pointer, and its table.

mod axis;
mod palette;
mod said;
mod table;
mod window;

pub use axis::axis_marks;
pub use palette::{css_colour, pixels};
pub use said::{chart_said, colour_name, here_said, rows_said, window_said};
pub use table::dot_table;
pub use window::{about, panned, window_rule, zoomed};
