//! The sample «Forsikrede ledige – intensiveret kontakt»: 3,000 invented citizens without work in Eksempelby.
//!
//! What both layers have, because it is a property of the data and no fault of the file: clocks in UTC (so that an
//! hour after midnight in Denmark stands under the day before), the nightly job at 03:00 that hands over to the job
//! centre, 45 joint meetings that both actors registered a minute apart, 80 offers that overlap, open cases.

mod course;
mod plan;
mod raw;
mod words;
mod write;

use super::file::{Characters, Dialect, file_bytes};
use super::planting::choose;
use super::record::Record;
use super::{Layer, SampleFile, SplitMix64, office_hours::OfficeHours};
use crate::engine::ordering::sort_by_key;
use course::Step;
use words::Activity;

/// Rises when the bytes of the sample change.
const VERSION: u32 = 1;
const SEED: u64 = 2022;
/// Faults are drawn apart from the clean rows, which so stay the same whatever is planted in them.
const RAW_SEED: u64 = 1 << 32;
const JOINT_MEETINGS_TWICE: usize = 45;

/// «CSV UTF-8» of Excel on Danish Windows.
const DIALECT: Dialect = Dialect { delimiter: ';', characters: Characters::MarkedUtf8, line_end: "\r\n" };

/// The list of events in order of time, and the table of offers by case, with `scale` times 3,000 cases.
pub fn files(layer: Layer, scale: u32) -> Vec<SampleFile> {
    let hours = OfficeHours::new(2021..=2027);
    let (mut events, mut offers) = (Vec::new(), Vec::new());
    for batch in 0..scale {
        let mut random = SplitMix64::new(SEED + u64::from(batch));
        let plans = plan::plans(&hours, &mut random);
        let first_case = batch * plans.len() as u32;
        let mut steps = Vec::with_capacity(50_000);
        for (number, plan) in plans.iter().enumerate() {
            course::follow(number as u32, plan, &hours, &mut random, &mut steps);
        }
        register_twice(&mut steps, &mut random);
        sort_by_key(&mut steps, |step| (step.wall, step.case));
        let event = |step: &Step| write::event(first_case + step.case, &plans[step.case as usize], step);
        let clean: Vec<Record> = steps.iter().map(event).collect();
        let mut of_batch = Vec::new();
        for (number, plan) in plans.iter().enumerate() {
            write::offers(first_case + number as u32, plan, &mut of_batch);
        }
        let (clean, of_batch) = match layer {
            Layer::Clean => (clean, of_batch),
            Layer::Raw => {
                let mut random = SplitMix64::new(SEED + RAW_SEED + u64::from(batch));
                raw::raw_records(first_case, &plans, clean, of_batch, &mut random)
            }
        };
        events.extend(clean);
        offers.extend(of_batch);
    }
    if scale > 1 {
        sort_by_key(&mut events, |record| record.place);
    }
    let layer = layer.in_file_name();
    let file = |name: String, columns: &[&str], records: &[Record]| SampleFile {
        name,
        bytes: file_bytes(DIALECT, &[], columns, records, None),
    };
    vec![
        file(format!("forsikrede_ledige_{layer}_v{VERSION}.csv"), &words::COLUMNS, &events),
        file(format!("forsikrede_ledige_tilbud_{layer}_v{VERSION}.csv"), &words::OFFER_COLUMNS, &offers),
    ]
}

/// A joint meeting that the fund registers too: one minute later, since two may not have the same time.
fn register_twice(steps: &mut Vec<Step>, random: &mut SplitMix64) {
    let is_joint = |position: usize| steps[position].activity == Activity::JointMeeting;
    for position in choose(random, steps.len(), JOINT_MEETINGS_TWICE, &is_joint) {
        let first = steps[position];
        let until = first.until.map(|until| until + 60);
        steps.push(Step { wall: first.wall + 60, until, actor: course::FUND, ..first });
    }
}
