//! Recipes, profiles, sets of filters and tables as files: JSON and workbooks are written here, and nowhere in the page.

use crate::engine::export::table_workbook;
use crate::engine::filter::FilterSet;
use crate::engine::prepare::{Profile, Recipe, SavedSource, own_profile, source_of};
use crate::engine::privacy::masked_personal;
use crate::protocol::{
    Bytes, FilterSetRead, FilterSetWritten, Problem, ProfileRead, ProfileWritten, ReadFilterSet, ReadProfile,
    ReadRecipe, RecipeRead, RecipeWritten, SourceAsRead, WorkbookWritten, WriteFilterSet, WriteProfile, WriteRecipe,
    WriteWorkbook,
};

/// A table as a workbook.
pub fn write_workbook(ask: &WriteWorkbook) -> Result<WorkbookWritten, Problem> {
    let written = table_workbook(&ask.table, &ask.settings).map_err(|_| Problem::WorkbookNotWritten)?;
    Ok(WorkbookWritten { bytes: Bytes(written) })
}

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

/// The recipe of how files were read and of these steps, and its file.
///
/// A file's name can be a person's, and names of columns are data where the row of names was misread: what looks personal
/// stays out.
pub fn write_recipe(ask: &WriteRecipe) -> RecipeWritten {
    let recipe = Recipe {
        sources: ask.sources.iter().map(source_without_persons).collect(),
        steps: ask.steps.clone(),
        ..Recipe::new(&masked_personal(&ask.name), &ask.made_with)
    };
    let file = Bytes(recipe.to_json().into_bytes());
    RecipeWritten { recipe, file }
}

/// The filters in a file.
pub fn read_filter_set(ask: &ReadFilterSet) -> FilterSetRead {
    FilterSetRead { read: FilterSet::from_json(&String::from_utf8_lossy(&ask.file.0)).map(FilterSet::into_stack) }
}

/// These filters as a file: see [`FilterSet::of`]. A file's name can be a person's, as that of a recipe.
pub fn write_filter_set(ask: &WriteFilterSet) -> FilterSetWritten {
    let (set, left_out) = FilterSet::of(&masked_personal(&ask.name), &ask.made_with, &ask.stack);
    let file = Bytes(set.to_json().into_bytes());
    FilterSetWritten { name: set.name, file, left_out: left_out as u32 }
}

pub(super) fn source_without_persons(read: &SourceAsRead) -> SavedSource {
    let is_impersonal = |name: &String| masked_personal(name) == *name;
    let SourceAsRead { columns, file_columns, settings, privacy, format_chosen, sheet } = read;
    let mut source = source_of(columns, file_columns, settings, privacy, *format_chosen, sheet.as_deref());
    source.columns.retain(|known| known.synonyms.iter().all(is_impersonal));
    source.sheet = source.sheet.filter(is_impersonal);
    source.treatments.retain(|treated| is_impersonal(&treated.column));
    source
}
