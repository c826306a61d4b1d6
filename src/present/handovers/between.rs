//! From group to group: names, and the cells of the table with their steps of colour.

use crate::present::{Words, heat, numbers};
use crate::protocol::{CaseRule, GroupFigures, GroupThereAndBack, HandoverPage};

/// A cell of the table: what stands in it, none where it is hidden, and its step of colour.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BetweenCell {
    pub written: Option<String>,
    pub step: u64,
    /// From a group to itself, which is no hand-over.
    pub is_same: bool,
}

/// What the group at a place is called.
pub fn group_name(groups: &GroupFigures, place: u32, words: &Words) -> String {
    groups
        .names
        .get(place as usize)
        .cloned()
        .unwrap_or_else(|| words.with("handovers-others", &[("n", groups.others.into())]))
}

/// All of them in order.
pub fn group_names(groups: &GroupFigures, words: &Words) -> Vec<String> {
    (0..groups.between.len() as u32).map(|place| group_name(groups, place, words)).collect()
}

/// A row for every group that hands over: its name, a cell for every group that takes over, and its total.
pub fn between_rows(groups: &GroupFigures, words: &Words) -> Vec<(String, Vec<BetweenCell>, String)> {
    let most = groups.between.iter().flatten().filter_map(|count| count.number()).max().unwrap_or(0);
    let rows = groups.between.iter().zip(&groups.from_totals).enumerate();
    rows.map(|(from, (row, total))| {
        let cells = row.iter().enumerate().map(|(to, &count)| BetweenCell {
            written: count.number().map(|count| numbers::whole(u64::from(count), words.language())),
            step: heat::step(count, most),
            is_same: from == to && from < groups.names.len(),
        });
        (group_name(groups, from as u32, words), cells.collect(), numbers::shown_short(*total, words))
    })
    .collect()
}

/// «1. linje → 2. linje Klient».
pub fn pair_name(groups: &GroupFigures, from: u32, to: u32, words: &Words) -> String {
    format!("{} → {}", group_name(groups, from, words), group_name(groups, to, words))
}

/// «1. linje → 2. linje Klient → 1. linje».
pub fn there_and_back_name(groups: &GroupFigures, way: &GroupThereAndBack, words: &Words) -> String {
    let [from, to] = [way.from, way.to].map(|place| group_name(groups, place, words));
    format!("{from} → {to} → {from}")
}

/// The cases that go straight from the group at a place to another; none where several groups stand together.
pub fn pair_rule(page: &HandoverPage, from: u32, to: u32) -> Option<CaseRule> {
    in_a_row(page, &[from, to])
}

/// The cases that go from a group to another and straight back.
pub fn there_and_back_rule(page: &HandoverPage, way: &GroupThereAndBack) -> Option<CaseRule> {
    in_a_row(page, &[way.from, way.to, way.from])
}

fn in_a_row(page: &HandoverPage, places: &[u32]) -> Option<CaseRule> {
    let (attribute, groups) = page.group.clone().zip(page.groups.as_ref())?;
    let values = places.iter().map(|&place| groups.names.get(place as usize).cloned()).collect::<Option<Vec<_>>>()?;
    Some(CaseRule::ValuesInARow { attribute, values })
}
