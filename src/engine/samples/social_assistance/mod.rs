//! The sample «Kontanthjælp og lægeerklæringer»: 2,400 invented cases of social assistance in Eksempelby.
//!
//! What both layers have, because it is a property of the data and nothing in the file could bring it back: open
//! cases (the extract ends 29-02-2024), 120 cases begun before the window (their first events are missing),
//! activities of which only the day is registered, and the delay of registration.

mod course;
mod plan;
mod raw;
mod raw_words;
mod words;
mod write;

use super::file::{Characters, Dialect, file_bytes};
use super::record::Record;
use super::{Layer, SampleFile, SplitMix64, office_hours::OfficeHours};

/// Rises when the bytes of the sample change.
const VERSION: u32 = 1;
const SEED: u64 = 2021;
/// Faults are drawn apart from the clean rows, which so stay the same whatever is planted in them.
const RAW_SEED: u64 = 1 << 32;

/// A file that Excel saves on Danish Windows.
const DIALECT: Dialect = Dialect { delimiter: ';', characters: Characters::Windows1252, line_end: "\r\n" };
/// What a report has above the names of its columns.
const TITLES: [&str; 2] =
    ["Kontanthjælp og lægeerklæringer - Eksempelby Kommune (opdigtede data)", "Udtrukket 29-02-2024 23:59"];

/// The one file of the sample, with `scale` times 2,400 cases; rows stand by case.
pub fn files(layer: Layer, scale: u32) -> Vec<SampleFile> {
    let hours = OfficeHours::new(2021..=2027);
    let mut records = Vec::new();
    for batch in 0..scale {
        let clean = clean_records(batch, &hours);
        records.extend(match layer {
            Layer::Clean => clean,
            Layer::Raw => raw::raw_records(clean, &mut SplitMix64::new(SEED + RAW_SEED + u64::from(batch))),
        });
    }
    let bytes = match layer {
        Layer::Clean => file_bytes(DIALECT, &[], &words::COLUMNS, &records, None),
        Layer::Raw => file_bytes(DIALECT, &TITLES, &words::COLUMNS, &records, Some(&raw::total_line(&records))),
    };
    let name = format!("kontanthjaelp_laegeerklaeringer_{}_v{VERSION}.csv", layer.in_file_name());
    vec![SampleFile { name, bytes }]
}

fn clean_records(batch: u32, hours: &OfficeHours) -> Vec<Record> {
    let mut random = SplitMix64::new(SEED + u64::from(batch));
    let plans = plan::plans(hours, &mut random);
    let mut records = Vec::with_capacity(40_000);
    for (number, plan) in plans.iter().enumerate() {
        let case = batch as usize * plans.len() + number + 1;
        let steps = course::steps(plan, hours, &mut random);
        write::write_case(case, plan, &steps, &mut records);
    }
    records
}
