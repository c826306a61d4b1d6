#![allow(clippy::unwrap_used, clippy::expect_used, dead_code)]
#[path = "engine/export_log_real.rs"]
mod export_log_real;
#[path = "engine/exported.rs"]
mod exported;
