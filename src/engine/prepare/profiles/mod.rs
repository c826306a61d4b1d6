//! Source profiles: what the lists of a known case system look like, and the traps in them.
//!
//! A profile is a file that people can read and change. It says by which names the columns go, which shape its lists
//! have, what is known to mislead, and which activities could be milestones; it holds no values of data.

mod columns;
mod own;
mod profile;
mod recognise;
mod suggest;

pub use columns::{column_in, roles_of, shape_of, with_columns};
pub use own::own_profile;
pub(super) use own::{columns_by_name, reading_of, shape_by_names};
pub use profile::{
    InBoth, Profile, ProfileActivity, ProfileColumn, ProfileKind, ProfileProblem, ProfileReading, ProfileRole,
    ProfileShape, Remedy, Trap,
};
pub use recognise::{MatchedColumn, ProfileMatch, match_of, recognise};
pub use suggest::{ProfileReason, mapping_of, milestones_of, profile_suggestions};

/// The files of the profiles that come with Spor, by name.
pub const SHIPPED: [(&str, &str); 7] = [
    ("momentum", include_str!("momentum.json")),
    ("fasit", include_str!("fasit.json")),
    ("dfdg", include_str!("dfdg.json")),
    ("servicenow", include_str!("servicenow.json")),
    ("topdesk", include_str!("topdesk.json")),
    ("freshservice", include_str!("freshservice.json")),
    ("service_desk", include_str!("service_desk.json")),
];

/// The profiles that come with Spor, named systems before the general one.
pub fn shipped_profiles() -> Vec<Profile> {
    // A test reads every file; one that cannot be read is not offered.
    SHIPPED.iter().filter_map(|(_, text)| Profile::from_json(text).ok()).collect()
}
