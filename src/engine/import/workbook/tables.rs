//! Documents in which all sheets stand one behind the other: they are listed on one walk and read on another.

use super::SheetInfo;
use super::merged::Area;
use super::row_maker::RowMaker;
use crate::engine::import::problem::ImportProblem;
use crate::engine::import::rows::RowBatch;

/// Takes the cells of the tables of a document.
pub(super) trait TableTaker {
    /// A table begins; its cells come next.
    fn table(&mut self, name: &str, style: &str);
    /// `count` cells from `column` on say `text`; where they are merged, with which area.
    fn cells(&mut self, text: &str, row: u32, column: u32, count: u32, area: Option<Area>);
    /// Row `row` is whole and stands `count` times.
    fn row(&mut self, row: u32, count: u32) -> Result<(), ImportProblem>;
    /// A style of tables that hides them.
    fn hiding_style(&mut self, name: &str);
}

/// Lists the tables of a document.
#[derive(Default)]
pub(super) struct Lister {
    tables: Vec<Listed>,
    hiding: Vec<String>,
}

#[derive(Default)]
struct Listed {
    name: String,
    style: String,
    rows: u32,
    columns: u32,
}

impl Lister {
    /// The tables that are sheets, and for each which of all tables it is.
    pub fn sheets(self) -> (Vec<SheetInfo>, Vec<usize>) {
        let (mut sheets, mut tables) = (Vec::new(), Vec::new());
        for (number, table) in self.tables.into_iter().enumerate() {
            // What other files say is kept in tables of their own.
            if !table.name.starts_with("'file:") {
                let visible = !self.hiding.contains(&table.style);
                let (rows, columns) = (Some(u64::from(table.rows)), Some(table.columns));
                sheets.push(SheetInfo { name: table.name, visible, rows, columns });
                tables.push(number);
            }
        }
        (sheets, tables)
    }
}

impl TableTaker for Lister {
    fn table(&mut self, name: &str, style: &str) {
        self.tables.push(Listed { name: name.to_owned(), style: style.to_owned(), ..Listed::default() });
    }

    fn cells(&mut self, _: &str, row: u32, column: u32, count: u32, _: Option<Area>) {
        if let Some(table) = self.tables.last_mut() {
            table.rows = table.rows.max(row + 1);
            table.columns = table.columns.max(column.saturating_add(count));
        }
    }

    fn row(&mut self, row: u32, count: u32) -> Result<(), ImportProblem> {
        if let Some(table) = self.tables.last_mut().filter(|table| table.rows == row + 1) {
            table.rows = row + count;
        }
        Ok(())
    }

    fn hiding_style(&mut self, name: &str) {
        self.hiding.push(name.to_owned());
    }
}

/// Makes rows of the cells of one table.
pub(super) struct Chosen {
    table: usize,
    pub tables_begun: usize,
    maker: RowMaker,
    pub batch: RowBatch,
}

impl Chosen {
    pub fn new(table: usize, columns: u32) -> Chosen {
        let maker = RowMaker::new(columns, Vec::new());
        Chosen { table, tables_begun: 0, maker, batch: RowBatch::default() }
    }

    fn is_in_table(&self) -> bool {
        self.tables_begun == self.table + 1
    }
}

impl TableTaker for Chosen {
    fn table(&mut self, _: &str, _: &str) {
        self.tables_begun += 1;
    }

    fn cells(&mut self, text: &str, _: u32, column: u32, count: u32, area: Option<Area>) {
        if self.is_in_table() {
            self.maker.cells(column, count, |into| into.push_str(text));
            self.maker.merge(area);
        }
    }

    fn row(&mut self, row: u32, count: u32) -> Result<(), ImportProblem> {
        if self.is_in_table() { self.maker.end_rows(row, count, &mut self.batch) } else { Ok(()) }
    }

    fn hiding_style(&mut self, _: &str) {}
}
