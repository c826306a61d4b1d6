//! Files packed into one: zip archives, and the workbooks that are zip archives inside.

mod archive;
mod container;
mod part;

pub use archive::{Archive, ArchiveEntry};
pub(in crate::engine::import) use container::{Container, ContainerFault};
pub(in crate::engine::import) use part::{Part, PartFault};
