//! Times as a reader may see them: counts are settled together, and what few cases say is left out.

use super::deadline_counts::DeadlineCounts;
use super::fingerprint::fingerprint;
use super::labels;
use super::open_log::OpenLog;
use super::time_counts::{TimeCounts, shown_counts};
use super::time_figures::time_figures;
use super::timed::{Timed, office, typical};
use crate::engine::calendar::Clock;
use crate::engine::filter::Ground;
use crate::engine::log::{Attribute, AttributeUse};
use crate::engine::ordering::{sort, sort_by};
use crate::engine::performance::{Stretch, TimesOfGroup, times_by_group};
use crate::engine::privacy::{SmallCells, masked_personal};
use crate::protocol::{AttributeLabel, FoldedGroups, GroupTimes, Problem, ShowTime, TimeBy, TimePage, TypicalTime};

/// Bars of the histogram at most; what lies beyond is one bar more.
const MOST_BINS: u32 = 30;
/// Values that are told side by side at most.
const MOST_GROUPS: usize = 24;
/// An attribute with more values tells nothing side by side, and is not proposed.
const PROPOSED_VALUES: std::ops::RangeInclusive<u32> = 2..=20;

/// The times of a selection.
pub fn show_time(open: &mut OpenLog, ask: &ShowTime) -> Result<TimePage, Problem> {
    let left = open.filtered(ask.selection).ok_or(Problem::NotOpen)?;
    let rule = open.small_cells;
    let ground = left.ground(&open.log, &open.variants);
    let log = ground.log;
    let timed = Timed::of(log, &left.cases, &ask.timing, open.zone);
    let stretches = timed.stretches();
    let is_told = rule.tells_tail(timed.counts.cases);
    let office = office(log, &ask.timing, open.zone);
    let (clock, working) = (timed.clock(), Clock::OpeningHours(&office));
    let typical = |clock| if is_told { typical(timed.millis(clock)) } else { TypicalTime::default() };
    let histogram = timed.histogram(timed.millis(clock), MOST_BINS);

    let attributes = told_attributes(&ground);
    let compare = ask.compare.clone().or_else(|| proposed(&attributes)).filter(|name| is_one_of(&attributes, name));
    let groups = compare.as_ref().map(|name| told_groups(&ground, stretches, name, clock, rule)).unwrap_or_default();
    let deadline = ask.deadline_millis.map(|millis| {
        let place_of = groups.place_of_case(&ground, compare.as_deref());
        DeadlineCounts::of(&timed, millis, histogram.as_ref(), groups.told.len(), place_of)
    });
    let counts = shown_counts(
        &TimeCounts {
            cases: left.cases.count(),
            timed: &timed,
            histogram: histogram.as_ref(),
            groups: &groups.told,
            cases_folded: groups.cases_folded,
            deadline: deadline.as_ref(),
        },
        rule,
    );
    let by = match &ask.by {
        TimeBy::Attribute(name) if !is_one_of(&attributes, name) => TimeBy::Step,
        by => by.clone(),
    };
    let has_start = log.start_millis().is_some();
    let figures = time_figures(&timed, log, &left.cases, (&by, ask.counted), rule);
    let (counted, places) = (figures.counted, figures.places);
    let mut steps: Vec<String> = (0..open.log.activity_codes() as u16)
        .map(|code| open.log.activity_name(code).to_owned())
        .filter(|name| !name.is_empty())
        .collect();
    sort(&mut steps);
    let page = TimePage {
        cases: counts.cases,
        measured: counts.measured,
        working: typical(working),
        calendar: typical(Clock::AllHours),
        bins: counts.bins,
        deadline: counts.deadline,
        total_millis: figures.total_millis,
        worked: figures.worked,
        has_start,
        by,
        side: counted.side,
        part: counted.part,
        lies: places.lies,
        places_not_told: places.not_told.len() as u32,
        further_places: places.further,
        compare,
        groups: groups
            .told
            .iter()
            .zip(groups.names)
            .zip(counts.groups)
            .enumerate()
            .map(|(place, ((group, name), cases))| GroupTimes {
                deadline: counts.deadline_by_group.get(place).copied(),
                name,
                cases,
                p25_millis: group.quantiles_millis.p25,
                median_millis: group.quantiles_millis.median,
                p75_millis: group.quantiles_millis.p75,
                p90_millis: group.quantiles_millis.p90,
            })
            .collect(),
        folded: (groups.folded > 0).then_some(FoldedGroups { groups: groups.folded, cases: counts.cases_folded }),
        steps,
        attributes,
        hidden: counts.hidden,
        release: 0,
    };
    Ok(TimePage { release: fingerprint(&page), ..page })
}

