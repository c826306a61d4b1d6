//! A deadline in words and rows: how many times keep it, how many are over it, and how far chance may move the share.

use super::{duration_rule, measure_name, notes, of_measure};
use crate::engine::export::{Cell, Column, Table};
use crate::present::histogram::time;
use crate::present::overview::Figure;
use crate::present::{Words, numbers};
use crate::protocol::{CaseRule, DeadlineKept, DeadlineTold, Shown, TimeClock, TimePage, Timing, Zone};

/// One side of a deadline.
pub struct DeadlineRow {
    /// The key of its name.
    pub key: &'static str,
    pub times: Shown<u32>,
    /// Of all times, with its 95 % interval; none where that is hidden.
    pub share: Option<[f64; 3]>,
    /// The cases that are counted.
    pub rule: CaseRule,
}

/// What is over the deadline and what keeps it; nothing without a deadline.
pub fn deadline_rows(page: &TimePage, timing: &Timing, zone: Zone) -> Vec<DeadlineRow> {
    let Some(DeadlineTold { millis, kept }) = page.deadline else { return Vec::new() };
    let rule = |bounds| duration_rule(timing, zone, bounds);
    let within = kept.share_over.map(|[share, low, high]| [1.0 - share, 1.0 - high, 1.0 - low]);
    vec![
        DeadlineRow {
            key: "time-deadline-over",
            times: kept.over,
            share: kept.share_over,
            rule: rule([Some(millis + 1), None]),
        },
        DeadlineRow {
            key: "time-deadline-within",
            times: kept.within,
            share: within,
            rule: rule([None, Some(millis)]),
        },
    ]
}

/// «151 af 304 · 49,7 %»: how many of a group are over; a word where that is hidden.
pub fn over_of(kept: DeadlineKept, words: &Words) -> [String; 2] {
    let share = kept.share_over.map_or("–".to_owned(), |[share, ..]| numbers::percent(share, 1, words.language()));
    let counts = match kept.within.number().zip(kept.over.number()) {
        Some((within, over)) => {
            words.with("time-deadline-of", &[("over", over.into()), ("all", (within + over).into())])
        }
        None => words.text("units-hidden-short"),
    };
    [share, counts]
}

/// «16,1 % · 94 af 583 over 31 dage»; none without a deadline.
pub fn deadline_figure(page: &TimePage, words: &Words) -> Option<Figure> {
    let DeadlineTold { millis, kept } = page.deadline?;
    let [value, counts] = over_of(kept, words);
    let facts = [("counts", counts.into()), ("deadline", written(page, millis, words).into())];
    Some(Figure { name: words.text("time-deadline-over"), value, beside: words.with("time-deadline-beside", &facts) })
}

/// «Stiplet streg: fristen, 14 dage.»
pub fn deadline_line(page: &TimePage, words: &Words) -> Option<String> {
    let millis = page.deadline?.millis;
    Some(words.with("time-deadline-line", &[("deadline", written(page, millis, words).into())]))
}

/// What is counted as over, and what is on neither side.
pub fn deadline_said(page: &TimePage, words: &Words) -> Vec<String> {
    let Some(DeadlineTold { millis, .. }) = page.deadline else { return Vec::new() };
    let (is_each, steps) = of_measure(&page.measured);
    let counted = if is_each { "time-deadline-is-times" } else { "time-deadline-is-cases" };
    let unmet = steps.is_some().then_some("time-deadline-unmet");
    let open = page.measured.open.is_some_and(|open| open != Shown::Number(0)).then_some("time-deadline-open");
    let counted = words.with(counted, &[("deadline", written(page, millis, words).into())]);
    let others = unmet.into_iter().chain(open).chain(["time-deadline-interval"]).map(|key| words.text(key));
    std::iter::once(counted).chain(others).collect()
}

/// Both sides with their shares.
pub fn deadline_table(page: &TimePage, timing: &Timing, zone: Zone, words: &Words) -> Table {
    let row = |row: DeadlineRow| {
        let mut cells = vec![Cell::Text(words.text(row.key)), numbers::cell(row.times, words)];
        cells.extend([0, 1, 2].map(|place| percent_cell(row.share.map(|share| share[place]))));
        cells
    };
    let numeric = [counted(page), "time-deadline-share", "time-deadline-low", "time-deadline-high"];
    let numeric = numeric.map(|key| Column { name: words.text(key), numeric: true });
    let mut all = vec![measure_name(&page.measured.measure, words)];
    all.extend(deadline_said(page, words));
    all.extend(notes(page, words));
    Table {
        columns: [Column { name: words.text("time-deadline"), numeric: false }].into_iter().chain(numeric).collect(),
        rows: deadline_rows(page, timing, zone).into_iter().map(row).collect(),
        notes: all,
    }
}

/// A share in a table that is saved, in per cent; empty where it is not told.
pub(super) fn percent_cell(share: Option<f64>) -> Cell {
    share.map_or(Cell::Empty, |share| Cell::Decimal(share * 100.0, 2))
}

/// The key of what is counted: cases, or times where a case may have several.
pub fn counted(page: &TimePage) -> &'static str {
    if of_measure(&page.measured).0 { "time-times" } else { "overview-cases" }
}

/// «14 dage», «36 timer»: whole where it is whole, as it was chosen.
fn written(page: &TimePage, millis: i64, words: &Words) -> String {
    const HOUR: i64 = 3_600_000;
    let is_calendar = page.measured.clock == TimeClock::Calendar;
    let (unit, key) = match is_calendar && millis % (24 * HOUR) == 0 && millis > 0 {
        true => (24 * HOUR, "units-days-long"),
        false => (HOUR, "units-hours-long"),
    };
    match millis % unit {
        0 => words.with(key, &[("n", ((millis / unit) as u32).into())]),
        _ => time(millis as f64, page.measured.clock, words),
    }
}
