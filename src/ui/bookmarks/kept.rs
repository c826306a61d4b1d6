//! What is remembered of bookmarks.

use crate::protocol::Bookmark;

/// The bookmarks in their order, and the one that was removed last, with its place.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Bookmarks {
    pub list: Vec<Bookmark>,
    pub removed: Option<(usize, Bookmark)>,
}
