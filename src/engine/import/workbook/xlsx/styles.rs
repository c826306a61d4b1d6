//! The formats of a workbook's cells: cells name one by number.

use crate::engine::import::problem::ImportProblem;
use crate::engine::import::workbook::number_format::NumberFormat;
use crate::engine::import::xes::{Line, Tag};
use crate::engine::import::xml::XmlTaker;
use std::collections::BTreeMap;

/// Formats beyond this many are read as plain numbers; Excel itself allows 65,490.
const FORMATS_AT_MOST: usize = 100_000;

/// Reads `styles.xml`: `<numFmts>` gives codes numbers, and `<cellXfs>` says which code each style has.
#[derive(Default)]
pub(super) struct StylesTaker {
    /// What the numbers of a style mean, by its number.
    pub formats: Vec<NumberFormat>,
    codes: BTreeMap<u32, NumberFormat>,
    /// Styles of cells; those of named styles (`cellStyleXfs`) are something else.
    in_cell_styles: bool,
}

impl XmlTaker for StylesTaker {
    fn open(&mut self, tag: &Tag<'_>, _: &mut Line<'_>) -> Result<(), ImportProblem> {
        let number = |name| {
            let value = tag.attribute(name)?;
            value.trim().parse::<u32>().ok()
        };
        match tag.local_name() {
            "numFmt" => {
                let code = tag.attribute("formatCode");
                if let (Some(number), Some(code), true) = (number("numFmtId"), code, self.codes.len() < FORMATS_AT_MOST)
                {
                    self.codes.insert(number, NumberFormat::of_code(&code));
                }
            }
            "cellXfs" => self.in_cell_styles = true,
            "xf" if self.in_cell_styles && self.formats.len() < FORMATS_AT_MOST => {
                let number = number("numFmtId").unwrap_or(0);
                let format = self.codes.get(&number).copied();
                self.formats.push(format.unwrap_or_else(|| NumberFormat::built_in(number)));
            }
            _ => {}
        }
        Ok(())
    }

    fn close(&mut self, name: &str, _: &mut Line<'_>) -> Result<(), ImportProblem> {
        self.in_cell_styles &= name != "cellXfs";
        Ok(())
    }

    fn text(&mut self, _: &str) {}

    fn wants_text(&self) -> bool {
        false
    }
}
