//! The invented social assistance as rows of its export.

use super::super::calendar::{DAY, calendar_date};
use super::super::record::Record;
use super::super::text::{Clock, clock, danish_date, digits, kroner};
use super::course::Step;
use super::plan::Plan;
use super::words::*;

/// Adds the rows of one case, numbered `case` from 1.
pub fn write_case(case: usize, plan: &Plan, steps: &[Step], records: &mut Vec<Record>) {
    let mut id = String::from("KH-");
    digits(calendar_date(plan.start).0, 4, &mut id);
    id.push('-');
    digits(case as i64, 5, &mut id);
    for step in steps {
        let mut record = Record::new(case as i64);
        record.push(&id);
        record.push(step.activity.name());
        record.push_with(|out| {
            if step.activity.is_day_only() {
                danish_date(step.wall.div_euclid(DAY), out);
            } else {
                clock(step.wall, Clock::Danish, out);
            }
        });
        record.push_with(|out| clock(step.registered, Clock::Danish, out));
        record.push(TEAMS[plan.team]);
        record.push_with(|out| {
            out.push_str("SB");
            digits(i64::from(step.caseworker), 2, out);
        });
        record.push(TARGET_GROUPS[usize::from(!plan.job_ready)]);
        record.push(AGES[plan.age]);
        record.push(plan.district.map_or("", |district| DISTRICTS[district]));
        let of_certificate = matches!(
            step.activity,
            Activity::CertificateRequested
                | Activity::DoctorReminded
                | Activity::CertificateReceived
                | Activity::CertificateAssessed
        );
        record.push(if of_certificate { CERTIFICATES[plan.certificate] } else { "" });
        record.push_with(|out| step.cost.into_iter().for_each(|cost| kroner(cost, out)));
        record.push(step.contact.map_or("", |contact| CONTACTS[contact]));
        record.push(step.remark.map_or("", |remark| REMARKS[remark]));
        records.push(record);
    }
}
