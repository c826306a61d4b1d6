//! The raw layer of the service desk: the clean rows with an export's faults planted in them.
//!
//! Undone by the reader: «Løst» is called «Løst af agent» from June on, blanks behind a category, a name where the
//! clean row names no employee. Left out by the reader: tickets of their own (test tickets, of which some ran in the
//! nights when the clocks change; merged tickets; tickets closed unsolved; old tickets closed all at once), and
//! rows dated years ahead. Tickets that end in 2024 and equal times are no faults: both layers have them.

use super::super::calendar::{DAY, day_number};
use super::super::faults::Faults;
use super::super::record::Record;
use super::super::text::{Clock, clock, digits};
use super::super::{SplitMix64, planting::choose};
use super::plan::TICKETS;
use super::words::Status;
use crate::engine::ordering::sort_by_key;

const CASE: usize = 0;
const STATUS: usize = 1;
const CHANGED: usize = 2;
const AGENT: usize = 3;
const GROUP: usize = 4;
const CATEGORY: usize = 5;
const SUBCATEGORY: usize = 6;
const DEADLINE: usize = 10;
const SATISFACTION: usize = 11;

const TEST_TICKETS: usize = 45;
const MERGED_TICKETS: usize = 120;
const UNSOLVED_TICKETS: usize = 50;
const OLD_TICKETS: usize = 300;
const IN_SUMMER_TIME_GAP: usize = 6;
const IN_REPEATED_HOUR: usize = 8;
/// What the old file called «Løst af agent».
const OLD_SOLVED: &str = "Løst";
const MERGED: &str = "Flettet";
/// Invented people whose names stand where initials should.
const NAMES: [&str; 3] = ["Gunver Ravnholt", "Tyge Ellekær", "Ottilie Brinkgård"];

/// The raw rows of one batch, in order of time; `batches` in all decide which numbers are free.
pub fn raw_records(clean: Vec<Record>, batch: usize, batches: usize, random: &mut SplitMix64) -> Vec<Record> {
    let mut faults = Faults::new(clean, random);
    faults.change(400, &|_| true, &mut |number, record, _| {
        let blanks = [" ", "  "][number % 2];
        record.set(CATEGORY, &format!("{}{blanks}", record.cell(CATEGORY)));
    });
    faults.change(3, &|record| record.cell(AGENT).is_empty(), &mut |number, record, _| {
        record.set(AGENT, NAMES[number]);
    });
    let may_be_misdated = |record: &Record| record.cell(STATUS) == Status::InProgress.name();
    faults.add_copies(25, &may_be_misdated, &mut |_, record, random| {
        let year = random.between(2031, 2033);
        record.set(CHANGED, &format!("{year}{}", &record.cell(CHANGED)[4..]));
    });
    let mut records = faults.finish();
    let tickets = own_tickets(&records, batch, batches, random);
    records.extend(tickets);
    sort_by_key(&mut records, |record| record.place);
    let first_of_june = day_number(2023, 6, 1) * DAY;
    for record in records.iter_mut().filter(|r| r.place < first_of_june && r.cell(STATUS) == Status::Solved.name()) {
        record.set(STATUS, OLD_SOLVED);
    }
    records
}

/// Tickets that only the raw file has.
fn own_tickets(clean: &[Record], batch: usize, batches: usize, random: &mut SplitMix64) -> Vec<Record> {
    let of_2023 = TEST_TICKETS + MERGED_TICKETS + UNSOLVED_TICKETS;
    let mut number = (TICKETS * batches + of_2023 * batch) as i64;
    let is_new = |position: usize| {
        let record = &clean[position];
        record.cell(STATUS) == Status::New.name() && !record.cell(CATEGORY).ends_with(' ')
    };
    let models = choose(random, clean.len(), of_2023 + OLD_TICKETS, &is_new);
    let (mut records, mut models) = (Vec::new(), models.into_iter().map(|position| &clean[position]));
    for (test, model) in models.by_ref().take(TEST_TICKETS).enumerate() {
        // Nightly tests: some of their rows stand in the hour that a change of clocks skips or repeats.
        let night = match test {
            0..IN_SUMMER_TIME_GAP => Some(day_number(2023, 3, 26)),
            _ if test < IN_SUMMER_TIME_GAP + IN_REPEATED_HOUR => Some(day_number(2023, 10, 29)),
            _ => None,
        };
        let wall = night.map_or(model.place, |day| day * DAY + 2 * 3600 + 30 * 60);
        let before = wall - 8 * 3600 - random.between(0, 3600);
        let mut model = model.clone();
        model.set(CATEGORY, "TEST");
        model.set(SUBCATEGORY, "Test");
        let steps = [(Status::New.name(), before), (Status::InProgress.name(), wall)];
        ticket(&model, "IT2023-", &mut number, &steps, &mut records);
        let closed = wall + random.between(3, 9) * 3600;
        ticket_row(&model, "IT2023-", number, (Status::ClosedBySystem.name(), closed), &mut records);
    }
    for model in models.by_ref().take(MERGED_TICKETS) {
        let (assigned, merged) = (model.place + random.between(120, 3600), random.between(3601, 90_000));
        let steps =
            [(Status::New.name(), model.place), (Status::Assigned.name(), assigned), (MERGED, model.place + merged)];
        ticket(model, "IT2023-", &mut number, &steps, &mut records);
    }
    for model in models.by_ref().take(UNSOLVED_TICKETS) {
        let (assigned, begun) = (random.between(120, 3600), random.between(3601, 20_000));
        let steps = [
            (Status::New.name(), model.place),
            (Status::Assigned.name(), model.place + assigned),
            (Status::InProgress.name(), model.place + begun),
            (Status::ClosedByUser.name(), model.place + random.between(30_000, 400_000)),
        ];
        ticket(model, "IT2023-", &mut number, &steps, &mut records);
    }
    let mut old_number = (OLD_TICKETS * batch) as i64 + 4_000;
    for model in models {
        let created = model.place - 365 * DAY;
        let mut model = model.clone();
        model.set(DEADLINE, &written(created + 3 * DAY));
        let steps = [
            (Status::New.name(), created),
            (Status::Assigned.name(), created + random.between(120, 7200)),
            (Status::InProgress.name(), created + random.between(7201, 200_000)),
            (Status::ClosedBySystem.name(), day_number(2023, 12, 22) * DAY + 15 * 3600),
        ];
        ticket(&model, "IT2022-", &mut old_number, &steps, &mut records);
    }
    records
}

/// The rows of one more ticket, which says the same of itself as `model`.
fn ticket(model: &Record, series: &str, number: &mut i64, steps: &[(&str, i64)], records: &mut Vec<Record>) {
    *number += 1;
    steps.iter().for_each(|&step| ticket_row(model, series, *number, step, records));
}

fn ticket_row(model: &Record, series: &str, number: i64, (status, wall): (&str, i64), records: &mut Vec<Record>) {
    let mut record = model.clone();
    let mut id = series.to_owned();
    digits(number, 5, &mut id);
    record.place = wall;
    record.set(CASE, &id);
    record.set(STATUS, status);
    record.set(CHANGED, &written(wall));
    if status.starts_with("Lukket") {
        record.set(AGENT, "");
    }
    record.set(GROUP, super::words::GROUPS[0]);
    record.set(SATISFACTION, "");
    records.push(record);
}

fn written(wall: i64) -> String {
    let mut text = String::new();
    clock(wall, Clock::IsoSeconds, &mut text);
    text
}
