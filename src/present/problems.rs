//! What went wrong, as the reader meets it: what it is, what was found, what one can do.

use super::{Fact, Words, findings, listed, numbers, packed_problems};
use crate::protocol::{BinaryKind, ImportProblem, Problem, RejectReason};

/// A problem in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explained {
    pub title: String,
    /// What Spor found; `<b>` marks what matters most.
    pub found: String,
    /// What one can do, the best way first.
    pub steps: Vec<Step>,
    /// The best way on: the largest button.
    pub best: Way,
    /// True where the way the file is read can be changed to mend it.
    pub mendable: bool,
}

/// Something one can do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    pub what: String,
    pub how: String,
    /// The button beside it, where the page can do it.
    pub way: Option<Way>,
}

/// A way on that the page can take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    OtherFile,
    /// Back to the preview, where columns and dates are chosen.
    ChangeSettings,
    /// The same file with the same settings.
    ReadAgain,
    /// The same file with case, activity and time only.
    ReadWithoutExtras,
    OpenSample,
    ReloadPage,
}

/// The problem in words.
pub fn explain(problem: &Problem, words: &Words) -> Explained {
    match problem {
        Problem::Import(problem) => import(problem, words),
        Problem::FileUnreadable => {
            said("problem-unreadable", &[], &[CHOOSE_AGAIN, COPY_LOCALLY], Way::OtherFile, words)
        }
        Problem::FileChanged => said("problem-changed", &[], &[WAIT_AND_CHOOSE], Way::OtherFile, words),
        Problem::OutOfMemory => {
            said("problem-memory", &[], &[FEWER_COLUMNS, SHORTER_PERIOD, CLOSE_TABS], Way::ReadWithoutExtras, words)
        }
        Problem::WorkerCrashed | Problem::WrongAnswer => {
            said("problem-crashed", &[], &[READ_AGAIN, TELL_US], Way::ReadAgain, words)
        }
        Problem::ProgramNotFetched => said("problem-program", &[], &[RELOAD], Way::ReloadPage, words),
        Problem::StaleBuild => said("problem-stale", &[], &[RELOAD], Way::ReloadPage, words),
        Problem::NoKey => said("problem-no-key", &[], &[RELOAD], Way::ReloadPage, words),
        Problem::NotAnswered => said("problem-not-answered", &[], &[ANSWER_FIRST], Way::ReadAgain, words),
        Problem::WorkbookNotWritten => said("problem-workbook", &[], &[SAVE_AS_TEXT, TELL_US], Way::ReadAgain, words),
        Problem::Stopped | Problem::Superseded => said("problem-stopped", &[], &[], Way::ReadAgain, words),
        Problem::NotOpen => said("problem-not-open", &[], &[READ_AGAIN], Way::ReadAgain, words),
    }
}

