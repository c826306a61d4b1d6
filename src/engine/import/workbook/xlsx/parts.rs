//! The small parts of a workbook: which sheets it has, in which parts they stand, and from when dates count.

use crate::engine::import::problem::ImportProblem;
use crate::engine::import::workbook::cell_text::DateSystem;
use crate::engine::import::xes::{Line, Tag};
use crate::engine::import::xml::XmlTaker;

/// Sheets beyond this many are not listed.
const SHEETS_AT_MOST: usize = 4_000;

/// A sheet as the workbook lists it.
pub(super) struct ListedSheet {
    pub name: String,
    pub visible: bool,
    /// The relationship that leads to its part.
    pub relation: String,
}

/// Reads `workbook.xml`.
#[derive(Default)]
pub(super) struct BookTaker {
    pub sheets: Vec<ListedSheet>,
    pub system: DateSystem,
}

impl XmlTaker for BookTaker {
    fn open(&mut self, tag: &Tag<'_>, _: &mut Line<'_>) -> Result<(), ImportProblem> {
        let value = |name| tag.attribute(name).map(|value| value.into_owned());
        match tag.local_name() {
            "sheet" if self.sheets.len() < SHEETS_AT_MOST => self.sheets.push(ListedSheet {
                name: value("name").unwrap_or_default(),
                visible: value("state").is_none_or(|state| state == "visible"),
                relation: value("id").unwrap_or_default(),
            }),
            "workbookPr" if value("date1904").is_some_and(|is_so| ["1", "true", "on"].contains(&is_so.as_str())) => {
                self.system = DateSystem::Since1904;
            }
            _ => {}
        }
        Ok(())
    }

    fn close(&mut self, _: &str, _: &mut Line<'_>) -> Result<(), ImportProblem> {
        Ok(())
    }

    fn text(&mut self, _: &str) {}

    fn wants_text(&self) -> bool {
        false
    }
}

/// A relationship from one part to another.
pub(in crate::engine::import::workbook) struct Relation {
    pub id: String,
    /// The last word of its type: `worksheet`, `sharedStrings`, `officeDocument`.
    pub kind: String,
    pub target: String,
}

/// Reads a `.rels` part.
#[derive(Default)]
pub(in crate::engine::import::workbook) struct RelationsTaker {
    pub relations: Vec<Relation>,
}

impl XmlTaker for RelationsTaker {
    fn open(&mut self, tag: &Tag<'_>, _: &mut Line<'_>) -> Result<(), ImportProblem> {
        let value = |name| tag.attribute(name).map(|value| value.into_owned()).unwrap_or_default();
        if tag.local_name() == "Relationship" && self.relations.len() < 2 * SHEETS_AT_MOST {
            let kind = value("Type");
            let kind = kind.rsplit('/').next().unwrap_or_default().to_owned();
            self.relations.push(Relation { id: value("Id"), kind, target: value("Target") });
        }
        Ok(())
    }

    fn close(&mut self, _: &str, _: &mut Line<'_>) -> Result<(), ImportProblem> {
        Ok(())
    }

    fn text(&mut self, _: &str) {}

    fn wants_text(&self) -> bool {
        false
    }
}

/// The name of the part that `target` means, seen from a part in `folder`.
pub(in crate::engine::import::workbook) fn part_name(folder: &str, target: &str) -> String {
    if let Some(absolute) = target.strip_prefix('/') {
        return absolute.to_owned();
    }
    let mut folders: Vec<&str> = folder.split('/').filter(|piece| !piece.is_empty()).collect();
    for piece in target.split('/') {
        match piece {
            "." | "" => {}
            ".." => {
                folders.pop();
            }
            piece => folders.push(piece),
        }
    }
    folders.join("/")
}
