//! Why a criterion stands as it does, in one sentence with the figures behind it.

use super::findings::about;
use crate::present::{Fact, Words, dates, listed, numbers};
use crate::protocol::{
    CalendarDay, Criterion, CriterionNote, CriterionRemedy, CriterionTold, Level, Measure, Month, OrderOnMap,
    ToldFigure, Unjudged,
};

/// The sentence of a criterion, and what else should be known about it.
pub fn reason(of: &CriterionTold, words: &Words) -> String {
    let mut said = match of.level {
        Err(why) => not_judged(why, words),
        Ok(_) => judged(of, words),
    };
    for note in &of.notes {
        said = format!("{said} {}", noted(*note, of, words));
    }
    said
}

/// What the unknown order does to the map.
pub fn order_on_map_said(of: OrderOnMap, words: &Words) -> String {
    if of.unsure == 0 {
        return words.text("suitability-why-map-certain");
    }
    let facts = [("n", of.unsure.into()), ("of", of.transitions.into()), ("none", of.perhaps_none.into())];
    words.with("suitability-why-map", &facts)
}

/// A month by its name and year.
pub fn month_said(month: Month, words: &Words) -> String {
    dates::month(dates::of_day(CalendarDay { year: month.year, month: month.month, day: 1 }), words)
}

fn judged(of: &CriterionTold, words: &Words) -> String {
    let share_of = |key: &str, measure: Measure| {
        let (part, all) = figures(of, measure, words);
        words.with(key, &[("part", part), ("of", all)])
    };
    match of.criterion {
        Criterion::RequiredFields => share_of("suitability-why-fields", Measure::RowsWithFields),
        Criterion::ValidTimes => share_of("suitability-why-times", Measure::RowsWithValidTime),
        Criterion::TimeOfDay => share_of("suitability-why-clock", Measure::EventsWithClock),
        Criterion::KnownOrder => share_of("suitability-why-order", Measure::AmbiguousPairs),
        Criterion::ActivityIsCategory => {
            let (part, all) = figures(of, Measure::EventsWithLabelUsedOnce, words);
            let (names, _) = figures(of, Measure::Labels, words);
            words.with("suitability-why-category", &[("n", names), ("part", part), ("of", all)])
        }
        Criterion::NoRepetitions => share_of("suitability-why-repeats", Measure::RepeatedEvents),
        Criterion::ClosedCases => match figure(of, Measure::ClosedCases) {
            Some(ToldFigure::Cases { part, .. }) if part.number().is_none() => {
                words.text("suitability-why-closed-hidden")
            }
            _ => share_of("suitability-why-closed", Measure::ClosedCases),
        },
        Criterion::EnoughCases => {
            let (cases, _) = figures(of, Measure::Cases, words);
            let covered = figure(of, Measure::Coverage).and_then(ToldFigure::value).unwrap_or(0.0);
            let covered = about(covered, words);
            let said = words.with("suitability-why-enough", &[("cases", cases), ("covered", covered.into())]);
            match figure(of, Measure::Coverage) {
                Some(ToldFigure::Coverage { met: Some(met), .. }) => {
                    let whole = |count: u64| numbers::whole(count, words.language()).into();
                    let facts = [
                        ("meetings", whole(met.meetings)),
                        ("once", whole(met.once.into())),
                        ("twice", whole(met.twice.into())),
                    ];
                    format!("{said} {}", words.with("suitability-why-covered", &facts))
                }
                _ => said,
            }
        }
        Criterion::StablePractice => {
            let days: Vec<String> = of
                .remedies
                .iter()
                .filter_map(|remedy| match remedy {
                    CriterionRemedy::SplitAt { day: Some(day), .. } => Some(dates::day(dates::of_day(*day), words)),
                    CriterionRemedy::SplitAt { month, day: None } => Some(month_said(*month, words)),
                    _ => None,
                })
                .collect();
            if days.is_empty() {
                words.text("suitability-why-stable")
            } else {
                words.with("suitability-why-changes", &[("days", listed(&days, words).into())])
            }
        }
        Criterion::RegisteredSingly => share_of("suitability-why-singly", Measure::EventsTogether),
        Criterion::CleanLabels => share_of("suitability-why-labels", Measure::EventsUnderSuspiciousLabels),
        Criterion::ExpertSample => {
            let percent = |measure: Measure| {
                let share = figure(of, measure).and_then(ToldFigure::value).unwrap_or(0.0);
                numbers::percent(share, 1, words.language())
            };
            let (correct, judged) = figures(of, Measure::CorrectAtLeast, words);
            let drawn = match figure(of, Measure::CorrectAtLeast) {
                Some(ToldFigure::Bound { drawn, .. }) => drawn,
                _ => 0,
            };
            let facts = [
                ("drawn", numbers::whole(drawn.into(), words.language()).into()),
                ("least", percent(Measure::CorrectAtLeast).into()),
                ("most", percent(Measure::CorrectAtMost).into()),
                ("part", correct),
                ("of", judged),
            ];
            words.with("suitability-why-expert", &facts)
        }
    }
}

