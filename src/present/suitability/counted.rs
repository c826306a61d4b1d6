//! The findings as counts by kind, as they stand in a report without values: no name of a step, a column or a person.

use super::findings::{found_name, found_said, state_word};
use crate::engine::export::{Cell, Column, Table};
use crate::present::{Words, numbers};
use crate::protocol::{Busy, ColumnKind, DataFinding, DataFound, LagFigures, PatternState, Shown};

/// The key of columns as a unit.
const COLUMNS: &str = "prepare-attributes";
/// The key of steps of a recipe as a unit.
const STEPS: &str = "suitability-unit-steps";

/// What a finding comes to without its values.
enum Counted {
    /// So many of something, by the key of what it is.
    Number(&'static str, u64),
    /// The same of all findings of the kind together.
    Whole(&'static str, u64),
    Cases(Shown<u32>),
    /// Its sentence, which names nothing of the log.
    Sentence,
    Nothing,
}

/// The findings, each kind once. Counts below `least` are called few.
pub fn counted_table(findings: &[DataFinding], least: Option<u32>, words: &Words) -> Table {
    let mut kinds: Vec<(String, String, Vec<&DataFinding>)> = Vec::new();
    for of in findings {
        let (name, state) = (kind_name(&of.found, words), kind_state(of, words));
        match kinds.iter_mut().find(|(known, said, _)| *known == name && *said == state) {
            Some((.., same)) => same.push(of),
            None => kinds.push((name, state, vec![of])),
        }
    }
    let heads = ["suitability-finding", "suitability-finding-state", "suitability-figure"];
    Table {
        columns: heads.map(|key| Column { name: words.text(key), numeric: false }).into(),
        rows: kinds
            .into_iter()
            .map(|(name, state, same)| [name, state, together(&same, least, words)].map(Cell::Text).into())
            .collect(),
        notes: Vec::new(),
    }
}

/// What a finding is called; of a column what kind it is.
fn kind_name(found: &DataFound, words: &Words) -> String {
    let name = found_name(found, words);
    match found {
        DataFound::Column { kind, .. } => format!("{name}: {}", words.text(column_kind_key(*kind))),
        _ => name,
    }
}

/// Whether something was found; of columns of one kind those that lack values stand together, however many each lacks.
fn kind_state(of: &DataFinding, words: &Words) -> String {
    match of.found {
        DataFound::Column { missing, .. } if missing != Shown::Number(0) => words.text("suitability-state-lacks-some"),
        _ => state_word(of, words),
    }
}

/// The key of what a kind of column is called.
pub fn column_kind_key(kind: ColumnKind) -> &'static str {
    match kind {
        ColumnKind::Category => "suitability-kind-category",
        ColumnKind::FreeText => "suitability-kind-text",
        ColumnKind::Id => "suitability-kind-id",
        ColumnKind::Other => "suitability-kind-other",
    }
}

/// Findings of one kind: their counts added up, or their sentences one after the other.
fn together(same: &[&DataFinding], least: Option<u32>, words: &Words) -> String {
    let mut sum: Option<(&str, u64)> = None;
    let (mut said, mut cases_of_each): (Vec<String>, Vec<String>) = Default::default();
    let has_something = |of: &&&DataFinding| {
        of.state != PatternState::NotFound || of.group.is_figure() || matches!(of.found, DataFound::Column { .. })
    };
    for of in same.iter().filter(has_something) {
        match counted(&of.found, least) {
            Counted::Number(unit, count) => sum = Some((unit, sum.map_or(0, |(_, sum)| sum) + count)),
            Counted::Whole(unit, count) => sum = Some((unit, count)),
            Counted::Cases(cases) => cases_of_each.push(numbers::shown(cases, words)),
            Counted::Sentence => said.push(found_said(&of.found, of.state, words)),
            Counted::Nothing => {}
        }
    }
    if !cases_of_each.is_empty() {
        // Cases of several findings may be the same ones, so they are not added up.
        let cases = format!("{}: {}", words.text("overview-cases"), cases_of_each.join(" · "));
        let findings = cases_of_each.len();
        said.push(match findings {
            1 => cases,
            _ => format!("{} ({cases})", words.with("suitability-findings-of-kind", &[("n", findings.into())])),
        });
    }
    said.extend(sum.map(|(unit, count)| {
        // How many columns a file has, or steps are proposed, says nothing of a person.
        let is_few =
            ![COLUMNS, STEPS].contains(&unit) && count > 0 && least.is_some_and(|least| count < u64::from(least));
        let count = if is_few { words.text("suitability-few") } else { numbers::whole(count, words.language()) };
        format!("{}: {count}", words.text(unit))
    }));
    said.join(" ")
}

fn counted(found: &DataFound, least: Option<u32>) -> Counted {
    let rows = |count: u64| Counted::Number("suitability-unit-rows", count);
    let told = |count: &Shown<u32>, unit: &'static str| {
        count.number().map_or(Counted::Nothing, |count| Counted::Number(unit, u64::from(count)))
    };
    let events = |count: u32| Counted::Number("overview-events", u64::from(count));
    let pairs = |count: u32| Counted::Number("suitability-unit-pairs", u64::from(count));
    match found {
        DataFound::Rejected { rows: count, .. } => rows(*count),
        DataFound::Reading { finding } => finding.count().map_or(Counted::Nothing, rows),
        // How many steps are proposed of a kind; what was counted for each names values.
        DataFound::Proposed { .. } => Counted::Number(STEPS, 1),
        DataFound::OddActivityTimes { events, .. }
        | DataFound::RegisteredAtOnce(Busy { events, .. })
        | DataFound::Overlaps(Busy { events, .. }) => told(events, "overview-events"),
        DataFound::Dependency { exceptions: count, of_cases, .. }
        | DataFound::FarNumbers { far: count, of_cases, .. } => {
            if *of_cases {
                Counted::Cases(*count)
            } else {
                told(count, "suitability-unit-rows")
            }
        }
        DataFound::CaseOverlaps { cases, .. }
        | DataFound::Companion { without: cases, .. }
        | DataFound::UsuallyOnce { repeated: cases, .. } => Counted::Cases(*cases),
        DataFound::UnlistedSteps { names, .. } => Counted::Number("suitability-unit-names", names.len() as u64),
        DataFound::Repeated { events: count, .. }
        | DataFound::Forms { events: count, .. }
        | DataFound::PollutedLabels { events: count, .. }
        | DataFound::DistortedLabels { events: count, .. }
        | DataFound::NearDuplicates { events: count, .. }
        | DataFound::DayOnly { events: count, .. }
        | DataFound::Batches { events: count, .. }
        | DataFound::InOneHour { events: count, .. }
        | DataFound::OnLastWorkday { events: count, .. }
        | DataFound::LabelTurn { events: count, .. }
        | DataFound::FullMinutes { quarters: count, .. }
        | DataFound::ByHand { quarters: count, .. } => events(*count),
        // Late and early ones; nothing where either is of few cases.
        DataFound::RegistrationLag { lag, .. } => {
            let told = |lag: &LagFigures| Some(lag.over_a_day.number()? + lag.before.number()?);
            lag.as_ref().and_then(told).map_or(Counted::Nothing, events)
        }
        DataFound::ClocksApart { pairs: count, .. } => pairs(*count),
        DataFound::DisplacedHours { most, .. } => events(most.as_ref().map_or(0, |most| most.outside)),
        DataFound::ZeroDurations { zero, negative, .. } => events(zero + negative),
        DataFound::Collateral { events: count, .. } => events(*count),
        DataFound::Synonyms { pairs: count, .. } => pairs(*count),
        // The commonest pairs of activities alone are findings of their own.
        DataFound::UnknownOrder { of, .. } => Counted::Whole("suitability-unit-pairs", u64::from(*of)),
        DataFound::Homonyms { labels, .. } => Counted::Number("suitability-unit-names", u64::from(*labels)),
        DataFound::UnanchoredTimes { is_ambiguous: false, other_spellings: rows @ 1.., .. }
        | DataFound::ElusiveCases { rows_without: rows @ 1.., .. } => Counted::Number("suitability-unit-rows", *rows),
        DataFound::ColumnsOfTimes { columns } => Counted::Number(COLUMNS, columns.len() as u64),
        // Each finding is one column.
        DataFound::Column { .. } => Counted::Number(COLUMNS, 1),
        DataFound::IdGaps { missing, .. } => Counted::Number("suitability-unit-ids", *missing),
        DataFound::SilentPeriods { periods, .. } => Counted::Number("suitability-unit-periods", u64::from(*periods)),
        DataFound::TimeTravel { cases, .. }
        | DataFound::FarLongerCases { cases, .. }
        | DataFound::CutAtTheLeft { cases }
        | DataFound::OpenCases { cases }
        | DataFound::PerhapsLeft { cases } => Counted::Cases(*cases),
        DataFound::CommonestVariants { .. } if least.is_some() => Counted::Nothing,
        DataFound::UnanchoredTimes { .. }
        | DataFound::Change { .. }
        | DataFound::CaseShift { .. }
        | DataFound::CaseShiftUnknown { .. }
        | DataFound::Complexity { .. }
        | DataFound::CommonestVariants { .. }
        | DataFound::Relations { .. }
        | DataFound::Variants { .. } => Counted::Sentence,
        // One case has too many of the events.
        DataFound::ElusiveCases { .. } => Counted::Nothing,
        DataFound::ScatteredCases { sources: 2.., cases, .. } => Counted::Cases(*cases),
        DataFound::ScatteredCases { lacking, .. } => {
            lacking.as_ref().map_or(Counted::Nothing, |of| Counted::Number("suitability-unit-pairs", of.steps.into()))
        }
    }
}
