//! What a user can do, one file for each action; views call these and change nothing themselves.

mod choose;
mod redo;
mod undo;

pub use choose::{choose, choose_quietly};
pub use redo::redo;
pub use undo::undo;
