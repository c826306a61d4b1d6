//! The four kinds of file, each with the program it is for.

use super::SaveChoices;
use crate::protocol::SaveFormat;
use crate::ui::workspace::Workspace;
use leptos::prelude::*;

const FORMATS: [(SaveFormat, &str, &str); 4] = [
    (SaveFormat::DanishExcel, "save-excel-csv", "format-excel-csv"),
    (SaveFormat::Workbook, "save-workbook", "format-workbook"),
    (SaveFormat::PowerAutomate, "save-power-automate", "format-power-automate"),
    (SaveFormat::Xes, "save-xes", "format-xes"),
];

#[component]
pub fn Formats(choices: SaveChoices) -> impl IntoView {
    let speech = Workspace::of_page().speech();
    let formats = FORMATS.map(|(format, label, id)| {
        view! {
            <span class="opt">
                <input
                    class="form-radio"
                    type="radio"
                    id=id
                    name="format"
                    prop:checked=move || choices.format.get() == format
                    on:change=move |_| choices.format.set(format)
                />
                <label for=id>{speech.rich(label)}</label>
            </span>
        }
    });
    view! {
        <fieldset class="ways down">
            <legend>{speech.text("save-format")}</legend>
            {formats.into_iter().collect_view()}
        </fieldset>
    }
}
