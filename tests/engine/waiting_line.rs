//! The newest question of a panel wins, and Stop reaches both what waits and what is in work.

use spor::protocol::{PanelId, Problem};
use spor::session::WaitingLine;

#[test]
fn questions_of_different_panels_are_served_in_the_order_they_came() {
    let mut line = WaitingLine::default();
    assert!(line.arrive(1, PanelId::File, "file").is_empty());
    assert!(line.arrive(2, PanelId::Map, "map").is_empty());
    assert_eq!(line.next_question(), Some((1, "file")));
    assert_eq!(line.next_question(), None, "one question at a time");
    line.done();
    assert_eq!(line.next_question(), Some((2, "map")));
    line.done();
    assert_eq!(line.next_question(), None);
}

#[test]
fn a_newer_question_of_the_same_panel_takes_the_place_of_those_waiting() {
    let mut line = WaitingLine::default();
    line.arrive(1, PanelId::File, "file");
    line.next_question();
    line.arrive(2, PanelId::Map, "old map");
    assert_eq!(line.arrive(3, PanelId::Map, "new map"), vec![2]);
    assert_eq!(line.end_of_work(), None, "the file's question is of another panel");
    line.done();
    assert_eq!(line.next_question(), Some((3, "new map")));
}

#[test]
fn work_of_the_same_panel_is_told_to_end() {
    let mut line = WaitingLine::default();
    line.arrive(1, PanelId::File, "old file");
    line.next_question();
    assert!(line.arrive(2, PanelId::File, "new file").is_empty(), "what is in work answers for itself");
    assert_eq!(line.end_of_work(), Some(Problem::Superseded));
    line.done();
    assert_eq!(line.next_question(), Some((2, "new file")));
    assert_eq!(line.end_of_work(), None);
}

#[test]
fn stop_takes_a_waiting_question_out_and_ends_one_in_work() {
    let mut line = WaitingLine::default();
    line.arrive(1, PanelId::File, "file");
    line.next_question();
    line.arrive(2, PanelId::Map, "map");
    assert!(line.stop(2));
    assert!(!line.stop(2), "it has left");
    assert!(!line.stop(1), "it is in work, and answers for itself");
    assert_eq!(line.end_of_work(), Some(Problem::Stopped));
    line.arrive(3, PanelId::File, "new file");
    assert_eq!(line.end_of_work(), Some(Problem::Stopped), "the first reason stays");
}
