//! Bookmarks: keep the view on the screen, come back to one, change and remove them.

use super::{choose, go};
use crate::protocol::{Bookmark, Choices};
use crate::ui::workspace::Workspace;
use leptos::prelude::*;

/// The view on the screen, called by its title.
pub fn bookmark_here(workspace: Workspace) -> Bookmark {
    let screen = workspace.screen.get_untracked();
    Bookmark {
        title: workspace.speech().words_now().text(screen.title()),
        note: String::new(),
        question: String::new(),
        screen,
        choices: workspace.choices.get_untracked(),
        kind: None,
        in_report: screen.can_be_reported(),
    }
}

pub fn add_bookmark(workspace: Workspace, bookmark: Bookmark) {
    workspace.bookmarks.update(|bookmarks| {
        bookmarks.list.push(bookmark);
        bookmarks.removed = None;
    });
    workspace.announce(workspace.speech().words_now().text("bookmark-added"));
}

pub fn change_bookmark(workspace: Workspace, place: usize, bookmark: Bookmark) {
    workspace.bookmarks.update(|bookmarks| {
        if let Some(old) = bookmarks.list.get_mut(place) {
            *old = bookmark;
        }
    });
}

/// Takes a bookmark away, and keeps it at hand until another one is added or removed.
pub fn remove_bookmark(workspace: Workspace, place: usize) {
    workspace.bookmarks.update(|bookmarks| {
        if place < bookmarks.list.len() {
            bookmarks.removed = Some((place, bookmarks.list.remove(place)));
        }
    });
}

pub fn restore_bookmark(workspace: Workspace) {
    workspace.bookmarks.update(|bookmarks| {
        if let Some((place, bookmark)) = bookmarks.removed.take() {
            bookmarks.list.insert(place.min(bookmarks.list.len()), bookmark);
        }
    });
}

/// Puts a bookmark at another place; the others stay in their order.
pub fn move_bookmark(workspace: Workspace, place: usize, to: usize) {
    workspace.bookmarks.update(|bookmarks| {
        if place < bookmarks.list.len() && to < bookmarks.list.len() {
            let moved = bookmarks.list.remove(place);
            bookmarks.list.insert(to, moved);
        }
    });
}

/// Shows what a bookmark shows; undo leads back to the choices before. What is expected of the analysis belongs to no view.
pub fn go_to_bookmark(workspace: Workspace, place: usize) {
    let Some(bookmark) = workspace.bookmarks.with_untracked(|bookmarks| bookmarks.list.get(place).cloned()) else {
        return;
    };
    choose(workspace, |choices| *choices = Choices { premises: choices.premises, ..bookmark.choices });
    go(workspace, bookmark.screen);
}
