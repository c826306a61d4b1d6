//! What the screen of the dotted chart knows: the picture it holds, the window that is wanted, and what is pointed at.

use crate::present::Words;
use crate::present::dots::about;
use crate::protocol::{
    CaseOrder, DotTable, DotWindow, DotsAcross, DotsPage, DotsShown, DotsThere, LogId, LogSummary, LookAtDots,
    SelectionId, ShowDots,
};
use crate::ui::frame::{AmberUse, amber_answers};
use crate::ui::leaving::Leaving;
use crate::ui::workspace::Workspace;
use leptos::html::{Canvas, Div};
use leptos::prelude::*;
use std::sync::Arc;

/// What is pointed at reaches so many pixels on every side.
const REACH: f64 = 6.0;
/// More pixels for each of the screen's than this cannot be seen.
const MOST_PIXELS: f64 = 2.0;

/// The log, and what changes when its figures have to be asked for anew.
type LogInUse = (LogId, LogSummary, Option<u32>);

/// A picture as it is asked for.
#[derive(Clone, Debug, PartialEq)]
pub struct Wanted {
    pub of_log: LogInUse,
    pub ask: ShowDots,
}

/// What a window is on: on another chart it means nothing.
#[derive(Clone, Debug, PartialEq)]
pub struct Chart {
    of_log: LogInUse,
    selection: SelectionId,
    across: DotsAcross,
    order: CaseOrder,
}

/// A picture that is here.
#[derive(Debug)]
pub struct Held {
    pub of: Wanted,
    pub page: DotsPage,
}

/// The signals of the screen, given to its parts by context.
#[derive(Clone, Copy)]
pub struct DotState {
    pub workspace: Workspace,
    pub held: RwSignal<Option<Arc<Held>>>,
    pub asking: RwSignal<bool>,
    /// Where it was moved to; none while everything is seen.
    moved: RwSignal<Option<(Chart, DotWindow)>>,
    /// Of the dots on the screen, CSS pixels.
    pub size: RwSignal<(f64, f64)>,
    /// What is pointed at, as parts of the picture; with the keyboard its middle.
    pub pointed: RwSignal<Option<(f64, f64)>>,
    /// The middle is marked: it was reached by the keyboard.
    pub by_keys: RwSignal<bool>,
    pub there: RwSignal<Option<Arc<(LookAtDots, DotsThere)>>>,
    pub looking: RwSignal<bool>,
    pub table: RwSignal<Option<Arc<DotTable>>>,
    pub asking_table: RwSignal<bool>,
    /// The way out of the table, which is settled, and of the picture of a log about nobody.
    pub leaving: Leaving,
    pub frame: NodeRef<Div>,
    pub canvas: NodeRef<Canvas>,
}

impl DotState {
    pub fn new(workspace: Workspace) -> Self {
        let table: RwSignal<Option<Arc<DotTable>>> = RwSignal::new(None);
        let leaving = Leaving::of(workspace, move || {
            table.with(|table| table.as_ref().map(|table| (table.hidden.is_some(), table.release)))
        });
        Self {
            workspace,
            held: RwSignal::default(),
            asking: RwSignal::default(),
            moved: RwSignal::default(),
            size: RwSignal::default(),
            pointed: RwSignal::default(),
            by_keys: RwSignal::default(),
            there: RwSignal::default(),
            looking: RwSignal::default(),
            table,
            asking_table: RwSignal::default(),
            leaving,
            frame: NodeRef::new(),
            canvas: NodeRef::new(),
        }
    }

    /// The state of the screen this view stands in.
    pub fn of_screen() -> Self {
        expect_context::<Self>()
    }

    /// What is chosen about the chart.
    pub fn shown(self) -> DotsShown {
        self.workspace.choices.with(|choices| choices.dots.shown.clone())
    }

    fn chart(self) -> Option<Chart> {
        let DotsShown { across, order, .. } = self.shown();
        let of_log = self.workspace.log_in_use()?;
        Some(Chart { of_log, selection: self.workspace.selection()?, across, order })
    }

    /// The window that was moved to, if it is on the chart that is shown.
    fn window(self) -> Option<DotWindow> {
        let chart = self.chart();
        self.moved.with(|moved| moved.as_ref().filter(|(of, _)| Some(of) == chart.as_ref()).map(|(_, window)| *window))
    }

    /// The picture that is wanted now; none while the log or the room for it is not known.
    pub fn wanted(self) -> Option<Wanted> {
        let of_log = self.workspace.log_in_use()?;
        let (width, height) = self.size.get();
        let pixels = window().device_pixel_ratio().clamp(1.0, MOST_PIXELS);
        let pixels = |side: f64| (side * pixels).round() as u32;
        (width >= 1.0 && height >= 1.0).then_some(())?;
        let ask = ShowDots {
            log: of_log.0,
            selection: self.workspace.selection()?,
            shown: self.shown(),
            timing: self.workspace.choices.with(|choices| choices.timing()),
            window: self.window(),
            width: pixels(width),
            height: pixels(height),
            answers: amber_answers(self.workspace, AmberUse::SingleCases),
        };
        Some(Wanted { of_log, ask })
    }

    /// The picture is the one that is wanted.
    pub fn is_up_to_date(self) -> bool {
        let wanted = self.wanted();
        wanted.is_some() && self.held.with(|held| held.as_ref().map(|held| &held.of) == wanted.as_ref())
    }

    /// What is to be looked at; none where nothing is pointed at.
    pub fn looked_at(self) -> Option<LookAtDots> {
        let at = self.pointed.get()?;
        let held = self.held.get()?;
        let window = about(held.page.window, self.size.get(), at, REACH);
        let ShowDots { log, selection, shown, timing, answers, .. } = held.of.ask.clone();
        Some(LookAtDots { log, selection, shown, timing, window, answers })
    }

    /// Moves the window: it is given the one that is seen, and everything.
    pub fn put(self, to: impl FnOnce(DotWindow, DotWindow) -> DotWindow) {
        untrack(|| {
            let Some(whole) = self.held.with(|held| held.as_ref().map(|held| held.page.whole)) else { return };
            let Some(chart) = self.chart() else { return };
            let window = to(self.window().unwrap_or(whole), whole);
            self.moved.set((window != whole).then_some((chart, window)));
        });
    }

    /// What is said of the picture in the language in use; none while there is none.
    pub fn told<T>(self, say: impl FnOnce(&DotsPage, &Words) -> T) -> Option<T> {
        let words = self.workspace.speech().words();
        self.held.with(|held| held.as_ref().map(|held| say(&held.page, &words)))
    }
}
