//! How dates are read: the pattern, what it makes of the file's own text, and the zone.

use super::day_month::is_open_question;
use crate::present::dates;
use crate::protocol::{CellReading, FileFormat, ImportSettings, LifecycleRows, Period, Preview, Zone, wall_time};
use crate::ui::actions;
use crate::ui::workspace::Workspace;
use leptos::prelude::*;

#[component]
pub fn DateFields() -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    let draft = move |of: fn(&ImportSettings) -> bool| {
        Memo::new(move |_| workspace.draft.with(|draft| draft.as_ref().is_some_and(of)))
    };
    let has_patterns = draft(|settings| !matches!(settings.format, FileFormat::Xes { .. }));
    let has_time = draft(|settings| !settings.roles.time.is_empty());
    let has_start = draft(|settings| !settings.roles.start.is_empty());
    let has_lifecycle = draft(|settings| settings.roles.lifecycle.is_some());
    view! {
        <Show when=move || has_patterns.get() && has_time.get()>
            <Pattern which=Which::Time id="pattern" label="data-pattern" />
            <Show when=move || has_start.get()>
                <Pattern which=Which::Start id="start-pattern" label="data-start-pattern" />
            </Show>
            <p class="xs muted letters wide">{speech.rich("data-pattern-letters")}</p>
        </Show>
        <ZoneField />
        <PeriodField />
        <Show when=move || has_lifecycle.get()>
            <LifecycleField />
        </Show>
    }
}

/// Which of the two times a pattern is for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Which {
    Time,
    Start,
}

#[component]
fn Pattern(which: Which, id: &'static str, label: &'static str) -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    let pattern = Memo::new(move |_| {
        workspace.draft.with(|draft| {
            draft.as_ref().map_or(String::new(), |draft| match which {
                Which::Time => draft.time_pattern.clone(),
                Which::Start => draft.start_pattern.clone(),
            })
        })
    });
    let fitting = Memo::new(move |_| {
        workspace.preview.with(|preview| {
            preview.as_ref().map_or(Vec::new(), |preview| match which {
                Which::Time => preview.time_patterns.clone(),
                Which::Start => preview.start_patterns.clone(),
            })
        })
    });
    // While it is asked whether the day or the month comes first, no button answers it beside the question.
    let others = move || {
        let open = is_open_question(workspace);
        fitting.get().into_iter().filter(|other| !open && *other != pattern.get()).collect::<Vec<_>>()
    };
    let set = move |text: String| {
        // An emptied field is about to be written anew.
        if text.trim().is_empty() {
            return;
        }
        // Who writes the pattern by hand has said which comes first.
        if which == Which::Time {
            workspace.order_chosen.set(Some(text.clone()));
        }
        actions::change_settings(workspace, |settings| match which {
            Which::Time => settings.time_pattern = text,
            Which::Start => settings.start_pattern = text,
        });
    };
    view! {
        <div class="field wide">
            <label for=id>{speech.text(label)}</label>
            <input
                class="form-input"
                id=id
                autocomplete="off"
                spellcheck="false"
                prop:value=move || pattern.get()
                on:input=move |event| set(event_target_value(&event))
            />
        </div>
        <Show when=move || !others().is_empty()>
            <div class="fits wide" role="group" aria-label=speech.text("data-pattern-fits")>
                <span class="xs muted" aria-hidden="true">{speech.text("data-pattern-fits")}</span>
                <For each=others key=|other| other.clone() let(other)>
                    {
                        let chosen = other.clone();
                        view! {
                            <button class="b fit" on:click=move |_| set(chosen.clone())>
                                <code>{other.clone()}</code>
                            </button>
                        }
                    }
                </For>
            </div>
        </Show>
        <Example which />
    }
}

/// «Fra filen 18-11-2021 13:04 · Læses som 18. november 2021 kl. 13.04».
#[component]
fn Example(which: Which) -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    move || {
        let words = speech.words();
        workspace.preview.with(|preview| {
            let (text, reading) = example(preview.as_ref()?, which)?;
            let (class, read) = match reading {
                CellReading::Time(_) if is_open_question(workspace) => ("read not", words.text("data-day-or-month")),
                CellReading::Time(time) => ("read", dates::moment_in_full(time, &words)),
                _ => ("read not", words.text("data-cannot-be-read")),
            };
            Some(view! {
                <dl class="ex wide" aria-live="polite">
                    <dt>{words.text("data-from-file")}</dt>
                    <dd>
                        <code>{text}</code>
                    </dd>
                    <dt>{words.text("data-read-as")}</dt>
                    <dd class=class>{read}</dd>
                </dl>
            })
        })
    }
}

