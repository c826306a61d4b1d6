//! A slider that says «12 af 40», tells every move, and tells where it was let go.

use super::state::MapState;
use leptos::html;
use leptos::prelude::*;

/// Fills the track up to the value; through the CSSOM, because the policy refuses style attributes.
pub fn fill(input: NodeRef<html::Input>, least: Signal<u32>, most: Signal<u32>, value: Signal<u32>) {
    Effect::new(move |_| {
        let span = f64::from(most.get().saturating_sub(least.get())).max(1.0);
        let part = f64::from(value.get().saturating_sub(least.get())) / span * 100.0;
        let part = if most.get() <= least.get() { 100.0 } else { part };
        if let Some(input) = input.get() {
            let _ = (*input).style().set_property("--v", &format!("{part:.1}%"));
        }
    });
}

#[component]
pub fn Slider(
    id: &'static str,
    label: &'static str,
    least: Signal<u32>,
    most: Signal<u32>,
    value: Signal<u32>,
    rarest_first: Signal<bool>,
    on_move: Callback<u32>,
    on_release: Callback<u32>,
) -> impl IntoView {
    let speech = MapState::of_screen().workspace.speech();
    let input = NodeRef::<html::Input>::new();
    let number = move |event: &leptos::ev::Event| event_target_value(event).parse::<u32>().ok();
    let says = move || {
        let facts = [("n", value.get().into()), ("all", most.get().into())];
        speech.words().with(if rarest_first.get() { "map-n-of-all-rarest" } else { "map-n-of-all" }, &facts)
    };
    fill(input, least, most, value);
    let fixed = move || most.get() <= least.get();
    view! {
        <div class="field sld">
            <label for=id>
                <span>{speech.text(label)}</span>
                <output for=id>{says}</output>
            </label>
            <input
                type="range"
                class="sl"
                id=id
                node_ref=input
                min=move || least.get().to_string()
                max=move || most.get().to_string()
                prop:value=move || {
                    // The bounds come first: a value beyond the old ones would be cut.
                    least.track();
                    most.track();
                    value.get().to_string()
                }
                disabled=fixed
                title=move || fixed().then(|| speech.words().text("map-slider-fixed"))
                aria-valuetext=says
                on:input=move |event| {
                    if let Some(count) = number(&event) {
                        on_move.run(count);
                    }
                }
                on:change=move |event| {
                    if let Some(count) = number(&event) {
                        on_release.run(count);
                    }
                }
            />
        </div>
    }
}
