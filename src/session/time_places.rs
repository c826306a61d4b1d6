//! Where the time lies, as a reader may see it: no place that few cases pass is told of, nor can it be worked out.
//!
//! The time after a step is of the cases that go on from it, and the time up to it of those that do not begin with it. How
//! many cases come past the step is known from the map: what the two differ by may be few.

use super::telling::{may_tell, shown_if};
use crate::engine::calendar::Clock;
use crate::engine::filter::Selection;
use crate::engine::log::EventLog;
use crate::engine::ordering::sort_by;
use crate::engine::performance::{
    PassingPlace, Stretch, TimeAtPlace, TimeCounted, TimePlaces, passing_places, where_time_lies,
};
use crate::engine::privacy::{SmallCells, masked_personal};
use crate::protocol::{TimeBy, TimeThere};

/// Places that are told at most.
const MOST_PLACES: usize = 300;

/// The places of a measure, and how many are not among them.
#[derive(Default)]
pub struct ToldPlaces {
    pub lies: Vec<TimeThere>,
    /// Names of those that are not told because too few cases pass them, with that of the next of a transition.
    pub not_told: Vec<(String, Option<String>)>,
    /// Because there are many, and these have less time.
    pub further: u32,
}

/// What is to be told of the stretches.
pub struct AskedPlaces<'a> {
    pub log: &'a EventLog,
    pub stretches: &'a [Stretch],
    pub by: &'a TimeBy,
    pub counted: TimeCounted,
    pub clock: Clock<'a>,
    /// The cases looked at, and of those the ones that the stretches are of.
    pub cases: &'a Selection,
    pub measured: u32,
    /// Of the part that is told; none where it is not told.
    pub total_millis: Option<f64>,
}

/// The places with most time first, ties by name.
///
/// A place with few cases is not told of. What all such places hold together is the rest of a total that is told, so that
/// the place with the fewest cases among the others goes with them, the same one whichever part of the time is told:
/// were it not, two parts told one after the other would tell of the places left out of both.
pub fn told_places(of: &AskedPlaces, rule: SmallCells) -> ToldPlaces {
    let (log, by) = (of.log, of.by);
    let attribute = match by {
        TimeBy::Attribute(name) => log.attributes().iter().find(|attribute| attribute.name == *name),
        _ => None,
    };
    let places = match (by, attribute) {
        (TimeBy::Step, _) => TimePlaces::Step,
        (TimeBy::Transition, _) => TimePlaces::Transition,
        (TimeBy::Attribute(_), Some(attribute)) => TimePlaces::Attribute(attribute),
        (TimeBy::Attribute(_), None) => return ToldPlaces::default(),
    };
    let name = |code: u32| {
        attribute.map_or_else(|| log.activity_name(code as u16), |attribute| attribute.dictionary.text(code))
    };
    let next = |lies: &TimeAtPlace| lies.next.map(|code| log.activity_name(code as u16));
    let all = where_time_lies(log, of.stretches, places, of.counted, of.clock);
    let is_personal = |text: &str| rule.is_on() && attribute.is_some() && masked_personal(text) != text;
    let (mut told, mut kept): (Vec<TimeAtPlace>, Vec<TimeAtPlace>) =
        all.into_iter().partition(|lies| !rule.hides(lies.cases) && !is_personal(name(lies.place)));
    let names = |a: &TimeAtPlace, b: &TimeAtPlace| (name(a.place), next(a)).cmp(&(name(b.place), next(b)));
    if rule.is_on() && !kept.is_empty() {
        sort_by(&mut told, |a, b| b.cases.cmp(&a.cases).then(b.times.n.cmp(&a.times.n)).then_with(|| names(a, b)));
        kept.extend(told.pop());
    }
    sort_by(&mut told, |a, b| b.times.total_millis.total_cmp(&a.times.total_millis).then_with(|| names(a, b)));
    let passing = KnownPassing::of(of, places, rule);
    // All or none: with what all of them add up to, the one left out would be what the others leave of it.
    let tells_times = told.iter().all(|lies| passing.tells_times(lies, of.measured, rule));
    let there = |lies: &TimeAtPlace| {
        let times = Some(lies.times).filter(|_| rule.tells_tail(lies.cases));
        TimeThere {
            name: name(lies.place).to_owned(),
            next: next(lies).map(str::to_owned),
            cases: shown_if(passing.tells_cases(lies, of.measured, rule), lies.cases),
            times: shown_if(tells_times, lies.times.n),
            total_millis: lies.times.total_millis,
            share: of.total_millis.filter(|&total| total > 0.0).map(|total| lies.times.total_millis / total),
            median_millis: times.map(|times| times.median_millis),
            p90_millis: times.map(|times| times.p90_millis),
            worked_millis: lies.worked_millis.map(|worked| worked as f64),
            waited_millis: lies.worked_millis.map(|worked| (lies.whole_millis - worked) as f64),
        }
    };
    ToldPlaces {
        lies: told.iter().take(MOST_PLACES).map(there).collect(),
        not_told: kept.iter().map(|lies| (name(lies.place).to_owned(), next(lies).map(str::to_owned))).collect(),
        further: told.len().saturating_sub(MOST_PLACES) as u32,
    }
}

/// What other views tell of the places: of every case looked at, and of the measured ones, which a filter can make all.
/// Empty where the rule is off.
struct KnownPassing(Vec<std::collections::HashMap<(u32, Option<u32>), PassingPlace>>);

impl KnownPassing {
    fn of(of: &AskedPlaces, by: TimePlaces, rule: SmallCells) -> KnownPassing {
        if !rule.is_on() {
            return KnownPassing(Vec::new());
        }
        let mut is_measured = vec![false; of.log.case_count()];
        of.stretches.iter().for_each(|stretch| is_measured[stretch.case as usize] = true);
        let measured = of.cases.only(|case| is_measured[case as usize]);
        let known = [of.cases, &measured];
        KnownPassing(known.into_iter().map(|cases| passing_places(of.log, cases, by)).collect())
    }

    fn at(&self, lies: &TimeAtPlace) -> impl Iterator<Item = PassingPlace> {
        self.0.iter().map(|known| known.get(&(lies.place, lies.next)).copied().unwrap_or_default())
    }

    fn tells_cases(&self, lies: &TimeAtPlace, measured: u32, rule: SmallCells) -> bool {
        may_tell(rule, lies.cases, &[measured]) && self.at(lies).all(|known| may_tell(rule, lies.cases, &[known.cases]))
    }

    /// How often, beside how many cases, says of how few it is more often than once.
    fn tells_times(&self, lies: &TimeAtPlace, measured: u32, rule: SmallCells) -> bool {
        let times = lies.times.n;
        self.tells_cases(lies, measured, rule)
            && !rule.hides(times - lies.cases)
            && self.at(lies).all(|known| !rule.hides(known.events.saturating_sub(times)))
    }
}
