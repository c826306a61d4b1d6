//! What a user can do, one file for each action; views call these and change nothing themselves.

mod bookmarks;
mod change_filters;
mod change_recipe;
mod change_settings;
mod choose;
mod choose_file;
mod close_log;
mod filter_file;
mod forget_everything;
mod go;
mod markers;
mod meet_problem;
mod open_project;
mod open_sample;
mod paste;
mod privacy;
mod read_again;
mod read_file;
mod read_profile;
mod recipe_file;
mod redo;
mod report;
mod save_log;
mod save_profile;
mod save_project;
mod save_rejected;
mod show_group;
mod show_profiles;
mod split;
mod stop;
mod switch_language;
mod switch_letters;
mod undo;
mod use_profile;
mod validation;
mod variants_on_map;
mod workshop;

pub use bookmarks::{
    add_bookmark, bookmark_here, change_bookmark, go_to_bookmark, move_bookmark, remove_bookmark, restore_bookmark,
};
pub use change_filters::{add_filter, change_filters, clear_filters, follow_filters, only_filter};
pub use change_recipe::{add_step, change_recipe, follow_recipe, redo_recipe, undo_recipe};
pub use change_settings::{change_dialect, change_settings};
pub use choose::{choose, choose_quietly};
pub use choose_file::choose_files;
pub use close_log::{ask_to_close, close_log};
pub use filter_file::{load_filters, read_filters, save_filters};
pub use forget_everything::forget_everything;
pub use go::{go, show};
pub use markers::{add_marker, change_marker, remove_marker};
pub use meet_problem::meet_problem;
pub use open_project::{forget_project, is_project, open_project};
pub use open_sample::{open_sample, open_sample_as_file};
pub use paste::paste;
pub use privacy::{LEAST_SHOWN, count_unique, hide_small, save_key, use_key};
pub use read_again::{read_again, read_without_extras};
pub use read_file::read_files;
pub use read_profile::read_profile;
pub use recipe_file::{copy_recipe, load_recipe, save_recipe};
pub use redo::redo;
pub use report::{save_report, stop_report, write_report};
pub use save_log::{ask_to_save, look_before_saving, save_log, stop_saving};
pub use save_profile::save_profile;
pub use save_project::{amber_answered, save_project};
pub use save_rejected::{ask_to_save_rejected, save_rejected};
pub use show_group::{keep_as_read, show_group, use_group};
pub use show_profiles::show_profiles;
pub use split::{compare_pair, follow_split, see_group, split_at_day, split_by};
pub use stop::stop;
pub use switch_language::switch_language;
pub use switch_letters::switch_letters;
pub use undo::{redone_first, undo, undone_first};
pub use use_profile::{change_columns, undo_profile, use_profile};
pub use validation::{
    answer_case, change_validation, draw_sample, load_raters_file, load_second_rater, redo_validation, reveal_case,
    save_raters_file, undo_validation,
};
pub use variants_on_map::{begin_with_commonest, put_on_map, show_all_variants, toggle_on_map};
pub use workshop::{begin_workshop, end_workshop, step_workshop, turn_workshop};
