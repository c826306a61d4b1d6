//! A source profile as a value, and as a file.

use crate::engine::import::{Repairs, Zone, folded_name};
use crate::engine::prepare::Step;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// The version of the format that this program writes.
const VERSION: u32 = 1;

/// What is known of the lists of one case system.
///
/// ```
/// use spor::engine::prepare::{Profile, ProfileProblem};
/// let text = r#"{ "id": "mine", "name": "Vores liste", "kind": "own", "checked": "2026-11-25",
///   "rests_on": { "da": "Juni", "en": "June" },
///   "columns": [{ "role": "case", "synonyms": ["Sag"] }, { "role": "left_out", "synonyms": ["Note"] }] }"#;
/// let profile = Profile::from_json(text).unwrap();
/// assert_eq!(Profile::from_json(&profile.to_json()).unwrap(), profile);
/// let problem = Profile::from_json(&text.replace("Note", "SAG")).unwrap_err();
/// assert_eq!(problem, ProfileProblem::NameTwice { name: "SAG".into() });
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Profile {
    #[serde(default = "first_version")]
    pub version: u32,
    pub id: String,
    pub name: String,
    pub kind: ProfileKind,
    /// The day on which it was looked over, `yyyy-MM-dd`.
    pub checked: String,
    /// What it rests on, beliefs said to be such.
    pub rests_on: InBoth,
    /// Whether the layout differs from municipality to municipality.
    #[serde(default)]
    pub differs: bool,
    pub columns: Vec<ProfileColumn>,
    #[serde(default)]
    pub shapes: Vec<ProfileShape>,
    #[serde(default)]
    pub traps: Vec<Trap>,
    #[serde(default)]
    pub activities: Vec<ProfileActivity>,
    /// Words that mean that nothing is known.
    #[serde(default)]
    pub missing: Vec<String>,
    /// How the file was read that a user's own profile was made from.
    #[serde(default)]
    pub reading: Option<ProfileReading>,
}

/// What sort of source it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ProfileKind {
    CaseSystem,
    /// What systems report to an authority.
    Reporting,
    ServiceDesk,
    /// Made by a user.
    Own,
}

/// A sentence in the two languages of the page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct InBoth {
    pub da: String,
    pub en: String,
}

/// A column, by the names it goes by; the first name that a file has counts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProfileColumn {
    pub role: ProfileRole,
    pub synonyms: Vec<String>,
    /// Hardly another system has a column of these names.
    #[serde(default)]
    pub telling: bool,
}

/// The part of a column. Several columns of the part case, activity, time or start are joined.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ProfileRole {
    Case,
    Activity,
    /// When it happened.
    Time,
    Start,
    /// When it was entered: an attribute of the event.
    Registered,
    Lifecycle,
    Resource,
    /// Team or authority: an attribute of the event.
    Team,
    /// An attribute of the event.
    Attribute,
    CaseAttribute,
    /// Free text and persons: not needed for a map.
    LeftOut,
}

/// A shape that the lists come in, columns by the names they go by. In JSON: `{ "wide": { "steps": ["Oprettet"] } }`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum ProfileShape {
    StatusLog {
        old: Vec<String>,
        new: Vec<String>,
    },
    /// All columns of these names are steps.
    Wide {
        steps: Vec<String>,
    },
    Periods {
        activity: Vec<String>,
        start: Vec<String>,
        end: Vec<String>,
    },
    Snapshots {
        case: Vec<String>,
        date: Vec<String>,
        pattern: String,
        watched: Vec<String>,
    },
}

/// Something known to mislead.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Trap {
    pub id: String,
    pub da: String,
    pub en: String,
    #[serde(default)]
    pub remedy: Option<Remedy>,
}

/// What helps against a trap.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Remedy {
    /// A step of the recipe. An attribute it names stands for the column of the profile that goes by that name.
    Step(Step),
    /// The columns of these names get this part: all of them where they are left out, else the first.
    Columns { role: ProfileRole, names: Vec<String> },
}

/// An activity, and how else it is written: as a code, or in other words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProfileActivity {
    pub name: String,
    #[serde(default)]
    pub synonyms: Vec<String>,
    #[serde(default)]
    pub milestone: bool,
}

/// How a file was read, as far as the next one of its kind is read the same way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProfileReading {
    pub time_pattern: String,
    #[serde(default)]
    pub start_pattern: String,
    pub zone: Zone,
    pub repairs: Repairs,
}

/// Why a text is no profile.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
pub enum ProfileProblem {
    /// Not JSON, or not the JSON of a profile; `line` and `column` count from 1.
    #[error("line {line}, column {column}: {message}")]
    NotAProfile { line: u64, column: u64, message: String },
    /// A name stands in two columns: it could mean either.
    #[error("the name {name} stands twice")]
    NameTwice { name: String },
    /// Written by a program that knows more.
    #[error("version {version} is newer than {VERSION}")]
    Newer { version: u64 },
}

impl Profile {
    /// Reads a profile. Fields that are not known are problems, since leaving them out would read a file in another way.
    pub fn from_json(text: &str) -> Result<Profile, ProfileProblem> {
        let not_a_profile = |error: serde_json::Error| ProfileProblem::NotAProfile {
            line: error.line() as u64,
            column: error.column() as u64,
            message: error.to_string(),
        };
        let text = text.trim_start_matches('\u{feff}');
        // A newer profile may have anything in it: its version is looked at before the rest.
        let value: serde_json::Value = serde_json::from_str(text).map_err(not_a_profile)?;
        if let Some(version) = value["version"].as_u64().filter(|&version| version > u64::from(VERSION)) {
            return Err(ProfileProblem::Newer { version });
        }
        let profile: Profile = serde_json::from_str(text).map_err(not_a_profile)?;
        let mut seen = BTreeSet::new();
        let twice =
            profile.columns.iter().flat_map(|column| &column.synonyms).find(|name| !seen.insert(folded_name(name)));
        match twice {
            Some(name) => Err(ProfileProblem::NameTwice { name: name.clone() }),
            None => Ok(profile),
        }
    }

    /// The profile as JSON with two blanks of indentation and a line break at the end; the same for the same profile.
    pub fn to_json(&self) -> String {
        // A profile is texts, switches and lists: nothing that JSON cannot write.
        let mut text = serde_json::to_string_pretty(self).unwrap_or_default();
        text.push('\n');
        text
    }
}

fn first_version() -> u32 {
    VERSION
}
