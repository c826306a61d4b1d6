//! The fixed line under the map: what the number counts, the scale, the widths, the dash.

use super::state::MapState;
use crate::present::export::Tone;
use crate::present::map::{Legend, legend};
use crate::ui::speech::marked;
use leptos::prelude::*;

#[component]
pub fn LegendLine() -> impl IntoView {
    let state = MapState::of_screen();
    let speech = state.workspace.speech();
    let told = move || state.told(|scene| legend(scene, state.shown.get()));
    view! {
        <div class="leg" role="group" aria-label=speech.text("map-legend")>
            {move || told().map(|legend| line(&legend))}
        </div>
    }
}

fn line(legend: &Legend) -> AnyView {
    let colour = |tone: Tone| format!("var(--{})", tone.token());
    let steps = legend.scale.steps.iter().map(|tone| {
        let colour = colour(*tone);
        view! { <i style:background-color=colour></i> }
    });
    let sample = |tone: Tone, width: &'static str, dash: Option<&'static str>| {
        view! {
            <svg width="34" height="12" aria-hidden="true">
                <line x1="1" x2="33" y1="6" y2="6" stroke=colour(tone) stroke-width=width stroke-dasharray=dash></line>
            </svg>
        }
    };
    let dashed = legend.dashed.clone().map(|text| {
        view! { <div class="leg-line">{sample(legend.many.1, "5", Some("7 4"))}<span>{text}</span></div> }
    });
    view! {
        <p class="leg-counts">{marked(&legend.counts)}</p>
        <div class="leg-scale" title=legend.scale.limits.clone()>
            <span>{legend.scale.least.clone()}</span>
            <span class="ramp">{steps.collect_view()}</span>
            <span>{legend.scale.greatest.clone()}</span>
        </div>
        <div class="leg-line">
            {sample(legend.many.1, "7", None)}<span>{legend.many.0.clone()}</span>
            {sample(legend.few.1, "1.8", None)}<span>{legend.few.0.clone()}</span>
        </div>
        {dashed}
    }
    .into_any()
}
