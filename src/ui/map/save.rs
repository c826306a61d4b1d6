//! Saving the map: the sheet as SVG or PNG, the tables as CSV or on the clipboard.

use super::state::MapState;
use super::{png, today};
use crate::present::dates;
use crate::present::export::{Picture, csv as csv_file, svg as svg_file};
use crate::present::map::{Emphasis, SheetText, Twin, draw, place_pills, saved_table, sheet, sheet_counts};
use crate::ui::{clipboard, leaving, saving};
use leptos::prelude::*;

/// The map as a picture that stays sharp at any size.
pub fn svg(state: MapState) {
    if !state.leaving.may_leave() {
        return;
    }
    let Some(sheet) = whole_sheet(state) else { return };
    saving::save(
        &leaving::file_name(state.workspace, "map-file-map", "svg"),
        "image/svg+xml",
        svg_file::file(&sheet).as_bytes(),
    );
    tell(state, "map-saved");
}

/// The map as a picture of pixels, twice as many as on the screen.
pub fn png(state: MapState) {
    if !state.leaving.may_leave() {
        return;
    }
    let Some(sheet) = whole_sheet(state) else { return };
    let name = leaving::file_name(state.workspace, "map-file-map", "png");
    leptos::task::spawn_local(async move {
        match png::blob(&sheet).await {
            Some(blob) => {
                saving::save_blob(&name, &blob);
                tell(state, "map-saved");
            }
            None => tell(state, "map-png-too-large"),
        }
    });
}

/// One of the tables in the form that Danish Excel opens.
pub fn csv(state: MapState, twin: Twin) {
    if !state.leaving.may_leave() {
        return;
    }
    let Some(table) = state.told_now(|scene| saved_table(scene, twin, state.shown.get())) else { return };
    let key = if twin == Twin::Steps { "map-file-steps" } else { "map-file-transitions" };
    saving::save(&leaving::file_name(state.workspace, key, "csv"), "text/csv", &csv_file::danish_excel(&table));
    tell(state, "map-saved");
}

/// One of the tables on the clipboard, as a table and as text with tabs.
pub fn copy(state: MapState, twin: Twin) {
    if !state.leaving.may_leave() {
        return;
    }
    let Some(table) = state.told_now(|scene| saved_table(scene, twin, state.shown.get())) else { return };
    let taken = clipboard::copy_table(&csv_file::tabbed(&table), &csv_file::pasted_html(&table));
    tell(state, if taken { "map-copied" } else { "map-not-copied" });
}

/// The map with heading, counts, what is left out and the legend, for a file or for paper; nothing is selected in it.
pub fn whole_sheet(state: MapState) -> Option<Picture> {
    let text = sheet_text(state);
    state.told_now(|scene| {
        let standing = state.natural.get()?;
        let shown = state.shown.get();
        let pills = place_pills(scene, &standing, shown, 1.0);
        let map = draw(scene, &standing, shown, &pills, &Emphasis::default());
        Some(sheet(scene, &map, shown, &text))
    })?
}

/// What stands on a sheet beside the map.
pub fn sheet_text(state: MapState) -> SheetText {
    let workspace = state.workspace;
    let words = workspace.speech().words_now();
    let counts = state.told_now(sheet_counts);
    let is_sample =
        workspace.open.with_untracked(|open| open.as_ref().is_some_and(|open| open.source.sample().is_some()));
    SheetText {
        title: leaving::name(state.workspace).unwrap_or_else(|| words.text("map-picture-title")),
        counts: counts.unwrap_or_default(),
        date: dates::day_in_full(today::today(), &words),
        stamp: if is_sample { words.text("frame-sample-badge") } else { String::new() },
    }
}

fn tell(state: MapState, key: &'static str) {
    let sentence = state.workspace.speech().words_now().text(key);
    state.workspace.announce(sentence.clone());
    state.say(sentence);
}