fn import(problem: &ImportProblem, words: &Words) -> Explained {
    let language = words.language();
    let mendable = |explained: Explained| Explained { mendable: true, ..explained };
    match problem {
        ImportProblem::Empty => said("problem-empty", &[], &[EXPORT_AGAIN], Way::OtherFile, words),
        ImportProblem::NotText { looks_like } => not_text(*looks_like, words),
        ImportProblem::HeaderOnly { columns } => mendable(said(
            "problem-header-only",
            &[("n", Fact::from(*columns))],
            &[EXPORT_ROWS, CHANGE_HEADER],
            Way::OtherFile,
            words,
        )),
        ImportProblem::RoleMissing { case, activity, time } => {
            let missing = missing_roles(*case, *activity, *time, words);
            let facts = [("roles", missing.into())];
            mendable(said(
                "problem-roles",
                &facts,
                &[CHOOSE_COLUMNS, ORDER_EXTRACT, SEE_SAMPLE],
                Way::ChangeSettings,
                words,
            ))
        }
        ImportProblem::NoSuchColumn { column } => mendable(said(
            "problem-no-column",
            &[("n", Fact::from(u64::from(*column) + 1))],
            &[CHOOSE_COLUMNS],
            Way::ChangeSettings,
            words,
        )),
        ImportProblem::BadPattern { pattern } => {
            let facts = [("pattern", pattern.as_str().into())];
            mendable(said("problem-pattern", &facts, &[CHANGE_PATTERN], Way::ChangeSettings, words))
        }
        ImportProblem::NothingUsable { rows, report } => {
            let most =
                report.rejected.iter().max_by_key(|rejected| (rejected.count, std::cmp::Reverse(rejected.reason)));
            let Some(most) = most else {
                return mendable(said(
                    "problem-nothing",
                    &[("n", Fact::from(*rows))],
                    &[CHOOSE_COLUMNS],
                    Way::ChangeSettings,
                    words,
                ));
            };
            let dates = matches!(most.reason, RejectReason::InvalidTime | RejectReason::ImpossibleTime);
            let facts = [
                ("n", Fact::from(*rows)),
                ("count", Fact::from(most.count)),
                ("reason", findings::reason(most.reason, words).into()),
                ("lines", super::lines::lines(&most.first_lines, most.count, &[], words).into()),
            ];
            let (key, steps): (_, &[Told]) = if dates {
                ("problem-no-dates", &[CHANGE_PATTERN, ORDER_EXTRACT, SEE_SAMPLE])
            } else {
                ("problem-nothing-because", &[CHOOSE_COLUMNS, ORDER_EXTRACT, SEE_SAMPLE])
            };
            mendable(said(key, &facts, steps, Way::ChangeSettings, words))
        }
        ImportProblem::GzipTruncated { rows } => said(
            "problem-gzip-short",
            &[("n", Fact::from(*rows))],
            &[FETCH_AGAIN, UNPACK_YOURSELF],
            Way::OtherFile,
            words,
        ),
        ImportProblem::GzipDamaged { rows } => said(
            "problem-gzip-damaged",
            &[("n", Fact::from(*rows))],
            &[FETCH_AGAIN, UNPACK_YOURSELF],
            Way::OtherFile,
            words,
        ),
        ImportProblem::RowTooLong { line, limit_bytes } => {
            let facts = [
                ("line", numbers::whole(*line, language).into()),
                ("limit", numbers::bytes(*limit_bytes, language).into()),
            ];
            mendable(said("problem-long-row", &facts, &[CHECK_QUOTES, LEAVE_OUT_TEXTS], Way::OtherFile, words))
        }
        ImportProblem::TooManyColumns { line, limit } => {
            let facts = [("line", numbers::whole(*line, language).into()), ("n", Fact::from(*limit))];
            mendable(said(
                "problem-many-columns",
                &facts,
                &[CHANGE_DELIMITER, LEAVE_OUT_COLUMNS],
                Way::ChangeSettings,
                words,
            ))
        }
        ImportProblem::XmlBroken { line } => xml("problem-xml-broken", *line, words),
        ImportProblem::XmlTooDeep { line, .. } => xml("problem-xml-deep", *line, words),
        ImportProblem::XmlEntities { line } => xml("problem-xml-entities", *line, words),
        ImportProblem::UnknownEncoding { label } => {
            let facts = [("label", label.as_str().into())];
            said("problem-encoding", &facts, &[SAVE_AS_UTF8, EXPORT_CSV], Way::OtherFile, words)
        }
        ImportProblem::NotXes { root } => {
            said("problem-not-xes", &[("root", root.as_str().into())], &[EXPORT_CSV], Way::OtherFile, words)
        }
        ImportProblem::TooManyActivities { found } => mendable(said(
            "problem-many-activities",
            &[("n", Fact::from(*found))],
            &[OTHER_ACTIVITY],
            Way::ChangeSettings,
            words,
        )),
        ImportProblem::TooManyRows { limit } => {
            said("problem-many-rows", &[("n", Fact::from(*limit))], &[SHORTER_PERIOD], Way::OtherFile, words)
        }
        ImportProblem::InFile { name, problem } => {
            let explained = import(problem, words);
            let facts = [("name", name.as_str().into()), ("found", explained.found.into())];
            Explained { found: words.with("problem-in-file", &facts), ..explained }
        }
        packed => packed_problems::explain(packed, words),
    }
}

fn not_text(kind: BinaryKind, words: &Words) -> Explained {
    let (key, steps): (_, &[Told]) = match kind {
        BinaryKind::Zip => ("problem-zip", &[UNPACK_YOURSELF]),
        BinaryKind::Pdf => ("problem-pdf", &[EXPORT_CSV]),
        BinaryKind::Image => ("problem-image", &[EXPORT_CSV]),
        BinaryKind::Parquet => ("problem-parquet", &[EXPORT_CSV]),
        BinaryKind::WebArchive => ("problem-web-archive", &[EXPORT_CSV]),
        BinaryKind::Workbook | BinaryKind::OldWorkbook | BinaryKind::Unknown => {
            ("problem-binary", &[EXPORT_CSV, SEE_SAMPLE])
        }
    };
    said(key, &[], steps, Way::OtherFile, words)
}

