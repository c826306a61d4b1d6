//! What the screen of single cases knows: the rows it holds, how far the list is scrolled, and the chosen case.

use super::stretch::Stretch;
use crate::protocol::{AmberAnswers, CaseCourse, CaseKey, CaseOrder, CaseRow, CaseWindow, LogId, SelectionId, Timing};
use crate::ui::workspace::Workspace;
use leptos::html::Div;
use leptos::prelude::*;
use std::sync::Arc;

/// A list as it is asked for. Its turn rises with every change, so that rows of two lists never meet.
#[derive(Clone, Debug, PartialEq)]
pub struct Wanted {
    pub turn: u32,
    pub log: LogId,
    pub selection: SelectionId,
    pub order: CaseOrder,
    pub timing: Timing,
    pub search: String,
    pub answers: Option<AmberAnswers>,
}

/// Rows that are here: those about what is on the screen, and no others.
#[derive(Debug)]
pub struct Held {
    pub of: Wanted,
    pub window: CaseWindow,
    /// What lay above the window when they were asked for.
    pub top: f64,
}

impl Held {
    /// Whether all rows from one place to before another are here.
    pub fn covers(&self, (first, end): (u32, u32)) -> bool {
        first >= self.window.offset && end <= self.window.offset + self.window.rows.len() as u32
    }

    /// The row at a place of the list, if it is here.
    pub fn row(&self, place: u32) -> Option<&CaseRow> {
        place.checked_sub(self.window.offset).and_then(|at| self.window.rows.get(at as usize))
    }
}

/// The chosen case, with the list it was chosen from.
#[derive(Clone, Debug, PartialEq)]
pub struct Chosen {
    pub of: Wanted,
    pub case: u32,
    pub name: String,
}

/// The signals of the screen, given to its parts by context.
#[derive(Clone, Copy)]
pub struct CaseState {
    pub workspace: Workspace,
    pub order: RwSignal<CaseOrder>,
    pub search: RwSignal<String>,
    /// The list as it is wanted now; none while there is no log.
    pub wanted: RwSignal<Option<Wanted>>,
    pub held: RwSignal<Option<Arc<Held>>>,
    /// Rows are on their way.
    pub asking: RwSignal<bool>,
    /// The place of the chosen case in the list.
    pub place: RwSignal<u32>,
    pub chosen: RwSignal<Option<Chosen>>,
    pub course: RwSignal<Option<Arc<CaseCourse>>>,
    pub asking_case: RwSignal<bool>,
    /// How far the list is scrolled, how high it is on the screen, and how high a row is; pixels.
    pub scrolled: RwSignal<f64>,
    /// What of the list lies above the window as it is drawn: that of rows which are here. Where the bar is dragged
    /// faster than rows come, the list follows some frames later instead of being blank.
    pub drawn_top: RwSignal<f64>,
    pub height: RwSignal<f64>,
    pub row_height: RwSignal<f64>,
    pub scroller: NodeRef<Div>,
}

impl CaseState {
    pub fn new(workspace: Workspace) -> Self {
        Self {
            workspace,
            order: RwSignal::new(CaseOrder { by: CaseKey::Begin, falling: false }),
            search: RwSignal::default(),
            wanted: RwSignal::default(),
            held: RwSignal::default(),
            asking: RwSignal::default(),
            place: RwSignal::default(),
            chosen: RwSignal::default(),
            course: RwSignal::default(),
            asking_case: RwSignal::default(),
            scrolled: RwSignal::default(),
            drawn_top: RwSignal::default(),
            height: RwSignal::new(600.0),
            row_height: RwSignal::new(52.0),
            scroller: NodeRef::new(),
        }
    }

    /// The state of the screen this view stands in.
    pub fn of_screen() -> Self {
        expect_context::<Self>()
    }

    /// The list as it stretches under its window.
    pub fn stretch(self) -> Stretch {
        Stretch { rows: self.found(), row: self.row_height.get(), height: self.height.get() }
    }

    /// Draws the list where it is scrolled to, or, until those rows are here, where it has rows.
    pub fn settle(self) {
        untrack(|| {
            let (stretch, drawn) = (self.stretch(), self.drawn_top.get());
            let Some(held) = self.held.get() else { return };
            let tops = [stretch.top(self.scrolled.get()), drawn, held.top];
            let found = tops.into_iter().find(|&top| held.covers(stretch.seen(top)));
            if let Some(top) = found.filter(|&top| top != drawn) {
                self.drawn_top.set(top);
            }
        });
    }

    /// Rows of the list.
    pub fn found(self) -> u32 {
        self.held.with(|held| held.as_ref().map_or(0, |held| held.window.found))
    }
}
