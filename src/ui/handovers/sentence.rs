//! The sentence before the figures, and beside it how long it takes to the next event where the group changes.

use super::list_out::ListOut;
use super::state::HandoverState;
use crate::present::handovers::sentence;
use crate::present::{durations, numbers};
use crate::protocol::MedianAndP90;
use leptos::prelude::*;

#[component]
pub fn Said() -> impl IntoView {
    let state = HandoverState::of_screen();
    let speech = state.workspace.speech();
    move || {
        let words = speech.words();
        let page = state.page.get()?;
        let told = sentence(&page, &words)?;
        let times = page.groups.as_ref().map(|groups| {
            let sides = [
                ("handovers-times-between", groups.times_between),
                ("handovers-times-within", groups.times_within),
            ];
            let time = |millis: Option<f64>| millis.map_or("–".to_owned(), |millis| durations::medium(millis, &words));
            let both = |times: Option<MedianAndP90>| {
                view! {
                    <td class="num"><b>{time(times.map(|times| times.median_millis))}</b></td>
                    <td class="num">{time(times.map(|times| times.p90_millis))}</td>
                }
            };
            let lacks = sides.iter().any(|(_, side)| side.calendar.is_none());
            let rows = sides.map(|(key, side)| {
                view! {
                    <tr>
                        <th scope="row">{words.text(key)}</th>
                        <td class="num">{numbers::shown_short(side.count, &words)}</td>
                        {both(side.calendar)}
                        {both(side.working)}
                    </tr>
                }
            });
            let heads = || {
                view! {
                    <th scope="col" class="num" title=words.text("handovers-median-is")>{words.text("handovers-median")}</th>
                    <th scope="col" class="num" title=words.text("handovers-p90-is")>{words.text("handovers-p90")}</th>
                }
            };
            let few = (page.hides_small && lacks).then(|| format!(" {}", words.text("handovers-few-times")));
            view! {
                <div class="rework-time handover-times">
                    <div class="table-frame" tabindex="0" role="region" aria-label=words.text("handovers-times")>
                        <table class="t">
                            <caption class="sr-only">{words.text("handovers-times")}</caption>
                            <thead>
                                <tr>
                                    <th scope="col" rowspan="2">{words.text("handovers-times")}</th>
                                    <th scope="col" class="num" rowspan="2">{words.text("handovers-count")}</th>
                                    <th scope="colgroup" class="num" colspan="2">{words.text("handovers-calendar")}</th>
                                    <th scope="colgroup" class="num" colspan="2" title=words.text("handovers-working-is")>
                                        {words.text("handovers-working")}
                                    </th>
                                </tr>
                                <tr>{heads()} {heads()}</tr>
                            </thead>
                            <tbody>{rows.collect_view()}</tbody>
                        </table>
                    </div>
                    <p class="muted xs">
                        {words.text("handovers-of-open")} " " {words.text("handovers-working-is")} " " {words.text("handovers-no-cause")} {few}
                    </p>
                    <ListOut list="handovers-times" file="handovers-file-times" />
                </div>
            }
        });
        Some(view! {
            <section class="box covered">
                <div>
                    <p class="big">{told.said}</p>
                    <p class="muted">{told.beside}</p>
                </div>
                {times}
            </section>
        })
    }
}
