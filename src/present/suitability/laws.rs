//! Changes of the law within a log's period: what is said of each, beside what was found near it.

use super::findings::found_name;
use crate::present::markers::near;
use crate::present::{Words, dates, listed};
use crate::protocol::{DataFinding, DataFound, Marker, MarkerKind, PatternState};

/// What a log's period spans, as the screen and the report have it.
pub fn law_changes(markers: &[Marker]) -> impl Iterator<Item = &Marker> {
    markers.iter().filter(|of| of.kind == MarkerKind::Law)
}

/// What is marked near a finding of changed practice; none of another, or where nothing is near.
pub fn near_finding(found: &DataFound, markers: &[Marker], words: &Words) -> Option<String> {
    crate::present::markers::near_said(markers, found.changes_on()?, words)
}

/// The kinds of changes that were found near a marked day; none where there are none.
pub fn found_near(marker: &Marker, findings: &[DataFinding], words: &Words) -> Option<String> {
    let marked = std::slice::from_ref(marker);
    let is_near = |of: &&DataFinding| {
        of.state != PatternState::NotFound && of.found.changes_on().is_some_and(|day| !near(marked, day).is_empty())
    };
    let mut names: Vec<String> = Vec::new();
    for of in findings.iter().filter(is_near) {
        let name = format!("«{}»", found_name(&of.found, words));
        if !names.contains(&name) {
            names.push(name);
        }
    }
    (!names.is_empty()).then(|| words.with("suitability-laws-near", &[("names", listed(&names, words).into())]))
}

/// The days of the changes, as a report without values has them: what a user wrote about them stays out of it.
pub fn laws_told(markers: &[Marker], findings: &[DataFinding], words: &Words) -> Vec<String> {
    let line = |marker: &Marker| {
        let day = dates::day_in_full(dates::of_day(marker.day), words);
        found_near(marker, findings, words).map_or_else(|| format!("{day}."), |near| format!("{day}. {near}"))
    };
    law_changes(markers).map(line).collect()
}
