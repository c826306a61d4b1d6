//! What is found about the rows of the file: those that were turned away, what reading taught, and steps that are proposed.

use super::list_data_findings::finding;
use super::open_log::OpenLog;
use crate::engine::prepare::{profile_suggestions, suggestions};
use crate::protocol::{DataFinding, DataFound, Finding, FindingGroup, Profile, RejectReason};

/// Reasons that are told of though no row has them.
const ALWAYS_TOLD: [RejectReason; 8] = [
    RejectReason::MissingCase,
    RejectReason::MissingActivity,
    RejectReason::MissingTime,
    RejectReason::InvalidTime,
    RejectReason::ImpossibleTime,
    RejectReason::InvalidStart,
    RejectReason::StandInTime,
    RejectReason::OutsidePeriod,
];

/// Rows that were turned away, reason by reason in their order, then what reading taught of the others.
pub fn rows_of_the_file(open: &OpenLog) -> Vec<DataFinding> {
    let report = &open.report;
    let count = |reason: RejectReason| report.rejected.iter().find(|of| of.reason == reason).map_or(0, |of| of.count);
    let others = report.rejected.iter().map(|of| of.reason).filter(|reason| !ALWAYS_TOLD.contains(reason));
    let rejected = ALWAYS_TOLD.into_iter().chain(others).map(|reason| {
        let rows = count(reason);
        finding(FindingGroup::File, rows > 0, DataFound::Rejected { reason, rows, of: report.rows })
    });
    let read = report.findings.iter().filter(|of| !is_told_elsewhere(of)).map(|of| {
        let found = DataFound::Reading { finding: of.clone() };
        finding(FindingGroup::File, true, found)
    });
    rejected.chain(read).collect()
}

/// A finding of its own on the list, or no fault.
fn is_told_elsewhere(of: &Finding) -> bool {
    matches!(
        of,
        Finding::DayMonthAmbiguous { .. }
            | Finding::DayMonthCertain { .. }
            | Finding::DayOnly { .. }
            | Finding::OtherSpelling { .. }
    )
}

/// The steps that the preparation proposes for the log as it is.
pub fn proposed(open: &OpenLog, profile: Option<&Profile>) -> Vec<DataFinding> {
    let by_profile = profile.map(|profile| profile_suggestions(profile, &open.log)).unwrap_or_default();
    let all = suggestions(&open.log).into_iter().chain(by_profile);
    let proposed = all.map(|of| DataFound::Proposed { step: of.step, evidence: of.evidence });
    proposed.map(|found| finding(FindingGroup::Proposed, true, found)).collect()
}
