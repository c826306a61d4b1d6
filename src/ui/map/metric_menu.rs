//! The menu of the map's numbers.

use crate::present::map::metric_key;
use crate::protocol::Metric;
use crate::ui::workspace::Workspace;
use leptos::prelude::*;

/// All numbers of a menu: what is counted, how long things take, and what stands in a column of numbers. What is worked on a
/// step is there where the log says when it begins, and a column's where it has one; numbers that steps alone have are
/// there where the menu is `of_steps`.
pub fn metric_options(
    workspace: Workspace,
    is_chosen: impl Fn(Metric) -> bool + Copy + Send + 'static,
    is_taken: impl Fn(Metric) -> bool + Copy + Send + 'static,
    of_steps: bool,
) -> impl IntoView {
    let speech = workspace.speech();
    let has_start = Memo::new(move |_| workspace.has_starts());
    let has_numbers = Memo::new(move |_| workspace.number_column(None).is_some());
    let group = move |is_of: fn(Metric) -> bool| {
        let has_start = has_start.get();
        let is_told = move |metric: &Metric| has_start || !metric.is_processing() || is_chosen(*metric);
        let metrics = Metric::ALL.into_iter().filter(move |metric| is_of(*metric)).filter(is_told);
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
        <optgroup label=speech.text("map-group-counts")>{move || group(|of| !of.is_duration() && !of.is_number())}</optgroup>
        <optgroup label=speech.text("map-group-times")>{move || group(Metric::is_duration)}</optgroup>
        {move || {
            let is_there = of_steps && has_numbers.get() || Metric::ALL.into_iter().any(|metric| metric.is_number() && is_chosen(metric));
            is_there
                .then(|| view! { <optgroup label=speech.text("map-group-numbers")>{group(Metric::is_number)}</optgroup> })
        }}
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
