//! The source system: which one the file seems to come from, what is known of it, and a profile of one's own.

use super::traps::Traps;
use crate::present::Fact;
use crate::protocol::{Profile, ProfileMatch, ProfileProblem, ProfileRole, Shape, roles_of};
use crate::ui::actions;
use crate::ui::icon::{Icon, IconSize, Symbol};
use crate::ui::profiles::{ProfileChoice, chosen, matched, recognised};
use crate::ui::workspace::Workspace;
use leptos::html;
use leptos::prelude::*;

#[component]
pub fn SourceSystem() -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    actions::show_profiles(workspace);
    let profile = Memo::new(move |_| chosen(workspace));
    view! {
        <section class="box source" aria-labelledby="source-title">
            <header><h2 id="source-title">{speech.text("profiles-title")}</h2></header>
            <Choice />
            {move || match profile.get() {
                Some(profile) => view! { <Known profile /> }.into_any(),
                None => {
                    let key = if recognised(workspace).is_some() { "profiles-none-chosen" } else { "profiles-none" };
                    view! { <p class="muted sm">{speech.words().text(key)}</p> }.into_any()
                }
            }}
            <Own />
        </section>
    }
}

/// The menu of profiles.
#[component]
fn Choice() -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    let signals = workspace.profiles;
    let chosen_id = Memo::new(move |_| chosen(workspace).map(|profile| profile.id).unwrap_or_default());
    let choose = move |event| {
        let id = event_target_value(&event);
        signals.choice.set(if id.is_empty() { ProfileChoice::None } else { ProfileChoice::Of(id) });
    };
    let options = move || {
        let best = recognised(workspace);
        let words = speech.words();
        let option = |profile: Profile| {
            let is_best = best.as_ref() == Some(&profile.id);
            let name = Fact::from(profile.name);
            let label =
                if is_best { words.with("profiles-recognised", &[("name", name.clone())]) } else { text_of(name) };
            let id = profile.id.clone();
            view! { <option value=profile.id selected=move || chosen_id.get() == id>{label}</option> }
        };
        signals.all().into_iter().map(option).collect_view()
    };
    view! {
        <div class="field">
            <label for="source-profile">{speech.text("profiles-choose")}</label>
            <select class="form-select" id="source-profile" on:change=choose>
                <option value="" selected=move || chosen_id.get().is_empty()>
                    {speech.text("profiles-choose-none")}
                </option>
                {options}
            </select>
        </div>
    }
}

fn text_of(fact: Fact) -> String {
    match fact {
        Fact::Text(text) => text,
        Fact::Count(count) => count.to_string(),
    }
}

/// What is known of the system, and what of it the file has.
#[component]
fn Known(profile: Profile) -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    let of = profile.clone();
    let found = Memo::new(move |_| matched(workspace, &of));
    let rests = profile.rests_on.clone();
    let is_own = profile.reading.is_some();
    let checked = profile.checked.clone();
    let rests_on = move || {
        let words = speech.words();
        let text = if words.language() == crate::present::Language::Danish { &rests.da } else { &rests.en };
        let facts = [("date", Fact::from(written(&checked))), ("what", text.clone().into())];
        let key = match (is_own, text.is_empty()) {
            (false, _) => "profiles-rests-on",
            (true, false) => "profiles-own-based-on",
            (true, true) => "profiles-own-saved",
        };
        speech.rich_with(key, &facts)
    };
    view! {
        {move || found.get().map(|found| view! { <Recognised found /> })}
        <p class="sm muted">{rests_on}</p>
        {profile
            .differs
            .then(|| {
                view! {
                    <p class="sm differs">
                        <Icon symbol=Symbol::Info size=IconSize::Small />
                        <span>{speech.text("profiles-differs")}</span>
                    </p>
                }
            })}
        <Use profile=profile.clone() />
        <Traps profile />
    }
}

/// `2026-11-25` as `25-11-2026`.
fn written(day: &str) -> String {
    let parts: Vec<&str> = day.split('-').rev().collect();
    parts.join("-")
}

/// What the file was recognised by, and which of its times is which.
#[component]
fn Recognised(found: ProfileMatch) -> impl IntoView {
    let speech = Workspace::of_page().speech();
    let names = |telling: bool| {
        let columns = found.columns.iter().filter(|column| column.telling || !telling);
        columns.map(|column| column.name.clone()).collect::<Vec<_>>().join(", ")
    };
    let telling = names(true);
    let facts = [
        ("n", Fact::from(found.columns.len())),
        ("of", Fact::from(found.of_columns)),
        ("columns", if telling.is_empty() { names(false) } else { telling }.into()),
    ];
    let labels = found.labels.clone();
    let key = if found.columns.is_empty() { "profiles-knows-none" } else { "profiles-by-columns" };
    let times = found.column_of(ProfileRole::Time).zip(found.column_of(ProfileRole::Registered));
    let times = times.map(|(time, registered)| {
        [("time", Fact::from(time.name.clone())), ("registered", Fact::from(registered.name.clone()))]
    });
    view! {
        <p class="sm">{move || { speech.words(); speech.rich_with(key, &facts) }}</p>
        {(!labels.is_empty())
            .then(|| {
                let facts = [("labels", Fact::from(labels.join(", ")))];
                view! { <p class="sm">{move || { speech.words(); speech.rich_with("profiles-by-labels", &facts) }}</p> }
            })}
        {times
            .map(|facts| {
                view! { <p class="sm">{move || { speech.words(); speech.rich_with("profiles-times", &facts) }}</p> }
            })}
    }
}

