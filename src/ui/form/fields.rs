//! The fields that the forms of steps are made of.

use crate::present::numbers;
use crate::ui::workspace::Workspace;
use leptos::ev::Event;
use leptos::html;
use leptos::prelude::*;
use web_sys::HtmlInputElement;

/// More hours, cases or years than this nobody means.
const AMOUNT_AT_MOST: f64 = 1e9;

/// A field under its label, with the sentence that describes it where there is one.
#[component]
fn Labelled(id: String, label: &'static str, how: Option<&'static str>, children: Children) -> impl IntoView {
    let speech = Workspace::of_page().speech();
    view! {
        <div class="field">
            <label for=id.clone()>{speech.text(label)}</label>
            {children()}
            {how.map(|how| view! { <p class="faint xs" id=how_id(&id)>{speech.text(how)}</p> })}
        </div>
    }
}

/// The id of the sentence under a field.
fn how_id(field: &str) -> String {
    format!("{field}-how")
}

/// A line of text.
#[component]
pub fn TextField(
    id: &'static str,
    label: &'static str,
    #[prop(into)] value: Signal<String>,
    write: Callback<String>,
    /// A sentence under the field.
    #[prop(optional)]
    how: Option<&'static str>,
) -> impl IntoView {
    view! {
        <Labelled id=id.to_owned() label how>
            <input
                class="form-input"
                id=id
                type="text"
                autocomplete="off"
                aria-describedby=how.map(|_| how_id(id))
                prop:value=move || value.get()
                on:input=move |event| write.run(event_target_value(&event))
            />
        </Labelled>
    }
}

/// Lines of text that are taken when the field is left, so that one undo takes back what was written in one go.
#[component]
pub fn AreaField(
    id: String,
    label: &'static str,
    #[prop(into)] value: Signal<String>,
    write: Callback<String>,
    #[prop(default = 2)] rows: u32,
    /// A sentence under the field.
    #[prop(optional)]
    how: Option<&'static str>,
) -> impl IntoView {
    view! {
        <Labelled id=id.clone() label how>
            <textarea
                class="form-input"
                rows=rows
                autocomplete="off"
                aria-describedby=how.map(|_| how_id(&id))
                id=id
                prop:value=move || value.get()
                on:change=move |event| write.run(event_target_value(&event))
            ></textarea>
        </Labelled>
    }
}

/// A list of texts that is typed or pasted, with a sentence under it; what it begins with, one a line.
#[component]
pub fn LinesField(
    id: &'static str,
    label: &'static str,
    how: &'static str,
    rows: u32,
    begins_with: Vec<String>,
    write: Callback<String>,
) -> impl IntoView {
    view! {
        <Labelled id=id.to_owned() label how=Some(how)>
            <textarea
                class="form-input"
                id=id
                rows=rows
                spellcheck="false"
                autocomplete="off"
                aria-describedby=how_id(id)
                prop:value=begins_with.join("\n")
                on:input=move |event| write.run(event_target_value(&event))
            ></textarea>
        </Labelled>
    }
}

/// A day, as the browser's own field for dates writes it: `yyyy-MM-dd`.
#[component]
pub fn DayField(
    id: &'static str,
    label: &'static str,
    #[prop(into)] value: Signal<String>,
    write: Callback<String>,
) -> impl IntoView {
    view! { <TimeField id label value write kind="date" step=None /> }
}

/// A day and a clock to the second, as the browser's own field writes it: `yyyy-MM-ddTHH:mm:ss`.
#[component]
pub fn SecondField(
    id: &'static str,
    label: &'static str,
    #[prop(into)] value: Signal<String>,
    write: Callback<String>,
) -> impl IntoView {
    view! { <TimeField id label value write kind="datetime-local" step=Some("1") /> }
}

/// While a day is typed part by part it is no day yet, and the browser would empty the field if that were written back into it.
#[component]
fn TimeField(
    id: &'static str,
    label: &'static str,
    value: Signal<String>,
    write: Callback<String>,
    kind: &'static str,
    step: Option<&'static str>,
) -> impl IntoView {
    let field = NodeRef::<html::Input>::new();
    // The next value comes of what was typed, not from elsewhere.
    let is_typed = StoredValue::new(false);
    Effect::new(move |_| {
        let (field, value) = (field.get(), value.get());
        let comes_of_typing = is_typed.try_update_value(std::mem::take).unwrap_or_default();
        let Some(field) = field.filter(|_| !(comes_of_typing && value.is_empty())) else { return };
        if field.value() != value {
            field.set_value(&value);
        }
    });
    let typed = move |event| {
        is_typed.set_value(true);
        write.run(event_target_value(&event));
    };
    view! {
        <Labelled id=id.to_owned() label how=None>
            <input class="form-input" id=id type=kind step=step node_ref=field on:input=typed />
        </Labelled>
    }
}

