//! Where the time lies, as a table that can be sorted and turned into filters.

use super::state::TimeState;
use crate::present::histogram::time;
use crate::present::time::{PlaceColumn, place_name, places_said, places_table, sorted};
use crate::present::{Words, numbers};
use crate::protocol::{TimeBy, TimePage, TimePart, TimeSide, TimeThere};
use crate::ui::chart_card::ChartCard;
use crate::ui::row_ways::row_ways;
use crate::ui::sort_head::SortHead;
use leptos::prelude::*;

#[component]
pub fn Places() -> impl IntoView {
    let state = TimeState::of_screen();
    view! {
        <ChartCard
            title="time-places"
            unit=Signal::derive(move || state.told(super::clock_said))
            said=Signal::derive(move || state.told(places_said).unwrap_or_default())
            table=Callback::new(move |()| state.told(places_table))
            leaving=state.leaving
            file="time-file-places"
            wide=true
            is_table=true
            tools=ViewFn::from(|| view! { <ByChoice /> <SideChoice /> <PartChoice /> })
        >
            <Rows />
        </ChartCard>
    }
}

/// Steps, transitions, or the values of a column.
#[component]
fn ByChoice() -> impl IntoView {
    let state = TimeState::of_screen();
    let speech = state.workspace.speech();
    let columns = Memo::new(move |_| {
        state
            .page
            .with(|page| page.iter().flat_map(|page| &page.attributes).map(|of| of.name.clone()).collect::<Vec<_>>())
    });
    // Steps and transitions come before the columns: a value is a place in the list.
    let place = move || {
        state.chosen(|time| match &time.by {
            TimeBy::Step => 0,
            TimeBy::Transition => 1,
            TimeBy::Attribute(name) => {
                2 + columns.with(|columns| columns.iter().position(|column| column == name)).unwrap_or(0)
            }
        })
    };
    let choose = move |event| {
        let Ok(place) = event_target_value(&event).parse::<usize>() else { return };
        let column = || columns.with_untracked(|columns| columns.get(place.saturating_sub(2)).cloned());
        let by = match place {
            0 => Some(TimeBy::Step),
            1 => Some(TimeBy::Transition),
            _ => column().map(TimeBy::Attribute),
        };
        if let Some(by) = by {
            state.choose(|time| time.by = by);
        }
    };
    let choices = move || {
        let words = speech.words();
        let named = [words.text("time-by-step"), words.text("time-by-transition")];
        let all = named.into_iter().chain(columns.get()).enumerate();
        all.map(|(at, name)| view! { <option value=at.to_string() selected=move || place() == at>{name}</option> })
            .collect_view()
    };
    view! {
        <div class="field inline">
            <label for="time-by">{speech.text("time-places-by")}</label>
            <select class="form-select" id="time-by" prop:value=move || place().to_string() on:change=choose>
                {choices}
            </select>
        </div>
    }
}

/// The time after an event, or that up to it. A transition has both.
#[component]
fn SideChoice() -> impl IntoView {
    let state = TimeState::of_screen();
    let is_asked = Memo::new(move |_| state.chosen(|time| time.by != TimeBy::Transition));
    let chosen = Memo::new(move |_| {
        let used = || state.page.with(|page| page.as_ref().map(|page| page.side)).unwrap_or_default();
        state.chosen(|time| time.counted.side).unwrap_or_else(used)
    });
    let choices = [(TimeSide::After, "time-side-after"), (TimeSide::UpTo, "time-side-up-to")];
    let choose = Callback::new(move |side| state.choose(|time| time.counted.side = Some(side)));
    view! {
        <Show when=move || is_asked.get()>
            <PlaceChoice id="time-side" label="time-side" is="time-side-is" choices chosen choose />
        </Show>
    }
}

/// All of the time, or what is worked or waited of it, where the log tells them apart.
#[component]
fn PartChoice() -> impl IntoView {
    let state = TimeState::of_screen();
    let is_asked = Memo::new(move |_| state.page.with(|page| page.as_ref().is_some_and(|page| page.has_start)));
    let chosen = Memo::new(move |_| state.chosen(|time| time.counted.part));
    let choices = [
        (TimePart::Whole, "time-part-whole"),
        (TimePart::Processing, "time-part-processing"),
        (TimePart::Waiting, "time-part-waiting"),
    ];
    let choose = Callback::new(move |part| state.choose(|time| time.counted.part = part));
    view! {
        <Show when=move || is_asked.get()>
            <PlaceChoice id="time-part" label="time-part" is="time-part-is" choices chosen choose />
        </Show>
    }
}

