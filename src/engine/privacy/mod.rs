//! The privacy of those whose cases these are: finding personal data, treating it, and hiding small numbers.

mod coarsen;
pub mod detect;
mod key_file;
mod leaving;
mod name_hints;
mod names_among_codes;
mod pseudonym;
mod rare;
mod small_cells;
mod subjects;
mod suppress;
mod treatment;
mod uniqueness;
mod worker;

pub use coarsen::{AgeBand, CoarseTime, TimeStep, age_band, coarse_time, relative_days, step_start_millis};
pub use detect::{
    Certainty, ColumnContent, ColumnScan, CprLevel, CprNumber, Found, KindCount, PersonalKind, birth_year, find_cpr,
    is_cpr, masked_for_files, masked_personal, personal_data, without_cpr,
};
pub(crate) use detect::{CprCount, KindCounts, Surest, is_name_shaped};
pub use key_file::{KeyFileProblem, from_key_file, to_key_file};
pub use leaving::{Leaves, Leaving, coarsened, leaving, pseudonymised, texts_as_they_leave};
pub use names_among_codes::{NamesAmongCodes, names_among_codes};
pub use pseudonym::{Namespace, PseudonymKey, base32, hmac_sha256, pseudonym, pseudonymise_column};
pub use rare::{FoldedVariants, Grouped, fold_rare_variants, group_rare};
pub use small_cells::{Shown, SmallCells};
pub use subjects::{Subjects, certain_cpr_rows, effective};
pub use suppress::{
    Cell, Counts, DoesNotAddUp, Extremes, Interval, Release, Settled, TableCells, Threshold, WholeGroup, extremes,
};
pub use treatment::{Coarsening, ColumnPart, Proposal, Reason, Treatment, is_key_of_person, propose};
pub use uniqueness::{MOST_KNOWN_EVENTS, UniqueCases, Uniqueness, UniquenessCount};
pub use worker::{Worker, names_one_person, worker};
