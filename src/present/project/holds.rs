//! What a project holds, one line for each part, and why a file holds none.

use crate::present::{Words, dates, numbers};
use crate::protocol::{Bookmark, Choices, ProcessPart, Project, ProjectFigures, SavedListProblem, WorkCalendar};

/// The parts of a project, of one that was opened or of what is in hand.
pub struct Holds<'a> {
    /// Layouts of files whose reading is kept.
    pub sources: usize,
    /// Steps of the preparation.
    pub steps: usize,
    pub choices: &'a Choices,
    pub bookmarks: &'a [Bookmark],
    pub has_note: bool,
    /// Amber functions that were answered for.
    pub amber: usize,
    /// None until they are counted.
    pub figures: Option<&'a ProjectFigures>,
}

impl<'a> Holds<'a> {
    /// Those of a project that was opened.
    pub fn of(project: &'a Project) -> Holds<'a> {
        Holds {
            sources: project.recipe.sources.len(),
            steps: project.recipe.steps.len(),
            choices: &project.choices,
            bookmarks: &project.bookmarks,
            has_note: !project.note.trim().is_empty(),
            amber: project.amber.len(),
            figures: Some(&project.figures),
        }
    }
}

/// Each part by name, and what there is of it.
pub fn holds(of: &Holds, words: &Words) -> Vec<(String, String)> {
    let count = |key: &str, n: usize| words.with(key, &[("n", n.into())]);
    let choices = of.choices;
    let own_calendar = choices.calendar != WorkCalendar::municipal_office();
    let mut lines = vec![
        ("project-holds-reading", count("project-holds-sources", of.sources)),
        ("project-holds-preparation", count("project-holds-steps", of.steps)),
        ("project-holds-filters", count("project-holds-filter-count", choices.filters.filters.len())),
        ("project-holds-calendar", words.text(if own_calendar { "project-calendar-own" } else { "project-calendar" })),
        (
            "project-holds-closing",
            count("project-holds-closing-count", choices.closing.as_ref().map_or(0, |closing| closing.steps.len())),
        ),
        ("project-holds-bookmarks", count("project-holds-bookmark-count", of.bookmarks.len())),
        ("project-holds-note", words.text(if of.has_note { "project-note-there" } else { "project-note-none" })),
        ("project-holds-amber", count("project-holds-amber-count", of.amber)),
    ];
    if let Some(figures) = of.figures {
        lines.push(("project-holds-figures", figures_said(figures, words)));
    }
    lines.into_iter().map(|(key, said)| (words.text(key), said)).collect()
}

fn figures_said(figures: &ProjectFigures, words: &Words) -> String {
    let steps = figures.parts.iter().filter(|of| matches!(of.part, ProcessPart::Step(_))).count();
    let facts = [
        ("cases", numbers::shown(figures.cases, words).into()),
        ("steps", steps.into()),
        ("transitions", (figures.parts.len() - steps).into()),
    ];
    words.with("project-holds-figure-count", &facts)
}

/// «Projektet «Sager» er gemt 26. nov. 2026 med Spor …».
pub fn saved(project: &Project, words: &Words) -> String {
    let facts = [
        ("name", project.name.as_str().into()),
        ("day", dates::day(dates::of_day(project.saved), words).into()),
        ("program", project.made_with.as_str().into()),
    ];
    words.with(if project.name.is_empty() { "project-saved-nameless" } else { "project-saved-at" }, &facts)
}

/// What is wrong with a file that was meant to be a project, and what to do.
pub fn problem(problem: &SavedListProblem, words: &Words) -> String {
    match problem {
        SavedListProblem::NotSuchAFile { line, column, message } => words.with(
            "project-file-broken",
            &[("line", (*line).into()), ("column", (*column).into()), ("message", message.as_str().into())],
        ),
        SavedListProblem::NotAnEntry { entry, message } => {
            words.with("project-file-entry", &[("n", (*entry).into()), ("message", message.as_str().into())])
        }
        SavedListProblem::Newer { version } => words.with("project-file-newer", &[("version", (*version).into())]),
    }
}
