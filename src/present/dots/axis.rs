//! The marks across the dotted chart: days, times since the beginning, or places in the case.

use crate::present::cases::ticks;
use crate::present::{Words, durations, numbers};
use crate::protocol::{DotWindow, DotsAcross, Zone};

/// Marks at most.
const MOST: i64 = 8;

/// Steps that times since the beginning are marked in, rising: people count in these.
const STEPS_MILLIS: [i64; 22] = {
    const MINUTE: i64 = 60_000;
    const HOUR: i64 = 60 * MINUTE;
    const DAY: i64 = 24 * HOUR;
    [
        MINUTE,
        2 * MINUTE,
        5 * MINUTE,
        10 * MINUTE,
        15 * MINUTE,
        30 * MINUTE,
        HOUR,
        2 * HOUR,
        3 * HOUR,
        6 * HOUR,
        12 * HOUR,
        DAY,
        2 * DAY,
        7 * DAY,
        14 * DAY,
        30 * DAY,
        60 * DAY,
        90 * DAY,
        180 * DAY,
        365 * DAY,
        1_825 * DAY,
        3_650 * DAY,
    ]
};

/// Where the marks stand, from 0 to 1, and what each is called.
pub fn axis_marks(window: DotWindow, across: DotsAcross, zone: Zone, words: &Words) -> Vec<(f64, String)> {
    let at = |place: i64| (place - window.from) as f64 / window.across().max(1) as f64;
    match across {
        DotsAcross::Time => {
            ticks(window.from, window.to, zone, words).into_iter().map(|tick| (at(tick.millis), tick.name)).collect()
        }
        DotsAcross::SinceBegin => {
            let fits = STEPS_MILLIS.into_iter().find(|step| window.across() / step < MOST);
            let [.., widest] = STEPS_MILLIS;
            let name = |millis: i64| match millis {
                0 => words.text("dots-begin"),
                _ => durations::full(millis as f64, words),
            };
            multiples(window, fits.unwrap_or(widest)).map(|millis| (at(millis), name(millis))).collect()
        }
        DotsAcross::Order => {
            let powers = std::iter::successors(Some(1_i64), |power| power.checked_mul(10));
            let steps = powers.flat_map(|power| [power, 2 * power, 5 * power]).take(30);
            let step = steps.into_iter().find(|step| window.across() / step < MOST).unwrap_or(1);
            let name = |place: i64| numbers::whole(place.unsigned_abs(), words.language());
            multiples(window, step).filter(|&place| place > 0).map(|place| (at(place), name(place))).collect()
        }
    }
}

/// The multiples of a step that are seen, from nought on.
fn multiples(window: DotWindow, step: i64) -> impl Iterator<Item = i64> {
    let first = (window.from.max(0) + step - 1) / step * step;
    (0..=MOST).map(move |n| first + n * step).take_while(move |&place| place < window.to)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::present::Language;

    fn names(from: i64, to: i64, across: DotsAcross) -> Vec<String> {
        let window = DotWindow { from, to, first_row: 0, end_row: 1 };
        let found = axis_marks(window, across, Zone::Copenhagen, &Words::new(Language::Danish));
        assert!(found.iter().all(|(at, _)| (0.0..=1.0).contains(at)));
        found.into_iter().map(|(_, name)| name.replace('\u{a0}', " ")).collect()
    }

    #[test]
    fn marks_are_in_what_people_count_in() {
        const DAY: i64 = 86_400_000;
        assert_eq!(names(-DAY, 5 * DAY, DotsAcross::SinceBegin)[..3], ["Sagens start", "1 dag", "2 dage"]);
        assert_eq!(names(3 * DAY, 4 * DAY, DotsAcross::SinceBegin)[1], "3 dage 6 timer");
        assert_eq!(names(0, 13, DotsAcross::Order), ["2", "4", "6", "8", "10", "12"]);
        assert_eq!(names(1, 5, DotsAcross::Order), ["1", "2", "3", "4"]);
    }
}
