//! How messages cross: small ones as objects, large answers as one buffer of bytes that is handed over whole.

use super::{Answer, Message};

/// The name of this build. Page and worker compare theirs, so that a stale file in a cache is noticed.
pub const BUILD: &str = env!("SPOR_BUILD");

impl Message {
    /// The message as bytes, where it is one of those that are large; small ones travel as objects.
    pub fn to_bytes(&self) -> Option<Vec<u8>> {
        match self {
            Message::Done {
                outcome:
                    Ok(
                        Answer::Map(_)
                        | Answer::Layout(_)
                        | Answer::RejectedList(_)
                        | Answer::Prepared(_)
                        | Answer::Labels(_)
                        | Answer::RulesChecked(_),
                    ),
                ..
            } => postcard::to_stdvec(self).ok(),
            _ => None,
        }
    }

    /// The message that [`to_bytes`](Self::to_bytes) wrote, if these bytes are one.
    pub fn from_bytes(bytes: &[u8]) -> Option<Message> {
        postcard::from_bytes(bytes).ok()
    }
}
