//! The page: the first screen by itself, every other inside the frame.

use super::close_dialog::CloseDialog;
use super::help_dialog::HelpDialog;
use super::navigation::Navigation;
use super::page_events;
use super::strip::Strip;
use super::top_bar::TopBar;
use super::{NoLog, Waiting};
use crate::ui::about::AboutScreen;
use crate::ui::cases::CaseScreen;
use crate::ui::data::DataScreen;
use crate::ui::filters::{FilterDialogs, FilterForm, FilterScreen};
use crate::ui::handovers::HandoverScreen;
use crate::ui::leaving::CasesLeaveGate;
use crate::ui::map::MapScreen;
use crate::ui::overview::OverviewScreen;
use crate::ui::prepare::PrepareScreen;
use crate::ui::project::ProjectScreen;
use crate::ui::report::ReportScreen;
use crate::ui::rework::ReworkScreen;
use crate::ui::save_log::SaveLogDialog;
use crate::ui::split::SplitBand;
use crate::ui::start::StartScreen;
use crate::ui::statistics::StatisticsScreen;
use crate::ui::suitability::SuitabilityScreen;
use crate::ui::time::TimeScreen;
use crate::ui::validation::ValidationScreen;
use crate::ui::variants::VariantScreen;
use crate::ui::workshop::{self, WorkshopPanel};
use crate::ui::workspace::{Screen, Workspace};
use leptos::prelude::*;
use wasm_bindgen::JsCast;

/// Everything the browser shows.
#[component]
pub fn Page(workspace: Workspace) -> impl IntoView {
    provide_context(workspace);
    page_events::listen(workspace);
    page_events::follow(workspace);
    crate::ui::actions::follow_filters(workspace);
    crate::ui::actions::follow_split(workspace);
    workshop::follow(workspace);
    provide_context(FilterForm::new(workspace));
    let speech = workspace.speech();
    let screen = move || match workspace.screen.get() {
        Screen::Start => view! { <StartScreen /> }.into_any(),
        inner => view! { <Framed screen=inner /> }.into_any(),
    };
    view! {
        <a class="skip" href="#content" on:click=to_content>{speech.text("frame-skip")}</a>
        <div class="dense">
            {screen}
            <HelpDialog />
            <CloseDialog />
            <SaveLogDialog />
            <CasesLeaveGate />
            <FilterDialogs />
        </div>
        <div class="sr-only" role="status" aria-live="polite" aria-atomic="true">
            {move || workspace.announcement.get()}
        </div>
    }
}

/// A screen with navigation and top bar round it.
#[component]
fn Framed(screen: Screen) -> impl IntoView {
    let workspace = Workspace::of_page();
    let has_strip = Memo::new(move |_| {
        !matches!(screen, Screen::Start | Screen::Data | Screen::About) && workspace.open.with(Option::is_some)
    });
    let waits = Memo::new(move |_| screen != Screen::About && workspace.work.with(Option::is_some));
    let is_open = Memo::new(move |_| workspace.open.with(Option::is_some));
    let is_workshop = Memo::new(move |_| workspace.workshop.with(Option::is_some));
    let is_split = Memo::new(move |_| {
        is_view(screen) && !waits.get() && is_open.get() && workspace.choices.with(|choices| choices.split.is_some())
    });
    let content = move || match screen {
        _ if waits.get() => view! { <Waiting /> }.into_any(),
        Screen::About => view! { <AboutScreen /> }.into_any(),
        Screen::Project => view! { <ProjectScreen /> }.into_any(),
        Screen::Overview if is_open.get() => view! { <OverviewScreen /> }.into_any(),
        Screen::Map if is_open.get() => view! { <MapScreen /> }.into_any(),
        Screen::Prepare if is_open.get() => view! { <PrepareScreen /> }.into_any(),
        Screen::Suitability if is_open.get() => view! { <SuitabilityScreen /> }.into_any(),
        Screen::Validation if is_workshop.get() => {
            view! { <p class="page workshop-note">{workspace.speech().text("workshop-no-cases")}</p> }.into_any()
        }
        Screen::Validation if is_open.get() => view! { <ValidationScreen /> }.into_any(),
        Screen::Filters if is_open.get() => view! { <FilterScreen /> }.into_any(),
        Screen::Variants if is_open.get() => view! { <VariantScreen /> }.into_any(),
        Screen::Cases if is_workshop.get() => {
            view! { <p class="page workshop-note">{workspace.speech().text("workshop-no-cases")}</p> }.into_any()
        }
        Screen::Cases if is_open.get() => view! { <CaseScreen /> }.into_any(),
        Screen::Time if is_open.get() => view! { <TimeScreen /> }.into_any(),
        Screen::Rework if is_open.get() => view! { <ReworkScreen /> }.into_any(),
        Screen::Statistics if is_open.get() => view! { <StatisticsScreen /> }.into_any(),
        Screen::Handovers if is_open.get() => view! { <HandoverScreen /> }.into_any(),
        Screen::Report if is_open.get() => view! { <ReportScreen /> }.into_any(),
        Screen::Start | Screen::Data => view! { <DataScreen /> }.into_any(),
        _ => view! { <NoLog /> }.into_any(),
    };
    view! {
        <div class="app" class:nostrip=move || !has_strip.get()>
            <Navigation />
            <TopBar />
            <Show when=move || has_strip.get()>
                <Strip />
            </Show>
            <main class="main" id="content" tabindex="-1">
                <Show when=move || is_split.get()>
                    <SplitBand screen />
                </Show>
                {content}
            </main>
            <Show when=move || workspace.workshop.with(Option::is_some)>
                <WorkshopPanel />
            </Show>
        </div>
    }
}

/// Whether a screen shows figures of the cases.
fn is_view(screen: Screen) -> bool {
    !matches!(
        screen,
        Screen::Start
            | Screen::Data
            | Screen::Prepare
            | Screen::Suitability
            | Screen::Validation
            | Screen::Project
            | Screen::Filters
            | Screen::Report
            | Screen::About
    )
}

/// Moves the focus past the navigation; the address stays as it is.
fn to_content(event: leptos::ev::MouseEvent) {
    event.prevent_default();
    let content =
        document().get_element_by_id("content").and_then(|found| found.dyn_into::<web_sys::HtmlElement>().ok());
    if let Some(content) = content {
        let _ = content.focus();
    }
}
