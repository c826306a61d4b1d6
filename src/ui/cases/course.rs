//! The chosen case: what it is, the way to its neighbours and to the map, its picture, and its events.

use super::case_facts::CaseFacts;
use super::state::CaseState;
use super::{choose, events, picture};
use crate::present::cases::{header, variant_said, waiting_said};
use crate::protocol::{CaseCourse, CaseRule, Filter};
use crate::ui::actions;
use crate::ui::icon::{Icon, IconSize, Symbol};
use crate::ui::row_ways::ways;
use crate::ui::speech::marked;
use crate::ui::workspace::Screen;
use leptos::prelude::*;

#[component]
pub fn Course() -> impl IntoView {
    let state = CaseState::of_screen();
    let speech = state.workspace.speech();
    let has_course = Memo::new(move |_| state.course.with(Option::is_some));
    let name = move || {
        state.course.with(|course| {
            let name = course.as_ref().map(|course| course.name.clone()).unwrap_or_default();
            speech.words().with("cases-case", &[("name", name.into())])
        })
    };
    let told = move |tell: fn(&CaseCourse, &crate::present::Words) -> String| {
        move || state.course.with(|course| course.as_ref().map(|course| tell(course, &speech.words())))
    };
    let waiting = move || told(waiting_said)().map(|said| marked(&said));
    let notes = move || {
        let words = speech.words();
        state.course.with(|course| {
            let course = course.as_ref()?;
            let has_starts = course.events.iter().any(|event| event.start.is_some());
            let withheld =
                (course.withheld > 0).then(|| words.with("cases-withheld", &[("n", course.withheld.into())]));
            let starts = (!has_starts).then(|| words.text("cases-no-starts"));
            Some(
                [Some(words.text("cases-hours")), starts, withheld].into_iter().flatten().collect::<Vec<_>>().join(" "),
            )
        })
    };
    view! {
        <Show when=move || has_course.get()>
            <header class="case-head">
                <div>
                    <h2>{name}</h2>
                    <p class="muted">{told(header)}</p>
                </div>
                <Ways />
                <CaseWays />
            </header>
            <section class="box case-said">
                <p>{waiting}</p>
                <p class="muted">{told(variant_said)}</p>
                <CaseFacts course=state.course />
                <p class="muted xs">{notes}</p>
            </section>
            <picture::Picture course=state.course />
            <events::Events course=state.course />
        </Show>
    }
}

/// What can be done with the case itself; of a log about persons it is called by its pseudonym.
#[component]
fn CaseWays() -> impl IntoView {
    let state = CaseState::of_screen();
    let speech = state.workspace.speech();
    let name = Memo::new(move |_| state.course.with(|course| course.as_ref().map(|course| course.name.clone())));
    move || {
        let (name, words) = (name.get()?, speech.words());
        let of = words.with("cases-case", &[("name", name.clone().into())]);
        let cases = Filter::from(CaseRule::CaseIds { ids: vec![name] });
        Some(view! {
            <div class="row wrap case-ways" role="group" aria-label=of.clone()>
                <span class="muted sm">{words.text("cases-this")}</span>
                {ways(state.workspace, cases, &of, &words)}
            </div>
        })
    }
}

/// The cases before and behind, and what can be done with the course.
#[component]
fn Ways() -> impl IntoView {
    let state = CaseState::of_screen();
    let workspace = state.workspace;
    let speech = workspace.speech();
    let is_first = Memo::new(move |_| state.place.get() == 0);
    let is_last = Memo::new(move |_| state.place.get() + 1 >= state.found());
    let go = move |by: i64, is_end: Memo<bool>| {
        if !is_end.get_untracked() {
            choose::step(state, by);
        }
    };
    let keep = move || {
        let steps = state.course.with_untracked(|course| {
            let course = course.as_ref()?;
            let name = |activity: u32| course.activities.get(activity as usize).cloned().unwrap_or_default();
            Some(course.events.iter().map(|event| name(event.activity)).collect::<Vec<_>>())
        });
        if let Some(steps) = steps {
            let rule = CaseRule::Variants { sequences: vec![steps], level: None };
            actions::add_filter(workspace, Filter::from(rule));
        }
    };
    let to_map = move |_| {
        keep();
        actions::go(workspace, Screen::Map);
    };
    view! {
        <div class="row wrap">
            <button
                class="b"
                title=speech.text("cases-previous-how")
                aria-disabled=move || is_first.get().then_some("true")
                on:click=move |_| go(-1, is_first)
            >
                <Icon symbol=Symbol::ChevronLeft size=IconSize::Small />
                {speech.text("cases-previous")}
            </button>
            <button
                class="b"
                title=speech.text("cases-next-how")
                aria-disabled=move || is_last.get().then_some("true")
                on:click=move |_| go(1, is_last)
            >
                {speech.text("cases-next")}
                <Icon symbol=Symbol::ChevronRight size=IconSize::Small />
            </button>
            <button class="b" title=speech.text("cases-only-how") on:click=move |_| keep()>
                <Icon symbol=Symbol::Filter size=IconSize::Small />
                {speech.text("cases-only")}
            </button>
            <button class="b" title=speech.text("cases-to-map-how") on:click=to_map>
                <Icon symbol=Symbol::ProcessMap size=IconSize::Small />
                {speech.text("cases-to-map")}
            </button>
        </div>
    }
}
