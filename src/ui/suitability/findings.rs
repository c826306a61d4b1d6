//! The findings as one table, group after group: what was seen, whether an expert has to say, and the cases it is about.

use super::ask::measured_of;
use super::mark;
use super::remedies::split;
use super::state::SuitabilityState;
use crate::present::Words;
use crate::present::suitability::{GROUPS, findings_table, found_name, found_said, near_finding, state_word};
use crate::protocol::{
    CaseRule, DataFinding, Filter, FindingGroup, HandbookEntry, Level, ListDataFindings, Marker, PanelId, PatternState,
    Step,
};
use crate::ui::actions;
use crate::ui::answers::{self, Kept};
use crate::ui::icon::{Icon, IconSize, Symbol};
use crate::ui::markers::markers_in_period;
use crate::ui::profiles::chosen;
use crate::ui::table_out::TableOut;
use crate::ui::workspace::{Screen, Workspace};
use leptos::prelude::*;

#[component]
pub fn Findings() -> impl IntoView {
    let state = SuitabilityState::of_screen();
    let workspace = state.workspace;
    let speech = workspace.speech();
    let found = state.found;
    let asking = state.asking_findings;
    let shows_all = RwSignal::new(false);
    // After the verdict, which measures what both rest on.
    let wanted = move || state.page.with(Option::is_some).then(|| measured_of(state)).flatten();
    answers::follow_wanted(
        workspace,
        PanelId::DataFindings,
        Kept { answer: found, asking },
        wanted,
        move |((log, ..), _, closing, _)| ListDataFindings {
            log,
            closing,
            listed_steps: untrack(|| listed_steps(workspace)),
            profile: untrack(|| chosen(workspace)),
        },
    );
    let has_found = Memo::new(move |_| found.with(Option::is_some));
    let groups = move || {
        let words = speech.words();
        let found = found.get()?;
        // A workshop shows no single cases.
        let opens = workspace.workshop.with(Option::is_none);
        let markers = markers_in_period(workspace, &words);
        let shown = Shows { all: shows_all.get(), opens, markers: &markers };
        let rows = GROUPS.map(|(group, key)| group_rows(state, &found.findings, group, words.text(key), shown, &words));
        Some(rows.collect_view())
    };
    let out = Callback::new(move |()| {
        let words = speech.words_now();
        found.with_untracked(|found| found.as_ref().map(|found| findings_table(found, &words)))
    });
    view! {
        <section class="box flush fit-findings" aria-busy=move || asking.get().to_string()>
            <header>
                <h2 id="fit-findings-title">
                    {speech.text("suitability-findings")}
                    <span class="sm muted">" · "{speech.text("suitability-findings-why")}</span>
                </h2>
                <div class="opt">
                    <input
                        class="form-checkbox"
                        type="checkbox"
                        id="fit-findings-all"
                        prop:checked=move || shows_all.get()
                        on:change=move |event| shows_all.set(event_target_checked(&event))
                    />
                    <label for="fit-findings-all">{speech.text("suitability-findings-show")}</label>
                </div>
            </header>
            <Show
                when=move || has_found.get()
                fallback=move || view! { <p class="muted fit-waiting" role="status">{speech.text("suitability-findings-waiting")}</p> }
            >
                <div class="table-frame" tabindex="0" role="region" aria-labelledby="fit-findings-title">
                    <table class="t">
                        <caption class="sr-only">{speech.text("suitability-findings")}</caption>
                        <thead>
                            <tr>
                                <th scope="col" class="fit-found">{speech.text("suitability-finding")}</th>
                                <th scope="col" class="fit-state">{speech.text("suitability-finding-state")}</th>
                                <th scope="col">{speech.text("suitability-finding-said")}</th>
                                <th scope="col" class="fit-way">{speech.text("suitability-finding-ways")}</th>
                            </tr>
                        </thead>
                        {groups}
                    </table>
                </div>
                <footer>
                    <TableOut leaving=state.leaving file="suitability-file-findings" table=out quiet=true />
                </footer>
            </Show>
        </section>
    }
}

/// The names that steps should have: those that the registration handbook describes, once that is most of them, and those
/// that a step of the recipe gives to all.
fn listed_steps(workspace: Workspace) -> Vec<String> {
    let mut names: Vec<String> = workspace.validation.with(|of| {
        let is_written =
            |of: &&HandbookEntry| [&of.means, &of.who, &of.when, &of.field].iter().any(|text| !text.is_empty());
        of.work.file.handbook.iter().filter(is_written).map(|of| of.activity.clone()).collect()
    });
    // A handbook that is being written is no list yet.
    let activities = workspace.log_in_use().map_or(0, |(_, summary, _)| summary.activities as usize);
    if names.len() * 2 <= activities {
        names.clear();
    }
    workspace.recipe.with(|recipe| {
        for step in recipe.steps.iter().filter(|step| step.on) {
            if let Step::MapActivities { names: given, names_all: true } = &step.step {
                names.extend(given.values().cloned());
            }
        }
    });
    names
}

