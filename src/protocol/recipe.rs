//! A recipe as a file. Files of JSON are read and written by the worker, so that the page need not know how.

use super::{Bytes, Recipe, RecipeProblem};
use serde::{Deserialize, Serialize};

/// Read a file that a recipe was saved in.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ReadRecipe {
    pub file: Bytes,
}

/// The recipe, or why the file is none.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RecipeRead {
    pub read: Result<Recipe, RecipeProblem>,
}

/// Write a recipe.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct WriteRecipe {
    pub recipe: Recipe,
}

/// The file of a recipe.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RecipeWritten {
    pub file: Bytes,
}
