//! Source profiles: what is known of the lists of case systems, and a user's own as a file.

use super::{Bytes, ImportSettings, Profile, ProfileProblem};
use serde::{Deserialize, Serialize};

/// The profiles that come with Spor.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ShowProfiles {}

/// All of them, named systems before the general one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Profiles {
    pub profiles: Vec<Profile>,
}

/// Read a file that a profile was saved in.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ReadProfile {
    pub file: Bytes,
}

/// The profile, or why the file is none.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProfileRead {
    pub read: Result<Profile, ProfileProblem>,
}

/// Make a profile of the way a file is read: see [`crate::engine::prepare::own_profile`].
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct WriteProfile {
    pub name: String,
    /// Today, `yyyy-MM-dd`.
    pub checked: String,
    pub columns: Vec<String>,
    pub file_columns: Vec<String>,
    pub settings: ImportSettings,
    pub based_on: Option<Profile>,
}

/// The profile, and its file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProfileWritten {
    pub profile: Profile,
    pub file: Bytes,
}
