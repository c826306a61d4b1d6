//! Groups side by side on the map: each counted on the courses that the map on the screen is drawn from.

use super::open_log::OpenLog;
use crate::engine::calendar::{Clock, WorkCalendar};
use crate::engine::filter::{FilterStack, Filtered, StepsLookedAt};
use crate::engine::map::{MapCounts, MapDurations, MapView, Place, hidden_on_map};
use crate::engine::split::CaseGroup;

/// What the map counts and measures of every group, and of all in the end.
pub struct MapOfGroups {
    /// The transitions, in the order in which they are counted.
    pub edges: Vec<(Place, Place)>,
    pub of: Vec<(MapCounts, MapDurations)>,
    /// The steps that courses are read by, where the map hides some.
    pub looked_at: Option<StepsLookedAt>,
}

/// Counts the groups of what is `left` without the steps that the map of `seen` hides.
pub fn map_of_groups(
    open: &mut OpenLog,
    (left, groups): (&Filtered, &[CaseGroup]),
    seen: &FilterStack,
    view: &MapView,
    working: Option<&WorkCalendar>,
) -> MapOfGroups {
    let seen = open.filtered_by(seen);
    let working = working.map(|calendar| calendar.in_zone(open.zone));
    // By their names: what each selects from may be cut in its own way.
    let hidden: Vec<String> = open.with_graphs(&seen, |log, variants, graphs| {
        graphs.count_hours(log, working.as_ref());
        let hidden = hidden_on_map(log, variants, graphs, &seen.cases, view);
        hidden.into_iter().map(|code| log.activity_name(code).to_owned()).collect()
    });
    open.with_graphs(left, |log, variants, graphs| {
        graphs.count_hours(log, working.as_ref());
        let hours = graphs.hours();
        let hours = Clock::of(hours.as_deref());
        let all = graphs.whole().count(&variants.cases_in(&left.cases));
        let is_shown = |code: u16| {
            all.steps[usize::from(code)].occurrences > 0 && !hidden.iter().any(|name| name == log.activity_name(code))
        };
        let graph = match hidden.is_empty() {
            true => graphs.whole(),
            false => {
                // No event has the first code.
                let shown = (0..log.activity_codes() as u16).map(|code| code > 0 && is_shown(code)).collect();
                graphs.of_shown(log, variants, shown)
            }
        };
        let of = groups.iter().map(|group| &group.cases).chain([&left.cases]).map(|cases| {
            (graph.count(&variants.cases_in(cases)), graph.durations_by(log, variants, cases, view.clock, hours))
        });
        let looked_at = (!hidden.is_empty()).then(|| {
            let shown = (1..log.activity_codes() as u16).filter(|&code| is_shown(code));
            StepsLookedAt::Only(shown.map(|code| log.activity_name(code).to_owned()).collect())
        });
        MapOfGroups {
            looked_at,
            of: of.collect(),
            edges: (0..graph.edge_count() as u32).map(|edge| graph.edge(edge)).collect(),
        }
    })
}
