//! The navigation on the left: only views that exist; below 1200 px a rail.

use crate::ui::actions;
use crate::ui::icon::{Icon, IconSize, Mark, Symbol};
use crate::ui::workspace::{Screen, Workspace};
use leptos::prelude::*;

/// The views and the promise that nothing is sent.
#[component]
pub fn Navigation() -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    let home = move |event: leptos::ev::MouseEvent| {
        event.prevent_default();
        actions::go(workspace, Screen::Start);
    };
    view! {
        <nav class="nav" aria-label=speech.text("frame-views")>
            <a class="brand" href="#start" on:click=home title=speech.text("frame-start")>
                <Mark />
                <span>{speech.text("frame-name")}</span>
                <span class="sr-only">", "{speech.text("frame-start")}</span>
            </a>
            <h2 class="nav-group">{speech.text("frame-group-data")}</h2>
            <ViewLink screen=Screen::Data symbol=Symbol::Database long="frame-data" />
            <ViewLink screen=Screen::Prepare symbol=Symbol::Recipe long="frame-prepare" short="frame-prepare-short" />
            <ViewLink screen=Screen::Suitability symbol=Symbol::Checklist long="suitability-title" short="suitability-short" />
            <ViewLink screen=Screen::Validation symbol=Symbol::Check long="validation-title" />
            <ViewLink screen=Screen::Project symbol=Symbol::Save long="project-title" />
            <h2 class="nav-group">{speech.text("frame-group-explore")}</h2>
            <div class="sep"></div>
            <ViewLink screen=Screen::Filters symbol=Symbol::Filter long="filter-title" />
            <ViewLink screen=Screen::Overview symbol=Symbol::Summary long="overview-title" />
            <ViewLink screen=Screen::Map symbol=Symbol::ProcessMap long="frame-map" short="frame-map-short" />
            <ViewLink screen=Screen::Variants symbol=Symbol::Variants long="variants-title" />
            <ViewLink screen=Screen::Cases symbol=Symbol::Cases long="cases-title" />
            <ViewLink screen=Screen::Statistics symbol=Symbol::Chart long="statistics-title" />
            <ViewLink screen=Screen::Time symbol=Symbol::Time long="time-title" />
            <ViewLink screen=Screen::Rework symbol=Symbol::Refresh long="rework-title" short="rework-short" />
            <ViewLink screen=Screen::Handovers symbol=Symbol::Handover long="handovers-title" short="handovers-short" />
            <h2 class="nav-group">{speech.text("frame-group-share")}</h2>
            <div class="sep"></div>
            <ViewLink screen=Screen::Report symbol=Symbol::Document long="report-title" />
            <div class="foot">
                <ViewLink screen=Screen::About symbol=Symbol::Lock long="frame-about" short="frame-about-short" />
                <p class="local" title=speech.text("frame-local")>
                    <Icon symbol=Symbol::Desktop size=IconSize::Small />
                    <span>
                        {speech.text("frame-local")}
                        <Show when=move || workspace.open.with(Option::is_some)>
                            " "{speech.text("frame-local-reload")}
                        </Show>
                    </span>
                </p>
            </div>
        </nav>
    }
}

#[component]
fn ViewLink(
    screen: Screen,
    symbol: Symbol,
    long: &'static str,
    #[prop(optional)] short: Option<&'static str>,
) -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    let current = move || (workspace.screen.get() == screen).then_some("page");
    let follow = move |event: leptos::ev::MouseEvent| {
        event.prevent_default();
        actions::go(workspace, screen);
    };
    view! {
        <a href=screen.address() aria-current=current on:click=follow title=speech.text(long)>
            <Icon symbol=symbol />
            {short.map(|short| view! { <span class="shrt">{speech.text(short)}" "</span> })}
            <span class="lg" class:only=short.is_none()>{speech.text(long)}</span>
        </a>
    }
}
