//! Where markers stand on an axis, and what is said of each.

use crate::engine::export::{Cell, Column};
use crate::present::{Words, dates};
use crate::protocol::{CalendarDay, Marker, MarkerKind, Zone, midnight_millis};

/// A marker on an axis.
#[derive(Clone, Debug, PartialEq)]
pub struct PlacedMarker {
    /// Its number among all markers, from 1: the same on every axis.
    pub number: usize,
    /// From 0 to 1 along the axis.
    pub at: f64,
    pub kind: MarkerKind,
    /// The day, what changed, and of which kind it is.
    pub said: String,
}

/// The markers on an axis, from its beginning; `at` says where a day begins on it.
pub fn placed(markers: &[Marker], at: impl Fn(CalendarDay) -> Option<f64>, words: &Words) -> Vec<PlacedMarker> {
    let place = |(place, marker): (usize, &Marker)| {
        let at = at(marker.day).filter(|at| (0.0..=1.0).contains(at))?;
        Some(PlacedMarker { number: place + 1, at, kind: marker.kind, said: marker_said(marker, words) })
    };
    markers.iter().enumerate().filter_map(place).collect()
}

/// On an axis of so many weeks from a Monday.
pub fn on_weeks(markers: &[Marker], monday: CalendarDay, weeks: usize, words: &Words) -> Vec<PlacedMarker> {
    let days = 7.0 * weeks.max(1) as f64;
    placed(markers, |day| Some((day.number() - monday.number()) as f64 / days), words)
}

/// On an axis of instants, in the days of `zone`.
pub fn on_axis(markers: &[Marker], from: i64, to: i64, zone: Zone, words: &Words) -> Vec<PlacedMarker> {
    let begins = |day: CalendarDay| midnight_millis(day.year, day.month.into(), day.day.into(), zone);
    let at = |day| begins(day).map(|millis| (millis - from) as f64 / (to - from).max(1) as f64);
    placed(markers, at, words)
}

/// «1. jan. 2024: A-kassen overtager … (lovændring)».
pub fn marker_said(marker: &Marker, words: &Words) -> String {
    let kind = words.text(match marker.kind {
        MarkerKind::Law => "marker-said-law",
        MarkerKind::Practice => "marker-said-practice",
    });
    let day = dates::day(dates::of_day(marker.day), words);
    words.with("marker-said", &[("day", day.into()), ("text", marker.text.as_str().into()), ("kind", kind.into())])
}

/// A column for a table of periods: what changed in each, from its first day up to the first of the next. None where no
/// marker falls into any.
pub fn in_days(
    markers: &[Marker],
    first_days: &[CalendarDay],
    end: CalendarDay,
    words: &Words,
) -> Option<(Column, Vec<Cell>)> {
    let ends = first_days.iter().skip(1).copied().chain([end]);
    let said = |(first, end): (&CalendarDay, CalendarDay)| {
        let those = markers.iter().filter(|of| (*first..end).contains(&of.day));
        those.map(|of| marker_said(of, words)).collect::<Vec<_>>().join("; ")
    };
    let said: Vec<String> = first_days.iter().zip(ends).map(said).collect();
    let has_some = said.iter().any(|said| !said.is_empty());
    let cell = |said: String| if said.is_empty() { Cell::Empty } else { Cell::Text(said) };
    has_some
        .then(|| (Column { name: words.text("marker-column"), numeric: false }, said.into_iter().map(cell).collect()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::present::Language;

    fn marker(year: i32, month: u8, day: u8) -> Marker {
        Marker { day: CalendarDay { year, month, day }, text: "Ny lov".into(), kind: MarkerKind::Law }
    }

    #[test]
    fn a_marker_keeps_its_number_where_others_are_out_of_sight() {
        let words = Words::new(Language::Danish);
        let markers = [marker(2023, 6, 1), marker(2024, 1, 1), marker(2024, 7, 1)];
        let day = |year, month, day| midnight_millis(year, month, day, Zone::Copenhagen).unwrap_or(0);
        let found = on_axis(&markers, day(2023, 12, 31), day(2024, 1, 4), Zone::Copenhagen, &words);
        assert_eq!(found.iter().map(|of| (of.number, of.at)).collect::<Vec<_>>(), [(2, 0.25)]);
        assert_eq!(found[0].said.replace('\u{a0}', " "), "1. jan. 2024: Ny lov (lovændring)");
    }

    #[test]
    fn a_week_holds_the_markers_of_its_days() {
        let words = Words::new(Language::Danish);
        let mondays = [1, 8].map(|day| CalendarDay { year: 2024, month: 1, day });
        let end = CalendarDay { year: 2024, month: 1, day: 15 };
        let found = in_days(&[marker(2024, 1, 14)], &mondays, end, &words);
        let cells = found.map(|(_, cells)| cells).unwrap_or_default();
        assert!(cells[0] == Cell::Empty && cells[1] != Cell::Empty);
        assert_eq!(in_days(&[marker(2024, 1, 15)], &mondays, end, &words), None);
    }
}
