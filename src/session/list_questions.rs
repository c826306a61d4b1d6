//! What the questions that set up filter and view can be about in a log: its names decide.

use super::columns::whom;
use super::labels;
use super::open_log::OpenLog;
use super::split_cases::is_offered;
use crate::engine::log::Attribute;
use crate::engine::privacy::Worker;
use crate::engine::rework::ReopeningSteps;
use crate::protocol::QuestionSubjects;

/// The steps of solving and opening again, and the first column of teams with two or more of them.
pub fn list_questions(open: &OpenLog) -> QuestionSubjects {
    let log = &open.log;
    let names: Vec<&str> = (0..log.activity_codes() as u16).map(|code| log.activity_name(code)).collect();
    let reopening = ReopeningSteps::proposed(names.iter().copied());
    let is_of_teams = |attribute: &Attribute| is_offered(attribute) && whom(attribute) == Some(Worker::Group);
    let mut labels = log.attributes().iter().zip(labels::attributes(log));
    let teams = labels.find(|(attribute, label)| is_of_teams(attribute) && label.distinct > 1);
    QuestionSubjects {
        reopening: reopening.reopened.is_some().then_some(reopening),
        teams: teams.map(|(_, label)| label.name),
    }
}
