//! Which case system a file comes from, told by the names of its columns and by its activities.

use super::columns::column_in;
use super::profile::{Profile, ProfileKind, ProfileRole};
use super::shipped_profiles;
use crate::engine::import::{ColumnNumber, folded_name};
use crate::engine::ordering::sort_by;
use serde::{Deserialize, Serialize};

/// Columns that hardly another system has, at least.
const TELLING_AT_LEAST: u32 = 2;

/// A profile that a file fits, and what it was recognised by.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProfileMatch {
    /// The profile's id.
    pub profile: String,
    /// Columns that the profile knows, in the order of the file.
    pub columns: Vec<MatchedColumn>,
    /// Columns of the file.
    pub of_columns: u32,
    /// Activities of the file that the profile knows by name; codes do not count.
    pub labels: Vec<String>,
}

/// A column that a profile knows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MatchedColumn {
    pub column: ColumnNumber,
    pub name: String,
    pub role: ProfileRole,
    pub telling: bool,
}

impl ProfileMatch {
    /// Columns that hardly another system has.
    pub fn telling(&self) -> u32 {
        self.columns.iter().filter(|column| column.telling).count() as u32
    }

    /// The share of the file's columns that the profile knows, in percent.
    pub fn share_percent(&self) -> u32 {
        self.columns.len() as u32 * 100 / self.of_columns.max(1)
    }

    /// A column of this part.
    pub fn column_of(&self, role: ProfileRole) -> Option<&MatchedColumn> {
        self.columns.iter().find(|column| column.role == role)
    }
}

/// The shipped profiles that a file fits, best first.
///
/// A profile fits when two columns are such as hardly another system has. Of several the one with most such columns
/// comes first, then with most columns, then with most activities, then as they are shipped. Names are compared
/// without regard to capitals, signs and blanks, and æ, ø, å equal ae, oe, aa. No columns fit nothing.
///
/// ```
/// use spor::engine::prepare::recognise;
/// let columns = ["number", "incident_state", "sys_updated_at", "assigned_to"].map(String::from);
/// assert_eq!(recognise(&columns, &[])[0].profile, "servicenow");
/// assert!(recognise(&["Sagsnr", "Aktivitet", "Tidspunkt"].map(String::from), &[]).is_empty());
/// ```
pub fn recognise(columns: &[String], labels: &[String]) -> Vec<ProfileMatch> {
    let mut found: Vec<ProfileMatch> = shipped_profiles()
        .iter()
        .map(|profile| match_of(profile, columns, labels))
        .filter(|found| found.telling() >= TELLING_AT_LEAST)
        .collect();
    let rank = |found: &ProfileMatch| (found.telling(), found.columns.len(), found.labels.len());
    sort_by(&mut found, |a, b| rank(b).cmp(&rank(a)));
    found
}

/// What of a file a profile knows, however little.
pub fn match_of(profile: &Profile, columns: &[String], labels: &[String]) -> ProfileMatch {
    let mut matched: Vec<MatchedColumn> = profile
        .columns
        .iter()
        .filter_map(|known| {
            let column = column_in(columns, &known.synonyms)?;
            let name = columns[column as usize].clone();
            // A user's own profile knows the very names of its list.
            let telling = known.telling || profile.kind == ProfileKind::Own;
            Some(MatchedColumn { column, name, role: known.role, telling })
        })
        .collect();
    sort_by(&mut matched, |a, b| a.column.cmp(&b.column));
    let known: Vec<String> = profile
        .activities
        .iter()
        .flat_map(|activity| activity.synonyms.iter().chain([&activity.name]))
        .map(|name| folded_name(name))
        .filter(|name| name.chars().any(char::is_alphabetic))
        .collect();
    let labels = labels.iter().filter(|label| known.contains(&folded_name(label))).cloned().collect();
    ProfileMatch { profile: profile.id.clone(), columns: matched, of_columns: columns.len() as u32, labels }
}
