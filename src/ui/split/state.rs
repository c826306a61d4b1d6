//! What the groups over a view know: their figures side by side, asked anew whenever the view's choices change.

use crate::present::Words;
use crate::protocol::{Choices, CompareGroups, Compared, Comparison, EdgeChoice, MapView, PanelId, Split};
use crate::ui::answers::{self, Kept};
use crate::ui::leaving::Leaving;
use crate::ui::workspace::{Screen, Workspace};
use leptos::prelude::*;
use std::sync::Arc;

/// The signals of the groups, given to their parts by context.
#[derive(Clone, Copy)]
pub struct SplitState {
    pub workspace: Workspace,
    pub comparison: RwSignal<Option<Arc<Comparison>>>,
    pub asking: RwSignal<bool>,
    pub leaving: Leaving,
}

impl SplitState {
    pub fn new(workspace: Workspace) -> Self {
        let comparison: RwSignal<Option<Arc<Comparison>>> = RwSignal::new(None);
        Self {
            workspace,
            comparison,
            asking: RwSignal::new(false),
            leaving: Leaving::of(workspace, move || {
                comparison.with(|found| found.as_ref().map(|found| (found.hidden.is_some(), found.release)))
            }),
        }
    }

    /// The state of the groups this view stands in.
    pub fn of_band() -> Self {
        expect_context::<Self>()
    }

    /// What is said of the figures in the language in use; none while there are none.
    pub fn told<T>(self, say: impl FnOnce(&Comparison, &Split, &Words) -> T) -> Option<T> {
        let words = self.workspace.speech().words();
        let by = self.by()?;
        self.comparison.with(|found| found.as_ref().map(|found| say(found, &by, &words)))
    }

    /// What the groups on the screen are made by.
    pub fn by(self) -> Option<Split> {
        self.workspace.groups.with(|found| found.as_ref().map(|(by, _)| by.clone()))
    }

    /// Asks for the figures of a view for as long as the groups stand over it.
    pub fn follow(self, screen: Screen) {
        let workspace = self.workspace;
        answers::follow_wanted(
            workspace,
            PanelId::Comparison,
            Kept { answer: self.comparison, asking: self.asking },
            move || {
                let of_log = workspace.log_in_use()?;
                workspace.choices.with(|choices| {
                    let split = choices.split.as_ref()?;
                    let of = compared(screen, choices)?;
                    // The map is of the variants on it, where some are picked, and so are the groups beside it.
                    let mut stack = choices.stack_to_split();
                    if screen == Screen::Map {
                        stack.filters.extend(choices.variants_on_map.iter().map(|on_map| on_map.rule().into()));
                    }
                    Some((of_log, stack, split.by.clone(), split.pair.clone(), of))
                })
            },
            |((log, ..), stack, split, pair, of)| CompareGroups { log, stack, split, pair, of },
        );
    }
}

/// What is compared in a view, with what was chosen there; none where there are single cases, or no figures.
pub fn compared(screen: Screen, choices: &Choices) -> Option<Compared> {
    Some(match screen {
        Screen::Overview => Compared::Overview { timing: choices.timing() },
        // What is drawn of the transitions changes no figure.
        Screen::Map => Compared::Map {
            view: MapView { second: None, edges: EdgeChoice::Standard, ..choices.map },
            seen: choices.stack_on_map(),
            working: choices.working(),
        },
        Screen::Variants => Compared::Variants { level: choices.variant_level.clone(), timing: choices.timing() },
        Screen::Statistics => Compared::Statistics,
        Screen::Time => {
            Compared::Time { timing: choices.timing(), by: choices.time.by.clone(), counted: choices.time.counted }
        }
        Screen::Rework => Compared::Rework { reopening: choices.reopening.clone(), timing: choices.timing() },
        Screen::Handovers => {
            Compared::Handovers { group: choices.group_column.clone(), calendar: choices.calendar.clone() }
        }
        Screen::Start
        | Screen::Data
        | Screen::Prepare
        | Screen::Suitability
        | Screen::Validation
        | Screen::Project
        | Screen::Filters
        | Screen::Cases
        | Screen::Report
        | Screen::About => return None,
    })
}
