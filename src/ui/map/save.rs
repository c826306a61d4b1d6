//! Saving the map: the sheet as a picture, the tables as CSV.

use super::state::MapState;
use crate::present::dates;
use crate::present::export::{Picture, Table};
use crate::present::map::{Emphasis, SheetText, Twin, draw, place_pills, saved_table, sheet, sheet_counts};
use crate::ui::leaving;
use crate::ui::picture_out::{PictureNow, PictureOnItsWay};
use crate::ui::today::today;
use leptos::prelude::*;

/// The map on its sheet, on its way out.
pub fn picture(state: MapState) -> PictureNow {
    Callback::new(move |()| whole_sheet(state).map(|sheet| PictureOnItsWay::Shapes(Box::new(sheet))))
}

/// One of the tables in the form that Danish Excel opens.
pub fn csv(state: MapState, twin: Twin) {
    if let Some(table) = table(state, twin).filter(|_| state.leaving.may_leave()) {
        tell(state, state.leaving.save_csv(file(twin), &table));
    }
}

/// One of the tables as it leaves; none while there is nothing.
pub fn table(state: MapState, twin: Twin) -> Option<Table> {
    state.told_now(|scene| saved_table(scene, twin, state.shown.get_untracked()))
}

/// The key of what the file of a table is called.
pub fn file(twin: Twin) -> &'static str {
    if twin == Twin::Steps { "map-file-steps" } else { "map-file-transitions" }
}

/// The map with heading, counts, what is left out and the legend, for a file or for paper; nothing is selected in it.
pub fn whole_sheet(state: MapState) -> Option<Picture> {
    sheet_with(state, &sheet_text(state))
}

/// The same with other words at its head.
pub fn sheet_with(state: MapState, text: &SheetText) -> Option<Picture> {
    state.told_now(|scene| {
        // Steps that were moved by hand stand on the sheet as they do on the screen.
        let has_moved = state.workspace.choices.with(|choices| !choices.moved.is_empty());
        let standing = if has_moved { state.standing.get()? } else { state.natural.get()? };
        let shown = state.shown.get();
        let pills = place_pills(scene, &standing, shown, 1.0);
        let map = draw(scene, &standing, shown, &pills, &Emphasis::default());
        Some(sheet(scene, &map, shown, text))
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
        date: dates::day_in_full(today(), &words),
        stamp: if is_sample { words.text("frame-sample-badge") } else { String::new() },
    }
}

/// Says what came of it, to all.
pub fn tell(state: MapState, key: &'static str) {
    let sentence = state.workspace.speech().words_now().text(key);
    state.workspace.announce(sentence.clone());
    state.say(sentence);
}
