//! How activities are registered, as a handbook is held against it: late, without a value, or under another name.

use crate::engine::import::folded_name;
use crate::engine::log::{AttributeLevel, EventLog};
use crate::engine::ordering::sort_by;
use crate::engine::prepare::names_of_registration;
use crate::engine::privacy::{SmallCells, without_cpr};
use crate::engine::suitability::{Lag, Registered};
use crate::engine::validation::{Adherence, adherence, registered_at};
use crate::protocol::{ActivityAdherence, AdherencePage, LagFigures, Problem, ShowAdherence, Shown};
use crate::session::fingerprint::fingerprint;
use crate::session::open_log::OpenLog;
use crate::session::telling::{may_tell, shown_if};

/// The registration of every activity of a selection.
pub fn show_adherence(open: &mut OpenLog, ask: &ShowAdherence) -> Result<AdherencePage, Problem> {
    let left = open.filtered(ask.selection).ok_or(Problem::NotOpen)?;
    let (rule, zone) = (open.small_cells, open.zone);
    let log = left.ground(&open.log, &open.variants).log;
    let of_events = || log.attributes().iter().filter(|attribute| attribute.level == AttributeLevel::Event);
    let times: Vec<_> = of_events().filter_map(|attribute| registered_at(attribute, zone)).collect();
    let chosen = times.iter().find(|at| Some(&at.attribute) == ask.registered_in.as_ref());
    let mut found = adherence(&Registered::of(log, &left.cases, zone), chosen);
    sort_by(&mut found, |a, b| {
        b.events.cmp(&a.events).then_with(|| log.activity_name(a.activity).cmp(log.activity_name(b.activity)))
    });
    let activities: Vec<ActivityAdherence> = found.iter().map(|of| told(of, &found, log, rule)).collect();
    let proposed_column = column_of_registration(times.iter().map(|at| &*at.attribute)).map(str::to_owned);
    Ok(AdherencePage {
        proposed_column,
        time_columns: times.iter().map(|at| at.attribute.clone()).collect(),
        hides_small: rule.is_on(),
        release: fingerprint(&activities),
        activities,
    })
}

/// The column whose name a shipped profile knows as the time of registration: the first profile's, then the first in its list.
fn column_of_registration<'a>(columns: impl Iterator<Item = &'a str> + Clone) -> Option<&'a str> {
    names_of_registration().into_iter().find_map(|name| columns.clone().find(|column| folded_name(column) == name))
}

/// A number of events is told where neither they nor what they leave of all events are of few cases.
fn told(of: &Adherence, all: &[Adherence], log: &EventLog, rule: SmallCells) -> ActivityAdherence {
    let part = |events: u32, cases: u32, of_all: &[u32]| part(events, cases, of_all, rule);
    let cases_of = |label: &str| {
        let labelled = all.iter().find(|of| log.activity_name(of.activity) == label);
        labelled.map_or(0, |of| of.cases)
    };
    let written = of.also_written.iter();
    ActivityAdherence {
        name: without_cpr(log.activity_name(of.activity)),
        events: part(of.events, of.cases, &[]),
        also_written: written
            .map(|(label, events)| (without_cpr(label), part(*events, cases_of(label), &[])))
            .collect(),
        missing: of
            .missing
            .iter()
            .map(|gap| (gap.attribute.clone(), part(gap.events, gap.cases, &[of.events])))
            .collect(),
        lag: of.lag.and_then(|lag| lag_told(&lag, of.events, rule)),
    }
}

/// The lag of some of `events`; none where too few have both times.
pub fn lag_told(lag: &Lag, events: u32, rule: SmallCells) -> Option<LagFigures> {
    if !rule.tells_tail(lag.cases) || part(lag.events, lag.cases, &[events], rule) == Shown::Hidden {
        return None;
    }
    let neither = lag.events - lag.over_a_day - lag.before;
    let part = |count, cases| match rule.hides(neither) {
        true => Shown::Hidden,
        false => part(count, cases, &[lag.events, events], rule),
    };
    Some(LagFigures {
        events: Shown::Number(lag.events),
        over_a_day: part(lag.over_a_day, lag.cases_over_a_day),
        before: part(lag.before, lag.cases_before),
        median_millis: lag.millis.median,
    })
}

fn part(events: u32, cases: u32, of_all: &[u32], rule: SmallCells) -> Shown<u32> {
    shown_if(!rule.hides(cases) && may_tell(rule, events, of_all), events)
}
