//! The search for changes of practice against chance, a piece for each question, so that others are answered between.

use super::known_facts::facts;
use super::open_log::OpenLog;
use crate::engine::filter::Selection;
use crate::engine::log::EventLog;
use crate::engine::suitability::Registered;
use crate::engine::suitability::drift::{ChangeDays, ChangeThresholds, Cohorts, DriftSearch};
use crate::engine::suitability::verdict::{DriftFacts, Facts};
use crate::protocol::{ChangesSearched, Closing, SearchChanges};

/// The same search gives the same changes.
const SEED: u64 = 1;
/// Events that the random orders of one question walk over, about.
const EVENTS_AT_ONCE: usize = 2_000_000;

/// A search on its way.
pub struct Searching {
    of_prepared: bool,
    search: DriftSearch<Cohorts>,
    tried: u32,
}

/// Goes on with the search: first in the log in use, then in the log as it was read.
pub fn search_changes(open: &mut OpenLog, ask: &SearchChanges) -> ChangesSearched {
    let (as_read, prepared) = facts(open, ask.closing.as_ref());
    let of_prepared = prepared.as_deref().is_some_and(awaits_chance);
    if !of_prepared && !awaits_chance(&as_read) {
        return ChangesSearched { tried: 0, left: 0 };
    }
    let begun = open.facts.search.take().filter(|search| search.of_prepared == of_prepared);
    let log = if of_prepared { &open.log } else { open.as_read().unwrap_or(&open.log) };
    let orders = (EVENTS_AT_ONCE / log.event_count().max(1)).clamp(1, 50) as u32;
    let Some(mut searching) = begun.or_else(|| begin(open, log, of_prepared, ask.closing.as_ref())) else {
        return ChangesSearched { tried: 0, left: 0 };
    };
    let goes_on = searching.search.advance(orders);
    searching.tried += orders;
    let (tried, left) = (searching.tried, searching.search.left_at_least());
    if goes_on {
        open.facts.search = Some(searching);
    } else {
        let few_before = searching.search.cohorts().followed().left_out_before();
        let registered = Registered::of(log, &Selection::all(log.case_count()), open.zone);
        let changes = ChangeDays::of(&registered, open.zone, few_before).dated(searching.search.changes());
        open.facts.refine(of_prepared, DriftFacts::Changes { changes, against_chance: true });
    }
    // The other log may wait for its search.
    let waits = of_prepared && awaits_chance(&as_read);
    let left = if waits { left + ChangeThresholds::default().permutations } else { left };
    ChangesSearched { tried, left: if goes_on { left.max(1) } else { left } }
}

/// Whether changes were found that nobody has held against chance yet.
pub fn awaits_chance(facts: &Facts) -> bool {
    matches!(facts.drift, DriftFacts::Changes { against_chance: false, .. })
}

fn begin(open: &OpenLog, log: &EventLog, of_prepared: bool, closing: Option<&Closing>) -> Option<Searching> {
    let registered = Registered::of(log, &Selection::all(log.case_count()), open.zone);
    let observed_to = closing.cloned().unwrap_or_default().observed_to_millis(log.last_event_millis())?;
    let cohorts = Cohorts::of(&registered, open.zone, observed_to).ok()?;
    let search = DriftSearch::new(cohorts, ChangeThresholds::default(), SEED);
    Some(Searching { of_prepared, search, tried: 0 })
}
