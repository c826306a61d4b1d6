//! The editor of markers: those there are, one that is being written, and changes of the law that are proposed.

use super::period::LogPeriod;
use crate::present::markers::{marker_said, proposed};
use crate::protocol::{CalendarDay, Marker, MarkerKind};
use crate::ui::actions;
use crate::ui::form::{ChoiceField, DayField, TextField, day_of};
use crate::ui::icon::{Icon, IconSize, Symbol};
use crate::ui::list_rows::focus_later;
use crate::ui::workspace::Workspace;
use leptos::prelude::*;

const KINDS: [MarkerKind; 2] = [MarkerKind::Law, MarkerKind::Practice];

/// What is being written: the fields, and the marker that they change.
#[derive(Clone, Copy)]
struct Draft {
    day: RwSignal<String>,
    text: RwSignal<String>,
    kind: RwSignal<MarkerKind>,
    changes: RwSignal<Option<Marker>>,
}

impl Draft {
    fn new() -> Self {
        Self {
            day: RwSignal::default(),
            text: RwSignal::default(),
            kind: RwSignal::default(),
            changes: RwSignal::default(),
        }
    }

    /// The marker, once it has a day and a text.
    fn marker(self) -> Option<Marker> {
        let text = self.text.with(|text| text.trim().to_owned());
        let day = day_of(&self.day.get())?;
        (!text.is_empty()).then(|| Marker { day, text, kind: self.kind.get() })
    }

    fn write(self, marker: &Marker) {
        let CalendarDay { year, month, day } = marker.day;
        self.day.set(format!("{year:04}-{month:02}-{day:02}"));
        self.text.set(marker.text.clone());
        self.kind.set(marker.kind);
        self.changes.set(Some(marker.clone()));
    }

    fn clear(self) {
        self.day.set(String::new());
        self.text.set(String::new());
        self.changes.set(None);
    }
}

#[component]
pub fn MarkerEditor(editing: RwSignal<bool>) -> impl IntoView {
    let speech = Workspace::of_page().speech();
    let draft = Draft::new();
    view! {
        <div class="editor-body marker-editor">
            <p class="muted">{speech.text("marker-how")}</p>
            <MarkerList draft />
            <MarkerForm draft />
            <Proposals />
        </div>
        <footer class="editor-foot">
            <span class="grow"></span>
            <button class="b" on:click=move |_| editing.set(false)>
                {speech.text("marker-done")}
            </button>
        </footer>
    }
}

/// The markers there are, each with the ways to change it and to take it away.
#[component]
fn MarkerList(draft: Draft) -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    let row = move |marker: Marker| {
        let said = marker_said(&marker, &speech.words());
        let named = |key: &str| speech.words().with(key, &[("marker", said.as_str().into())]);
        let (change, remove) = (named("marker-change"), named("marker-remove"));
        let (of_change, of_remove) = (marker.clone(), marker);
        let tell = named("marker-removed");
        view! {
            <li class="row">
                <span class="grow">{said.clone()}</span>
                <button
                    class="b quiet icon"
                    aria-label=change
                    title=speech.text("marker-change-short")
                    on:click=move |_| {
                        draft.write(&of_change);
                        focus_day();
                    }
                >
                    <Icon symbol=Symbol::Tune size=IconSize::Small />
                </button>
                <button
                    class="b quiet icon"
                    aria-label=remove
                    title=speech.text("marker-remove-short")
                    on:click=move |_| {
                        actions::remove_marker(workspace, of_remove.clone());
                        workspace.announce(tell.clone());
                        draft.clear();
                        focus_day();
                    }
                >
                    <Icon symbol=Symbol::Delete size=IconSize::Small />
                </button>
            </li>
        }
    };
    move || {
        let markers = workspace.choices.with(|choices| choices.markers.clone());
        if markers.is_empty() {
            return view! { <p class="muted sm">{speech.text("marker-none")}</p> }.into_any();
        }
        view! {
            <ul class="marker-list" aria-label=speech.text("marker-key")>
                {markers.into_iter().map(row).collect_view()}
            </ul>
        }
        .into_any()
    }
}

/// The fields of a new marker, or of the one that is changed.
#[component]
fn MarkerForm(draft: Draft) -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    let marker = Memo::new(move |_| draft.marker());
    let is_change = Memo::new(move |_| draft.changes.with(Option::is_some));
    let take = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let Some(marker) = marker.get_untracked() else { return };
        let said = marker_said(&marker, &speech.words_now());
        match draft.changes.get_untracked() {
            Some(before) => actions::change_marker(workspace, before, marker),
            None => actions::add_marker(workspace, marker),
        }
        workspace.announce(speech.words_now().with("marker-taken", &[("marker", said.into())]));
        draft.clear();
        focus_day();
    };
    let kind = Signal::derive(move || KINDS.iter().position(|kind| *kind == draft.kind.get()).unwrap_or(0));
    view! {
        <form class="marker-form" on:submit=take>
            <h3>{move || speech.words().text(if is_change.get() { "marker-form-change" } else { "marker-form-new" })}</h3>
            <div class="fields">
                <DayField
                    id="marker-day"
                    label="marker-day"
                    value=draft.day
                    write=Callback::new(move |text| draft.day.set(text))
                />
                <ChoiceField
                    id="marker-kind"
                    label="marker-kind"
                    choices=vec!["marker-kind-law", "marker-kind-practice"]
                    value=kind
                    choose=Callback::new(move |place: usize| draft.kind.set(KINDS[place.min(1)]))
                />
            </div>
            <TextField
                id="marker-text"
                label="marker-text"
                value=draft.text
                write=Callback::new(move |text| draft.text.set(text))
            />
            <div class="row">
                <button class="b pri" type="submit" aria-disabled=move || marker.get().is_none().then_some("true")>
                    {move || speech.words().text(if is_change.get() { "marker-save" } else { "marker-add" })}
                </button>
                <Show when=move || is_change.get()>
                    <button class="b" type="button" on:click=move |_| draft.clear()>
                        {speech.text("filter-cancel")}
                    </button>
                </Show>
            </div>
        </form>
    }
}

/// Changes of the law in the log's period, each to be taken one by one; nothing on logs of other work.
#[component]
fn Proposals() -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    let row = move |marker: Marker| {
        let said = marker_said(&marker, &speech.words());
        let name = speech.words().with("marker-propose-add", &[("marker", said.as_str().into())]);
        view! {
            <li class="row">
                <span class="grow">{said}</span>
                <button
                    class="b"
                    aria-label=name
                    on:click=move |_| {
                        actions::add_marker(workspace, marker.clone());
                        focus_day();
                    }
                >
                    <Icon symbol=Symbol::Plus size=IconSize::Small />
                    {speech.text("marker-add")}
                </button>
            </li>
        }
    };
    move || {
        let LogPeriod { first, last, .. } = LogPeriod::of(workspace).filter(|of| of.of_labour_market)?;
        let markers = workspace.choices.with(|choices| choices.markers.clone());
        let found = proposed(first, last, &markers, &speech.words());
        let rows = (!found.is_empty()).then(|| {
            view! { <ul class="marker-list">{found.into_iter().map(row).collect_view()}</ul> }
        });
        let said = if rows.is_some() { "marker-proposed-check" } else { "marker-proposed-none" };
        Some(view! {
            <section class="marker-proposed">
                <h3>{speech.text("marker-proposed")}</h3>
                {rows}
                <p class="muted sm">{speech.text(said)}</p>
            </section>
        })
    }
}

/// What was pressed may be gone: the focus goes to where the next marker is written.
fn focus_day() {
    focus_later("marker-day".to_owned());
}
