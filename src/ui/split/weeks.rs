//! The weeks of every group, one column a group: what begins, what ends, or what is open.

use super::state::SplitState;
use crate::present::overview::WeekCases;
use crate::present::split::{week_rule, weeks_table};
use crate::protocol::Filter;
use crate::ui::chart_card::ChartCard;
use crate::ui::form::ChoiceField;
use crate::ui::table_twin::TableTwin;
use leptos::prelude::*;

#[component]
pub fn Weeks() -> impl IntoView {
    let state = SplitState::of_band();
    let speech = state.workspace.speech();
    let chosen = RwSignal::new(WeekCases::default());
    let table = Callback::new(move |()| {
        let changed = state.workspace.choices.with(|choices| choices.markers.clone());
        state.told(|found, split, words| weeks_table(found, split, chosen.get(), &changed, words))
    });
    let cases_of = Callback::new(move |row: usize| {
        let closing = state.workspace.choices.with(|choices| choices.closing.clone());
        let found = state.comparison.get()?;
        week_rule(&found, row, chosen.get(), closing.as_ref(), state.workspace.zone()).map(Filter::from)
    });
    let said = move || {
        let of_closed = state
            .comparison
            .with(|found| found.as_ref().is_some_and(|found| found.time.as_ref().is_some_and(|time| time.of_closed)));
        let words = speech.words();
        let ends = words.text(if of_closed { "overview-weeks-end-closed" } else { "overview-weeks-end" });
        // Notes are told in the file; on the screen what the weeks mean, and what is hidden.
        let hides = state.told(|found, _, _| found.hidden.is_some()) == Some(true);
        [Some(ends), hides.then(|| words.text("split-weeks-hidden"))].into_iter().flatten().collect::<Vec<_>>()
    };
    let place = Signal::derive(move || WeekCases::ALL.iter().position(|of| *of == chosen.get()).unwrap_or(0));
    let choose = Callback::new(move |place: usize| chosen.set(WeekCases::ALL.get(place).copied().unwrap_or_default()));
    view! {
        <ChartCard
            title="split-weeks"
            unit=Signal::derive(move || Some(speech.words().text("split-weeks-unit")))
            said=Signal::derive(said)
            table
            leaving=state.leaving
            file="split-weeks-file"
            is_table=true
            wide=true
            tools=ViewFn::from(move || {
                view! {
                    <ChoiceField
                        id="split-weeks-of"
                        label="split-weeks-of"
                        choices=WeekCases::ALL.map(WeekCases::key).to_vec()
                        value=place
                        choose
                    />
                }
            })
        >
            <TableTwin title="split-weeks" table ways=Some(cases_of) />
        </ChartCard>
    }
}