/// What the table shows.
#[derive(Clone, Copy)]
struct Shows<'a> {
    /// Also what was not found.
    all: bool,
    /// A click on a finding opens its rows.
    opens: bool,
    /// What is said beside a change that lies near one of them.
    markers: &'a [Marker],
}

/// The rows of a group under its name; a group without rows is not shown.
fn group_rows(
    state: SuitabilityState,
    findings: &[DataFinding],
    group: FindingGroup,
    name: String,
    shows: Shows,
    words: &Words,
) -> Option<impl IntoView + use<>> {
    let is_figure = group.is_figure();
    let is_shown =
        |of: &&DataFinding| of.group == group && (shows.all || is_figure || of.state != PatternState::NotFound);
    let rows: Vec<_> = findings.iter().filter(is_shown).map(|of| row(state, of, shows, words)).collect();
    (!rows.is_empty()).then(|| {
        view! {
            <tbody>
                <tr class="fit-group">
                    <th scope="rowgroup" colspan="4">{name}</th>
                </tr>
                {rows}
            </tbody>
        }
    })
}

fn row(state: SuitabilityState, of: &DataFinding, shows: Shows, words: &Words) -> impl IntoView + use<> {
    let name = found_name(&of.found, words);
    let word = state_word(of, words);
    let told = match of.state {
        _ if of.found.cannot_be_seen() => mark::marked(None, word).into_any(),
        _ if of.group.is_figure() => view! { <span class="muted">{word}</span> }.into_any(),
        PatternState::NotFound => mark::marked(Some(Level::Green), word).into_any(),
        PatternState::Found => mark::marked(Some(Level::Amber), word).into_any(),
        PatternState::Question => mark::marked(None, word).into_any(),
    };
    let way = of.cases.clone().map(|rule| way(state, rule, &name, words));
    let adds = of.found.remedy().map(|step| add_step(state, step, &name, words));
    let changes_on = of.found.changes_from().and_then(|_| of.found.changes_on());
    let divides = changes_on.map(|day| split(state, day));
    let near = near_finding(&of.found, shows.markers, words);
    let has_rows = shows.opens && of.state != PatternState::NotFound && of.found.has_rows();
    let name = if has_rows {
        let finding = of.clone();
        let open = move |_| state.opened.set(Some(finding.clone()));
        let title = words.text("suitability-rows-open");
        view! { <button class="row-name" aria-haspopup="dialog" title=title on:click=open>{name}</button> }.into_any()
    } else {
        name.into_any()
    };
    view! {
        <tr>
            <th scope="row" class="fit-found">{name}</th>
            <td class="fit-state">{told}</td>
            <td class="fit-said-cell">
                {found_said(&of.found, of.state, words)}
                {near.map(|near| view! { <span class="fit-near">{near}</span> })}
            </td>
            <td class="fit-way">{way} {divides} {adds}</td>
        </tr>
    }
}

/// Adds a proposed step to the recipe.
fn add_step(state: SuitabilityState, step: Step, of: &str, words: &Words) -> impl IntoView + use<> {
    let said = words.text("prepare-suggestion-add");
    let label = format!("{said}: {of}");
    let add = move |_| {
        actions::add_step(state.workspace, step.clone());
        state.keep_cleaned();
    };
    view! {
        <button class="b" title=words.text("suitability-clean-how") aria-label=label on:click=add>
            <Icon symbol=Symbol::Plus size=IconSize::Small />
            {said}
        </button>
    }
}

/// Keeps the cases of a finding and leads to their list.
pub fn way(state: SuitabilityState, rule: CaseRule, of: &str, words: &Words) -> impl IntoView + use<> {
    let said = words.text("suitability-finding-keep");
    let label = format!("{said}: {of}");
    let keep = move |_| {
        actions::add_filter(state.workspace, Filter::from(rule.clone()));
        actions::go(state.workspace, Screen::Cases);
    };
    view! {
        <button class="b" title=words.text("suitability-finding-help") aria-label=label on:click=keep>
            <Icon symbol=Symbol::Filter size=IconSize::Small />
            {said}
        </button>
    }
}
