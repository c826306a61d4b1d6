//! A column that several logs share until one of them changes it.

use std::ops::{Deref, DerefMut};
use std::sync::Arc;

/// A value that copies of a log have in common; changing it through one of them makes it that one's own first.
///
/// Recipes and event filters make logs that differ in their events only: what the source says of rows is kept once.
#[derive(Default)]
pub struct Shared<T>(Arc<T>);

impl<T> Shared<T> {
    /// A second hold on the same value.
    pub(crate) fn share(&self) -> Shared<T> {
        Shared(Arc::clone(&self.0))
    }
}

impl<T> From<T> for Shared<T> {
    fn from(value: T) -> Shared<T> {
        Shared(Arc::new(value))
    }
}

impl<T> Deref for Shared<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T: Clone> DerefMut for Shared<T> {
    fn deref_mut(&mut self) -> &mut T {
        Arc::make_mut(&mut self.0)
    }
}

impl<T, C: FromIterator<T>> FromIterator<T> for Shared<C> {
    fn from_iter<I: IntoIterator<Item = T>>(values: I) -> Shared<C> {
        C::from_iter(values).into()
    }
}
