//! A look at a view for the report: it is put up out of sight with a bookmark's choices, read when it is whole, and taken down.
//!
//! So the report says what the view says, and nothing on the page moves.

use super::read_view;
use super::visit::Visit;
use crate::present::leaving::LeavingFigures;
use crate::present::report::{Piece, counts};
use crate::protocol::{Bookmark, Screen, Shown};
use crate::ui::actions;
use crate::ui::filters::FilterForm;
use crate::ui::handovers::HandoverScreen;
use crate::ui::map::MapOnPaper;
use crate::ui::overview::OverviewScreen;
use crate::ui::rework::ReworkScreen;
use crate::ui::split::SplitOnPaper;
use crate::ui::statistics::StatisticsScreen;
use crate::ui::suitability::SuitabilityOnPaper;
use crate::ui::time::TimeScreen;
use crate::ui::validation::ValidationOnPaper;
use crate::ui::variants::VariantScreen;
use crate::ui::workspace::Workspace;
use futures_channel::oneshot;
use leptos::mount::mount_to;
use leptos::prelude::*;
use std::cell::RefCell;
use std::rc::Rc;
use std::time::Duration;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// Between two looks whether the view is whole; and so often in a row it has to be, since parts come up by and by.
const PAUSE: Duration = Duration::from_millis(40);
const QUIET: u32 = 3;

/// What was seen.
pub struct Seen {
    pub pieces: Vec<Piece>,
    pub counts: String,
    /// The filters of the view that name ids or persons, by their place.
    pub not_in_files: Vec<u32>,
    pub figures: Vec<LeavingFigures>,
}

/// Looks at the view of a bookmark, the `number`-th of the report; none where `goes_on` says no before it is whole.
pub async fn look(
    workspace: Workspace,
    bookmark: &Bookmark,
    number: usize,
    goes_on: impl Fn() -> bool,
) -> Option<Seen> {
    let host = host()?;
    let given: Rc<RefCell<Option<(Workspace, Visit)>>> = Rc::default();
    let (to_give, screen) = (Rc::clone(&given), bookmark.screen);
    let mut choices = bookmark.choices.clone();
    // The dots of the statistics are single cases, and stay where those are persons'.
    choices.dots.is_shown &= !untrack(|| workspace.is_about_persons());
    let mounted = mount_to(host.clone(), move || {
        let (seen, visit) = (workspace.seen_with(screen, choices), Visit::default());
        provide_context(seen);
        provide_context(visit);
        provide_context(FilterForm::new(seen));
        actions::follow_filters(seen);
        to_give.replace(Some((seen, visit)));
        view! { <SplitOnPaper screen /> {view(screen)} }
    });
    let mut quiet = 0;
    let seen = loop {
        pause().await;
        let (seen, visit) = given.borrow().as_ref().copied()?;
        if !goes_on() {
            break None;
        }
        quiet = if visit.is_whole() { quiet + 1 } else { 0 };
        if quiet == QUIET {
            let words = workspace.speech().words_now();
            break Some(Seen {
                pieces: read_view::pieces(&host, visit, number, &words),
                counts: counts_in(seen),
                not_in_files: not_in_files(seen),
                figures: visit.figures(),
            });
        }
    };
    drop(mounted);
    host.remove();
    seen
}

fn view(screen: Screen) -> AnyView {
    match screen {
        Screen::Overview => view! { <OverviewScreen /> }.into_any(),
        Screen::Map => view! { <MapOnPaper /> }.into_any(),
        Screen::Variants => view! { <VariantScreen /> }.into_any(),
        Screen::Statistics => view! { <StatisticsScreen /> }.into_any(),
        Screen::Time => view! { <TimeScreen /> }.into_any(),
        Screen::Rework => view! { <ReworkScreen /> }.into_any(),
        Screen::Handovers => view! { <HandoverScreen /> }.into_any(),
        Screen::Suitability => view! { <SuitabilityOnPaper /> }.into_any(),
        Screen::Validation => view! { <ValidationOnPaper /> }.into_any(),
        // `Screen::can_be_reported` lets none of the others come here.
        _ => ().into_any(),
    }
}

/// A place that is drawn, so that it has colours and sizes, and that nobody sees, hears or comes to.
fn host() -> Option<HtmlElement> {
    let host = document().create_element("div").ok()?.dyn_into::<HtmlElement>().ok()?;
    host.set_class_name("dense report-visit");
    let _ = host.set_attribute("inert", "");
    let _ = host.set_attribute("aria-hidden", "true");
    document().body()?.append_child(&host).ok()?;
    Some(host)
}

fn counts_in(seen: Workspace) -> String {
    let words = seen.speech().words_now();
    let summary = seen.open.with_untracked(|open| open.as_ref().map(|open| open.summary.clone()));
    let Some(summary) = summary else { return String::new() };
    let all = (Shown::Number(summary.cases), Shown::Number(summary.events));
    let (cases, events) = seen.in_view.with_untracked(|in_view| {
        in_view.as_ref().map_or(all, |in_view| (in_view.defined.cases, in_view.defined.events))
    });
    counts(cases, events, &summary, &words)
}

fn not_in_files(seen: Workspace) -> Vec<u32> {
    seen.in_view
        .with_untracked(|in_view| in_view.as_ref().map(|of| of.defined.not_in_files.clone()).unwrap_or_default())
}

async fn pause() {
    let (tell, told) = oneshot::channel();
    set_timeout(
        move || {
            let _ = tell.send(());
        },
        PAUSE,
    );
    let _ = told.await;
}
