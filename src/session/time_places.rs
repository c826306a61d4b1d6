//! Where the time lies, as a reader may see it: no place that few cases pass is told of, nor can it be worked out.

use crate::engine::calendar::Clock;
use crate::engine::log::EventLog;
use crate::engine::ordering::sort_by;
use crate::engine::performance::{Stretch, TimeAtPlace, TimeCounted, TimePlaces, where_time_lies};
use crate::engine::privacy::{SmallCells, masked_personal};
use crate::protocol::{Shown, TimeBy, TimeThere};

/// Places that are told at most.
const MOST_PLACES: usize = 300;

/// The places of a measure, and how many are not among them.
#[derive(Default)]
pub struct ToldPlaces {
    pub lies: Vec<TimeThere>,
    /// Because too few cases pass them.
    pub not_told: u32,
    /// Because there are many, and these have less time.
    pub further: u32,
}

/// What is to be told of the stretches; `measured` is how many cases they are of.
pub struct AskedPlaces<'a> {
    pub log: &'a EventLog,
    pub stretches: &'a [Stretch],
    pub by: &'a TimeBy,
    pub counted: TimeCounted,
    pub clock: Clock<'a>,
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
    let there = |lies: &TimeAtPlace| {
        let tells_count = !rule.hides(of.measured.saturating_sub(lies.cases));
        // How often, beside how many cases, says of how few it is more often than once.
        let tells_times = tells_count && !rule.hides(lies.times.n - lies.cases);
        let count = |tells: bool, count: u32| if tells { Shown::Number(count) } else { Shown::Hidden };
        let times = Some(lies.times).filter(|_| rule.tells_tail(lies.cases));
        TimeThere {
            name: name(lies.place).to_owned(),
            next: next(lies).map(str::to_owned),
            cases: count(tells_count, lies.cases),
            times: count(tells_times, lies.times.n),
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
        not_told: kept.len() as u32,
        further: told.len().saturating_sub(MOST_PLACES) as u32,
    }
}
