//! What can be chosen in the form of a filter: what the cases it acts on hold.

use super::columns::names_persons;
use super::labels;
use super::open_log::OpenLog;
use crate::engine::filter::value_counts;
use crate::engine::ordering;
use crate::engine::prepare::propose_milestones;
use crate::engine::privacy::masked_personal;
use crate::engine::table::EMPTY;
use crate::protocol::{FilterChoices, ListFilterChoices, Problem};

/// Values that are listed, at most.
const MOST_VALUES: usize = 500;

/// Activities and attributes of the selection, and the values of one attribute that does not name persons.
pub fn list_filter_choices(open: &mut OpenLog, ask: &ListFilterChoices) -> Result<FilterChoices, Problem> {
    let left = open.filtered(ask.selection).ok_or(Problem::NotOpen)?;
    let rule = open.small_cells;
    let ground = left.ground(&open.log, &open.variants);
    let mut choices = FilterChoices {
        activities: labels::activities(ground.log, &left.cases, rule),
        attributes: labels::attributes(ground.log),
        proposed_milestones: propose_milestones(ground.log),
        ..FilterChoices::default()
    };
    let Some(value) = ask.values_of.as_deref().and_then(|name| ground.attribute_of_event(name)) else {
        return Ok(choices);
    };
    if names_persons(value.attribute) {
        choices.values_are_persons = true;
        return Ok(choices);
    }
    let dictionary = &value.attribute.dictionary;
    let counts = value_counts(ground.log, &left.cases, &ground.log.by_event(value.attribute));
    let cases = |code: u32| counts[code as usize].cases;
    let is_personal = |text: &str| rule.is_on() && masked_personal(text) != text;
    let held = |code: &u32| *code != EMPTY && cases(*code) > 0;
    let mut codes: Vec<u32> = (0..dictionary.len() as u32).filter(held).collect();
    ordering::sort_by(&mut codes, |&a, &b| {
        cases(b).cmp(&cases(a)).then_with(|| dictionary.text(a).cmp(dictionary.text(b)))
    });
    let listed = codes.iter().map(|&code| (dictionary.text(code), cases(code)));
    let listed = listed.filter(|(text, _)| !is_personal(text)).take(MOST_VALUES);
    choices.values = listed.map(|(text, cases)| (text.to_owned(), rule.show(cases))).collect();
    choices.values_left_out = (codes.len() - choices.values.len()) as u64;
    Ok(choices)
}
