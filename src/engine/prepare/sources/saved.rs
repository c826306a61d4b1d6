//! The reading of files of one layout, as a value and in the file of a recipe.

use crate::engine::import::{
    ColumnNumber, ColumnPrivacy, FileFormat, ImportSettings, LifecycleRows, Part, folded_name,
};
use crate::engine::prepare::profiles::{columns_by_name, reading_of, shape_by_names};
use crate::engine::prepare::{Profile, ProfileColumn, ProfileReading, ProfileRole, ProfileShape};
use crate::engine::privacy::{Subjects, Treatment};
use serde::{Deserialize, Serialize};

/// How files of one layout are read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SavedSource {
    #[serde(default)]
    pub used_as: SourceUse,
    /// How text or sheet are cut, where another way was chosen than the file itself says.
    #[serde(default)]
    pub format: Option<FileFormat>,
    /// What that sheet of a workbook is called: its number counts only where no sheet is called so.
    #[serde(default)]
    pub sheet: Option<String>,
    pub columns: Vec<ProfileColumn>,
    /// The shape of the table; none where a row is an event.
    #[serde(default)]
    pub shape: Option<ProfileShape>,
    pub reading: ProfileReading,
    #[serde(default)]
    pub lifecycle_rows: LifecycleRows,
    /// What is done with columns that is more than keeping them, or less than was proposed.
    #[serde(default)]
    pub treatments: Vec<SavedTreatment>,
    /// Which times count; files of recipes from before it was kept do not say.
    #[serde(default)]
    pub period: Option<SavedPeriod>,
    /// Whom the rows are about, as declared; a profile does not say.
    #[serde(default)]
    pub subjects: Option<Subjects>,
}

/// What files are in the log.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SourceUse {
    #[default]
    Events,
    /// A table about cases, joined on the column that plays the case.
    CaseTable,
}

/// Which times count. A period ends when its file was written, so that it is another for every file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SavedPeriod {
    All,
    /// Those in the period that is plausible for the file.
    Plausible,
}

/// What is done with a column.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SavedTreatment {
    pub column: String,
    pub treatment: Treatment,
}

impl SavedSource {
    /// The reading that a user's own profile was saved with; none for one that comes with Spor.
    pub fn of_profile(profile: &Profile) -> Option<SavedSource> {
        Some(SavedSource {
            used_as: SourceUse::Events,
            format: None,
            sheet: None,
            columns: profile.columns.clone(),
            shape: profile.shapes.first().cloned(),
            reading: profile.reading.clone()?,
            lifecycle_rows: LifecycleRows::default(),
            treatments: Vec::new(),
            period: None,
            subjects: None,
        })
    }

    /// The column that goes by this name, whatever its capitals and signs.
    pub(super) fn column_called(&self, name: &str) -> Option<&ProfileColumn> {
        let wanted = folded_name(name);
        self.columns.iter().find(|known| known.synonyms.iter().any(|synonym| folded_name(synonym) == wanted))
    }

    /// Names of columns that the shape is made of.
    pub(super) fn shape_columns(&self) -> Vec<&String> {
        match &self.shape {
            None => Vec::new(),
            Some(ProfileShape::StatusLog { old, new }) => old.iter().chain(new).collect(),
            Some(ProfileShape::Wide { steps }) => steps.iter().collect(),
            Some(ProfileShape::Periods { activity, start, end }) => activity.iter().chain(start).chain(end).collect(),
            Some(ProfileShape::Snapshots { case, date, watched, .. }) => {
                case.iter().chain(date).chain(watched).collect()
            }
        }
    }

    /// The first name of every column of this part.
    pub fn named(&self, role: ProfileRole) -> impl Iterator<Item = &String> {
        self.columns.iter().filter(move |known| known.role == role).filter_map(|known| known.synonyms.first())
    }
}

/// How a file is read with `settings`: `columns` are those of the table as it is read, `file_columns` those of the file
/// where a shape makes others of them (else empty), `privacy` what was proposed for them. `format_chosen`: the user cuts
/// text or sheet in another way than the file says; `sheet` is what the sheet is called. Names of columns and of that
/// sheet get in, and nothing else of the file.
pub fn source_of(
    columns: &[String],
    file_columns: &[String],
    settings: &ImportSettings,
    privacy: &[ColumnPrivacy],
    format_chosen: bool,
    sheet: Option<&str>,
) -> SavedSource {
    let known = columns_by_name(columns, file_columns, settings, None);
    let proposed = |column: ColumnNumber| {
        let told = privacy.iter().find(|told| told.column == column);
        told.map_or(Treatment::Keep, |told| told.proposal.treatment)
    };
    let treatments = known.iter().filter(|known| known.role != ProfileRole::LeftOut).filter_map(|known| {
        let name = known.synonyms.first()?;
        let column = columns.iter().position(|held| held == name)? as ColumnNumber;
        let treatment = settings.treatment_of(column);
        // That a column is kept says something only where another treatment was proposed.
        let says_something = treatment != Treatment::Keep || proposed(column) != Treatment::Keep;
        says_something.then(|| SavedTreatment { column: name.clone(), treatment })
    });
    SavedSource {
        used_as: match settings.part {
            Part::Events => SourceUse::Events,
            Part::CaseTable { .. } => SourceUse::CaseTable,
        },
        format: format_chosen.then(|| settings.format.clone()),
        sheet: sheet.filter(|_| format_chosen).map(str::to_owned),
        period: Some(if settings.period.is_some() { SavedPeriod::Plausible } else { SavedPeriod::All }),
        treatments: treatments.collect(),
        shape: shape_by_names(columns, file_columns, settings),
        reading: reading_of(settings),
        lifecycle_rows: settings.lifecycle_rows,
        subjects: Some(settings.subjects),
        columns: known,
    }
}
