//! Reads an XES file into a log with the `process_mining` crate.

use process_mining::core::event_data::case_centric::xes::{XESImportOptions, import_xes_path};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let path = std::env::args().nth(1).ok_or("usage: peer FILE.xes")?;
    let (wall, cpu) = (std::time::Instant::now(), cpu_millis());
    let log = import_xes_path(&path, XESImportOptions::default())?;
    let (cpu, wall) = (cpu_millis() - cpu, wall.elapsed().as_millis());
    let (cases, events) = (log.traces.len(), log.traces.iter().map(|trace| trace.events.len()).sum::<usize>());
    println!("{{\"cases\":{cases},\"events\":{events},\"wall_ms\":{wall},\"cpu_ms\":{cpu}}}");
    Ok(())
}

/// CPU milliseconds of this process so far, user and system.
fn cpu_millis() -> u64 {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let fields: Vec<&str> = stat.rsplit(')').next().unwrap_or_default().split_whitespace().collect();
    // Clock ticks are hundredths of a second on every Linux that Rust runs on.
    [11, 12].iter().filter_map(|&at| fields.get(at)?.parse::<u64>().ok()).sum::<u64>() * 10
}
