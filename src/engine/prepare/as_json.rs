//! Steps on their way between page and worker: as a text of JSON.
//!
//! A step is written to be read in a file: its kind is a field among the others. Formats that do not describe
//! themselves (postcard), or hand maps on as something else than objects (a browser's structured clone), cannot read
//! that back. A field of a message that holds steps says `#[serde(with = "as_json")]`.

use serde::de::{DeserializeOwned, Deserializer, Error as _};
use serde::ser::{Error as _, Serializer};
use serde::{Deserialize, Serialize};

/// Writes a value as the text of its JSON.
pub fn serialize<T: Serialize, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&serde_json::to_string(value).map_err(S::Error::custom)?)
}

/// Reads what [`serialize`] wrote.
pub fn deserialize<'de, T: DeserializeOwned, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    serde_json::from_str(&String::deserialize(deserializer)?).map_err(D::Error::custom)
}
