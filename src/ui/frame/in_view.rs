//! What is in view: how many of all cases and events, and of which time.

use crate::present::{Fact, dates, numbers};
use crate::protocol::Shown;
use crate::ui::workspace::Workspace;
use leptos::prelude::*;

/// «8.208 af 9.000 sager · 60.819 af 65.021 hændelser · 2. jan. 2023 – 28. dec. 2023».
#[component]
pub fn InViewCount() -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    let figures = move || {
        let words = speech.words();
        let language = words.language();
        workspace.open.with(|open| {
            let summary = &open.as_ref()?.summary;
            let all = (Shown::Number(summary.cases), Shown::Number(summary.events));
            let (cases, events) = workspace.in_view.with(|in_view| {
                in_view.as_ref().map_or(all, |in_view| (in_view.defined.cases, in_view.defined.events))
            });
            let share = cases.number().map_or(1.0, |cases| f64::from(cases) / f64::from(summary.cases.max(1)));
            let number = |count: u32| Fact::Text(numbers::whole(u64::from(count), language));
            Some((
                numbers::shown(cases, &words),
                words.with("frame-strip-cases", &[("n", number(summary.cases))]),
                words.with(
                    "frame-strip-events",
                    &[("shown", numbers::shown(events, &words).into()), ("n", number(summary.events))],
                ),
                summary.first.zip(summary.last).map(|(first, last)| dates::period(first, last, &words)),
                share,
            ))
        })
    };
    move || {
        figures().map(|(cases, of_cases, events, period, share)| {
            view! {
                <span class="count">
                    <b>{cases}</b>
                    <span class="muted">{of_cases}</span>
                    <span class="meter" aria-hidden="true">
                        <i style:width=format!("{:.1}%", share * 100.0)></i>
                    </span>
                </span>
                <span class="faint">{events}</span>
                {period
                    .map(|period| {
                        view! {
                            <span class="faint dot" aria-hidden="true">"·"</span>
                            <span class="faint period">{period}</span>
                        }
                    })}
            }
        })
    }
}
