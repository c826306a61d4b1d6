//! Merged cells: one value over several columns or rows.
//!
//! A merged heading stands over each of its columns, and a value merged over several rows holds for each of them. A
//! row that has nothing but one merged value is a title, and stays as it is.

use crate::engine::ordering::sort_by_key;

/// Merged areas beyond this many are left unfilled: a sheet made by people has no such number.
pub(super) const AREAS_AT_MOST: usize = 200_000;

/// Cells merged into one, by rows and columns from 0, ends included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::engine::import) struct Area {
    pub first_row: u32,
    pub last_row: u32,
    pub first_column: u32,
    pub last_column: u32,
}

impl Area {
    /// Reads `B2:D3`.
    pub fn of(reference: &str) -> Option<Area> {
        let (from, to) = reference.split_once(':')?;
        let ((first_column, first_row), (last_column, last_row)) = (place_of(from)?, place_of(to)?);
        (first_row <= last_row && first_column <= last_column).then_some(Area {
            first_row,
            last_row,
            first_column,
            last_column,
        })
    }
}

/// Column and row, both from 0, of a cell named `AB12`, with `$` or without.
pub(super) fn place_of(reference: &str) -> Option<(u32, u32)> {
    let (mut column, mut row, mut letters) = (0_u32, 0_u32, 0);
    for byte in reference.bytes() {
        match byte {
            b'$' => {}
            b'A'..=b'Z' | b'a'..=b'z' if row == 0 && letters < 4 => {
                column = column * 26 + u32::from(byte.to_ascii_uppercase() - b'A') + 1;
                letters += 1;
            }
            b'0'..=b'9' => row = row.checked_mul(10)?.checked_add(u32::from(byte - b'0'))?,
            _ => return None,
        }
    }
    Some((column.checked_sub(1)?, row.checked_sub(1)?))
}

/// The merged areas of a sheet, met row by row.
#[derive(Default)]
pub(super) struct Merged {
    /// In the order of their first rows.
    areas: Vec<Area>,
    next: usize,
    open: Vec<Open>,
}

/// An area that the present row goes through.
struct Open {
    area: Area,
    text: String,
}

impl Merged {
    pub fn new(mut areas: Vec<Area>) -> Merged {
        sort_by_key(&mut areas, |area| (area.first_row, area.first_column));
        Merged { areas, ..Merged::default() }
    }

    /// An area that becomes known on the way, at its first row.
    pub fn add(&mut self, area: Area) {
        if self.areas.len() < AREAS_AT_MOST {
            self.areas.push(area);
        }
    }

    /// Before the first row again.
    pub fn rewind(&mut self) {
        self.next = 0;
        self.open.clear();
    }

    /// Fills the merged cells of `row`; `cells` holds a text for each column, empty where there is none.
    ///
    /// Rows must come in rising order. False where the row has no value of its own.
    pub fn fill<'a>(&'a mut self, row: u32, cells: &mut [&'a str]) -> bool {
        self.open.retain(|open| open.area.last_row >= row);
        while let Some(&area) = self.areas.get(self.next).filter(|area| area.first_row <= row) {
            self.next += 1;
            if area.last_row >= row {
                // The value stands in the first row; where that was left out as empty, there is none.
                let value = if area.first_row == row { cells.get(area.first_column as usize) } else { None };
                self.open.push(Open { area, text: value.copied().unwrap_or_default().to_owned() });
            }
        }
        let own = cells.iter().filter(|text| !text.is_empty()).count();
        if own == 0 {
            return false;
        }
        for Open { area, text } in &self.open {
            let end = (area.last_column as usize + 1).min(cells.len());
            let Some(covered) = cells.get_mut(area.first_column as usize..end) else { continue };
            let is_title = covered.iter().filter(|text| !text.is_empty()).count() == own;
            if !is_title {
                covered.iter_mut().filter(|cell| cell.is_empty()).for_each(|cell| *cell = text);
            }
        }
        true
    }
}
