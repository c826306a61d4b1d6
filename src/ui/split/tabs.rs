//! The groups with their cases: the one that is chosen is what the whole view shows.

use crate::present::numbers;
use crate::present::split::group_name;
use crate::protocol::SplitGroup;
use crate::ui::actions;
use crate::ui::workspace::Workspace;
use leptos::prelude::*;

#[component]
pub fn Tabs() -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    let shown = Memo::new(move |_| {
        let filters = workspace.choices.with(|choices| choices.split.as_ref().and_then(|split| split.shown.clone()));
        let at = workspace.groups.with(|found| {
            let (_, found) = found.as_ref()?;
            found.groups.iter().position(|group| filters.as_ref() == Some(&group.filters))
        });
        at.map_or(0, |at| at + 1)
    });
    let tab = move |place: usize, name: String, cases: String, group: Option<SplitGroup>| {
        let cases = speech.words_now().with("split-tab-cases", &[("cases", cases.into())]);
        view! {
            <label class="split-tab" title=speech.text("split-tab-why")>
                <input
                    type="radio"
                    name="split-group"
                    prop:checked=move || shown.get() == place
                    on:change=move |_| actions::see_group(workspace, group.clone())
                />
                <span class="split-tab-name">{name}</span>
                " "
                <span class="faint">{cases}</span>
            </label>
        }
    };
    let tabs = move || {
        let words = speech.words();
        let (by, found) = workspace.groups.get()?;
        let all = tab(0, words.text("split-all"), numbers::shown(found.cases, &words), None);
        let groups = found.groups.iter().enumerate().map(|(at, group)| {
            let name = group_name(&group.name, &by, &words);
            tab(at + 1, name, numbers::shown(group.cases, &words), Some(group.clone()))
        });
        Some(view! { {all} {groups.collect_view()} })
    };
    view! {
        <fieldset class="split-tabs">
            <legend class="sr-only">{speech.text("split-tabs")}</legend>
            {tabs}
        </fieldset>
    }
}
