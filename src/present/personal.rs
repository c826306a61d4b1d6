//! Personal data in words: what was found in a column, why a treatment is proposed, what the treatments are called.

use super::{Fact, Words};
use crate::protocol::{
    Certainty, Coarsening, ColumnPrivacy, KeyFault, KindCount, PersonalKind, Reason, TimeStep, Treatment,
};

/// «CPR-numre i 8 rækker (sikkert)», one for each kind and certainty.
pub fn found(column: &ColumnPrivacy, words: &Words) -> Vec<String> {
    column.found.iter().map(|count| found_one(count, words)).collect()
}

/// «60 sikre fund i 1 kolonne», one for each certainty of which anything was found, the surest first. A row counts once
/// for each kind and column.
pub fn by_certainty(columns: &[ColumnPrivacy], words: &Words) -> Vec<String> {
    let classes = [
        (Certainty::Certain, "personal-sum-certain"),
        (Certainty::Probable, "personal-sum-probable"),
        (Certainty::Possible, "personal-sum-possible"),
    ];
    let said = classes.into_iter().filter_map(|(certainty, key)| {
        let of_class = |column: &ColumnPrivacy| -> u64 {
            let counts = column.found.iter().filter(|count| count.certainty == certainty);
            counts.map(|count| count.rows).sum()
        };
        let finds: Vec<u64> = columns.iter().map(of_class).filter(|finds| *finds > 0).collect();
        let facts = [("n", Fact::from(finds.iter().sum::<u64>())), ("columns", finds.len().into())];
        (!finds.is_empty()).then(|| words.with(key, &facts))
    });
    said.collect()
}

/// For how many columns a treatment is proposed; none where all are kept.
pub fn proposed(columns: &[ColumnPrivacy], words: &Words) -> Option<String> {
    let treated = columns.iter().filter(|column| column.proposal.treatment != Treatment::Keep).count();
    (treated > 0).then(|| words.with("personal-sum-treated", &[("n", treated.into())]))
}

/// «CPR-numre i 8 rækker (sikkert)».
pub(super) fn found_one(count: &KindCount, words: &Words) -> String {
    let key = match count.kind {
        PersonalKind::Cpr => "personal-kind-cpr",
        PersonalKind::Mail => "personal-kind-mail",
        PersonalKind::Phone => "personal-kind-phone",
        PersonalKind::Address => "personal-kind-address",
        PersonalKind::Name => "personal-kind-name",
    };
    let certainty = match count.certainty {
        Certainty::Certain => "personal-certain",
        Certainty::Probable => "personal-probable",
        Certainty::Possible => "personal-possible",
    };
    format!("{} ({})", words.with(key, &[("n", Fact::from(count.rows))]), words.text(certainty))
}

/// Why the treatment is proposed: the reason that decides.
pub fn reason(column: &ColumnPrivacy, words: &Words) -> String {
    let key = match column.proposal.reasons.first() {
        Some(Reason::FreeText) => "personal-reason-free-text",
        Some(Reason::Holds { .. }) if column.proposal.treatment == Treatment::Keep => "personal-reason-may-hold",
        Some(Reason::Holds { .. }) => "personal-reason-holds",
        Some(Reason::MayHold { .. }) => "personal-reason-may-hold",
        Some(Reason::NamesEmployees) => "personal-reason-employees",
        Some(Reason::NamesTeams) => "personal-reason-teams",
        Some(Reason::NamesPersons) => "personal-reason-persons",
        Some(Reason::Named(_)) => "personal-reason-named",
        Some(Reason::CaseIds) => "personal-reason-case-ids",
        Some(Reason::BirthDates) => "personal-reason-birth",
        Some(Reason::Identifies) => "personal-reason-identifies",
        Some(Reason::ExactTimes) => "personal-reason-exact-times",
        Some(Reason::TimesOfEvents) => "personal-reason-times-of-events",
        Some(Reason::RareValues { least_rows }) => {
            return words.with("personal-reason-rare", &[("n", Fact::from(*least_rows))]);
        }
        Some(Reason::NothingFound) | None => "personal-reason-none",
    };
    words.text(key)
}

/// The key of a treatment's name, which is also the value of its menu.
pub fn treatment_key(treatment: Treatment) -> &'static str {
    match treatment {
        Treatment::Keep => "personal-keep",
        Treatment::Pseudonymise(_) => "personal-pseudonym",
        Treatment::Group { .. } => "personal-group",
        Treatment::Coarsen(Coarsening::Time(TimeStep::Day)) => "personal-day",
        Treatment::Coarsen(Coarsening::Time(TimeStep::Week)) => "personal-week",
        Treatment::Coarsen(Coarsening::Time(TimeStep::Month)) => "personal-month",
        Treatment::Coarsen(Coarsening::AgeBand { .. }) => "personal-age",
        Treatment::Coarsen(Coarsening::RelativeDays) => "personal-relative",
        Treatment::Drop => "personal-drop",
    }
}

/// What is wrong with a key file, and what to do.
pub fn key_fault(fault: KeyFault, words: &Words) -> String {
    words.text(match fault {
        KeyFault::NoKeyFile => "personal-key-not",
        KeyFault::LaterVersion => "personal-key-later",
        KeyFault::Damaged => "personal-key-damaged",
    })
}
