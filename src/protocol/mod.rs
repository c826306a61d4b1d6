//! The messages between the page and the worker, one file per command.
//!
//! A command is asked with its own type and answered with its own type: see [`Ask`].

mod bytes;
mod keep;
mod map;
mod message;
mod open;
mod privacy;
mod problem;

pub use bytes::BUILD;
pub use keep::{ListRejected, RejectedList};
pub use map::{
    DefineSelection, EdgeFigures, LayOutMap, MapAnswer, NodeFigures, SelectionDefined, SelectionId, ShowMap,
};
pub use message::{Answer, Ask, Command, LogId, Message, PanelId, Phase, Request, RequestId};
pub use open::{FileToRead, LogSummary, OpenSample, Opened, ProbeFile, Probed, ReadFiles, Sample, ShowPreview};
pub use privacy::{
    CountUnique, KeyFile, KeyTaken, LogPrivacy, SaveKey, SetSmallCells, UniqueShares, UniqueSoFar, UseKey,
};
pub use problem::Problem;

// The engine's option and result types that messages carry, so that the page needs one door only.
pub use crate::engine::filter::{Condition, Filter, FilterStack, Gap};
pub use crate::engine::import::{
    BinaryKind, CellReading, ColumnNumber, ColumnPrivacy, CsvDialect, FileFormat, Finding, HeaderRow, ImportProblem,
    ImportReport, ImportSettings, JoinAccount, LifecycleRows, Part, Preview, PreviewCell, PreviewRow, RejectReason,
    RejectedRows, Repairs, RepairsNeeded, Roles, Shape, ShapeHint, TextEncoding, WallTime, Zone,
};
pub use crate::engine::layout::{
    Direction, Layout, LayoutEdge, LayoutNode, LayoutRequest, Pin, PlacedNode, RoutedEdge,
};
pub use crate::engine::log::NO_TIME;
pub use crate::engine::map::{ActivityChoice, Bounds, Durations, EdgeChoice, EdgeClock, MapView, Metric, Place};
pub use crate::engine::privacy::{
    Certainty, Coarsening, ColumnContent, ColumnPart, KeyFileProblem as KeyFault, KindCount, Namespace, PersonalKind,
    Proposal, Reason, Shown, Subjects, TimeStep, Treatment,
};
