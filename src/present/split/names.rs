//! What a split and its groups are called.

use crate::present::{Words, dates, filters, numbers};
use crate::protocol::{CalendarDay, Comparison, GroupName, Shown, Split, SplitGroup, StartPeriod, Zone};

/// What cases are divided by, where there is little room: «Team», «kvartal», «to filtre».
pub fn split_name(split: &Split, words: &Words) -> String {
    match split {
        Split::Column(name) => name.clone(),
        Split::Start(StartPeriod::Year) => words.text("split-by-year"),
        Split::Start(StartPeriod::Quarter) => words.text("split-by-quarter"),
        Split::Start(StartPeriod::Month) => words.text("split-by-month"),
        Split::Filters { second: None, .. } => words.text("split-by-filter"),
        Split::Filters { .. } => words.text("split-by-filters"),
    }
}

/// The same as a sentence that says what decides where a case belongs.
pub fn split_said(split: &Split, zone: Zone, words: &Words) -> String {
    match split {
        Split::Column(name) => words.with("split-said-column", &[("column", name.as_str().into())]),
        Split::Start(_) => words.text("split-said-start"),
        Split::Filters { first, second } => {
            let first = ("first", filters::chip(first, zone, words).into());
            match second {
                None => words.with("split-said-filter", &[first]),
                Some(second) => {
                    words.with("split-said-filters", &[first, ("second", filters::chip(second, zone, words).into())])
                }
            }
        }
    }
}

/// How many cases two filters both keep, and how many neither does; none where cases are divided by something else.
pub fn overlap_said(split: &Split, groups: &[SplitGroup], words: &Words) -> Option<String> {
    if !matches!(split, Split::Filters { second: Some(_), .. }) || groups.is_empty() {
        return None;
    }
    let count = |name: GroupName| {
        let group = groups.iter().find(|group| group.name == name);
        numbers::shown(group.map_or(Shown::Number(0), |group| group.cases), words)
    };
    let facts = [("both", count(GroupName::Both).into()), ("neither", count(GroupName::Neither).into())];
    Some(words.with("split-said-overlap", &facts))
}

/// What a group is called.
pub fn group_name(name: &GroupName, split: &Split, words: &Words) -> String {
    let has_second = matches!(split, Split::Filters { second: Some(_), .. });
    match name {
        GroupName::Value(text) => text.clone(),
        GroupName::NoValue => words.text("split-no-value"),
        GroupName::Year(year) => year.to_string(),
        GroupName::Quarter(year, quarter) => {
            words.with("split-quarter", &[("quarter", quarter.to_string().into()), ("year", year.to_string().into())])
        }
        GroupName::Month(year, month) => {
            dates::month(dates::of_day(CalendarDay { year: *year, month: *month, day: 1 }), words)
        }
        GroupName::First if has_second => words.text("split-only-first"),
        GroupName::First => words.text("split-with"),
        GroupName::Second => words.text("split-only-second"),
        GroupName::Both => words.text("split-both"),
        GroupName::Neither if has_second => words.text("split-neither"),
        GroupName::Neither => words.text("split-without"),
        GroupName::Others(count) => words.with("split-others", &[("n", (*count).into())]),
    }
}

/// Which group is compared with which: «Syd i forhold til Nord».
pub fn pair_name(found: &Comparison, split: &Split, words: &Words) -> Option<String> {
    let name = |place: u32| Some(group_name(&found.groups.get(place as usize)?.0, split, words));
    let [first, second] = found.pair;
    Some(words.with("split-pair", &[("first", name(first)?.into()), ("second", name(second)?.into())]))
}
