//! The sample «It-servicedesk 2023»: 9,000 invented tickets of an it service desk and their statuses.
//!
//! This is the clean layer, without faults. It is an event log at once ([`service_desk`]) and the same as a
//! file ([`service_desk_csv`]); the raw layer with planted faults will be made from the same changes.

mod course;
mod creation;
mod plan;
mod ticket;
mod words;
mod write;

use super::{SplitMix64, office_hours::OfficeHours};
use crate::engine::log::RawEvents;
use crate::engine::ordering::sort_by_key;
use course::Change;
use ticket::Ticket;

/// Rises when the bytes of the sample change.
pub const SERVICE_DESK_VERSION: u32 = 1;

const SEED: u64 = 2023;

/// The sample as events in order of time: 65,021 of 9,000 cases.
pub fn service_desk() -> RawEvents {
    let (tickets, changes) = generate();
    write::raw_events(&tickets, &changes)
}

/// The sample as a file: comma, UTF-8, LF, `yyyy-mm-dd hh:mm:ss` on Copenhagen's clock.
pub fn service_desk_csv() -> String {
    let (tickets, changes) = generate();
    write::csv(&tickets, &changes)
}

/// Tickets in order of creation, and their changes in order of time.
fn generate() -> (Vec<Ticket>, Vec<Change>) {
    let mut random = SplitMix64::new(SEED);
    let hours = OfficeHours::new();
    let plans = plan::plans(&mut random);
    let creations = creation::creations(&hours, &mut random);
    let (mut tickets, mut changes) = (Vec::with_capacity(plans.len()), Vec::with_capacity(65_100));
    for (number, (plan, &created)) in plans.iter().zip(&creations).enumerate() {
        tickets.push(Ticket::new(plan, created, &hours, &mut random));
        course::follow(number as u32, created, plan, &hours, &mut random, &mut changes);
    }
    sort_by_key(&mut changes, |change| (change.wall, change.ticket, change.number));
    (tickets, changes)
}
