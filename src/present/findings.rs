//! What was found in a file, in sentences.

use super::{Fact, Words, lines::lines, personal::found_one};
use crate::engine::privacy::Threshold;
use crate::protocol::{Finding, RejectReason};

/// How much a finding matters to the reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    /// Good to know: the file says something for certain, or a repair that was chosen has been made.
    Certain,
    /// Worth a look: Spor made a choice, or a number is less sure.
    Mind,
}

/// How much a finding matters.
pub fn weight(finding: &Finding) -> Weight {
    match finding {
        Finding::DayMonthCertain { .. }
        | Finding::OuterBlanksGone { .. }
        | Finding::MojibakeMended { .. }
        | Finding::ReadAsMissing { .. }
        | Finding::OpenEnds { .. } => Weight::Certain,
        _ => Weight::Mind,
    }
}

/// The finding as one or two sentences; `<b>` marks what matters most. `files` are called so, by their number from 1.
pub fn sentence(finding: &Finding, files: &[String], words: &Words) -> String {
    let counted = |key: &str, count: &u64| words.with(key, &[("n", Fact::from(*count))]);
    let placed = |key: &str, count: &u64, first: &[u64]| {
        words.with(key, &[("n", Fact::from(*count)), ("lines", lines(first, *count, files, words).into())])
    };
    let in_column =
        |key: &str, count: &u64, column: &str| words.with(key, &[("n", Fact::from(*count)), ("column", column.into())]);
    match finding {
        Finding::DayMonthAmbiguous { pattern, other } => words
            .with("data-found-ambiguous", &[("pattern", pattern.as_str().into()), ("other", other.as_str().into())]),
        Finding::DayMonthCertain { count } => counted("data-found-certain", count),
        Finding::InSummerTimeGap { count, first_lines } => placed("data-found-summer-gap", count, first_lines),
        Finding::InRepeatedHour { count, first_lines } => placed("data-found-repeated-hour", count, first_lines),
        Finding::DayOnly { count, of } => {
            words.with("data-found-day-only", &[("n", Fact::from(*count)), ("of", Fact::from(*of))])
        }
        Finding::LooksLikeCpr { name, count, .. } => in_column("data-found-cpr", count, name),
        Finding::DatesNotCoarsened { name, count } => in_column("personal-found-not-coarsened", count, name),
        Finding::NamesAmongCodes { name, rows } => in_column("personal-found-names-among-codes", rows, name),
        Finding::PersonalDataLeftOut { name, rows, found } => {
            let kinds = found.iter().map(|count| found_one(count, words)).collect::<Vec<_>>().join(", ");
            let facts = [("n", Fact::from(*rows)), ("column", name.as_str().into()), ("kinds", kinds.into())];
            words.with("personal-found-left-out", &facts)
        }
        Finding::BrokenCharacters { count, first_lines } => placed("data-found-broken", count, first_lines),
        Finding::SkippedAboveHeader { count } => counted("data-found-skipped", count),
        Finding::RenamedColumns { count } => counted("data-found-renamed", count),
        Finding::TwoDigitYears { count } => counted("data-found-two-digit-years", count),
        Finding::StartAfterComplete { count, first_lines } => placed("data-found-start-after", count, first_lines),
        Finding::MissingStart { count } => counted("data-found-missing-start", count),
        Finding::ChangingCaseAttribute { name, cases } => in_column("data-found-changing", cases, name),
        Finding::RepeatedTrace { count } => counted("data-found-repeated-trace", count),
        Finding::EmptyTrace { count } => counted("data-found-empty-trace", count),
        Finding::OtherSpelling { patterns, count } => {
            let excel = |pattern: &String| match pattern.as_str() {
                "excel" => words.text("data-excel-serial"),
                pattern => pattern.to_owned(),
            };
            let patterns = patterns.iter().map(excel).collect::<Vec<_>>().join(" / ");
            words.with("data-found-other-spelling", &[("n", Fact::from(*count)), ("patterns", patterns.into())])
        }
        Finding::OuterBlanksGone { name, rows } => in_column("data-found-blanks-gone", rows, name),
        Finding::MojibakeMended { name, rows } => in_column("data-found-mojibake-mended", rows, name),
        Finding::ReadAsMissing { name, words: missing, rows, cases } => {
            let quoted = missing.iter().map(|word| words.with("data-quoted", &[("text", word.as_str().into())]));
            let missing = quoted.collect::<Vec<_>>().join(", ");
            let facts = [("n", Fact::from(*rows)), ("column", name.as_str().into()), ("words", missing.into())];
            let said = words.with("data-found-read-as-missing", &facts);
            // Of a few cases the number is not told.
            match cases.filter(|cases| *cases >= u64::from(Threshold::default().least())) {
                Some(cases) => format!("{said} {}", words.with("data-found-in-cases", &[("n", Fact::from(cases))])),
                None => said,
            }
        }
        Finding::OpenEnds { name, count } => in_column("data-found-open-ends", count, name),
        Finding::UnclosedQuote { line } => {
            words.with("data-found-unclosed-quote", &[("lines", lines(&[*line], 1, files, words).into())])
        }
    }
}

/// Why a row was turned away, as a line of the account.
pub fn reason(reason: RejectReason, words: &Words) -> String {
    words.text(match reason {
        RejectReason::MissingCase => "data-reject-missing-case",
        RejectReason::MissingActivity => "data-reject-missing-activity",
        RejectReason::MissingTime => "data-reject-missing-time",
        RejectReason::InvalidTime => "data-reject-invalid-time",
        RejectReason::ImpossibleTime => "data-reject-impossible-time",
        RejectReason::StandInTime => "data-reject-stand-in",
        RejectReason::OutsidePeriod => "data-reject-outside",
        RejectReason::TotalRow => "data-reject-total",
        RejectReason::InvalidStart => "data-reject-invalid-start",
        RejectReason::TooFewFields => "data-reject-too-few",
        RejectReason::TooManyFields => "data-reject-too-many",
        RejectReason::NotComplete => "data-reject-not-complete",
    })
}
