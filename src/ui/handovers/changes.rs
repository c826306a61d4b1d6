//! How often cases change the person and the group.

use super::list_out::ListOut;
use super::state::HandoverState;
use crate::present::handovers::{ChangesRow, changes_rows};
use crate::present::numbers;
use crate::protocol::Shown;
use crate::ui::row_ways::row_ways_small;
use leptos::prelude::*;

#[component]
pub fn Changes() -> impl IntoView {
    let state = HandoverState::of_screen();
    let speech = state.workspace.speech();
    move || {
        let words = speech.words();
        let page = state.page.get()?;
        let (has_person, has_group) = (page.person_changes.is_some(), page.groups.is_some());
        if !has_person && !has_group {
            return None;
        }
        let rows = changes_rows(&page, &words);
        let most = rows.iter().flat_map(|row| [row.of_person, row.of_group]).flatten().filter_map(Shown::number).max();
        let most = f64::from(most.unwrap_or(1).max(1));
        let cell = |count: Option<Shown<u32>>| {
            let width = count
                .and_then(Shown::number)
                .filter(|count| *count > 0)
                .map(|count| format!("{:.1}%", f64::from(count) / most * 100.0));
            view! {
                <td class="has-bar">
                    <span class="barcell">
                        <b>{count.map_or("–".to_owned(), |count| numbers::shown_short(count, &words))}</b>
                        <span class="tr">{width.map(|width| view! { <span class="bar" style:width=width></span> })}</span>
                    </span>
                </td>
            }
        };
        let counted = |row: &ChangesRow, column: Option<&String>, cases: Option<Shown<u32>>| {
            let name = column.cloned().unwrap_or_default();
            let of = words.with("handovers-changes-of", &[("name", name.into()), ("n", row.changes.clone().into())]);
            (cell(cases), row_ways_small(state.workspace, row.rule(column, cases), &of, &words))
        };
        let rows = rows.into_iter().map(|row| {
            let person = has_person.then(|| counted(&row, page.person.as_ref(), row.of_person));
            let group = has_group.then(|| counted(&row, page.group.as_ref(), row.of_group));
            view! {
                <tr>
                    <th scope="row">{row.changes}</th>
                    {person}
                    {group}
                </tr>
            }
        });
        let rows = rows.collect_view();
        let head = |key: &'static str, column: Option<String>| {
            view! {
                <th scope="col" class="has-bar" title=column>{words.text(key)}</th>
                <th scope="col" class="box-way"><span class="sr-only">{words.text("rework-ways")}</span></th>
            }
        };
        Some(view! {
            <section class="box flush">
                <header>
                    <div>
                        <h2>{words.text("handovers-changes-title")}</h2>
                        <p class="muted xs">{words.text("handovers-changes-is")}</p>
                    </div>
                </header>
                <div class="table-frame" tabindex="0" role="region" aria-label=words.text("handovers-changes-title")>
                    <table class="t rework-table">
                        <caption class="sr-only">{words.text("handovers-changes-title")}</caption>
                        <thead>
                            <tr>
                                <th scope="col">{words.text("handovers-changes-head")}</th>
                                {has_person.then(|| head("handovers-of-person", page.person.clone()))}
                                {has_group.then(|| head("handovers-of-group", page.group.clone()))}
                            </tr>
                        </thead>
                        <tbody>{rows}</tbody>
                    </table>
                </div>
                <footer><ListOut list="handovers-changes-title" file="handovers-file-changes" /></footer>
            </section>
        })
    }
}
