//! A recipe: how files are read and the steps of a preparation, with a name, as a file that people can read and that
//! holds no data.

use super::sources::SavedSource;
use super::step::RecipeStep;
use crate::engine::saved_list::{self, SavedListProblem};
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
        saved_list::to_json(self)
    }

    /// Reads a recipe. Fields and steps that are not known are problems, since leaving them out would do something else.
    ///
    /// ```
    /// use spor::engine::prepare::Recipe;
    /// use spor::engine::saved_list::SavedListProblem;
    /// let text = r#"{ "version": 1, "name": "Juni", "steps": [
    ///   { "step": { "drop_duplicates": {} } },
    ///   { "step": { "merge_close": { "within_minutes": 1, "activities": ["Fælles jobsamtale"] } } },
    ///   { "step": { "milestones": { "milestones": [{ "name": "Ansøgning" }, { "name": "Plan", "of": ["Min Plan"] }] } } }
    /// ] }"#;
    /// let recipe = Recipe::from_json(text).unwrap();
    /// assert_eq!(Recipe::from_json(&recipe.to_json()).unwrap(), recipe);
    /// let problem = Recipe::from_json(&text.replace("within_minutes", "minutes")).unwrap_err();
    /// assert!(matches!(problem, SavedListProblem::NotAnEntry { entry: 2, .. }));
    /// ```
    pub fn from_json(text: &str) -> Result<Recipe, SavedListProblem> {
        saved_list::from_json::<Recipe, RecipeStep>(text, "steps", RECIPE_VERSION)
    }
}
