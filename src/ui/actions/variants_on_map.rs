//! Variants are put on the map and taken off it one at a time; filters of other views stay as they are.

use super::choose;
use crate::protocol::{MilestoneLevel, PanelId, ShowVariantsOnMap, VariantsOnMap, VariantsOnMapPage};
use crate::ui::answers;
use crate::ui::workspace::Workspace;
use leptos::prelude::*;

/// The map shows these variants and no others.
pub fn put_on_map(workspace: Workspace, level: Option<MilestoneLevel>, courses: Vec<Vec<String>>) {
    choose(workspace, |choices| choices.variants_on_map = Some(VariantsOnMap { level, courses }));
}

/// A variant is put on the map, or taken off it; the last one leaves the map with every variant.
pub fn toggle_on_map(workspace: Workspace, course: Vec<String>) {
    choose(workspace, |choices| {
        let level = choices.variant_level.clone();
        let mut courses = match choices.variants_on_map.take() {
            Some(on_map) if on_map.level == level => on_map.courses,
            _ => Vec::new(),
        };
        match courses.iter().position(|known| *known == course) {
            Some(place) => drop(courses.remove(place)),
            None => courses.push(course),
        }
        choices.variants_on_map = (!courses.is_empty()).then_some(VariantsOnMap { level, courses });
    });
}

/// The map shows the commonest variant alone, so that others can be added.
pub fn begin_with_commonest(workspace: Workspace) {
    let level = workspace.choices.with_untracked(|choices| choices.variant_level.clone());
    let asked = level.clone();
    let ask = |log, selection| ShowVariantsOnMap { log, selection, level: asked, courses: Vec::new() };
    answers::once(workspace, PanelId::VariantsOnMap, ask, move |page: VariantsOnMapPage| {
        if let Some(commonest) = page.next {
            put_on_map(workspace, level, vec![commonest]);
        }
    });
}

/// The map shows every variant again.
pub fn show_all_variants(workspace: Workspace) {
    choose(workspace, |choices| choices.variants_on_map = None);
}
