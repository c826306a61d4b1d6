//! The page: screens that show the workspace, and actions that change it.

pub mod actions;
pub mod map;
pub mod speech;
pub mod workspace;

pub fn start() {}
