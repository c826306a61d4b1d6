//! Object logs (OCEL 1.0 and 2.0): events that belong to several objects at once.
//!
//! A process map follows cases, so one type of object is chosen as the case and the log is *flattened*: each event
//! becomes a row for every object of that type it belongs to. An event of several such objects is counted several
//! times (convergence), and one of none is left out; both are counted, because both change what a map seems to say.

mod build;
mod flatten;
mod json;
mod kind;
mod pairs;
mod xml;

use super::problem::ImportProblem;
use build::Builder;
pub use flatten::{FlatRows, FlattenAccount};
pub use kind::{OcelKind, looks_like_ocel};
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// An object log in memory: every text once, the rest in numbers.
pub struct ObjectLog {
    content: Arc<build::Content>,
    types: Vec<ObjectType>,
}

/// A type of object that can be chosen as the case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ObjectType {
    pub name: String,
    /// Objects of this type.
    pub objects: u64,
    /// Events that belong to at least one of them.
    pub events: u64,
}

impl ObjectLog {
    /// Reads an object log whole; `bytes` are text of the kind that [`looks_like_ocel`] found.
    ///
    /// # Errors
    /// `OcelBroken` with the line where the file is not well-formed, `OcelEmpty` where no event belongs to any object.
    pub fn open(bytes: &[u8], kind: OcelKind) -> Result<ObjectLog, ImportProblem> {
        let mut builder = Builder::default();
        match kind {
            OcelKind::Json1 => json::read_first(bytes, &mut builder)?,
            OcelKind::Json2 => json::read_second(bytes, &mut builder)?,
            OcelKind::Xml1 | OcelKind::Xml2 => builder = xml::read(bytes, builder)?,
        }
        let content = builder.finish();
        let types = content.types();
        if types.iter().all(|one| one.events == 0) {
            return Err(ImportProblem::OcelEmpty);
        }
        Ok(ObjectLog { content: Arc::new(content), types })
    }

    /// The types that have objects, in the order of their names.
    pub fn types(&self) -> &[ObjectType] {
        &self.types
    }

    /// Events in the file, whatever they belong to.
    pub fn event_count(&self) -> u64 {
        self.content.events.len() as u64
    }

    /// The log with the objects of this type as cases; none where there is no such type.
    pub fn flatten(&self, object_type: &str) -> Option<FlatRows> {
        FlatRows::new(Arc::clone(&self.content), object_type)
    }
}
