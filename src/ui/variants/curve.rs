//! The curve of coverage: the share of the cases in the commonest variants, by milestones and by every step.

use super::state::VariantState;
use crate::present::numbers;
use crate::protocol::VariantPage;
use leptos::prelude::*;

const WIDTH: f64 = 300.0;
const HEIGHT: f64 = 82.0;
/// How high the name of a line is.
const NAME: f64 = 13.0;
/// How many variants the curve goes to.
const PLACES: usize = 16;

/// How many variants the curve goes to; it is drawn of two and more.
pub fn places(page: &VariantPage) -> usize {
    page.coverage.len().min(PLACES)
}

/// A picture of what the table's column «I alt» says.
#[component]
pub fn Curve() -> impl IntoView {
    let state = VariantState::of_screen();
    let speech = state.workspace.speech();
    move || {
        let words = speech.words();
        let page = state.page.get()?;
        let places = places(&page);
        if places < 2 {
            return None;
        }
        let x = |place: usize| place as f64 / places as f64 * WIDTH;
        let y = |share: f64| (1.0 - share) * HEIGHT;
        let line = |coverage: &[f64]| {
            let points = coverage.iter().take(places).enumerate().map(|(place, share)| (x(place + 1), y(*share)));
            let path: String = points.map(|(x, y)| format!("L{x:.1} {y:.1}")).collect();
            format!("M0 {HEIGHT}{path}")
        };
        let by_steps = !page.coverage_of_steps.is_empty();
        let at = places.min(10);
        let share = page.coverage[at - 1];
        let percent = |share: f64| numbers::percent(share, 0, words.language());
        let said = words.with("variants-curve-at", &[("n", at.into()), ("share", percent(share).into())]);
        let label = format!("{}. {said}", words.text("variants-curve"));
        let end = |coverage: &[f64]| {
            let last = coverage.get(places.min(coverage.len()).saturating_sub(1)).copied().unwrap_or(0.0);
            (y(last) + 4.0).clamp(8.0, HEIGHT)
        };
        // Milestones gather variants, so their line is never the lower one.
        let of_milestones = end(&page.coverage).min(HEIGHT - NAME);
        let of_steps = end(&page.coverage_of_steps).max(of_milestones + NAME);
        let name = |key: &str, height: f64| {
            view! { <text class="curve-name" x=WIDTH + 6.0 y=height>{words.text(key)}</text> }
        };
        Some(view! {
            <svg class="curve" viewBox="-40 -8 424 112" role="img" aria-label=label>
                {[0.0, 0.5, 1.0]
                    .map(|share| {
                        view! {
                            <line class="curve-grid" x1="0" x2=WIDTH y1=y(share) y2=y(share)></line>
                            <text class="curve-tick" x="-6" y=y(share) + 4.0 text-anchor="end">{percent(share)}</text>
                        }
                    })
                    .collect_view()}
                {[1, at, places]
                    .map(|place| {
                        view! {
                            <text class="curve-tick" x=x(place) y=HEIGHT + 16.0 text-anchor="middle">{place}</text>
                        }
                    })
                    .into_iter()
                    .take(if at == places { 2 } else { 3 })
                    .collect_view()}
                {by_steps.then(|| view! { <path class="curve-steps" d=line(&page.coverage_of_steps)></path> })}
                <path class="curve-line" d=line(&page.coverage)></path>
                <circle class="curve-dot" cx=x(at) cy=y(share) r="4"></circle>
                {by_steps
                    .then(|| {
                        view! {
                            {name("variants-milestones", of_milestones)}
                            {name("variants-all-steps", of_steps)}
                        }
                    })}
            </svg>
        })
    }
}
