//! What the questions that set up filter and view can be about in a log: its names decide, and how its cases differ.

use super::columns::whom;
use super::labels;
use super::open_log::OpenLog;
use super::split_cases::is_offered;
use crate::engine::log::{Attribute, EventLog};
use crate::engine::privacy::Worker;
use crate::engine::rework::ReopeningSteps;
use crate::engine::table::EMPTY;
use crate::protocol::QuestionSubjects;

/// The steps of solving and opening again, and the first column of teams that divides the cases.
pub fn list_questions(open: &OpenLog) -> QuestionSubjects {
    let log = &open.log;
    let names: Vec<&str> = (0..log.activity_codes() as u16).map(|code| log.activity_name(code)).collect();
    let reopening = ReopeningSteps::proposed(names.iter().copied());
    let is_of_teams = |attribute: &Attribute| is_offered(attribute) && whom(attribute) == Some(Worker::Group);
    let mut labels = log.attributes().iter().zip(labels::attributes(log));
    let teams =
        labels.find(|(attribute, label)| is_of_teams(attribute) && label.distinct > 1 && divides(log, attribute));
    QuestionSubjects {
        reopening: reopening.reopened.is_some().then_some(reopening),
        teams: teams.map(|(_, label)| label.name),
    }
}

/// True where cases differ in it. A column of events says of a case what its first event says: where every case begins at
/// the same desk, there are no groups to set side by side.
fn divides(log: &EventLog, attribute: &Attribute) -> bool {
    let codes = log.codes_by_event(attribute);
    let first = |case: u32| log.events_of(case).next().map(|event| codes[event]).filter(|&code| code != EMPTY);
    let mut of_cases = (0..log.case_count() as u32).filter_map(first);
    of_cases.next().is_some_and(|one| of_cases.any(|other| other != one))
}
