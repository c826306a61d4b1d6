//! What strata are called, how they were merged, and their figures as a table.

use super::advice::proposed_closing_said;
use crate::engine::export::{Cell, Column, Table};
use crate::present::{Words, numbers};
use crate::protocol::{
    CourseBand, DurationBand, ShareInterval, StratumFigures, StratumGroup, StratumKey, ValidationPage,
};
use std::collections::BTreeSet;

/// What the cases of a stratum have in common: «Nord · korteste tredjedel · hyppigt forløb».
pub fn stratum_name(of: &[StratumKey], words: &Words) -> String {
    let groups: BTreeSet<&StratumGroup> = of.iter().map(|key| &key.group).collect();
    let durations: BTreeSet<DurationBand> = of.iter().map(|key| key.duration).collect();
    let courses: BTreeSet<CourseBand> = of.iter().map(|key| key.course).collect();
    if groups.len() * durations.len() * courses.len() != of.len() {
        let one = |key: &StratumKey| stratum_name(std::slice::from_ref(key), words);
        return of.iter().map(one).collect::<Vec<_>>().join("; ");
    }
    let or = |names: Vec<String>| names.join(&format!(" {} ", words.text("validation-or")));
    let has_groups = groups.iter().any(|group| **group != StratumGroup::NoValue);
    let group = has_groups.then(|| or(groups.into_iter().map(|group| group_name(group, words)).collect()));
    // What is true of every case need not be said.
    let is_every = durations.len() >= 3 && !durations.contains(&DurationBand::Open) || durations.len() == 4;
    let duration = match is_every {
        true => words.text("validation-any-duration"),
        false => or(durations.into_iter().map(|band| words.text(duration_key(band))).collect()),
    };
    let course = match courses.len() {
        2 => words.text("validation-any-course"),
        _ => or(courses.into_iter().map(|band| words.text(course_key(band))).collect()),
    };
    group.into_iter().chain([duration, course]).collect::<Vec<_>>().join(" · ")
}

/// How many kinds of cases there are, and how many strata they stand in; none where none was merged.
pub fn merged_said(page: &ValidationPage, words: &Words) -> Option<String> {
    let kinds: usize = page.strata.iter().map(|of| of.of.len()).sum();
    let facts = [("kinds", kinds.into()), ("n", page.strata.len().into())];
    (kinds > page.strata.len()).then(|| words.with("validation-merged", &facts))
}

/// The strata with their numbers; once something is judged also the share of correct cases in each, with its interval.
pub fn strata_table(page: &ValidationPage, words: &Words) -> Table {
    let column = |(place, key): (usize, &str)| Column { name: words.text(key), numeric: place > 0 };
    let mut keys = vec!["validation-stratum", "validation-in-log", "validation-drawn", "validation-judged"];
    if page.judged > 0 {
        keys.extend(["validation-correct", "validation-interval"]);
    }
    let row = |of: &StratumFigures| {
        let mut cells = vec![
            Cell::Text(stratum_name(&of.of, words)),
            numbers::cell(of.cases, words),
            Cell::Whole(i64::from(of.drawn)),
            Cell::Whole(i64::from(of.judged)),
        ];
        if page.judged > 0 {
            cells.extend([Cell::Whole(i64::from(of.correct)), Cell::Text(interval_of(of, words))]);
        }
        cells
    };
    Table {
        columns: keys.into_iter().enumerate().map(column).collect(),
        rows: page.strata.iter().map(row).collect(),
        notes: merged_said(page, words)
            .into_iter()
            .chain(proposed_closing_said(&page.proposed_closing, words))
            .collect(),
    }
}

/// Wilson's interval of one stratum; nothing before a case of it is judged.
fn interval_of(of: &StratumFigures, words: &Words) -> String {
    if of.judged == 0 {
        return String::new();
    }
    let share = f64::from(of.correct) / f64::from(of.judged);
    let ShareInterval { low, high } = ShareInterval::wilson(share, f64::from(of.judged));
    let percent = |share: f64| numbers::percent(share, 0, words.language()).into();
    words.with("validation-between", &[("low", percent(low)), ("high", percent(high))])
}

fn group_name(group: &StratumGroup, words: &Words) -> String {
    match group {
        StratumGroup::Value(name) => name.clone(),
        StratumGroup::NoValue => words.text("validation-no-value"),
        StratumGroup::Others => words.text("validation-other-values"),
    }
}

fn duration_key(band: DurationBand) -> &'static str {
    match band {
        DurationBand::ShortestThird => "validation-shortest",
        DurationBand::MiddleThird => "validation-middle",
        DurationBand::LongestThird => "validation-longest",
        DurationBand::Open => "validation-open-case",
    }
}

fn course_key(band: CourseBand) -> &'static str {
    match band {
        CourseBand::Frequent => "validation-frequent",
        CourseBand::Rare => "validation-rare",
    }
}
