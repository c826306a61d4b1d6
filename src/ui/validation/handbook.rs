//! The registration handbook: per activity what is written of it, and beside it how the log keeps to it.

use crate::present::numbers;
use crate::present::validation::{adherence_said, handbook_sheet};
use crate::protocol::{ActivityAdherence, AdherencePage, HandbookEntry, PanelId, ShowAdherence};
use crate::ui::actions;
use crate::ui::answers::{self, Kept};
use crate::ui::form::{AreaField, NameSelect};
use crate::ui::leaving::{Leaving, LeavingNotices};
use crate::ui::report::{Sheet, sheet_head};
use crate::ui::workspace::Workspace;
use leptos::prelude::*;
use std::sync::Arc;

type Field = fn(&mut HandbookEntry) -> &mut String;

/// The four columns, each with the beginning of its id, and where it is kept.
const FIELDS: [(&str, Field); 4] = [
    ("validation-means", |of| &mut of.means),
    ("validation-who", |of| &mut of.who),
    ("validation-when", |of| &mut of.when),
    ("validation-field", |of| &mut of.field),
];

#[component]
pub fn Handbook() -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    let page: RwSignal<Option<Arc<AdherencePage>>> = RwSignal::new(None);
    let registered_in = RwSignal::new(String::new());
    answers::follow(
        workspace,
        PanelId::Adherence,
        Kept { answer: page, asking: RwSignal::new(false) },
        move || Some(registered_in.get()).filter(|name| !name.is_empty()),
        |log, selection, registered_in| ShowAdherence { log, selection, registered_in },
    );
    // What is known is taken once; after that it is as a person chooses.
    let is_proposed = StoredValue::new(false);
    Effect::new(move |_| {
        let proposed = page.with(|page| page.as_ref().map(|page| page.proposed_column.clone()));
        if let Some(column) = proposed.filter(|_| !is_proposed.get_value()) {
            is_proposed.set_value(true);
            registered_in.set(column.unwrap_or_default());
        }
    });
    let leaving =
        Leaving::of(workspace, move || page.with(|page| page.as_ref().map(|page| (page.hides_small, page.release))));
    let paper = Memo::new(move |_| {
        let entries = workspace.validation.with(|of| of.work.file.handbook.clone());
        let page = page.get()?;
        Some(handbook_sheet(&sheet_head(workspace, "validation-part-handbook"), &entries, &page, &speech.words()))
    });
    let times =
        Memo::new(move |_| page.with(|page| page.as_ref().map(|page| page.time_columns.clone())).unwrap_or_default());
    let rows = move || {
        let page = page.get()?;
        let rows = page.activities.iter().enumerate().map(|(place, of)| view! { <Entry place of=of.clone() /> });
        Some(rows.collect_view())
    };
    let has_page = Memo::new(move |_| page.with(Option::is_some));
    view! {
        <LeavingNotices leaving />
        <section class="box" aria-labelledby="validation-handbook">
            <header>
                <h2 id="validation-handbook">{speech.text("validation-part-handbook")}</h2>
            </header>
            <p class="muted sm">{speech.text("validation-handbook-how")}</p>
            {move || {
                let names = times.get();
                (!names.is_empty())
                    .then(|| {
                        view! {
                            <NameSelect
                                id="validation-registered-in".to_owned()
                                label=Signal::derive(speech.text("validation-registered-in"))
                                names
                                value=registered_in
                                choose=Callback::new(move |name| registered_in.set(name))
                                none="validation-not-registered"
                            />
                        }
                    })
            }}
        </section>
        <Show
            when=move || has_page.get()
            fallback=move || view! { <p class="muted" role="status">{speech.text("validation-waiting")}</p> }
        >
            <div class="handbook">{rows}</div>
            <Sheet paper leaving file="validation-part-handbook" />
        </Show>
    }
}

/// One activity: what is written of it, and what the log says.
#[component]
fn Entry(place: usize, of: ActivityAdherence) -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    let name = StoredValue::new(of.name.clone());
    let entry = Memo::new(move |_| {
        let is_it = |entry: &&HandbookEntry| name.with_value(|name| entry.activity == *name);
        workspace
            .validation
            .with(|validation| validation.work.file.handbook.iter().find(is_it).cloned())
            .unwrap_or_default()
    });
    let fields = FIELDS.map(|(label, field)| {
        let value = Signal::derive(move || field(&mut entry.get()).clone());
        let write = Callback::new(move |text: String| {
            actions::change_validation(workspace, |work| {
                let handbook = &mut work.file.handbook;
                let activity = name.get_value();
                let at = handbook.iter().position(|entry| entry.activity == activity).unwrap_or_else(|| {
                    handbook.push(HandbookEntry { activity, ..HandbookEntry::default() });
                    handbook.len() - 1
                });
                *field(&mut handbook[at]) = text;
            });
        });
        view! { <AreaField id=format!("{label}-{place}") label value write /> }
    });
    let head = format!("validation-entry-{place}");
    let shown = of.events;
    let events =
        move || speech.words().with("validation-events", &[("n", numbers::shown(shown, &speech.words()).into())]);
    let said =
        move || adherence_said(&of, &speech.words()).into_iter().map(|said| view! { <li>{said}</li> }).collect_view();
    view! {
        <section class="box handbook-entry" aria-labelledby=head.clone()>
            <header class="row wrap">
                <h3 class="grow" id=head.clone()>{name.get_value()}</h3>
                <span class="muted sm">{events}</span>
            </header>
            <div class="handbook-fields">{fields.collect_view()}</div>
            <ul class="muted sm">{said}</ul>
        </section>
    }
}
