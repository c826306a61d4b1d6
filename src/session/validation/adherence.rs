//! How activities are registered, as a handbook is held against it: late, without a value, or under another name.

use crate::engine::log::{AttributeLevel, EventLog};
use crate::engine::ordering::sort_by;
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
    let activities: Vec<ActivityAdherence> = found.iter().map(|of| told(of, log, rule)).collect();
    Ok(AdherencePage {
        time_columns: times.iter().map(|at| at.attribute.clone()).collect(),
        columns: of_events().map(|attribute| attribute.name.clone()).collect(),
        hides_small: rule.is_on(),
        release: fingerprint(&activities),
        activities,
    })
}

/// A number is told where neither it nor what it leaves of the events is small.
fn told(of: &Adherence, log: &EventLog, rule: SmallCells) -> ActivityAdherence {
    let part = |events: u32| shown_if(may_tell(rule, events, &[of.events]), events);
    let lag = |lag: Lag| LagFigures {
        events: part(lag.events),
        over_a_day: shown_if(may_tell(rule, lag.over_a_day, &[lag.events, of.events]), lag.over_a_day),
        before: shown_if(may_tell(rule, lag.before, &[lag.events, of.events]), lag.before),
        median_millis: lag.millis.median,
    };
    ActivityAdherence {
        name: without_cpr(log.activity_name(of.activity)),
        events: rule.show(of.events),
        also_written: of.also_written.iter().map(|(label, events)| (without_cpr(label), rule.show(*events))).collect(),
        missing: of.missing.iter().map(|of| (of.attribute.clone(), part(of.events))).collect(),
        lag: of.lag.filter(|lag| part(lag.events) != Shown::Hidden && rule.tells_tail(lag.events)).map(lag),
    }
}
