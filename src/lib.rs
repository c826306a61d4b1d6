//! Spor: process mining in the browser, where no citizen's data ever leaves the machine.
//!
//! Six layers, described with their rules in `ARCHITECTURE.md`: [`engine`] computes figures,
//! [`protocol`] names the messages, [`session`] answers them, [`present`] puts figures into words,
//! and `worker` and `ui` are the two halves that only exist in a browser.
#![deny(clippy::unwrap_used, clippy::expect_used)]

pub mod engine;
pub mod present;
pub mod protocol;
pub mod session;

#[cfg(target_arch = "wasm32")]
pub mod ui;
#[cfg(target_arch = "wasm32")]
pub mod worker;
