//! Groups that may be told of: at least five persons in each, and the others together as one.

use crate::engine::filter::{Selection, ValueCounts};
use crate::engine::log::{Attribute, ByEvent, EventLog};
use crate::engine::ordering::sort_by;
use crate::engine::table::{Dictionary, EMPTY};
use std::ops::Range;

/// How large a group must be to stand by itself, and how many may.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GroupSize {
    /// Persons, where a column says who they are.
    pub least_persons: u32,
    pub least_cases: u32,
    /// Groups in all, the one of all others included.
    pub most_groups: usize,
}

/// The groups of an attribute that stand by themselves, and those that stand together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LargeGroups {
    /// Codes in the dictionary of the attribute, most events first, then by name.
    pub shown: Vec<u32>,
    /// The others in the same order: too small, or too many to be listed. They stand together behind those shown.
    pub others: Vec<u32>,
    /// How many of the others have too few persons.
    pub too_few_persons: u32,
}

impl LargeGroups {
    /// How many there are, all others as one.
    pub fn count(&self) -> usize {
        self.shown.len() + usize::from(!self.others.is_empty())
    }

    /// Where a group stands; none for one that does not occur.
    pub fn place(&self, code: u32) -> Option<usize> {
        let is_other = || self.others.contains(&code).then_some(self.shown.len());
        self.own_place(code).or_else(is_other)
    }

    /// Where a group stands by itself; none for one of the others.
    pub fn own_place(&self, code: u32) -> Option<usize> {
        self.shown.iter().position(|shown| *shown == code)
    }

    /// These groups by event: the code of the group at place `n` is `n + 1`.
    pub fn by_event(&self, values: &ByEvent) -> ByEvent {
        let mut dictionary = Dictionary::default();
        (0..self.count()).for_each(|place| {
            dictionary.code(&place.to_string());
        });
        let code_of: Vec<u32> = (0..values.dictionary.len() as u32)
            .map(|code| self.place(code).map_or(EMPTY, |place| place as u32 + 1))
            .collect();
        let codes = values.codes.iter().map(|&code| code_of[code as usize]).collect();
        ByEvent { codes, dictionary: dictionary.into() }
    }
}

/// The groups of an attribute in a selection that may be told of; none where not one is large enough.
///
/// `persons` are the columns that say who did it: a group has as many persons as the column with the fewest says. Without
/// such a column only the cases count. The others together are as large as one group must be: where they are not, the
/// smallest of those shown stands with them. Linear in the events, and in groups times persons.
///
/// ```
/// use spor::engine::{filter::Selection, log::{Attribute, EventLog}, people::{GroupSize, large_groups}};
/// let log = EventLog::from_rows([("1", "A", 0), ("1", "B", 10), ("2", "A", 5), ("2", "B", 40)]).unwrap();
/// let team = Attribute::of_events("team", ["Nord", "Nord", "Nord", "Syd"]);
/// let who = Attribute::of_events("who", ["Ane", "Bo", "Bo", "Bo"]);
/// let (team, who) = (log.by_event(&team), log.by_event(&who));
/// let size = GroupSize { least_persons: 1, least_cases: 1, most_groups: 12 };
/// let persons = [who];
/// assert_eq!(large_groups(&log, &Selection::all(2), &team, &persons, size).unwrap().shown.len(), 2);
/// // One person in Syd: the two together are no group of their own.
/// let size = GroupSize { least_persons: 2, ..size };
/// assert!(large_groups(&log, &Selection::all(2), &team, &persons, size).is_none());
/// ```
pub fn large_groups(
    log: &EventLog,
    selection: &Selection,
    values: &ByEvent,
    persons: &[ByEvent],
    size: GroupSize,
) -> Option<LargeGroups> {
    let mut sizes = Sizes::of(&values.dictionary, persons);
    selection.cases().for_each(|case| sizes.add(case, &values.codes[log.events_of(case)], log.events_of(case)));
    sizes.groups(&values.dictionary, size)
}

/// Whether [`large_groups`] finds so many groups of an attribute or more, one or two, the one of all others included. It looks no
/// further than two that are large enough: with those there are two, whatever the others are.
///
/// ```
/// use spor::engine::{filter::Selection, log::{Attribute, EventLog}, people::{GroupSize, has_large_groups}};
/// let log = EventLog::from_rows([("1", "A", 0), ("1", "B", 10), ("2", "A", 5), ("2", "B", 40)]).unwrap();
/// let team = Attribute::of_events("team", ["Nord", "Nord", "Nord", "Syd"]);
/// let size = GroupSize { least_persons: 1, least_cases: 1, most_groups: 12 };
/// assert!(has_large_groups(&log, &Selection::all(2), &team, &[], size, 2));
/// // Neither is in three cases.
/// assert!(!has_large_groups(&log, &Selection::all(2), &team, &[], GroupSize { least_cases: 3, ..size }, 1));
/// ```
pub fn has_large_groups(
    log: &EventLog,
    selection: &Selection,
    attribute: &Attribute,
    persons: &[ByEvent],
    size: GroupSize,
    least: usize,
) -> bool {
    /// Cases between two looks at what is large by now.
    const CASES: usize = 1 << 12;
    let (mut sizes, mut groups) = (Sizes::of(&attribute.dictionary, persons), Vec::new());
    let has_two = (1..).zip(selection.cases()).any(|(number, case)| {
        log.codes_of_case(attribute, case, &mut groups);
        sizes.add(case, &groups, log.events_of(case));
        number % CASES == 0 && sizes.has_two(size)
    });
    has_two || sizes.groups(&attribute.dictionary, size).is_some_and(|groups| groups.count() >= least)
}

