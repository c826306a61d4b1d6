//! The screen on which a guess is confirmed: the preview on the left, how the file is read on the right.

use super::account::Account;
use super::case_level::CaseLevelDialog;
use super::cpr::CprAlerts;
use super::date_fields::DateFields;
use super::day_month::DayMonth;
use super::dialect_fields::DialectFields;
use super::files_box::FilesBox;
use super::findings_list::FindingsList;
use super::footer::Footer;
use super::join_gate::{JoinGate, JoinedOnPerson};
use super::joined::Joined;
use super::needed::Needed;
use super::personal::{KeyBox, PersonalBox, PersonalSummary, UniqueBox};
use super::preview_table::PreviewTable;
use super::rejected_gate::RejectedGate;
use super::repairs::RepairsBox;
use super::shape::ShapeAlerts;
use super::source_system::{SourceProposal, SourceSystem};
use crate::present::{Fact, problems};
use crate::ui::icon::{Icon, IconSize, Symbol};
use crate::ui::project::{OpenProject, ProjectWaits};
use crate::ui::recipe::{LoadRecipe, RecipeFit, SaveRecipe};
use crate::ui::workspace::Workspace;
use leptos::prelude::*;

#[component]
pub fn Confirm() -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    let is_open = Memo::new(move |_| workspace.open.with(Option::is_some));
    let title = move || speech.words().text(if is_open.get() { "data-title-read" } else { "data-title" });
    let lede = move || {
        let words = speech.words();
        if is_open.get() {
            return words.text("data-lede-read");
        }
        workspace.preview.with(|preview| {
            let Some(preview) = preview else { return String::new() };
            let key = if preview.whole_file { "data-lede-whole" } else { "data-lede" };
            words.with(key, &[("n", Fact::from(preview.rows_read))])
        })
    };
    let refreshing = Memo::new(move |_| {
        workspace.draft.with(|draft| {
            workspace.preview.with(|preview| {
                preview.as_ref().zip(draft.as_ref()).is_some_and(|(preview, draft)| preview.settings != *draft)
            })
        }) && workspace.refused.with(Option::is_none)
    });
    view! {
        <div class="page data-page">
            <header class="data-head">
                <div>
                    <h1 tabindex="-1">{title}</h1>
                    <p class="muted">{lede}</p>
                </div>
                <Steps done=is_open />
            </header>
            <Remark />
            <div class="data-grid" class:refreshing=move || refreshing.get()>
                <div class="data-left">
                    <ProjectWaits />
                    <RecipeFit />
                    <FilesBox />
                    <JoinedOnPerson />
                    <CprAlerts />
                    <SourceProposal />
                    <ShapeAlerts />
                    <Needed />
                    <DayMonth />
                    <Joined />
                    <Refused />
                    <PersonalSummary />
                    <PreviewTable />
                    <PersonalBox />
                    <FindingsList />
                </div>
                <div class="data-right">
                    <section class="box" aria-labelledby="how-title">
                        <header><h2 id="how-title">{speech.text("data-how")}</h2></header>
                        <div class="fields">
                            <DialectFields />
                            <DateFields />
                        </div>
                    </section>
                    <SourceSystem />
                    <section class="box" aria-labelledby="recipe-title">
                        <header><h2 id="recipe-title">{speech.text("recipe-title")}</h2></header>
                        <p class="sm muted">{speech.text("recipe-what")}</p>
                        <div class="row wrap">
                            <LoadRecipe />
                            <SaveRecipe />
                            <OpenProject />
                        </div>
                    </section>
                    <RepairsBox />
                    <Account />
                    <KeyBox />
                    <UniqueBox />
                </div>
            </div>
            <Footer />
            <CaseLevelDialog />
            <JoinGate />
            <RejectedGate />
        </div>
    }
}

/// Where one is on the way from file to map.
#[component]
fn Steps(done: Memo<bool>) -> impl IntoView {
    let speech = Workspace::of_page().speech();
    view! {
        <ol class="steps3" aria-label=speech.text("data-steps")>
            <li class="d">
                <Icon symbol=Symbol::Check size=IconSize::Small />
                {speech.text("data-step-file")}
            </li>
            {move || {
                if done.get() {
                    view! {
                        <li class="d">
                            <Icon symbol=Symbol::Check size=IconSize::Small />
                            {speech.text("data-step-columns")}
                        </li>
                    }
                        .into_any()
                } else {
                    view! {
                        <li class="c" aria-current="step">
                            <i aria-hidden="true">"2"</i>
                            {speech.text("data-step-columns")}
                        </li>
                    }
                        .into_any()
                }
            }}
            <li>
                <i aria-hidden="true">"3"</i>
                {speech.text("data-step-map")}
            </li>
        </ol>
    }
}

/// A short remark, such as that reading was stopped.
#[component]
fn Remark() -> impl IntoView {
    let workspace = Workspace::of_page();
    move || {
        workspace.notice.get().map(|notice| {
            view! {
                <div class="alert alert-info">
                    <Icon symbol=Symbol::Info />
                    <p>{notice}</p>
                </div>
            }
        })
    }
}

/// Why the file cannot be previewed as the controls say; the last preview stays.
#[component]
fn Refused() -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    move || {
        workspace.refused.get().map(|problem| {
            let explained = problems::explain(&problem, &speech.words());
            view! {
                <div class="alert alert-error" role="alert">
                    <Icon symbol=Symbol::Warning />
                    <p class="alert-heading">{speech.text("data-settings-refused")}": "{explained.title}</p>
                    <p>{crate::ui::speech::marked(&explained.found)}</p>
                </div>
            }
        })
    }
}
