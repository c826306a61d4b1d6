//! Reads an XES file into a log with Spor, as the page does: a look at the beginning, then the whole in pieces.

use std::io::Read;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let path = std::env::args().nth(1).ok_or("usage: spor FILE.xes")?;
    let total = std::fs::metadata(&path)?.len();
    let mut file = std::fs::File::open(&path)?;
    let mut beginning = vec![0; 1 << 20];
    let mut filled = 0;
    while filled < beginning.len() {
        match file.read(&mut beginning[filled..])? {
            0 => break,
            read => filled += read,
        }
    }
    let settings = spor::engine::import::probe(&beginning[..filled], filled as u64 == total, &path)?.settings;
    let (wall, cpu) = (std::time::Instant::now(), cpu_millis());
    let mut importer = spor::engine::import::Importer::new(settings, Some(total))?;
    let mut file = std::fs::File::open(&path)?;
    let mut piece = vec![0; 256 << 10];
    loop {
        match file.read(&mut piece)? {
            0 => break,
            read => importer.feed(&piece[..read])?,
        }
    }
    let imported = importer.finish()?;
    let (cpu, wall) = (cpu_millis() - cpu, wall.elapsed().as_millis());
    let (cases, events) = (imported.log.case_count(), imported.log.event_count());
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
