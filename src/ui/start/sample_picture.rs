//! A small picture of a sample: its most common traces as bands of steps, the higher the more common.

use leptos::prelude::*;

/// Traces from the most common one: its height, and its steps as letters of [`tone`].
pub type Bands = &'static [(f64, &'static str)];

/// Steps of the service desk: new, assigned, second line, in work, answered, waiting, solved, closed.
pub const DESK: Bands = &[
    (17.5, "nabcsk"),
    (9.0, "nalbcsk"),
    (7.0, "nabsk"),
    (6.1, "nabwbcsk"),
    (3.7, "nalbsk"),
    (3.5, "nalbwbcsk"),
    (3.0, "nk"),
];
pub const BENEFIT: Bands =
    &[(10.2, "aab"), (9.2, "aabvw"), (7.3, "aack"), (6.8, "aabk"), (6.1, "aactk"), (5.2, "aac"), (4.6, "aact")];
pub const INSURED: Bands =
    &[(21.8, "adbk"), (9.0, "ak"), (4.7, "adbtk"), (4.4, "adbwk"), (3.9, "adbtk"), (3.2, "acbk"), (3.0, "adwbk")];

const WIDTH: f64 = 248.0;
const GAP: f64 = 1.5;

#[component]
pub fn SamplePicture(bands: Bands) -> impl IntoView {
    let most_steps = bands.iter().map(|(_, steps)| steps.len()).max().unwrap_or(1) as f64;
    let step_width = (WIDTH - GAP * (most_steps - 1.0)) / most_steps;
    let mut top = 0.0;
    let mut blocks = Vec::new();
    for (height, steps) in bands {
        for (position, step) in steps.chars().enumerate() {
            let left = position as f64 * (step_width + GAP);
            blocks.push(view! {
                <rect class=tone(step) x=left y=top width=step_width height=*height rx="1"></rect>
            });
        }
        top += height + GAP;
    }
    view! {
        <svg class="bands" viewBox=format!("0 0 {WIDTH} {}", top - GAP) preserveAspectRatio="none" aria-hidden="true">
            {blocks}
        </svg>
    }
}

/// The colour of a step.
fn tone(step: char) -> &'static str {
    match step {
        'n' => "band-new",
        'a' => "band-early",
        'l' => "band-line",
        'b' => "band-work",
        'c' => "band-answer",
        'd' => "band-talk",
        's' => "band-solved",
        't' => "band-offer",
        'v' => "band-wait-soft",
        'w' => "band-wait",
        _ => "band-closed",
    }
}
