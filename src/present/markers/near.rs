//! Which marked changes lie near a day: they fall together in time, which says nothing of a cause.

use super::placed::marker_said;
use crate::present::{Words, listed};
use crate::protocol::{CalendarDay, Marker};

/// So many days before or after a marked day are near it: four weeks, since practice follows a law by some weeks, and a change is
/// dated by weeks at best.
pub const NEAR_DAYS: i64 = 28;

/// The markers near a day, nearest first, then by day, each with the days from it to `day`: below zero where it lies after it.
pub fn near(markers: &[Marker], day: CalendarDay) -> Vec<(&Marker, i64)> {
    let days = |marker: &Marker| day.number() - marker.day.number();
    let those = markers.iter().map(|marker| (marker, days(marker)));
    let mut found: Vec<(&Marker, i64)> = those.filter(|(_, days)| days.abs() <= NEAR_DAYS).collect();
    found.sort_by_key(|(marker, days)| (days.abs(), *marker));
    found
}

/// «Tæt på 1. jan. 2024: A-kassen … (lovændring), 9 dage efter den. …»; none where nothing is near.
pub fn near_said(markers: &[Marker], day: CalendarDay, words: &Words) -> Option<String> {
    let one = |(marker, days): (&Marker, i64)| {
        let said = marker_said(marker, words);
        let key = match days {
            0 => "marker-near-same",
            1.. => "marker-near-after",
            _ => "marker-near-before",
        };
        words.with(key, &[("marker", said.into()), ("n", (days.unsigned_abs() as u32).into())])
    };
    let those: Vec<String> = near(markers, day).into_iter().map(one).collect();
    (!those.is_empty()).then(|| words.with("marker-near", &[("changes", listed(&those, words).into())]))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::present::Language;
    use crate::protocol::MarkerKind;

    fn on(year: i32, month: u8, day: u8) -> CalendarDay {
        CalendarDay { year, month, day }
    }

    #[test]
    fn four_weeks_on_either_side_are_near() {
        let law = |day| Marker { day, text: "Ny lov".into(), kind: MarkerKind::Law };
        let markers = [law(on(2024, 1, 1)), law(on(2024, 2, 1))];
        let days = |day| near(&markers, day).into_iter().map(|(of, days)| (of.day, days)).collect::<Vec<_>>();
        // December has 31 days: the 4th lies 28 days before New Year, the 3rd 29.
        assert_eq!(days(on(2023, 12, 4)), [(on(2024, 1, 1), -28)]);
        assert_eq!(days(on(2023, 12, 3)), []);
        assert_eq!(days(on(2024, 1, 29)), [(on(2024, 2, 1), -3), (on(2024, 1, 1), 28)]);
        assert_eq!(days(on(2024, 1, 30)), [(on(2024, 2, 1), -2)]);
        let words = Words::new(Language::Danish);
        let said = |day| near_said(&markers[..1], day, &words).map(|said| said.replace('\u{a0}', " "));
        let begin = "Tæt på 1. jan. 2024: Ny lov (lovændring), 3 dage efter.";
        assert!(said(on(2024, 1, 4)).is_some_and(|said| said.starts_with(begin)), "{:?}", said(on(2024, 1, 4)));
        assert_eq!(said(on(2024, 3, 1)), None);
    }
}
