//! Recipes and profiles as files: JSON is read and written here, and nowhere in the page.

use crate::engine::prepare::{Profile, Recipe, own_profile};
use crate::protocol::{
    Bytes, ProfileRead, ProfileWritten, ReadProfile, ReadRecipe, RecipeRead, RecipeWritten, WriteProfile, WriteRecipe,
};

/// The profile in a file. Bytes that are no UTF-8 are no JSON either, and are told as such.
pub fn read_profile(ask: &ReadProfile) -> ProfileRead {
    ProfileRead { read: Profile::from_json(&String::from_utf8_lossy(&ask.file.0)) }
}

/// The profile of the way a file is read.
pub fn write_profile(ask: &WriteProfile) -> ProfileWritten {
    let WriteProfile { name, checked, columns, file_columns, settings, based_on } = ask;
    let profile = own_profile(name, checked, columns, file_columns, settings, based_on.as_ref());
    let file = Bytes(profile.to_json().into_bytes());
    ProfileWritten { profile, file }
}

/// The recipe in a file.
pub fn read_recipe(ask: &ReadRecipe) -> RecipeRead {
    RecipeRead { read: Recipe::from_json(&String::from_utf8_lossy(&ask.file.0)) }
}

/// The recipe as a file.
pub fn write_recipe(ask: &WriteRecipe) -> RecipeWritten {
    RecipeWritten { file: Bytes(ask.recipe.to_json().into_bytes()) }
}
