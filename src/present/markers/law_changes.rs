//! Changes of the law in the labour-market area that fall into a log's period: proposals, to be checked before use.
//!
//! Days and acts as elov.dk and star.dk show them, seen in November 2026. A new line here is all that a new act needs, with
//! its sentence in both catalogues.

use crate::present::Words;
use crate::protocol::{CalendarDay, Marker, MarkerKind};

/// The day an act came into force, and the key of its sentence.
const LAW_CHANGES: [(CalendarDay, &str); 5] = [
    // Lov nr. 727 af 13-06-2023.
    (on(2024, 1, 1), "marker-law-2024-01"),
    // Lov nr. 1655 af 2024.
    (on(2025, 7, 1), "marker-law-2025-07"),
    // Lov nr. 1750 af 29-12-2025, in two parts.
    (on(2026, 2, 1), "marker-law-2026-02"),
    (on(2026, 7, 1), "marker-law-2026-07"),
    // Expected, not adopted when this was written.
    (on(2027, 1, 1), "marker-law-2027-01"),
];

const fn on(year: i32, month: u8, day: u8) -> CalendarDay {
    CalendarDay { year, month, day }
}

/// The changes from one day to another that `markers` do not have yet, by day.
pub fn proposed(first: CalendarDay, last: CalendarDay, markers: &[Marker], words: &Words) -> Vec<Marker> {
    let is_marked = |day: CalendarDay| markers.iter().any(|of| of.day == day && of.kind == MarkerKind::Law);
    LAW_CHANGES
        .into_iter()
        .filter(|(day, _)| (first..=last).contains(day) && !is_marked(*day))
        .map(|(day, key)| Marker { day, text: words.text(key), kind: MarkerKind::Law })
        .collect()
}

/// The markers in a log's period, and the changes of the law that are proposed for it where it is `of_labour_market`, by day.
///
/// A change on its first day divides nothing, and is not in it.
pub fn in_period(
    first: CalendarDay,
    last: CalendarDay,
    of_labour_market: bool,
    markers: &[Marker],
    words: &Words,
) -> Vec<Marker> {
    let also = if of_labour_market { proposed(first, last, markers, words) } else { Vec::new() };
    let is_within = |of: &Marker| first < of.day && of.day <= last;
    let mut found: Vec<Marker> = markers.iter().cloned().chain(also).filter(is_within).collect();
    found.sort();
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::present::Language;

    #[test]
    fn those_in_the_period_that_are_not_marked_yet() {
        let words = Words::new(Language::Danish);
        let days = |first, last, markers: &[Marker]| {
            proposed(first, last, markers, &words).into_iter().map(|of| of.day).collect::<Vec<_>>()
        };
        assert_eq!(days(on(2021, 7, 1), on(2023, 12, 31), &[]), []);
        assert_eq!(days(on(2024, 1, 1), on(2025, 7, 1), &[]), [on(2024, 1, 1), on(2025, 7, 1)]);
        let marked = Marker { day: on(2024, 1, 1), text: "A-kassen overtager".into(), kind: MarkerKind::Law };
        assert_eq!(days(on(2024, 1, 1), on(2025, 7, 1), &[marked]), [on(2025, 7, 1)]);
        let practice = Marker { day: on(2024, 6, 1), text: "Nyt skema".into(), kind: MarkerKind::Practice };
        let within = |of_labour_market| {
            let found =
                in_period(on(2024, 1, 1), on(2025, 7, 1), of_labour_market, std::slice::from_ref(&practice), &words);
            found.into_iter().map(|of| of.day).collect::<Vec<_>>()
        };
        assert_eq!((within(false), within(true)), (vec![on(2024, 6, 1)], vec![on(2024, 6, 1), on(2025, 7, 1)]));
        let rising = LAW_CHANGES.windows(2).all(|two| two[0].0 < two[1].0);
        assert!(rising && LAW_CHANGES.iter().all(|(_, key)| words.text(key) != *key));
    }
}
