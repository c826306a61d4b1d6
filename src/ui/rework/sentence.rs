//! The sentence before the figures, and beside it how long cases take with and without rework.

use super::state::ReworkState;
use crate::present::histogram::time;
use crate::present::numbers;
use crate::present::rework::{cases_of_side, sentence, time_table};
use crate::protocol::Shown;
use crate::ui::measuring::MeasuredNote;
use crate::ui::row_ways::row_ways_small;
use crate::ui::table_out::TableOut;
use leptos::prelude::*;

#[component]
pub fn Said() -> impl IntoView {
    let state = ReworkState::of_screen();
    let speech = state.workspace.speech();
    let table = Callback::new(move |()| {
        let words = speech.words_now();
        state.page.with_untracked(|page| page.as_ref().map(|page| time_table(page, &words)))
    });
    move || {
        let words = speech.words();
        let page = state.page.get()?;
        let said = sentence(&page, &words);
        let clock = page.measured.clock;
        let told = |millis: Option<f64>| millis.map_or("–".to_owned(), |millis| time(millis, clock, &words));
        let sides = [("rework-with", page.with_rework), ("rework-without", page.without_rework)];
        let lacks_time = sides.iter().any(|(_, side)| side.median_millis.is_none());
        let rows = sides.map(|(key, side)| {
            let name = words.text(key);
            let cases = (side.cases != Shown::Number(0)).then(|| cases_of_side(key == "rework-with"));
            view! {
                <tr>
                    <th scope="row">{name.clone()}</th>
                    <td class="num">{numbers::shown(side.cases, &words)}</td>
                    <td class="num">{numbers::shown(side.measured, &words)}</td>
                    <td class="num"><b>{told(side.median_millis)}</b></td>
                    <td class="num">{told(side.p90_millis)}</td>
                    {row_ways_small(state.workspace, cases, &name, &words)}
                </tr>
            }
        });
        let rows = rows.collect_view();
        Some(view! {
            <section class="box covered">
                <div>
                    <p class="big">{said.said}</p>
                    <p class="muted">{said.beside}</p>
                </div>
                <div class="rework-time">
                    <table class="t">
                        <caption class="sr-only">{words.text("rework-time")}</caption>
                        <thead>
                            <tr>
                                <th scope="col">{words.text("rework-time")}</th>
                                <th scope="col" class="num">{words.text("rework-time-side")}</th>
                                <th scope="col" class="num" title=words.text("rework-measured-is")>{words.text("rework-measured")}</th>
                                <th scope="col" class="num" title=words.text("rework-median-is")>{words.text("rework-median")}</th>
                                <th scope="col" class="num" title=words.text("rework-p90-is")>{words.text("rework-p90")}</th>
                                <th scope="col" class="box-way">
                                    <span class="sr-only">{words.text("rework-ways")}</span>
                                </th>
                            </tr>
                        </thead>
                        <tbody>{rows}</tbody>
                    </table>
                    <TableOut leaving=state.leaving file="rework-file-time" table quiet=true />
                    <MeasuredNote measured=Some(page.measured.clone()) />
                    <p class="muted xs">
                        {words.text("rework-no-cause")}
                        {(page.hides_small && lacks_time).then(|| format!(" {}", words.text("rework-too-few")))}
                    </p>
                </div>
            </section>
        })
    }
}
