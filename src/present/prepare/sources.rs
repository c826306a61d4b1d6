//! How a recipe reads files, in plain words, and what of that does not fit a new extract.

use super::sentences::names;
use crate::present::{Words, numbers, personal};
use crate::protocol::{ProfileRole, ProfileShape, SavedSource, SourceMisfit, SourceUse};

/// How files of one layout are read: sentences without a full stop.
pub fn source_sentences(source: &SavedSource, words: &Words) -> Vec<String> {
    let mut said = vec![first_sentence(source, words)];
    let told = |key: &str, list: &[String]| words.with(key, &[("names", names(list, words).into())]);
    match &source.shape {
        None | Some(ProfileShape::StatusLog { .. }) => {}
        Some(ProfileShape::Wide { steps }) => said.push(told("recipe-say-wide", steps)),
        Some(ProfileShape::Periods { activity, .. }) => said.push(told("recipe-say-periods", activity)),
        Some(ProfileShape::Snapshots { watched, .. }) => said.push(told("recipe-say-snapshots", watched)),
    }
    let left_out: Vec<String> = source.named(ProfileRole::LeftOut).cloned().collect();
    if !left_out.is_empty() {
        said.push(told("recipe-say-left-out", &left_out));
    }
    let repairs = &source.reading.repairs;
    if repairs.outer_blanks {
        said.push(words.text("recipe-say-blanks"));
    }
    if repairs.mojibake {
        said.push(words.text("recipe-say-mojibake"));
    }
    if !repairs.missing.is_empty() {
        said.push(told("recipe-say-missing", &repairs.missing));
    }
    said.extend(source.treatments.iter().map(|treated| {
        let how = words.text(personal::treatment_key(treated.treatment));
        words.with("recipe-say-treated", &[("name", treated.column.as_str().into()), ("how", how.into())])
    }));
    said
}

/// What plays case, activity and times; of a table about cases, its key.
fn first_sentence(source: &SavedSource, words: &Words) -> String {
    let joined = |role: ProfileRole| {
        let named: Vec<String> = source.named(role).map(|name| format!("«{name}»")).collect();
        named.join(" + ")
    };
    if source.used_as == SourceUse::CaseTable {
        return words.with("recipe-say-table", &[("names", joined(ProfileRole::Case).into())]);
    }
    let reading = &source.reading;
    let part = |key: &str, role: ProfileRole, pattern: &str| {
        let columns = joined(role);
        let facts = [("names", columns.clone().into()), ("pattern", pattern.into())];
        (!columns.is_empty()).then(|| words.with(key, &facts))
    };
    let parts = [
        part("recipe-say-case", ProfileRole::Case, ""),
        part("recipe-say-activity", ProfileRole::Activity, ""),
        part("recipe-say-time", ProfileRole::Time, &reading.time_pattern),
        part("recipe-say-start", ProfileRole::Start, &reading.start_pattern),
    ];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    words.with("recipe-say-events", &[("parts", parts.join(", ").into())])
}

/// What does not fit, what became of it, and what one can do.
pub fn source_misfit(misfit: &SourceMisfit, words: &Words) -> String {
    let listed =
        |key: &str, list: &[String]| words.with(key, &[("n", list.len().into()), ("names", names(list, words).into())]);
    match misfit {
        SourceMisfit::NotKnown => words.text("recipe-misfit-not-known"),
        SourceMisfit::FormatUnfit => words.text("recipe-misfit-format"),
        SourceMisfit::SheetGone { name } => words.with("recipe-misfit-sheet", &[("name", name.as_str().into())]),
        SourceMisfit::ShapeGone => words.text("recipe-misfit-shape"),
        SourceMisfit::ColumnGone { name, role: None } => {
            words.with("recipe-misfit-step", &[("name", name.as_str().into())])
        }
        SourceMisfit::ColumnGone { name, role: Some(role) } => {
            let played = words.text(role_key(*role));
            words.with("recipe-misfit-column", &[("name", name.as_str().into()), ("role", played.into())])
        }
        SourceMisfit::NewColumns { names } => listed("recipe-misfit-new", names),
        SourceMisfit::PatternUnfit { columns, pattern, unread, rows } => {
            let number = |count: u64| numbers::whole(count, words.language());
            let facts = [
                ("names", names(columns, words).into()),
                ("pattern", pattern.as_str().into()),
                ("unread", number(*unread).into()),
                ("rows", number(*rows).into()),
            ];
            words.with("recipe-misfit-pattern", &facts)
        }
        SourceMisfit::SourceUnused { columns } => listed("recipe-misfit-unused", columns),
        SourceMisfit::NowPersonal { name } => words.with("recipe-misfit-personal", &[("name", name.as_str().into())]),
    }
}

/// The part as the menu of a column calls it.
fn role_key(role: ProfileRole) -> &'static str {
    match role {
        ProfileRole::Case => "data-role-case",
        ProfileRole::Activity => "data-role-activity",
        ProfileRole::Time => "data-role-time",
        ProfileRole::Start => "data-role-start",
        ProfileRole::Lifecycle => "data-role-lifecycle",
        ProfileRole::Resource => "data-role-resource",
        ProfileRole::CaseAttribute => "data-role-case-attribute",
        ProfileRole::LeftOut => "data-role-none",
        ProfileRole::Registered | ProfileRole::Team | ProfileRole::Attribute => "data-role-event-attribute",
    }
}
