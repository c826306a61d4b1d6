//! How a report was made: the files with their fingerprints, the recipe, the calendar, what closes a case, and Spor's version.

use super::Told;
use crate::present::time::{calendar_closed, calendar_name};
use crate::present::{Words, dates, numbers, prepare};
use crate::protocol::{Closing, RecipeStep, Step, WallTime, WorkCalendar};

/// What a report was made from and by.
#[derive(Clone, Debug, PartialEq)]
pub struct Made {
    /// None for a sample that Spor made itself.
    pub files: Vec<FileMade>,
    pub recipe: Vec<RecipeStep>,
    /// The calendars and closing rules of the sections, each once, in their order.
    pub calendars: Vec<WorkCalendar>,
    pub closings: Vec<Option<Closing>>,
    pub version: String,
    pub day: WallTime,
}

/// A file that the log was read from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileMade {
    /// None where the log is about persons: files are called by people's names and numbers too easily.
    pub name: Option<String>,
    pub size_bytes: u64,
    /// Its SHA-256; none where the file is gone or no longer the one that was read.
    pub sha256: Option<String>,
}

/// All of it in words.
pub fn made(made: &Made, words: &Words) -> Vec<Told> {
    let recipe = recipe_lines(&made.recipe, |step| format!("{}.", prepare::sentence(step, words)), words);
    let calendars = made.calendars.iter().map(|calendar| {
        [Some(calendar_name(calendar, words)), calendar_closed(calendar, words)]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(". ")
    });
    let closings = made.closings.iter().map(|closing| match closing {
        Some(closing) => words.with("report-closing-steps", &[("steps", closing.steps.join(", ").into())]),
        None => words.text("report-closing-none"),
    });
    vec![
        files_told(&made.files, words),
        Told { name: words.text("report-recipe"), lines: recipe },
        Told { name: words.text("report-calendar"), lines: calendars.collect() },
        Told { name: words.text("report-closing"), lines: closings.collect() },
        Told::one(words.text("report-version"), made.version.clone()),
        Told::one(words.text("report-day"), dates::day_in_full(made.day, words)),
    ]
}

/// Every step that is on, as `said` says it.
pub fn recipe_lines(recipe: &[RecipeStep], said: impl Fn(&Step) -> String, words: &Words) -> Vec<String> {
    let lines: Vec<String> = recipe.iter().filter(|step| step.on).map(|step| said(&step.step)).collect();
    if lines.is_empty() { vec![words.text("report-recipe-none")] } else { lines }
}

/// Each file with its fingerprint; a sample has none.
pub fn files_told(files: &[FileMade], words: &Words) -> Told {
    let lines: Vec<String> = files.iter().enumerate().map(|(place, file)| file_line(file, place + 1, words)).collect();
    let lines = if lines.is_empty() { vec![words.text("report-files-sample")] } else { lines };
    Told { name: words.text("report-files"), lines }
}

fn file_line(file: &FileMade, number: usize, words: &Words) -> String {
    let name = file.name.clone().unwrap_or_else(|| words.with("report-file-unnamed", &[("n", number.into())]));
    let facts = [
        ("name", name.into()),
        ("size", numbers::bytes(file.size_bytes, words.language()).into()),
        ("hash", file.sha256.clone().unwrap_or_default().into()),
    ];
    words.with(if file.sha256.is_some() { "report-file" } else { "report-file-gone" }, &facts)
}
