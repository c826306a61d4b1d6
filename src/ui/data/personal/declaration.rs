//! Whom the log is about, as the user declares it; a certain CPR number overrules it.

use crate::present::Fact;
use crate::protocol::{ColumnPrivacy, Subjects};
use crate::ui::actions;
use crate::ui::icon::{Icon, IconSize, Symbol};
use crate::ui::workspace::Workspace;
use leptos::prelude::*;

#[component]
pub fn Declaration() -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    let certain = Memo::new(move |_| {
        workspace.preview.with(|preview| {
            preview.iter().flat_map(|preview| &preview.privacy).map(ColumnPrivacy::certain_cpr_rows).sum::<u64>()
        })
    });
    let choices = [
        (Subjects::Citizens, "personal-citizens", "personal-citizens-why"),
        (Subjects::Employees, "personal-employees", "personal-employees-why"),
        (Subjects::NotPersonal, "personal-nobody", "personal-nobody-why"),
    ];
    view! {
        <fieldset class="ways down whom">
            <legend>{speech.text("personal-whom")}</legend>
            {choices
                .map(|(subjects, name, why)| {
                    let (id, why_id) = (name, why);
                    view! {
                        <span class="opt">
                            <input
                                class="form-radio"
                                type="radio"
                                id=id
                                name="personal-whom"
                                aria-describedby=why_id
                                disabled=move || { certain.get() > 0 && subjects != Subjects::Citizens }
                                prop:checked=move || {
                                    workspace.draft.with(|draft| draft.as_ref().map(|draft| draft.subjects)) == Some(subjects)
                                }
                                on:change=move |_| {
                                    actions::change_settings(workspace, |settings| settings.subjects = subjects)
                                }
                            />
                            <label for=id>{speech.text(name)}</label>
                            <span class="sm muted" id=why_id>{speech.text(why)}</span>
                        </span>
                    }
                })
                .collect_view()}
        </fieldset>
        <Show when=move || { certain.get() > 0 }>
            <p class="overruled sm">
                <Icon symbol=Symbol::Warning size=IconSize::Small />
                {move || speech.words().with("personal-overruled", &[("n", Fact::from(certain.get()))])}
            </p>
        </Show>
    }
}
