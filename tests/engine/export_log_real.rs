//! Real logs written in every format come back as the same log.

use crate::exported::{
    as_csv_reads, assert_same, beside_titles, everything, guessed, read_with, told, with_attributes, written,
};
use spor::engine::export::{CsvLayout, LogFormat, XesLifecycle};
use spor::engine::import::{ColumnNumber, Imported, LifecycleRows, Roles, Zone};
use spor::engine::log::EventLog;
use std::path::{Path, PathBuf};

fn logs() -> Option<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/logs");
    if !folder.is_dir() {
        println!("skipped: no ../shared/logs");
        return None;
    }
    Some(folder)
}

/// Files with starts, days without clocks, offsets, lifecycle, ties, `case:` and blanks in names, Danish letters.
const FILES: [&str; 22] = [
    "running-example/running-example.xes",
    "receipt/receipt.xes",
    "receipt/receipt.csv",
    "helpdesk/helpdesk.xes.gz",
    "helpdesk/helpdesk_best.csv",
    "helpdesk-danish/helpdesk_da_cp1252_semicolon.csv",
    "helpdesk-danish/helpdesk_da_dots_utf8_pipe.csv",
    "bpic2013-closed/bpic2013_closed_problems.xes.gz",
    "bpic2013-closed/BPI2013_closed.csv",
    "roadtraffic100/roadtraffic100traces.xes",
    "roadtraffic100/roadtraffic100traces.csv",
    "sepsis/Sepsis.xes.gz",
    "interval/interval_event_log.xes",
    "interval/interval_event_log.csv",
    "teleclaims/02_teleclaims.xes.gz",
    "bpic2020-DomesticDeclarations/BPI2020_DomesticDeclarations.xes.gz",
    "hospital-billing-1tpv/14_Billing_1t_per_variant.xes.gz",
    "bpic2015-5/BPIC15_5.xes.gz",
    "callcenter/CallcenterExample.csv",
    "purchasing/PurchasingExample.csv.gz",
    "patients/patients.csv",
    "servicenow/incident_event_log_kaggle_119998.csv.gz",
];

/// The log as the page reads it, every event of it.
fn read(path: &Path) -> Imported {
    let bytes = std::fs::read(path).unwrap();
    let mut settings = guessed(&bytes, &path.to_string_lossy()).settings;
    settings.lifecycle_rows = LifecycleRows::All;
    read_with(&bytes, &settings)
}

fn assert_comes_back_as_xes(log: &EventLog, name: &str) {
    let file = written(log, LogFormat::Xes(XesLifecycle::AsInLog), &everything(log, Zone::Copenhagen));
    let back = read_with(&file, &guessed(&file, "log.xes").settings);
    assert!(back.report.rejected.is_empty(), "{name}: {:?}", back.report.rejected);
    assert_same(&told(log), &told(&back.log), name);
}

/// Case, activity, start, time and resource.
fn parts(roles: &Roles) -> (&[ColumnNumber], &[ColumnNumber], &[ColumnNumber], &[ColumnNumber], Option<ColumnNumber>) {
    (&roles.case, &roles.activity, &roles.start, &roles.time, roles.resource)
}

/// Whether the guess was right; where it was not, the user would put it right, and so does this.
fn comes_back_as_csv(log: &EventLog, layout: CsvLayout, name: &str) -> bool {
    let file = written(log, LogFormat::Csv(layout), &everything(log, Zone::Copenhagen));
    let guess = guessed(&file, "log.csv").settings;
    let settings = with_attributes(&guess, log);
    let is_right = parts(&guess.roles) == parts(&settings.roles);
    if !is_right {
        println!("{name}: {:?} instead of {:?}", parts(&guess.roles), parts(&settings.roles));
    }
    let back = read_with(&file, &settings);
    assert!(back.report.rejected.is_empty(), "{name}: {:?}", back.report.rejected);
    let titles = match layout {
        CsvLayout::DanishExcel => ["Sagsnummer", "Aktivitet", "Starttidspunkt", "Sluttidspunkt", "Ressource"],
        CsvLayout::PowerAutomate => ["CaseId", "ActivityName", "StartTimestamp", "EndTimestamp", "Resource"],
    };
    let before = beside_titles(as_csv_reads(told(log), Zone::Copenhagen), &titles);
    assert_same(&before, &told(&back.log), name);
    is_right
}

#[test]
fn every_real_log_comes_back_in_every_format() {
    let Some(folder) = logs() else { return };
    let only = std::env::var("ONLY").unwrap_or_default();
    for file in FILES.into_iter().filter(|f| f.contains(&only)) {
        println!("{file}");
        let imported = read(&folder.join(file));
        let log = &imported.log;
        assert!(log.event_count() > 40, "{file}");
        assert_comes_back_as_xes(log, &format!("{file} as XES"));
        comes_back_as_csv(log, CsvLayout::DanishExcel, &format!("{file} for Excel"));
        comes_back_as_csv(log, CsvLayout::PowerAutomate, &format!("{file} for Power Automate"));
    }
}

#[test]
fn the_sample_comes_back_in_every_format() {
    let imported = {
        let bytes = spor::engine::samples::service_desk_csv().into_bytes();
        read_with(&bytes, &guessed(&bytes, "sample.csv").settings)
    };
    assert_comes_back_as_xes(&imported.log, "sample as XES");
    comes_back_as_csv(&imported.log, CsvLayout::DanishExcel, "sample for Excel");
    comes_back_as_csv(&imported.log, CsvLayout::PowerAutomate, "sample for Power Automate");
}
