//! Whether a file is an object log, from its beginning.

use memchr::memmem::find;
use serde::{Deserialize, Serialize};

/// Bytes of a file in which its kind shows.
const LOOKED_AT: usize = 64 << 10;

/// How an object log is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OcelKind {
    /// OCEL 1.0 (`.jsonocel`).
    Json1,
    /// OCEL 1.0 (`.xmlocel`).
    Xml1,
    /// OCEL 2.0.
    Json2,
    /// OCEL 2.0.
    Xml2,
}

/// The kind of an object log that begins so; none where it is something else, such as an XES log.
pub fn looks_like_ocel(beginning: &[u8]) -> Option<OcelKind> {
    let beginning = &beginning[..beginning.len().min(LOOKED_AT)];
    let text = beginning.strip_prefix(b"\xef\xbb\xbf").unwrap_or(beginning).trim_ascii_start();
    let has = |word: &str| find(text, word.as_bytes()).is_some();
    match text.first()? {
        b'{' if ["\"ocel:global-log\"", "\"ocel:events\"", "\"ocel:objects\"", "\"ocel:global-event\""]
            .iter()
            .any(|word| has(word)) =>
        {
            Some(OcelKind::Json1)
        }
        b'{' if has("\"objectTypes\"") || has("\"eventTypes\"") => Some(OcelKind::Json2),
        // With its types at the end, an object log shows itself by what its events belong to.
        b'{' if has("\"relationships\"") && has("\"objectId\"") => Some(OcelKind::Json2),
        b'<' if has("<object-types") || has("<event-types") => Some(OcelKind::Xml2),
        b'<' if has("scope=\"object\"") || has("key=\"omap\"") => Some(OcelKind::Xml1),
        _ => None,
    }
}
