//! Lines of text that are taken when the field is left, so that one undo takes back what was written in one go.

use crate::ui::workspace::Workspace;
use leptos::prelude::*;

#[component]
pub fn AreaField(
    id: String,
    label: &'static str,
    #[prop(into)] value: Signal<String>,
    write: Callback<String>,
    #[prop(default = 2)] rows: u32,
    /// A sentence under the field.
    #[prop(optional)]
    how: Option<&'static str>,
) -> impl IntoView {
    let speech = Workspace::of_page().speech();
    let how_id = format!("{id}-how");
    view! {
        <div class="field">
            <label for=id.clone()>{speech.text(label)}</label>
            <textarea
                class="form-input"
                id=id
                rows=rows
                autocomplete="off"
                aria-describedby=how.map(|_| how_id.clone())
                prop:value=move || value.get()
                on:change=move |event| write.run(event_target_value(&event))
            ></textarea>
            {how.map(|how| view! { <p class="faint xs" id=how_id>{speech.text(how)}</p> })}
        </div>
    }
}
