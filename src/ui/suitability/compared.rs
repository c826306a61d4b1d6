//! Before and after the cleaning: every criterion of the log as it was read beside the same one of the log as it is prepared.

use super::criteria_out::CriteriaOut;
use super::mark::marked;
use super::state::SuitabilityState;
use crate::present::suitability::{before_and_after, verdict_word};
use leptos::prelude::*;

#[component]
pub fn BeforeAndAfter() -> impl IntoView {
    let state = SuitabilityState::of_screen();
    let speech = state.workspace.speech();
    move || {
        let words = speech.words();
        let page = state.page.get()?;
        let before = page.as_read.as_ref()?;
        let row = |(before, after): (
            crate::present::suitability::CriterionRow,
            crate::present::suitability::CriterionRow,
        )| {
            view! {
                <tr>
                    <th scope="row">{after.number}" "{after.name}</th>
                    <td>{marked(before.level, before.word)}</td>
                    <td class="num">{before.figure}</td>
                    <td>{marked(after.level, after.word)}</td>
                    <td class="num">{after.figure}</td>
                </tr>
            }
        };
        let rows = before_and_after(&page, &words).into_iter().map(row).collect_view();
        Some(view! {
            <section class="box flush fit-compare">
                <header>
                    <h2 id="fit-compare-title">{words.text("suitability-compare")}</h2>
                </header>
                <div class="table-frame" tabindex="0" role="region" aria-labelledby="fit-compare-title">
                    <table class="t">
                        <caption class="sr-only">{words.text("suitability-compare")}</caption>
                        <thead>
                            <tr>
                                <th scope="col">{words.text("suitability-criterion")}</th>
                                <th scope="colgroup" colspan="2">
                                    {words.text("suitability-compare-before")}": "{verdict_word(before.verdict, &words)}
                                </th>
                                <th scope="colgroup" colspan="2">
                                    {words.text("suitability-compare-after")}": "{verdict_word(page.now.verdict, &words)}
                                </th>
                            </tr>
                        </thead>
                        <tbody>{rows}</tbody>
                    </table>
                </div>
                <CriteriaOut />
            </section>
        })
    }
}
