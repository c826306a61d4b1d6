//! What is remembered of bookmarks and of the workshop.

use crate::ui::screen::Screen;
use crate::ui::workspace::Choices;

/// A view worth coming back to, and what is to be said of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Bookmark {
    pub title: String,
    /// What is seen there.
    pub note: String,
    /// What those who see it are asked.
    pub question: String,
    pub screen: Screen,
    pub choices: Choices,
}

/// The bookmarks in their order, and the one that was removed last, with its place.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Bookmarks {
    pub list: Vec<Bookmark>,
    pub removed: Option<(usize, Bookmark)>,
}

/// The view on a projector.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Workshop {
    /// The place of the bookmark that is shown; none while the view is one's own.
    pub at: Option<usize>,
    pub dark: bool,
}
