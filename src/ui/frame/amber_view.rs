//! A view that is an amber function: on a log about persons it asks why first, and says why for as long as it is shown.

use super::{AmberGate, AmberUse};
use crate::protocol::{AmberAnswers, Subjects};
use crate::ui::icon::{Icon, Symbol};
use crate::ui::workspace::Workspace;
use leptos::prelude::*;

/// What was answered about a view of the open log, once all of it was.
pub fn amber_answers(workspace: Workspace, use_of_data: AmberUse) -> Option<AmberAnswers> {
    let found = |answers: &Vec<(AmberUse, AmberAnswers)>| {
        answers.iter().find(|(known, _)| *known == use_of_data).map(|(_, answers)| answers.clone())
    };
    workspace.amber_views.with(found)
}

/// The children, behind the four questions where the log is about persons.
#[component]
pub fn AmberView(
    use_of_data: AmberUse,
    title_key: &'static str,
    /// The button that opens the view.
    go_on_key: &'static str,
    /// What the view does not show.
    bar_key: &'static str,
    /// It stands in a dialog, which has a title already.
    #[prop(optional)]
    in_dialog: bool,
    children: ChildrenFn,
) -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    let about_persons = Memo::new(move |_| {
        workspace.open.with(|open| open.as_ref().is_some_and(|open| open.privacy.subjects != Subjects::NotPersonal))
    });
    let purpose = Memo::new(move |_| amber_answers(workspace, use_of_data).map(|answers| answers.purpose));
    let is_asking = RwSignal::new(false);
    let asks = Memo::new(move |_| about_persons.get() && (is_asking.get() || purpose.get().is_none()));
    let children = StoredValue::new(children);
    view! {
        <Show
            when=move || !asks.get()
            fallback=move || view! { <Questions use_of_data title_key go_on_key in_dialog is_asking /> }
        >
            <Show when=move || about_persons.get()>
                <p class="amber-bar" role="note">
                    <Icon symbol=Symbol::Warning />
                    <b class="name">{speech.text("amber-view")}</b>
                    <span class="grow">
                        <b>{speech.text("amber-view-purpose")}</b> " " {move || purpose.get()} ". "
                        {speech.text(bar_key)}
                    </span>
                    <button class="b quiet" on:click=move |_| is_asking.set(true)>
                        {speech.text("amber-view-change")}
                    </button>
                </p>
            </Show>
            {children.with_value(|children| children())}
        </Show>
    }
}

/// The questions in place of the view.
#[component]
fn Questions(
    use_of_data: AmberUse,
    title_key: &'static str,
    go_on_key: &'static str,
    in_dialog: bool,
    is_asking: RwSignal<bool>,
) -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    let before = untrack(|| amber_answers(workspace, use_of_data));
    let is_changing = before.is_some();
    let answers = RwSignal::new(before.unwrap_or_default());
    let is_answered = Memo::new(move |_| answers.with(AmberAnswers::are_complete));
    let go_on = move |_| {
        if is_answered.get_untracked() {
            let given = answers.get_untracked();
            workspace.amber_views.update(|views| {
                views.retain(|(known, _)| *known != use_of_data);
                views.push((use_of_data, given));
            });
            is_asking.set(false);
            super::refocus_if_lost();
        }
    };
    let keep = move |_| {
        is_asking.set(false);
        super::refocus_if_lost();
    };
    view! {
        <div class=if in_dialog { "stack g3" } else { "page narrow" }>
            {(!in_dialog)
                .then(|| {
                    view! {
                        <h1 tabindex="-1">{speech.text(title_key)}</h1>
                        <h2 class="sr-only">{speech.text("amber-view")}</h2>
                    }
                })}
            <AmberGate answers use_of_data />
            <div class="row g3">
                <button
                    class="b pri lg"
                    aria-disabled=move || (!is_answered.get()).then_some("true")
                    aria-describedby="amber-view-said"
                    on:click=go_on
                >
                    {speech.text(go_on_key)}
                </button>
                {is_changing
                    .then(|| view! { <button class="b lg" on:click=keep>{speech.text("amber-view-cancel")}</button> })}
                <span class="muted sm" id="amber-view-said" role="status">
                    {move || (!is_answered.get()).then(|| speech.words().text("amber-answer"))}
                </span>
            </div>
        </div>
    }
}
