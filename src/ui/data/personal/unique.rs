//! The re-identification figure: how many cases are the only ones with one, two or three known events.

use crate::present::{Fact, numbers};
use crate::protocol::UniqueSoFar;
use crate::ui::actions;
use crate::ui::workspace::Workspace;
use leptos::prelude::*;

#[component]
pub fn UniqueBox() -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    let is_open = Memo::new(move |_| workspace.open.with(Option::is_some));
    let told = move || match workspace.unique.get() {
        None => view! {
            <button class="b" on:click=move |_| actions::count_unique(workspace)>
                {speech.text("personal-unique-count")}
            </button>
        }
        .into_any(),
        Some(so_far) => match so_far.figures {
            None => {
                let facts = [("done", Fact::from(so_far.looked_at)), ("of", Fact::from(so_far.of))];
                let said = speech.words().with("personal-unique-counting", &facts);
                view! {
                    <progress class="prog" max=so_far.of value=so_far.looked_at aria-label=said.clone()></progress>
                    <p class="sm muted">{said}</p>
                }
                .into_any()
            }
            Some(figures) => {
                let rows = (0..figures.at_worst.len())
                    .map(|at| row(workspace, at, figures.at_worst[at], figures.by_chance[at]));
                view! {
                    <table class="t unique">
                        <thead>
                            <tr>
                                <td></td>
                                <th scope="col">{speech.text("personal-unique-worst")}</th>
                                <th scope="col">{speech.text("personal-unique-chance")}</th>
                            </tr>
                        </thead>
                        <tbody>{rows.collect_view()}</tbody>
                    </table>
                    <p class="faint sm">{over(workspace, so_far)}</p>
                }
                .into_any()
            }
        },
    };
    view! {
        <Show when=move || is_open.get()>
            <section class="box" aria-labelledby="unique-title">
                <header><h2 id="unique-title">{speech.text("personal-unique-title")}</h2></header>
                <p class="muted sm">{speech.text("personal-unique-explained")}</p>
                <div aria-live="polite">{told}</div>
            </section>
        </Show>
    }
}

fn row(workspace: Workspace, at: usize, worst: f64, chance: f64) -> impl IntoView {
    let words = workspace.speech().words();
    let percent = |share: f64| numbers::percent(share, 1, words.language());
    view! {
        <tr>
            <th scope="row">{words.with("personal-unique-known", &[("n", Fact::from(at + 1))])}</th>
            <td>{percent(worst)}</td>
            <td>{percent(chance)}</td>
        </tr>
    }
}

fn over(workspace: Workspace, so_far: UniqueSoFar) -> String {
    let words = workspace.speech().words();
    let all = numbers::whole(u64::from(so_far.cases_in_log), words.language());
    words.with("personal-unique-over", &[("n", Fact::from(so_far.of)), ("all", all.into())])
}
