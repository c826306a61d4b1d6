//! The deadline: how long it may take, as it is chosen, and how many times keep it.

use super::state::TimeState;
use crate::present::numbers;
use crate::present::time::{counted, deadline_rows, deadline_said, deadline_table};
use crate::protocol::{Deadline, DeadlineUnit, TimeClock};
use crate::ui::form::{AmountField, ChoiceField};
use crate::ui::row_ways::row_ways;
use crate::ui::table_out::TableOut;
use leptos::prelude::*;

const UNITS: [DeadlineUnit; 2] = [DeadlineUnit::Days, DeadlineUnit::Hours];

/// How many, and of which unit. Without a number there is no deadline.
#[component]
fn DeadlineFields() -> impl IntoView {
    let state = TimeState::of_screen();
    let speech = state.workspace.speech();
    // The unit may be chosen before the number is.
    let unit = RwSignal::new(DeadlineUnit::default());
    Effect::new(move |_| {
        if let Some(deadline) = state.chosen(|time| time.deadline) {
            unit.set(deadline.unit);
        }
    });
    let amount = Signal::derive(move || state.chosen(|time| time.deadline.map(|deadline| deadline.amount)));
    let write = Callback::new(move |amount: Option<f64>| {
        let unit = unit.get_untracked();
        state.choose(|time| time.deadline = amount.map(|amount| Deadline { amount, unit }));
    });
    let place = Signal::derive(move || UNITS.iter().position(|of| *of == unit.get()).unwrap_or(0));
    let choose = Callback::new(move |place: usize| {
        let Some(chosen) = UNITS.get(place).copied() else { return };
        unit.set(chosen);
        state.choose(|time| {
            if let Some(deadline) = &mut time.deadline {
                deadline.unit = chosen;
            }
        });
    });
    // Days have no length in working time.
    let how = Signal::derive(move || {
        let has_no_length = state.chosen(|time| {
            time.clock == TimeClock::Working && time.deadline.is_some_and(|of| of.unit == DeadlineUnit::Days)
        });
        if has_no_length { speech.words().text("time-deadline-no-days") } else { String::new() }
    });
    view! {
        <div class="time-deadline" role="group" aria-label=speech.text("time-deadline")>
            <AmountField id="time-deadline" label="time-deadline" value=amount write how />
            <ChoiceField
                id="time-deadline-unit"
                label="time-deadline-unit"
                choices=vec!["time-deadline-days", "time-deadline-hours"]
                value=place
                choose
            />
        </div>
    }
}

/// The deadline with what keeps it and what is over it; without one, what it is for.
#[component]
pub fn DeadlineBox() -> impl IntoView {
    let state = TimeState::of_screen();
    let workspace = state.workspace;
    let speech = workspace.speech();
    let has_deadline =
        Memo::new(move |_| state.page.with(|page| page.as_ref().is_some_and(|of| of.deadline.is_some())));
    let timing = move || workspace.choices.with(|choices| choices.timing());
    let out = Callback::new(move |()| {
        untrack(|| state.told(|page, words| deadline_table(page, &timing(), workspace.zone(), words)))
    });
    let rows = move || {
        state.told(|page, words| {
            let percent = |share: f64| numbers::percent(share, 1, words.language());
            let row = |row: crate::present::time::DeadlineRow| {
                let name = words.text(row.key);
                let interval = row.share.map(|[_, low, high]| numbers::percents(low, high, 1, words.language()));
                let width = row.share.map(|[share, ..]| format!("{:.1}%", share * 100.0));
                view! {
                    <tr>
                        <th scope="row">{name.clone()}</th>
                        <td class="has-bar">
                            <span class="barcell">
                                <b>{row.share.map_or("–".to_owned(), |[share, ..]| percent(share))}</b>
                                <span class="tr">{width.map(|width| view! { <span class="bar" style:width=width></span> })}</span>
                            </span>
                        </td>
                        <td class="num">{interval.unwrap_or("–".to_owned())}</td>
                        <td class="num">{numbers::shown_short(row.times, words)}</td>
                        {row_ways(workspace, Some(row.rule), &name, words)}
                    </tr>
                }
            };
            let rows = deadline_rows(page, &timing(), workspace.zone()).into_iter().map(row).collect_view();
            view! {
                <thead>
                    <tr>
                        <th scope="col">{words.text("time-deadline")}</th>
                        <th scope="col" class="has-bar" title=words.text("time-deadline-share-is")>
                            {words.text("time-share")}
                        </th>
                        <th scope="col" class="num" title=words.text("time-deadline-interval-is")>
                            {words.text("time-deadline-range")}
                        </th>
                        <th scope="col" class="num">{words.text(counted(page))}</th>
                        <th scope="col" class="row-ways">{words.text("rework-ways")}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            }
        })
    };
    let name = move || super::table_name("time-deadline-title", &speech.words());
    let said = move || state.told(deadline_said).unwrap_or_default().join(" ");
    view! {
        <section class="box wide deadline-box" aria-labelledby="time-deadline-title">
            <header>
                <h2 id="time-deadline-title">{speech.text("time-deadline-title")}</h2>
                <DeadlineFields />
            </header>
            <Show
                when=move || has_deadline.get()
                fallback=move || view! { <p class="muted sm">{speech.text("time-deadline-how")}</p> }
            >
                <div class="table-frame" tabindex="0" role="region" aria-label=name>
                    <table class="t deadline-table">
                        <caption class="sr-only">{speech.text("time-deadline-title")}</caption>
                        {rows}
                    </table>
                </div>
                <p class="muted sm">{said}</p>
                <footer>
                    <TableOut leaving=state.leaving file="time-file-deadline" table=out quiet=true />
                </footer>
            </Show>
        </section>
    }
}
