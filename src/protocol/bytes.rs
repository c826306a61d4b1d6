//! How messages cross: small ones as objects, large answers as one buffer of bytes that is handed over whole.

use super::{Answer, Message};
use serde::de::{Error, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

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
                        | Answer::SampleFiles(_)
                        | Answer::SavedPiece(_)
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

/// The content of a file, which travels in one piece instead of byte by byte.
#[derive(Clone, PartialEq, Eq)]
pub struct Bytes(pub Vec<u8>);

/// A file may hold personal data: only its size is printed.
impl std::fmt::Debug for Bytes {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Bytes({})", self.0.len())
    }
}

impl Serialize for Bytes {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bytes(&self.0)
    }
}

impl<'de> Deserialize<'de> for Bytes {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_byte_buf(BytesVisitor)
    }
}

struct BytesVisitor;

impl<'de> Visitor<'de> for BytesVisitor {
    type Value = Bytes;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("the bytes of a file")
    }

    fn visit_bytes<E: Error>(self, bytes: &[u8]) -> Result<Bytes, E> {
        Ok(Bytes(bytes.to_vec()))
    }

    fn visit_byte_buf<E: Error>(self, bytes: Vec<u8>) -> Result<Bytes, E> {
        Ok(Bytes(bytes))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut bytes: A) -> Result<Bytes, A::Error> {
        let mut taken = Vec::new();
        while let Some(byte) = bytes.next_element()? {
            taken.push(byte);
        }
        Ok(Bytes(taken))
    }
}
