//! A filter that keeps what a finding is about, in words.

use crate::present::prepare::names;
use crate::present::suitability::{hour_said, month_said, source_said, whose_said};
use crate::present::{Fact, Words};
use crate::protocol::{Detector, GivenByName, Outside};

/// What is found in the cases, as the end of «sager, hvor …».
pub fn found_in(detector: &Detector, words: &Words) -> String {
    let text = |key: &str| words.text(key);
    let of = |key: &str, name: &String| words.with(key, &[("name", name.as_str().into())]);
    let two = |key: &str, one: &String, other: &String| {
        words.with(key, &[("one", one.as_str().into()), ("other", other.as_str().into())])
    };
    match detector {
        Detector::Repetitions => text("filter-found-repetitions"),
        Detector::Forms => text("filter-found-forms"),
        Detector::BrokenOrder { first, then } => two("filter-found-order", then, first),
        Detector::Collateral { .. } => {
            let steps: Vec<String> = detector.steps().into_iter().cloned().collect();
            words.with("filter-found-collateral", &[("names", names(&steps, words).into())])
        }
        Detector::HoursApart { earlier, first, later, then, .. } => words.with(
            "filter-found-hours-apart",
            &[
                ("then", then.as_str().into()),
                ("later", source_said(later, words).into()),
                ("first", first.as_str().into()),
                ("earlier", source_said(earlier, words).into()),
            ],
        ),
        Detector::ByNight { whose } => of("filter-found-night", &whose_said(whose, words)),
        Detector::PollutedLabels => text("filter-found-polluted"),
        Detector::Steps { names: steps } => names(steps, words),
        Detector::NearDuplicates => text("filter-found-near"),
        Detector::WithoutDuration => text("filter-found-no-duration"),
        Detector::FarLongerCases => text("filter-found-longer"),
        Detector::OddDurations { activity } => of("filter-found-odd", activity),
        Detector::FarNumbers { column } => of("filter-found-far", column),
        Detector::Exceptions { determinant: None, determined } => of("filter-found-exception-step", determined),
        Detector::Exceptions { determinant: Some(determinant), determined } => {
            two("filter-found-exception", determinant, determined)
        }
        Detector::WithoutCompanion { given, then, ends } => {
            let said = match given {
                GivenByName::Step(name) => two("filter-found-without-step", name, then),
                GivenByName::Value { column, value } => words.with(
                    "filter-found-without-value",
                    &[
                        ("column", column.as_str().into()),
                        ("value", value.as_str().into()),
                        ("name", then.as_str().into()),
                    ],
                ),
            };
            if ends.is_empty() { said } else { said + &text("filter-found-and-ended") }
        }
        Detector::Repeated { activity } => of("filter-found-repeated", activity),
        Detector::CaseOverlaps => text("filter-found-case-overlap"),
        Detector::Overlaps { column } => of("filter-found-overlap", column),
        Detector::RegisteredAtOnce { column } => of("filter-found-at-once", column),
        Detector::IdGaps => text("filter-found-gap"),
        Detector::AfterSilence => text("filter-found-silence"),
        Detector::FullQuarters { activity: None } => text("filter-found-quarter"),
        Detector::FullQuarters { activity: Some(activity) } => of("filter-found-quarter-step", activity),
        Detector::DayOnly => text("filter-found-day"),
        Detector::UnknownOrder { one, other } => two("filter-found-tie", one, other),
        Detector::Batches => text("filter-found-batch"),
        Detector::RegistrationLag { column } => of("filter-found-lag", column),
        Detector::InHour { activity, at } => {
            let facts: [(&str, Fact); 2] = [("name", activity.as_str().into()), ("hour", hour_said(*at, words).into())];
            words.with("filter-found-hour", &facts)
        }
        Detector::OnLastWorkday { activity } => of("filter-found-last", activity),
        Detector::Having { column } => of("filter-found-having", column),
        Detector::Lacking { column } => of("filter-found-lacking", column),
        Detector::BegunIn { month } => of("filter-found-begun", &month_said(*month, words)),
        Detector::Outside { of: Outside::CutAtTheLeft, .. } => text("filter-found-cut"),
        Detector::Outside { of: Outside::Open, .. } => text("filter-found-open"),
        Detector::Outside { of: Outside::PerhapsLeft, .. } => text("filter-found-left"),
    }
}
