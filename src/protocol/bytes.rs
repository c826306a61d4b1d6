//! What travels as bytes, in one piece instead of field by field.

use serde::de::{DeserializeOwned, Error, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::marker::PhantomData;

/// The name of this build. Page and worker compare theirs, so that a stale file in a cache is noticed.
pub const BUILD: &str = env!("SPOR_BUILD");

/// A value on its way, as bytes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Packed<T> {
    bytes: Bytes,
    #[serde(skip)]
    of: PhantomData<T>,
}

impl<T: Serialize + DeserializeOwned> Packed<T> {
    /// The value as bytes; a value that cannot be written is nothing when it is opened.
    pub fn new(value: &T) -> Packed<T> {
        Packed { bytes: Bytes(postcard::to_stdvec(value).unwrap_or_default()), of: PhantomData }
    }

    /// The value, if these bytes are one.
    pub fn open(&self) -> Option<T> {
        postcard::from_bytes(&self.bytes.0).ok()
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
