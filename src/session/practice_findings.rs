//! What was found of changes of practice: when, which activities come into use or go out of it, and whether cases last longer.

use super::list_data_findings::finding;
use super::telling::{may_tell, shown_if};
use crate::engine::calendar::CalendarDay;
use crate::engine::filter::Selection;
use crate::engine::import::Zone;
use crate::engine::ordering::sort_by_key;
use crate::engine::performance::Closing;
use crate::engine::privacy::SmallCells;
use crate::engine::suitability::drift::{
    CASE_MEASURES, CaseShift, Change, Followed, LabelTurn, ShiftUnknown, WINDOW_MONTHS, case_shifts, label_turns,
};
use crate::engine::suitability::verdict::{DriftFacts, Facts, NotJudged};
use crate::engine::suitability::{Outside, Registered, cases_outside};
use crate::protocol::{DataFinding, DataFound, FindingGroup, Month, PatternState, ShiftFigures, Unjudged};

/// Activities that come or go that are listed; of more the ones with most events.
const TURNS_LISTED: usize = 10;

/// Changes of practice in order of time, then activities that come and go, then what cases come to. `closing` holds the steps
/// that close a case, chosen or proposed.
pub fn practice(
    registered: &Registered,
    facts: &Facts,
    closing: &Closing,
    zone: Zone,
    rule: SmallCells,
) -> Vec<DataFinding> {
    let observed_to = closing.observed_to_millis(registered.log.last_event_millis()).unwrap_or(0);
    let followed = Followed::of(registered, zone, observed_to);
    let mut found = changes(facts);
    if let Ok(followed) = &followed {
        found.extend(turns(registered, followed));
    }
    let log = registered.log;
    let all = Selection::all(log.case_count());
    let closed = closing.closed(log, &all);
    let cut = cases_outside(log, &all, closing, Outside::CutAtTheLeft);
    let cut = all.only(|case| cut.binary_search(&case).is_ok());
    match case_shifts(registered, followed.as_ref().map_err(|why| *why), &closed, &cut) {
        Err(why) => {
            let why = match why {
                ShiftUnknown::Months(why) => NotJudged::Drift(why).into(),
                ShiftUnknown::NoneClosed => Unjudged::NoneClosed,
                ShiftUnknown::TooFewClosed => Unjudged::TooFewClosed,
            };
            let found_so = DataFound::CaseShiftUnknown { why };
            found
                .push(DataFinding { state: PatternState::Question, ..finding(FindingGroup::Practice, true, found_so) });
        }
        Ok(shifts) => found.extend(CASE_MEASURES.into_iter().zip(shifts).map(|(measure, shift)| {
            let told = shift.map(|shift| told(registered, &shift, rule));
            finding(FindingGroup::Practice, shift.is_some(), DataFound::CaseShift { measure, shift: told })
        })),
    }
    found
}

fn changes(facts: &Facts) -> Vec<DataFinding> {
    let DriftFacts::Changes { changes, .. } = &facts.drift else { return Vec::new() };
    let change = |change: &Change| {
        let day = change.day;
        let found = DataFound::Change {
            month: change.from_month,
            day: day.map(|day| CalendarDay::from_number(day.day)),
            appeared: day.map_or(0, |day| day.appeared),
            ended: day.map_or(0, |day| day.ended),
        };
        finding(FindingGroup::Practice, true, found)
    };
    changes.iter().map(change).collect()
}

fn turns(registered: &Registered, followed: &Followed) -> Vec<DataFinding> {
    let mut turns = label_turns(registered, followed);
    sort_by_key(&mut turns, |of| std::cmp::Reverse(of.events));
    turns.truncate(TURNS_LISTED);
    sort_by_key(&mut turns, |of| of.day);
    let told = |LabelTurn { activity, begins, day, events }: LabelTurn| {
        let activity = registered.log.activity_name(activity).to_owned();
        let found = DataFound::LabelTurn { activity, begins, day: CalendarDay::from_number(day), events };
        finding(FindingGroup::Practice, true, found)
    };
    turns.into_iter().map(told).collect()
}

/// The cases that are compared are told where they and the others that began in the same months are not few.
fn told(registered: &Registered, shift: &CaseShift, rule: SmallCells) -> ShiftFigures {
    let (month, cut) = (shift.from_month, shift.cut);
    let window = WINDOW_MONTHS as i64;
    let begun = |from: Month, to: Month| {
        let days = from.first_day()..to.first_day();
        let firsts = registered.courses().filter_map(|(_, course)| course.first());
        firsts.filter(|&&first| days.contains(&registered.day(first))).count() as u32
    };
    let before = begun(month.plus(-window), month);
    let after = begun(month, month.plus(window));
    let tells = may_tell(rule, cut.before, &[before]) && may_tell(rule, cut.after, &[after]);
    ShiftFigures {
        month,
        before: shown_if(tells, cut.before),
        after: shown_if(tells, cut.after),
        median_before: cut.median_before,
        median_after: cut.median_after,
        distance: cut.distance,
        q: shift.q,
    }
}
