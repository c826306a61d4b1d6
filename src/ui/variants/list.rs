//! The list of variants: search, rows, what is folded, and what can be done with the chosen ones.

use super::picked::Picked;
use super::row::row;
use super::state::{ROWS, VariantState};
use crate::present::variants::{folded, further};
use crate::ui::icon::{Icon, IconSize, Symbol};
use crate::ui::measuring::MeasuredNote;
use leptos::prelude::*;

#[component]
pub fn List() -> impl IntoView {
    let state = VariantState::of_screen();
    let speech = state.workspace.speech();
    let head = move |key: &'static str, title: Option<&'static str>, numeric: bool| {
        view! {
            <th scope="col" class:num=numeric title=move || title.map(|title| speech.words().text(title))>
                {speech.text(key)}
            </th>
        }
    };
    let of_milestones = Memo::new(move |_| state.workspace.choices.with(|choices| choices.variant_level.is_some()));
    let rows = move || {
        let words = speech.words();
        let page = state.page.get()?;
        let most = page.rows.iter().filter_map(|row| row.cases.number()).max().unwrap_or(1);
        Some(page.rows.iter().map(|of| row(state, &page, of, most, of_milestones.get(), &words)).collect_view())
    };
    let found = move || {
        let searched = state.search.with(|text| !text.trim().is_empty());
        let found = state.page.with(|page| page.as_ref().map_or(0, |page| page.found));
        searched.then(|| speech.words().with("variants-found", &[("n", found.into())]))
    };
    let shown = Memo::new(move |_| {
        state.page.with(|page| page.as_ref().map_or((0, 0), |page| (page.rows.len() as u32, page.found)))
    });
    view! {
        <section class="box flush variant-list" class:refreshing=move || state.asking.get()>
            <header>
                <div class="find" role="search">
                    <Icon symbol=Symbol::Search size=IconSize::Small />
                    <input
                        type="search"
                        class="form-input"
                        aria-label=speech.text("variants-search")
                        placeholder=speech.text("variants-search")
                        prop:value=move || state.search.get()
                        on:input=move |event| {
                            state.rows.set(ROWS);
                            state.search.set(event_target_value(&event));
                        }
                    />
                    <span class="found" role="status">{found}</span>
                </div>
                <Picked />
            </header>
            <div class="table-frame" tabindex="0" role="region" aria-label=speech.text("variants-table")>
                <table class="t variant-table">
                    <caption class="sr-only">{speech.text("variants-table")}</caption>
                    <colgroup>
                        <col class="mark" />
                        <col class="no" />
                        <col class="on-map-cell" />
                        <col />
                        <col class="count" />
                        <col class="share" />
                        <col class="share" />
                        <col class="time" />
                        <col class="time" />
                        {move || of_milestones.get().then(|| view! { <col class="share" /> })}
                    </colgroup>
                    <thead>
                        <tr>
                            <td data-off-paper=""></td>
                            {head("variants-no", None, true)}
                            <th scope="col" data-off-paper="" title=speech.text("variants-map-column-is")>
                                {speech.text("variants-map-column")}
                            </th>
                            {head("variants-course", None, false)}
                            {head("variants-cases", None, false)}
                            {head("variants-share", None, true)}
                            {head("variants-cumulated", Some("variants-cumulated-is"), true)}
                            {head("variants-median", Some("variants-median-is"), true)}
                            {head("variants-p90", Some("variants-p90-is"), true)}
                            {move || of_milestones.get().then(|| head("variants-count", Some("variants-count-is"), true))}
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                    <Further />
                </table>
            </div>
            <footer>
                <p class="muted sm">
                    {move || {
                        let (shown, all) = shown.get();
                        speech.words().with("variants-shown", &[("shown", shown.into()), ("all", all.into())])
                    }}
                    " "
                    {move || state.page.with(|page| page.as_ref().and_then(|page| folded(page, &speech.words())))}
                </p>
                <MeasuredNote measured=Signal::derive(move || {
                    state.page.with(|page| page.as_ref().map(|page| page.measured.clone()))
                }) />
            </footer>
        </section>
    }
}

/// The rarer variants, folded into one row until they are asked for.
#[component]
fn Further() -> impl IntoView {
    let state = VariantState::of_screen();
    let speech = state.workspace.speech();
    let said =
        Memo::new(move |_| state.page.with(|page| page.as_ref().and_then(|page| further(page, &speech.words()))));
    let has_further = Memo::new(move |_| said.with(Option::is_some));
    let of_milestones = Memo::new(move |_| state.workspace.choices.with(|choices| choices.variant_level.is_some()));
    view! {
        <Show when=move || has_further.get()>
            <tbody class="further-variants">
                <tr>
                    <td data-off-paper=""></td>
                    <td data-off-paper=""></td>
                    <td data-off-paper=""></td>
                    <td colspan=move || if of_milestones.get() { "7" } else { "6" }>
                        <span>{move || said.get()}</span>
                        " "
                        <button class="b" data-off-paper="" on:click=move |_| state.rows.update(|rows| *rows += ROWS)>
                            {speech.text("variants-more")}
                        </button>
                    </td>
                </tr>
            </tbody>
        </Show>
    }
}
