//! The strip under the top bar: how many of all cases are in view, and which rows never came in.

use super::in_view::InViewCount;
use crate::present::Fact;
use crate::ui::actions;
use crate::ui::filters::StripChips;
use crate::ui::split::SplitControl;
use crate::ui::workspace::{Screen, Source, Workspace};
use leptos::prelude::*;

/// What can be chosen; the engine allows nothing below three.
const THRESHOLDS: [u32; 7] = [3, 4, 5, 6, 8, 10, 20];

/// «8.208 af 9.000 sager · 60.819 af 65.021 hændelser».
#[component]
pub fn Strip() -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    let rejected = Memo::new(move |_| {
        workspace.open.with(|open| {
            let open = open.as_ref()?;
            let count = open.report.rows.saturating_sub(open.report.events);
            (count > 0 && matches!(open.source, Source::File { .. })).then_some(count)
        })
    });
    let to_account = move |event: leptos::ev::MouseEvent| {
        event.prevent_default();
        actions::go(workspace, Screen::Data);
    };
    view! {
        <section class="strip" aria-label=speech.text("frame-strip")>
            <InViewCount />
            <StripChips />
            <SplitControl />
            <span class="grow"></span>
            <Unfit />
            <SmallNumbers />
            {move || {
                rejected
                    .get()
                    .map(|count| {
                        let said = speech.words().with("frame-rejected", &[("n", Fact::from(count))]);
                        view! {
                            <a href="#data" class="rejected" on:click=to_account>
                                {said}" – "{speech.text("data-see-account")}
                            </a>
                        }
                    })
            }}
        </section>
    }
}

/// Steps of the recipe that do not quite fit this log, on every screen that stands on them.
#[component]
fn Unfit() -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    let count = Memo::new(move |_| {
        workspace.prepared.with(|prepared| {
            let effects = prepared.as_ref().map_or(&[][..], |prepared| &prepared.effects);
            effects.iter().filter(|effect| !effect.misfits.is_empty()).count()
        })
    });
    let to_steps = move |event: leptos::ev::MouseEvent| {
        event.prevent_default();
        actions::go(workspace, Screen::Prepare);
    };
    move || {
        (count.get() > 0 && workspace.screen.get() == Screen::Map).then(|| {
            let said = speech.words().with("recipe-steps-unfit", &[("n", Fact::from(count.get()))]);
            view! {
                <a href="#prepare" class="rejected unfit" on:click=to_steps>
                    {said}" – "{speech.text("recipe-see-steps")}
                </a>
            }
        })
    }
}

/// How few cases are few.
#[component]
fn LeastShown(least: Memo<Option<u32>>) -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    let choose = move |event| {
        if let Ok(chosen) = event_target_value(&event).parse() {
            actions::hide_small(workspace, Some(chosen));
        }
    };
    let chosen = move || least.get().unwrap_or(actions::LEAST_SHOWN);
    view! {
        <label for="least-shown">{speech.text("personal-least")}</label>
        <select
            id="least-shown"
            class="form-select"
            title=speech.text("personal-least-help")
            aria-describedby="least-shown-help"
            on:change=choose
            prop:value=move || chosen().to_string()
        >
            {THRESHOLDS
                .into_iter()
                .map(|least| {
                    view! { <option value=least.to_string() selected=move || chosen() == least>{least}</option> }
                })
                .collect_view()}
        </select>
        <span class="sr-only" id="least-shown-help">{speech.text("personal-least-help")}</span>
    }
}

/// The switch for small numbers: always in sight, whatever it says.
#[component]
fn SmallNumbers() -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    let least = Memo::new(move |_| workspace.open.with(|open| open.as_ref().and_then(|open| open.privacy.least_shown)));
    let hides = Memo::new(move |_| least.get().is_some());
    let change =
        move |event| actions::hide_small(workspace, event_target_checked(&event).then_some(actions::LEAST_SHOWN));
    view! {
        <span class="opt small-numbers" title=speech.text("personal-small-help")>
            <input
                class="form-checkbox"
                type="checkbox"
                role="switch"
                id="small-numbers"
                aria-describedby="small-numbers-help"
                prop:checked=move || hides.get()
                on:change=change
            />
            <label for="small-numbers">{speech.text("personal-small")}</label>
            <span class="sr-only" id="small-numbers-help">{speech.text("personal-small-help")}</span>
            <Show when=move || hides.get()>
                <LeastShown least=least />
            </Show>
        </span>
    }
}
