//! Printing a sheet: the pages bear stamp, version and number, and what leaves is remembered.

use crate::ui::leaving::Leaving;
use leptos::ev;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

/// However printing is asked for while this view stands: with the rules of the sheet, where it may leave.
pub fn print_with_rules(leaving: Leaving, rules: impl Fn() -> Option<String> + 'static) {
    let sheet = || document().style_sheets().item(0).and_then(|sheet| sheet.dyn_into::<web_sys::CssStyleSheet>().ok());
    let place: StoredValue<Option<u32>> = StoredValue::new(None);
    let before = window_event_listener(ev::beforeprint, move |_| {
        let Some((rules, sheet)) = rules().filter(|_| leaving.may_leave()).zip(sheet()) else { return };
        let last = sheet.css_rules().map_or(0, |rules| rules.length());
        place.set_value(sheet.insert_rule_with_index(&rules, last).ok());
    });
    let after = window_event_listener(ev::afterprint, move |_| {
        let inserted = place.try_update_value(Option::take).flatten();
        if let Some((place, sheet)) = inserted.zip(sheet()) {
            let _ = sheet.delete_rule(place);
        }
    });
    on_cleanup(move || {
        before.remove();
        after.remove();
    });
}
