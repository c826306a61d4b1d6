//! «Opdel efter» over every view: what cases are divided by, which group is looked at, and the groups side by side.

mod bars;
mod compared;
mod control;
mod filter_pair;
mod group_pair;
mod state;
mod tabs;
mod weeks;

pub use control::SplitControl;

use crate::ui::actions;
use crate::ui::icon::{Icon, IconSize, Symbol};
use crate::ui::leaving::LeavingNotices;
use crate::ui::report::Visit;
use crate::ui::workspace::{Screen, Workspace};
use leptos::prelude::*;
use state::SplitState;

/// The groups over a view: one to be looked at, and the main figures of each.
#[component]
pub fn SplitBand(screen: Screen) -> impl IntoView {
    let workspace = Workspace::of_page();
    let state = SplitState::new(workspace);
    provide_context(state);
    let speech = workspace.speech();
    let has_groups =
        Memo::new(move |_| workspace.groups.with(|found| found.as_ref().map(|(_, found)| found.groups.len() > 1)));
    let has_table = state::compared(screen, &workspace.choices.get_untracked()).is_some();
    // The map needs the room itself.
    let is_open = RwSignal::new(screen != Screen::Map);
    let table = move || {
        (has_table && is_open.get() && has_groups.get() == Some(true)).then(|| view! { <compared::Compared screen /> })
    };
    let toggle_key = move || if is_open.get() { "split-table-hide" } else { "split-table-show" };
    view! {
        <section class="split-band" aria-label=speech.text("split-title")>
            {move || match has_groups.get() {
                None => view! { <p class="muted" role="status">{speech.text("split-waiting")}</p> }.into_any(),
                Some(false) => {
                    view! {
                        <p class="note" role="status">
                            <Icon symbol=Symbol::Info size=IconSize::Small />
                            {speech.text("split-no-groups")}
                        </p>
                    }
                        .into_any()
                }
                Some(true) => {
                    view! {
                        <div class="split-head">
                            <tabs::Tabs />
                            <Show when=move || has_table>
                                <button
                                    class="b quiet"
                                    aria-expanded=move || is_open.get().to_string()
                                    on:click=move |_| is_open.update(|open| *open = !*open)
                                >
                                    {move || speech.words().text(toggle_key())}
                                </button>
                            </Show>
                        </div>
                    }
                        .into_any()
                }
            }}
            <Said />
            <LeavingNotices leaving=state.leaving />
            {table}
        </section>
    }
}

/// The groups side by side as a report has them, where the bookmark it looks at divides the cases.
#[component]
pub fn SplitOnPaper(screen: Screen) -> impl IntoView {
    let workspace = Workspace::of_page();
    let is_told = workspace
        .choices
        .with_untracked(|choices| choices.split.is_some() && state::compared(screen, choices).is_some());
    is_told.then(|| {
        provide_context(SplitState::new(workspace));
        actions::follow_split(workspace);
        if let Some(visit) = Visit::of_view() {
            visit.awaits(move || workspace.groups.with_untracked(Option::is_some));
        }
        let has_groups =
            move || workspace.groups.with(|found| found.as_ref().is_some_and(|(_, of)| of.groups.len() > 1));
        view! {
            <Said />
            <Show when=has_groups>
                <compared::Compared screen />
            </Show>
        }
    })
}

/// What decides where a case belongs.
#[component]
fn Said() -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    move || {
        let words = speech.words();
        let (by, found) = workspace.groups.get()?;
        let mut said = vec![crate::present::split::split_said(&by, workspace.zone(), &words)];
        if let Some(cases) = found.with_several_values.number().filter(|cases| *cases > 0) {
            let shown = crate::present::numbers::whole(u64::from(cases), words.language());
            said.push(words.with("split-several-values", &[("n", cases.into()), ("cases", shown.into())]));
        }
        said.extend(crate::present::split::overlap_said(&by, &found.groups, &words));
        Some(view! { <p class="faint xs split-said">{said.join(" ")}</p> })
    }
}
