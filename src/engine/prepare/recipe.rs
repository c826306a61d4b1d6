//! A recipe: how files are read and the steps of a preparation, with a name, as a file that people can read and that
//! holds no data.

use super::sources::SavedSource;
use super::step::RecipeStep;
use serde::{Deserialize, Serialize};

/// The version of the format that this program writes.
pub const RECIPE_VERSION: u32 = 1;

/// What was done to a log, to be done again to the next one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Recipe {
    pub version: u32,
    #[serde(default)]
    pub name: String,
    /// The program and build that wrote the recipe.
    #[serde(default)]
    pub made_with: String,
    /// How the files are read, one for each layout; none where the log came from no file.
    #[serde(default)]
    pub sources: Vec<SavedSource>,
    #[serde(default)]
    pub steps: Vec<RecipeStep>,
}

/// Why a text is no recipe.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
pub enum RecipeProblem {
    /// Not JSON, or not the JSON of a recipe; `line` and `column` count from 1.
    #[error("line {line}, column {column}: {message}")]
    NotARecipe { line: u64, column: u64, message: String },
    /// Step `step` (from 1) is none that this program knows, or has a field that it does not know.
    #[error("step {step}: {message}")]
    NotAStep { step: u64, message: String },
    /// Written by a program that knows more.
    #[error("version {version} is newer than {RECIPE_VERSION}")]
    Newer { version: u64 },
}

impl Recipe {
    /// A recipe of this version without sources and steps.
    pub fn new(name: &str, made_with: &str) -> Recipe {
        Recipe {
            version: RECIPE_VERSION,
            name: name.into(),
            made_with: made_with.into(),
            sources: Vec::new(),
            steps: Vec::new(),
        }
    }

    /// The recipe as JSON with two blanks of indentation and a line break at the end; the same for the same recipe.
    pub fn to_json(&self) -> String {
        // A recipe is texts, numbers and lists: nothing that JSON cannot write.
        let mut text = serde_json::to_string_pretty(self).unwrap_or_default();
        text.push('\n');
        text
    }

    /// Reads a recipe. Fields and steps that are not known are problems, since leaving them out would do something else.
    ///
    /// ```
    /// use spor::engine::prepare::{Recipe, RecipeProblem};
    /// let text = r#"{ "version": 1, "name": "Juni", "steps": [
    ///   { "step": { "drop_duplicates": {} } },
    ///   { "step": { "merge_close": { "within_minutes": 1, "activities": ["Fælles jobsamtale"] } } },
    ///   { "step": { "milestones": { "milestones": [{ "name": "Ansøgning" }, { "name": "Plan", "of": ["Min Plan"] }] } } }
    /// ] }"#;
    /// let recipe = Recipe::from_json(text).unwrap();
    /// assert_eq!(Recipe::from_json(&recipe.to_json()).unwrap(), recipe);
    /// let problem = Recipe::from_json(&text.replace("within_minutes", "minutes")).unwrap_err();
    /// assert!(matches!(problem, RecipeProblem::NotAStep { step: 2, .. }));
    /// ```
    pub fn from_json(text: &str) -> Result<Recipe, RecipeProblem> {
        let not_a_recipe = |error: serde_json::Error| RecipeProblem::NotARecipe {
            line: error.line() as u64,
            column: error.column() as u64,
            message: error.to_string(),
        };
        let text = text.trim_start_matches('\u{feff}');
        let value: serde_json::Value = serde_json::from_str(text).map_err(not_a_recipe)?;
        // A newer recipe may have anything in it: its version is looked at before the rest.
        if let Some(version) = value["version"].as_u64().filter(|&version| version > u64::from(RECIPE_VERSION)) {
            return Err(RecipeProblem::Newer { version });
        }
        // A step is read by itself first, so that a problem in it can say which one it is in.
        for (place, step) in value["steps"].as_array().into_iter().flatten().enumerate() {
            if let Err(error) = RecipeStep::deserialize(step) {
                return Err(RecipeProblem::NotAStep { step: place as u64 + 1, message: error.to_string() });
            }
        }
        serde_json::from_str(text).map_err(not_a_recipe)
    }
}