#[component]
fn PlaceChoice<T: Copy + PartialEq + Send + Sync + 'static, const N: usize>(
    id: &'static str,
    label: &'static str,
    is: &'static str,
    choices: [(T, &'static str); N],
    chosen: Memo<T>,
    choose: Callback<T>,
) -> impl IntoView {
    let speech = TimeState::of_screen().workspace.speech();
    let place = move || chosen.with(|chosen| choices.iter().position(|(of, _)| of == chosen).unwrap_or(0));
    let change = move |event| {
        let place = event_target_value(&event).parse::<usize>().ok();
        if let Some((of, _)) = place.and_then(|place| choices.get(place)) {
            choose.run(*of);
        }
    };
    let options = move || {
        let words = speech.words();
        let option = |(at, (_, name)): (usize, &(T, &'static str))| {
            view! { <option value=at.to_string() selected=move || place() == at>{words.text(name)}</option> }
        };
        choices.iter().enumerate().map(option).collect_view()
    };
    view! {
        <div class="field inline" title=speech.text(is)>
            <label for=id>{speech.text(label)}</label>
            <select class="form-select" id=id prop:value=move || place().to_string() on:change=change>
                {options}
            </select>
        </div>
    }
}

#[component]
fn Rows() -> impl IntoView {
    let state = TimeState::of_screen();
    let speech = state.workspace.speech();
    move || {
        let words = speech.words();
        let page = state.page.get()?;
        if page.lies.is_empty() {
            return Some(view! { <p class="muted" role="status">{words.text("time-places-none")}</p> }.into_any());
        }
        let (column, descending) = state.sort.get();
        let heads = PlaceColumn::of(&page).map(|(of, name, is)| {
            let here = of == column;
            let press = Callback::new(move |()| {
                state.sort.set((of, if here { !descending } else { of != PlaceColumn::Name }));
            });
            let class = match of {
                PlaceColumn::Name => "",
                PlaceColumn::Total => "has-bar",
                _ => "num",
            };
            let name = match (of, &page.by) {
                (PlaceColumn::Name, TimeBy::Step) => words.text("time-by-step"),
                (PlaceColumn::Name, TimeBy::Transition) => words.text("time-by-transition"),
                (PlaceColumn::Name, TimeBy::Attribute(attribute)) => attribute.clone(),
                _ => words.text(name),
            };
            view! { <SortHead name class descending=here.then_some(descending) press title=words.text(is) /> }
        });
        let heads = heads.collect_view();
        let rows = sorted(&page, column, descending);
        let rows = rows.into_iter().map(|of| row(state, &page, of, &words)).collect_view();
        Some(
            view! {
                <div class="table-frame" tabindex="0" role="region" aria-label=super::table_name("time-places", &words)>
                    <table class="t time-table">
                        <caption class="sr-only">{words.text("time-places")}</caption>
                        <thead>
                            <tr>{heads} <th scope="col" class="row-ways">{words.text("rework-ways")}</th></tr>
                        </thead>
                        <tbody>{rows}</tbody>
                    </table>
                </div>
            }
            .into_any(),
        )
    }
}

fn row(state: TimeState, page: &TimePage, of: &TimeThere, words: &Words) -> impl IntoView + use<> {
    let most = page.lies.first().map_or(1.0, |lies| lies.total_millis.max(1.0));
    let width = format!("{:.1}%", (of.total_millis / most * 100.0).max(0.0));
    let told = |millis: Option<f64>| millis.map_or("–".to_owned(), |millis| time(millis, page.measured.clock, words));
    let name = place_name(of, words);
    let ways = row_ways(state.workspace, of.cases_there(&page.by), &name, words);
    view! {
        <tr>
            <th scope="row" title=name.clone()>{name.clone()}</th>
            <td class="has-bar">
                <span class="barcell">
                    <b>{told(Some(of.total_millis))}</b>
                    <span class="tr"><span class="bar t5" style:width=width></span></span>
                </span>
            </td>
            <td class="num">{of.share.map_or("–".to_owned(), |share| numbers::percent(share, 1, words.language()))}</td>
            <td class="num">{numbers::shown_short(of.times, words)}</td>
            <td class="num">{numbers::shown_short(of.cases, words)}</td>
            <td class="num">{told(of.median_millis)}</td>
            <td class="num">{told(of.p90_millis)}</td>
            {PlaceColumn::of(page)
                .any(|(of, ..)| of == PlaceColumn::Worked)
                .then(|| [of.worked_millis, of.waited_millis].map(|millis| view! { <td class="num">{told(millis)}</td> }))}
            {ways}
        </tr>
    }
}
