//! A recipe as a file, and its reading on a new extract. Files of JSON are read and written by the worker, so that the
//! page need not know how.

use super::{
    Bytes, ColumnPrivacy, ImportSettings, Preview, Recipe, RecipeStep, SavedListProblem, SavedSource, ShapeWords,
    SourceMisfit,
};
use serde::{Deserialize, Serialize};

/// Read a file that a recipe was saved in.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ReadRecipe {
    pub file: Bytes,
}

/// The recipe, or why the file is none.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RecipeRead {
    pub read: Result<Recipe, SavedListProblem>,
}

/// Make a recipe of how the files were read and what was done to the log, and write it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct WriteRecipe {
    pub name: String,
    pub made_with: String,
    /// One for each layout of files.
    pub sources: Vec<SourceAsRead>,
    pub steps: Vec<RecipeStep>,
}

/// How files of one layout were read: see [`crate::engine::prepare::source_of`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SourceAsRead {
    pub columns: Vec<String>,
    pub file_columns: Vec<String>,
    pub settings: ImportSettings,
    pub privacy: Vec<ColumnPrivacy>,
    pub format_chosen: bool,
    /// What the sheet is called, of a workbook.
    pub sheet: Option<String>,
}

/// The recipe and its file. What looks like personal data in its name is masked, and a column is left out whose name does.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RecipeWritten {
    pub recipe: Recipe,
    pub file: Bytes,
}

/// Read the beginning in hand as one of these sources was read: see [`crate::engine::prepare::fit`].
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct FitSource {
    /// How the file itself seems to be cut, and the period to keep.
    pub settings: ImportSettings,
    pub sources: Vec<SavedSource>,
    pub words: ShapeWords,
}

/// The file read so, and what does not fit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SourceFitted {
    /// Which of the sources knows the file, from 0.
    pub source: Option<u32>,
    pub preview: Preview,
    pub misfits: Vec<SourceMisfit>,
}
