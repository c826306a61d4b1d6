//! The columns that hold something or are treated: what was found, what is done, and why it is proposed.

use crate::present::{Fact, personal};
use crate::protocol::{
    Coarsening, ColumnContent, ColumnPart, ColumnPrivacy, Namespace, PersonalKind, TimeStep, Treatment,
};
use crate::ui::actions;
use crate::ui::data::roles::{Role, assign};
use crate::ui::workspace::Workspace;
use leptos::prelude::*;

/// Rows that a value of a group must have, and years of a band of ages.
const LEAST_ROWS: u32 = 5;
const YEARS: u8 = 10;

#[component]
pub fn Columns() -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    // What was found is settled by the file; what is done about it changes under the same rows.
    let told = Memo::new(move |_| {
        workspace.preview.with(|preview| {
            let Some(preview) = preview else { return Vec::new() };
            let columns =
                preview.privacy.iter().filter(|column| is_told(column, preview.settings.treatment_of(column.column)));
            let name =
                |column: &ColumnPrivacy| preview.columns.get(column.column as usize).cloned().unwrap_or_default();
            columns.map(|column| (column.clone(), name(column))).collect::<Vec<_>>()
        })
    });
    let is_any = Memo::new(move |_| !told.with(Vec::is_empty));
    view! {
        <Show
            when=move || is_any.get()
            fallback=move || view! { <p class="sm muted">{speech.text("personal-nothing-at-all")}</p> }
        >
            <div class="personal-scroll" tabindex="0" role="region" aria-label=speech.text("personal-columns")>
                <table class="t">
                    <thead>
                        <tr>
                            <th scope="col">{speech.text("personal-column")}</th>
                            <th scope="col">{speech.text("personal-found")}</th>
                            <th scope="col">{speech.text("personal-treatment")}</th>
                            <th scope="col">{speech.text("personal-why")}</th>
                        </tr>
                    </thead>
                    <tbody>
                        <For
                            each=move || told.get()
                            key=|(column, name)| format!("{}/{name}/{column:?}", column.column)
                            let((column, name))
                        >
                            <Row column name />
                        </For>
                    </tbody>
                </table>
            </div>
        </Show>
    }
}

/// Something was found, something is proposed, or something is done already.
fn is_told(column: &ColumnPrivacy, now: Treatment) -> bool {
    let is_left_out_for_another_reason = now == Treatment::Drop && column.proposal.treatment == Treatment::Keep;
    !column.found.is_empty()
        || column.proposal.treatment != Treatment::Keep
        || now != Treatment::Keep && !is_left_out_for_another_reason
}

#[component]
fn Row(column: ColumnPrivacy, name: String) -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    let number = column.column;
    let now = Memo::new(move |_| {
        workspace.draft.with(|draft| draft.as_ref().map_or(Treatment::Keep, |draft| draft.treatment_of(number)))
    });
    let part = Memo::new(move |_| {
        workspace.draft.with(|draft| draft.as_ref().map_or(ColumnPart::Attribute, |draft| draft.roles.part_of(number)))
    });
    let (of_found, of_reason) = (column.clone(), column.clone());
    let found = move || {
        let words = speech.words();
        let found = personal::found(&of_found, &words);
        if found.is_empty() { vec![words.text("personal-nothing")] } else { found }
            .into_iter()
            .map(|line| view! { <span class="line">{line}</span> })
            .collect_view()
    };
    let label = {
        let name = name.clone();
        move || speech.words().with("personal-how-of", &[("column", Fact::from(name.clone()))])
    };
    let choose = {
        let column = column.clone();
        move |event| {
            let chosen = event_target_value(&event);
            let part = part.get_untracked();
            let Some(treatment) =
                options(&column, part).into_iter().find(|way| personal::treatment_key(*way) == chosen)
            else {
                return;
            };
            actions::change_settings(workspace, move |settings| {
                if treatment != Treatment::Drop && settings.treatment_of(number) == Treatment::Drop {
                    assign(settings, number, Role::EventAttribute);
                }
                settings.treat(number, treatment);
            });
        }
    };
    let of_menu = column;
    let treatment = move || {
        let part = part.get();
        let fixed = match part {
            ColumnPart::Case => Some("personal-case-kept"),
            ColumnPart::Activity | ColumnPart::Lifecycle => Some("personal-needed"),
            _ => None,
        };
        if let Some(fixed) = fixed {
            return view! { <span class="muted">{speech.text(fixed)}</span> }.into_any();
        }
        let ways = options(&of_menu, part);
        view! {
            <select class="form-select" aria-label=label.clone() on:change=choose.clone()>
                {ways
                    .into_iter()
                    .map(|way| {
                        let key = personal::treatment_key(way);
                        view! {
                            <option
                                value=key
                                selected=move || personal::treatment_key(now.get()) == key
                            >
                                {speech.text(key)}
                            </option>
                        }
                    })
                    .collect_view()}
            </select>
        }
        .into_any()
    };
    view! {
        <tr>
            <th scope="row">{name}</th>
            <td>{found}</td>
            <td class="how">{treatment}</td>
            <td class="muted">{move || personal::reason(&of_reason, &speech.words())}</td>
        </tr>
    }
}

/// What can be done with a column: the times of the events can only be made coarser.
fn options(column: &ColumnPrivacy, part: ColumnPart) -> Vec<Treatment> {
    let step = |step| Treatment::Coarsen(Coarsening::Time(step));
    let steps = [TimeStep::Day, TimeStep::Week, TimeStep::Month].map(step);
    if part == ColumnPart::Time {
        return [Treatment::Keep].into_iter().chain(steps).collect();
    }
    let mut ways = vec![
        Treatment::Drop,
        Treatment::Pseudonymise(namespace(column, part)),
        Treatment::Group { least_rows: LEAST_ROWS },
    ];
    if column.content == ColumnContent::Date || matches!(column.proposal.treatment, Treatment::Coarsen(_)) {
        ways.extend(steps);
        ways.push(Treatment::Coarsen(Coarsening::RelativeDays));
        ways.push(Treatment::Coarsen(Coarsening::AgeBand { years: YEARS }));
    }
    ways.push(Treatment::Keep);
    ways
}

/// Whom the values name: as proposed, else the employee who did it, else a person where any was found.
fn namespace(column: &ColumnPrivacy, part: ColumnPart) -> Namespace {
    match (column.proposal.treatment, part) {
        (Treatment::Pseudonymise(namespace), _) => namespace,
        (_, ColumnPart::Resource) => Namespace::Employee,
        _ if column.found.iter().any(|count| count.kind == PersonalKind::Cpr) => Namespace::Person,
        _ => Namespace::Case,
    }
}