/// The profile's columns are used with one press, and given back with another.
#[component]
fn Use(profile: Profile) -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    let of = profile.clone();
    let changes = Memo::new(move |_| would_change(workspace, &of));
    let was_used = Memo::new(move |_| {
        workspace.profiles.used.with(|used| {
            workspace.draft.with(|draft| {
                used.as_ref().zip(draft.as_ref()).is_some_and(|(used, draft)| {
                    used.roles == draft.roles && used.shape == draft.shape && used.before != *draft
                })
            })
        })
    });
    let accept = StoredValue::new(profile);
    move || {
        if was_used.get() {
            view! {
                <div class="row between used">
                    <span class="sm row">
                        <Icon symbol=Symbol::Check size=IconSize::Small />
                        {speech.text("profiles-used")}
                    </span>
                    <button class="b" on:click=move |_| actions::undo_profile(workspace)>
                        <Icon symbol=Symbol::Undo size=IconSize::Small />
                        {speech.text("profiles-undo")}
                    </button>
                </div>
            }
            .into_any()
        } else if changes.get() {
            view! {
                <button
                    class="b pri"
                    title=speech.text("profiles-use-tip")
                    on:click=move |_| actions::use_profile(workspace, accept.get_value())
                >
                    {speech.text("profiles-use")}
                </button>
            }
            .into_any()
        } else {
            view! { <p class="sm muted">{speech.text("profiles-nothing-to-use")}</p> }.into_any()
        }
    }
}

/// Whether using the profile would read the file in another way.
fn would_change(workspace: Workspace, profile: &Profile) -> bool {
    if matched(workspace, profile).is_none_or(|found| found.columns.is_empty()) {
        return false;
    }
    let columns = workspace.preview.with(|preview| preview.as_ref().map(|preview| preview.columns.clone()));
    workspace.draft.with(|draft| {
        let Some(draft) = draft else { return false };
        let by_reading = profile.reading.as_ref().is_some_and(|reading| {
            (reading.zone, &reading.repairs) != (draft.zone, &draft.repairs)
                || reading.time_pattern != draft.time_pattern
                || profile.shapes.is_empty() != (draft.shape == Shape::Long)
        });
        by_reading || roles_of(&profile.columns, &columns.unwrap_or_default(), &draft.roles) != draft.roles
    })
}

/// Saving one's own profile, and fetching one.
#[component]
fn Own() -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    let name = RwSignal::new(String::new());
    let input = NodeRef::<html::Input>::new();
    let fetched = move |_| {
        let Some(input) = input.get() else { return };
        let file = input.files().and_then(|files| files.get(0));
        // Emptied, so that choosing the same file again is heard too.
        input.set_value("");
        if let Some(file) = file {
            actions::read_profile(workspace, file);
        }
    };
    view! {
        <details class="own-profile">
            <summary>{speech.text("profiles-own")}</summary>
            <p class="sm muted">{speech.text("profiles-own-what")}</p>
            <div class="field">
                <label for="own-profile-name">{speech.text("profiles-own-called")}</label>
                <input
                    class="form-input"
                    id="own-profile-name"
                    autocomplete="off"
                    placeholder=speech.text("profiles-own-name")
                    prop:value=move || name.get()
                    on:input=move |event| name.set(event_target_value(&event))
                />
            </div>
            <div class="row wrap">
                <button class="b" on:click=move |_| actions::save_profile(workspace, &name.get_untracked())>
                    <Icon symbol=Symbol::Save size=IconSize::Small />
                    {speech.text("profiles-save")}
                </button>
                <button class="b" on:click=move |_| { if let Some(input) = input.get() { input.click() } }>
                    <Icon symbol=Symbol::FolderOpen size=IconSize::Small />
                    {speech.text("profiles-fetch")}
                </button>
            </div>
            <input
                type="file"
                node_ref=input
                accept=".json,application/json"
                hidden
                aria-hidden="true"
                tabindex="-1"
                on:change=fetched
            />
        </details>
        {move || {
            workspace.profiles.problem.get().map(|(file, problem)| {
                view! {
                    <div class="alert alert-error" role="alert">
                        <Icon symbol=Symbol::Warning />
                        <p class="alert-heading">{speech.rich_with("profiles-refused", &[("file", Fact::from(file))])}</p>
                        <p>{refusal(workspace, &problem)}</p>
                    </div>
                }
            })
        }}
    }
}

/// Where the file is no profile, and what to do about it.
fn refusal(workspace: Workspace, problem: &ProfileProblem) -> AnyView {
    let speech = workspace.speech();
    match problem {
        ProfileProblem::NotAProfile { line, column, message } => {
            let facts =
                [("line", Fact::from(*line)), ("column", Fact::from(*column)), ("message", message.clone().into())];
            speech.rich_with("profiles-not-a-profile", &facts)
        }
        ProfileProblem::NameTwice { name } => speech.rich_with("profiles-name-twice", &[("name", name.clone().into())]),
        ProfileProblem::Newer { version } => speech.rich_with("profiles-newer", &[("version", Fact::from(*version))]),
    }
}
