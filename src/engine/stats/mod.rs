//! Numbers without process words: quantiles of durations.

mod quantile;

pub use quantile::quantile_type_7;
