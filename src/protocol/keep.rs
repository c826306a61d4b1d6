//! Saving: lists that leave the page as a file on the user's own machine.

use super::{LogId, RejectReason};
use serde::{Deserialize, Serialize};

/// The rows that did not become events, values masked.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ListRejected {
    pub log: LogId,
}

/// Line, reason and masked value of every rejected row, in file order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RejectedList {
    pub rows: Vec<(u64, RejectReason, String)>,
    /// Rejected rows beyond those listed: counted, too many to list.
    pub not_listed: u64,
}
