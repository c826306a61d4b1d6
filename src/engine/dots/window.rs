//! A window on the dotted chart: from when to when, and from which row to which.

use serde::{Deserialize, Serialize};

/// What of the chart is seen: the beginning included, the end not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct DotWindow {
    /// Milliseconds UTC, milliseconds since the case began, or the place of the event in its case from 1.
    pub from: i64,
    pub to: i64,
    /// Rows, from 0 at the top.
    pub first_row: u32,
    pub end_row: u32,
}

impl DotWindow {
    /// How much lies across; nought for a window that shows nothing.
    pub fn across(self) -> i64 {
        self.to.saturating_sub(self.from).max(0)
    }

    /// Rows that are seen.
    pub fn rows(self) -> u32 {
        self.end_row.saturating_sub(self.first_row)
    }
}
