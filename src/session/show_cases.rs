//! A window of the list of cases: it is put in order once, so that scrolling asks for rows only.

use super::open_log::OpenLog;
use super::single_cases::{ListName, Names};
use super::timed::CaseTimer;
use crate::engine::import::wall_time;
use crate::engine::performance::case_span;
use crate::engine::privacy::{PseudonymKey, without_cpr};
use crate::protocol::{CaseRow, CaseWindow, Problem, ShowCases};

/// Rows of a window at most, whatever is asked for: the page holds no column of the log.
const MOST_ROWS: u32 = 400;

/// Some rows of the list, and where a case stands in it.
pub fn show_cases(open: &mut OpenLog, key: Option<&PseudonymKey>, ask: &ShowCases) -> Result<CaseWindow, Problem> {
    let names = Names::allowed(open, key, ask.answers.as_ref())?;
    let ShowCases { selection, order, search, timing, .. } = ask.clone();
    let list = open.case_list(&names, &ListName { selection, order, search, timing })?;
    let left = open.filtered(ask.selection).ok_or(Problem::NotOpen)?;
    let zone = open.zone;
    let ground = left.ground(&open.log, &open.variants);
    let log = ground.log;
    let timer = CaseTimer::of(log, &ask.timing, zone);
    let row = |&case: &u32| {
        let events = log.events_of(case);
        let span = case_span(log, case).unwrap_or_default();
        let begins_on_day_only = events.clone().next().is_some_and(|first| log.is_day_only(first));
        CaseRow {
            case,
            name: names.of(&ground, case).into_owned(),
            begin: wall_time(span.begin_millis, zone, begins_on_day_only),
            time: timer.time(case),
            events: events.len() as u32,
            last: events.last().map_or(String::new(), |last| without_cpr(log.activity_name(log.activity()[last]))),
        }
    };
    let first = (ask.offset as usize).min(list.cases.len());
    let end = first.saturating_add(ask.count.min(MOST_ROWS) as usize).min(list.cases.len());
    let place = ask.place_of.as_ref().and_then(|wanted| {
        let is_itself = wanted.case < left.cases.total() && names.of(&ground, wanted.case) == wanted.name;
        list.cases.iter().position(|&case| is_itself && case == wanted.case)
    });
    Ok(CaseWindow {
        offset: first as u32,
        rows: list.cases[first..end].iter().map(row).collect(),
        cases: list.all,
        found: list.cases.len() as u32,
        measured: list.measured.clone(),
        longest_millis: list.longest_millis,
        place: place.map(|place| place as u32),
        are_pseudonyms: names.are_pseudonyms(),
    })
}
