//! Source profiles: what is known of the lists of case systems, for the page to show.

use crate::engine::prepare::{Profile, as_json};
use serde::{Deserialize, Serialize};

/// The profiles that come with Spor.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ShowProfiles {}

/// All of them, named systems before the general one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Profiles {
    #[serde(with = "as_json")]
    pub profiles: Vec<Profile>,
}