/// The attributes that time may be told by: not those whose values are persons.
fn told_attributes(ground: &Ground) -> Vec<AttributeLabel> {
    let is_part_of_event = |attribute: &Attribute| attribute.used_as == AttributeUse::Lifecycle;
    let mut told = labels::attributes(ground.whole);
    let mut part_of_event = ground.whole.attributes().iter().map(is_part_of_event);
    told.retain(|attribute| part_of_event.next() == Some(false) && !attribute.names_persons && attribute.distinct > 0);
    told
}

/// The first attribute of cases with a handful of values, or else of events.
fn proposed(attributes: &[AttributeLabel]) -> Option<String> {
    let fits = |attribute: &&AttributeLabel| PROPOSED_VALUES.contains(&attribute.distinct);
    let of_case = attributes.iter().filter(fits).find(|attribute| attribute.of_case);
    of_case.or_else(|| attributes.iter().find(fits)).map(|attribute| attribute.name.clone())
}

fn is_one_of(attributes: &[AttributeLabel], name: &str) -> bool {
    attributes.iter().any(|attribute| attribute.name == name)
}

/// Groups of cases, most cases first, then by name.
#[derive(Default)]
struct ToldGroups {
    told: Vec<TimesOfGroup>,
    names: Vec<String>,
    /// Values that are not told one by one, and their cases.
    folded: u32,
    cases_folded: u32,
}

impl ToldGroups {
    /// The place of a case among the groups that are told; none of one in another group.
    fn place_of_case<'a>(&self, ground: &'a Ground, compare: Option<&str>) -> impl Fn(u32) -> Option<usize> + use<'a> {
        let attribute = compare.and_then(|name| ground.attribute_of_case(name));
        let mut places = vec![None; attribute.map_or(0, |attribute| attribute.dictionary.len())];
        for (place, group) in self.told.iter().enumerate() {
            places[group.group as usize] = Some(place);
        }
        move |case| places[ground.code_of_case(attribute?, case) as usize]
    }
}

/// Quantiles of few cases are theirs, so that values with few are told as one, and that one must not be few either.
fn told_groups(ground: &Ground, stretches: &[Stretch], name: &str, clock: Clock, rule: SmallCells) -> ToldGroups {
    let Some(attribute) = ground.attribute_of_case(name) else { return ToldGroups::default() };
    let text = |group: &TimesOfGroup| attribute.dictionary.text(group.group);
    let of_case = |case| Some(ground.code_of_case(attribute, case));
    let mut told = times_by_group(stretches, attribute.dictionary.len(), of_case, clock);
    sort_by(&mut told, |a, b| b.cases.cmp(&a.cases).then_with(|| text(a).cmp(text(b))));
    let may_tell = |group: &TimesOfGroup| {
        !rule.is_on() || (rule.tells_tail(group.cases) && masked_personal(text(group)) == text(group))
    };
    let (mut kept, rest): (Vec<TimesOfGroup>, Vec<TimesOfGroup>) = told.into_iter().partition(may_tell);
    let (mut folded, mut cases_folded) = (rest.len() as u32, rest.iter().map(|group| group.cases).sum());
    while kept.len() > MOST_GROUPS || rule.hides(cases_folded) {
        let Some(last) = kept.pop() else { break };
        folded += 1;
        cases_folded += last.cases;
    }
    ToldGroups { names: kept.iter().map(|group| text(group).to_owned()).collect(), told: kept, folded, cases_folded }
}
