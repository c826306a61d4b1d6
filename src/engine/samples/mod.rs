//! Invented logs to try Spor with: no citizen and no employee stands behind any row.
//!
//! A sample is a pure function of its seed: the same bytes natively and in the browser. What it shows is
//! planted by exact numbers, and counted again by `scripts/sample_oracle.py`, which shares no code with it.

mod duration;
mod office_hours;
mod random;
mod service_desk;

pub use random::SplitMix64;
pub use service_desk::{SERVICE_DESK_VERSION, service_desk, service_desk_csv};