fn xml(key: &'static str, line: u64, words: &Words) -> Explained {
    let facts = [("line", numbers::whole(line, words.language()).into())];
    said(key, &facts, &[EXPORT_XES, EXPORT_CSV], Way::OtherFile, words)
}

/// «sag og tidspunkt»: the roles nobody plays.
pub fn missing_roles(case: bool, activity: bool, time: bool, words: &Words) -> String {
    let missing: Vec<String> = [(case, "data-role-case"), (activity, "data-role-activity"), (time, "data-role-time")]
        .into_iter()
        .filter(|&(is_missing, _)| is_missing)
        .map(|(_, key)| words.text(key))
        .collect();
    listed(&missing, words)
}

/// A step's two keys and its button.
pub(super) type Told = (&'static str, &'static str, Option<Way>);

const CHOOSE_AGAIN: Told = ("problem-step-choose-again", "problem-step-choose-again-how", None);
const COPY_LOCALLY: Told = ("problem-step-copy", "problem-step-copy-how", None);
const WAIT_AND_CHOOSE: Told = ("problem-step-wait", "problem-step-wait-how", None);
const FEWER_COLUMNS: Told = ("problem-step-fewer", "problem-step-fewer-how", Some(Way::ReadWithoutExtras));
pub(super) const SHORTER_PERIOD: Told = ("problem-step-period", "problem-step-period-how", None);
const CLOSE_TABS: Told = ("problem-step-tabs", "problem-step-tabs-how", None);
const READ_AGAIN: Told = ("problem-step-again", "problem-step-again-how", Some(Way::ReadAgain));
const TELL_US: Told = ("problem-step-tell", "problem-step-tell-how", None);
const SAVE_AS_TEXT: Told = ("problem-step-save-text", "problem-step-save-text-how", None);
const RELOAD: Told = ("problem-step-reload", "problem-step-reload-how", None);
const ANSWER_FIRST: Told = ("problem-step-answer", "problem-step-answer-how", None);
pub(super) const EXPORT_AGAIN: Told = ("problem-step-export", "problem-step-export-how", None);
const EXPORT_ROWS: Told = ("problem-step-rows", "problem-step-rows-how", None);
const CHANGE_HEADER: Told = ("problem-step-header", "problem-step-header-how", Some(Way::ChangeSettings));
const CHOOSE_COLUMNS: Told = ("problem-step-columns", "problem-step-columns-how", Some(Way::ChangeSettings));
const ORDER_EXTRACT: Told = ("problem-step-order", "problem-step-order-how", None);
const SEE_SAMPLE: Told = ("problem-step-sample", "problem-step-sample-how", Some(Way::OpenSample));
const CHANGE_PATTERN: Told = ("problem-step-pattern", "problem-step-pattern-how", Some(Way::ChangeSettings));
pub(super) const FETCH_AGAIN: Told = ("problem-step-fetch", "problem-step-fetch-how", None);
pub(super) const UNPACK_YOURSELF: Told = ("problem-step-unpack", "problem-step-unpack-how", None);
const CHECK_QUOTES: Told = ("problem-step-quotes", "problem-step-quotes-how", None);
const LEAVE_OUT_TEXTS: Told = ("problem-step-texts", "problem-step-texts-how", None);
const CHANGE_DELIMITER: Told = ("problem-step-delimiter", "problem-step-delimiter-how", Some(Way::ChangeSettings));
const LEAVE_OUT_COLUMNS: Told = ("problem-step-less-columns", "problem-step-less-columns-how", None);
pub(super) const EXPORT_CSV: Told = ("problem-step-csv", "problem-step-csv-how", None);
const EXPORT_XES: Told = ("problem-step-xes", "problem-step-xes-how", None);
const SAVE_AS_UTF8: Told = ("problem-step-utf8", "problem-step-utf8-how", None);
const OTHER_ACTIVITY: Told = ("problem-step-activity", "problem-step-activity-how", Some(Way::ChangeSettings));
pub(super) const SAVE_AS_CSV: Told = ("problem-step-save-csv", "problem-step-save-csv-how", None);

/// The problem whose sentences are `key` and `key-found`.
pub(super) fn said(key: &'static str, facts: &[(&str, Fact)], steps: &[Told], best: Way, words: &Words) -> Explained {
    Explained {
        title: words.with(key, facts),
        found: words.with(&format!("{key}-found"), facts),
        steps: steps
            .iter()
            .map(|(what, how, way)| Step { what: words.text(what), how: words.text(how), way: *way })
            .collect(),
        best,
        mendable: false,
    }
}
