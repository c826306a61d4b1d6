//! What a room must know of the picture before it: of how many cases, by which filters, and whether they are invented.

use crate::present::filters::sentence;
use crate::ui::frame::{InViewCount, SampleBadge};
use crate::ui::workspace::Workspace;
use leptos::prelude::*;

/// Filters that name ids or persons are told of, not told.
#[component]
pub fn InView() -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    let filters = move || {
        let (words, zone) = (speech.words(), workspace.zone());
        let withheld = workspace
            .in_view
            .with(|in_view| in_view.as_ref().map(|of| of.defined.not_in_files.clone()).unwrap_or_default());
        workspace.choices.with(|choices| {
            let in_use = (0u32..).zip(&choices.filters.filters).filter(|(_, filter)| filter.on);
            let said = in_use.map(|(place, filter)| match withheld.contains(&place) {
                true => words.text("report-filter-withheld"),
                false => sentence(filter, zone, &words),
            });
            said.map(|said| view! { <li>{said}</li> }).collect_view()
        })
    };
    let has_log = Memo::new(move |_| workspace.open.with(Option::is_some));
    view! {
        <Show when=move || has_log.get()>
            <div class="workshop-shown">
                <p>
                    <InViewCount />
                </p>
                <ul>{filters}</ul>
                <SampleBadge />
            </div>
        </Show>
    }
}
