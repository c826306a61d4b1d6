//! Invented logs of any size for measuring: a service desk with 26 activities, about 12 events a case.
//!
//! `cargo run --release --example generate_log -- --events 1000000 --order time|shuffled --format csv|xes --out FILE`
//! The same `--seed` (default 1) gives the same bytes everywhere. `--columns 100` adds columns that nobody needs to a CSV.

mod course;
mod write;

use spor::engine::samples::SplitMix64;
use std::io::Write;

fn main() -> std::io::Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let value = |name: &str| {
        let at = arguments.iter().position(|argument| argument == name)?;
        arguments.get(at + 1).cloned()
    };
    let number = |name: &str, otherwise: u64| value(name).and_then(|text| text.parse().ok()).unwrap_or(otherwise);
    let Some(out) = value("--out") else {
        eprintln!(
            "usage: generate_log --events N [--order time|shuffled] [--format csv|xes] [--columns C] [--seed S] --out FILE"
        );
        std::process::exit(2);
    };
    let mut random = SplitMix64::new(number("--seed", 1));
    let mut events = course::events(number("--events", 100_000) as usize, &mut random);
    let mut file = std::io::BufWriter::with_capacity(1 << 20, std::fs::File::create(&out)?);
    if value("--format").as_deref() == Some("xes") {
        events.sort_unstable_by_key(|event| (event.case, event.number));
        write::xes(&events, &mut file)?;
    } else {
        events.sort_unstable_by_key(|event| (event.second, event.case, event.number));
        if value("--order").as_deref() == Some("shuffled") {
            random.shuffle(&mut events);
        }
        write::csv(&events, number("--columns", 7), &mut random, &mut file)?;
    }
    file.flush()
}
