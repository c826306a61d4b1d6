//! What a week of the overview counts as filters: cases that begin, that end, and that are open when it is over.

use crate::asked::asked;
use spor::present::overview::{WeekCases, week_rule, week_sets};
use spor::present::rework::cases_of_side;
use spor::present::{Language, Words};
use spor::protocol::*;
use spor::session::Session;

fn count(session: &mut Session, log: LogId, rule: impl Into<Filter>) -> Shown<u32> {
    asked(session, CountSelection { log, stack: FilterStack::of([rule.into()]) }, &[]).unwrap().cases
}

/// Of every week, with and without a choice of what closes a case.
#[test]
fn the_filters_of_a_week_keep_the_cases_that_its_lines_draw() {
    let mut session = Session::new();
    let log = asked(&mut session, OpenSample { sample: Sample::ServiceDesk }, &[]).unwrap().log;
    let closed = Closing { steps: vec!["Annulleret".into(), "Lukket af bruger".into()], observed_to_millis: None };
    for closing in [None, Some(closed)] {
        let timing = Timing { closing: closing.clone(), ..Timing::default() };
        let page = asked(&mut session, ShowOverview { log, selection: 0, timing }, &[]).unwrap();
        assert_eq!(page.open_cases.is_some(), closing.is_some());
        for (row, week) in page.weeks.iter().enumerate() {
            let counts = [week.started, week.ended, week.open_at_end];
            for (of, counted) in WeekCases::ALL.into_iter().zip(counts) {
                match week_rule(&page, row, of, closing.as_ref(), Zone::Copenhagen) {
                    Some(rule) => assert_eq!(count(&mut session, log, rule), counted, "{of:?} {:?}", week.monday),
                    None => assert_eq!(counted, Shown::Number(0)),
                }
            }
            let words = Words::new(Language::Danish);
            let sets = week_sets(&page, row, closing.as_ref(), Zone::Copenhagen, &words);
            assert_eq!(sets.len(), counts.iter().filter(|count| **count != Shown::Number(0)).count());
        }
    }
}

#[test]
fn cases_with_rework_and_those_without_are_filters_too() {
    for sample in [Sample::ServiceDesk, Sample::SocialAssistance] {
        let mut session = Session::new();
        let log = asked(&mut session, OpenSample { sample }, &[]).unwrap().log;
        let ask = ShowRework { log, selection: 0, reopening: None, timing: Timing::default() };
        let page = asked(&mut session, ask, &[]).unwrap();
        assert_eq!(count(&mut session, log, cases_of_side(true)), page.with_rework.cases);
        assert_eq!(count(&mut session, log, cases_of_side(false)), page.without_rework.cases);
    }
}
