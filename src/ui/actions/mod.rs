//! What a user can do, one file for each action; views call these and change nothing themselves.

mod change_settings;
mod choose;
mod choose_file;
mod close_log;
mod forget_everything;
mod go;
mod meet_problem;
mod open_sample;
mod paste;
mod read_again;
mod read_file;
mod redo;
mod save_rejected;
mod show_group;
mod stop;
mod switch_language;
mod switch_letters;
mod undo;

pub use change_settings::{change_dialect, change_settings};
pub use choose::{choose, choose_quietly};
pub use choose_file::choose_files;
pub use close_log::{ask_to_close, close_log};
pub use forget_everything::forget_everything;
pub use go::{go, show};
pub use meet_problem::meet_problem;
pub use open_sample::{open_sample, open_sample_as_file};
pub use paste::paste;
pub use read_again::{read_again, read_without_extras};
pub use read_file::read_files;
pub use redo::redo;
pub use save_rejected::save_rejected;
pub use show_group::{keep_as_read, show_group, use_group};
pub use stop::stop;
pub use switch_language::switch_language;
pub use switch_letters::switch_letters;
pub use undo::undo;
