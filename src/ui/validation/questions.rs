//! The questions of a case: whether the log tells what happened, what is wrong, and a remark; by mouse or by digits.

use super::state::ValidationState;
use crate::present::validation::{ANSWERS, CAUSES, answer_key, cause_key};
use crate::protocol::{Cause, JudgedAnswer, Judgement, RatedCase};
use crate::ui::actions;
use crate::ui::form::AreaField;
use crate::ui::icon::{Icon, IconSize, Symbol};
use crate::ui::typing::is_typing;
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

#[component]
pub fn Questions() -> impl IntoView {
    let state = ValidationState::of_screen();
    let workspace = state.workspace;
    let speech = workspace.speech();
    let rated = Memo::new(move |_| {
        let place = state.place() as usize;
        workspace.validation.with(|of| of.work.file.cases.get(place).cloned()).unwrap_or_default()
    });
    let answer = Memo::new(move |_| rated.with(|of| of.judgement.as_ref().map(|said| said.answer)));
    let give = move |answer: JudgedAnswer| change(state, |of| set_answer(of, Some(answer)));
    // Digits answer wherever the focus is, and lead to no other screen as long as a case is in hand.
    let answered = move |event: KeyboardEvent| {
        let digit = event.key().parse::<usize>().ok().and_then(|digit| ANSWERS.get(digit.checked_sub(1)?).copied());
        digit.map(give).is_some()
    };
    workspace.keys_first.set(Some(Callback::new(answered)));
    on_cleanup(move || workspace.keys_first.set(None));
    let pressed = move |event: KeyboardEvent| {
        if event.key() == "Enter" && !is_typing(&event) && !is_button(&event) {
            state.step(if event.shift_key() { -1 } else { 1 });
            focus_answer();
            event.prevent_default();
        }
    };
    let legend = move || {
        let all = workspace.validation.with(|of| of.work.file.cases.len());
        speech.words().with("validation-case-of", &[("place", (state.place() + 1).into()), ("n", all.into())])
    };
    let answers = ANSWERS.into_iter().enumerate().map(|(place, of)| {
        let id = format!("validation-answer-{}", place + 1);
        view! {
            <span class="opt">
                <input
                    class="form-radio"
                    type="radio"
                    id=id.clone()
                    name="validation-answer"
                    prop:checked=move || answer.get() == Some(of)
                    on:change=move |_| give(of)
                />
                <label for=id>
                    <kbd aria-hidden="true">{place + 1}</kbd>
                    " "
                    {speech.text(answer_key(of))}
                </label>
            </span>
        }
    });
    let causes = move || {
        answer.get().filter(|answer| *answer != JudgedAnswer::Correct).map(|_| {
            view! {
                <fieldset class="ways">
                    <legend>{speech.text("validation-causes")}</legend>
                    {CAUSES.map(|cause| view! { <CauseBox rated cause /> }).collect_view()}
                </fieldset>
            }
        })
    };
    let remark = Signal::derive(move || rated.with(|of| of.remark.clone()));
    let is_first = Memo::new(move |_| state.place() == 0);
    let is_last = Memo::new(move |_| workspace.validation.with(|of| of.place as usize + 1 >= of.work.file.cases.len()));
    view! {
        <section class="box questions" aria-label=speech.text("validation-questions") on:keydown=pressed>
            <fieldset class="ways">
                <legend>
                    <b>{legend}</b>
                    <span>{speech.text("validation-question")}</span>
                </legend>
                {answers.collect_view()}
            </fieldset>
            {causes}
            <AreaField
                id="validation-remark".to_owned()
                label="validation-remark"
                how="validation-remark-how"
                value=remark
                write=Callback::new(move |text| change(state, |of| of.remark = text))
            />
            <div class="row wrap">
                <button
                    class="b"
                    aria-disabled=move || is_first.get().then_some("true")
                    on:click=move |_| state.step(-1)
                >
                    <Icon symbol=Symbol::ChevronLeft size=IconSize::Small />
                    {speech.text("cases-previous")}
                </button>
                <button
                    class="b pri"
                    aria-disabled=move || is_last.get().then_some("true")
                    on:click=move |_| state.step(1)
                >
                    {speech.text("cases-next")}
                    <Icon symbol=Symbol::ChevronRight size=IconSize::Small />
                </button>
                <button
                    class="b quiet"
                    aria-disabled=move || answer.get().is_none().then_some("true")
                    on:click=move |_| change(state, |of| set_answer(of, None))
                >
                    {speech.text("validation-no-answer")}
                </button>
            </div>
            <p class="faint xs">{speech.rich("validation-keys")}</p>
        </section>
    }
}

#[component]
fn CauseBox(rated: Memo<RatedCase>, cause: Cause) -> impl IntoView {
    let state = ValidationState::of_screen();
    let speech = state.workspace.speech();
    let key = cause_key(cause);
    let is_on = move || rated.with(|of| of.judgement.as_ref().is_some_and(|said| said.causes.contains(&cause)));
    let turn = move |_| {
        change(state, |of| {
            let Some(said) = &mut of.judgement else { return };
            match said.causes.iter().position(|known| *known == cause) {
                Some(place) => {
                    said.causes.remove(place);
                }
                None => {
                    said.causes.push(cause);
                    said.causes.sort_unstable();
                }
            }
        });
    };
    view! {
        <span class="opt">
            <input class="form-checkbox" type="checkbox" id=key prop:checked=is_on on:change=turn />
            <label for=key>{speech.text(key)}</label>
        </span>
    }
}

fn change(state: ValidationState, change: impl FnOnce(&mut RatedCase)) {
    actions::answer_case(state.workspace, untrack(|| state.place()), change);
}

/// Causes stay with another answer that has some; what is correct has none.
fn set_answer(of: &mut RatedCase, answer: Option<JudgedAnswer>) {
    let causes = of.judgement.take().map(|said| said.causes).unwrap_or_default();
    of.judgement = answer
        .map(|answer| Judgement { answer, causes: if answer == JudgedAnswer::Correct { Vec::new() } else { causes } });
}

fn is_button(event: &KeyboardEvent) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
    target.is_some_and(|target| target.tag_name() == "BUTTON")
}

/// The causes of the case before may have had the focus, and are gone.
fn focus_answer() {
    request_animation_frame(|| {
        let chosen = document().query_selector(".questions input[type=radio]:checked").ok().flatten();
        let first = || document().query_selector(".questions input[type=radio]").ok().flatten();
        let answer = chosen.or_else(first).and_then(|answer| answer.dyn_into::<web_sys::HtmlElement>().ok());
        if let Some(answer) = answer {
            let _ = answer.focus();
        }
    });
}