pub fn not_judged(why: Unjudged, words: &Words) -> String {
    match why {
        Unjudged::NoAccount => words.text("suitability-not-account"),
        Unjudged::NothingToCount => words.text("suitability-not-nothing"),
        Unjudged::NoneClosed => words.text("suitability-none-closed"),
        Unjudged::TooFewMonths(months) => words.with("suitability-not-months", &[("n", months.into())]),
        Unjudged::TooFewFollowed => words.text("suitability-not-followed"),
        Unjudged::TooFewClosed => words.text("suitability-not-pairs"),
        Unjudged::NoSample => words.text("suitability-not-sample"),
        Unjudged::SampleUnderWay { answered, drawn } => {
            words.with("suitability-not-sample-yet", &[("n", answered.into()), ("of", drawn.into())])
        }
    }
}

fn noted(note: CriterionNote, of: &CriterionTold, words: &Words) -> String {
    words.text(match note {
        // What it may come to at most says little beside a criterion that is met.
        CriterionNote::ClosingIsProposed if of.level == Ok(Level::Green) => "suitability-note-closing-met",
        CriterionNote::ClosingIsProposed => "suitability-note-closing",
        CriterionNote::NotAgainstChance => "suitability-note-chance",
        CriterionNote::FewBegunBefore(month) => {
            return words.with("suitability-note-few-before", &[("month", month_said(month, words).into())]);
        }
        CriterionNote::ResourceIsRoles => "suitability-note-roles",
        CriterionNote::NoResource => "suitability-note-resource",
        CriterionNote::OneCaseAVariant => "suitability-note-variants",
        CriterionNote::WrittenByHand => "suitability-note-hand",
    })
}

fn figure(of: &CriterionTold, measure: Measure) -> Option<ToldFigure> {
    of.measured.iter().find(|of| of.measure == measure).map(|of| of.figure)
}

/// The two numbers of a share, or a count and nothing; as text, as they are written.
fn figures(of: &CriterionTold, measure: Measure, words: &Words) -> (Fact, Fact) {
    let whole = |number: u64| numbers::whole(number, words.language());
    let (part, all) = match figure(of, measure) {
        Some(ToldFigure::Rows { part, of }) => (whole(part), whole(of)),
        Some(ToldFigure::Cases { part, of }) => (numbers::shown(part, words), numbers::shown(of, words)),
        Some(ToldFigure::CaseCount(count)) => (numbers::shown(count, words), String::new()),
        Some(ToldFigure::Count(count)) => (whole(count), String::new()),
        Some(ToldFigure::Bound { part, of, .. }) => (whole(part.into()), whole(of.into())),
        Some(ToldFigure::Coverage { value, .. }) => (numbers::percent(value, 1, words.language()), String::new()),
        Some(ToldFigure::Few) => (words.text("suitability-few"), words.text("suitability-all")),
        None => Default::default(),
    };
    (part.into(), all.into())
}
