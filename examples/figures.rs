//! The figures of any log Spor can read, as JSON, so that anyone can hold Spor against another tool.
//!
//! `cargo run --release --example figures -- FILE [--case C --activity A --time T] [--start S]
//! [--resource R] [--lifecycle L] [--date-pattern P] [--time-zone Z] [--view all|complete|act+life]`
//!
//! What is not named is guessed as on the page. Columns are called by the names of the header (as the
//! page shows them, case:concept:name for a trace's own in XES); a role that takes several is named several times. The zone is
//! UTC unless `--time-zone Europe/Copenhagen` is asked for. Times of edges and cases are those of the completions.

#[path = "figures/reading.rs"]
mod reading;
#[path = "figures/view_entry.rs"]
mod view_entry;

use reading::{Asked, View};
use spor::engine::import::Zone;
use std::io::Write;

const USAGE: &str = "usage: figures FILE [--case C --activity A --time T] [--start S] [--resource R] [--lifecycle L] \
    [--date-pattern P] [--time-zone UTC|Europe/Copenhagen] [--view all|complete|act+life]";

fn main() -> std::process::ExitCode {
    match figures(std::env::args().skip(1)) {
        Ok(json) => {
            // A reader that has seen enough (`| head`) closes the pipe: no fault of ours.
            let _ = writeln!(std::io::stdout(), "{json}");
            std::process::ExitCode::SUCCESS
        }
        Err(problem) => {
            eprintln!("{problem}");
            std::process::ExitCode::FAILURE
        }
    }
}

fn figures(arguments: impl Iterator<Item = String>) -> Result<String, String> {
    let (file, asked) = options(arguments)?;
    let imported = reading::read(std::path::Path::new(&file), &asked)?;
    for rows in &imported.report.rejected {
        eprintln!("{} rows left out: {:?}, first on line {:?}", rows.count, rows.reason, rows.first_lines.first());
    }
    serde_json::to_string_pretty(&view_entry::view_entry(&imported.log)).map_err(|problem| problem.to_string())
}

fn options(mut arguments: impl Iterator<Item = String>) -> Result<(String, Asked), String> {
    let (mut file, mut asked) = (None, Asked::default());
    while let Some(argument) = arguments.next() {
        if !argument.starts_with("--") {
            if file.replace(argument).is_some() {
                return Err(USAGE.into());
            }
            continue;
        }
        let value = arguments.next().ok_or(USAGE)?;
        match argument.as_str() {
            "--case" => asked.case.push(value),
            "--activity" => asked.activity.push(value),
            "--time" => asked.time.push(value),
            "--start" => asked.start.push(value),
            "--resource" => asked.resource = Some(value),
            "--lifecycle" => asked.lifecycle = Some(value),
            "--date-pattern" => asked.date_pattern = Some(value),
            "--time-zone" => {
                asked.zone = match value.to_ascii_lowercase().as_str() {
                    "utc" | "z" | "etc/utc" => Zone::Utc,
                    "europe/copenhagen" | "copenhagen" => Zone::Copenhagen,
                    _ => return Err(format!("{value}: the zones are UTC and Europe/Copenhagen")),
                }
            }
            "--view" => {
                asked.view = match value.as_str() {
                    "all" => View::All,
                    "complete" => View::Complete,
                    "act+life" => View::ActivityAndLifecycle,
                    _ => return Err(USAGE.into()),
                }
            }
            _ => return Err(format!("{argument} is not an option\n{USAGE}")),
        }
    }
    Ok((file.ok_or(USAGE)?, asked))
}
