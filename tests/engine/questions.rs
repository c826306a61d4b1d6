//! What the questions that set up filter and view can be about: names of steps and columns decide, and nothing is made up.

use crate::asked::{asked, opened_as_written};
use spor::protocol::{ListQuestions, QuestionSubjects, ReopeningSteps};
use spor::session::Session;

fn subjects(head: &str, steps: [&str; 3], values: [&str; 3]) -> QuestionSubjects {
    let mut csv = format!("Sagsnr;Aktivitet;Tidspunkt;{head}\r\n");
    for (place, (step, value)) in steps.into_iter().zip(values).enumerate() {
        csv += &format!("S{};{step};{:02}-01-2024 08:00;{value}\r\n", place / 2, 1 + place);
    }
    let mut session = Session::new();
    let log = opened_as_written(&mut session, "sager.csv", csv.as_bytes()).log;
    asked(&mut session, ListQuestions { log }, &[]).unwrap()
}

#[test]
fn steps_of_reopening_and_a_column_of_teams_are_found_by_name() {
    let found = subjects("Team", ["Løst", "Genåbnet", "Svar sendt"], ["Nord", "Syd", "Syd"]);
    let name = |name: &str| Some(name.to_owned());
    let steps = ReopeningSteps { solved: name("Løst"), reopened: name("Genåbnet"), answer: name("Svar sendt") };
    assert_eq!(found, QuestionSubjects { reopening: Some(steps), teams: name("Team") });
}

#[test]
fn nothing_is_asked_that_the_log_cannot_answer() {
    let nothing = QuestionSubjects { reopening: None, teams: None };
    // Nothing is solved before it is opened again; no column is one of teams.
    assert_eq!(subjects("Emne", ["Modtaget", "Genåbnet", "Sendt"], ["Løn", "Barsel", "Løn"]), nothing);
    // One team divides nothing.
    assert_eq!(subjects("Team", ["Modtaget", "Løst", "Sendt"], ["Nord", "Nord", "Nord"]), nothing);
}