/// The first time in the preview, as written and as read; one that fits the pattern, if there is any.
fn example(preview: &Preview, which: Which) -> Option<(String, CellReading)> {
    let columns = match which {
        Which::Time => &preview.settings.roles.time,
        Which::Start => &preview.settings.roles.start,
    };
    let cells_of = |row: &crate::protocol::PreviewRow| {
        let cells: Vec<_> = columns.iter().filter_map(|column| row.cells.get(*column as usize)).cloned().collect();
        let text = cells.iter().map(|cell| cell.text.as_str()).collect::<Vec<_>>().join(" ");
        let reading = cells.first().map(|cell| cell.reading.clone())?;
        (!text.trim().is_empty()).then_some((text, reading))
    };
    let mut times = preview.rows.iter().filter_map(cells_of);
    let first = times.next()?;
    if matches!(first.1, CellReading::Time(_)) {
        return Some(first);
    }
    Some(times.find(|(_, reading)| matches!(reading, CellReading::Time(_))).unwrap_or(first))
}

#[component]
fn ZoneField() -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    let zone =
        Memo::new(move |_| workspace.draft.with(|draft| draft.as_ref().map_or(Zone::Copenhagen, |draft| draft.zone)));
    let choose = move |event| {
        let zone = if event_target_value(&event) == "utc" { Zone::Utc } else { Zone::Copenhagen };
        actions::change_settings(workspace, move |settings| settings.zone = zone);
    };
    view! {
        <div class="field wide">
            <label for="zone">{speech.text("data-zone")}</label>
            <select class="form-select" id="zone" aria-describedby="zone-rule" on:change=choose>
                <option value="copenhagen" selected=move || zone.get() == Zone::Copenhagen>
                    {speech.text("data-zone-copenhagen")}
                </option>
                <option value="utc" selected=move || zone.get() == Zone::Utc>
                    {speech.text("data-zone-utc")}
                </option>
            </select>
            <span class="xs muted" id="zone-rule">{speech.text("data-zone-offsets")}</span>
        </div>
    }
}

/// Whether rows beyond the plausible period are left out; there only where that was proposed, or was before.
#[component]
fn PeriodField() -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    // What was proposed stays at hand while the tick is off.
    let proposed = RwSignal::new(None::<Period>);
    let now = Memo::new(move |_| workspace.draft.with(|draft| draft.as_ref().and_then(|draft| draft.period)));
    Effect::new(move |_| {
        if let Some(period) = now.get() {
            proposed.set(Some(period));
        }
    });
    let label = move || {
        let words = speech.words();
        let until = proposed.get().map_or(0, Period::written_millis);
        let day = dates::day_in_full(wall_time(until, Zone::Copenhagen, true), &words);
        words.with("data-period-bound", &[("date", day.into())])
    };
    let set = move |event| {
        let period = proposed.get_untracked().filter(|_| event_target_checked(&event));
        actions::change_settings(workspace, move |settings| settings.period = period);
    };
    view! {
        <Show when=move || proposed.get().is_some()>
            <div class="field wide">
                <span class="opt">
                    <input
                        class="form-checkbox"
                        type="checkbox"
                        id="period"
                        aria-describedby="period-why"
                        prop:checked=move || now.get().is_some()
                        on:change=set
                    />
                    <label for="period">{label}</label>
                </span>
                <span class="xs muted" id="period-why">{speech.text("data-period-why")}</span>
            </div>
        </Show>
    }
}

#[component]
fn LifecycleField() -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    let rows = Memo::new(move |_| {
        workspace.draft.with(|draft| draft.as_ref().map_or(LifecycleRows::All, |draft| draft.lifecycle_rows))
    });
    let choose = move |event| {
        let rows =
            if event_target_value(&event) == "complete" { LifecycleRows::CompleteOnly } else { LifecycleRows::All };
        actions::change_settings(workspace, move |settings| settings.lifecycle_rows = rows);
    };
    view! {
        <div class="field wide">
            <label for="lifecycle">{speech.text("data-lifecycle-rows")}</label>
            <select class="form-select" id="lifecycle" on:change=choose>
                <option value="all" selected=move || rows.get() == LifecycleRows::All>
                    {speech.text("data-lifecycle-all")}
                </option>
                <option value="complete" selected=move || rows.get() == LifecycleRows::CompleteOnly>
                    {speech.text("data-lifecycle-complete")}
                </option>
            </select>
        </div>
    }
}
