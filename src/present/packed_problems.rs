//! What is wrong with a workbook, a zip archive, a web page or an object log, in words.

use super::problems::{
    EXPORT_AGAIN, EXPORT_CSV, Explained, FETCH_AGAIN, SAVE_AS_CSV, SHORTER_PERIOD, Told, UNPACK_YOURSELF, Way, said,
};
use super::{Fact, Words, numbers};
use crate::protocol::ImportProblem;

const REMOVE_PASSWORD: Told = ("problem-step-password", "problem-step-password-how", None);
const CHOOSE_WORKBOOK: Told = ("problem-step-real-file", "problem-step-real-file-how", None);
const SAVE_AGAIN: Told = ("problem-step-save-again", "problem-step-save-again-how", None);
const SAVE_AS_XLSX: Told = ("problem-step-xlsx", "problem-step-xlsx-how", None);
const EXPORT_OCEL: Told = ("problem-step-ocel", "problem-step-ocel-how", None);

/// Problems of these files; every other one is explained in [`super::problems`].
pub(super) fn explain(problem: &ImportProblem, words: &Words) -> Explained {
    let language = words.language();
    let size = |limit_bytes: u64| Fact::from(numbers::bytes(limit_bytes, language));
    let (key, facts, steps): (_, Vec<(&str, Fact)>, &[Told]) = match problem {
        ImportProblem::WorkbookProtected => ("problem-protected", vec![], &[REMOVE_PASSWORD, SAVE_AS_CSV]),
        ImportProblem::WorkbookIsLockFile => ("problem-lock-file", vec![], &[CHOOSE_WORKBOOK]),
        ImportProblem::WorkbookTruncated => ("problem-workbook-short", vec![], &[FETCH_AGAIN, SAVE_AGAIN]),
        ImportProblem::WorkbookTooOld => ("problem-workbook-old", vec![], &[SAVE_AS_XLSX, SAVE_AS_CSV]),
        ImportProblem::WorkbookWithoutSheets => ("problem-no-sheets", vec![], &[EXPORT_AGAIN]),
        ImportProblem::WorkbookTooLarge { limit_bytes } => {
            ("problem-workbook-large", vec![("limit", size(*limit_bytes))], &[SHORTER_PERIOD, SAVE_AS_CSV])
        }
        ImportProblem::HtmlWithoutTable => ("problem-html", vec![], &[EXPORT_CSV]),
        ImportProblem::ZipTruncated => ("problem-zip-short", vec![], &[FETCH_AGAIN]),
        ImportProblem::ZipDamaged => ("problem-zip-damaged", vec![], &[FETCH_AGAIN, UNPACK_YOURSELF]),
        ImportProblem::ZipEmpty => ("problem-zip-empty", vec![], &[EXPORT_AGAIN]),
        ImportProblem::ZipEncrypted { name } => {
            ("problem-zip-protected", vec![("name", name.as_str().into())], &[UNPACK_YOURSELF])
        }
        ImportProblem::ZipMethod { name } => {
            ("problem-zip-method", vec![("name", name.as_str().into())], &[UNPACK_YOURSELF])
        }
        ImportProblem::ZipTooLarge { name, limit_bytes } => (
            "problem-zip-large",
            vec![("name", name.as_str().into()), ("limit", size(*limit_bytes))],
            &[UNPACK_YOURSELF, SHORTER_PERIOD],
        ),
        ImportProblem::OcelBroken { line } => {
            ("problem-ocel-broken", vec![("line", numbers::whole(*line, language).into())], &[EXPORT_OCEL, EXPORT_CSV])
        }
        ImportProblem::OcelEmpty => ("problem-ocel-empty", vec![], &[EXPORT_OCEL]),
        _ => ("problem-workbook-damaged", vec![], &[SAVE_AGAIN, FETCH_AGAIN]),
    };
    said(key, &facts, steps, Way::OtherFile, words)
}
