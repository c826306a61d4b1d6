//! Known totals beside the log: what is typed, what the log counts, and the difference.

use crate::present::numbers;
use crate::present::validation::{period_said, total_said, totals_table};
use crate::protocol::{CalendarDay, Counted, KnownTotal, PanelId, ShowTotals, TotalFigures, TotalsPage};
use crate::ui::actions;
use crate::ui::answers::{self, Kept};
use crate::ui::closing::{ClosingButton, ClosingDialog};
use crate::ui::form::{ChoiceField, DayField, NameSelect, NumberField, day_of};
use crate::ui::icon::{Icon, IconSize, Symbol};
use crate::ui::leaving::{Leaving, LeavingNotices};
use crate::ui::table_out::TableOut;
use crate::ui::workspace::Workspace;
use leptos::prelude::*;
use std::sync::Arc;

#[component]
pub fn Totals() -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    let page: RwSignal<Option<Arc<TotalsPage>>> = RwSignal::new(None);
    let known = Memo::new(move |_| workspace.validation.with(|of| of.work.file.totals.clone()));
    answers::follow(
        workspace,
        PanelId::Totals,
        Kept { answer: page, asking: RwSignal::new(false) },
        move || (known.get(), workspace.choices.with(|choices| choices.closing.clone())),
        |log, selection, (totals, closing)| ShowTotals { log, selection, closing, totals },
    );
    let leaving =
        Leaving::of(workspace, move || page.with(|page| page.as_ref().map(|page| (page.hides_small, page.release))));
    let table = Callback::new(move |()| page.get().map(|page| totals_table(&page, &speech.words())));
    let rows = move || {
        let (words, page) = (speech.words(), page.get()?);
        let found = page.rows.clone();
        let row = |found: TotalFigures| {
            let (of, removed) = (found.of.clone(), found.of);
            let remove = move |_| {
                actions::change_validation(workspace, |work| {
                    let totals = &mut work.file.totals;
                    if let Some(place) = totals.iter().position(|known| *known == removed) {
                        totals.remove(place);
                    }
                });
                crate::ui::frame::refocus_if_lost();
            };
            let name = format!("{}, {}", total_said(&of.counted, &words), period_said(&of, &words));
            let label = words.with("validation-total-remove", &[("total", name.into())]);
            let difference = found.difference.map_or("–".to_owned(), |difference| {
                let sign = if difference > 0 {
                    "+"
                } else if difference < 0 {
                    "−"
                } else {
                    ""
                };
                format!("{sign}{}", numbers::whole(difference.unsigned_abs(), words.language()))
            });
            view! {
                <tr>
                    <th scope="row">{total_said(&of.counted, &words)}</th>
                    <td>{period_said(&of, &words)}</td>
                    <td class="num">{numbers::whole(u64::from(of.total), words.language())}</td>
                    <td class="num">{numbers::shown_short(found.in_log, &words)}</td>
                    <td class="num"><b>{difference}</b></td>
                    <td class="row-ways">
                        <button class="b quiet icon" aria-label=label.clone() title=label on:click=remove>
                            <Icon symbol=Symbol::Delete size=IconSize::Small />
                        </button>
                    </td>
                </tr>
            }
        };
        Some(found.into_iter().map(row).collect_view())
    };
    let is_empty = Memo::new(move |_| known.with(Vec::is_empty));
    let steps = Memo::new(move |_| page.with(|page| page.as_ref().map(|page| page.steps.clone())).unwrap_or_default());
    view! {
        <LeavingNotices leaving />
        <section class="box" aria-labelledby="validation-total-new">
            <header>
                <h2 id="validation-total-new">{speech.text("validation-total-new")}</h2>
            </header>
            <p class="muted sm">{speech.text("validation-totals-are")}</p>
            <NewTotal steps />
        </section>
        <section class="box flush">
            <header class="row wrap">
                <h2 class="grow">{speech.text("validation-part-totals")}</h2>
                <Show when=move || !is_empty.get()>
                    <TableOut leaving file="validation-part-totals" table quiet=true />
                </Show>
            </header>
            <Show
                when=move || !is_empty.get()
                fallback=move || view! { <p class="rework-said muted">{speech.text("validation-totals-none")}</p> }
            >
                <div class="table-frame" tabindex="0" role="region" aria-label=speech.text("validation-part-totals")>
                    <table class="t">
                        <caption class="sr-only">{speech.text("validation-part-totals")}</caption>
                        <thead>
                            <tr>
                                <th scope="col">{speech.text("validation-total-what")}</th>
                                <th scope="col">{speech.text("validation-total-period")}</th>
                                <th scope="col" class="num">{speech.text("validation-total-known")}</th>
                                <th scope="col" class="num">{speech.text("validation-in-log")}</th>
                                <th scope="col" class="num">{speech.text("validation-difference")}</th>
                                <td></td>
                            </tr>
                        </thead>
                        <tbody>{rows}</tbody>
                    </table>
                </div>
            </Show>
        </section>
    }
}

