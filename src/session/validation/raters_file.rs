//! The raters' file: JSON that people can read, with pseudonyms instead of ids, and with what they wrote masked.

use crate::engine::privacy::{Namespace, PseudonymKey, pseudonym};
use crate::engine::saved_list;
use crate::protocol::{
    Bytes, Problem, RatedCase, RatersFile, RatersFileRead, RatersFileWritten, ReadRatersFile, SavedListProblem,
    WriteRatersFile,
};
use crate::session::open_log::OpenLog;
use crate::session::project_file::masked;

/// The version of the format that this program writes, and the only one it reads.
const RATERS_FILE_VERSION: u32 = 1;

/// The file of what raters have in hand; cases are called by the pseudonyms of this session.
pub fn write_raters_file(
    open: &mut OpenLog,
    key: Option<&PseudonymKey>,
    ask: &WriteRatersFile,
) -> Result<RatersFileWritten, Problem> {
    let key = key.ok_or(Problem::NoKey)?;
    let mut content = RatersFile { version: RATERS_FILE_VERSION, ..ask.content.clone() };
    let is_held = |fingerprint: u64| content.sample.as_ref().is_some_and(|sample| sample.fingerprint == fingerprint);
    if let Some(held) = open.validation.as_ref().filter(|held| is_held(held.fingerprint)) {
        for (of, case) in content.cases.iter_mut().zip(&held.whole_cases) {
            of.pseudonym = pseudonym(key, Namespace::Case, open.log.case_id(*case));
        }
    }
    let masked = masked(&content).ok_or(Problem::WrongAnswer)?;
    Ok(RatersFileWritten { file: Bytes(saved_list::to_json(&masked).into_bytes()) })
}

/// What raters had in hand.
pub fn read_raters_file(ask: &ReadRatersFile) -> RatersFileRead {
    let text = String::from_utf8_lossy(&ask.file.0);
    let read = saved_list::from_json::<RatersFile, RatedCase>(&text, "cases", RATERS_FILE_VERSION);
    RatersFileRead { read: read.and_then(known) }
}

fn known(file: RatersFile) -> Result<RatersFile, SavedListProblem> {
    if file.version != RATERS_FILE_VERSION {
        let message = format!("version {} is not known", file.version);
        return Err(SavedListProblem::NotSuchAFile { line: 1, column: 1, message });
    }
    Ok(file)
}
