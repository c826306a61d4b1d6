//! The invented insured unemployed as rows: the list of events and the table of offers.

use super::super::record::Record;
use super::super::text::{Clock, clock, danish_date, digits};
use super::course::Step;
use super::plan::{EXTRACT, Plan};
use super::words::*;

/// Writes the number of a case, counted from 0.
pub fn case_id(case: u32, out: &mut String) {
    out.push_str("FL-");
    digits(i64::from(case) + 1, 5, out);
}

/// The row of one step; `case` is its case's number in the whole file.
pub fn event(case: u32, plan: &Plan, step: &Step) -> Record {
    let mut record = Record::new(step.wall);
    record.push_with(|out| case_id(case, out));
    record.push(step.activity.name());
    record.push_with(|out| clock(step.wall, Clock::Utc, out));
    record.push_with(|out| step.until.into_iter().for_each(|until| clock(until, Clock::Utc, out)));
    record.push(step.channel.map_or("", |channel| CHANNELS[channel]));
    record.push(ACTORS[step.actor]);
    record.push(MODELS[usize::from(plan.intensive)]);
    record.push(AGES[plan.age]);
    record.push(FUNDS[plan.fund]);
    record.push(if plan.graduate { "ja" } else { "nej" });
    record.push(TEAMS[plan.team]);
    record
}

/// Adds the rows of the offers of a case; one that goes on when the extract is made has no end.
pub fn offers(case: u32, plan: &Plan, records: &mut Vec<Record>) {
    for offer in plan.offers.iter().filter(|offer| offer.start <= EXTRACT) {
        let mut record = Record::new(i64::from(case));
        record.push_with(|out| case_id(case, out));
        record.push(OFFERS[offer.kind].0);
        record.push_with(|out| danish_date(offer.start, out));
        record.push_with(|out| {
            if offer.end <= EXTRACT {
                danish_date(offer.end, out);
            }
        });
        record.push_with(|out| {
            digits(offer.weekly_hours / 10, 1, out);
            out.push(',');
            digits(offer.weekly_hours % 10, 1, out);
        });
        records.push(record);
    }
}