/// A whole number of at least `least`.
#[component]
pub fn NumberField(
    id: &'static str,
    label: &'static str,
    least: u32,
    #[prop(into)] value: Signal<u32>,
    write: Callback<u32>,
) -> impl IntoView {
    let speech = Workspace::of_page().speech();
    let typed = move |event| {
        if let Ok(number) = event_target_value(&event).trim().parse::<u32>() {
            write.run(number.max(least));
        }
    };
    view! {
        <div class="field short">
            <label for=id>{speech.text(label)}</label>
            <input
                class="form-input"
                id=id
                type="number"
                min=least
                step="1"
                value=value.get_untracked()
                on:input=typed
            />
        </div>
    }
}

/// An amount with or without a fraction, with a sentence under it; taken when the field is left, so that one undo takes back
/// what was written in one go. What is no amount is not taken: the field says what holds.
#[component]
pub fn AmountField(
    id: &'static str,
    label: &'static str,
    #[prop(into)] value: Signal<Option<f64>>,
    write: Callback<Option<f64>>,
    #[prop(into)] how: Signal<String>,
) -> impl IntoView {
    let speech = Workspace::of_page().speech();
    let written = move || {
        let language = speech.words().language();
        value.get().map(|amount| numbers::in_field(amount, language)).unwrap_or_default()
    };
    let typed = move |event: Event| {
        let text = event_target_value(&event);
        let amount =
            numbers::typed(&text, speech.words_now().language()).filter(|of| (0.0..=AMOUNT_AT_MOST).contains(of));
        if amount.is_some() || text.trim().is_empty() {
            write.run(amount);
        }
        event_target::<HtmlInputElement>(&event).set_value(&untrack(written));
    };
    view! {
        <div class="field">
            <label for=id>{speech.text(label)}</label>
            <input
                class="form-input"
                id=id
                type="text"
                inputmode="decimal"
                autocomplete="off"
                aria-describedby=how_id(id)
                prop:value=written
                on:change=typed
            />
            <p class="faint xs" id=how_id(id) hidden=move || how.with(String::is_empty)>{move || how.get()}</p>
        </div>
    }
}

/// One of a few named choices. The value of a choice is its place.
#[component]
pub fn ChoiceField(
    id: &'static str,
    label: &'static str,
    /// Keys of the choices' names.
    choices: Vec<&'static str>,
    #[prop(into)] value: Signal<usize>,
    choose: Callback<usize>,
) -> impl IntoView {
    let speech = Workspace::of_page().speech();
    let chosen = move |event| {
        if let Ok(place) = event_target_value(&event).parse() {
            choose.run(place);
        }
    };
    view! {
        <div class="field">
            <label for=id>{speech.text(label)}</label>
            <select class="form-select" id=id prop:value=move || value.get().to_string() on:change=chosen>
                {choices
                    .into_iter()
                    .enumerate()
                    .map(|(place, key)| {
                        view! {
                            <option value=place.to_string() selected=move || value.get() == place>
                                {speech.text(key)}
                            </option>
                        }
                    })
                    .collect_view()}
            </select>
        </div>
    }
}

/// Something that is on or off.
#[component]
pub fn SwitchField(
    id: &'static str,
    label: &'static str,
    #[prop(into)] value: Signal<bool>,
    switch: Callback<bool>,
    /// A sentence under it.
    #[prop(optional)]
    how: Option<&'static str>,
) -> impl IntoView {
    let speech = Workspace::of_page().speech();
    let how_id = format!("{id}-how");
    view! {
        <div class="opt">
            <input
                class="form-checkbox"
                type="checkbox"
                id=id
                aria-describedby=how.map(|_| how_id.clone())
                prop:checked=move || value.get()
                on:change=move |event| switch.run(event_target_checked(&event))
            />
            <label for=id>{speech.text(label)}</label>
        </div>
        {how.map(|how| view! { <p class="faint xs" id=how_id>{speech.text(how)}</p> })}
    }
}
