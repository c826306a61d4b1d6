//! What the shapes and colours of the dots stand for.

use super::shapes::outline;
use crate::present::flows::group_name;
use crate::present::numbers;
use crate::protocol::FlowPage;
use crate::ui::map::state::MapState;
use leptos::prelude::*;
use std::sync::Arc;

#[component]
pub fn Groups() -> impl IntoView {
    let state = MapState::of_screen();
    let speech = state.workspace.speech();
    let keys = move || {
        let words = speech.words();
        state.player.page.with(|page| {
            let page = page.as_ref().filter(|page: &&Arc<FlowPage>| page.by.is_some())?;
            let key = |group: usize| {
                let look = if page.groups[group].name.is_none() { 6 } else { group };
                let cases = numbers::shown(page.groups[group].cases, &words);
                let name = group_name(page, group, &words);
                let said = words.with("flows-group", &[("group", name.into()), ("cases", cases.into())]);
                view! {
                    <li>
                        <svg class=format!("f{look}") width="14" height="14" aria-hidden="true">
                            <path d=outline(look as u8, (7.0, 7.0), 5.0)></path>
                        </svg>
                        {said}
                    </li>
                }
            };
            let keys = (0..page.groups.len()).map(key).collect_view();
            Some(view! { <ul class="flow-keys" aria-label=words.text("flows-groups")>{keys}</ul> })
        })
    };
    view! { {keys} }
}