/// How large every group is.
struct Sizes<'a> {
    counted: ValueCounts,
    /// One for every column of persons.
    persons: Vec<PersonsByGroup<'a>>,
}

/// Which persons of a column each group has: a bit for each.
struct PersonsByGroup<'a> {
    /// By event.
    who: &'a [u32],
    /// Words of a group; those of the next group follow.
    words: usize,
    bits: Vec<u64>,
}

impl<'a> Sizes<'a> {
    /// None counted yet.
    fn of(groups: &Dictionary, persons: &'a [ByEvent]) -> Sizes<'a> {
        let persons = persons.iter().map(|who| PersonsByGroup::of(groups, who)).collect();
        Sizes { counted: ValueCounts::of(groups.len()), persons }
    }

    /// Takes in the groups of the events of a case.
    #[inline(always)]
    fn add(&mut self, case: u32, groups: &[u32], events: Range<usize>) {
        self.counted.add(case, groups);
        self.persons.iter_mut().for_each(|column| column.add(groups, events.clone()));
    }

    fn groups(&self, names: &Dictionary, size: GroupSize) -> Option<LargeGroups> {
        let events = |code: u32| self.counted.counts[code as usize].events;
        let mut occurring: Vec<u32> =
            (0..names.len() as u32).filter(|&code| code != EMPTY && events(code) > 0).collect();
        let text = |code: u32| names.text(code);
        sort_by(&mut occurring, |&a, &b| events(b).cmp(&events(a)).then_with(|| text(a).cmp(text(b))));
        let too_few_persons = occurring.iter().filter(|&&code| !self.has_persons(&[code], size)).count() as u32;
        let (mut shown, mut others): (Vec<u32>, Vec<u32>) =
            occurring.iter().partition(|&&code| self.is_large(&[code], size));
        let room = |others: &[u32]| size.most_groups - usize::from(!others.is_empty());
        while shown.len() > room(&others) || !(others.is_empty() || self.is_large(&others, size)) {
            others.extend(shown.pop());
            if shown.is_empty() {
                return None;
            }
        }
        others = occurring.into_iter().filter(|code| others.contains(code)).collect();
        (!shown.is_empty()).then_some(LargeGroups { shown, others, too_few_persons })
    }

    /// Whether two groups are large enough by themselves: whatever the others are, they then make one group at most with one of
    /// the two.
    fn has_two(&self, size: GroupSize) -> bool {
        let codes = 0..self.counted.counts.len() as u32;
        codes.filter(|&code| code != EMPTY && self.is_large(&[code], size)).nth(1).is_some()
    }

    fn is_large(&self, groups: &[u32], size: GroupSize) -> bool {
        self.cases(groups) >= size.least_cases && self.has_persons(groups, size)
    }

    fn has_persons(&self, groups: &[u32], size: GroupSize) -> bool {
        self.persons.iter().all(|column| column.count(groups) >= size.least_persons)
    }

    /// Cases that any of these groups has at least.
    fn cases(&self, groups: &[u32]) -> u32 {
        groups.iter().map(|&group| self.counted.counts[group as usize].cases).max().unwrap_or(0)
    }
}

impl<'a> PersonsByGroup<'a> {
    fn of(groups: &Dictionary, who: &'a ByEvent) -> PersonsByGroup<'a> {
        let words = who.dictionary.len().div_ceil(64);
        PersonsByGroup { who: &who.codes, words, bits: vec![0; words * groups.len()] }
    }

    /// Takes in the groups of neighbouring events.
    #[inline(always)]
    fn add(&mut self, groups: &[u32], events: Range<usize>) {
        for (&group, &person) in groups.iter().zip(&self.who[events]) {
            self.bits[group as usize * self.words + person as usize / 64] |= 1 << (person % 64);
        }
    }

    /// Different persons in any of these groups; a missing value is nobody.
    fn count(&self, groups: &[u32]) -> u32 {
        let any =
            |word: usize| groups.iter().fold(0, |bits, &group| bits | self.bits[group as usize * self.words + word]);
        let nobody = |word: usize| if word == 0 { 1_u64 << EMPTY } else { 0 };
        (0..self.words).map(|word| (any(word) & !nobody(word)).count_ones()).sum()
    }
}