/// What is counted, over which days, and the number that is known.
#[component]
fn NewTotal(steps: Memo<Vec<String>>) -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    let kind = RwSignal::new(0_usize);
    let (step, from, to) = (RwSignal::new(String::new()), RwSignal::new(String::new()), RwSignal::new(String::new()));
    let total = RwSignal::new(0_u32);
    let choosing = RwSignal::new(false);
    let has_closing = Memo::new(move |_| workspace.choices.with(|choices| choices.closing.is_some()));
    let typed = move || {
        let counted = match kind.get() {
            0 => Counted::CasesBegun,
            1 => has_closing.get().then_some(Counted::CasesClosed)?,
            _ => Counted::Events { activity: Some(step.get()).filter(|step| !step.is_empty())? },
        };
        let (from, to): (CalendarDay, CalendarDay) = (day_of(&from.get())?, day_of(&to.get())?);
        (from <= to).then(|| KnownTotal { counted, from, to, total: total.get() })
    };
    let is_typed = Memo::new(move |_| typed().is_some());
    let add = move |_| {
        if let Some(of) = untrack(typed) {
            actions::change_validation(workspace, |work| work.file.totals.push(of));
            workspace.announce(speech.words_now().text("validation-total-added"));
        }
    };
    let missing = move || {
        let key = match (kind.get(), has_closing.get()) {
            _ if is_typed.get() => return None,
            (1, false) => "validation-total-no-closing",
            _ => "validation-total-missing",
        };
        Some(speech.words().text(key))
    };
    let day = move |id: &'static str, label: &'static str, value: RwSignal<String>| {
        view! { <DayField id label value write=Callback::new(move |day| value.set(day)) /> }
    };
    view! {
        <div class="row wrap g3 validation-total">
            <ChoiceField
                id="validation-total-kind"
                label="validation-total-what"
                choices=vec!["validation-total-begun", "validation-total-closed", "validation-total-of-step"]
                value=kind
                choose=Callback::new(move |place| kind.set(place))
            />
            <Show when=move || kind.get() == 2>
                {move || {
                    view! {
                        <NameSelect
                            id="validation-total-step".to_owned()
                            label=Signal::derive(speech.text("validation-activity"))
                            names=steps.get()
                            value=step
                            choose=Callback::new(move |name| step.set(name))
                            none="rework-choose-step"
                        />
                    }
                }}
            </Show>
            {day("validation-total-from", "validation-total-from", from)}
            {day("validation-total-to", "validation-total-to", to)}
            <NumberField
                id="validation-total-known"
                label="validation-total-known"
                least=0
                value=total
                write=Callback::new(move |number| total.set(number))
            />
            <button class="b pri" aria-disabled=move || (!is_typed.get()).then_some("true") on:click=add>
                <Icon symbol=Symbol::Plus size=IconSize::Small />
                {speech.text("validation-total-add")}
            </button>
        </div>
        <p class="muted sm" role="status">{missing}</p>
        <Show when=move || kind.get() == 1 && !has_closing.get()>
            <ClosingButton label="suitability-choose-closing" choosing />
        </Show>
        <ClosingDialog choosing />
    }
}
