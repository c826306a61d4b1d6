//! Undo: a selection that is come back to is answered with the same bytes, in every view, whatever was asked meanwhile.

use crate::asked::{answered, asked};
use proptest::prelude::*;
use spor::protocol::*;
use spor::session::Session;

/// The questions of every view about a selection.
fn questions(log: LogId, selection: SelectionId) -> Vec<Command> {
    let (calendar, timing) = (WorkCalendar::municipal_office(), Timing::default());
    let closing = Some(Closing { steps: vec!["Lukket automatisk".into()], observed_to_millis: None });
    let working = Timing { clock: TimeClock::Working, ..timing.clone() };
    let order = CaseOrder { by: CaseKey::Duration, falling: true };
    vec![
        ShowMap {
            log,
            selection,
            view: MapView { metric: Metric::MedianDuration, ..MapView::default() },
            working: None,
            number: None,
        }
        .command(),
        ShowVariants { log, selection, level: None, timing: timing.clone(), search: String::new(), rows: 20 }.command(),
        ShowOverview { log, selection, timing: Timing { closing, ..timing.clone() } }.command(),
        ShowTime {
            log,
            selection,
            timing: working,
            by: TimeBy::Transition,
            counted: CountedTime::default(),
            compare: None,
            deadline_millis: None,
        }
        .command(),
        ShowRework { log, selection, reopening: None, timing: timing.clone() }.command(),
        ShowHandovers { log, selection, group: None, calendar }.command(),
        ShowStatistics { log, selection, attribute: Some("Kategori".into()) }.command(),
        ShowCases {
            log,
            selection,
            order,
            timing,
            search: String::new(),
            offset: 0,
            count: 10,
            place_of: None,
            answers: None,
        }
        .command(),
    ]
}

fn bytes(session: &mut Session, log: LogId, stack: &FilterStack) -> Vec<Vec<u8>> {
    let defined = asked(session, DefineSelection { log, stack: stack.clone() }, &[]).unwrap();
    let questions = questions(log, defined.selection);
    questions.into_iter().map(|ask| postcard::to_stdvec(&answered(session, ask, &[]).unwrap()).unwrap()).collect()
}

/// What a person may have chosen: each kind of family, alone and together.
fn stacks() -> Vec<FilterStack> {
    let reopened: Filter =
        CaseRule::Follows(Follows::eventually(vec!["Løst af agent".into()], vec!["Genåbnet".into()])).into();
    let usual: Filter = RelativeRule::VariantCoverage { percent: 60.0 }.into();
    let some: Filter = EventRule::Activities { activities: vec!["Genåbnet".into(), "Løst af agent".into()] }.into();
    let rare = usual.clone().turned();
    [
        vec![],
        vec![reopened.clone()],
        vec![usual.clone()],
        vec![some.clone()],
        vec![reopened, some],
        vec![rare],
        vec![usual],
    ]
    .into_iter()
    .map(FilterStack::of)
    .collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 6, ..ProptestConfig::default() })]
    #[test]
    fn what_is_come_back_to_is_answered_with_the_same_bytes(path in prop::collection::vec(0..stacks().len(), 3)) {
        let mut session = Session::new();
        let log = asked(&mut session, OpenSample { sample: Sample::ServiceDesk }, &[]).unwrap().log;
        let stacks = stacks();
        let first: Vec<_> = path.iter().map(|&at| bytes(&mut session, log, &stacks[at])).collect();
        // Step by step back, as «Fortryd» does, and forth again.
        for (&at, before) in path.iter().zip(&first).rev().chain(path.iter().zip(&first)) {
            prop_assert!(bytes(&mut session, log, &stacks[at]) == *before, "stack {at}");
        }
    }
}
