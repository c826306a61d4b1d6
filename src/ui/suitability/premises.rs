//! «Er det umagen værd?»: volume and people beside the verdict on the data, filled in by those who know.

use super::mark::marked;
use super::state::SuitabilityState;
use crate::present::overview::Figure;
use crate::present::suitability::{
    AMOUNTS, BENEFITS, HAS_PERSON, PEOPLE, PersonPart, PremiseSaid, people_said, premises_table, proposed, rate_said,
    volume_said,
};
use crate::protocol::{Amount, Premises};
use crate::ui::actions;
use crate::ui::form::{AmountField, ChoiceField};
use crate::ui::list_rows::focus_later;
use crate::ui::table_out::TableOut;
use leptos::prelude::*;

const TITLE_ID: &str = "fit-worth-title";

/// What the volume comes to, and who takes part.
fn said(state: SuitabilityState) -> [Memo<PremiseSaid>; 2] {
    let workspace = state.workspace;
    let speech = workspace.speech();
    let premises = move || workspace.choices.with(|choices| choices.premises);
    let rate = move || state.page.with(|page| page.as_ref().and_then(|page| proposed(page)));
    [
        Memo::new(move |_| volume_said(&premises(), rate(), &speech.words())),
        Memo::new(move |_| people_said(&premises(), &speech.words())),
    ]
}

/// The two other premises in a line under the verdict on the data, with the way to them.
#[component]
pub fn OtherPremises() -> impl IntoView {
    let state = SuitabilityState::of_screen();
    let speech = state.workspace.speech();
    let [volume, people] = said(state);
    let premise = |key: &'static str, said: Memo<PremiseSaid>| {
        view! { <span class="row">{speech.text(key)} {move || said.with(|said| marked(said.level, said.word.clone()))}</span> }
    };
    view! {
        <div class="row wrap fit-others">
            <button class="b quiet" on:click=move |_| focus_later(TITLE_ID.to_owned())>
                {speech.text("suitability-worth")}
            </button>
            {premise("suitability-volume", volume)}
            {premise("suitability-people", people)}
        </div>
    }
}

#[component]
pub fn Worth() -> impl IntoView {
    let state = SuitabilityState::of_screen();
    let workspace = state.workspace;
    let speech = workspace.speech();
    let premises = Memo::new(move |_| workspace.choices.with(|choices| choices.premises));
    let rate = Memo::new(move |_| state.page.with(|page| page.as_ref().and_then(|page| proposed(page))));
    let [volume, people] = said(state);
    let table = Callback::new(move |()| {
        let said = [("suitability-volume", volume.get_untracked()), ("suitability-people", people.get_untracked())];
        Some(premises_table(said, &speech.words_now()))
    });
    let amounts = AMOUNTS.map(|(of, label)| {
        let field = field_of(of);
        let value = move || (*field(&mut premises.get())).or_else(|| rate.get().filter(|_| of == Amount::Cases));
        let write = move |typed: Option<f64>| {
            // The number that the log proposes is its own while nobody types another.
            let typed = typed.filter(|_| of != Amount::Cases || typed != rate.get_untracked());
            change(state, |premises| *field(premises) = typed);
        };
        let how = move || {
            let words = speech.words();
            match of {
                Amount::Cases => {
                    let said = state.page.with(|page| page.as_ref().map(|page| rate_said(page, &words)));
                    let empty = rate.get().map(|_| words.text("suitability-rate-empty"));
                    said.into_iter().chain(empty).collect::<Vec<_>>().join(" ")
                }
                Amount::HoursOnce => words.text("suitability-worth-once-how"),
                Amount::HoursAYear => words.text("suitability-worth-yearly-how"),
                Amount::Benefit | Amount::Years => String::new(),
            }
        };
        let value = Signal::derive(value);
        view! {
            <AmountField id=label label value write=Callback::new(write) how=Signal::derive(how) />
            {(of == Amount::Benefit).then(|| benefit_unit(state, premises))}
        }
    });
    view! {
        <section class="box fit-worth" aria-labelledby=TITLE_ID>
            <header>
                <h2 id=TITLE_ID tabindex="-1">
                    {speech.text("suitability-worth")}
                    <span class="sm muted">" · "{speech.text("suitability-worth-of")}</span>
                </h2>
            </header>
            <p class="muted sm">{speech.text("suitability-worth-how")}</p>
            <div class="fit-premises">
                <section aria-labelledby="fit-volume">
                    <h3 id="fit-volume">{speech.text("suitability-volume")}</h3>
                    <div class="fit-amounts">{amounts.collect_view()}</div>
                    {told(volume)}
                </section>
                <section aria-labelledby="fit-people">
                    <h3 id="fit-people">{speech.text("suitability-people")}</h3>
                    {PEOPLE.map(|(field, label, _)| person(state, premises, field, label)).collect_view()}
                    {told(people)}
                </section>
            </div>
            <footer>
                <TableOut leaving=state.leaving file="suitability-file-premises" table quiet=true />
            </footer>
        </section>
    }
}

/// The word with its mark, why, and the figures.
fn told(said: Memo<PremiseSaid>) -> impl IntoView {
    let figures = move || {
        let figures = said.with(|said| said.figures.clone());
        (!figures.is_empty()).then(|| {
            let figure = |of: Figure| {
                view! {
                    <div>
                        <dt>{of.name}</dt>
                        <dd>
                            <b>{of.value}</b>
                            <span>{of.beside}</span>
                        </dd>
                    </div>
                }
            };
            view! { <dl>{figures.into_iter().map(figure).collect_view()}</dl> }
        })
    };
    view! {
        <div class="fit-told" role="status">
            <p>{move || said.with(|said| marked(said.level, said.word.clone()))}</p>
            <p>{move || said.with(|said| said.why.clone())}</p>
        </div>
        {figures}
    }
}

fn benefit_unit(state: SuitabilityState, premises: Memo<Premises>) -> impl IntoView {
    let place = move || BENEFITS.iter().position(|(unit, _)| *unit == premises.get().benefit_in).unwrap_or(0);
    let choose = move |place: usize| change(state, |premises| premises.benefit_in = BENEFITS[place].0);
    view! {
        <ChoiceField
            id="suitability-worth-benefit-in"
            label="suitability-worth-benefit-in"
            choices=BENEFITS.map(|(_, key)| key).into()
            value=Signal::derive(place)
            choose=Callback::new(choose)
        />
    }
}

fn person(state: SuitabilityState, premises: Memo<Premises>, field: PersonPart, label: &'static str) -> impl IntoView {
    let place = move || {
        let has = *field(&mut premises.get());
        HAS_PERSON.iter().position(|(answer, _)| *answer == has).unwrap_or(0)
    };
    let choose = move |place: usize| change(state, |premises| *field(premises) = HAS_PERSON[place].0);
    view! {
        <ChoiceField
            id=label
            label
            choices=HAS_PERSON.map(|(_, key)| key).into()
            value=Signal::derive(place)
            choose=Callback::new(choose)
        />
    }
}

fn field_of(amount: Amount) -> fn(&mut Premises) -> &mut Option<f64> {
    match amount {
        Amount::Cases => |of| &mut of.cases_a_year,
        Amount::HoursOnce => |of| &mut of.hours_once,
        Amount::HoursAYear => |of| &mut of.hours_a_year,
        Amount::Benefit => |of| &mut of.benefit,
        Amount::Years => |of| &mut of.years,
    }
}

fn change(state: SuitabilityState, change: impl FnOnce(&mut Premises)) {
    actions::choose(state.workspace, |choices| change(&mut choices.premises));
}
