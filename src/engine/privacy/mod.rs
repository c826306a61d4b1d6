//! Small numbers kept from readers: what may leave the engine, and in what form.

use serde::{Deserialize, Serialize};

/// A count on its way to a reader: a number, or hidden because it is too small to show.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Shown<T> {
    Number(T),
    Hidden,
}

impl<T: Copy> Shown<T> {
    /// The number, unless it is hidden.
    pub fn number(self) -> Option<T> {
        match self {
            Shown::Number(number) => Some(number),
            Shown::Hidden => None,
        }
    }
}
