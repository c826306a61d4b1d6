//! Moving over the dotted chart: every move is a part of what is seen, so that there and back ends where it began.

use crate::protocol::{CaseRule, DotWindow, DotsAcross, PeriodMode};

/// The fewest rows that are seen at once.
const LEAST_ROWS: u32 = 5;

/// The least that is seen across: ten minutes, or four events.
fn least_across(across: DotsAcross) -> i64 {
    match across {
        DotsAcross::Time | DotsAcross::SinceBegin => 10 * 60_000,
        DotsAcross::Order => 4,
    }
}

/// The window moved by these parts of itself to the right and down, but not out of the chart.
pub fn panned(window: DotWindow, whole: DotWindow, (right, down): (f64, f64)) -> DotWindow {
    let across = window.across();
    let by = (right * across as f64).round() as i64;
    let from = (window.from + by).clamp(whole.from, (whole.to - across).max(whole.from));
    let rows = window.rows();
    let by = (down * f64::from(rows)).round() as i64;
    let last = i64::from(whole.end_row.saturating_sub(rows));
    let first_row = (i64::from(window.first_row) + by).clamp(0, last) as u32;
    DotWindow { from, to: from + across, first_row, end_row: first_row + rows }
}

/// The window enlarged `factor` times about the point at these parts of it, which stays where it is on the chart.
pub fn zoomed(window: DotWindow, whole: DotWindow, across: DotsAcross, factor: f64, (x, y): (f64, f64)) -> DotWindow {
    let least = least_across(across).min(whole.across());
    let wide = ((window.across() as f64 / factor).round() as i64).clamp(least, whole.across());
    let rows = (f64::from(window.rows()) / factor).round() as u32;
    let rows = rows.clamp(LEAST_ROWS.min(whole.rows()), whole.rows());
    let from = window.from + (x * (window.across() - wide) as f64).round() as i64;
    let first_row = i64::from(window.first_row) + (y * (f64::from(window.rows()) - f64::from(rows))).round() as i64;
    let from = from.clamp(whole.from, whole.to - wide);
    let first_row = first_row.clamp(0, i64::from(whole.end_row - rows)) as u32;
    DotWindow { from, to: from + wide, first_row, end_row: first_row + rows }
}

/// What lies within so many pixels of the point at these parts of a window of this size; at least one row.
pub fn about(window: DotWindow, (width, height): (f64, f64), (x, y): (f64, f64), pixels: f64) -> DotWindow {
    let (x_reach, y_reach) = (pixels / width.max(1.0), pixels / height.max(1.0));
    let across = |part: f64| window.from + (part * window.across() as f64) as i64;
    let row = |part: f64| f64::from(window.first_row) + part * f64::from(window.rows());
    let first_row = row(y - y_reach).max(0.0) as u32;
    let end_row = (row(y + y_reach).max(0.0).ceil() as u32).clamp(first_row + 1, window.end_row.max(first_row + 1));
    DotWindow { from: across(x - x_reach), to: across(x + x_reach) + 1, first_row, end_row }
}

/// The cases with an event in the time that is seen; none where no time of the calendar lies across.
pub fn window_rule(window: DotWindow, across: DotsAcross) -> Option<CaseRule> {
    let (from_millis, before_millis) = (Some(window.from), Some(window.to));
    let is_time = across == DotsAcross::Time && window.across() > 0;
    is_time.then_some(CaseRule::Period { from_millis, before_millis, mode: PeriodMode::ActiveIn })
}

#[cfg(test)]
mod tests {
    use super::*;

    const WHOLE: DotWindow = DotWindow { from: -50, to: 10_000_000, first_row: 0, end_row: 1_000 };

    #[test]
    fn there_and_back_is_where_it_began() {
        let window = DotWindow { from: 4_000_001, to: 5_234_568, first_row: 333, end_row: 450 };
        for by in [(0.1, 0.0), (0.0, 0.1), (-0.37, 0.29), (0.013, -0.5)] {
            let there = panned(window, WHOLE, by);
            assert_ne!(there, window);
            assert_eq!(panned(there, WHOLE, (-by.0, -by.1)), window);
        }
        assert_eq!(panned(WHOLE, WHOLE, (1.0, -1.0)), WHOLE);
    }

    #[test]
    fn a_point_stays_where_it_is_and_nothing_leaves_the_chart() {
        let near = zoomed(WHOLE, WHOLE, DotsAcross::Time, 4.0, (0.5, 0.25));
        assert_eq!((near.from + near.to) / 2, (WHOLE.from + WHOLE.to) / 2);
        assert_eq!((near.rows(), near.first_row), (250, 188));
        assert_eq!(zoomed(near, WHOLE, DotsAcross::Time, 0.01, (0.0, 1.0)), WHOLE);
        let nearest = zoomed(near, WHOLE, DotsAcross::Time, 1e9, (0.0, 0.0));
        assert_eq!((nearest.across(), nearest.rows()), (600_000, 5));
        let small = DotWindow { from: 0, to: 3, first_row: 0, end_row: 2 };
        assert_eq!(zoomed(small, small, DotsAcross::Order, 2.0, (0.5, 0.5)), small);
    }

    #[test]
    fn about_a_point_is_at_least_its_row() {
        let window = DotWindow { from: 0, to: 1_000, first_row: 10, end_row: 20 };
        let here = about(window, (100.0, 1_000.0), (0.5, 0.55), 2.0);
        assert_eq!((here.from, here.to, here.first_row, here.end_row), (480, 521, 15, 16));
    }
}
