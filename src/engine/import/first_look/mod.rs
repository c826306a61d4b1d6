//! A first look at a file: what kind it is, how its text is cut, and what its columns are.

mod dialect;
mod encoding;
mod kind;
mod letters;
mod profile;
mod role_names;
mod roles;
mod sample;

pub(crate) use dialect::{guess_delimiter, guess_header};
pub(crate) use encoding::guess_encoding;
pub(crate) use kind::{Kind, kind};
pub(crate) use profile::ColumnProfile;
pub(super) use role_names::names_the_case;
pub(crate) use role_names::{folded_name, name_says};
pub(crate) use roles::guess_roles;
pub(crate) use sample::{ROWS_AT_MOST, Sample, decoded};
