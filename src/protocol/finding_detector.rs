//! What a finding rests on: one detector says its rows and the filter that keeps their cases.

use super::{Busy, Closing, ColumnKind, DataFound, Detector, Outside, Shown, SourcesApart};
use crate::engine::suitability::verdict::Facts;

impl DataFound {
    /// What was looked for; none where the finding is about no rows of the log. Where names are told of one pair or step of
    /// several, it is what was looked for of these. `closing` is what closes a case, chosen or proposed.
    pub fn detector(&self, facts: &Facts, closing: &Closing) -> Option<Detector> {
        let steps = |names: &[&String]| Detector::Steps { names: names.iter().copied().cloned().collect() };
        let outside = |of| Detector::Outside { of, closing: closing.clone() };
        Some(match self {
            DataFound::Repeated { .. } => Detector::Repetitions,
            DataFound::Forms { .. } => Detector::Forms,
            DataFound::TimeTravel { first, then, .. } => {
                Detector::BrokenOrder { first: first.clone(), then: then.clone() }
            }
            DataFound::ColumnsOfTimes { columns } => Detector::Having { column: columns.first()?.clone() },
            DataFound::Collateral { steps, .. } => {
                let [one, other, more @ ..] = &steps[..] else { return None };
                Detector::Collateral { one: one.clone(), other: other.clone(), more: more.to_vec() }
            }
            DataFound::ClocksApart { most, .. } => {
                let SourcesApart { earlier, first, later, then, winter, summer } = most.clone()?;
                let [winter, summer] = [winter, summer].map(|of| of.map(|of| of.hours));
                Detector::HoursApart { earlier, first, later, then, winter, summer }
            }
            DataFound::DisplacedHours { most, .. } => Detector::ByNight { whose: most.clone()?.whose },
            DataFound::PollutedLabels { .. } => Detector::PollutedLabels,
            DataFound::DistortedLabels { .. } => {
                steps(&facts.labels.written_otherwise.iter().map(|(label, _)| label).collect::<Vec<_>>())
            }
            DataFound::Synonyms { one, other, .. } => steps(&[one, other]),
            DataFound::Homonyms { commonest, .. } => steps(&[commonest]),
            DataFound::UnlistedSteps { names, .. } => Detector::Steps { names: names.clone() },
            DataFound::LabelTurn { activity, .. } => steps(&[activity]),
            DataFound::NearDuplicates { .. } => Detector::NearDuplicates,
            DataFound::ZeroDurations { .. } => Detector::WithoutDuration,
            DataFound::FarLongerCases { .. } => Detector::FarLongerCases,
            DataFound::OddActivityTimes { activity, .. } => Detector::OddDurations { activity: activity.clone() },
            DataFound::FarNumbers { column, .. } => Detector::FarNumbers { column: column.clone() },
            DataFound::Dependency { determinant, determined, .. } => {
                Detector::Exceptions { determinant: determinant.clone(), determined: determined.clone() }
            }
            DataFound::Companion { given, then, .. } => {
                Detector::WithoutCompanion { given: given.clone(), then: then.clone(), ends: closing.steps.clone() }
            }
            DataFound::UsuallyOnce { activity, .. } => Detector::Repeated { activity: activity.clone() },
            DataFound::CaseOverlaps { .. } => Detector::CaseOverlaps,
            DataFound::Overlaps(Busy { column, .. }) => Detector::Overlaps { column: column.clone() },
            DataFound::RegisteredAtOnce(Busy { column, .. }) => Detector::RegisteredAtOnce { column: column.clone() },
            DataFound::IdGaps { .. } => Detector::IdGaps,
            DataFound::SilentPeriods { .. } => Detector::AfterSilence,
            DataFound::FullMinutes { .. } => Detector::FullQuarters { activity: None },
            DataFound::ByHand { activity, .. } => Detector::FullQuarters { activity: Some(activity.clone()) },
            DataFound::DayOnly { .. } => Detector::DayOnly,
            DataFound::UnknownOrder { one, other, .. } => {
                Detector::UnknownOrder { one: one.clone(), other: other.clone() }
            }
            DataFound::Batches { .. } => Detector::Batches,
            DataFound::RegistrationLag { column, .. } => Detector::RegistrationLag { column: column.clone() },
            DataFound::InOneHour { activity, at, .. } => Detector::InHour { activity: activity.clone(), at: *at },
            DataFound::OnLastWorkday { activity, .. } => Detector::OnLastWorkday { activity: activity.clone() },
            DataFound::Column { name, kind, missing, .. } => {
                let column = name.clone();
                let is_about_text = *missing == Shown::Number(0) && *kind == ColumnKind::FreeText;
                if is_about_text { Detector::Having { column } } else { Detector::Lacking { column } }
            }
            DataFound::Change { .. } | DataFound::CaseShift { .. } => Detector::BegunIn { month: self.changes_from()? },
            DataFound::CutAtTheLeft { .. } => outside(Outside::CutAtTheLeft),
            DataFound::OpenCases { .. } => outside(Outside::Open),
            DataFound::PerhapsLeft { .. } => outside(Outside::PerhapsLeft),
            DataFound::Rejected { .. }
            | DataFound::Reading { .. }
            | DataFound::Proposed { .. }
            | DataFound::UnanchoredTimes { .. }
            | DataFound::ElusiveCases { .. }
            | DataFound::ScatteredCases { .. }
            | DataFound::CaseShiftUnknown { .. }
            | DataFound::Complexity { .. }
            | DataFound::CommonestVariants { .. }
            | DataFound::Relations { .. }
            | DataFound::Variants { .. } => return None,
        })
    }
}
