//! Real logs written in every format come back as the same log.

use crate::exported::{
    as_csv_reads, assert_same, beside_titles, everything, guessed, read_with, told, with_attributes, written,
};
use crate::xes_schema::assert_valid;
use spor::engine::export::{CsvLayout, LogFormat, XesLifecycle};
use spor::engine::import::{ColumnNumber, ImportSettings, Imported, LifecycleRows, Repairs, Roles, Zone};
use spor::engine::log::{Attribute, AttributeLevel, AttributeUse, EventLog};
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

fn comes_back_as_xes(log: &EventLog, name: &str) {
    let file = written(log, LogFormat::Xes(XesLifecycle::AsInLog), &everything(log, Zone::Copenhagen));
    assert_valid(&file);
    let back = read_with(&file, &guessed(&file, "log.xes").settings);
    assert!(back.report.rejected.is_empty(), "{name}: {:?}", back.report.rejected);
    assert_same(&told(log), &told(&back.log), name);
}

/// The columns of case, activity, start, time and resource.
fn parts(roles: &Roles) -> [Vec<ColumnNumber>; 5] {
    let resource = Vec::from_iter(roles.resource);
    [roles.case.clone(), roles.activity.clone(), roles.start.clone(), roles.time.clone(), resource]
}

/// Whether the guess was right; where it was not, the user would put it right, and so does this.
fn comes_back_as_csv(log: &EventLog, layout: CsvLayout, name: &str) -> bool {
    let file = written(log, LogFormat::Csv(layout), &everything(log, Zone::Copenhagen));
    let guess = guessed(&file, "log.csv").settings;
    // «-» is proposed to be read as missing; in a file of Spor's own it is what the log says.
    let settings = ImportSettings { repairs: Repairs::default(), ..with_attributes(&guess, log) };
    let back = read_with(&file, &settings);
    assert!(back.report.rejected.is_empty(), "{name}: {:?}", back.report.rejected);
    let titles = match layout {
        CsvLayout::DanishExcel => ["Sagsnummer", "Aktivitet", "Starttidspunkt", "Sluttidspunkt", "Ressource"],
        CsvLayout::PowerAutomate => ["CaseId", "ActivityName", "StartTimestamp", "EndTimestamp", "Resource"],
    };
    let before = beside_titles(as_csv_reads(told(log), Zone::Copenhagen), &titles);
    assert_same(&before, &told(&back.log), name);
    parts(&guess.roles) == parts(&settings.roles)
}

/// Files that the guess alone would read otherwise, as it would the files that these logs come from: the events have an
/// attribute «Activity» beside the activity.
const GUESSED_WRONG: [&str; 1] = ["running-example/running-example.xes for Power Automate"];

/// What the logs together must have had, or the test shows less than it says.
#[derive(Debug, Default, PartialEq)]
struct Seen {
    starts: usize,
    days: usize,
    milliseconds: usize,
    lifecycles: usize,
    resources: usize,
    case_attributes: usize,
}

impl Seen {
    fn see(&mut self, log: &EventLog) {
        let attribute = |is: &dyn Fn(&Attribute) -> bool| usize::from(log.attributes().iter().any(is));
        self.starts += usize::from(log.start_millis().is_some());
        self.days += usize::from((0..log.event_count()).any(|event| log.is_day_only(event)));
        self.milliseconds += usize::from(log.time_millis().iter().any(|millis| millis % 1000 != 0));
        self.lifecycles += attribute(&|attribute| attribute.used_as == AttributeUse::Lifecycle);
        self.resources += attribute(&|attribute| attribute.used_as == AttributeUse::Resource);
        self.case_attributes += attribute(&|attribute| attribute.level == AttributeLevel::Case);
    }
}

#[test]
fn every_real_log_comes_back_in_every_format() {
    let Some(folder) = logs() else { return };
    let (mut seen, mut wrong) = (Seen::default(), Vec::new());
    for file in FILES {
        let imported = read(&folder.join(file));
        let log = &imported.log;
        assert!(log.event_count() > 40, "{file}");
        seen.see(log);
        comes_back_as_xes(log, &format!("{file} as XES"));
        for (layout, program) in LAYOUTS {
            let name = format!("{file} for {program}");
            if !comes_back_as_csv(log, layout, &name) {
                wrong.push(name);
            }
        }
    }
    assert_eq!(wrong, GUESSED_WRONG);
    let Seen { starts, days, milliseconds, lifecycles, resources, case_attributes } = seen;
    let least = [starts, days, milliseconds, lifecycles, resources, case_attributes].into_iter().min();
    assert!(least >= Some(1), "{seen:?}");
}

const LAYOUTS: [(CsvLayout, &str); 2] =
    [(CsvLayout::DanishExcel, "Excel"), (CsvLayout::PowerAutomate, "Power Automate")];

#[test]
fn the_sample_comes_back_in_every_format() {
    let bytes = spor::engine::samples::service_desk_csv().into_bytes();
    let log = read_with(&bytes, &guessed(&bytes, "sample.csv").settings).log;
    comes_back_as_xes(&log, "sample as XES");
    for (layout, program) in LAYOUTS {
        assert!(comes_back_as_csv(&log, layout, program), "{program}");
    }
}

/// PM4Py, where `SPOR_PM4PY` names a Python that has it, reads what was written and finds the figures of the truth.
#[test]
#[allow(clippy::disallowed_methods, reason = "the test asks where PM4Py is")]
fn pm4py_finds_the_same_figures() {
    let (Some(folder), Ok(python)) = (logs(), std::env::var("SPOR_PM4PY")) else {
        println!("skipped: no ../shared/logs, or no SPOR_PM4PY");
        return;
    };
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("scripts/oracles/export_check.py");
    for (truth, file) in [
        ("receipt", "receipt/receipt.xes"),
        ("helpdesk", "helpdesk/helpdesk.xes.gz"),
        ("sepsis", "sepsis/Sepsis.xes.gz"),
        ("interval", "interval/interval_event_log.xes"),
    ] {
        let bytes = std::fs::read(folder.join(file)).unwrap();
        let settings = ImportSettings { zone: Zone::Utc, ..guessed(&bytes, file).settings };
        let log = read_with(&bytes, &settings).log;
        let formats = [
            (LogFormat::Xes(XesLifecycle::AsInLog), "xes"),
            (LogFormat::Csv(CsvLayout::DanishExcel), "excel.csv"),
            (LogFormat::Csv(CsvLayout::PowerAutomate), "power.csv"),
        ];
        for (format, ending) in formats {
            let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{truth}.{ending}"));
            std::fs::write(&path, written(&log, format, &everything(&log, Zone::Utc))).unwrap();
            let truth = folder.join(format!("truth/{truth}.json"));
            let told = std::process::Command::new(&python).arg(&script).arg(&path).arg(truth).output().unwrap();
            assert!(told.status.success(), "{path:?}\n{}", String::from_utf8_lossy(&told.stdout));
        }
    }
}
