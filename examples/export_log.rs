//! Writes any log Spor can read in another format, as the page would: for checks with other tools.
//!
//! `cargo run --release --example export_log -- FILE excel-csv|power-automate|xes|xlsx OUT`
//!
//! Roles are guessed as on the page; times without an offset are read, and times are written, as UTC.
#![allow(clippy::disallowed_methods, reason = "it says how long its work took")]

#[path = "figures/reading.rs"]
#[allow(dead_code)]
mod reading;

use spor::engine::export::{
    ColumnTitles, CsvLayout, LogExport, LogFormat, LogWorkbook, LogWriter, SHEET_ROWS, SheetSettings, XesLifecycle,
};
use spor::engine::import::Zone;
use spor::engine::log::EventLog;
use std::io::Write;
use std::path::Path;

const USAGE: &str = "usage: export_log FILE excel-csv|power-automate|xes|xlsx OUT";
/// Events that are written before they go to the disk.
const PIECE: usize = 10_000;

fn main() -> std::process::ExitCode {
    match export(&std::env::args().skip(1).collect::<Vec<_>>()) {
        Ok(told) => {
            println!("{told}");
            std::process::ExitCode::SUCCESS
        }
        Err(problem) => {
            eprintln!("{problem}");
            std::process::ExitCode::FAILURE
        }
    }
}

fn export(arguments: &[String]) -> Result<String, String> {
    let [file, format, out] = arguments else { return Err(USAGE.into()) };
    let log = reading::read(Path::new(file), &reading::Asked::default())?.log;
    let titles = ColumnTitles {
        case: "Case".into(),
        activity: "Activity".into(),
        time: "Complete".into(),
        start: "Start".into(),
        resource: "Resource".into(),
    };
    let options = LogExport { attributes: (0..log.attributes().len()).collect(), zone: Zone::Utc, titles };
    let begun = std::time::Instant::now();
    let told = match format.as_str() {
        "excel-csv" => write_pieces(&log, LogFormat::Csv(CsvLayout::DanishExcel), &options, out),
        "power-automate" => write_pieces(&log, LogFormat::Csv(CsvLayout::PowerAutomate), &options, out),
        "xes" => write_pieces(&log, LogFormat::Xes(XesLifecycle::AsInLog), &options, out),
        "xlsx" => {
            let settings = SheetSettings { name: "Log".into(), created_millis: 0, rows_at_most: SHEET_ROWS };
            let mut workbook = LogWorkbook::new(&log, &options, settings);
            while workbook.write_some(&log, PIECE).map_err(|problem| problem.to_string())? {}
            let (bytes, written) = workbook.finish().map_err(|problem| problem.to_string())?;
            std::fs::write(out, bytes).map_err(|problem| format!("{out}: {problem}"))?;
            Ok(format!("{written:?}"))
        }
        _ => Err(USAGE.into()),
    }?;
    Ok(format!("{told} in {:.2} s", begun.elapsed().as_secs_f64()))
}

fn write_pieces(log: &EventLog, format: LogFormat, options: &LogExport, out: &str) -> Result<String, String> {
    let problem = |problem: std::io::Error| format!("{out}: {problem}");
    let mut file = std::fs::File::create(out).map_err(problem)?;
    let mut writer = LogWriter::new(log, format, options);
    let (mut piece, mut bytes) = (Vec::new(), 0);
    loop {
        let more = writer.write_some(log, &mut piece, PIECE);
        file.write_all(&piece).map_err(problem)?;
        bytes += piece.len();
        piece.clear();
        if !more {
            return Ok(format!("{} events, {bytes} bytes", writer.events_written()));
        }
    }
}
