//! Writes the sample «It-servicedesk 2023» as the file a service desk would export.
//!
//! `cargo run --release --example sample_csv > service_desk.csv`

use std::io::Write;

fn main() -> std::io::Result<()> {
    std::io::stdout().write_all(spor::engine::samples::service_desk_csv().as_bytes())
}
