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
    let counts = move |key: &str| speech.words().with(key, &[("n", value.get().into()), ("all", most.get().into())]);
    let says = move || counts("map-n-of-all");
    let says_whole = move || counts(if rarest_first.get() { "map-n-of-all-rarest" } else { "map-n-of-all" });
    // The track begins at 0, so that half of it is half of all; the thumb stops at the least there can be.
    fill(input, Signal::derive(|| 0), most, value);
    let held = move |event: &leptos::ev::Event| {
        let count = number(event)?.max(least.get_untracked());
        event_target::<web_sys::HtmlInputElement>(event).set_value(&count.to_string());
        Some(count)
    };
    let fixed = move || most.get() <= least.get();
    view! {
        <div class="field sld">
            <label for=id>
                <span>
                    {speech.text(label)}
                    <Show when=move || rarest_first.get()>
                        <span class="faint">" · "{speech.text("map-rarest-mark")}</span>
                    </Show>
                </span>
                <output for=id>{says}</output>
            </label>
            <input
                type="range"
                class="sl"
                id=id
                node_ref=input
                min="0"
                max=move || most.get().to_string()
                prop:value=move || {
                    // The bounds come first: a value beyond the old ones would be cut.
                    let _ = most.get();
                    value.get().to_string()
                }
                disabled=fixed
                title=move || {
                    let words = speech.words();
                    if fixed() {
                        words.text("map-slider-fixed")
                    } else {
                        words.with("map-slider-least", &[("n", least.get().into())])
                    }
                }
                aria-valuetext=says_whole
                on:input=move |event| {
                    if let Some(count) = held(&event) {
                        on_move.run(count);
                    }
                }
                on:change=move |event| {
                    if let Some(count) = held(&event) {
                        on_release.run(count);
                    }
                }
            />
        </div>
    }
}
