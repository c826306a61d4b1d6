//! The sample «It-servicedesk 2023»: 9,000 invented tickets of an it service desk and their statuses.
//!
//! The clean layer, without faults, is an event log at once ([`service_desk`]) and the same as a file
//! ([`service_desk_csv`]); the raw layer with planted faults is made from the same rows.

mod course;
mod creation;
mod plan;
mod raw;
mod ticket;
mod words;
mod write;

use super::file::{Characters, Dialect, file_bytes};
use super::{Layer, SampleFile, SplitMix64, office_hours::OfficeHours};
use crate::engine::log::RawEvents;
use crate::engine::ordering::sort_by_key;
use course::Change;
use ticket::Ticket;

/// Rises when the bytes of the sample change.
pub const SERVICE_DESK_VERSION: u32 = 1;

const SEED: u64 = 2023;
/// Faults are drawn apart from the clean rows, which so stay the same whatever is planted in them.
const RAW_SEED: u64 = 1 << 32;

/// The file of a service desk: comma, UTF-8 without a mark, LF.
const DIALECT: Dialect = Dialect { delimiter: ',', characters: Characters::Utf8, line_end: "\n" };

/// The sample as events in order of time: 65,021 of 9,000 cases.
pub fn service_desk() -> RawEvents {
    let (tickets, changes) = generate(1);
    write::raw_events(&tickets, &changes)
}

/// The sample as a file: comma, UTF-8, LF, `yyyy-mm-dd hh:mm:ss` on Copenhagen's clock.
pub fn service_desk_csv() -> String {
    let (tickets, changes) = generate(1);
    write::csv(&tickets, &changes)
}

/// The one file of the sample, with `scale` times 9,000 tickets.
pub fn files(layer: Layer, scale: u32) -> Vec<SampleFile> {
    let name = format!("it_servicedesk_2023_{}_v{SERVICE_DESK_VERSION}.csv", layer.in_file_name());
    let bytes = match layer {
        Layer::Clean => {
            let (tickets, changes) = generate(scale);
            write::csv(&tickets, &changes).into_bytes()
        }
        Layer::Raw => {
            let mut records = Vec::new();
            for batch in 0..scale {
                let (mut tickets, mut changes) = (Vec::new(), Vec::new());
                generate_batch(batch, &mut tickets, &mut changes);
                sort_by_key(&mut changes, |change| (change.wall, change.ticket, change.number));
                let clean = write::records(&tickets, &changes, batch * plan::TICKETS as u32);
                let mut random = SplitMix64::new(SEED + RAW_SEED + u64::from(batch));
                records.extend(raw::raw_records(clean, batch as usize, scale as usize, &mut random));
            }
            if scale > 1 {
                sort_by_key(&mut records, |record| record.place);
            }
            file_bytes(DIALECT, &[], &words::COLUMNS, &records, None)
        }
    };
    vec![SampleFile { name, bytes }]
}

/// Tickets in order of creation within each batch, and their changes in order of time.
fn generate(scale: u32) -> (Vec<Ticket>, Vec<Change>) {
    let (mut tickets, mut changes) = (Vec::new(), Vec::new());
    for batch in 0..scale {
        generate_batch(batch, &mut tickets, &mut changes);
    }
    sort_by_key(&mut changes, |change| (change.wall, change.ticket, change.number));
    (tickets, changes)
}

/// Adds 9,000 tickets and their changes, numbered behind those that are there.
fn generate_batch(batch: u32, tickets: &mut Vec<Ticket>, changes: &mut Vec<Change>) {
    let mut random = SplitMix64::new(SEED + u64::from(batch));
    let hours = OfficeHours::new(2023..=2024);
    let plans = plan::plans(&mut random);
    let creations = creation::creations(&hours, &mut random);
    tickets.reserve(plans.len());
    changes.reserve(65_100);
    for (plan, &created) in plans.iter().zip(&creations) {
        let number = tickets.len() as u32;
        tickets.push(Ticket::new(plan, created, &hours, &mut random));
        course::follow(number, created, plan, &hours, &mut random, changes);
    }
}
