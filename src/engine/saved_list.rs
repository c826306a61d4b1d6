//! Files of JSON that hold a list to be used again: the steps of a recipe, the filters of a set.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

/// Why a text is no such file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
pub enum SavedListProblem {
    /// Not JSON, or not the JSON of such a file; `line` and `column` count from 1.
    #[error("line {line}, column {column}: {message}")]
    NotSuchAFile { line: u64, column: u64, message: String },
    /// Entry `entry` (from 1) is none that this program knows, or has a field that it does not know.
    #[error("entry {entry}: {message}")]
    NotAnEntry { entry: u64, message: String },
    /// Written by a program that knows more.
    #[error("version {version} is newer than this program")]
    Newer { version: u64 },
}

/// Reads a file whose field `list` holds entries of type `E`. Fields and entries that are not known are problems, since
/// leaving them out would do something else.
pub fn from_json<T: DeserializeOwned, E: DeserializeOwned>(
    text: &str,
    list: &str,
    newest_version: u32,
) -> Result<T, SavedListProblem> {
    let not_such = |error: serde_json::Error| SavedListProblem::NotSuchAFile {
        line: error.line() as u64,
        column: error.column() as u64,
        message: error.to_string(),
    };
    let text = text.trim_start_matches('\u{feff}');
    let value: serde_json::Value = serde_json::from_str(text).map_err(not_such)?;
    // A newer file may have anything in it: its version is looked at before the rest.
    if let Some(version) = value["version"].as_u64().filter(|&version| version > u64::from(newest_version)) {
        return Err(SavedListProblem::Newer { version });
    }
    // An entry is read by itself first, so that a problem in it can say which one it is in.
    for (place, entry) in value[list].as_array().into_iter().flatten().enumerate() {
        if let Err(error) = E::deserialize(entry) {
            return Err(SavedListProblem::NotAnEntry { entry: place as u64 + 1, message: error.to_string() });
        }
    }
    serde_json::from_str(text).map_err(not_such)
}

/// JSON with two blanks of indentation and a line break at the end; the same for the same content.
pub fn to_json(content: &impl Serialize) -> String {
    // Texts, numbers and lists: nothing that JSON cannot write.
    let mut text = serde_json::to_string_pretty(content).unwrap_or_default();
    text.push('\n');
    text
}
