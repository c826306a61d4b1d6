//! Invented logs to try Spor with: no citizen and no employee stands behind any row.

mod random;

pub use random::SplitMix64;
