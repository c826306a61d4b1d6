//! The process map as it is read: labels, sentences, table rows, and the picture with its pills and legend.

mod arrange;
mod cases_of;
mod curves;
mod details;
mod drawing;
mod item;
mod labels;
mod legend;
mod measure;
mod motion;
mod moved;
mod overview;
mod pills;
mod saved_table;
mod scale;
mod sentences;
mod sheet;
mod table;
mod walk;

pub use arrange::{Standing, along_lines, layout_request, standing};
pub use cases_of::cases_of;
pub use curves::Bounds;
pub use details::{Details, Flow, FlowList, Note, NoteKind, TimeTable, details};
pub use drawing::{Emphasis, draw};
pub use item::{Item, Scene};
pub use legend::{Legend, LegendScale, legend};
pub use measure::{Amount, edge_amount, metric_key, node_amount};
pub use motion::{between, pills_between, squeezed};
pub use moved::{Moves, moves, named, pills_along, with_moves};
pub use overview::{MapOverview, overview};
pub use pills::{PlacedPill, place_pills};
pub use saved_table::saved_table;
pub use sentences::{hidden_note, plain, sentence, statement};
pub use sheet::{SheetText, sheet, sheet_counts};
pub use table::{SortBy, TableCell, TableColumn, TableRow, TableView, Twin, table};
pub use walk::{Step, reading_order, walk};
