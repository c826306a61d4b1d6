//! The variants: how much the commonest courses cover, and the list of them with their figures.

mod ask;
mod compare;
mod curve;
mod level;
mod list;
mod picked;
mod row;
mod state;

use crate::present::variants::{coverage, saved_table};
use crate::ui::actions;
use crate::ui::frame::{Modal, NoCases};
use crate::ui::icon::{Icon, IconSize, Symbol};
use crate::ui::leaving::LeavingNotices;
use crate::ui::measuring::MeasureButton;
use crate::ui::picture_out::{PictureOut, seen_in};
use crate::ui::table_out::TableOut;
use crate::ui::variants_on_map::VariantsOnMap;
use crate::ui::workspace::{Screen, Workspace};
use leptos::prelude::*;
use state::VariantState;

#[component]
pub fn VariantScreen() -> impl IntoView {
    let workspace = Workspace::of_page();
    let state = VariantState::new(workspace);
    provide_context(state);
    ask::follow(state);
    let speech = workspace.speech();
    let has_page = Memo::new(move |_| state.page.with(Option::is_some));
    let has_cases = Memo::new(move |_| state.page.with(|page| page.as_ref().is_none_or(|page| page.variants > 0)));
    let table = Callback::new(move |()| {
        state.page.with_untracked(|page| page.as_ref().map(|page| saved_table(page, &speech.words_now())))
    });
    let to_map = move || {
        view! {
            <button class="b quiet" on:click=move |_| actions::go(workspace, Screen::Map)>
                <Icon symbol=Symbol::ProcessMap size=IconSize::Small />
                {speech.text("variants-map-see")}
            </button>
        }
    };
    view! {
        <div class="page variants" aria-busy=move || state.asking.get().to_string()>
            <header class="data-head">
                <h1 tabindex="-1" title=speech.text("variants-lede")>{speech.text("variants-title")}</h1>
                <div class="row wrap">
                    <level::LevelSwitch />
                    <MeasureButton />
                    <TableOut leaving=state.leaving file="variants-file" table />
                </div>
            </header>
            <LeavingNotices leaving=state.leaving />
            <Show when=move || has_page.get() fallback=move || view! { <p class="muted" role="status">{speech.text("variants-waiting")}</p> }>
                <Show when=move || has_cases.get() fallback=|| view! { <NoCases symbol=Symbol::Variants /> }>
                    <Covered />
                    <VariantsOnMap beside=to_map />
                    {move || state.comparing.get().map(|pair| view! { <compare::Comparison pair /> })}
                    <list::List />
                </Show>
            </Show>
            <Modal
                open=Signal::derive(move || state.choosing.get())
                on_close=Callback::new(move |()| state.choosing.set(false))
                title_id="variant-level-title"
                title=Signal::derive(speech.text("variants-choose-title"))
            >
                <level::LevelForm />
            </Modal>
        </div>
    }
}

/// The sentence before the figures, with the curve beside it.
#[component]
fn Covered() -> impl IntoView {
    let state = VariantState::of_screen();
    let speech = state.workspace.speech();
    let curve = NodeRef::new();
    let picture = seen_in(curve, move || {
        let words = speech.words_now();
        let said = state.page.with(|page| page.as_ref().and_then(|page| coverage(page, &words)));
        [words.text("variants-curve"), said.map(|said| said.said).unwrap_or_default()]
    });
    move || {
        let words = speech.words();
        let said = state.page.with(|page| page.as_ref().and_then(|page| coverage(page, &words)))?;
        let has_curve = state.page.with(|page| page.as_ref().is_some_and(|page| curve::places(page) >= 2));
        Some(view! {
            <section class="box covered">
                <div>
                    <p class="big">{said.said}</p>
                    <p class="muted">{said.beside}</p>
                </div>
                <div>
                    <div node_ref=curve>
                        <curve::Curve />
                    </div>
                    {has_curve.then(|| view! { <PictureOut leaving=state.leaving file="variants-curve-file" picture /> })}
                </div>
            </section>
        })
    }
}
