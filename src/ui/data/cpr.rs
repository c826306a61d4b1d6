//! Values that look like CPR numbers: named first, masked, and the column easily left out.

use super::roles::{Role, assign, role_of};
use crate::present::findings;
use crate::protocol::{ColumnNumber, Finding, Namespace, Treatment};
use crate::ui::actions;
use crate::ui::icon::{Icon, Symbol};
use crate::ui::speech::marked;
use crate::ui::workspace::Workspace;
use leptos::prelude::*;

#[component]
pub fn CprAlerts() -> impl IntoView {
    let workspace = Workspace::of_page();
    let found = Memo::new(move |_| {
        workspace.preview.with(|preview| {
            let findings = preview.iter().flat_map(|preview| &preview.findings);
            findings.filter(|finding| matches!(finding, Finding::LooksLikeCpr { .. })).cloned().collect::<Vec<_>>()
        })
    });
    view! {
        <For
            each=move || found.get()
            key=|finding| match finding {
                Finding::LooksLikeCpr { column, count, name } => (*column, *count, name.clone()),
                _ => (0, 0, String::new()),
            }
            let(finding)
        >
            <CprAlert finding />
        </For>
    }
}

#[component]
fn CprAlert(finding: Finding) -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    let Finding::LooksLikeCpr { column, name, .. } = finding.clone() else { return ().into_any() };
    let role = Memo::new(move |_| {
        workspace.draft.with(|draft| draft.as_ref().map_or(Role::None, |draft| role_of(&draft.roles, column)))
    });
    let said = move || marked(&findings::sentence(&finding, &[], &speech.words()));
    let advice = move || {
        let words = speech.words();
        let advice = match role.get() {
            Role::None => "data-cpr-left-out",
            Role::Case => "data-cpr-case",
            Role::Activity => "data-cpr-activity",
            _ => "data-cpr-attribute",
        };
        format!("{} {}", words.text("data-cpr-hidden"), words.text(advice))
    };
    let is_needed = move || role.get().is_needed();
    view! {
        <div class="alert alert-warning">
            <Icon symbol=Symbol::Warning />
            <p class="alert-heading">{said}</p>
            <p>{advice}</p>
            <Show when=move || !is_needed()>
                <LeaveOut column name=name.clone() />
            </Show>
        </div>
    }
    .into_any()
}

/// Three ways: leave the column out, give its values other names, or bring it as it is.
#[component]
fn LeaveOut(column: ColumnNumber, name: String) -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    let now = Memo::new(move |_| {
        workspace.draft.with(|draft| draft.as_ref().map_or(Treatment::Drop, |draft| draft.treatment_of(column)))
    });
    let set = move |treatment: Treatment| {
        move |_| {
            actions::change_settings(workspace, |settings| {
                if settings.treatment_of(column) == Treatment::Drop {
                    assign(settings, column, Role::EventAttribute);
                }
                settings.treat(column, treatment);
            });
        }
    };
    let ways = [
        ("out", "data-cpr-leave-out", Treatment::Drop),
        ("pseudonyms", "personal-cpr-pseudonyms", Treatment::Pseudonymise(Namespace::Person)),
        ("keep", "data-cpr-keep", Treatment::Keep),
    ];
    let kind = |treatment: Treatment| match treatment {
        Treatment::Drop => 0,
        Treatment::Keep => 2,
        _ => 1,
    };
    view! {
        <fieldset class="ways">
            <legend class="sr-only">
                {move || speech.words().with("data-cpr-what", &[("column", name.clone().into())])}
            </legend>
            {ways
                .map(|(way, label, treatment)| {
                    let id = format!("cpr-{column}-{way}");
                    view! {
                        <span class="opt">
                            <input
                                class="form-radio"
                                type="radio"
                                id=id.clone()
                                name=format!("cpr-{column}")
                                prop:checked=move || kind(now.get()) == kind(treatment)
                                on:change=set(treatment)
                            />
                            <label for=id>{speech.text(label)}</label>
                        </span>
                    }
                })
                .collect_view()}
        </fieldset>
    }
}
