//! Preparation: a recipe of steps that turns a log as it was read into the log that is analysed.
//!
//! A step is a value that names activities and attributes by text, so that a recipe holds no data beyond labels and
//! fits next month's file. Applying steps is a pure function from log to log with an account of every step: what does
//! not fit is said and left alone, never a failure.

mod apply;
mod case_condition;
mod condition;
mod danish_day;
mod effect;
mod late_rows;
mod mapping_csv;
mod milestones;
mod profiles;
mod recipe;
mod rules;
mod sources;
mod step;
mod steps;
mod suggest;
mod times_of_events;

pub use apply::{Prepared, apply};
pub use case_condition::CaseCondition;
pub use condition::EventCondition;
pub use effect::{LabelCount, Misfit, NAMED_AT_MOST, NamedLabels, StepEffect};
pub use mapping_csv::{
    MappingProblem, MappingProblemKind, MappingTable, read_mapping, read_mapping_bytes, write_mapping,
};
pub use milestones::{
    FoldedVariants, Folding, Milestone, TopShare, fold_variants, propose_milestones, top_share, top_variant_share,
};
pub use profiles::{
    InBoth, MatchedColumn, Profile, ProfileActivity, ProfileColumn, ProfileKind, ProfileMatch, ProfileProblem,
    ProfileReading, ProfileReason, ProfileRole, ProfileShape, Remedy, SHIPPED, Trap, column_in, mapping_of, match_of,
    milestones_of, own_profile, profile_suggestions, recognise, roles_of, shape_of, shipped_profiles, with_columns,
};
pub use recipe::{RECIPE_VERSION, Recipe};
pub use rules::{RuleCoverage, TextMatch, TextRule, TextRules, UncoveredText, coverage, texts_of};
pub use sources::{Fitted, SavedPeriod, SavedSource, SavedTreatment, SourceMisfit, SourceUse, fit, source_of};
pub use step::{CalendarPart, Derivation, Keep, MidnightReading, Otherwise, RecipeStep, Step};
pub(in crate::engine) use steps::first_of_equals;
pub use steps::{MappingCoverage, mapping_coverage};
pub use suggest::{Evidence, Renaming, SpellingReason, SpellingVariant, Suggestion, suggestions};
pub(in crate::engine) use suggest::{is_code, plain, suggested_clock, suggested_names};
pub use times_of_events::{is_called_time_of_event, names_of_registration};
