//! Native tests of the engine and the session: golden values, laws, real logs, import dialects.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod architecture;
mod waiting_line;
mod words;
mod xes_gzip;
mod samples_service_desk;
