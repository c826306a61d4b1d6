//! The menu of the map's numbers.

use crate::present::map::metric_key;
use crate::protocol::Metric;
use crate::ui::workspace::Workspace;
use leptos::prelude::*;

/// All numbers of a menu: what is counted, then how long things take; what is worked on a step where the log says when it begins.
pub fn metric_options(
    workspace: Workspace,
    is_chosen: impl Fn(Metric) -> bool + Copy + Send + 'static,
    is_taken: impl Fn(Metric) -> bool + Copy + Send + 'static,
) -> impl IntoView {
    let speech = workspace.speech();
    let has_start = Memo::new(move |_| workspace.has_starts());
    let group = move |durations: bool| {
        let has_start = has_start.get();
        let is_told = move |metric: &Metric| has_start || !metric.is_processing() || is_chosen(*metric);
        let metrics = Metric::ALL.into_iter().filter(move |metric| metric.is_duration() == durations).filter(is_told);
        metrics
            .map(|metric| {
                view! {
                    <option
                        value=position_of(metric)
                        selected=move || is_chosen(metric)
                        disabled=move || is_taken(metric)
                    >
                        {speech.text(metric_key(metric))}
                    </option>
                }
            })
            .collect_view()
    };
    view! {
        <optgroup label=speech.text("map-group-counts")>{move || group(false)}</optgroup>
        <optgroup label=speech.text("map-group-times")>{move || group(true)}</optgroup>
    }
}

/// The metric of an entry.
pub fn metric_of(value: &str) -> Option<Metric> {
    value.parse::<usize>().ok().and_then(|position| Metric::ALL.get(position).copied())
}

/// The value of a metric's entry.
pub fn position_of(metric: Metric) -> String {
    Metric::ALL.iter().position(|other| *other == metric).unwrap_or(0).to_string()
}
