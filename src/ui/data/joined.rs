//! Parts that several columns play together: said in words, and undone with one button.

use super::roles::{Role, only};
use crate::protocol::ColumnNumber;
use crate::ui::actions;
use crate::ui::icon::{Icon, IconSize, Symbol};
use crate::ui::workspace::Workspace;
use leptos::prelude::*;

/// «Sag sættes sammen af Sagsnr + Løbenr.»
#[component]
pub fn Joined() -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    let joined = move || -> Vec<(Role, &'static str, Vec<ColumnNumber>)> {
        workspace.draft.with(|draft| {
            let Some(roles) = draft.as_ref().map(|draft| &draft.roles) else { return Vec::new() };
            [
                (Role::Case, "data-joined-case", &roles.case),
                (Role::Activity, "data-joined-activity", &roles.activity),
                (Role::Time, "data-joined-time", &roles.time),
                (Role::Start, "data-joined-start", &roles.start),
            ]
            .into_iter()
            .filter(|(_, _, columns)| columns.len() > 1)
            .map(|(role, key, columns)| (role, key, columns.clone()))
            .collect()
        })
    };
    move || {
        let name = |column: ColumnNumber| {
            workspace.preview.with(|preview| {
                preview.as_ref().and_then(|preview| preview.columns.get(column as usize).cloned()).unwrap_or_default()
            })
        };
        joined()
            .into_iter()
            .map(|(role, key, columns)| {
                let mark = if matches!(role, Role::Case | Role::Activity) { " + " } else { " " };
                let names: Vec<String> = columns.iter().map(|column| format!("«{}»", name(*column))).collect();
                let said = speech.rich_with(key, &[("columns", names.join(mark).into())]);
                let buttons = columns
                    .into_iter()
                    .map(|column| {
                        let label = speech.words().with("data-joined-only", &[("column", name(column).into())]);
                        view! {
                            <button
                                class="b"
                                on:click=move |_| {
                                    actions::change_settings(workspace, |settings| only(settings, column, role));
                                }
                            >
                                {label}
                            </button>
                        }
                    })
                    .collect_view();
                view! {
                    <div class="joined">
                        <Icon symbol=Symbol::Info size=IconSize::Small />
                        <p>{said}</p>
                        <span class="row">{buttons}</span>
                    </div>
                }
            })
            .collect_view()
    }
}
