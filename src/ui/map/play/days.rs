//! The days of the log that are played: from one to another, or all of them.

use crate::protocol::{CalendarDay, FlowClock, PlayChoices};
use crate::ui::actions::choose;
use crate::ui::form::{DayField, day_of, day_written};
use crate::ui::map::state::MapState;
use leptos::prelude::*;

/// Two days with what they do, and the way back to all days; only where time is that of the log.
#[component]
pub fn Days() -> impl IntoView {
    let state = MapState::of_screen();
    let (workspace, player) = (state.workspace, state.player);
    let speech = workspace.speech();
    let has_days = Memo::new(move |_| player.chosen.with(|of| of.from.is_some() || of.until.is_some()));
    let all_days = move |_| {
        player.stop();
        choose(workspace, |choices| (choices.play.from, choices.play.until) = (None, None));
    };
    view! {
        <Show when=move || player.chosen.with(|of| of.clock == FlowClock::Dates)>
            <div class="row wrap flow-days" role="group" aria-label=speech.text("flows-days") title=speech.text("flows-days-why")>
                <Day id="flow-day-from" label="flows-day-from" of=|play| &mut play.from />
                <Day id="flow-day-until" label="flows-day-until" of=|play| &mut play.until />
                <Show when=move || has_days.get()>
                    <button class="b quiet" on:click=all_days>
                        {speech.text("flows-days-all")}
                    </button>
                </Show>
            </div>
        </Show>
    }
}

#[component]
fn Day(id: &'static str, label: &'static str, of: fn(&mut PlayChoices) -> &mut Option<CalendarDay>) -> impl IntoView {
    let state = MapState::of_screen();
    let player = state.player;
    let chosen = Memo::new(move |_| player.chosen.with(|play| *of(&mut play.clone())));
    // While a year is typed, the field says a day that nobody means: it is left as it is.
    let text = RwSignal::new(String::new());
    Effect::new(move |_| {
        let chosen = chosen.get();
        if day_of(&text.get_untracked()) != chosen {
            text.set(chosen.map_or_else(String::new, day_written));
        }
    });
    let write = Callback::new(move |written: String| {
        let day = day_of(&written);
        let is_meant = day.is_some() || written.is_empty();
        text.set(written);
        if is_meant {
            player.stop();
            choose(state.workspace, |choices| *of(&mut choices.play) = day);
        }
    });
    view! { <DayField id label value=text write /> }
}
