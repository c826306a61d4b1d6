//! Day or month first: where the dates themselves cannot tell, the user must.

use crate::present::dates;
use crate::protocol::{CellReading, Finding, Preview, WallTime};
use crate::ui::actions;
use crate::ui::icon::{Icon, Symbol};
use crate::ui::workspace::Workspace;
use leptos::prelude::*;

/// True while the question stands unanswered.
pub fn is_open_question(workspace: Workspace) -> bool {
    let Some((pattern, other)) = ambiguous(workspace) else { return false };
    workspace.order_chosen.get().is_none_or(|chosen| chosen != pattern && chosen != other)
}

#[component]
pub fn DayMonth() -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    // A set order, so that the two do not change places when one of them is chosen.
    let patterns = Memo::new(move |_| {
        ambiguous(workspace).map(|(one, other)| if day_first(&one) { (one, other) } else { (other, one) })
    });
    let answered = Memo::new(move |_| !is_open_question(workspace));
    view! {
        <Show when=move || patterns.get().is_some()>
            <div class="alert" class:alert-warning=move || !answered.get() class:alert-info=move || answered.get()>
                <Icon symbol=Symbol::Warning />
                <fieldset class="ways down">
                    <legend class="alert-heading">{speech.text("data-order-question")}</legend>
                    <p>{speech.text("data-order-why")}</p>
                    <OrderChoice id="order-day" pattern=Signal::derive(move || patterns.get().map(|both| both.0)) />
                    <OrderChoice id="order-month" pattern=Signal::derive(move || patterns.get().map(|both| both.1)) />
                </fieldset>
            </div>
        </Show>
    }
}

#[component]
fn OrderChoice(id: &'static str, pattern: Signal<Option<String>>) -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    let is_chosen = move || pattern.get().is_some() && workspace.order_chosen.get() == pattern.get();
    let label = move || {
        let is_day_first = pattern.get().is_some_and(|pattern| day_first(&pattern));
        let example = workspace.preview.with(|preview| preview.as_ref().and_then(example));
        let words = speech.words();
        let Some((text, under_draft, draft_day_first)) = example else {
            return speech.rich_with(if is_day_first { "data-order-day-plain" } else { "data-order-month-plain" }, &[]);
        };
        let time = if draft_day_first == is_day_first { under_draft } else { swapped(under_draft) };
        let key = if is_day_first { "data-order-day" } else { "data-order-month" };
        speech.rich_with(key, &[("text", text.into()), ("day", dates::day_in_full(time, &words).into())])
    };
    let choose = move |_| {
        let (Some(chosen), Some((one, other))) = (pattern.get_untracked(), untrack(|| ambiguous(workspace))) else {
            return;
        };
        workspace.order_chosen.set(Some(chosen.clone()));
        actions::change_settings(workspace, |settings| {
            for of_column in [&mut settings.time_pattern, &mut settings.start_pattern] {
                if *of_column == one || *of_column == other {
                    of_column.clone_from(&chosen);
                }
            }
        });
    };
    view! {
        <span class="opt">
            <input class="form-radio" type="radio" id=id name="order" prop:checked=is_chosen on:change=choose />
            <label for=id>{label}</label>
        </span>
    }
}

fn ambiguous(workspace: Workspace) -> Option<(String, String)> {
    workspace.preview.with(|preview| {
        preview.as_ref()?.findings.iter().find_map(|finding| match finding {
            Finding::DayMonthAmbiguous { pattern, other } => Some((pattern.clone(), other.clone())),
            _ => None,
        })
    })
}

/// A date of the file whose day and month differ: its text, its reading, and whether that reads the day first.
fn example(preview: &Preview) -> Option<(String, WallTime, bool)> {
    let columns = preview.settings.roles.time.iter().chain(&preview.settings.roles.start);
    columns.into_iter().find_map(|column| {
        preview.rows.iter().find_map(|row| {
            let cell = row.cells.get(*column as usize)?;
            match cell.reading {
                CellReading::Time(time) if time.day != time.month && time.day <= 12 => {
                    Some((cell.text.clone(), time, day_first(&preview.settings.time_pattern)))
                }
                _ => None,
            }
        })
    })
}

fn swapped(time: WallTime) -> WallTime {
    WallTime { day: time.month, month: time.day, ..time }
}

/// In a pattern, `d` is the day and `M` the month.
fn day_first(pattern: &str) -> bool {
    match (pattern.find('d'), pattern.find('M')) {
        (Some(day), Some(month)) => day < month,
        _ => true,
    }
}
