//! The raw layer of the insured unemployed: the clean rows with an export's faults planted in them.
//!
//! Undone by the reader: start and end exchanged; the old number 5 of fund 7 before July 2023; 31-12-9999 for an
//! open end; and 60 cases in which a later spell of the same person stands under the number of the first. The clean
//! layer has those as two cases: a new registration more than 28 days after the last one ended begins a new case.
//! Left out by the reader: rows that repeat another in small letters, and meetings registered too late, which stand
//! behind their next meeting in the file with a date before the last one.

use super::super::calendar::{DAY, day_number};
use super::super::faults::Faults;
use super::super::record::Record;
use super::super::text::{Clock, clock};
use super::super::{SplitMix64, planting::choose};
use super::plan::{EXTRACT, Plan};
use super::words::{Activity, FUNDS};
use super::write::case_id;
use std::collections::BTreeMap;

const CASE: usize = 0;
const ACTIVITY: usize = 1;
const TIME: usize = 2;
const END: usize = 3;
const FUND: usize = 8;
const OFFER_END: usize = 3;

const JOINED_SPELLS: usize = 60;
const EXCHANGED: usize = 120;
const REGISTERED_LATE: usize = 35;
const REPEATED_IN_SMALL_LETTERS: usize = 20;
/// Days between two spells of a person that are two cases.
const DAYS_BETWEEN_SPELLS: i64 = 28;
const OLD_FUND: &str = "5";
const OPEN_END: &str = "31-12-9999";

/// The raw rows of one batch: events and offers. `first_case` is the number of the batch's first case.
pub fn raw_records(
    first_case: u32,
    plans: &[Plan],
    mut events: Vec<Record>,
    mut offers: Vec<Record>,
    random: &mut SplitMix64,
) -> (Vec<Record>, Vec<Record>) {
    let joined = joined_spells(first_case, plans, random);
    let new_numbers = day_number(2023, 7, 1) * DAY;
    for record in &mut events {
        if record.cell(FUND) == FUNDS[FUNDS.len() - 1] && record.place < new_numbers {
            record.set(FUND, OLD_FUND);
        }
    }
    for record in &mut offers {
        if record.cell(OFFER_END).is_empty() {
            record.set(OFFER_END, OPEN_END);
        }
    }
    let last_meetings = last_meetings(&events);
    let mut faults = Faults::new(events, random);
    let late = faults.pick(REGISTERED_LATE, &|position, _| last_meetings[position].is_some());
    for position in late {
        let Some(last) = last_meetings[position] else { continue };
        let wall = last - faults.random.between(1, 3) * DAY;
        let mut record = faults.records[position].clone();
        record.set(TIME, &utc(wall));
        record.set(END, &utc(wall + 1800));
        faults.add_behind(position, record);
    }
    faults.change(EXCHANGED, &|record| !record.cell(END).is_empty(), &mut |_, record, _| {
        let (start, end) = (record.cell(TIME).to_owned(), record.cell(END).to_owned());
        record.set(TIME, &end);
        record.set(END, &start);
    });
    let has_capital = |record: &Record| record.cell(ACTIVITY).starts_with(|letter: char| letter.is_ascii_uppercase());
    faults.add_copies(REPEATED_IN_SMALL_LETTERS, &has_capital, &mut |_, record, _| {
        record.set(ACTIVITY, &record.cell(ACTIVITY).to_lowercase());
    });
    let mut events = faults.finish();
    for record in events.iter_mut().chain(&mut offers) {
        if let Some(id) = joined.get(record.cell(CASE)) {
            record.set(CASE, id);
        }
    }
    (events, offers)
}

/// For each meeting of the job centre: the wall clock of the meeting before it in its case.
fn last_meetings(events: &[Record]) -> Vec<Option<i64>> {
    let mut of_case: BTreeMap<&str, i64> = BTreeMap::new();
    let resets = [Activity::CentreMeeting.name(), Activity::JointMeeting.name()];
    let mut last = Vec::with_capacity(events.len());
    for record in events {
        let is_centre_meeting = record.cell(ACTIVITY) == resets[0];
        last.push(if is_centre_meeting { of_case.get(record.cell(CASE)).copied() } else { None });
        if resets.contains(&record.cell(ACTIVITY)) {
            of_case.insert(record.cell(CASE), record.place);
        }
    }
    last
}

/// Numbers of second spells, each with the number it gets: that of an earlier case of somebody just like that.
fn joined_spells(first_case: u32, plans: &[Plan], random: &mut SplitMix64) -> BTreeMap<String, String> {
    let id = |number: usize| {
        let mut id = String::new();
        case_id(first_case + number as u32, &mut id);
        id
    };
    let mut taken = vec![false; plans.len()];
    let mut joined = BTreeMap::new();
    for first in choose(random, plans.len(), plans.len(), &|number| plans[number].end() <= EXTRACT) {
        if joined.len() == JOINED_SPELLS {
            break;
        }
        let (plan, gap) = (&plans[first], DAYS_BETWEEN_SPELLS + 1..400);
        let is_alike = |number: usize| {
            let other = &plans[number];
            gap.contains(&(other.first_day() - plan.end()))
                && (other.age, other.fund, other.graduate, other.team)
                    == (plan.age, plan.fund, plan.graduate, plan.team)
        };
        let second = (0..plans.len()).find(|&number| !taken[number] && is_alike(number));
        if let Some(second) = second.filter(|_| !taken[first]) {
            (taken[first], taken[second]) = (true, true);
            joined.insert(id(second), id(first));
        }
    }
    joined
}

fn utc(wall: i64) -> String {
    let mut text = String::new();
    clock(wall, Clock::Utc, &mut text);
    text
}
