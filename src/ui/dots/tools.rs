//! What is chosen about the dotted chart: what lies across, the order of the rows, the colours; and zoom.

use super::moving::{CLOSER, fit, zoom};
use super::state::DotState;
use crate::present::dots::{window_rule, window_said};
use crate::protocol::{CaseKey, CaseOrder, DotsAcross, Filter};
use crate::ui::actions;
use crate::ui::form::{ChoiceField, NameSelect};
use crate::ui::icon::{Icon, Symbol};
use crate::ui::popover::Popover;
use crate::ui::row_ways::ways;
use crate::ui::statistics::StatisticsState;
use leptos::prelude::*;

const ACROSS: [DotsAcross; 3] = [DotsAcross::Time, DotsAcross::SinceBegin, DotsAcross::Order];
/// Orders, and whether the greatest comes first: long cases are looked for at the top.
const ORDERS: [(CaseKey, bool); 3] = [(CaseKey::Begin, false), (CaseKey::Duration, true), (CaseKey::End, false)];

#[component]
pub fn Tools() -> impl IntoView {
    let state = DotState::of_screen();
    let statistics = StatisticsState::of_screen();
    let workspace = state.workspace;
    let speech = workspace.speech();
    let across = Signal::derive(move || {
        let across = state.shown().across;
        ACROSS.iter().position(|of| *of == across).unwrap_or(0)
    });
    let choose_across = Callback::new(move |place: usize| {
        actions::choose(workspace, |choices| choices.dots.shown.across = ACROSS[place.min(2)]);
    });
    let order = Signal::derive(move || {
        let order = state.shown().order;
        ORDERS.iter().position(|of| of.0 == order.by).unwrap_or(0)
    });
    let choose_order = Callback::new(move |place: usize| {
        let (by, falling) = ORDERS[place.min(2)];
        actions::choose(workspace, |choices| choices.dots.shown.order = CaseOrder { by, falling });
    });
    let colour = Signal::derive(move || state.shown().colour.unwrap_or_default());
    let choose_colour = Callback::new(move |name: String| {
        let column = Some(name).filter(|name| !name.is_empty());
        actions::choose(workspace, |choices| choices.dots.shown.colour = column);
    });
    let columns = Memo::new(move |_| {
        statistics.page.with(|page| page.as_ref().map(|page| page.attributes.clone()).unwrap_or_default())
    });
    let button = move |symbol: Symbol, key: &'static str, press: Callback<()>| {
        view! {
            <button class="b icon" aria-label=speech.text(key) title=speech.text(key) on:click=move |_| press.run(())>
                <Icon symbol=symbol />
            </button>
        }
    };
    let middle = (0.5, 0.5);
    view! {
        <div class="dot-tools">
            <ChoiceField
                id="dots-across"
                label="dots-across"
                choices=vec!["dots-across-time", "dots-across-since", "dots-across-order"]
                value=across
                choose=choose_across
            />
            <ChoiceField
                id="dots-order"
                label="dots-order"
                choices=vec!["dots-by-begin", "dots-by-duration", "dots-by-end"]
                value=order
                choose=choose_order
            />
            {move || {
                view! {
                    <NameSelect
                        id="dots-colour".to_owned()
                        label=Signal::derive(speech.text("dots-colour"))
                        names=columns.get()
                        value=colour
                        choose=choose_colour
                        none="dots-colour-activity"
                    />
                }
            }}
            <WindowWays />
            <div class="row dot-zoom" role="group" aria-label=speech.text("dots-zoom")>
                {button(Symbol::ZoomIn, "map-zoom-in", Callback::new(move |()| zoom(state, CLOSER, middle)))}
                {button(Symbol::ZoomOut, "map-zoom-out", Callback::new(move |()| zoom(state, 1.0 / CLOSER, middle)))}
                {button(Symbol::Fit, "dots-fit", Callback::new(move |()| fit(state)))}
            </div>
        </div>
    }
}

/// What can be done with the cases that have an event in the time that is seen; nothing where no time of the calendar lies
/// across.
#[component]
fn WindowWays() -> impl IntoView {
    let state = DotState::of_screen();
    let workspace = state.workspace;
    let speech = workspace.speech();
    let open = RwSignal::new(false);
    let seen = Memo::new(move |_| state.held.with(|held| held.as_ref().map(|held| held.page.window)));
    let is_time = Memo::new(move |_| state.shown().across == DotsAcross::Time);
    let choices = move || {
        let (window, words) = (seen.get()?, speech.words());
        let cases = Filter::from(window_rule(window, DotsAcross::Time)?);
        let said = window_said(window, workspace.zone(), &words);
        Some(view! {
            <div class="dot-window" role="group" aria-label=said.clone() on:click=move |_| open.set(false)>
                <p class="sm">{said.clone()}</p>
                <div class="row">{ways(workspace, cases, &said, &words)}</div>
            </div>
        })
    };
    view! {
        <Show when=move || is_time.get()>
            <Popover open label=speech.text("dots-window-ways") symbol=Symbol::Filter class="">
                {choices}
            </Popover>
        </Show>
    }
}
