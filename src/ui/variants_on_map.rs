//! Which variants the map shows alone, with the buttons that add the next one and take the last one off.

use crate::present::variants::on_map;
use crate::protocol::{PanelId, ShowVariantsOnMap, VariantsOnMapPage};
use crate::ui::actions;
use crate::ui::answers::{self, Kept};
use crate::ui::icon::{Icon, IconSize, Symbol};
use crate::ui::report::Visit;
use crate::ui::typing::is_shortcut;
use crate::ui::workspace::Workspace;
use leptos::prelude::*;
use std::sync::Arc;

/// The sentence and the buttons. Before anything is chosen, the way to begin.
#[component]
pub fn VariantsOnMap(
    /// What stands behind the other buttons.
    #[prop(optional, into)]
    beside: ViewFn,
) -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    let page: RwSignal<Option<Arc<VariantsOnMapPage>>> = RwSignal::new(None);
    let chosen = Memo::new(move |_| workspace.choices.with(|choices| choices.variants_on_map.clone()));
    let level = Memo::new(move |_| match chosen.get() {
        Some(on_map) => on_map.level,
        None => workspace.choices.with(|choices| choices.variant_level.clone()),
    });
    answers::follow(
        workspace,
        PanelId::VariantsOnMap,
        Kept { answer: page, asking: RwSignal::new(false) },
        move || (level.get(), chosen.get().map(|on_map| on_map.courses).unwrap_or_default()),
        |log, selection, (level, courses)| ShowVariantsOnMap { log, selection, level, courses },
    );
    let is_chosen = Memo::new(move |_| chosen.with(Option::is_some));
    let says = move || {
        let words = speech.words();
        match is_chosen.get() {
            true => page.with(|page| page.as_ref().map(|page| on_map(page, &words))),
            false => Some(words.text("variants-map-all")),
        }
    };
    let courses = move || chosen.with_untracked(|chosen| chosen.as_ref().map(|on_map| on_map.courses.clone()));
    let add = move || {
        let next = page.with_untracked(|page| page.as_ref().and_then(|page| page.next.clone()));
        if let Some(next) = next {
            let mut courses = courses().unwrap_or_default();
            if !courses.contains(&next) {
                courses.push(next);
                actions::put_on_map(workspace, level.get_untracked(), courses);
            }
        }
    };
    let remove = move || {
        let last = page.with_untracked(|page| page.as_ref().and_then(|page| page.last.clone()));
        if let (Some(last), Some(mut courses)) = (last, courses())
            && courses.len() > 1
        {
            courses.retain(|course| *course != last);
            actions::put_on_map(workspace, level.get_untracked(), courses);
        }
    };
    let can_add = Memo::new(move |_| page.with(|page| page.as_ref().is_some_and(|page| page.next.is_some())));
    let can_remove = Memo::new(move |_| page.with(|page| page.as_ref().is_some_and(|page| page.variants > 1)));
    let is_visited = Visit::of_view().is_some();
    let keys = window_event_listener(leptos::ev::keydown, move |event| {
        // A view that is looked at for a report hears no keys.
        if is_visited || !is_shortcut(workspace, &event) {
            return;
        }
        match event.key().as_str() {
            "v" => add(),
            "V" => remove(),
            _ => return,
        }
        event.prevent_default();
    });
    on_cleanup(move || keys.remove());
    view! {
        <section class="on-map row wrap" aria-label=speech.text("variants-map-title")>
            <p role="status">{says}</p>
            <div class="row wrap">
                <Show
                    when=move || is_chosen.get()
                    fallback=move || {
                        view! {
                            <button class="b" title=speech.text("variants-map-begin-is") on:click=move |_| add()>
                                {speech.text("variants-map-begin")}
                            </button>
                        }
                    }
                >
                    <button
                        class="b"
                        title=speech.text("variants-map-remove-is")
                        aria-disabled=move || (!can_remove.get()).then_some("true")
                        on:click=move |_| remove()
                    >
                        <Icon symbol=Symbol::Minus size=IconSize::Small />
                        {speech.text("variants-map-remove")}
                    </button>
                    <button
                        class="b"
                        title=speech.text("variants-map-add-is")
                        aria-disabled=move || (!can_add.get()).then_some("true")
                        on:click=move |_| add()
                    >
                        <Icon symbol=Symbol::Plus size=IconSize::Small />
                        {speech.text("variants-map-add")}
                    </button>
                    <button class="b quiet" on:click=move |_| actions::show_all_variants(workspace)>
                        {speech.text("variants-map-show-all")}
                    </button>
                </Show>
                {beside.run()}
            </div>
        </section>
    }
}
