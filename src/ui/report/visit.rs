//! What a view tells a report that looks at it: when its figures are there, its tables, and how its figures leave.

use crate::present::export::Table;
use crate::present::leaving::LeavingFigures;
use leptos::prelude::*;
use std::sync::Arc;

/// Whether something that is waited for has come.
type HasCome = Arc<dyn Fn() -> bool + Send + Sync>;
/// The table twin of a picture, by the key of the picture's title.
type Titled = (&'static str, Callback<(), Option<Table>>);

/// A view that is looked at for a report, given to its parts by context; on the screen there is none.
#[derive(Clone, Copy, Default)]
pub struct Visit {
    awaited: StoredValue<Vec<HasCome>>,
    tables: StoredValue<Vec<Titled>>,
    figures: StoredValue<Vec<Signal<Option<LeavingFigures>>>>,
}

impl Visit {
    /// The visit this view stands in, if it is looked at for a report.
    pub fn of_view() -> Option<Self> {
        use_context()
    }

    /// The view is whole only when this has come.
    pub fn awaits(self, has_come: impl Fn() -> bool + Send + Sync + 'static) {
        self.awaited.update_value(|awaited| awaited.push(Arc::new(has_come)));
    }

    /// A picture, by the key of its title, has a table twin.
    pub fn has_table(self, title: &'static str, table: Callback<(), Option<Table>>) {
        self.tables.update_value(|tables| tables.push((title, table)));
    }

    /// Figures of the view, and how they may leave.
    pub fn would_leave(self, figures: Signal<Option<LeavingFigures>>) {
        self.figures.update_value(|all| all.push(figures));
    }

    /// All that was waited for is there.
    pub fn is_whole(self) -> bool {
        let awaited = self.awaited.get_value();
        !awaited.is_empty() && awaited.iter().all(|has_come| has_come())
    }

    /// The table twin of the picture with this title.
    pub fn table(self, title: &str) -> Option<Table> {
        let tables = self.tables.get_value();
        tables.iter().find(|(known, _)| *known == title).and_then(|(_, table)| table.run(()))
    }

    /// How the figures of the view may leave.
    pub fn figures(self) -> Vec<LeavingFigures> {
        self.figures.get_value().into_iter().filter_map(|figures| untrack(|| figures.get())).collect()
    }
}
