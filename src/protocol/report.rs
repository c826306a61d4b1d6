//! The report: what stands at its head, and the fingerprint of the files it was made from.

use serde::{Deserialize, Serialize};

/// What the author writes about the report as a whole.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReportHead {
    pub title: String,
    pub author: String,
    pub summary: String,
}

/// Compute the SHA-256 of a whole file. The `File` rides beside the message.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct HashFile {
    pub name: String,
    pub size_bytes: u64,
}

/// The fingerprint of a file: the same bytes have the same one, and no others do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileHashed {
    /// 64 digits of 0–9 and a–f.
    pub sha256: String,
}
