//! Whether the beginning of a file looks like the list of a known case system, and what shape such a list has.

use super::preview::Preview;
use super::settings::FileFormat;
use super::shape::{Shape, ShapeHint};
use crate::engine::prepare::{ProfileKind, ProfileMatch, recognise, shape_of, shipped_profiles};
use crate::engine::privacy::Subjects;
use std::collections::BTreeSet;

/// Says which profiles the columns fit; where the best one knows the shape of its lists, the shape is proposed.
pub(super) fn fit_profiles(preview: &mut Preview) {
    let columns = if preview.file_columns.is_empty() { &preview.columns } else { &preview.file_columns };
    preview.profiles = recognise(columns, &activities_shown(preview));
    let is_table = !matches!(preview.settings.format, FileFormat::Xes { .. } | FileFormat::Objects { .. });
    let is_long = preview.settings.shape == Shape::Long;
    let Some(best) = preview.profiles.first().filter(|_| is_table && is_long) else { return };
    let profile = shipped_profiles().into_iter().find(|profile| profile.id == best.profile);
    let hint = profile.and_then(|profile| shape_of(&profile.shapes, &preview.columns));
    if let Some(hint) = hint.filter(|hint| fits(hint, preview)) {
        // The profile knows which of the dates are steps.
        let is_same_kind = |other: &ShapeHint| std::mem::discriminant(other) == std::mem::discriminant(&hint);
        preview.shapes.retain(|other| !is_same_kind(other));
        preview.shapes.insert(0, hint);
    }
}

/// Whom the lists of a recognised source are about: a case system's about citizens, a service desk's about the employees
/// who ask and answer.
pub(super) fn subjects_of_source(profiles: &[ProfileMatch]) -> Subjects {
    let shipped = shipped_profiles();
    let best = profiles.first().and_then(|best| shipped.iter().find(|profile| profile.id == best.profile));
    match best.map(|profile| profile.kind) {
        Some(ProfileKind::CaseSystem | ProfileKind::Reporting) => Subjects::Citizens,
        Some(ProfileKind::ServiceDesk) => Subjects::Employees,
        Some(ProfileKind::Own) | None => Subjects::NotPersonal,
    }
}

/// A wide list has a row for each case; where cases have several rows, its dates are attributes of them.
fn fits(hint: &ShapeHint, preview: &Preview) -> bool {
    match hint {
        ShapeHint::Wide { .. } => preview.cases == 0 || preview.cases * 100 >= preview.rows_read * 95,
        _ => true,
    }
}

/// The activities of the rows shown, as the file writes them.
fn activities_shown(preview: &Preview) -> Vec<String> {
    let &[column] = preview.settings.roles.activity.as_slice() else { return Vec::new() };
    let cells = preview.rows.iter().filter_map(|row| row.cells.get(column as usize));
    let texts: BTreeSet<&str> = cells.map(|cell| cell.text.as_str()).filter(|text| !text.is_empty()).collect();
    texts.into_iter().map(str::to_string).collect()
}
